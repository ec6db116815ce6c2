"""Whether another number of threads has become faster: other programs come and go while a training lasts.

Where they are busy, two threads on two cores can be ten times as slow as one. So now and then some steps of the
training itself are done with other numbers, in turns; nothing is done in vain.
"""

from __future__ import annotations

import time
from collections.abc import Callable

import msgspec
import torch

from cnnstudio.training.choices import Choices, most_threads
from cnnstudio.training.events import Comparison, Option, Trial
from cnnstudio.training.race import Clock, Race, Work, speed_of
from cnnstudio.training.trial import counts

EVERY = 300.0
"""Seconds between two checks."""
SECONDS = 2.0
"""How long one may take."""
MOST_KEPT = 100
"""Comparisons that a run keeps."""


class ThreadCheck:
    """For a training whose threads are free to change; `clock` decides when one is due."""

    def __init__(self, choices: Choices, *, repeatable: bool, clock: Clock = time.perf_counter) -> None:
        self._clock = clock
        self._due = clock() + EVERY
        # Compiled code has its threads built in.
        self._free = not (repeatable or choices.compile or "threads" in choices.fixed) and choices.device == "cpu"

    @property
    def is_due(self) -> bool:
        """Whether it is time to look again."""
        return self._free and self._clock() >= self._due

    def check(self, choices: Choices, work: Work, worked: Clock, step: int) -> Comparison | None:
        """Do some of the training's steps with other numbers of threads, and go on with the fastest.

        `worked` tells how long the training's steps have taken so far. None where there is nothing to compare.
        """
        rivals = _beside(choices.threads)
        try:
            return self._compare((choices.threads, *rivals), work, worked, step) if rivals else None
        finally:
            self._due = self._clock() + EVERY

    def _compare(self, numbers: tuple[int, ...], work: Work, worked: Clock, step: int) -> Comparison:
        race = Race([_with_threads(number, work) for number in numbers], worked, worked() + SECONDS)
        taken = numbers[0]
        try:
            taken = numbers[race.run() or 0]
        finally:  # the training may end in the midst, and what comes after its last step still has to be done
            torch.set_num_threads(taken)
        options = tuple(
            Option(number, speed_of(seconds)) for number, seconds in zip(numbers, race.seconds, strict=True)
        )
        return Comparison("threads", options, taken, step)


def noted(trial: Trial | None, choices: Choices, comparison: Comparison) -> Trial:
    """A run's trial with one more comparison, and the threads that it took."""
    before = trial or Trial(choices)
    return msgspec.structs.replace(
        before,
        choices=msgspec.structs.replace(choices, threads=comparison.taken),
        comparisons=(*before.comparisons, comparison)[-MOST_KEPT:],
    )


def _beside(present: int) -> tuple[int, ...]:
    """Other numbers to compare with: one, half, twice, and as many as there are."""
    there = counts(most_threads())
    wanted = {1, present // 2, 2 * present, *there[-2:]}
    return tuple(number for number in there if number in wanted and number != present)


def _with_threads(number: int, work: Callable[[int], None]) -> Work:
    def run(steps: int) -> None:
        torch.set_num_threads(number)
        work(steps)

    return run
