"""What a learning-rate range test has found: the loss at each rate, and what rates that suggests.

The test is that of Smith 2015 ("Cyclical Learning Rates for Training Neural Networks", section 3.3); that it ends once
the loss is four times its best, and the two rates it suggests, are usual since fast.ai's course of 2018.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Literal

import msgspec

from cnnstudio.network.messages import Message, message

LOWEST, HIGHEST = 1e-7, 10.0
STEPS = 200
FEWEST_STEPS, MOST_STEPS = 50, 1000
EXPLODED = 4.0
"""Times its best, from which the loss has exploded."""
WEIGHT = 0.9
"""Of the losses before, in the running mean that tells whether the loss has exploded."""
WIDTH = 0.12
"""Standard deviation, in powers of ten of the rate, of the bell that losses are smoothed with."""
REACH = 3
"""Standard deviations on both sides, beyond which a loss does not count."""
LEAST_FALL = 0.05
"""Share of the first loss that it must fall for a rate to be suggested."""
FEWEST_POINTS = 20
BEGINNING = 10
"""Steps whose mean is the loss before anything was learnt."""
SUGGESTED_FIGURES = 2

Ending = Literal["highest", "exploded", "cancelled"]


class Point(msgspec.Struct, frozen=True, gc=False):
    """The loss of a batch, before the step that was then made at this rate."""

    rate: float
    loss: float


class Suggestion(msgspec.Struct, frozen=True):
    """Rates to train with: where the loss falls `steepest`, and a `tenth` of the one where it is `least`."""

    steepest: float
    tenth: float
    least: float

    @property
    def rate(self) -> float:
        """The lower of the two, which is the safer one."""
        return min(self.steepest, self.tenth)


class RangeTest(msgspec.Struct, frozen=True):
    """The points in order of their rates, their losses smoothed, how the test ended, and what it suggests.

    Where `suggestion` is None, `reason` says why.
    """

    points: tuple[Point, ...]
    smoothed: tuple[float, ...]
    ending: Ending
    suggestion: Suggestion | None = None
    reason: Message | None = None


def rate_at(step: int, steps: int) -> float:
    """The rate of step `step` (from 0) of so many: each is the one before times the same factor."""
    return float(LOWEST * (HIGHEST / LOWEST) ** (step / max(1, steps - 1)))


class Watch:
    """Tells when the loss has exploded: its running mean is so many times the best it was, or it is no number."""

    def __init__(self) -> None:
        self._sum = self._weight = 0.0
        self._best = math.inf

    def exploded(self, loss: float) -> bool:
        """Whether it has, with one more loss."""
        if not math.isfinite(loss):
            return True
        self._sum = WEIGHT * self._sum + (1 - WEIGHT) * loss
        self._weight = WEIGHT * self._weight + (1 - WEIGHT)
        mean = self._sum / self._weight
        self._best = min(self._best, mean)
        return mean > EXPLODED * self._best


def judged(points: Sequence[Point], steps: int, ending: Ending) -> RangeTest:
    """A test of so many planned steps with what its points suggest."""
    smooth = smoothed(points, steps)
    reason = _reason(points, smooth, ending)
    suggestion = None if reason else _suggestion(points, smooth)
    return RangeTest(tuple(points), smooth, ending, suggestion, reason)


def smoothed(points: Sequence[Point], steps: int) -> tuple[float, ...]:
    """The losses, each as the mean of those around it under a bell; those beyond all measure are cut first."""
    if not points:
        return ()
    ceiling = EXPLODED * _beginning([point.loss for point in points])
    losses = [min(point.loss, ceiling) for point in points]
    width = WIDTH * (steps - 1) / math.log10(HIGHEST / LOWEST)
    reach = math.ceil(REACH * width)
    bell = [math.exp(-((place / width) ** 2) / 2) for place in range(reach + 1)]
    found = []
    for at in range(len(losses)):
        places = range(max(0, at - reach), min(len(losses), at + reach + 1))
        weights = [bell[abs(place - at)] for place in places]
        found.append(sum(w * losses[place] for w, place in zip(weights, places, strict=True)) / sum(weights))
    return tuple(found)


def _reason(points: Sequence[Point], smooth: Sequence[float], ending: Ending) -> Message | None:
    """Why nothing can be suggested; None where something can."""
    if ending == "cancelled":
        return message("range test", "The test was ended before the loss exploded: no rate can be suggested.")
    if len(points) < FEWEST_POINTS:
        return message(
            "range test", "The loss exploded after {steps} steps: that is too few to suggest a rate.", steps=len(points)
        )
    first = _beginning(smooth)
    if first - min(smooth) < LEAST_FALL * first:
        return message(
            "range test",
            "The loss fell at no rate by more than {percent} %: no rate can be suggested. Try more steps or another "
            "optimizer.",
            percent=round(100 * LEAST_FALL),
        )
    return None


def _suggestion(points: Sequence[Point], smooth: Sequence[float]) -> Suggestion:
    least = min(range(len(smooth)), key=smooth.__getitem__)
    falls = {at: smooth[at + 1] - smooth[at - 1] for at in range(1, least)}
    steepest = min(falls, key=falls.__getitem__, default=0)
    return Suggestion(
        steepest=_rounded(points[steepest].rate),
        tenth=_rounded(points[least].rate / 10),
        least=_rounded(points[least].rate),
    )


def _beginning(losses: Sequence[float]) -> float:
    some = losses[:BEGINNING]
    return sum(some) / len(some)


def _rounded(rate: float) -> float:
    return float(f"{rate:.{SUGGESTED_FIGURES}g}")
