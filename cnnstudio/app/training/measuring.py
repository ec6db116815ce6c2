"""What a training step takes of memory: measured when a training starts or when it is asked for, kept with the run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from cnnstudio.app.alive import while_alive
from cnnstudio.app.readiness import readiness
from cnnstudio.app.runner import Runner, State
from cnnstudio.app.session import Session
from cnnstudio.app.step_cost import costs
from cnnstudio.app.training.memory_panel import MemoryPanel
from cnnstudio.network import Document, TrainingMemory

if TYPE_CHECKING:
    from cnnstudio.training import Run

MOST_UNASKED = 500_000_000
"""Bytes of a step up to which it is measured without being asked."""


class Measuring(QObject):
    """Keeps a panel on what is predicted of the open document, and on what was measured of one that costs the same."""

    def __init__(self, session: Session, runner: Runner, panel: MemoryPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._runner, self._panel = session, runner, panel
        self._measured: tuple[object, TrainingMemory] | None = None
        session.changed.connect(self.refresh)
        runner.state_changed.connect(self._on_state)
        panel.measure_wanted.connect(lambda: self._measure(session.document))
        self.refresh()

    def refresh(self) -> None:
        """Show the figures of the document as it is now."""
        analysis = self._session.analysis
        self._panel.show_predicted(analysis.memory, self._session.batch, complete=readiness(analysis).ready)
        self._panel.show_precision(self._session.precision)
        self._panel.show_measured(self._known(self._session.document))

    def take(self, document: Document, memory: TrainingMemory) -> None:
        """Take over what was measured of a document."""
        self._measured = self._key(document), memory
        self.refresh()

    def _on_state(self, state: State) -> None:
        """Measure when a training starts, unless a second network beside the first would be a burden."""
        run = self._runner.run
        if state is not State.RUNNING or run is None:
            return
        known = self._known(run.document)
        if known is not None:
            self._keep(run, known)
        elif self._session.analysis.memory.peak < MOST_UNASKED:
            self._measure(run.document)

    def _measure(self, document: Document) -> None:
        key, run = self._key(document), self._runner.run
        choices = run.choices if run is not None and self._runner.state.active else None

        def measured(memory: TrainingMemory) -> None:
            self._measured = key, memory
            self.refresh()
            run = self._runner.run
            if run is not None and costs(run.document) == costs(document):
                self._keep(run, memory)

        self._panel.say(self.tr("Measuring…"))
        say = while_alive(self, self._panel.say)
        self._runner.measure(document, while_alive(self, measured), say, choices)

    def _keep(self, run: Run, memory: TrainingMemory) -> None:
        def keep() -> None:
            if run.memory != memory:
                run.keep_memory(memory)

        self._runner.work(keep, lambda _none: None, while_alive(self, self._panel.say))

    def _known(self, document: Document) -> TrainingMemory | None:
        if self._measured is None or self._measured[0] != self._key(document):
            return None
        return self._measured[1]

    def _key(self, document: Document) -> object:
        """What a measurement is of."""
        return costs(document), self._session.precision, self._session.layout
