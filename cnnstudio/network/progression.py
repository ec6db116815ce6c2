"""Which cells the units of an axis see where they do not all move on alike, as above an upsampling.

Unit u sees `start + jump * floor((step * u + first) / scale)` up to `end + jump * floor((step * u + last) / scale)`,
padding included. Layer upon layer stays of this form (nested floors of whole numbers are one floor), with one
exception, where the ends given are the outermost possible.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import gcd, lcm
from typing import NamedTuple

from cnnstudio.network.geometry import Reach, Stretch, Window


class Progression(NamedTuple):
    """Cells seen by unit u of an axis; see above."""

    start: int
    end: int
    jump: int
    step: int = 1
    first: int = 0
    last: int = 0
    scale: int = 1

    @property
    def size(self) -> int:
        """The most cells that a unit sees, from the first to the last."""
        return max(high - low + 1 for low, high in map(self.seen_by, range(self.scale)))

    @property
    def stride(self) -> int | None:
        """Cells from one unit's first to the next one's; None where they are not always as many."""
        return self.jump * self.step if self.scale == 1 else None

    def seen_by(self, unit: int) -> tuple[int, int]:
        """The first and last cell that a unit sees."""
        low = self.start + self.jump * ((self.step * unit + self.first) // self.scale)
        return low, self.end + self.jump * ((self.step * unit + self.last) // self.scale)

    def through(self, reach: Reach) -> Progression:
        """What units see that read these ones through a window or stretch."""
        if isinstance(reach, Window):
            return self._through_window(reach)
        if self.scale == 1:
            return self._on_uniform(reach)
        if self.step == 1:
            return self._nested(reach, self.first, self.last)
        # floor(a / b) of a step above 1 within another floor: at most one step short of the quotient.
        return self._nested(reach, self.first - self.step + 1, self.last)

    def _through_window(self, window: Window) -> Progression:
        ahead = -window.before * self.step
        first, last = self.first + ahead, self.last + ahead + (window.extent - 1) * self.step
        return _reduced(self._replace(step=self.step * window.stride, first=first, last=last))

    def _on_uniform(self, stretch: Stretch) -> Progression:
        start, end = self.start + self.jump * self.first, self.end + self.jump * self.last
        jump, (scale, step, first, last) = self.jump * self.step, stretch
        return _reduced(Progression(start, end, jump, step, first, last, scale))

    def _nested(self, stretch: Stretch, first: int, last: int) -> Progression:
        scale = stretch.scale
        return _reduced(
            self._replace(
                step=self.step * stretch.step,
                first=self.step * stretch.first + first * scale,
                last=self.step * stretch.last + last * scale,
                scale=self.scale * scale,
            )
        )


def _reduced(found: Progression) -> Progression:
    """The same with the fraction step / scale in its lowest terms; whole steps are told by start and end alone."""
    common = gcd(found.step, found.scale)
    first, last, scale = found.first // common, found.last // common, found.scale // common
    start, end = found.start, found.end
    if scale == 1:
        start, end, first, last = start + found.jump * first, end + found.jump * last, 0, 0
    return Progression(start, end, found.jump, found.step // common, first, last, scale)


def hull(progressions: Sequence[Progression]) -> Progression | None:
    """What units see that read several of these at once; None where they do not move on at the same pace.

    Exact where one of them holds the others; else the widest, widened to hold them.
    """
    widest = max(progressions, key=lambda found: found.size)
    if any(found.jump * found.step * widest.scale != widest.jump * widest.step * found.scale for found in progressions):
        return None
    below = above = 0
    for unit in range(lcm(*(found.scale for found in progressions))):
        low, high = widest.seen_by(unit)
        for found in progressions:
            lower, higher = found.seen_by(unit)
            below, above = max(below, low - lower), max(above, higher - high)
    return widest._replace(start=widest.start - below, end=widest.end + above)
