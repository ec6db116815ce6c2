"""Finding layers: what is typed, what is found, and how one goes through it by keyboard."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton

from cnnstudio.app.designer.find import found_in
from cnnstudio.app.designer.workspace import DesignWorkspace
from cnnstudio.app.session import Session
from cnnstudio.network import Document
from tests.app.designer.conftest import card, child, focused, names
from tests.app.designer.networks import FOLDED, LENET, document, long_network

Make = Callable[[Document | None], DesignWorkspace]
Key = Qt.Key
ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def press(key: Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(focused(), key, modifiers)


def search(design: DesignWorkspace, wanted: str) -> None:
    """Ctrl+F, then type."""
    design.canvas.take_focus()
    press(Key.Key_F, CTRL)
    QTest.keyClicks(focused(), wanted)


def said(design: DesignWorkspace) -> str:
    found = child(design, "findCount")
    assert isinstance(found, QLabel)
    return found.text()


def marked(design: DesignWorkspace) -> list[str]:
    return [
        shown.item.name
        for shown in design.canvas.sheet.cards.values()
        if shown.accessibleDescription().endswith(", found")
    ]


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("pool", ["pool1", "pool2"]),
        ("CONV2", ["conv2"]),
        ("relu", ["relu1", "relu2", "relu3", "relu4"]),
        ("5 x 5", ["conv1", "conv2"]),
        ("5x5", ["conv1", "conv2"]),
        ("5\u00a0×\u00a05", ["conv1", "conv2"]),
        ("16 maps", ["conv2"]),
        ("conv 5x5 16", ["conv2"]),
        ("  ", []),
        ("nothing", []),
    ],
)
def test_names_types_and_settings_are_found(qapp: object, wanted: str, found: list[str]) -> None:
    assert found_in(LENET, wanted) == [(name,) for name in found]


def test_layers_inside_groups_are_found(qapp: object) -> None:
    assert found_in(FOLDED, "relu9") == [("mix", 1, "relu9")]
    assert found_in(FOLDED, "inner") == [("twice", "inner")]


def test_typing_goes_to_the_first_layer_found_and_enter_to_the_next(lenet_design: DesignWorkspace) -> None:
    search(lenet_design, "dense")
    assert focused() is child(lenet_design, "findField")
    assert lenet_design.selection.address == ("dense1",)
    assert marked(lenet_design) == ["dense1", "dense2", "dense3"]
    assert said(lenet_design) == "1 of 3"
    assert not card(lenet_design, "dense1").visibleRegion().isEmpty()
    press(Key.Key_Return)
    assert lenet_design.selection.address == ("dense2",)
    assert said(lenet_design) == "2 of 3"
    assert focused().accessibleDescription() == "2 of 3"
    press(Key.Key_Return, SHIFT)
    press(Key.Key_Return, SHIFT)
    assert lenet_design.selection.address == ("dense3",)
    press(Key.Key_F3)
    assert lenet_design.selection.address == ("dense1",)
    press(Key.Key_F3, SHIFT)
    assert lenet_design.selection.address == ("dense3",)


def test_the_search_begins_where_one_is(lenet_design: DesignWorkspace) -> None:
    lenet_design.selection.select(("pool1",))
    search(lenet_design, "conv")
    assert lenet_design.selection.address == ("conv2",)
    assert said(lenet_design) == "2 of 2"


def test_escape_goes_back_to_the_layer_found_and_f3_works_no_more(lenet_design: DesignWorkspace) -> None:
    search(lenet_design, "conv")
    press(Key.Key_Escape)
    assert not child(lenet_design, "findBar").isVisible()
    assert card(lenet_design, "conv1").hasFocus()
    assert marked(lenet_design) == []
    press(Key.Key_F3)
    assert lenet_design.selection.address == ("conv1",)


def test_from_the_cards_the_search_goes_on_and_escape_ends_it(lenet_design: DesignWorkspace) -> None:
    search(lenet_design, "pool")
    lenet_design.canvas.take_focus()
    press(Key.Key_F3)
    assert card(lenet_design, "pool2").hasFocus()
    press(Key.Key_Escape)
    assert not child(lenet_design, "findBar").isVisible()
    assert lenet_design.selection.address == ("pool2",)


def test_nothing_found_says_so_and_keeps_the_selection(lenet_design: DesignWorkspace) -> None:
    lenet_design.selection.select(("pool1",))
    search(lenet_design, "teapot")
    assert said(lenet_design) == "Nothing found"
    assert lenet_design.selection.address == ("pool1",)
    press(Key.Key_Return)
    assert lenet_design.selection.address == ("pool1",)


def test_alt_and_enter_select_all_that_is_found(lenet_design: DesignWorkspace, session: Session) -> None:
    before = session.document
    search(lenet_design, "relu")
    press(Key.Key_Return, ALT)
    assert lenet_design.selection.count == 4
    press(Key.Key_Delete)
    assert not [name for name in names(session) if name.startswith("relu")]
    session.undo_stack.undo()
    assert session.document == before


def test_its_buttons_say_what_they_do_and_do_it(lenet_design: DesignWorkspace) -> None:
    search(lenet_design, "pool")
    buttons = {button.accessibleName(): button for button in child(lenet_design, "findBar").findChildren(QToolButton)}
    for name, keys in (
        ("Find previous", "Shift+F3"),
        ("Find next", "F3"),
        ("Select all that is found", "Alt+Enter"),
        ("End the search", "Esc"),
    ):
        assert keys in buttons[name].toolTip()
    QTest.mouseClick(buttons["Find next"], Qt.MouseButton.LeftButton)
    assert said(lenet_design) == "2 of 2"
    QTest.mouseClick(buttons["Find previous"], Qt.MouseButton.LeftButton)
    assert said(lenet_design) == "1 of 2"
    QTest.mouseClick(buttons["End the search"], Qt.MouseButton.LeftButton)
    assert not child(lenet_design, "findBar").isVisible()
    assert not buttons["Find next"].isEnabled()


def test_what_is_found_follows_the_network(lenet_design: DesignWorkspace, session: Session) -> None:
    search(lenet_design, "conv")
    lenet_design.canvas.take_focus()
    press(Key.Key_D, CTRL)
    assert marked(lenet_design) == ["conv1", "conv3", "conv2"]
    assert said(lenet_design) == "2 of 3"
    session.undo_stack.undo()
    assert marked(lenet_design) == ["conv1", "conv2"]


def test_the_keys_of_text_work_in_the_field(lenet_design: DesignWorkspace, session: Session) -> None:
    before = session.document
    lenet_design.selection.select(("conv1",))
    search(lenet_design, "pool")
    field = focused()
    assert isinstance(field, QLineEdit)
    press(Key.Key_A, CTRL)
    press(Key.Key_X, CTRL)
    assert field.text() == ""
    press(Key.Key_V, CTRL)
    assert field.text() == "pool"
    press(Key.Key_Backspace)
    press(Key.Key_D, CTRL)
    press(Key.Key_Delete)
    assert field.text() == "poo"
    assert session.document == before


def test_among_five_hundred_layers(make: Make) -> None:
    design = make(document(long_network(500)))
    search(design, "conv250")
    assert design.selection.address == ("conv250",)
    assert not card(design, "conv250").visibleRegion().isEmpty()
