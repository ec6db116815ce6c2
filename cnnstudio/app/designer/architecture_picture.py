"""A ready network as a small picture, from the input at the left to the output at the right.

A bar is a layer, or branches or one of a block's repeats as a whole: of some hundred layers none would be seen.
"""

from __future__ import annotations

import math
from itertools import groupby
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnnstudio.app.designer.items import DOCKING_FAMILIES
from cnnstudio.app.theme import Theme
from cnnstudio.network import Analysis, Block, Branches, Layer, Row, Shape
from cnnstudio.network.layers.base import Family

HEIGHT = 34
LEAST_HEIGHT = 0.14
VECTOR_HEIGHT = 0.24
"""Shares of the height of the largest maps: what the smallest have, and what vectors have, which have no size."""
MOST_BAR = 20.0
GAP = 0.3
"""Share of a bar's place that is left free beside it."""


class Bar(NamedTuple):
    """One layer or part: its height as a share of the largest maps', and its thickness by its maps."""

    family: Family
    height: float
    thickness: float


def bars(analysis: Analysis) -> list[Bar]:
    """A bar for each layer and part whose output is known; layers that keep the shape are thin."""
    depths = {node.name: 2 if isinstance(node, Block) else 1 for node in analysis.network.nodes}
    parts = [list(rows) for _part, rows in groupby(analysis.rows, key=lambda row: _part_of(row, depths))]
    shown = [(_family(rows), output) for rows in parts if (output := rows[-1].output) is not None]
    largest = max((_side(output) for _family, output in shown), default=1.0)
    return [Bar(family, _height(output, largest), _thickness(family, output)) for family, output in shown]


def _part_of(row: Row, depths: dict[str, int]) -> list[str]:
    """The beginning of a row's path that rows of one part share; a block's repeats are parts of their own."""
    names = row.path.split(".")
    return names[: depths[names[0]]]


def _family(rows: list[Row]) -> Family:
    """Branches' own where there are some, else that of the first layer that does more than keep the shape."""
    if any(isinstance(row.node, Branches) for row in rows):
        return "branches"
    families = [row.node.type.family for row in rows if isinstance(row.node, Layer)]
    return next((family for family in families if family not in DOCKING_FAMILIES), families[0])


def _side(shape: Shape) -> float:
    return math.sqrt(math.prod(shape[1:]))


def _height(shape: Shape, largest: float) -> float:
    return VECTOR_HEIGHT if len(shape) == 1 else max(LEAST_HEIGHT, _side(shape) / largest)


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
