"""Colour tables for arrays, in which zero is the paper: the surface's own colour in both schemes."""

from __future__ import annotations

import functools
from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtGui import QColor, qRgb

from cnnstudio.app.theme import Theme

LEVELS = 256
ZERO = 128
"""The index of zero in a signed table; positive values lie above it."""

SEQUENTIAL = ("cividis",)
"""Maps that run from one end to the other: zero is in their middle, and is not made the paper."""

Table = Sequence[int]
"""256 colours as a `QImage` takes them."""


def signed(theme: Theme, name: str = "") -> Table:
    """Blue for negative, warm for positive: weights and feature maps. After ReLU only the upper half is in use.

    Another map by its `name`.
    """
    name = name or ("CET-D4" if theme.dark else "CET-D9")
    return _table(name, False, None if name in SEQUENTIAL else ZERO, _surface(theme))


def ink(theme: Theme) -> Table:
    """Grey, for images: ink on paper in the light scheme, light on the dark surface in the dark one."""
    return _table("CET-L1", not theme.dark, 0, _surface(theme))


def _surface(theme: Theme) -> tuple[int, int, int]:
    color = theme.color("surface")
    return color.red(), color.green(), color.blue()


def color_at(table: Table, index: int) -> QColor:
    """One colour of a table."""
    return QColor.fromRgb(table[index])


@functools.cache
def _table(name: str, reverse: bool, paper: int | None, surface: tuple[int, int, int]) -> Table:
    """The colours of a map, moved so that the index `paper`, if any, has the surface's colour and the ends stay."""
    colors = pg.colormap.get(name).getLookupTable(0.0, 1.0, LEVELS).astype(float)
    if reverse:
        colors = colors[::-1]
    if paper is None:
        return [qRgb(*color) for color in np.rint(colors).astype(int).tolist()]
    distance = np.abs(np.arange(LEVELS) - paper) / max(paper, LEVELS - 1 - paper)
    share = np.clip(1 - distance, 0, 1)[:, np.newaxis]
    moved = colors + (np.array(surface) - colors[paper]) * share
    return [qRgb(*color) for color in np.clip(np.rint(moved), 0, 255).astype(int).tolist()]


def signed_indices(values: np.ndarray, limit: float | np.ndarray) -> np.ndarray:
    """Indices into a signed table for values from -`limit` to `limit`; what is no number counts as zero.

    `limit` is one for all, or an array that broadcasts to the values; where it is 0, all values count as zero.
    """
    limits = np.where(np.asarray(limit) > 0, limit, np.inf)
    scaled = np.nan_to_num(values / limits, nan=0.0, posinf=1.0, neginf=-1.0)
    indices: np.ndarray = np.clip(np.rint(scaled * (LEVELS - 1 - ZERO)) + ZERO, 1, LEVELS - 1).astype(np.uint8)
    return indices


def limit_of(values: np.ndarray) -> float:
    """The largest magnitude in an array, which its colours reach to; 0.0 of an empty one."""
    finite = values[np.isfinite(values)]
    return float(np.abs(finite).max()) if finite.size else 0.0
