"""A number field without a form: it tells itself what is wrong, and can have a word for its minimum."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cnnstudio.app.forms import LoneNumber, Number

Key = Qt.Key


@pytest.fixture
def field(qtbot: QtBot) -> LoneNumber:
    field = LoneNumber("threads", "Threads", "How many at once.", 0, 12, minimum_word="Automatic")
    field.show_number(3)
    qtbot.addWidget(field)
    with qtbot.waitActive(field):
        field.show()
        field.activateWindow()
    field.setFocus()
    field.selectAll()
    return field


@pytest.fixture
def given(field: LoneNumber) -> list[Number]:
    found: list[Number] = []
    field.edited.connect(found.append)
    return found


def test_what_is_wrong_stands_in_its_tip_until_it_is_mended(
    qtbot: QtBot, field: LoneNumber, given: list[Number]
) -> None:
    qtbot.keyClicks(field, "99")
    assert field.property("invalid")
    assert "from 0 to 12" in field.toolTip()
    assert field.accessibleDescription() == field.toolTip()
    qtbot.keyClick(field, Key.Key_Backspace)
    assert (field.number, given[-1]) == (9, 9)
    assert field.toolTip() == "How many at once."
    assert not field.property("invalid")


def test_without_the_keyboard_it_shows_its_number_again(qtbot: QtBot, field: LoneNumber) -> None:
    qtbot.keyClicks(field, "many")
    assert field.number == 3
    field.clearFocus()
    assert field.text() == "3"
    assert not field.property("invalid")


def test_the_minimum_has_a_word(qtbot: QtBot, field: LoneNumber, given: list[Number]) -> None:
    qtbot.keyClicks(field, "automatic")
    assert given == [0]
    for _ in range(2):
        qtbot.keyClick(field, Key.Key_Up)
    assert field.text() == "2"
    for _ in range(2):
        qtbot.keyClick(field, Key.Key_Down)
    assert field.text() == "Automatic"


def test_another_range_takes_the_number_along(field: LoneNumber, given: list[Number]) -> None:
    field.set_range(0, 2)
    assert (field.number, field.text()) == (2, "2")
    assert not given
