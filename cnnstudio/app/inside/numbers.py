"""Numbers written into coloured cells, where there is room for them."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from cnnstudio.app.theme import Theme, Type, contrast
from cnnstudio.app.widgets import atlas_colors
from cnnstudio.app.widgets.atlas_colors import Table

WIDEST = "−0.00"
AROUND = 2
"""Pixels beside a number that its cell needs besides"""


def room_for(theme: Theme) -> float:
    """Pixels that a cell must have across so that a number can be written into it."""
    return QFontMetricsF(theme.font(Type.CAPTION)).horizontalAdvance(WIDEST) + AROUND


def write(
    painter: QPainter,
    theme: Theme,
    table: Table,
    cells: np.ndarray,
    limit: float,
    place: Callable[[int, int], QRectF],
) -> None:
    """Write the finite values of `cells` (height x width), whose colours reach to `limit`, each into its place."""
    indices = atlas_colors.signed_indices(cells, limit)
    painter.setFont(theme.font(Type.CAPTION))
    for (down, across), value in np.ndenumerate(cells):
        if np.isfinite(value):
            painter.setPen(_ink(theme, atlas_colors.color_at(table, int(indices[down, across]))))
            painter.drawText(place(down, across), Qt.AlignmentFlag.AlignCenter, f"{value:.2f}".replace("-", "−"))


def _ink(theme: Theme, ground: QColor) -> QColor:
    inks = (theme.color("text"), theme.color("surface"))
    return max(inks, key=lambda ink: contrast(ink, ground))
