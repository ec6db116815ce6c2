"""The layers below a unit are listed and lit; the large view shows them all, with the effective field beside."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from cnnstudio.app.designer.effective_view import EffectiveView
from cnnstudio.app.designer.unit_dialog import UnitDialog
from cnnstudio.app.designer.unit_layers import UnitLayers
from cnnstudio.app.designer.unit_picture import box_line
from cnnstudio.app.designer.unit_view import UnitView
from cnnstudio.app.designer.workspace import DesignWorkspace
from cnnstudio.app.runner import Runner, State
from cnnstudio.app.session import Session
from cnnstudio.app.theme import Choice, Theme
from cnnstudio.network import Document, Layer, Stack
from cnnstudio.network.layers.activation import ReLU
from cnnstudio.network.layers.convolution import Convolution
from cnnstudio.network.layers.pooling import MaxPooling
from cnnstudio.training.module import build, mark_step
from tests.app.designer.conftest import child
from tests.app.designer.networks import FOLDED, document, long_network
from tests.app.designer.test_unit_section import Look
from tests.app.fake_trainer import FakeTrainer

Key = Qt.Key
Make = Callable[[Document | None], DesignWorkspace]
CHAIN = document(
    Stack(
        (
            Layer("conv1", Convolution(6, (5, 5))),
            Layer("relu1", ReLU()),
            Layer("pool1", MaxPooling()),
            Layer("conv2", Convolution(12, (5, 5))),
        )
    )
)


def layers_of(workspace: DesignWorkspace) -> UnitLayers:
    found = child(workspace, "unitLayers")
    assert isinstance(found, UnitLayers)
    return found


@pytest.fixture
def chain(make: Make, qtbot: QtBot) -> DesignWorkspace:
    """The last of four layers selected."""
    workspace = make(CHAIN)
    workspace.resize(1400, 1300)
    workspace.selection.select(("conv2",))
    for name in ("costs", "size"):  # so that the rest is in sight: the mouse has to get there
        QTest.mouseClick(child(workspace, f"fold:{name}"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(layers_of(workspace).texts))
    look = Look(workspace, qtbot)
    QApplication.processEvents()  # the layers that have come ask for room
    qtbot.waitUntil(lambda: look.is_laid_out)
    return workspace


def test_the_layers_below_are_listed_with_what_is_read_of_each(chain: DesignWorkspace) -> None:
    assert layers_of(chain).texts == ["pool1  5\u00a0×\u00a05", "conv1, relu1  10\u00a0×\u00a010"]
    moves = child(chain, "unitMoves")
    assert isinstance(moves, QLabel)
    assert moves.text() == "From unit to unit it moves by 2 pixels (stride); the first begins at row −6, column −6."


def test_a_line_under_the_mouse_lights_its_box(chain: DesignWorkspace, qtbot: QtBot) -> None:
    layers, look = layers_of(chain), chain.inspector.unit.look

    def is_lit() -> bool:
        """The sections above may still be moving up."""
        qtbot.mouseMove(layers, QPoint(40, round(layers.height() * 0.75)))
        return look.sight is not None and look.sight.lit == 2

    qtbot.waitUntil(is_lit)
    assert layers.accessibleDescription() == "conv1, relu1: rows 10 … 19, columns 10 … 19 of 28\u00a0×\u00a028."
    qtbot.mouseMove(chain, QPoint(2, 2))
    qtbot.waitUntil(lambda: look.sight is not None and look.sight.lit is None)


def test_keys_go_from_layer_to_layer(chain: DesignWorkspace) -> None:
    layers, look = layers_of(chain), chain.inspector.unit.look
    layers.setFocus(Qt.FocusReason.TabFocusReason)
    seen = []
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Home, Key.Key_End, Key.Key_Up):
        QTest.keyClick(layers, key)
        assert look.sight is not None
        seen.append(look.sight.lit)
    assert seen == [2, 2, 1, 2, 1]
    assert layers.accessibleDescription().startswith("pool1: rows 5 … 9, columns 5 … 9 of 14")
    child(chain, "unitView").setFocus(Qt.FocusReason.TabFocusReason)
    assert look.sight is not None
    assert look.sight.lit is None


def test_the_boxes_are_drawn_one_in_the_other(chain: DesignWorkspace, theme: Theme) -> None:
    view = child(chain, "unitView")
    assert isinstance(view, UnitView)
    for choice in (Choice.LIGHT, Choice.DARK):
        theme.set_choice(choice)
        shown, picture = view.grab().toImage(), view.picture
        assert picture is not None
        edges = [box.edges for box in picture.sight.boxes]
        assert edges == [((14, 16),) * 2, ((10, 20),) * 2, ((10, 20),) * 2]
        place = picture.place((14, 16), (14, 16))
        assert shown.pixelColor(round(place.left()), round(place.center().y())) == box_line(theme, 0)[0]


def test_a_branch_lists_all_its_lanes(make: Make, qtbot: QtBot) -> None:
    workspace = make(document(FOLDED))
    workspace.selection.select(("mix",))
    qtbot.waitUntil(lambda: workspace.inspector.unit.look.sight is not None)
    sight = workspace.inspector.unit.look.sight
    assert sight is not None
    paths = {path for box in sight.boxes for path in box.paths}
    assert {row.path for row in workspace._session.analysis.rows if row.path.startswith("mix.")} <= paths


def test_a_deep_network_lists_few_and_says_how_many_more(make: Make, qtbot: QtBot) -> None:
    workspace = make(document(long_network(60)))
    workspace.selection.select(("conv30",))
    qtbot.waitUntil(lambda: bool(layers_of(workspace).texts))
    assert len(layers_of(workspace).texts) == 5
    QTest.mouseClick(child(workspace, "unitEnlarge"), Qt.MouseButton.LeftButton)
    large = child(workspace, "unitLayersLarge")
    assert isinstance(large, UnitLayers)
    assert len(large.texts) == 14
    large.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(large, Key.Key_End)
    assert large.visibleRegion().contains(large.area_of(14).center().toPoint())
    QTest.keyClick(large, Key.Key_Home)
    assert large.visibleRegion().contains(large.area_of(1).center().toPoint())
    child(workspace, "unitDialog").close()


class Large:
    """The large view of a workspace."""

    def __init__(self, workspace: DesignWorkspace) -> None:
        QTest.keyClick(child(workspace, "unitEnlarge"), Key.Key_Space)
        found = child(workspace, "unitDialog")
        assert isinstance(found, UnitDialog)
        self.dialog = found

    @property
    def sentence(self) -> str:
        found = child(self.dialog, "effectiveSentence")
        assert isinstance(found, QLabel)
        return found.text()

    @property
    def effective(self) -> EffectiveView:
        return self.dialog.effective


@pytest.fixture
def large(chain: DesignWorkspace) -> Iterator[Large]:
    opened = Large(chain)
    yield opened
    for dialog in chain.findChildren(UnitDialog):
        dialog.close()


def test_the_large_view_has_the_keyboard_and_shares_the_unit(chain: DesignWorkspace, large: Large) -> None:
    view = large.dialog.view
    assert QApplication.focusWidget() is view
    assert view.width() > child(chain, "unitView").width()
    QTest.keyClick(view, Key.Key_Up)
    QTest.keyClick(view, Key.Key_Right)
    assert view.accessibleDescription().startswith("Unit i = 6, j = 8. Rows 6 … 19")
    assert child(chain, "unitView").accessibleDescription() == view.accessibleDescription()
    QTest.keyClick(view, Key.Key_Escape)
    assert not large.dialog.isVisible()


def test_without_weights_it_says_what_to_do(large: Large, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: large.sentence == "Train the network to see how much each pixel counts.")
    assert large.effective.heat is None


@pytest.fixture
def trained(runner: Runner, session: Session, fake_trainer: FakeTrainer, qtbot: QtBot) -> Callable[[Document], None]:
    """Has a document trained: its network's weights are there to be looked at."""

    def train(document: Document, of: Document | None = None) -> None:
        module = build((of or document).network, (1, 28, 28), seed=0)
        mark_step(module, 1720)
        fake_trainer.module = fake_trainer.stored = module
        runner.start(document)
        qtbot.waitUntil(lambda: runner.state is State.RUNNING)

    return train


def test_the_effective_field_stands_beside_while_it_is_trained(
    chain: DesignWorkspace, trained: Callable[..., None], session: Session, qtbot: QtBot
) -> None:
    trained(session.document)
    large = Large(chain)
    qtbot.waitUntil(lambda: large.effective.heat is not None)
    assert large.sentence.startswith("64 validation images, weights of step 1,720. 100\u00a0% of it lies in the field")
    assert large.effective.accessibleDescription() == large.sentence
    answer, sight = large.dialog.fields.answer, large.dialog.view.sight
    assert answer is not None
    assert sight is not None
    levels = np.frombuffer(answer.levels, np.uint8).reshape(28, 28)
    rows, columns = levels.nonzero()
    assert (rows.min(), rows.max(), columns.min(), columns.max()) == (8, 21, 8, 21)
    assert levels.max() == 255
    assert 0 < answer.shares[0] < answer.shares[1] <= 1
    assert large.dialog.layers.texts[0].endswith("%")
    QTest.keyClick(large.dialog.view, Key.Key_Home)
    assert large.effective.heat is None
    qtbot.waitUntil(lambda: large.effective.heat is not None)
    large.dialog.close()


def test_weights_that_do_not_fit_are_told(
    chain: DesignWorkspace, trained: Callable[..., None], session: Session, qtbot: QtBot
) -> None:
    trained(session.document, document(Stack((Layer("conv1", Convolution(7, (5, 5))),))))
    large = Large(chain)
    qtbot.waitUntil(lambda: "do not fit" in large.sentence)
    assert large.effective.heat is None
    large.dialog.close()


def test_it_can_be_closed_while_it_is_worked_out(
    chain: DesignWorkspace,
    trained: Callable[..., None],
    session: Session,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from cnnstudio.inspection import effective_field

    entered, go_on, ended = threading.Event(), threading.Event(), []

    def slow(*_arguments: object, cancelled: Callable[[], bool], **_settings: object) -> None:
        entered.set()
        go_on.wait(10)
        ended.append(cancelled())

    monkeypatch.setattr(effective_field, "effective_field", slow)
    trained(session.document)
    large = Large(chain)
    qtbot.waitUntil(entered.is_set)
    large.dialog.close()
    go_on.set()
    qtbot.waitUntil(lambda: bool(ended))
    assert ended == [True]
