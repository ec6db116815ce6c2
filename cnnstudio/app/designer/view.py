"""The scroll area that the sheet lies in."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QScrollBar, QWidget

from cnnstudio.app.designer.sheet import Sheet

AROUND = 24
"""Room that scrolling leaves above and below a card."""
CORNER = 14
"""How far what floats stays away from the viewport's edges."""
NOTCH = 120
"""How far Qt says that a wheel has turned at one notch."""


class View(QScrollArea):
    """Scrolls over the sheet, which fills it and is as high as its cards need, at once after every edit."""

    zoom_wanted = Signal(int, QPointF)
    """The wheel was turned with Ctrl: so many steps further in, at a point of the viewport."""
    resized = Signal()
    """The room for the sheet is another."""

    def __init__(self, sheet: Sheet) -> None:
        super().__init__()
        self.sheet = sheet
        self._turned = 0
        self._beside = 0
        self._corners: dict[QWidget, Qt.Corner] = {}
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(sheet)
        self.horizontalScrollBar().valueChanged.connect(self._note_place)

    def fit(self) -> None:
        """Give the sheet its size; what was in the middle of the viewport stays there."""
        beside = self._beside
        self.sheet.resize(self.sheet.size_in(self.viewport().size()))
        self.horizontalScrollBar().setValue(self._middle + beside)

    @property
    def _middle(self) -> int:
        """The scroll bar's value where the sheet's middle line is in the middle of the viewport."""
        return self.sheet.middle - self.viewport().width() // 2

    def _note_place(self) -> None:
        """Note how far the viewport is from the sheet's middle line; not while the sheet waits for its new size."""
        if self.sheet.size() == self.sheet.size_in(self.viewport().size()):
            self._beside = self.horizontalScrollBar().value() - self._middle

    def keep_in_corner(self, widget: QWidget, corner: Qt.Corner) -> None:
        """Have a widget float over the sheet in a corner of the viewport."""
        widget.setParent(self)
        self._corners[widget] = corner
        self.place_corners()

    def place_corners(self) -> None:
        """Put what floats into its corner again, where its size is another."""
        room = self.viewport().geometry().adjusted(CORNER, CORNER, -CORNER, -CORNER)
        for widget, corner in self._corners.items():
            area = widget.rect()
            at_right = corner in (Qt.Corner.TopRightCorner, Qt.Corner.BottomRightCorner)
            at_bottom = corner in (Qt.Corner.BottomLeftCorner, Qt.Corner.BottomRightCorner)
            area.moveTo(
                room.right() + 1 - area.width() if at_right else room.left(),
                room.bottom() + 1 - area.height() if at_bottom else room.top(),
            )
            widget.setGeometry(area)

    @property
    def _floor(self) -> int:
        """How high that is which floats at the lower edge."""
        at_bottom = (Qt.Corner.BottomLeftCorner, Qt.Corner.BottomRightCorner)
        return max((widget.height() for widget, corner in self._corners.items() if corner in at_bottom), default=0)

    def reveal(self, card: QWidget, height: int) -> None:
        """Scroll until a card, so high from its upper end, is in sight above what floats; its beginning at least."""
        port, at = self.viewport(), card.mapTo(self.sheet, QPoint(0, 0))
        _scroll(self.verticalScrollBar(), at.y(), height, port.height() - self._floor)
        _scroll(self.horizontalScrollBar(), at.x(), card.width(), port.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
        self.place_corners()
        self.resized.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl zoom, a step for each notch. Fine wheels turn a notch in many small events."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        self._turned += event.angleDelta().y()
        notches = int(self._turned / NOTCH)
        self._turned -= notches * NOTCH
        event.accept()
        if notches:
            self.zoom_wanted.emit(notches, self.viewport().mapFromGlobal(event.globalPosition()))


def _scroll(bar: QScrollBar, begin: int, length: int, room: int) -> None:
    """Scroll no further than needed for a length to be in sight, its beginning at least."""
    bar.setValue(min(max(bar.value(), begin + length + AROUND - room), begin - AROUND))
