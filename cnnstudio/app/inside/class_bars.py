"""The network's output as signed bars about a middle line, a class a row."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from cnnstudio.app.theme import Theme, Type, Weight
from cnnstudio.app.widgets import atlas_colors
from cnnstudio.app.widgets.atlas_colors import Table

WIDTH, ROW = 84, 32
NAMES = 22
"""Pixels at the left for the names of the classes"""
GAP = 4
THICKEST = 12.0
WARM, COLD = 224, 40
"""Indices of a signed table that stand for positive and negative"""


def draw(
    painter: QPainter,
    theme: Theme,
    table: Table,
    classes: Sequence[str],
    values: np.ndarray | None,
    limit: float,
    place: Callable[[int], QRectF],
    chosen: int | None,
) -> None:
    """Draw a bar for each value into its place; `limit` is as long as a bar gets, the largest value stands out."""
    shown = np.zeros(len(classes)) if values is None else values
    best = int(np.nanargmax(shown)) if values is not None and np.isfinite(shown).any() else -1
    first, last = place(0), place(len(classes) - 1)
    middle = first.left() + NAMES + (WIDTH - NAMES) / 2
    for index, name in enumerate(classes):
        row = place(index)
        painter.setFont(theme.font(Type.CAPTION, Weight.SEMIBOLD if index == best else Weight.REGULAR))
        painter.setPen(theme.accent if index == chosen else theme.color("text" if index == best else "text3"))
        word = QRectF(row.left(), row.top(), NAMES - GAP, row.height())
        painter.drawText(word, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, name)
        value = float(np.nan_to_num(shown[index]))
        length = min(max(value / limit if limit else 0.0, -1.0), 1.0) * (WIDTH - NAMES) / 2
        thick = min(THICKEST, row.height() - GAP)
        bar = QRectF(middle, row.center().y() - thick / 2, length, thick).normalized()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(atlas_colors.color_at(table, WARM if value > 0 else COLD))
        painter.drawRoundedRect(bar, 2, 2)
    painter.fillRect(QRectF(middle - 0.5, first.top(), 1, last.bottom() - first.top()), theme.color("control_border"))
