"""Several layers at once: selected by mouse and keyboard, edited as one undo step."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from cnnstudio.app.accessible import FACES, Face
from cnnstudio.app.designer.selection import INPUT, Selection
from cnnstudio.app.designer.workspace import DesignWorkspace
from cnnstudio.app.session import Session
from cnnstudio.app.theme import Theme
from cnnstudio.network import Document, edits
from tests.app.designer.conftest import card, child, focused, names
from tests.app.designer.networks import BROKEN, FOLDED, document, long_network

Make = Callable[[Document | None], DesignWorkspace]
Key = Qt.Key
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
NONE, ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def press(key: Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(focused(), key, modifiers)


def click(design: DesignWorkspace, name: str, modifiers: Qt.KeyboardModifier = NONE) -> None:
    QTest.mouseClick(card(design, name), LEFT, modifiers)


def selected(design: DesignWorkspace) -> list[str]:
    """The layers whose cards say that they are selected."""
    return [shown.item.name for shown in design.canvas.sheet.cards.values() if shown.selected]


def current(design: DesignWorkspace) -> object:
    address = design.selection.address
    return address[0] if address else address


class TestSelecting:
    def test_ctrl_and_a_click_add_and_take_away(self, lenet_design: DesignWorkspace) -> None:
        click(lenet_design, "pool2")
        click(lenet_design, "conv1", CTRL)
        click(lenet_design, "pool1", CTRL)
        assert selected(lenet_design) == ["conv1", "pool1", "pool2"]
        assert current(lenet_design) == "pool1"
        assert card(lenet_design, "pool1").hasFocus()
        click(lenet_design, "pool1", CTRL)
        assert selected(lenet_design) == ["conv1", "pool2"]
        assert current(lenet_design) == "conv1"
        assert card(lenet_design, "conv1").hasFocus()

    def test_the_last_one_taken_away_leaves_nothing(self, lenet_design: DesignWorkspace) -> None:
        click(lenet_design, "conv1")
        click(lenet_design, "conv1", CTRL)
        assert selected(lenet_design) == []
        assert lenet_design.selection.address is None
        assert focused() is lenet_design.canvas.sheet

    @pytest.mark.parametrize(("first", "last"), [("relu1", "conv2"), ("conv2", "relu1")])
    def test_shift_and_a_click_select_all_between(self, lenet_design: DesignWorkspace, first: str, last: str) -> None:
        click(lenet_design, first)
        click(lenet_design, last, SHIFT)
        assert selected(lenet_design) == ["relu1", "pool1", "conv2"]
        assert current(lenet_design) == last
        click(lenet_design, "conv1", SHIFT)
        assert first in selected(lenet_design)
        assert "conv1" in selected(lenet_design)

    def test_shift_and_arrows_extend_and_shrink(self, lenet_design: DesignWorkspace) -> None:
        click(lenet_design, "pool1")
        press(Key.Key_Down, SHIFT)
        press(Key.Key_Down, SHIFT)
        assert selected(lenet_design) == ["pool1", "conv2", "relu2"]
        press(Key.Key_Up, SHIFT)
        assert selected(lenet_design) == ["pool1", "conv2"]
        assert card(lenet_design, "conv2").hasFocus()
        press(Key.Key_Home, SHIFT)
        assert selected(lenet_design) == ["conv1", "relu1", "pool1"]
        press(Key.Key_Up, SHIFT)
        assert selected(lenet_design) == ["conv1", "relu1", "pool1"]
        press(Key.Key_End, SHIFT)
        assert selected(lenet_design)[0] == "pool1"
        assert selected(lenet_design)[-1] == "dense3"

    def test_ctrl_and_arrows_go_on_and_ctrl_space_adds(self, lenet_design: DesignWorkspace) -> None:
        click(lenet_design, "conv1")
        press(Key.Key_Down, CTRL)
        press(Key.Key_Down, CTRL)
        assert selected(lenet_design) == ["conv1"]
        assert card(lenet_design, "pool1").hasFocus()
        press(Key.Key_Space, CTRL)
        assert selected(lenet_design) == ["conv1", "pool1"]
        press(Key.Key_Space, CTRL)
        assert selected(lenet_design) == ["conv1"]
        press(Key.Key_Down)
        assert selected(lenet_design) == ["relu1"]

    def test_ctrl_a_selects_all_layers_and_escape_goes_back(
        self, lenet_design: DesignWorkspace, session: Session
    ) -> None:
        click(lenet_design, "pool1")
        press(Key.Key_A, CTRL)
        assert selected(lenet_design) == names(session)
        assert current(lenet_design) == "pool1"
        press(Key.Key_Escape)
        assert selected(lenet_design) == ["pool1"]
        press(Key.Key_Escape)
        assert lenet_design.selection.address is None

    def test_the_input_stands_alone(self, lenet_design: DesignWorkspace) -> None:
        click(lenet_design, "conv1")
        QTest.mouseClick(child(lenet_design, "card:input"), LEFT, CTRL)
        assert lenet_design.selection.address == INPUT
        assert selected(lenet_design) == []
        press(Key.Key_Down, SHIFT)
        assert selected(lenet_design) == ["conv1"]
        press(Key.Key_Down, SHIFT)
        assert selected(lenet_design) == ["conv1", "relu1"]

    def test_a_click_on_one_of_several_selects_it_alone(self, lenet_design: DesignWorkspace) -> None:
        click(lenet_design, "conv1")
        click(lenet_design, "conv2", SHIFT)
        QTest.mousePress(card(lenet_design, "pool1"), LEFT)
        assert len(selected(lenet_design)) == 4
        assert current(lenet_design) == "pool1"
        QTest.mouseRelease(card(lenet_design, "pool1"), LEFT)
        assert selected(lenet_design) == ["pool1"]

    def test_a_right_click_keeps_several_and_takes_one_that_is_not_of_them(self, lenet_design: DesignWorkspace) -> None:
        click(lenet_design, "conv1")
        click(lenet_design, "pool1", SHIFT)
        QTest.mouseClick(card(lenet_design, "relu1"), RIGHT)
        assert selected(lenet_design) == ["conv1", "relu1", "pool1"]
        QTest.mouseClick(card(lenet_design, "conv2"), RIGHT)
        assert selected(lenet_design) == ["conv2"]

    def test_a_press_beside_the_cards_lets_all_go(self, lenet_design: DesignWorkspace) -> None:
        click(lenet_design, "conv1")
        press(Key.Key_A, CTRL)
        QTest.mouseClick(lenet_design.canvas.sheet, LEFT, pos=QPoint(5, 300))
        assert selected(lenet_design) == []

    def test_a_rubber_band_selects_what_it_touches(self, lenet_design: DesignWorkspace) -> None:
        sheet, cards = lenet_design.canvas.sheet, lenet_design.canvas.sheet.cards
        beside = QPoint(5, cards[("relu1",)].geometry().center().y())
        across = QPoint(cards[("conv2",)].geometry().center().x(), cards[("conv2",)].geometry().center().y())
        QTest.mousePress(sheet, LEFT, NONE, beside)
        QTest.mouseMove(sheet, across)
        assert selected(lenet_design) == ["relu1", "pool1", "conv2"]
        QTest.mouseRelease(sheet, LEFT, NONE, across)
        assert card(lenet_design, "conv2").hasFocus()
        above = QPoint(5, cards[("conv1",)].geometry().top() - 2)
        QTest.mousePress(sheet, LEFT, CTRL, above)
        QTest.mouseMove(sheet, QPoint(across.x(), cards[("conv1",)].geometry().center().y()))
        QTest.mouseRelease(sheet, LEFT, CTRL, across)
        assert selected(lenet_design) == ["conv1", "relu1", "pool1", "conv2"]
        QTest.mouseMove(sheet, QPoint(5, 500))
        assert len(selected(lenet_design)) == 4

    def test_only_the_current_card_is_a_tab_stop(self, lenet_design: DesignWorkspace) -> None:
        click(lenet_design, "conv1")
        press(Key.Key_A, CTRL)
        stops = [
            name
            for (name,), shown in lenet_design.canvas.sheet.cards.items()
            if shown.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        assert stops == ["conv1"]

    def test_a_layer_with_a_problem_is_ringed_too(self, make: Make, theme: Theme) -> None:
        design = make(document(BROKEN))
        shown = card(design, "conv2")
        edge, within = QPoint(shown.width() // 2, 0), QPoint(shown.width() // 2, 2)
        assert shown.grab().toImage().pixelColor(edge) == theme.color("danger")
        click(design, "conv2")
        picture = shown.grab().toImage()
        assert picture.pixelColor(edge) == theme.accent
        assert picture.pixelColor(within) == theme.color("danger")

    def test_how_many_is_said(self, lenet_design: DesignWorkspace) -> None:
        said = child(lenet_design, "selectedCount")
        assert isinstance(said, QLabel)
        click(lenet_design, "conv1")
        assert not said.isVisible()
        click(lenet_design, "pool1", SHIFT)
        assert said.isVisible()
        assert said.text() == "3 layers selected. Shown here: pool1"
        assert lenet_design.canvas.sheet.accessibleDescription() == "3 layers selected"
        assert child(lenet_design, "headings").accessibleName() == "3 layers selected"
        assert lenet_design.inspector.header.name.text() == "pool1"
        press(Key.Key_Escape)
        assert not said.isVisible()

    def test_a_screen_reader_is_told_which_cards_are_selected(self, lenet_design: DesignWorkspace) -> None:
        click(lenet_design, "conv1")
        cards = lenet_design.canvas.sheet.cards.values()
        faces = {shown.item.name: Face(shown, FACES["BaseCard"]) for shown in cards}
        faces["pool1"].doAction("Toggle")
        states: dict[str, Any] = {name: face.state() for name, face in faces.items()}
        assert [name for name, state in states.items() if state.selected] == ["conv1", "pool1"]
        sheet: Any = Face(lenet_design.canvas.sheet, FACES["Sheet"]).state()
        assert sheet.multiSelectable


class TestEditing:
    def test_delete_takes_all_and_one_undo_brings_all_back(
        self, lenet_design: DesignWorkspace, session: Session
    ) -> None:
        before = session.document
        click(lenet_design, "relu1")
        click(lenet_design, "conv2", SHIFT)
        press(Key.Key_Delete)
        assert names(session)[:3] == ["conv1", "relu2", "pool2"]
        assert session.undo_stack.undoText() == "Delete 3 layers"
        assert selected(lenet_design) == ["relu2"]
        assert card(lenet_design, "relu2").hasFocus()
        session.undo_stack.undo()
        assert session.document == before

    def test_duplicates_follow_the_last_and_are_selected(self, lenet_design: DesignWorkspace, session: Session) -> None:
        click(lenet_design, "conv1")
        click(lenet_design, "pool1", CTRL)
        press(Key.Key_D, CTRL)
        assert names(session)[:6] == ["conv1", "relu1", "pool1", "conv3", "pool3", "conv2"]
        assert session.undo_stack.undoText() == "Duplicate 2 layers"
        assert selected(lenet_design) == ["conv3", "pool3"]
        assert session.undo_stack.count() == 1

    def test_alt_and_arrows_move_all_and_stop_at_the_end(self, lenet_design: DesignWorkspace, session: Session) -> None:
        before = session.document
        click(lenet_design, "relu1")
        click(lenet_design, "conv2", CTRL)
        press(Key.Key_Up, ALT)
        assert names(session)[:4] == ["relu1", "conv1", "conv2", "pool1"]
        assert session.undo_stack.undoText() == "Move 2 layers"
        press(Key.Key_Up, ALT)
        press(Key.Key_Up, ALT)
        assert names(session)[:4] == ["relu1", "conv2", "conv1", "pool1"]
        assert selected(lenet_design) == ["relu1", "conv2"]
        while session.undo_stack.canUndo():
            session.undo_stack.undo()
        assert session.document == before

    def test_branches_and_blocks_are_edited_with_the_layers_between_them(self, make: Make, session: Session) -> None:
        design = make(document(FOLDED))
        design.canvas.folding.set_all(True)
        before = session.document
        click(design, "mix")
        click(design, "twice", SHIFT)
        press(Key.Key_D, CTRL)
        assert names(session)[1:7] == ["mix", "relu1", "twice", "mix1", "relu2", "twice1"]
        press(Key.Key_Delete)
        assert session.document == before
        press(Key.Key_A, CTRL)
        press(Key.Key_Delete)
        assert names(session) == []
        assert design.selection.address == INPUT
        for _step in range(3):
            session.undo_stack.undo()
        assert session.document == before

    def test_a_new_layer_goes_behind_the_last_of_them(self, lenet_design: DesignWorkspace, session: Session) -> None:
        click(lenet_design, "pool1")
        click(lenet_design, "conv1", CTRL)
        QTest.keyClick(child(lenet_design, "chip:dropout"), Key.Key_Return)
        assert names(session)[:4] == ["conv1", "relu1", "pool1", "dropout1"]
        assert selected(lenet_design) == ["dropout1"]

    def test_an_undo_keeps_what_is_still_there_selected(self, lenet_design: DesignWorkspace, session: Session) -> None:
        click(lenet_design, "conv1")
        press(Key.Key_D, CTRL)
        click(lenet_design, "pool1", CTRL)
        assert selected(lenet_design) == ["conv3", "pool1"]
        session.undo_stack.undo()
        assert selected(lenet_design) == ["pool1"]
        assert current(lenet_design) == "pool1"

    def test_five_hundred_layers_are_selected_deleted_and_brought_back(self, make: Make, session: Session) -> None:
        design = make(document(long_network(500)))
        before = session.document
        click(design, "conv1")
        press(Key.Key_A, CTRL)
        assert len(selected(design)) == 500
        press(Key.Key_Delete)
        assert names(session) == []
        session.undo_stack.undo()
        assert session.document == before
        assert len(design.canvas.sheet.cards) == 500


def test_a_renamed_layer_stays_selected_through_undo(session: Session, lenet: Document) -> None:
    session.new(lenet)
    selection = Selection(session)
    selection.select(("pool1",))
    session.edit("Rename pool1", edits.rename(lenet.network, ("pool1",), "first"))
    assert selection.address == ("first",)
    session.undo_stack.undo()
    assert selection.address == ("pool1",)
