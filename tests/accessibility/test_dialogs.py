"""Every dialog without a mouse: Tab goes round in it, and the focus is seen wherever it is."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QRadioButton
from pytestqt.qtbot import QtBot

from cnnstudio.app.dialogs.question import ask
from cnnstudio.app.theme import Choice, Theme
from tests.accessibility.tabbing import round_trip, unseen
from tests.accessibility.window import Studio

DIALOGS = ["new", "export", "settings", "about", "help", "shortcuts", "commands"]
BOTH = pytest.mark.parametrize("choice", [Choice.LIGHT, Choice.DARK])


def opened(qtbot: QtBot, studio: Studio) -> QDialog:
    """The dialog that has just been opened, once it has the focus."""
    dialog = next(dialog for dialog in studio.window.findChildren(QDialog) if dialog.isVisible())
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    qtbot.waitUntil(lambda: (focused := QApplication.focusWidget()) is not None and dialog.isAncestorOf(focused))
    return dialog


@BOTH
@pytest.mark.parametrize("action", DIALOGS)
def test_the_focus_is_seen_wherever_it_is(
    qtbot: QtBot, studio: Studio, theme: Theme, action: str, choice: Choice
) -> None:
    theme.set_choice(choice)
    getattr(studio.window.actions_, action).trigger()
    dialog = opened(qtbot, studio)
    assert not unseen(dialog, round_trip(qtbot, dialog))


@BOTH
def test_it_is_seen_where_a_learning_rate_is_found(qtbot: QtBot, studio: Studio, theme: Theme, choice: Choice) -> None:
    theme.set_choice(choice)
    studio.window.show_workspace("train")
    find = studio.window.findChild(QAbstractButton, "findRateButton")
    assert find is not None
    find.click()
    dialog = opened(qtbot, studio)
    tenth = dialog.findChild(QRadioButton, "rateTenth")
    assert tenth is not None
    qtbot.waitUntil(tenth.isVisible, timeout=20_000)
    stops = round_trip(qtbot, dialog)
    assert {"rateCanvas", "rangeRate", "rangeSteps", "rangeTestButton", "rangeClose", "rangeUse"} <= {
        stop.objectName() for stop in stops
    }
    assert not unseen(dialog, stops)


@BOTH
def test_it_is_seen_in_questions(qtbot: QtBot, studio: Studio, theme: Theme, choice: Choice) -> None:
    theme.set_choice(choice)
    answers = (("do", "Do it", None), ("leave", "Leave it", None), ("back", "Cancel", None))
    ask(studio.window, "question", "Is this to be done?", "It takes a while.", answers)
    dialog = opened(qtbot, studio)
    stops = round_trip(qtbot, dialog)
    assert {stop.objectName() for stop in stops} == {name for name, *_ in answers}
    assert not unseen(dialog, stops)
