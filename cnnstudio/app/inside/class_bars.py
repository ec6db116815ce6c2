"""The network's output as signed bars about a middle line, a class a row."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from cnnstudio.app.theme import Theme, Type, Weight
from cnnstudio.app.widgets import atlas_colors
from cnnstudio.app.widgets.atlas_colors import Table

BARS, ROW = 62, 32
NAMES = 22, 80
"""Pixels at the left for the names of the classes, at least and at most"""
GAP = 4
THICKEST = 12.0
WARM, COLD = 224, 40
"""Indices of a signed table that stand for positive and negative"""


def width_of(theme: Theme, classes: Sequence[str]) -> int:
    """The pixels that names and bars take."""
    return _names_width(theme, classes) + BARS


def _names_width(theme: Theme, classes: Sequence[str]) -> int:
    metrics = QFontMetrics(theme.font(Type.CAPTION, Weight.SEMIBOLD))
    longest = max((metrics.horizontalAdvance(name) for name in classes), default=0)
    return min(max(NAMES[0], longest + GAP + 1), NAMES[1])


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
    names = _names_width(theme, classes)
    middle = first.left() + names + BARS / 2
    for index, name in enumerate(classes):
        row = place(index)
        painter.setFont(theme.font(Type.CAPTION, Weight.SEMIBOLD if index == best else Weight.REGULAR))
        painter.setPen(theme.accent if index == chosen else theme.color("text" if index == best else "text3"))
        word = QRectF(row.left(), row.top(), names - GAP, row.height())
        shortened = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, names - GAP)
        painter.drawText(word, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, shortened)
        value = float(np.nan_to_num(shown[index]))
        length = min(max(value / limit if limit else 0.0, -1.0), 1.0) * BARS / 2
        thick = min(THICKEST, row.height() - GAP)
        bar = QRectF(middle, row.center().y() - thick / 2, length, thick).normalized()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(atlas_colors.color_at(table, WARM if value > 0 else COLD))
        painter.drawRoundedRect(bar, 2, 2)
    painter.fillRect(QRectF(middle - 0.5, first.top(), 1, last.bottom() - first.top()), theme.color("control_border"))
