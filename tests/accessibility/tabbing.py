"""Going round by Tab, and whether the focus is seen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

MOST = 300
AROUND = 6
"""Pixels about a widget in which its focus may be drawn."""


def round_trip(qtbot: QtBot, window: QWidget, key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """Press Tab until the focus is back where it was after the first press."""
    found: list[QWidget] = []
    while len(found) < MOST:
        qtbot.keyClick(QApplication.focusWidget() or window, key)
        focused = QApplication.focusWidget()
        assert focused is not None
        if found and focused is found[0]:
            return found
        found.append(focused)
    raise AssertionError(f"Tab does not come round: {[name(widget) for widget in found[-10:]]}")


def name(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName() or widget.accessibleName()}"


def unseen(window: QWidget, widgets: Sequence[QWidget]) -> list[str]:
    """Those on which nothing in the window shows that they have the focus."""
    found = []
    for widget in widgets:
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        corner = widget.mapTo(window, QPoint())
        area = QRect(corner, widget.size()).adjusted(-AROUND, -AROUND, AROUND, AROUND)
        focused = _picture(window, area)
        widget.clearFocus()
        if _picture(window, area) == focused:
            found.append(name(widget))
    return found


def _picture(window: QWidget, area: QRect) -> QImage:
    return window.grab(area).toImage()
