"""Which of several ways to do the same work is fastest, by alternating short rounds.

A machine's speed drifts while other programs come and go: rounds that follow each other are compared with each other,
and who is to win must be clearly faster and win nearly every round.
"""

from __future__ import annotations

import math
import statistics
from collections.abc import Callable, Sequence

Clock = Callable[[], float]
Work = Callable[[int], None]
"""Does so many steps."""
ROUNDS = 7
LEAST_ROUNDS = 3
ROUND_SECONDS = 0.03
"""How long a round is at least, as far as its steps allow."""
GAIN = 0.95
"""Of the time that the present way takes, the most that another may take to be clearly faster."""
HOPELESS = 2.0
"""Who takes so many times the first one's time in the first two steps is not tried on."""


class OutOfTime(Exception):
    """A way was given up within a step."""


class Race:
    """The first way is the present one. Where time runs out, what was measured stands, and nothing may have won."""

    def __init__(self, ways: Sequence[Work], clock: Clock, deadline: float) -> None:
        self._ways, self._clock, self._deadline = ways, clock, deadline
        self._first: list[float] = []
        self._rounds: list[list[float]] = [[] for _ in ways]
        self._in_play: list[int] = []

    def run(self) -> int | None:
        """The index of the way that is clearly faster than the first, and fastest; None where none is."""
        self._first = [self._seconds(way, 1) for way in self._ways]
        worst = HOPELESS * self._first[0]
        for index, seconds in enumerate(self._first):
            # Once more, where there is time: it may only have had something to make ready.
            if worst < seconds < math.inf and self._clock() + seconds < self._deadline:
                self._first[index] = min(seconds, self._seconds(self._ways[index], 1))
        self._in_play = [index for index, seconds in enumerate(self._first) if seconds <= worst and seconds < math.inf]
        if 0 not in self._in_play:
            return None
        steps = max(1, math.ceil(ROUND_SECONDS / max(min(self._first), 1e-6)))
        for number in range(ROUNDS):
            expected = steps * sum(self._first[index] for index in self._in_play)
            if self._clock() + expected > self._deadline or not self._round(number, steps):
                break
        return self._winner()

    @property
    def seconds(self) -> tuple[float | None, ...]:
        """Seconds a step of each way: the median of its rounds, or its first step where it was not tried on.

        None where even that was given up.
        """
        measured = (
            statistics.median(rounds) if rounds else first
            for first, rounds in zip(self._first, self._rounds, strict=True)
        )
        return tuple(seconds if seconds < math.inf else None for seconds in measured)

    def _round(self, number: int, steps: int) -> bool:
        """One more time of each, back and forth, so that none is always the one after; False where time ran out."""
        order = self._in_play if number % 2 == 0 else reversed(self._in_play)
        times = {index: self._seconds(self._ways[index], steps) / steps for index in order}
        if math.inf in times.values():
            return False
        for index, seconds in times.items():
            self._rounds[index].append(seconds)
        return True

    def _seconds(self, way: Work, steps: int) -> float:
        began = self._clock()
        try:
            way(steps)
        except OutOfTime:
            return math.inf
        return self._clock() - began

    def _winner(self) -> int | None:
        rivals = [index for index in self._in_play if index and self._is_faster(index)]
        return min(rivals, key=lambda index: statistics.median(self._rounds[index]), default=None)

    def _is_faster(self, index: int) -> bool:
        present, rival = self._rounds[0], self._rounds[index]
        won = sum(theirs < ours for theirs, ours in zip(rival, present, strict=True))
        enough = len(rival) >= LEAST_ROUNDS and won >= len(rival) - (len(rival) > LEAST_ROUNDS)
        return enough and statistics.median(rival) < GAIN * statistics.median(present)


def speed_of(seconds: float | None) -> float | None:
    """Steps a second."""
    return None if seconds is None else 1 / max(seconds, 1e-9)
