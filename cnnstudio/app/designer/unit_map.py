"""The units of an output on a small grid: which unit lies where, and which one a key leads to. No Qt widgets."""

from __future__ import annotations

import math
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt

from cnnstudio.network import Shape
from cnnstudio.network.unit_field import Unit

Key = Qt.Key


class UnitGrid(NamedTuple):
    """Rows and columns of units; a vector of `units` is laid out row by row in about a square."""

    rows: int
    columns: int
    units: int
    vector: bool

    @classmethod
    def of(cls, output: Shape) -> UnitGrid:
        """The grid of an output's shape."""
        if len(output) == 3:
            return cls(output[1], output[2], output[1] * output[2], False)
        columns = math.ceil(math.sqrt(output[0]))
        return cls(-(-output[0] // columns), columns, output[0], True)

    def unit(self, row: int, column: int) -> Unit:
        """The unit at a place; the nearest where there is none."""
        row, column = min(max(row, 0), self.rows - 1), min(max(column, 0), self.columns - 1)
        if not self.vector:
            return row, column
        return (min(row * self.columns + column, self.units - 1),)

    def place(self, unit: Unit) -> tuple[int, int]:
        """Row and column of a unit."""
        return divmod(unit[0], self.columns) if self.vector else (unit[0], unit[1])

    def cell(self, unit: Unit, area: QRectF) -> QRectF:
        """Where a unit lies in the rectangle that the grid fills."""
        row, column = self.place(unit)
        width, height = area.width() / self.columns, area.height() / self.rows
        return QRectF(area.left() + column * width, area.top() + row * height, width, height)

    def unit_at(self, point: QPointF, area: QRectF) -> Unit:
        """The unit under a point of that rectangle."""
        row = int((point.y() - area.top()) / area.height() * self.rows)
        return self.unit(row, int((point.x() - area.left()) / area.width() * self.columns))

    def after_key(self, unit: Unit, key: Qt.Key, *, control: bool) -> Unit | None:
        """The unit that a key leads to: arrows to its neighbours, Home and End along the row, with Ctrl to the corners,
        Page Up and Page Down along the column. None for other keys.
        """
        row, column = self.place(unit)
        last = self.rows - 1, self.columns - 1
        to = {
            Key.Key_Left: (row, column - 1),
            Key.Key_Right: (row, column + 1),
            Key.Key_Up: (row - 1, column),
            Key.Key_Down: (row + 1, column),
            Key.Key_Home: (0, 0) if control else (row, 0),
            Key.Key_End: last if control else (row, last[1]),
            Key.Key_PageUp: (0, column),
            Key.Key_PageDown: (last[0], column),
        }.get(key)
        return None if to is None else self.unit(*to)
