"""How often the window may look into a network that is being trained, so that looking stays cheap."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

SHARE = 0.05
"""The part of the training thread's time that looks may take."""
SHORTEST = 1 / 14
LONGEST = 1 / 2


class Governor:
    """Paces looks: at the window's pace where they are cheap, rarer where not, never fewer than 2 a second.

    A look is everything that is asked for after one `begin`; the training thread reports with `spent` what
    each answer cost it. Costs are smoothed, so that one slow answer does not freeze the picture.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._begun = float("-inf")
        self._cost = 0.0
        self._usual: float | None = None

    @property
    def interval(self) -> float:
        """Seconds from one look to the next."""
        return min(max((self._usual or 0.0) / SHARE, SHORTEST), LONGEST)

    @property
    def due(self) -> bool:
        """Whether it is time for the next look."""
        return self._clock() - self._begun >= self.interval

    def begin(self) -> None:
        """A look begins now."""
        with self._lock:
            if self._cost:
                self._usual = self._cost if self._usual is None else 0.7 * self._usual + 0.3 * self._cost
            self._cost = 0.0
            self._begun = self._clock()

    def spent(self, seconds: float) -> None:
        """An answer took the training thread that long. May be called from any thread."""
        with self._lock:
            self._cost += seconds
