"""Carries what a training reports from its thread to the window's."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from cnnstudio.network.errors import CannotWrite
from cnnstudio.network.messages import Message
from cnnstudio.training import EpochMetrics, Observer, Progress, Run, Trial


class Hearer(Protocol):
    """Who is told, in the window's thread."""

    def on_trying(self, trial: Trial) -> None: ...
    def on_started(self, run: Run) -> None: ...
    def on_progressed(self, progress: Progress) -> None: ...
    def on_validated(self, metrics: EpochMetrics) -> None: ...
    def on_warned(self, warning: Message) -> None: ...
    def on_hindered(self, error: CannotWrite) -> None: ...
    def on_paused(self) -> None: ...
    def on_resumed(self) -> None: ...


class Post(Protocol):
    """Has something called in the window's thread."""

    def __call__(self, deliver: Callable[[], None], *, replacing: str = "") -> None: ...


class Listener(Observer):
    """Only the newest progress is carried: older ones nobody would see. The end is told by the thread itself."""

    def __init__(self, post: Post, hearer: Hearer, is_closing: Callable[[], bool]) -> None:
        self._post, self._hearer, self._is_closing = post, hearer, is_closing

    def trying(self, trial: Trial) -> None:
        self._post(lambda: self._hearer.on_trying(trial))

    def started(self, run: Run) -> None:
        self._post(lambda: self._hearer.on_started(run))

    def progressed(self, progress: Progress) -> None:
        self._post(lambda: self._hearer.on_progressed(progress), replacing="progress")

    def validated(self, metrics: EpochMetrics) -> None:
        self._post(lambda: self._hearer.on_validated(metrics))

    def warned(self, warning: Message) -> None:
        self._post(lambda: self._hearer.on_warned(warning))

    def hindered(self, error: CannotWrite) -> bool:
        if self._is_closing():  # nobody will be there to mend it
            return False
        self._post(lambda: self._hearer.on_hindered(error))
        return True

    def paused(self) -> None:
        self._post(self._hearer.on_paused)

    def resumed(self) -> None:
        self._post(self._hearer.on_resumed)
