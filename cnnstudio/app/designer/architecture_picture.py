"""A ready network as a small picture: a bar a layer, from the input at the left to the output at the right."""

from __future__ import annotations

import math
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnnstudio.app.designer.items import DOCKING_FAMILIES
from cnnstudio.app.theme import Theme
from cnnstudio.network import Analysis, Layer, Shape
from cnnstudio.network.layers.base import Family

HEIGHT = 34
LEAST_HEIGHT = 0.14
VECTOR_HEIGHT = 0.24
"""Shares of the picture's height: of the smallest maps, and of vectors, which have no size."""
MOST_BAR = 20.0
GAP = 0.3
"""Share of a bar's place that is left free beside it."""


class Bar(NamedTuple):
    """One layer: its height as a share of the input's, and its thickness by its maps."""

    family: Family
    height: float
    thickness: float


def bars(analysis: Analysis) -> list[Bar]:
    """A bar for each layer whose output is known; layers that keep the shape are thin."""
    whole = _side(analysis.input_shape)
    return [
        Bar(row.node.type.family, _height(row.output, whole), _thickness(row.node.type.family, row.output))
        for row in analysis.rows
        if isinstance(row.node, Layer) and row.output is not None
    ]


def _side(shape: Shape) -> float:
    return math.sqrt(math.prod(shape[1:]))


def _height(shape: Shape, whole: float) -> float:
    return VECTOR_HEIGHT if len(shape) == 1 else min(1.0, max(LEAST_HEIGHT, _side(shape) / whole))


def _thickness(family: Family, shape: Shape) -> float:
    return 1.0 if family in DOCKING_FAMILIES else 1.0 + math.log2(shape[0]) / 3


class ArchitecturePicture(QWidget):
    """Paints the bars; they narrow until the deepest network fits."""

    def __init__(self, theme: Theme, analysis: Analysis) -> None:
        super().__init__()
        self._theme, self._bars = theme, bars(analysis)
        self.setFixedHeight(theme.px(HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        total = sum(bar.thickness for bar in self._bars)
        if not total:
            return
        scale = min(self.width() / total, self._theme.px(MOST_BAR) / max(bar.thickness for bar in self._bars))
        x = 0.0
        for bar in self._bars:
            place, height = bar.thickness * scale, bar.height * self.height()
            width = place * (1 - GAP)
            painter.setBrush(self._theme.family(bar.family))
            radius = min(1.5, width / 2)
            painter.drawRoundedRect(QRectF(x, (self.height() - height) / 2, width, height), radius, radius)
            x += place
