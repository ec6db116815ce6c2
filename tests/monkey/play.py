"""Lets a monkey play, and checks after each of its actions what must hold whatever anybody does."""

from __future__ import annotations

import difflib
import traceback
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from cnnstudio.app.session import Session
from cnnstudio.app.studio import Studio
from cnnstudio.network import Document
from tests.monkey.monkey import Monkey
from tests.monkey.watch import Watch

EVERY = 100
"""Actions between two ways back to the first document and forward again."""


class Play:
    """A monkey on a studio; where something is wrong, `run` raises an `AssertionError` that tells how to come there."""

    def __init__(
        self, studio: Studio, seed: int, folder: Path, say: Callable[[str], object] = lambda _words: None
    ) -> None:
        self.monkey = Monkey(studio, seed, folder, say)
        self._studio, self._seed, self._done = studio, seed, 0
        self._first = self._checked = studio.session.document
        self._window: QWidget | None = None
        self._listen()

    def run(self, actions: int) -> None:
        """So many actions, then back to the beginning and forward to the end."""
        watch = Watch()
        watch.begin()
        try:
            for _ in range(actions):
                self.monkey.act()
                self._done += 1
                self._check(watch)
                if self._done % EVERY == 0 or self._done == actions:
                    self._go_back_and_forward()
                    self._check(watch)
        except AssertionError as error:
            raise AssertionError(self._report(str(error))) from None
        except Exception as error:
            raise AssertionError(self._report(traceback.format_exc())) from error
        finally:
            watch.end()

    def _listen(self) -> None:
        """A window that is made anew forgets whoever listened."""
        if self._window is not self._studio.window:
            self._window = self._studio.window
            self._studio.session.document_opened.connect(self._on_opened)

    def _on_opened(self) -> None:
        self._first = self._studio.session.document

    def _check(self, watch: Watch) -> None:
        self._listen()
        assert not watch.faults, "\n".join(watch.faults)
        document = self._studio.session.document
        if document is not self._checked:
            self._checked = document
            assert Document.from_json(document.to_json()) == document, "the file does not give the document back"
            assert self._studio.session.analysis.network is document.network

    def _go_back_and_forward(self) -> None:
        """By the window's own undo and redo, to the document that was opened and back to the present one."""
        self.monkey.come_to_rest()
        session, actions = self._studio.session, self._studio.window.actions_
        last, steps = session.document, session.undo_stack.index()
        for _ in range(steps):
            actions.undo.trigger()
        assert session.document == self._first, _differ("undo does not lead back", self._first, session)
        for _ in range(steps):
            actions.redo.trigger()
        assert session.document == last, _differ("redo does not lead forward again", last, session)

    def _report(self, what: str) -> str:
        actions = "\n".join(
            f"  {self._done - len(self.monkey.last) + at + 1}. {done}" for at, done in enumerate(self.monkey.last)
        )
        return f"seed {self._seed}, action {self._done}:\n{what}\nThe last actions:\n{actions}"


def _differ(what: str, wanted: Document, session: Session) -> str:
    lines = difflib.unified_diff(wanted.to_json().splitlines(), session.document.to_json().splitlines(), "wanted", "is")
    stack = session.undo_stack
    return "\n".join([what, *lines, f"steps: {[stack.text(place) for place in range(stack.count())]}"])
