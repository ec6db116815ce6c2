"""Carries what a training reports from its thread to the window's."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from cnnstudio.training import EpochMetrics, Observer, Progress, Run, Trial


class Hearer(Protocol):
    """Who is told, in the window's thread."""

    def on_trying(self, trial: Trial) -> None: ...
    def on_started(self, run: Run) -> None: ...
    def on_progressed(self, progress: Progress) -> None: ...
    def on_validated(self, metrics: EpochMetrics) -> None: ...
    def on_paused(self) -> None: ...
    def on_resumed(self) -> None: ...


class Post(Protocol):
    """Has something called in the window's thread."""

    def __call__(self, deliver: Callable[[], None], *, replacing: str = "") -> None: ...


class Listener(Observer):
    """Only the newest progress is carried: older ones nobody would see. The end is told by the thread itself."""

    def __init__(self, post: Post, hearer: Hearer) -> None:
        self._post, self._hearer = post, hearer

    def trying(self, trial: Trial) -> None:
        self._post(lambda: self._hearer.on_trying(trial))

    def started(self, run: Run) -> None:
        self._post(lambda: self._hearer.on_started(run))

    def progressed(self, progress: Progress) -> None:
        self._post(lambda: self._hearer.on_progressed(progress), replacing="progress")

    def validated(self, metrics: EpochMetrics) -> None:
        self._post(lambda: self._hearer.on_validated(metrics))

    def paused(self) -> None:
        self._post(self._hearer.on_paused)

    def resumed(self) -> None:
        self._post(self._hearer.on_resumed)
