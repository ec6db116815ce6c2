"""What a plot shows, as data."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

NOTHING = np.empty(0)


class Curve(NamedTuple):
    """Where a curve goes: `x` in epochs, `y` in the plot's own unit."""

    x: np.ndarray = NOTHING
    y: np.ndarray = NOTHING


class Overlay(NamedTuple):
    """Another run's curve: the run's name and which of the runs' colours it has."""

    name: str
    color: int
    curve: Curve


class Drawing(NamedTuple):
    """What a plot shows: a dashed `trend` on a band from `low` to `high`, ringed `points`, grey `ahead`, `now`."""

    trend: Curve = Curve()
    low: np.ndarray = NOTHING
    high: np.ndarray = NOTHING
    points: Curve = Curve()
    solid: Curve = Curve()
    ahead: Curve = Curve()
    now: float | None = None
    others: tuple[Overlay, ...] = ()
    fit: np.ndarray = NOTHING
    """The values that must be seen; the range follows them."""
