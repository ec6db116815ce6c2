"""Keeps the panel of step times on the run that is shown: its living times, or those it has kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject

from cnnstudio.app.alive import while_alive
from cnnstudio.app.runner import Runner
from cnnstudio.app.training.step_panel import StepPanel

if TYPE_CHECKING:
    from cnnstudio.training import Progress, Run, StepSplit

PAUSE_MS = 500
"""Between two figures: faster ones nobody reads."""


class StepWatch(QObject):
    """Listens to the runner for a `StepPanel`."""

    def __init__(self, runner: Runner, panel: StepPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._runner, self._panel = runner, panel
        self._since = QElapsedTimer()
        runner.run_changed.connect(self._on_run)
        runner.progressed.connect(self._on_progress)
        runner.finished.connect(self._read_kept)
        runner.failed.connect(self._read_kept)
        self._on_run(runner.run)

    def _on_run(self, run: Run | None) -> None:
        self._since.invalidate()
        self._panel.clear()
        if run is not None and not self._runner.state.active:
            self._read_kept()

    def _on_progress(self, progress: Progress) -> None:
        run = self._runner.run
        shown = self._since.isValid() and self._since.elapsed() < PAUSE_MS
        if progress.split is None or run is None or shown:
            return
        self._since.start()
        self._panel.show_split(progress.split, run.choices, live=True)

    def _read_kept(self) -> None:
        """Read beside the window what the run has kept."""
        run = self._runner.run
        if run is None:
            return

        def show(split: StepSplit | None) -> None:
            if split is not None and run is self._runner.run and not self._runner.state.active:
                self._panel.show_split(split, run.choices, live=False)

        self._runner.work(lambda: run.split, while_alive(self._panel, show))
