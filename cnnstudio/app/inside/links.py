"""Lines from the maps that the chosen unit reads: colour = sign, width = size of that map's sum."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from cnnstudio.app.i18n import signed
from cnnstudio.app.inside.column import Column
from cnnstudio.app.inside.shading import Shading
from cnnstudio.app.widgets import atlas_colors

WIDEST, THINNEST = 6.0, 1.0
WARM, COLD = 224, 40
"""Indices of a signed table that stand for positive and negative"""
MOST = 24
"""Lines that are drawn and told: of more maps, only those of the largest sums."""
REACH = 0.6
"""How far a line runs level before it bends, as a share of its width."""


class Links(QWidget):
    """Lies over the columns and lets the mouse through."""

    def __init__(self, shading: Shading, parent: QWidget) -> None:
        super().__init__(parent)
        self._shading = shading
        self._ends: tuple[Column, Column] | None = None
        self._map = 0
        self._sums = np.empty(0)
        self.setObjectName("channelLinks")
        self.setAccessibleName(self.tr("Sums by map"))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        shading.changed.connect(self.update)

    @property
    def sums(self) -> np.ndarray:
        """The sums shown, one a map that is read; empty where there are none."""
        return self._sums

    def show_sums(self, source: Column, target: Column, map_: int, sums: np.ndarray, bias: float) -> None:
        """Draw a line from each map of one column to one map of another."""
        self._ends, self._map, self._sums = (source, target), map_, sums
        maps = ", ".join(
            self.tr("map {number}: {sum}").format(number=number, sum=signed(float(sums[number])))
            for number in sorted(self._strongest())
        )
        self.setAccessibleDescription(
            self.tr("from {layer}: {maps}; bias: {bias}").format(layer=source.path, maps=maps, bias=signed(bias))
        )
        self.update()

    def _strongest(self) -> list[int]:
        """The maps whose lines are shown, the largest sum last."""
        return [int(number) for number in np.argsort(np.abs(self._sums))[-MOST:]]

    def show_nothing(self) -> None:
        """There are no sums of what is looked at."""
        self._ends, self._sums = None, np.empty(0)
        self.setAccessibleDescription("")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._ends is None:
            return
        source, target = self._ends
        largest = atlas_colors.limit_of(self._sums)
        painter, table = QPainter(self), self._shading.table()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        end = target.tile(self._map)
        to = QPointF(target.x() + end.left() - 2, target.y() + end.center().y())
        for number in self._strongest():
            value = float(self._sums[number])
            if not largest or not np.isfinite(value) or value == 0:
                continue
            start = source.tile(number)
            color = atlas_colors.color_at(table, WARM if value > 0 else COLD)
            share = abs(value) / largest
            color.setAlphaF(0.45 + 0.5 * share)
            painter.setPen(QPen(color, THINNEST + (WIDEST - THINNEST) * share))
            painter.drawPath(_line(QPointF(source.x() + start.right() + 2, source.y() + start.center().y()), to))


def _line(start: QPointF, end: QPointF) -> QPainterPath:
    path, reach = QPainterPath(start), (end.x() - start.x()) * REACH
    path.cubicTo(start + QPointF(reach, 0), end - QPointF(reach, 0), end)
    return path
