"""What is painted between the cards of a column: connectors, pills with shapes, and a shadow under each card."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from typing import NamedTuple, TypeVar

from PySide6.QtCore import QLineF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from cnnstudio.app.designer import paint
from cnnstudio.app.designer.fonts import Faces
from cnnstudio.app.designer.layout_parts import Column, Metrics
from cnnstudio.app.theme import Radius, Theme

LINE = 1.5
Part = TypeVar("Part")


class ColumnPainter(NamedTuple):
    """Paints what lies in an area; columns follow each other downwards, so that the rest need not be looked at."""

    painter: QPainter
    area: QRect
    theme: Theme
    faces: Faces
    metrics: Metrics

    def draw(self, column: Column, middle: float, top: int, line: QColor) -> None:
        """Paint a column, whose middle line and upper end are there, with connectors of a colour."""
        self._draw_links(column, middle, top, line)
        self._draw_pills(column, middle, top)
        self._draw_shadows(column, middle, top)

    def _in_sight(self, parts: Sequence[Part], top: int, bottom: Callable[[Part], int]) -> Sequence[Part]:
        """The parts from the first on that reaches into the area."""
        return parts[bisect_left(parts, self.area.top() - top - 1, key=bottom) :]

    def _draw_links(self, column: Column, middle: float, top: int, line: QColor) -> None:
        pen = QPen(line, self.faces.line(LINE))
        for link in self._in_sight(column.links, top, lambda link: link.bottom):
            if top + link.top > self.area.bottom():
                break
            pen.setStyle(Qt.PenStyle.DashLine if link.dashed else Qt.PenStyle.SolidLine)
            self.painter.setPen(pen)
            self.painter.drawLine(QLineF(middle, top + link.top, middle, top + link.bottom))

    def _draw_pills(self, column: Column, middle: float, top: int) -> None:
        height = self.metrics.pill
        for pill in self._in_sight(column.pills, top, lambda pill: pill.top + height):
            if top + pill.top > self.area.bottom():
                break
            width = min(paint.pill_width(self.faces, pill.shape), column.width)
            place = QRectF(middle - width / 2, top + pill.top, width, height)
            paint.pill(self.painter, self.theme, self.faces, place, pill.shape)

    def _draw_shadows(self, column: Column, middle: float, top: int) -> None:
        """A pixel of shadow under each card, with the rows docked to it."""
        shade, corner = paint.shade(self.theme, 0.06), self.faces.px(Radius.CARD)
        for place in self._in_sight(column.places, top, lambda place: place.bottom):
            y, left = top + place.bottom, middle + place.left
            if y > self.area.bottom():
                break
            if place.shaded:
                self.painter.fillRect(QRectF(left + corner, y, place.width - 2 * corner, 1), shade)
