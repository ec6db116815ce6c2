"""The card of what the network reads."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from cnnstudio.app import i18n
from cnnstudio.app.designer import paint
from cnnstudio.app.designer.base_card import BaseCard
from cnnstudio.app.designer.fonts import Faces
from cnnstudio.app.icons import Icons
from cnnstudio.app.theme import Radius, Theme


class InputCard(BaseCard):
    """What the network reads: the data set, an example, and the receptive field to begin with."""

    def __init__(self, theme: Theme, icons: Icons, faces: Faces, parent: QWidget) -> None:
        super().__init__(theme, icons, faces, parent)
        self.setObjectName("card:input")
        self._line = ""

    def show_input(self, line: str, spoken: str) -> None:
        """Show the data set's line; `spoken` is the accessible name."""
        self._line = line
        self.setAccessibleName(spoken)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, faces, height = self._theme, self._faces, self.height()
        self._draw_ground(painter)
        columns = paint.Columns.of(self.width(), theme.px(100) / 100)
        tile = theme.px(40)
        area = QRectF(columns.tile, (height - tile) / 2, tile, tile)
        painter.setPen(theme.color("hairline"))
        painter.setBrush(theme.color("canvas"))
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), Radius.TILE, Radius.TILE)
        size = theme.px(18)
        spot = QRectF(area.center() - QPointF(size / 2, size / 2), area.center() + QPointF(size / 2, size / 2))
        self._icons.paint(painter, "input", spot, theme.color("text2"))
        left = area.right() + theme.px(13)
        width = columns.field_right - theme.px(60) - left
        half = height / 2
        paint.text(painter, faces.name, theme.color("text"), QRectF(left, 8, width, half - 8), self.tr("Input"))
        paint.text(painter, faces.settings, theme.color("text2"), QRectF(left, half, width, half - 8), self._line)
        right = QRectF(columns.field_right - theme.px(60), 0, theme.px(60), height)
        paint.text(painter, faces.value, theme.color("text"), right, i18n.times(1, 1), right=True)
        if self.selected:
            self._draw_ring(painter, QPen(theme.accent, 2))
