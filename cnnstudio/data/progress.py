"""How far a download is, told as often as people can read."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from typing import Literal, NamedTuple

from cnnstudio.network.messages import Message

Stage = Literal["downloading", "waiting", "checking", "unpacking"]
PAUSE = 0.1
"""Seconds between two reports."""
WINDOW = 8.0
"""Seconds over which the speed is taken: long enough to be steady, short enough to follow the line."""
LEAST = 0.5
"""Seconds to watch before a time left is told."""


class DownloadProgress(NamedTuple):
    """`done` of `total` bytes; what of these were there before this download began is counted too."""

    stage: Stage
    done: int
    total: int
    seconds_left: float | None = None
    """None while it is not known."""
    trouble: Message | None = None
    """Why the last try failed, while the next is waited for."""


Tell = Callable[[DownloadProgress], None]


class Reporter:
    """Turns byte counts into reports: the first and the last of each stage, and one each `PAUSE` between."""

    def __init__(self, tell: Tell, total: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._tell, self._total, self._clock = tell, total, clock
        self._stage: Stage = "downloading"
        self._seen = deque([(0.0, 0)])
        self._last = 0.0

    def enter(self, stage: Stage, done: int = 0, trouble: Message | None = None) -> None:
        """Another stage begins, whose total is that of the download unless `count` says otherwise."""
        self._stage = stage
        self._last = self._clock()
        self._seen = deque([(self._last, done)])
        self._tell(DownloadProgress(stage, done, self._total, None, trouble))

    def count(self, done: int, total: int | None = None) -> None:
        """So many bytes are done."""
        total = total or self._total
        now = self._clock()
        if now - self._last < PAUSE and done < total:
            return
        self._last = now
        self._tell(DownloadProgress(self._stage, done, total, self._left(now, done, total)))

    def _left(self, now: float, done: int, total: int) -> float | None:
        if done < self._seen[-1][1]:  # a server has begun anew
            self._seen.clear()
        self._seen.append((now, done))
        while len(self._seen) > 2 and now - self._seen[0][0] > WINDOW:
            self._seen.popleft()
        begun, before = self._seen[0]
        if now - begun < LEAST or done <= before:
            return None
        return (total - done) * (now - begun) / (done - before)
