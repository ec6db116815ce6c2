from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from cnnstudio.app.designer.workspace import DesignWorkspace
from cnnstudio.app.session import Session
from cnnstudio.app.theme import Choice, Theme
from cnnstudio.data import load
from cnnstudio.network import Document, Layer, edits
from cnnstudio.network.layers.convolution import Convolution
from tests.app.designer.conftest import card, child, focused, names
from tests.app.designer.networks import FOLDED, document, long_network

Key = Qt.Key
ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
Make = Callable[[Document | None], DesignWorkspace]


def press(key: Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the keyboard is."""
    QTest.keyClick(focused(), key, modifiers)


def click(workspace: DesignWorkspace, name: str) -> None:
    QTest.mouseClick(card(workspace, name), Qt.MouseButton.LeftButton)


def test_cards_say_all_they_show_to_a_screen_reader(lenet_design: DesignWorkspace) -> None:
    assert card(lenet_design, "conv1").accessibleName() == (
        "conv1, convolution, 5\u00a0×\u00a05, 6 maps, stride 1, SAME, output 28\u00a0×\u00a028\u00a0×\u00a06, "
        "156 parameters"
    )
    assert child(lenet_design, "card:input").accessibleName() == (
        "Input, MNIST, images of 28\u00a0×\u00a028\u00a0×\u00a01"
    )


def test_every_control_has_an_accessible_name(lenet_design: DesignWorkspace) -> None:
    lenet_design.selection.select(("conv1",))
    for button in lenet_design.findChildren(QAbstractButton):
        if not isinstance(button.parent(), QLineEdit):  # the icon in a search field is no control
            assert button.accessibleName() or button.text(), button
    for number in lenet_design.findChildren(QAbstractSpinBox):
        assert number.accessibleName(), number.objectName()
    for region in lenet_design.regions():
        assert region.accessibleName()


def test_a_click_selects_and_a_click_beside_the_cards_lets_go(lenet_design: DesignWorkspace) -> None:
    click(lenet_design, "pool2")
    assert lenet_design.selection.address == ("pool2",)
    assert card(lenet_design, "pool2").hasFocus()
    QTest.mouseClick(lenet_design.canvas.sheet, Qt.MouseButton.LeftButton, pos=QPoint(5, 300))
    assert lenet_design.selection.address is None


def test_arrow_keys_walk_from_the_input_to_the_last_layer(lenet_design: DesignWorkspace, session: Session) -> None:
    QTest.mouseClick(child(lenet_design, "card:input"), Qt.MouseButton.LeftButton)
    seen = []
    for _layer in session.network.nodes:
        press(Key.Key_Down)
        address = lenet_design.selection.address
        assert address
        assert card(lenet_design, str(address[0])).hasFocus()
        seen.append(address[0])
    assert seen == names(session)
    press(Key.Key_Down)
    assert lenet_design.selection.address == ("dense3",)
    press(Key.Key_Home)
    assert child(lenet_design, "card:input").hasFocus()
    press(Key.Key_End)
    press(Key.Key_Up)
    assert lenet_design.selection.address == ("relu4",)
    press(Key.Key_Escape)
    assert lenet_design.selection.address is None


def test_the_selected_card_is_in_sight(lenet_design: DesignWorkspace, qtbot: QtBot) -> None:
    click(lenet_design, "conv1")
    press(Key.Key_End)
    assert not card(lenet_design, "dense3").visibleRegion().isEmpty()


@pytest.mark.parametrize("key", [Key.Key_Delete, Key.Key_Backspace])
def test_delete_takes_a_layer_away_and_selects_its_neighbour(
    lenet_design: DesignWorkspace, session: Session, key: Key
) -> None:
    click(lenet_design, "relu1")
    press(key)
    assert names(session)[:3] == ["conv1", "pool1", "conv2"]
    assert session.undo_stack.undoText() == "Delete relu1"
    assert lenet_design.selection.address == ("pool1",)
    assert card(lenet_design, "pool1").hasFocus()


def test_undo_brings_a_deleted_layer_back_and_redo_takes_it_again(
    lenet_design: DesignWorkspace, session: Session
) -> None:
    before = names(session)
    click(lenet_design, "conv2")
    press(Key.Key_Delete)
    session.undo_stack.undo()
    assert names(session) == before
    assert card(lenet_design, "conv2").isVisible()
    session.undo_stack.redo()
    assert "conv2" not in names(session)


def test_deleting_everything_leaves_an_empty_canvas(design: DesignWorkspace, session: Session) -> None:
    QTest.keyClick(child(design, "chip:relu"), Key.Key_Return)
    click(design, "relu1")
    press(Key.Key_Delete)
    assert names(session) == []
    assert design.selection.address == ()
    assert child(design, "emptyStack").isVisible()


def test_alt_and_arrows_move_the_layer(lenet_design: DesignWorkspace, session: Session) -> None:
    click(lenet_design, "pool1")
    press(Key.Key_Up, ALT)
    assert names(session)[:3] == ["conv1", "pool1", "relu1"]
    assert session.undo_stack.undoText() == "Move pool1"
    assert card(lenet_design, "pool1").hasFocus()
    press(Key.Key_Down, ALT)
    press(Key.Key_Down, ALT)
    assert names(session)[:4] == ["conv1", "relu1", "conv2", "pool1"]


def test_the_ends_of_the_stack_stop_a_move(lenet_design: DesignWorkspace, session: Session) -> None:
    click(lenet_design, "conv1")
    press(Key.Key_Up, ALT)
    assert session.undo_stack.count() == 0


def test_control_d_duplicates(lenet_design: DesignWorkspace, session: Session) -> None:
    click(lenet_design, "conv1")
    press(Key.Key_D, CONTROL)
    assert names(session)[:2] == ["conv1", "conv3"]
    assert session.undo_stack.undoText() == "Duplicate conv1"
    assert lenet_design.selection.address == ("conv3",)


def test_enter_goes_to_the_inspector_and_escape_comes_back(lenet_design: DesignWorkspace) -> None:
    click(lenet_design, "conv1")
    press(Key.Key_Return)
    assert child(lenet_design, "number:filters").hasFocus()
    press(Key.Key_Escape)
    assert card(lenet_design, "conv1").hasFocus()


def test_tab_comes_to_the_selected_card_only(lenet_design: DesignWorkspace) -> None:
    click(lenet_design, "conv2")
    reached = [item.name for item in lenet_design.canvas.sheet.items if _takes_tab(lenet_design, item.name)]
    assert reached == ["conv2"]


def _takes_tab(workspace: DesignWorkspace, name: str) -> bool:
    return bool(card(workspace, name).focusPolicy() & Qt.FocusPolicy.TabFocus)


def test_the_keyboard_shows_a_ring_and_the_mouse_does_not(lenet_design: DesignWorkspace) -> None:
    click(lenet_design, "conv1")
    assert not card(lenet_design, "conv1").keyboard_focus
    press(Key.Key_Down)
    assert card(lenet_design, "relu1").keyboard_focus


def test_the_menu_is_reached_by_keyboard_and_edits(
    lenet_design: DesignWorkspace, session: Session, qtbot: QtBot
) -> None:
    click(lenet_design, "relu1")
    press(Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = lenet_design.findChild(QMenu, "cardMenu")
    assert isinstance(menu, QMenu)
    actions = {action.text(): action for action in menu.actions() if not action.isSeparator()}
    assert list(actions)[:4] == ["Open in the inspector", "Rename", "Cut", "Copy"]
    assert {"Paste", "Duplicate", "Move up", "Move down", "Group as block", "Delete"} <= set(actions)
    actions["Move down"].trigger()
    menu.close()
    assert names(session)[:3] == ["conv1", "pool1", "relu1"]


def test_f2_renames_in_the_inspector(lenet_design: DesignWorkspace) -> None:
    click(lenet_design, "relu1")
    press(Key.Key_F2)
    assert lenet_design.inspector.header.name.hasFocus()
    assert lenet_design.inspector.header.name.selectedText() == "relu1"


def test_an_empty_network_says_what_to_do_and_begins_with_lenet(design: DesignWorkspace, session: Session) -> None:
    assert child(design, "emptyStack").isVisible()
    QTest.mouseClick(child(design, "beginWithArchitecture"), Qt.MouseButton.LeftButton)
    assert session.analysis.parameters == 61_706
    assert not child(design, "emptyStack").isVisible()
    session.undo_stack.undo()
    assert names(session) == []
    assert child(design, "emptyStack").isVisible()


def test_folded_branches_and_blocks_are_cards_that_can_be_moved_and_deleted(make: Make, session: Session) -> None:
    design = make(document(FOLDED))
    design.canvas.folding.set_all(True)
    assert "2 lanes, 3 layers" in card(design, "mix").accessibleName()
    assert "2 layers, 2 times over" in card(design, "twice").accessibleName()
    click(design, "twice")
    press(Key.Key_Up, ALT)
    assert names(session)[:4] == ["conv1", "mix", "twice", "relu1"]
    press(Key.Key_Delete)
    assert "twice" not in names(session)


def test_an_edit_keeps_the_cards_that_stay(lenet_design: DesignWorkspace) -> None:
    before = card(lenet_design, "dense3")
    click(lenet_design, "conv1")
    press(Key.Key_D, CONTROL)
    assert card(lenet_design, "dense3") is before


def test_five_hundred_layers_take_an_insertion(make: Make, session: Session, qtbot: QtBot) -> None:
    design = make(document(long_network(500)))
    assert len(design.canvas.sheet.cards) == 500
    kept = dict(design.canvas.sheet.cards)
    design.selection.select(("conv100",))
    QTest.keyClick(child(design, "chip:dropout"), Key.Key_Return)
    assert names(session)[199] == "dropout1"
    assert {name: design.canvas.sheet.cards[name] for name in kept} == kept
    tops = [shown.y() for shown in design.canvas.sheet.cards.values()]
    assert tops == sorted(tops)
    assert not card(design, "dropout1").visibleRegion().isEmpty()


def test_cards_out_of_sight_follow_an_edit_once_it_has_been_painted(make: Make, session: Session, qtbot: QtBot) -> None:
    design = make(document(long_network(100)))
    far = card(design, session.network.nodes[90].name)
    top = far.y()
    session.edit("insert", edits.insert(session.network, (), 1, Layer("new", Convolution(8))))
    assert far.y() == top
    qtbot.waitUntil(lambda: far.y() > top)
    design.canvas.sheet.lay_out()
    assert far.y() == design.canvas.sheet.arrangement.column.places[91].top


def test_cards_that_come_into_sight_stand_where_an_edit_has_moved_them(make: Make, session: Session) -> None:
    design = make(document(long_network(100)))
    far = card(design, session.network.nodes[90].name)
    session.edit("remove", edits.remove(session.network, (session.network.nodes[1].name,)))
    bar = design.canvas.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert far.y() == design.canvas.sheet.arrangement.column.places[89].top


def test_the_input_shows_an_image_of_the_data_set(lenet_design: DesignWorkspace, qtbot: QtBot) -> None:
    shown = lenet_design.canvas.sheet.input_card
    qtbot.waitUntil(lambda: shown.example is not None)
    example = shown.example
    assert example is not None
    dataset = load("mnist")
    assert example.pixels == dataset.validation.pixels[example.number].tobytes()
    assert example.label == dataset.classes[int(dataset.validation.labels[example.number])]
    assert f"label {example.label}" in shown.accessibleDescription()


def test_opening_another_document_shows_it(lenet_design: DesignWorkspace, session: Session) -> None:
    click(lenet_design, "conv2")
    session.new(document(FOLDED))
    assert lenet_design.selection.address is None
    assert [address[0] for address in lenet_design.canvas.sheet.cards if len(address) == 1] == names(session)


def test_it_paints_in_both_schemes(lenet_design: DesignWorkspace, theme: Theme) -> None:
    light = lenet_design.grab().toImage()
    theme.set_choice(Choice.DARK)
    dark = lenet_design.grab().toImage()
    middle = QPoint(light.width() // 2, light.height() // 2)
    assert light.pixelColor(middle).lightness() > dark.pixelColor(middle).lightness()
