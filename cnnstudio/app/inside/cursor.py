"""What is looked at: a layer, one of its maps, one unit of that map."""

from __future__ import annotations

import math

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from cnnstudio.network import Row

Unit = tuple[int, ...]
"""(row, column) in a feature map, or (n,) in a vector."""


class Cursor(QObject):
    """One place in the network that all views of Inside share; every move stays within what there is."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()
        self._layer = 0
        self._map = 0
        self._unit: Unit = ()

    @property
    def rows(self) -> tuple[Row, ...]:
        """The layers there are, in walk order: those whose output is known."""
        return self._rows

    @property
    def row(self) -> Row | None:
        """The layer looked at."""
        return self._rows[self._layer] if self._rows else None

    @property
    def shape(self) -> tuple[int, ...]:
        """The shape of its output: (maps, height, width) or (units,); empty where there is no layer."""
        row = self.row
        return row.output or () if row is not None else ()

    @property
    def map(self) -> int:
        """The number of the map, from 0; always 0 of a vector."""
        return self._map

    @property
    def unit(self) -> Unit:
        """The unit of the map."""
        return self._unit

    @property
    def unit_in_layer(self) -> tuple[int, int, int] | None:
        """The unit as (map, row, column) of the layer; None in a vector."""
        return (self._map, self._unit[0], self._unit[1]) if len(self._unit) == 2 else None

    @property
    def maps(self) -> int:
        """How many maps the layer has; 1 of a vector."""
        return self.shape[0] if len(self.shape) == 3 else 1

    def set_rows(self, rows: tuple[Row, ...]) -> None:
        """Look into another network, at the layer of the same path where it has one, else at the first."""
        path = self.row.path if self.row else None
        shape = self.shape
        self._rows = tuple(row for row in rows if row.output is not None)
        self._layer = next((place for place, row in enumerate(self._rows) if row.path == path), 0)
        if self.shape != shape:
            self._map, self._unit = 0, _middle(self.shape)
        self.changed.emit()

    def choose(self, path: str, map_: int = 0, unit: Unit = ()) -> None:
        """Look at a layer, one of its maps, and a unit, the middle one unless told."""
        layer = next((place for place, row in enumerate(self._rows) if row.path == path), self._layer)
        if layer != self._layer and not unit:
            self._unit = ()
        self._layer = layer
        self._map = min(max(map_, 0), self.maps - 1)
        self._unit = self._within(unit or self._unit)
        self.changed.emit()

    def step_layer(self, steps: int) -> None:
        """Go some layers on or back."""
        if self._rows:
            layer = min(max(self._layer + steps, 0), len(self._rows) - 1)
            if layer != self._layer:
                self.choose(self._rows[layer].path, self._map)

    def step_map(self, steps: int) -> None:
        """Go some maps on or back; in a vector, some units."""
        row = self.row
        if row is None:
            return
        if len(self.shape) == 1:
            self.move_unit(steps, 0)
        else:
            self.choose(row.path, self._map + steps, self._unit)

    def move_unit(self, down: int, across: int) -> None:
        """Go to a unit beside the present one."""
        row = self.row
        if row is None:
            return
        if len(self.shape) == 1:
            self.choose(row.path, 0, self._within((self._unit[0] + down + across * column_height(self.shape[0]),)))
        else:
            self.choose(row.path, self._map, self._within((self._unit[0] + down, self._unit[1] + across)))

    def press(self, event: QKeyEvent) -> bool:
        """Follow a key: arrows move the unit, Page Up and Down the map, [ and ] the layer. False for other keys."""
        moves = {
            Qt.Key.Key_Up: lambda: self.move_unit(-1, 0),
            Qt.Key.Key_Down: lambda: self.move_unit(1, 0),
            Qt.Key.Key_Left: lambda: self.move_unit(0, -1),
            Qt.Key.Key_Right: lambda: self.move_unit(0, 1),
            Qt.Key.Key_PageUp: lambda: self.step_map(-1),
            Qt.Key.Key_PageDown: lambda: self.step_map(1),
            Qt.Key.Key_BracketLeft: lambda: self.step_layer(-1),
            Qt.Key.Key_BracketRight: lambda: self.step_layer(1),
        }
        move = moves.get(Qt.Key(event.key()))
        if move is None:
            return False
        move()
        return True

    def _within(self, unit: Unit) -> Unit:
        sizes = self.shape[-2:] if len(self.shape) == 3 else self.shape
        if len(unit) != len(sizes):
            return _middle(self.shape)
        return tuple(min(max(place, 0), size - 1) for place, size in zip(unit, sizes, strict=True))


def column_height(units: int) -> int:
    """How many units of a vector stand in a column of the large view: about as many as there are columns."""
    return max(1, math.ceil(math.sqrt(units)))


def _middle(shape: tuple[int, ...]) -> Unit:
    if len(shape) == 3:
        return shape[1] // 2, shape[2] // 2
    return (0,) * len(shape)
