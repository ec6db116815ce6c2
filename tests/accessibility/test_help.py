"""F1 says what a thing is for, wherever the focus is; what has a shortcut says so under the mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from cnnstudio.app.commands import keys_of
from cnnstudio.app.topics import Topic, topic_of
from tests.accessibility.tabbing import name, round_trip
from tests.accessibility.test_keyboard import KEYS, edit
from tests.accessibility.window import Studio

FEWEST_WORDS = 4
"""Of a sentence that helps."""


def show(qtbot: QtBot, studio: Studio, key: str) -> list[QWidget]:
    """Everything that Tab reaches in a workspace."""
    if key == "design":
        edit(studio)
    studio.show(qtbot, key)
    return round_trip(qtbot, studio.window)


def helps(topic: Topic, widget: QWidget, fallback: Topic) -> bool:
    """Whether the topic is about the widget, and says more than what state it is in."""
    told = [words for words in topic.paragraphs if words != widget.accessibleDescription() or widget.toolTip()]
    enough = any(len(words.split()) >= FEWEST_WORDS for words in told or topic.paragraphs)
    return topic.title != fallback.title and topic.paragraphs != fallback.paragraphs and enough


@pytest.mark.parametrize("key", KEYS)
def test_every_stop_of_the_focus_has_help_of_its_own(qtbot: QtBot, studio: Studio, key: str) -> None:
    nothing = topic_of(QWidget(), studio.session.network)
    stops = show(qtbot, studio, key)
    helpless = [name(stop) for stop in stops if not helps(topic_of(stop, studio.session.network), stop, nothing)]
    assert not helpless


@pytest.mark.parametrize("key", KEYS)
def test_f1_tells_it_for_every_kind_of_thing(qtbot: QtBot, studio: Studio, key: str) -> None:
    kinds = {type(stop): stop for stop in show(qtbot, studio, key)}
    for stop in kinds.values():
        studio.window.activateWindow()
        stop.setFocus()
        qtbot.waitUntil(stop.hasFocus)
        topic = topic_of(stop, studio.session.network)
        qtbot.keyClick(stop, Qt.Key.Key_F1)
        dialog = next(dialog for dialog in studio.window.findChildren(QDialog, "helpDialog") if dialog.isVisible())
        said = [label.text() for label in dialog.findChildren(QLabel)]
        dialog.close()
        assert {topic.title, *topic.paragraphs} <= set(said), name(stop)
        qtbot.waitUntil(lambda: QApplication.activeWindow() is studio.window)


@pytest.mark.parametrize("key", KEYS)
def test_the_tip_of_a_button_names_the_shortcut_of_what_it_does(qtbot: QtBot, studio: Studio, key: str) -> None:
    show(qtbot, studio, key)
    silent, told = [], set()
    for button in studio.window.findChildren(QAbstractButton):
        keys = shortcut_of(button)
        if keys and button.isVisible():
            told.add(keys)
            if keys not in button.toolTip():
                silent.append((name(button), keys))
    assert not silent
    assert {"Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+Z", "Ctrl+Shift+Z"} <= told


def shortcut_of(button: QAbstractButton) -> str:
    """The keys that do what a click on it does."""
    action = button.defaultAction() if isinstance(button, QToolButton) else None
    return keys_of(action) or button.shortcut().toString()


def test_so_do_the_buttons_that_do_more_than_one_thing(qtbot: QtBot, studio: Studio) -> None:
    studio.show(qtbot, "train")
    for button, keys in (("trainButton", "F5"), ("trainPanelButton", "F5"), ("menuButton", "F10")):
        found = studio.window.findChild(QAbstractButton, button)
        assert found is not None
        assert f"({keys})" in found.toolTip()
