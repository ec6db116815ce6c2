"""The edges between panels: what the mouse drags, the keyboard moves."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cnnstudio.app import accessible
from cnnstudio.app.settings import Settings
from cnnstudio.app.theme import Choice, Theme
from cnnstudio.app.widgets import Splitter
from cnnstudio.app.widgets.splitter import SplitterHandle

Key = Qt.Key
Shift = Qt.KeyboardModifier.ShiftModifier
ACROSS, DOWN = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
LEAST, USUAL, STEP, LARGE = 50, 200, 16, 64
WAYS = {ACROSS: (Key.Key_Left, Key.Key_Right), DOWN: (Key.Key_Up, Key.Key_Down)}


def make(qtbot: QtBot, theme: Theme, orientation: Qt.Orientation = ACROSS) -> tuple[Splitter, SplitterHandle]:
    """Two panels, the first of which has its usual size, and the edge that sizes it."""
    splitter = Splitter(theme, orientation)
    qtbot.addWidget(splitter)
    for _ in range(2):
        panel = QWidget()
        panel.setMinimumSize(LEAST, LEAST)
        splitter.addWidget(panel)
    splitter.size_by_edge(1, "Size of the first", splitter.widget(0), USUAL)
    splitter.resize(700, 700)
    splitter.show()
    splitter.setSizes([USUAL, 700 - USUAL - splitter.handleWidth()])
    handle = splitter.handle(1)
    assert isinstance(handle, SplitterHandle)
    handle.setFocus(Qt.FocusReason.TabFocusReason)
    return splitter, handle


@pytest.mark.parametrize("orientation", [ACROSS, DOWN])
def test_keys_move_it(qtbot: QtBot, theme: Theme, orientation: Qt.Orientation) -> None:
    splitter, handle = make(qtbot, theme, orientation)
    less, more = WAYS[orientation]
    for key, modifier, size in (
        (more, Qt.KeyboardModifier.NoModifier, USUAL + STEP),
        (less, Qt.KeyboardModifier.NoModifier, USUAL),
        (less, Shift, USUAL - LARGE),
        (more, Shift, USUAL),
        (Key.Key_PageDown, Qt.KeyboardModifier.NoModifier, USUAL + LARGE),
        (Key.Key_PageUp, Qt.KeyboardModifier.NoModifier, USUAL),
        (Key.Key_Home, Qt.KeyboardModifier.NoModifier, LEAST),
        (less, Qt.KeyboardModifier.NoModifier, LEAST),
        (Key.Key_End, Qt.KeyboardModifier.NoModifier, 700 - LEAST - splitter.handleWidth()),
        (Key.Key_Return, Qt.KeyboardModifier.NoModifier, USUAL),
    ):
        qtbot.keyClick(handle, key, modifier)
        assert splitter.sizes()[0] == size, key
    assert handle.accessibleDescription() == f"{USUAL} pixels"


def test_a_double_click_gives_the_panel_behind_it_its_usual_size(qtbot: QtBot, theme: Theme) -> None:
    splitter, handle = make(qtbot, theme)
    splitter.size_by_edge(1, "Size of the second", splitter.widget(1), 300)
    QTest.mouseDClick(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(1, 1))
    assert splitter.sizes()[1] == 300


def test_sizes_set_with_keys_are_remembered(qtbot: QtBot, theme: Theme, settings: Settings) -> None:
    splitter, handle = make(qtbot, theme)
    settings.remember_splitter("probe", splitter)
    qtbot.keyClick(handle, Key.Key_Right)
    other, _handle = make(qtbot, theme)
    settings.remember_splitter("probe", other)
    assert other.sizes() == splitter.sizes()


@pytest.mark.parametrize("choice", [Choice.LIGHT, Choice.DARK])
def test_the_focus_is_seen_on_it(qtbot: QtBot, theme: Theme, choice: Choice) -> None:
    theme.set_choice(choice)
    splitter, handle = make(qtbot, theme)
    with qtbot.waitActive(splitter):
        splitter.activateWindow()
    colors = handle.grab().toImage()
    assert colors.pixelColor(0, 0) == theme.accent
    handle.clearFocus()
    assert handle.grab().toImage().pixelColor(0, 0) != theme.accent


def test_tab_passes_by_an_edge_that_sizes_nothing(qtbot: QtBot, theme: Theme) -> None:
    splitter = Splitter(theme)
    qtbot.addWidget(splitter)
    splitter.addWidget(QWidget())
    assert splitter.handle(0).focusPolicy() is Qt.FocusPolicy.NoFocus


def test_a_screen_reader_can_move_it(qtbot: QtBot, theme: Theme) -> None:
    splitter, handle = make(qtbot, theme)
    face = accessible.Face(handle, accessible.FACES["SplitterHandle"])
    assert face.role() is QAccessible.Role.Separator
    for action, size in (("Increase", USUAL + STEP), ("Decrease", USUAL), ("Increase", USUAL + STEP), ("Press", USUAL)):
        face.doAction(action)
        assert splitter.sizes()[0] == size
