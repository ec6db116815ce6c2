"""The rubber band: pulled up on the empty paper, it selects the cards that it touches."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication

from cnnstudio.app.designer.card import LayerCard
from cnnstudio.app.designer.overlay import Overlay
from cnnstudio.app.designer.selection import Selection
from cnnstudio.app.designer.sheet import Sheet
from cnnstudio.app.theme import Theme
from cnnstudio.network import Address

ADDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
FILL = 0.12


class RubberBand(QObject):
    """Watches the mouse on the sheet beside the cards. With Ctrl or Shift it adds to what is selected."""

    def __init__(self, selection: Selection, sheet: Sheet, theme: Theme) -> None:
        super().__init__(sheet)
        self._selection, self._sheet = selection, sheet
        self._start: QPoint | None = None
        self._kept: tuple[Address, ...] = ()
        self._area = _Area(theme, sheet)
        sheet.installEventFilter(self)

    @property
    def active(self) -> bool:
        """Whether a person is pulling it."""
        return not self._area.isHidden()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """A press that adds goes no further: the sheet would let the selection go."""
        if not isinstance(event, QMouseEvent):
            return False
        if event.type() == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            return self._begin(event)
        if event.type() == QEvent.Type.MouseMove and self._start is not None:
            self._stretch(self._start, event.position().toPoint())
        elif event.type() == QEvent.Type.MouseButtonRelease:
            self._start = None
            self._area.hide()
        return False

    def _begin(self, event: QMouseEvent) -> bool:
        adds = bool(event.modifiers() & ADDING)
        self._start = event.position().toPoint()
        self._kept = self._selection.addresses if adds else ()
        return adds

    def _stretch(self, start: QPoint, end: QPoint) -> None:
        if not self.active and (end - start).manhattanLength() < QApplication.startDragDistance():
            return
        area = QRect(start, end).normalized()
        self._area.setGeometry(area)
        self._area.show()
        self._area.raise_()
        touched = {address for address, card in self._sheet.cards.items() if self._row(card).intersects(area)}
        whole = [address for address in self._sheet.cards if address in touched and not _is_inside(address, touched)]
        self._selection.select_several([*self._kept, *whole])

    def _row(self, card: LayerCard) -> QRect:
        """Where a card's row is on the sheet: the band touches an unfolded group by its head alone."""
        return QRect(card.mapTo(self._sheet, QPoint(0, 0)), QSize(card.width(), card.row_height))


def _is_inside(address: Address, groups: Collection[Address]) -> bool:
    return any(address[:end] in groups for end in range(1, len(address)))


class _Area(Overlay):
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("accent", FILL))
        painter.setPen(self._theme.accent)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
