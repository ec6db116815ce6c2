"""Zooming the canvas: its actions, and the point that stays where it is while all round it grows or shrinks."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRect, QSize
from PySide6.QtGui import QAction, QKeySequence

from cnnstudio.app import i18n
from cnnstudio.app.commands import LONG_NAME, show_keys_in_tip
from cnnstudio.app.designer.base_card import BaseCard
from cnnstudio.app.designer.layout import carried
from cnnstudio.app.designer.sheet import Sheet
from cnnstudio.app.designer.view import View
from cnnstudio.app.designer.zoom import Zoom
from cnnstudio.app.settings import LEAST_ZOOM, MOST_ZOOM, USUAL_ZOOM


class Zooming(QObject):
    """Shows the sheet at the zoom. By keys the selected card stays in its place, by wheel what is under the pointer."""

    def __init__(self, zoom: Zoom, sheet: Sheet, view: View) -> None:
        super().__init__(view)
        self.zoom, self._sheet, self._view = zoom, sheet, view
        self._fixed: QPointF | None = None
        self.larger = self._make("ZoomIn", self.tr("Zoom in"), "", "Ctrl++", "Ctrl+=")
        self.smaller = self._make("ZoomOut", self.tr("Zoom out"), "", "Ctrl+-")
        self.usual = self._make("ZoomUsual", "", self.tr("Zoom to full size"), "Ctrl+0")
        self.fit = self._make("ZoomFit", self.tr("Fit"), self.tr("Zoom until the whole network fits"), "Ctrl+9")
        self.larger.triggered.connect(lambda: zoom.step(1))
        self.smaller.triggered.connect(lambda: zoom.step(-1))
        self.usual.triggered.connect(lambda: zoom.set_percent(USUAL_ZOOM))
        self.fit.triggered.connect(lambda: zoom.set_percent(self.fitting()))
        view.zoom_wanted.connect(self._by_wheel)
        zoom.changed.connect(self._show)
        sheet.set_zoom(zoom.percent)
        self._tell()

    @property
    def actions(self) -> tuple[QAction, ...]:
        """In the order of the menu."""
        return self.larger, self.smaller, self.usual, self.fit

    def fitting(self) -> int:
        """The largest zoom, up to full size, at which the whole network is in sight; the least where none is."""
        room, least, most = self._view.viewport().size(), LEAST_ZOOM, USUAL_ZOOM
        while least < most:
            middle = (least + most + 1) // 2
            if _holds(room, self._sheet.size_at(middle)):
                least = middle
            else:
                most = middle - 1
        return least

    def _by_wheel(self, steps: int, at: QPointF) -> None:
        self._fixed = at
        self.zoom.step(steps)
        self._fixed = None

    def _show(self) -> None:
        """Take the zoom, and scroll until the fixed point of the viewport shows the same part of a card as before."""
        sheet, view = self._sheet, self._view
        before, left, width = sheet.arrangement, sheet.card_left, sheet.metrics.width
        fixed = self._fixed or self._middle()
        on_sheet = QPointF(sheet.mapFrom(view.viewport(), fixed.toPoint()))
        across = (on_sheet.x() - left) / width
        sheet.set_zoom(self.zoom.percent)
        view.fit()
        down = carried(on_sheet.y(), before.edges, sheet.arrangement.edges)
        view.verticalScrollBar().setValue(round(down - fixed.y()))
        view.horizontalScrollBar().setValue(round(sheet.card_left + across * sheet.metrics.width - fixed.x()))
        self._tell()

    def _middle(self) -> QPointF:
        """The middle of the current card where that is in sight, else the middle of the viewport."""
        port = self._view.viewport()
        cards: tuple[BaseCard, ...] = (self._sheet.input_card, *self._sheet.cards.values())
        for card in cards:
            if card.current:
                area = QRect(card.mapTo(port, card.rect().topLeft()), card.size())
                if port.rect().contains(area.center()):
                    return QPointF(area.center())
        return QPointF(port.rect().center())

    def _tell(self) -> None:
        """Say the zoom on its action, and what is possible still."""
        percent = self.zoom.percent
        self.usual.setText(f"{percent}{i18n.NBSP}%")
        self.larger.setEnabled(percent < MOST_ZOOM)
        self.smaller.setEnabled(percent > LEAST_ZOOM)

    def _make(self, name: str, text: str, long_name: str, *keys: str) -> QAction:
        action = QAction(text, self)
        action.setObjectName(f"action{name}")
        if long_name:
            action.setProperty(LONG_NAME, long_name)
        action.setShortcuts([QKeySequence(key) for key in keys])
        show_keys_in_tip(action)
        return action


def _holds(room: QSize, wanted: QSize) -> bool:
    return wanted.width() <= room.width() and wanted.height() <= room.height()
