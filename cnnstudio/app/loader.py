"""Threads that read data sets. A large one takes minutes, and holds up neither looks into a network nor another one."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

T = TypeVar("T")
MOST = 4
"""So many wait for data at a time at most: the card, the example in Design, the images of Inside."""


class Loader:
    """What is asked for first need not come first."""

    def __init__(self) -> None:
        self._pool: ThreadPoolExecutor | None = None

    def submit(self, function: Callable[[], T]) -> Future[T]:
        """Call `function` in one of the threads."""
        if self._pool is None:
            self._pool = ThreadPoolExecutor(MOST, "loader")
        return self._pool.submit(function)

    def close(self) -> None:
        """Drop what waits, and end what is being read; what of it was read is kept for the next time."""
        if self._pool is not None:
            from cnnstudio.data import stop_all_reading

            self._pool.shutdown(wait=False, cancel_futures=True)
            stop_all_reading()
            self._pool.shutdown(wait=True)
