"""Which part of a plot is looked at."""

from __future__ import annotations

from typing import NamedTuple

from cnnstudio.app.widgets.plot_scale import Range

CLOSEST = 1e-6
"""The least share of the whole that can be looked at."""


class Zoom(NamedTuple):
    """A part of a plot: from and to in epochs, and in heights of its scale."""

    x: Range
    y: Range

    def closer(self, x: float, y: float, by: float) -> Zoom:
        """`by` times closer to a place, which stays where it is."""
        return Zoom(_closer(self.x, x, by), _closer(self.y, y, by))

    def moved(self, right: float, up: float) -> Zoom:
        """Another part of the same size, so many of its own sizes away."""
        (left, other), (low, high) = self
        return Zoom(_moved(self.x, right * (other - left)), _moved(self.y, up * (high - low)))

    def within(self, whole: Zoom) -> Zoom:
        """A part as large as this one where that can be, moved into the whole."""
        return Zoom(_within(self.x, whole.x), _within(self.y, whole.y))


def _closer(part: Range, at: float, by: float) -> Range:
    low, high = part
    return at - (at - low) / by, at + (high - at) / by


def _moved(part: Range, by: float) -> Range:
    return part[0] + by, part[1] + by


def _within(part: Range, whole: Range) -> Range:
    """A part as long as before where it can be, moved into the whole."""
    size = whole[1] - whole[0]
    length = min(max(part[1] - part[0], CLOSEST * size), size)
    low = min(max(part[0], whole[0]), whole[1] - length)
    return low, low + length if length < size else whole[1]
