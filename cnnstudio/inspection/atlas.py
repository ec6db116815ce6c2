"""Tiles laid out as one picture of numbers: every filter or map of a layer at once, each cell a square of pixels."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]

LARGEST_SIDE = 4000
"""Pixels an atlas has at most in a direction; what does not fit is left out, and `Atlas.shown` says so."""
GOOD_SIDE = 900
"""Pixels that the tiles should take in the longer direction: small ones are magnified up to it."""
LARGEST_CELL = 24
"""Pixels of a cell's side at most."""
SMALLEST_SPACE = 4
"""Pixels between two magnified tiles at least."""
PAPER = 0.0
FRAME = float("nan")
"""Not a number: the colour tables make it a hairline."""


class Atlas(NamedTuple):
    """The picture's numbers, rows x columns of pixels: zero between the tiles, NaN where a hairline frames them.

    `scale` is the pixels of a cell's side; `shown` the number of rows and columns of tiles, of `there` in all.
    """

    cells: Floats
    scale: int
    shown: tuple[int, int]
    there: tuple[int, int]

    @property
    def complete(self) -> bool:
        """Whether all tiles are shown."""
        return self.shown == self.there


def near_square(tiles: Floats) -> Floats:
    """`tiles` (count x height x width) as rows x columns x height x width, near a square; those missing are NaN."""
    count, height, width = tiles.shape
    columns = max(1, math.ceil(math.sqrt(count * height / width)))
    rows = math.ceil(count / columns)
    filled = np.full((rows * columns, height, width), np.nan, np.float32)
    filled[:count] = tiles
    return filled.reshape(rows, columns, height, width)


def lay_out(tiles: Floats) -> Atlas:
    """Lay out `tiles` (rows x columns x height x width): magnified by a whole number, framed, with space between."""
    rows, columns, height, width = tiles.shape
    shown = (min(rows, max(1, LARGEST_SIDE // (height + 1))), min(columns, max(1, LARGEST_SIDE // (width + 1))))
    tiles = tiles[: shown[0], : shown[1]]
    missing = np.isnan(tiles).all((2, 3))
    scale = min(max(1, GOOD_SIDE // max(shown[0] * height, shown[1] * width)), LARGEST_CELL)
    if scale > 1:
        space = max(SMALLEST_SPACE, scale // 3)
        tiles = tiles.repeat(scale, axis=2).repeat(scale, axis=3)
        tiles = _padded(_padded(tiles, 1, 1, FRAME), 0, space, PAPER)
    else:  # so many that a line is all that fits between
        space = 1
        tiles = _padded(tiles, 0, space, FRAME)
    tiles[missing] = PAPER
    whole = tiles.transpose(0, 2, 1, 3).reshape(shown[0] * tiles.shape[2], shown[1] * tiles.shape[3])
    return Atlas(whole[:-space, :-space], scale, shown, (rows, columns))


def _padded(tiles: Floats, before: int, after: int, value: float) -> Floats:
    sides = (before, after)
    return np.pad(tiles, ((0, 0), (0, 0), sides, sides), constant_values=value)
