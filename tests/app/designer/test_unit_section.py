"""The inspector shows what one output unit sees; mouse and keyboard choose the unit, and every edit is followed."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from cnnstudio.app.designer.example import Example
from cnnstudio.app.designer.unit_map import UnitGrid
from cnnstudio.app.designer.unit_picture import Sight
from cnnstudio.app.designer.unit_view import UnitView
from cnnstudio.app.designer.workspace import DesignWorkspace
from cnnstudio.app.session import Session
from cnnstudio.app.theme import Choice, Theme
from cnnstudio.app.widgets.scroll import UprightScroll
from cnnstudio.network import Document, Layer, Stack
from cnnstudio.network.layers.convolution import Convolution
from cnnstudio.network.layers.pooling import MaxPooling
from cnnstudio.network.layers.shape import ZeroPadding
from cnnstudio.network.unit_field import Unit
from tests.app.designer.conftest import child
from tests.app.designer.networks import BROKEN, FOLDED, document, long_network

Key = Qt.Key
Make = Callable[[Document | None], DesignWorkspace]

DRAWN = document(
    Stack(
        (Layer("conv1", Convolution(6, (5, 5))), Layer("pool1", MaxPooling()), Layer("conv2", Convolution(12, (5, 5))))
    )
)
"""The layers before the unit that the design's picture shows."""


PATIENCE = 20_000
"""Milliseconds that a busy machine may take."""


class Look:
    """The unit view of a workspace, and what it says."""

    def __init__(self, workspace: DesignWorkspace, qtbot: QtBot) -> None:
        self.workspace, self.qtbot = workspace, qtbot
        view = child(workspace, "unitView")
        assert isinstance(view, UnitView)
        self.view = view

    def select(self, name: str) -> None:
        self.workspace.selection.select((name,))

    @property
    def sight(self) -> Sight:
        assert self.view.sight is not None
        return self.view.sight

    @property
    def sentence(self) -> str:
        found = child(self.workspace, "unitSentence")
        assert isinstance(found, QLabel)
        return found.text()

    def wait_for(self, sentence: str) -> None:
        self.qtbot.waitUntil(lambda: self.sentence == sentence, timeout=PATIENCE)

    @property
    def is_laid_out(self) -> bool:
        """Whether the inspector has given its parts all the room they need."""
        area = self.workspace.inspector.findChild(UprightScroll)
        assert isinstance(area, UprightScroll)
        area.settle()
        content = area.widget()
        enough = content.height() >= content.heightForWidth(content.width())
        return enough and self.view.height() == self.view.heightForWidth(self.view.width())

    def point(self, unit: Unit) -> QPoint:
        picture = self.view.picture
        assert picture is not None
        return picture.grid.cell(unit, picture.map).center().toPoint()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> Unit:
        QTest.keyClick(self.view, key, modifier)
        return self.sight.unit


@pytest.fixture
def look(make: Make, qtbot: QtBot) -> Look:
    """The second convolution selected, the middle unit looked at."""
    workspace = make(DRAWN)
    workspace.resize(1400, 1200)
    found = Look(workspace, qtbot)
    found.select("conv2")
    for name in ("costs", "size"):  # so that the picture is in sight: the mouse has to get there
        QTest.mouseClick(child(workspace, f"fold:{name}"), Qt.MouseButton.LeftButton)
    found.wait_for("Rows 8 … 21, columns 8 … 21.")
    qtbot.waitUntil(lambda: found.is_laid_out, timeout=PATIENCE)
    return found


def test_the_middle_unit_is_looked_at_first(look: Look) -> None:
    assert look.sight.unit == (7, 7)
    assert look.sight.field == (14, 14)
    assert look.view.accessibleName() == "Output unit"
    assert look.view.accessibleDescription() == "Unit i = 7, j = 7. Rows 8 … 21, columns 8 … 21."


def test_a_click_chooses_a_unit(look: Look) -> None:
    QTest.mouseClick(look.view, Qt.MouseButton.LeftButton, pos=look.point((1, 10)))
    assert look.sight.unit == (1, 10)
    assert look.sentence == "Rows −4 … 9, columns 14 … 27. Its top 4 rows lie in the padding."


def test_hovering_looks_and_leaving_comes_back(look: Look) -> None:
    look.qtbot.mouseMove(look.workspace, QPoint(2, 2))  # a pointer that is already there would not move
    look.qtbot.mouseMove(look.view, look.point((0, 0)))
    look.wait_for("Rows −6 … 7, columns −6 … 7. Its top 6 rows, left 6 columns lie in the padding.")
    look.qtbot.mouseMove(look.view, QPoint(2, 2))
    look.wait_for("Rows 8 … 21, columns 8 … 21.")
    assert look.sight.unit == (7, 7)


def test_dragging_over_the_map_chooses_to_its_edge(look: Look) -> None:
    QTest.mousePress(look.view, Qt.MouseButton.LeftButton, pos=look.point((3, 3)))
    assert look.sight.unit == (3, 3)
    beside = QPointF(look.point((5, 13)) + QPoint(30, 0))
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    at = look.view.mapToGlobal(beside)
    move = QMouseEvent(QEvent.Type.MouseMove, beside, at, Qt.MouseButton.NoButton, left, none)
    QApplication.sendEvent(look.view, move)
    assert look.sight.unit == (5, 13)
    QTest.mouseRelease(look.view, Qt.MouseButton.LeftButton, pos=beside.toPoint())


def test_keys_choose_a_unit(look: Look) -> None:
    look.view.setFocus()
    control = Qt.KeyboardModifier.ControlModifier
    assert look.press(Key.Key_Right) == (7, 8)
    assert look.press(Key.Key_Up) == (6, 8)
    assert look.press(Key.Key_Home) == (6, 0)
    assert look.press(Key.Key_Left) == (6, 0)
    assert look.press(Key.Key_PageDown) == (13, 0)
    assert look.press(Key.Key_End) == (13, 13)
    assert look.press(Key.Key_Home, control) == (0, 0)
    assert look.press(Key.Key_End, control) == (13, 13)
    assert look.sentence.endswith("Its bottom 6 rows, right 6 columns lie in the padding.")
    QTest.keyClick(look.view, Key.Key_Escape)
    assert not look.view.hasFocus()


def test_every_edit_is_followed_and_the_place_on_the_map_stays(look: Look, session: Session) -> None:
    QTest.mouseClick(look.view, Qt.MouseButton.LeftButton, pos=look.point((1, 10)))
    look.workspace.selection.select(("pool1",))
    look.wait_for("Rows 0 … 5, columns 18 … 23.")
    look.select("conv2")
    QTest.mouseClick(child(look.workspace, "padding:padding-valid"), Qt.MouseButton.LeftButton)
    look.qtbot.waitUntil(lambda: look.sight.output == (12, 10, 10))
    assert look.sight.unit == (1, 7)
    session.undo_stack.undo()
    look.qtbot.waitUntil(lambda: look.sight.output == (12, 14, 14))


def test_gaps_and_wholly_padded_units_are_told(make: Make, qtbot: QtBot) -> None:
    layers = Layer("wide", Convolution(1, (3, 3), dilation=(4, 4))), Layer("pad", ZeroPadding(4, 0, 0, 0))
    look = Look(make(document(Stack(layers))), qtbot)
    look.select("wide")
    look.wait_for("Rows 10 … 18, columns 10 … 18.")
    QTest.mouseClick(look.view, Qt.MouseButton.LeftButton, pos=look.point((0, 14)))
    assert look.sentence == "Rows −4 … 4, columns 10 … 18. Its top 4 rows lie in the padding."
    QTest.mouseClick(look.view, Qt.MouseButton.LeftButton, pos=look.point((1, 14)))
    assert look.sentence == (
        "Rows −3 … 5, columns 10 … 18. Its top 3 rows lie in the padding. "
        "Of the image it reads rows 1 … 5, columns 10 … 18."
    )
    look.select("pad")
    look.wait_for("It sees nothing but padding.")


@pytest.mark.parametrize(
    ("name", "sentence"), [("dense1", "It sees the whole image."), ("mix", "Rows 11 … 17, columns 11 … 17.")]
)
def test_vectors_and_branches_have_their_field(make: Make, qtbot: QtBot, name: str, sentence: str) -> None:
    look = Look(make(document(FOLDED)), qtbot)
    look.select(name)
    look.wait_for(sentence)


def test_what_is_unknown_says_what_it_waits_for(make: Make, qtbot: QtBot, session: Session) -> None:
    look = Look(make(document(BROKEN)), qtbot)
    look.select("relu1")
    look.wait_for("waits for conv2")
    assert not look.view.isVisible()
    look.select("conv2")
    look.wait_for("Known once the layer works.")
    look.workspace.editing.repair(session.analysis.problems[0][1].repairs[1])
    qtbot.waitUntil(look.view.isVisible)
    assert look.sight.output == (8, 6, 6)


def test_a_field_larger_than_the_image_is_shown_to_the_edge(make: Make, qtbot: QtBot) -> None:
    look = Look(make(document(long_network(60))), qtbot)
    look.select("conv30")
    look.wait_for(
        "Rows −16 … 44, columns −16 … 44. "
        "Its top 16 rows, bottom 17 rows, left 16 columns, right 17 columns lie in the padding."
    )
    picture = look.view.picture
    assert picture is not None
    assert picture.sight.margins == ((14, 14), (14, 14))


def test_a_folded_section_works_nothing_out(look: Look) -> None:
    QTest.mouseClick(child(look.workspace, "fold:unit"), Qt.MouseButton.LeftButton)
    look.select("conv1")
    QApplication.processEvents()
    assert look.sight.output == (12, 14, 14)
    QTest.mouseClick(child(look.workspace, "fold:unit"), Qt.MouseButton.LeftButton)
    look.wait_for("Rows 12 … 16, columns 12 … 16.")


def test_the_image_the_padding_and_the_field_are_drawn(look: Look, theme: Theme) -> None:
    ink = Example(bytes([255] * 28 * 28), 28, 28, 1, 7, "1", (1, 28, 28))
    look.workspace.inspector.show_example(ink)
    QTest.mouseClick(look.view, Qt.MouseButton.LeftButton, pos=look.point((7, 7)))
    for choice in (Choice.LIGHT, Choice.DARK):
        theme.set_choice(choice)
        shown, picture = look.view.grab().toImage(), look.view.picture
        assert picture is not None
        inside = picture.cells((2, 4), (2, 4)).center().toPoint()
        assert shown.pixelColor(inside).lightness() == (0 if choice is Choice.LIGHT else 255)
        edge = picture.cells((8, 21), (8, 21))
        assert shown.pixelColor(edge.center().toPoint()) != shown.pixelColor(inside)
        assert shown.pixelColor(QPoint(round(edge.left() + 1), round(edge.center().y()))) == theme.accent
        hatched = {shown.pixelColor(x, 6).name() for x in range(5, 40)}
        assert len(hatched) > 1
        assert shown.pixelColor(picture.mark.center().toPoint()) == theme.accent


def test_the_image_is_the_one_on_the_inputs_card(look: Look) -> None:
    look.qtbot.waitUntil(lambda: look.view.example is not None)
    assert look.view.example is look.workspace.canvas.sheet.input_card.example


def test_a_vectors_units_are_laid_out_in_a_square() -> None:
    grid, area = UnitGrid.of((10,)), QRectF(0, 0, 40, 30)
    assert (grid.rows, grid.columns) == (3, 4)
    assert grid.place((9,)) == (2, 1)
    assert grid.unit_at(QPointF(35, 25), area) == (9,)
    assert grid.cell((5,), area) == QRectF(10, 10, 10, 10)
    assert grid.after_key((9,), Key.Key_Up, control=False) == (5,)
    assert grid.after_key((9,), Key.Key_A, control=False) is None
