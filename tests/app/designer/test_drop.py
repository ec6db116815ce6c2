"""What a drag tells before the drop. Real drags with a real pointer are in test_drag.py."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cnnstudio.app.designer import describe, mime
from cnnstudio.app.designer.overlay import Tip
from cnnstudio.app.designer.workspace import DesignWorkspace
from cnnstudio.app.session import Session
from cnnstudio.network import Document, LayerType, layer_types
from cnnstudio.network.layers.convolution import Convolution
from cnnstudio.network.layers.dense import Dense
from cnnstudio.network.layers.pooling import MaxPooling
from tests.app.designer.conftest import card, child, names
from tests.app.designer.networks import BROKEN, document, long_network

Make = Callable[[Document | None], DesignWorkspace]
MOVE, LEFT = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
NO_KEYS = Qt.KeyboardModifier.NoModifier


class Drag:
    """A drag that a test moves over the sheet by hand."""

    def __init__(self, design: DesignWorkspace, data: QMimeData) -> None:
        self._sheet, self._data = design.canvas.sheet, data
        self._design = design

    def over(self, y: float) -> bool:
        """Enter at a height of the sheet and move there; whether it would be taken."""
        at = QPoint(self._sheet.width() // 2, round(y))
        enter = QDragEnterEvent(at, MOVE, self._data, LEFT, NO_KEYS)
        QApplication.sendEvent(self._sheet, enter)
        self.move(y)
        return enter.isAccepted()

    def move(self, y: float) -> None:
        at = QPoint(self._sheet.width() // 2, round(y))
        QApplication.sendEvent(self._sheet, QDragMoveEvent(at, MOVE, self._data, LEFT, NO_KEYS))

    def leave(self) -> None:
        QApplication.sendEvent(self._sheet, QDragLeaveEvent())

    def drop(self, y: float) -> None:
        at = QPointF(self._sheet.width() / 2, y)
        QApplication.sendEvent(self._sheet, QDropEvent(at, MOVE, self._data, LEFT, NO_KEYS))


@pytest.fixture
def drag(qtbot: QtBot) -> Iterator[Callable[[DesignWorkspace, LayerType], Drag]]:
    begun: list[Drag] = []

    def begin(design: DesignWorkspace, layer: LayerType) -> Drag:
        begun.append(Drag(design, mime.of_addition(layer)))
        return begun[-1]

    yield begin
    for one in begun:
        one.leave()


Begin = Callable[[DesignWorkspace, LayerType], Drag]


def gap_y(design: DesignWorkspace, index: int) -> int:
    return design.canvas.sheet.arrangement.column.gaps[index].y


def tip(design: DesignWorkspace) -> Tip:
    found = child(design, "dropTip")
    assert isinstance(found, Tip)
    return found


@pytest.mark.parametrize("index", range(13))
def test_a_layer_can_be_dropped_into_any_gap(
    lenet_design: DesignWorkspace, session: Session, drag: Begin, index: int
) -> None:
    before = names(session)
    one = drag(lenet_design, Convolution(6, (3, 3)))
    assert one.over(gap_y(lenet_design, index))
    one.drop(gap_y(lenet_design, index))
    assert names(session) == [*before[:index], "conv3", *before[index:]]
    assert session.undo_stack.undoText() == "Add conv3"
    assert lenet_design.selection.address == ("conv3",)
    session.undo_stack.undo()
    assert names(session) == before


def test_every_type_can_be_dropped_onto_an_empty_canvas(design: DesignWorkspace, session: Session, drag: Begin) -> None:
    for cls in layer_types():
        one = drag(design, cls())
        assert one.over(300)
        one.drop(300)
        assert names(session) == [f"{cls.stem}1"]
        session.undo_stack.undo()


def test_the_tip_tells_what_the_drop_would_bring(lenet_design: DesignWorkspace, session: Session, drag: Begin) -> None:
    drag(lenet_design, Convolution(16, (3, 3))).over(gap_y(lenet_design, 3))
    assert tip(lenet_design).isVisible()
    parts = tip(lenet_design).text.split("   ")
    gained = (6 * 9 + 1) * 16 + (16 - 6) * 25 * 16
    assert parts[0] == "14\u00a0×\u00a014\u00a0×\u00a016"
    assert parts[1] == f"+{gained:,} parameters"
    assert parts[2].endswith(" MACs")
    assert parts[3] == "sees 10\u00a0×\u00a010"
    assert session.undo_stack.count() == 0


def test_the_tip_says_why_a_layer_would_fail_there(lenet_design: DesignWorkspace, drag: Begin) -> None:
    drag(lenet_design, Dense(10)).over(gap_y(lenet_design, 3))
    assert "Dense needs a vector" in tip(lenet_design).text


def test_the_tip_names_the_layer_that_a_drop_would_break(lenet_design: DesignWorkspace, drag: Begin) -> None:
    drag(lenet_design, MaxPooling((5, 5), (5, 5))).over(gap_y(lenet_design, 3))
    assert "conv2: Kernel" in tip(lenet_design).text


def test_the_tip_says_unknown_behind_a_problem(make: Make, drag: Begin) -> None:
    design = make(document(BROKEN))
    one = drag(design, MaxPooling())
    one.over(gap_y(design, 4))
    assert tip(design).text == "unknown   waits for conv2"
    one.over(gap_y(design, 5))
    assert "needs feature maps, but gets a vector" in tip(design).text


def test_the_tip_follows_from_gap_to_gap(lenet_design: DesignWorkspace, drag: Begin, qtbot: QtBot) -> None:
    one = drag(lenet_design, MaxPooling())
    one.over(gap_y(lenet_design, 2))
    first = tip(lenet_design).text
    one.move(gap_y(lenet_design, 5))
    assert tip(lenet_design).text != first


def test_cards_part_where_the_drop_would_go_and_close_when_it_leaves(
    lenet_design: DesignWorkspace, drag: Begin, qtbot: QtBot
) -> None:
    rest = {name: shown.y() for (name,), shown in lenet_design.canvas.sheet.cards.items()}
    one = drag(lenet_design, MaxPooling())
    one.over(gap_y(lenet_design, 3))
    qtbot.waitUntil(lambda: card(lenet_design, "conv2").y() == rest["conv2"] + 18)
    assert card(lenet_design, "pool1").y() == rest["pool1"]
    line = child(lenet_design, "insertionLine")
    assert line.isVisible()
    assert card(lenet_design, "pool1").geometry().bottom() < line.geometry().center().y()
    assert line.geometry().center().y() < card(lenet_design, "conv2").geometry().top()
    one.leave()
    assert {name: shown.y() for (name,), shown in lenet_design.canvas.sheet.cards.items()} == rest
    assert not line.isVisible()
    assert not tip(lenet_design).isVisible()


def test_the_tip_stays_inside_the_canvas(lenet_design: DesignWorkspace, drag: Begin) -> None:
    one = drag(lenet_design, Convolution())
    view = lenet_design.canvas.view.viewport()
    for y in range(10, view.height(), 30):
        one.over(y)
        assert view.rect().contains(tip(lenet_design).geometry())
        one.leave()


def test_near_the_edge_the_canvas_scrolls(make: Make, drag: Begin, qtbot: QtBot) -> None:
    design = make(document(long_network(60)))
    bar = design.canvas.view.verticalScrollBar()
    one = drag(design, MaxPooling())
    one.over(design.canvas.view.viewport().height() - 5)
    qtbot.waitUntil(lambda: bar.value() > 200)
    one.leave()
    resting = bar.value()
    assert not design.canvas.dropping.scrolling
    assert bar.value() == resting


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b'{"type": "nothing"}',
        b'{"type": "convolution", "filters": 0}',
        b'{"type": "convolution", "unheard": 1}',
        b"\xff\xfe",
        b'["convolution"]',
    ],
)
def test_data_of_a_strange_program_is_not_taken(design: DesignWorkspace, session: Session, content: bytes) -> None:
    data = QMimeData()
    data.setData(mime.LAYER, content)
    one = Drag(design, data)
    assert not one.over(300)
    one.drop(300)
    assert names(session) == []


def test_a_name_from_another_window_moves_nothing(lenet_design: DesignWorkspace, session: Session) -> None:
    before = names(session)
    one = Drag(lenet_design, mime.of_nodes([("conv1",)]))
    assert not one.over(gap_y(lenet_design, 5))
    one.drop(gap_y(lenet_design, 5))
    assert names(session) == before


def test_several_nodes_go_by_their_number_and_keep_their_order(lenet_design: DesignWorkspace, session: Session) -> None:
    assert describe.called(session.network.nodes[:1]) == "conv1"
    assert describe.called(session.network.nodes[:3]) == "3 layers"
    moved = (("conv1",), ("mix", 1, "conv2b"))
    assert mime.nodes_in(mime.of_nodes(moved)) == moved


def test_a_layer_survives_its_way_through_the_drag() -> None:
    for cls in layer_types():
        assert mime.addition_in(mime.of_addition(cls())) == cls()
