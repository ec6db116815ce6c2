"""The axes of every plot: no lines but the grid's and the one below, small figures in a quiet colour."""

from __future__ import annotations

import math
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QPen

from cnnstudio.app.theme import Theme, Type

AXIS_WIDTH = 48
RIGHT = 14
LABEL_ROOM = 40
BELOW = 18


def set_up_axes(theme: Theme, item: Any) -> None:
    """Give a new plot its axes, which are moved by what shows the plot alone."""
    item.setMenuEnabled(False)
    item.hideButtons()
    item.setMouseEnabled(x=False, y=False)
    item.setContentsMargins(0, 0, theme.px(RIGHT), 0)
    left, bottom = item.getAxis("left"), item.getAxis("bottom")
    left.setWidth(theme.px(AXIS_WIDTH))
    left.setGrid(255)
    for axis in (left, bottom):
        # Every tick has its text: labels may stand over the ends of an axis, and fill as much of it as they need.
        axis.setStyle(
            tickLength=0,
            tickFont=theme.font(Type.CAPTION),
            hideOverlappingLabels=LABEL_ROOM,
            textFillLimits=[(0, math.inf)],
        )
    bottom.setStyle(tickTextOffset=2)
    bottom.setHeight(theme.px(BELOW))


def recolor_axes(theme: Theme, canvas: Any) -> None:
    """Give a plot's ground and axes the theme's colours."""
    canvas.setBackground(theme.color("surface"))
    item = canvas.getPlotItem()
    for name in ("left", "bottom"):
        axis = item.getAxis(name)
        axis.setPen(QPen(Qt.PenStyle.NoPen))
        axis.setTickPen(QPen(theme.color("hairline"), 0))
        axis.setTextPen(theme.color("text3"))
    item.getAxis("bottom").setPen(theme.color("control_border"))
