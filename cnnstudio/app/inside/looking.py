"""Asks for looks into a network, one at a time."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from cnnstudio.app.inside import look
from cnnstudio.app.inside.images import Subject
from cnnstudio.app.inside.look import Look, Request
from cnnstudio.app.runner import Runner

if TYPE_CHECKING:
    from cnnstudio.training import NetworkModule, Run

Wanted = tuple[Subject, Request]


class Looking(QObject):
    """While an answer is under way no other look is asked for: of many wishes the last one is, once it is there.

    `compose` says what is wanted at the moment of asking, None for nothing.
    """

    looked = Signal(object, object, object)
    """Subject, Request, Look: of the runner's run as it is now"""
    failed = Signal(str)
    """Why that run's network cannot be looked into"""

    def __init__(self, runner: Runner, compose: Callable[[], Wanted | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner, self._compose = runner, compose
        self._waiting = self._again = False

    @property
    def waiting(self) -> bool:
        """Whether an answer is under way."""
        return self._waiting

    def ask(self) -> None:
        """Look, or look again after the look that is under way."""
        if self._waiting:
            self._again = True
            return
        run, wanted = self._runner.run, self._compose()
        if run is None or wanted is None:
            return
        subject, request = wanted

        def function(module: NetworkModule) -> Look:
            return look.take(module, request)

        self._waiting = self._runner.probe(
            function,
            lambda found: self._on_look(run, subject, request, found),
            lambda sentence: self._on_failed(run, sentence),
        )

    def _on_look(self, run: Run, subject: Subject, request: Request, found: Look) -> None:
        self._waiting = False
        if run is self._runner.run:
            self.looked.emit(subject, request, found)
        if self._again:
            self._again = False
            self.ask()

    def _on_failed(self, run: Run, sentence: str) -> None:
        self._waiting = self._again = False
        if run is self._runner.run:
            self.failed.emit(sentence)
        else:
            self.ask()
