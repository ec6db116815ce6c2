"""How far the reading of large data sets is, for whoever wants to tell it, and how it is ended from elsewhere."""

from __future__ import annotations

import contextlib
import threading
from collections import Counter
from collections.abc import Iterator

from cnnstudio.data.filling import Told
from cnnstudio.network.errors import UserError
from cnnstudio.network.messages import message

PATIENCE = 0.2
"""Seconds between two looks of who waits for another's reading."""


class ReadingStopped(UserError):
    """The reading of a data set was ended on request; what was read is kept."""

    def __init__(self, name: str) -> None:
        super().__init__(
            message("data", "The images of {name} are not all read yet: what was read is kept, go on.", name=name)
        )


class Readings:
    """Of each data set that is being read, how many images of how many are there. Any thread may ask."""

    def __init__(self) -> None:
        self._now: dict[str, tuple[int, int]] = {}
        self._stops: Counter[str] = Counter()

    def of(self, name: str) -> tuple[int, int] | None:
        """Images read and all there are; None where nothing is being read."""
        return self._now.get(name)

    def stop(self, name: str) -> None:
        """End the reading of a data set: whoever reads it or waits for it gets `ReadingStopped`."""
        self._stops[name] += 1

    def stop_all(self) -> None:
        """End every reading."""
        for name in list(self._now):
            self.stop(name)

    def forget(self, name: str) -> None:
        """Nothing is being read any more."""
        self._now.pop(name, None)

    def hearing(self, name: str, told: Told | None) -> Told:
        """What a reading that begins now is to tell how far it is."""
        before = self._stops[name]

        def hear(done: int, total: int) -> None:
            if self._stops[name] != before:
                raise ReadingStopped(name)
            self._now[name] = done, total
            if told is not None:
                told(done, total)

        return hear

    @contextlib.contextmanager
    def alone(self, name: str, lock: threading.Lock, hear: Told) -> Iterator[None]:
        """Hold a lock; who must wait for it is told how far the other is. At the end nothing is being read."""
        with waiting(lock, lambda _done, _total: hear(*(self.of(name) or (0, 0)))):
            try:
                yield
            finally:
                self.forget(name)


@contextlib.contextmanager
def waiting(lock: threading.Lock, told: Told | None) -> Iterator[None]:
    """Hold a lock; who must wait for it calls `told`, which may raise to give up."""
    while not lock.acquire(timeout=PATIENCE):
        if told is not None:
            told(0, 0)
    try:
        yield
    finally:
        lock.release()
