"""Tiles laid out as one picture of numbers: every filter or map of a layer at once, each cell a block of pixels."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]

LARGEST_SIDE = 4000
"""Pixels an atlas has at most in a direction; what does not fit is left out, and `Atlas.shown` says so."""
GOOD_SIDE = 900
"""Pixels that an atlas should have in its longer direction: small tiles are magnified up to it."""
LARGEST_CELL = 24
"""Pixels of a cell at most."""


class Atlas(NamedTuple):
    """The picture's numbers and where they are: `cells` is rows x columns of pixels, NaN in the gaps.

    `shown` is the number of rows and columns of tiles, of `there` in all; `scale` the pixels of a cell's side.
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
    """`tiles` (count x height x width) as rows x columns x height x width, near a square; missing ones are NaN."""
    count, height, width = tiles.shape
    columns = max(1, math.ceil(math.sqrt(count * height / width)))
    rows = math.ceil(count / columns)
    filled = np.full((rows * columns, height, width), np.nan, np.float32)
    filled[:count] = tiles
    return filled.reshape(rows, columns, height, width)


def lay_out(tiles: Floats, gap: int = 2) -> Atlas:
    """Lay out `tiles` (rows x columns x height x width) with gaps between, each number a square of whole pixels."""
    rows, columns, height, width = tiles.shape
    shown = (_fitting(rows, height, gap), _fitting(columns, width, gap))
    tiles = tiles[: shown[0], : shown[1]]
    longest = max(shown[0] * height, shown[1] * width)
    scale = min(max(1, GOOD_SIDE // longest), LARGEST_CELL)
    big = tiles.repeat(scale, axis=2).repeat(scale, axis=3)
    padded = np.pad(big, ((0, 0), (0, 0), (0, gap), (0, gap)), constant_values=np.nan)
    cells = padded.transpose(0, 2, 1, 3).reshape(shown[0] * padded.shape[2], shown[1] * padded.shape[3])
    return Atlas(cells[:-gap, :-gap], scale, shown, (rows, columns))


def _fitting(count: int, size: int, gap: int) -> int:
    return min(count, max(1, LARGEST_SIDE // (size + gap)))
