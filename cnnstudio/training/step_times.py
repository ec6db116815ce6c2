"""Where the time of a step goes, measured while the training goes on.

On the CPU the clock is read five times a step, which is cheaper than anything else in it. A GPU does its work later
than it is told to: there, events between its kernels are timed by itself, so that nothing waits for them, and only now
and then, since each costs as much as a small kernel.
"""

from __future__ import annotations

import contextlib
import itertools
import time
from collections.abc import Callable, Iterator

import torch

from cnnstudio.training.events import STEP_PARTS, StepSplit

Clock = Callable[[], float]
EVERY_ON_GPU = 53
"""Of so many steps on a GPU one is timed: a prime, so that no part of an epoch is always left out."""
PARTS = 4
"""Data, forward, backward, optimizer."""
SMOOTHING = 0.3


class StepTimes:
    """Call `begin`, `mark` after data, forward and backward, and `end` after the optimizer.

    The first step, in which torch makes itself ready, does not count, nor does one that is given up and begun anew.
    """

    def __init__(self, device: torch.device, clock: Clock = time.perf_counter) -> None:
        self._clock = clock
        self._on_gpu = device.type == "cuda"
        self._every = EVERY_ON_GPU if self._on_gpu else 1
        self._marks: list[float] = []
        self._stamps: list[torch.cuda.Event] = []
        self._pending: list[list[torch.cuda.Event]] = []
        self._done = 0
        self._timing = False
        self._whole, self._now = _Sums(), _Sums()
        self._told_at = clock()
        self._shown: StepSplit | None = None

    def begin(self) -> None:
        """A step begins."""
        self._timing = self._done % self._every == 1 or self._every == 1
        self._marks, self._stamps = [], []
        self.mark()

    def mark(self) -> None:
        """A part of the step is over."""
        if not self._timing:
            return
        if self._on_gpu:
            self._stamps.append(_stamp())
        else:
            self._marks.append(self._clock())

    def end(self) -> None:
        """The step is over."""
        self.mark()
        self._done += 1
        if self._done == 1:
            self._told_at, self._now = self._clock(), _Sums()
            return
        self._now.steps += 1
        if self._stamps:
            self._pending.append(self._stamps)
        elif self._marks:
            self._now.add([after - before for before, after in itertools.pairwise(self._marks)])

    @contextlib.contextmanager
    def apart(self) -> Iterator[None]:
        """Around what is no part of any step: a pause, scoring."""
        began = self._clock()
        try:
            yield
        finally:
            self._told_at += self._clock() - began

    def recent(self) -> StepSplit | None:
        """The split as it is now, smoothed over the last times this was asked; None before the first step."""
        self._take_in()
        if self._now.timed:
            self._shown = _smoothed(self._shown, self._now.split())
            self._whole.join(self._now)
            self._now = _Sums()
        return self._shown

    def whole(self) -> StepSplit | None:
        """The split of all steps so far; None before the first."""
        self._take_in()
        whole = _Sums()
        whole.join(self._whole)
        whole.join(self._now)
        return whole.split() if whole.timed else None

    def _take_in(self) -> None:
        now = self._clock()
        self._now.seconds += max(0.0, now - self._told_at)
        self._told_at = now
        while self._pending and self._pending[0][-1].query():  # type: ignore[no-untyped-call]
            stamps = self._pending.pop(0)
            self._now.add([before.elapsed_time(after) / 1000 for before, after in itertools.pairwise(stamps)])


class _Sums:
    """Sums over some steps: their own time, that of their parts in those that were timed, and how many these were."""

    def __init__(self) -> None:
        self.steps = self.timed = 0
        self.seconds = 0.0
        self._parts = [0.0] * PARTS

    def add(self, parts: list[float]) -> None:
        self.timed += 1
        self._parts = [before + more for before, more in zip(self._parts, parts, strict=True)]

    def join(self, other: _Sums) -> None:
        self.steps += other.steps
        self.timed += other.timed
        self.seconds += other.seconds
        self._parts = [a + b for a, b in zip(self._parts, other._parts, strict=True)]

    def split(self) -> StepSplit:
        own = [seconds / self.timed for seconds in self._parts]
        looking = max(0.0, self.seconds / max(1, self.steps) - sum(own))
        return StepSplit(self.steps, **dict(zip(STEP_PARTS, [*own, looking], strict=True)))


def _smoothed(before: StepSplit | None, now: StepSplit) -> StepSplit:
    if before is None:
        return now
    means = {
        part: getattr(before, part) + SMOOTHING * (getattr(now, part) - getattr(before, part)) for part in STEP_PARTS
    }
    return StepSplit(now.steps, **means)


def _stamp() -> torch.cuda.Event:
    event = torch.cuda.Event(enable_timing=True)  # type: ignore[no-untyped-call]
    event.record()
    return event
