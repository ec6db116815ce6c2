"""The three real workspaces in the window: each opens, is themed, is reached by keys and names its controls."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from cnnstudio.app.main_window import MainWindow
from cnnstudio.app.runner import Runner
from cnnstudio.app.session import Session
from cnnstudio.app.settings import Settings
from cnnstudio.app.theme import Choice, Theme
from cnnstudio.app.workspaces import all_workspaces
from cnnstudio.network import Document

KEYS = [workspace.key for workspace in all_workspaces()]
CONTROLS = (QToolButton, QPushButton, QComboBox, QAbstractSpinBox, QLineEdit)


@pytest.fixture
def window(
    qtbot: QtBot, session: Session, runner: Runner, theme: Theme, settings: Settings, lenet: Document
) -> MainWindow:
    session.new(lenet)
    window = MainWindow(session, runner, theme, settings)
    qtbot.addWidget(window, before_close_func=lambda window: setattr(window, "_may_close", True))
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    return window


@pytest.mark.parametrize("key", KEYS)
def test_it_is_drawn_in_both_themes(window: MainWindow, theme: Theme, key: str) -> None:
    window.show_workspace(key)
    light = window.grab().toImage()
    theme.set_choice(Choice.DARK)
    assert window.grab().toImage() != light


@pytest.mark.parametrize("key", KEYS)
def test_f4_reaches_every_region(qtbot: QtBot, window: MainWindow, key: str) -> None:
    window.show_workspace(key)
    regions = [window.top_bar, *window.workspace(key).regions()]  # type: ignore[attr-defined]
    reached: set[int] = set()
    for _ in range(len(regions) + 1):
        qtbot.keyClick(window, Qt.Key.Key_F4)
        focused = QApplication.focusWidget()
        assert focused is not None
        reached |= {index for index, region in enumerate(regions) if region is focused or region.isAncestorOf(focused)}
    shown = {index for index, region in enumerate(regions) if region.isVisible() and _can_focus(region)}
    assert reached == shown


@pytest.mark.parametrize("key", KEYS)
def test_every_control_has_a_name(window: MainWindow, key: str) -> None:
    window.show_workspace(key)
    nameless = [
        (type(control).__name__, control.objectName())
        for kind in CONTROLS
        for control in window.workspace(key).findChildren(kind)
        if control.isVisible()
        and not isinstance(control.parent(), (QAbstractSpinBox, QComboBox, QLineEdit))
        and not (control.accessibleName() or getattr(control, "text", str)())
    ]
    assert not nameless


def _can_focus(region: QWidget) -> bool:
    widgets = [region, *region.findChildren(QWidget)]
    return any(
        widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled() and widget.isVisible()
        for widget in widgets
    )
