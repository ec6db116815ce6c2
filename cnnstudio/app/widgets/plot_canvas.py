"""The area that a plot's curves are drawn on, and what a person does to it with mouse, wheel and keys."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QRubberBand, QScrollArea, QWidget

LEAST = 8
"""Pixels that a dragged rectangle must have on both sides: less is a click."""
STEP = 1.25
NOTCH = 120

Key = Qt.Key


class PlotGround(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph has no types
    """The bare area, which the Tab key reaches."""

    def __init__(self, parent: QWidget) -> None:
        others = set(QApplication.topLevelWidgets())
        super().__init__(parent, enableMenu=False)
        self._adopt(set(QApplication.topLevelWidgets()) - others)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _adopt(self, strays: set[QWidget]) -> None:
        """Let the menu and the form that pyqtgraph makes with every plot, and nobody deletes, go with this one."""
        for stray in strays:
            stray.setParent(self, stray.windowFlags())


class PlotCanvas(PlotGround):
    """Says what is wanted; the plot does it. Pixels are those of the viewport."""

    dragged = Signal(QRect)
    """A rectangle to look at closely"""
    zoom_wanted = Signal(QPointF, float)
    """A place to go closer to, and by how much; less than 1 goes away from it"""
    back_wanted = Signal()
    """All of it, please"""
    reading_wanted = Signal(int)
    """The values some steps to the right"""
    zoom_at_reading = Signal(float)
    pan_wanted = Signal(int, int)
    """Some steps to the right and up"""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._pressed: QPoint | None = None
        self._band = QRubberBand(QRubberBand.Shape.Rectangle, self.viewport())
        self.zoomed = False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            super().mouseMoveEvent(event)
            return
        area = QRect(self._pressed, event.position().toPoint()).normalized()
        self._band.setGeometry(area & self.viewport().rect())
        self._band.setVisible(area.width() >= LEAST and area.height() >= LEAST)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is not None and self._band.isVisible():
            self._band.hide()
            self.dragged.emit(QRect(pressed, event.position().toPoint()).normalized())
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.back_wanted.emit()
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Go closer or back; where the wheel is needed to scroll past the plot, only with Ctrl or after a click."""
        ctrl = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if not (ctrl or self.hasFocus()) and self._scrolls():
            event.ignore()
            return
        self.zoom_wanted.emit(event.position(), STEP ** (event.angleDelta().y() / NOTCH))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, pans = Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        ways = {Key.Key_Left: (-1, 0), Key.Key_Right: (1, 0), Key.Key_Up: (0, 1), Key.Key_Down: (0, -1)}
        if key in (Key.Key_Plus, Key.Key_Equal):
            self.zoom_at_reading.emit(STEP)
        elif key in (Key.Key_Minus, Key.Key_Underscore):
            self.zoom_at_reading.emit(1 / STEP)
        elif key in (Key.Key_Escape, Key.Key_0) and self.zoomed:
            self.back_wanted.emit()
        elif key in ways and pans:
            self.pan_wanted.emit(*ways[key])
        elif key in ways and ways[key][0]:
            self.reading_wanted.emit(ways[key][0])
        else:
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def _scrolls(self) -> bool:
        parent = self.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        return parent is not None and parent.verticalScrollBar().maximum() > 0
