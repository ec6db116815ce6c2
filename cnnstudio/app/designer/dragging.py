"""Drags begin here: the ghost that follows the pointer, and the real drag of the system."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, QRectF, Qt
from PySide6.QtGui import QDrag, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from cnnstudio.app.designer import describe, paint
from cnnstudio.app.designer.fonts import Faces
from cnnstudio.app.icons import Icons
from cnnstudio.app.theme import Radius, Theme
from cnnstudio.network import Node

WIDTH, HEIGHT, AROUND = 288, 44, 24
HOT_SPOT = QPoint(20, 30)


class Ghosts:
    """Makes the picture of a card that floats under the pointer."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        self._theme, self._icons = theme, icons
        self._faces = Faces(theme)

    def start(self, source: QWidget, data: QMimeData, node: Node) -> Qt.DropAction:
        """Drag until it is dropped or cancelled; returns what happened (ignored where it was cancelled)."""
        drag = QDrag(source)
        drag.setMimeData(data)
        drag.setPixmap(self.picture(node, source.devicePixelRatioF()))
        drag.setHotSpot(HOT_SPOT + QPoint(AROUND, AROUND))
        return drag.exec(Qt.DropAction.MoveAction)

    def picture(self, node: Node, ratio: float) -> QPixmap:
        """A small card of the node with its shadow, for a pixel ratio."""
        theme = self._theme
        width, height = theme.px(WIDTH), theme.px(HEIGHT)
        pixmap = QPixmap(round((width + 2 * AROUND) * ratio), round((height + 2 * AROUND) * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(AROUND, AROUND, width, height)
        paint.shadow(painter, theme, area)
        painter.setPen(QPen(theme.color("control_border"), 1))
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), Radius.CARD, Radius.CARD)
        self._draw_contents(painter, area, node)
        painter.end()
        return pixmap

    def _draw_contents(self, painter: QPainter, area: QRectF, node: Node) -> None:
        theme = self._theme
        columns = paint.Columns.of(area.width(), theme.px(100) / 100)
        side, family = theme.px(28), describe.family(node)
        tile = QRectF(area.left() + columns.tile, area.center().y() - side / 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.tile(family))
        painter.drawRoundedRect(tile, Radius.TILE + 1, Radius.TILE + 1)
        inset = (side - theme.px(16)) / 2
        self._icons.paint(
            painter, describe.icon(node), tile.adjusted(inset, inset, -inset, -inset), theme.family(family)
        )
        left, half = area.left() + columns.name, area.height() / 2
        upper = QRectF(left, area.top() + 3, area.right() - left - 8, half - 2)
        lower = QRectF(left, area.top() + half, area.right() - left - 8, half - 4)
        paint.text(painter, self._faces.name, theme.color("text"), upper, node.name)
        paint.text(painter, self._faces.settings, theme.color("text2"), lower, describe.line(node))
