"""How maps and units are laid out in the height there is: sizes at which every value takes whole pixels."""

from __future__ import annotations

import math
from typing import NamedTuple

LARGEST = 60
SMALLEST = 20
GAP = 6
WIDEST = 130
"""Width that a layer's maps should keep to, if their tiles need not become too small for it."""
CELLS = (12, 10, 8, 6, 5, 4, 3, 2)
CELL_WIDTH = 12
STILL_SMALL = 32
"""Maps up to that size are never shrunk, however many there are."""
WIDEST_VECTOR = 72


class Tiling(NamedTuple):
    """Places for `tiles` tiles, column by column, each `width` x `height` with `gap` between them."""

    tiles: int
    rows: int
    columns: int
    width: int
    height: int
    gap: int

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of it all."""
        return (
            self.columns * (self.width + self.gap) - self.gap,
            min(self.rows, self.tiles) * (self.height + self.gap) - self.gap,
        )

    def place(self, index: int) -> tuple[int, int]:
        """Left and top of a tile."""
        column, row = divmod(index, self.rows)
        return column * (self.width + self.gap), row * (self.height + self.gap)

    def index_at(self, x: float, y: float) -> int | None:
        """The tile at a point, or None."""
        column, row = int(x // (self.width + self.gap)), int(y // (self.height + self.gap))
        index = column * self.rows + row
        inside = 0 <= row < self.rows and 0 <= column < self.columns and index < self.tiles
        return index if inside and x >= 0 and y >= 0 else None


def fit_maps(maps: int, height: int, width: int, room: int) -> Tiling:
    """Tiles for so many maps of height x width in a height of `room`: as large as keeps them within `WIDEST`."""
    sizes = _tile_sizes(height, width)
    for tile_height, tile_width in sizes:
        tiling = _tiling(maps, tile_height, tile_width, room, GAP)
        if tiling.size[0] <= WIDEST:
            return tiling
    return _tiling(maps, *sizes[-1], room, GAP)


def fit_vector(units: int, room: int) -> Tiling:
    """Cells for the units of a vector in a height of `room`."""
    for cell in CELLS:
        tiling = _tiling(units, cell, min(CELL_WIDTH, cell + 2), room, 0)
        if tiling.size[0] <= WIDEST_VECTOR:
            return tiling
    return _tiling(units, CELLS[-1], CELLS[-1], room, 0)


def _tiling(tiles: int, height: int, width: int, room: int, gap: int) -> Tiling:
    rows = max(1, min(tiles, (room + gap) // (height + gap)))
    columns = math.ceil(tiles / rows)
    return Tiling(tiles, math.ceil(tiles / columns), columns, width, height, gap)


def _tile_sizes(height: int, width: int) -> list[tuple[int, int]]:
    """Sizes of a tile from large to small: multiples of the map's own, or, for large maps, what they shrink to."""
    largest = max(height, width)
    if largest > LARGEST + 4:
        return [_shrunk(height, width, side) for side in (LARGEST, 40, 28, SMALLEST)]
    most = max(1, (LARGEST + 4) // largest)
    least = min(most, max(1, SMALLEST // largest))
    whole = [(height * scale, width * scale) for scale in range(most, least - 1, -1)]
    return whole + [_shrunk(height, width, side) for side in (40, 28) if side < largest and largest > STILL_SMALL]


def _shrunk(height: int, width: int, side: int) -> tuple[int, int]:
    largest = max(height, width)
    return max(1, round(height * side / largest)), max(1, round(width * side / largest))
