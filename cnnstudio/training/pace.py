"""How often a training lets itself be looked at, and how fast it goes."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator

SHORTEST = 1 / 12
"""Seconds between two reports where looking is cheap."""
LONGEST = 0.5
"""Seconds between two reports where looking is dear: never fewer than two a second."""
SHARE = 0.04
"""The part of the time that looking may cost, as far as it can be counted; caches and the display server, whose part
cannot, are to stay within what is left of a twentieth."""
SMOOTHING = 0.3


class Pace:
    """When the next report is due, and steps a second. Time in pauses and in looking is no training time."""

    def __init__(self, step: int, seconds: float) -> None:
        self._earlier = seconds
        self._began = time.perf_counter()
        self._idle = 0.0
        self._looked = 0.0
        self._due = 0.0
        self._last_step, self._last_seconds = step, seconds
        self._speed: float | None = None

    @property
    def seconds(self) -> float:
        """Seconds of training so far, those of earlier sittings included, pauses left out."""
        return self._earlier + time.perf_counter() - self._began - self._idle

    @property
    def due(self) -> bool:
        """Whether it is time for a report."""
        return time.perf_counter() >= self._due

    @contextlib.contextmanager
    def looking(self) -> Iterator[None]:
        """Around what an observer or a probe takes: the more it takes, the later the next report."""
        began = time.perf_counter()
        try:
            yield
        finally:
            self._looked += time.perf_counter() - began

    @contextlib.contextmanager
    def idle(self) -> Iterator[None]:
        """Around a pause."""
        began = time.perf_counter()
        try:
            yield
        finally:
            self._idle += time.perf_counter() - began
            self._looked = 0.0

    def reported(self, charged: float = 0.0) -> None:
        """A report was given; the next one is due when looking, `charged` by other threads too, has been paid for."""
        wait = min(max((self._looked + charged) / SHARE, SHORTEST), LONGEST)
        self._looked = 0.0
        self._due = time.perf_counter() + wait

    def speed_at(self, step: int) -> float:
        """Steps a second, smoothed over the last reports."""
        seconds = self.seconds
        if step > self._last_step and seconds > self._last_seconds:
            speed = (step - self._last_step) / (seconds - self._last_seconds)
            self._speed = speed if self._speed is None else self._speed + SMOOTHING * (speed - self._speed)
            self._last_step, self._last_seconds = step, seconds
        return self._speed or 0.0
