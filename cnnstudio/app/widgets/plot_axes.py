"""The axes of every plot: no lines but the grid's and the one below, small figures in a quiet colour."""

from __future__ import annotations

import math
from collections.abc import Callable
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QPen

from cnnstudio.app.theme import Space, Theme, Type
from cnnstudio.app.widgets.plot_scale import Ticks

AXIS_WIDTH = 48
RIGHT = 14
LABEL_ROOM = 40
BELOW = 18
MOST_TICKS = 5


def set_up_axes(theme: Theme, item: Any) -> None:
    """Give a new plot its axes, which are moved by what shows the plot alone."""
    item.setMenuEnabled(False)
    item.hideButtons()
    item.setMouseEnabled(x=False, y=False)
    item.setContentsMargins(0, 0, theme.px(RIGHT), 0)
    left, bottom = item.getAxis("left"), item.getAxis("bottom")
    left.setWidth(theme.px(AXIS_WIDTH))
    left.setGrid(255)
    left.setZValue(-1)  # lines of the grid lie under what is drawn
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


def ticks_with_room(theme: Theme, make: Callable[[int], Ticks], pixels: float) -> Ticks:
    """What `make` makes of the largest number up to five whose texts do not meet; a unit of the axis has `pixels`."""
    metrics = QFontMetricsF(theme.font(Type.CAPTION))

    def meet(left: tuple[float, str], right: tuple[float, str]) -> bool:
        needed = sum(metrics.horizontalAdvance(text) for _, text in (left, right)) / 2 + Space.XS
        return (right[0] - left[0]) * pixels < needed

    made = (make(number) for number in range(MOST_TICKS, 0, -1))
    return next((ticks for ticks in made if not any(meet(*pair) for pair in pairwise(ticks))), make(1))
