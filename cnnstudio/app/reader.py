"""Looks into the network of a run that is not being trained: the weights of its last checkpoint."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, TypeVar

from cnnstudio.app.trainer import Trainer
from cnnstudio.training import Run

if TYPE_CHECKING:
    from cnnstudio.training import NetworkModule

T = TypeVar("T")


class Reader:
    """One thread for what must not hold up the window, one thing after the other."""

    def __init__(self, trainer: Trainer) -> None:
        self._trainer = trainer
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="reader")
        self._loaded: tuple[object, NetworkModule] | None = None

    def submit(self, function: Callable[[], T]) -> Future[T]:
        """Call `function` in the thread."""
        return self._pool.submit(function)

    def probe(self, run: Run, version: int, function: Callable[[NetworkModule], Any]) -> Future[Any]:
        """Call `function` with the run's network, read anew where `version` differs from the last time."""
        return self._pool.submit(lambda: function(self._module(run, version)))

    def close(self) -> None:
        """Drop what waits and end the thread once it has done what it is doing."""
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _module(self, run: Run, version: int) -> NetworkModule:
        key = (run.folder, version)
        if self._loaded is None or self._loaded[0] != key:
            self._loaded = (key, self._trainer.load(run))
        return self._loaded[1]
