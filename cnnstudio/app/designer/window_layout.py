"""Where the cells of an axis and the windows on them lie in a figure of some width. No widgets.

A row that is too long for its cells to be seen is broken: its beginning and its end are shown, and in between the
window that is looked at.
"""

from __future__ import annotations

import math
from typing import NamedTuple

from PySide6.QtCore import QRectF

from cnnstudio.app.theme import Theme
from cnnstudio.network.window_cells import AxisCells

MOST_PITCH, LEAST_PITCH, TINY_PITCH = 38, 8, 2
"""From one cell to the next at most, at least, and under a window wider than the figure, in pixels at 100 %."""
SHARE_OF_PITCH, LEAST_HEIGHT = 0.9, 12
"""How much of the pitch a cell takes, and how high it is at least, in pixels at 100 %."""
SLOPE = 0.75
"""From the outputs down to the cells, in cells' heights."""
LEAST_SLOPE = 14
BAR = 6
"""From one bar under the cells to the next, in pixels at 100 %."""
GAP = 2
"""Cells that a break takes the place of."""
END = 5
"""Cells shown at either end of a row that is broken twice."""
ROUNDING = 1e-6
FEW, MOST_OVERLAP = 3, 2
"""Windows are all drawn up to this number, or where no more than so many meet on a cell."""


def visible(cells: range, capacity: int, wanted: range | None) -> tuple[range, ...]:
    """The stretches of a row shown in a figure that has room for `capacity` cells; `wanted` is among them."""
    if len(cells) <= capacity:
        return (cells,)
    half = (capacity - GAP) // 2
    head, tail = range(cells.start, cells.start + half), range(cells.stop - half, cells.stop)
    if wanted is None or wanted.stop <= head.stop or wanted.start >= tail.start:
        return head, tail
    room = capacity - 2 * (END + GAP)
    start = wanted.start - max(0, room - len(wanted)) // 2
    start = min(max(start, cells.start), cells.stop - room)
    middle = range(start, start + room)
    head, tail = range(cells.start, cells.start + END), range(cells.stop - END, cells.stop)
    if middle.start <= head.stop + GAP:
        return range(cells.start, cells.start + capacity - GAP - END), tail
    if middle.stop >= tail.start - GAP:
        return head, range(cells.stop - capacity + GAP + END, cells.stop)
    return head, middle, tail


class WindowLayout(NamedTuple):
    """The cells of `row` below, its output units above them, in stretches with breaks between."""

    row: AxisCells
    pitch: float
    left: float
    height: float
    """Of a cell, and of an output unit."""
    slope: float
    bar: float
    stretches: tuple[range, ...]

    @classmethod
    def of(cls, theme: Theme, row: AxisCells, width: float, chosen: int | None) -> WindowLayout:
        """Lay out a row in a figure of some width so that the window of the chosen unit is in sight."""
        wanted = None if chosen is None else _span(row, chosen)
        reach = row.window.extent + 2 * (END + GAP)
        least = max(TINY_PITCH, min(theme.px(LEAST_PITCH), width / reach))
        pitch = min(max(least, width / len(row.cells)), theme.px(MOST_PITCH))
        stretches = visible(row.cells, max(int(width / pitch + ROUNDING), 2 * (END + GAP) + 1), wanted)
        taken = sum(map(len, stretches)) + GAP * (len(stretches) - 1)
        height = max(pitch * SHARE_OF_PITCH, theme.px(LEAST_HEIGHT))
        slope = max(height * SLOPE, theme.px(LEAST_SLOPE))
        return cls(row, pitch, max(0.0, (width - taken * pitch) / 2), height, slope, theme.px(BAR), stretches)

    @property
    def cells_top(self) -> float:
        """Where the row of cells begins: below the outputs, where there are some."""
        return 1 + self.height + self.slope if self.row.output else 1

    @property
    def cells_bottom(self) -> float:
        """Where it ends."""
        return self.cells_top + self.height

    @property
    def under(self) -> float:
        """Where what stands under the bars begins."""
        return self.cells_bottom + self.bar * (1 + self.levels)

    def x(self, cell: float) -> float:
        """The left edge of a cell; of one that is not shown, in its break."""
        before = 0.0
        for place, stretch in enumerate(self.stretches):
            if cell < stretch.start:
                return self.left + (before - (GAP / 2 if place else 0)) * self.pitch
            if cell <= stretch.stop:
                return self.left + (before + cell - stretch.start) * self.pitch
            before += len(stretch) + GAP
        return self.left + (before - GAP) * self.pitch

    def is_shown(self, cells: range) -> bool:
        """Whether neighbouring cells stand in one stretch."""
        return any(stretch.start <= cells.start and cells.stop <= stretch.stop for stretch in self.stretches)

    def cell(self, cell: int) -> QRectF:
        """Where a cell lies."""
        space = self.pitch * (1 - SHARE_OF_PITCH) / 2
        left, right = self.x(cell) + space, self.x(cell) + self.pitch - space
        return QRectF(left, self.cells_top, right - left, self.height)

    def unit(self, unit: int) -> QRectF:
        """Where an output unit lies: over the middle of its window."""
        window = _span(self.row, unit)
        middle = self.x((window.start + window.stop - 1) / 2) + self.pitch / 2
        width = self.pitch * SHARE_OF_PITCH
        return QRectF(middle - width / 2, 1, width, self.height)

    def base(self, unit: int) -> tuple[float, float]:
        """From where to where the window of a unit reaches."""
        window = _span(self.row, unit)
        return self.x(window.start), self.x(window.stop - 1) + self.pitch

    @property
    def units(self) -> list[int]:
        """The output units in sight."""
        window, row = self.row.window, self.row
        half = (window.extent - 1) / 2
        found: list[int] = []
        for stretch in self.stretches:
            first = max(0, math.ceil((stretch.start + row.before - half) / window.stride))
            last = min(row.output - 1, math.floor((stretch.stop - 1 + row.before - half) / window.stride))
            found += range(first, last + 1)
        return found

    @property
    def all_drawn(self) -> bool:
        """Whether the windows leave each other room to be drawn all."""
        return self.row.output <= FEW or self.row.window.extent <= MOST_OVERLAP * self.row.window.stride

    @property
    def drawn(self) -> list[int]:
        """The units whose windows are drawn unasked: all where they hardly overlap, else the first and the last."""
        units = self.units if self.all_drawn else sorted({0, self.row.output - 1})
        return [unit for unit in units if self.is_shown(_span(self.row, unit))]

    def level(self, unit: int) -> int:
        """On which level under the cells the bar of a unit's window lies, so that it meets no other."""
        if self.all_drawn:
            return unit % self.levels
        if unit not in (0, self.row.output - 1):
            return self.levels - 1
        return self.levels - 2 if unit else 0

    @property
    def levels(self) -> int:
        """Levels of bars: one is kept free for a unit whose window is not drawn unasked."""
        row = self.row
        if self.all_drawn:
            return min(row.output, -(-row.window.extent // row.window.stride))
        meet = row.taps(row.output - 1)[0] <= row.taps(0)[-1]
        return 3 if meet else 2

    def unit_at(self, x: float) -> int | None:
        """The output unit nearest to a place; None where there is none."""
        units = self.units
        return min(units, key=lambda unit: abs(self.unit(unit).center().x() - x)) if units else None


def _span(row: AxisCells, unit: int) -> range:
    """All cells from a unit's first tap to its last."""
    taps = row.taps(unit)
    return range(taps[0], taps[-1] + 1)
