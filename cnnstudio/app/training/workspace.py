"""Train: the recipe at the left, the curves in the middle, the results at the right."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from cnnstudio.app.accessible import put_in_reading_order
from cnnstudio.app.dialogs.question import ask
from cnnstudio.app.icons import Icons
from cnnstudio.app.readiness import readiness
from cnnstudio.app.run_title import folder_title, run_title
from cnnstudio.app.runner import Runner, State
from cnnstudio.app.session import Session
from cnnstudio.app.settings import Settings
from cnnstudio.app.theme import Theme
from cnnstudio.app.training import recipe_panel, results_panel
from cnnstudio.app.training.data_card import Summary, summarize
from cnnstudio.app.training.history import History
from cnnstudio.app.training.past import Overlay, Past, read_overlay, read_past
from cnnstudio.app.training.plots_panel import Other, Pace, PlotsPanel
from cnnstudio.app.training.readings import Readings, read_readings
from cnnstudio.app.training.recipe_panel import RecipePanel
from cnnstudio.app.training.results_panel import ResultsPanel
from cnnstudio.app.widgets import EmptyState, MessageBar, Panel
from cnnstudio.network import Document, TrainingMemory

if TYPE_CHECKING:
    from cnnstudio.training import EpochMetrics, Progress, Result, Run, RunSummary


LEAST_WIDTH = 300
MOST_UNASKED = 500_000_000
"""Bytes of a step up to which it is measured without being asked."""


class TrainWorkspace(QWidget):
    """Shows the present run of the runner and edits the recipe of the session."""

    design_requested = Signal()
    """A person wants to go and mend the network."""

    image_requested = Signal(str)
    """A person wants to look inside for an image: ``validation:123``"""

    def __init__(
        self,
        session: Session,
        runner: Runner,
        theme: Theme,
        icons: Icons,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._runner = session, runner
        self._history = History()
        self._progress = runner.progress if runner.state.active else None
        self._images = 0
        self._data = ""
        self._stale = True
        self._unread = True
        self._overlays: dict[Path, Overlay] = {}
        self._measured: tuple[object, TrainingMemory] | None = None
        self.setObjectName("trainWorkspace")
        self.recipe = RecipePanel(session, runner, theme, icons)
        self.plots = PlotsPanel(theme)
        self.results = ResultsPanel(theme)
        self.messages = MessageBar(theme, icons)
        self.empty = EmptyState(theme, icons, "train", "", "")
        self._start = self.empty.add_button(self.tr("Start training"), "emptyStartButton")
        self._design = self.empty.add_button(self.tr("Go to Design"), "emptyDesignButton")
        self._lay_out(theme, settings)
        self._connect()
        self._on_run(runner.run)

    def regions(self) -> list[QWidget]:
        """Left, centre, right."""
        return [self.recipe, self.centre, self.results]

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read_data()
        if self._stale:
            self._draw()
        if self._unread:
            self._read_readings()
            self._list_runs()

    def _lay_out(self, theme: Theme, settings: Settings) -> None:
        self._start.setProperty("primary", True)
        self.empty.setMinimumWidth(LEAST_WIDTH)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.plots)
        self.centre = Panel(theme, "canvas")
        column = QVBoxLayout(self.centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.messages)
        column.addWidget(self._stack, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        for place, part in enumerate((self.recipe, self.centre, self.results)):
            splitter.addWidget(part)
            splitter.setStretchFactor(place, int(part is self.centre))
        splitter.setSizes([recipe_panel.WIDTH, 2000, results_panel.WIDTH])
        put_in_reading_order(splitter)
        settings.remember_splitter("train", splitter)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(splitter)

    def _connect(self) -> None:
        runner, session = self._runner, self._session
        runner.run_changed.connect(self._on_run)
        runner.state_changed.connect(self._on_state)
        runner.progressed.connect(self._on_progress)
        runner.validated.connect(self._on_validated)
        runner.finished.connect(self._on_finished)
        runner.failed.connect(lambda _sentence: self.results.show_failed())
        session.changed.connect(self._show_empty)
        session.document_opened.connect(self._read_data)
        self.recipe.controls.design_requested.connect(self.design_requested)
        self._design.clicked.connect(self.design_requested)
        self._start.clicked.connect(lambda: runner.start(session.document))
        session.changed.connect(self._show_memory)
        session.document_opened.connect(self._list_runs)
        runs = self.results.runs
        runs.show_wanted.connect(self._show_run)
        runs.overlays_changed.connect(self._read_overlays)
        runs.renamed.connect(self._rename)
        runs.delete_wanted.connect(self._ask_to_delete)
        self.results.mistakes.image_requested.connect(self.image_requested)
        self.results.memory.measure_wanted.connect(lambda: self._measure(session.document))
        self._show_memory()

    def _read_data(self) -> None:
        """Read the document's data set beside the window, once for each."""
        key = self._session.document.data
        if not self.isVisible() or key == self._data:
            return
        self._data = key

        def read() -> Summary:
            from cnnstudio import data

            return summarize(data.load(key))

        self._runner.work(read, self._on_data, self.recipe.data.show_failure)

    def _on_data(self, summary: Summary) -> None:
        self._images = summary.train
        self.recipe.data.show_summary(summary)
        self.recipe.form.set_images(summary.train)
        self._draw()

    def _on_run(self, run: Run | None) -> None:
        """Another run is looked at: forget the one before, and read what this one has measured so far."""
        self._history = History()
        if not self._runner.state.active:
            self._progress = None
        self.results.clear()
        self.messages.clear()
        if run is not None:
            self._runner.work(lambda: read_past(run), lambda past: self._on_past(run, past), self.messages.show_error)
        self._read_readings()
        self._list_runs()
        self._show_empty()
        self._draw()

    def _on_past(self, run: Run, past: Past) -> None:
        if run is not self._runner.run:
            return
        self._history.fill(past.metrics)
        if self._history.epochs:
            last, epochs = self._history.epochs[-1], run.document.recipe.epochs
            self.results.show_epoch(last, epochs)
            if self._progress is None:
                self.results.progress.show_epoch(last, epochs)
        if past.result is not None and not self._runner.state.active:
            self.results.show_result(past.result)
        self._draw()

    def _on_state(self, state: State) -> None:
        if state is State.STARTING:
            self._progress = None
            self.messages.clear()
            self.results.show_waiting()
        elif state is State.RUNNING and self._runner.run is not None:
            self._measure_at_start(self._runner.run.document)
        self._list_runs()
        self._show_empty()
        self._draw()

    def _on_progress(self, progress: Progress) -> None:
        self._progress = progress
        self._history.add(progress)
        self.results.progress.show_progress(progress)
        self._draw()

    def _on_validated(self, metrics: EpochMetrics) -> None:
        self._history.add_epoch(metrics)
        run = self._runner.run
        if run is not None:
            self.results.show_epoch(metrics, run.document.recipe.epochs)
            self.results.runs.show_accuracy(run.folder, metrics.validation_accuracy)
        self._read_readings()
        self._draw()

    def _on_finished(self, result: Result) -> None:
        run = self._runner.run
        if run is not None:
            self.results.show_result(result)
            self._read_readings()

    def _read_readings(self) -> None:
        """Read what the run has read on the images, beside the window, if that is to be seen."""
        run = self._runner.run
        self._unread = not self.isVisible()
        if run is None or self._unread:
            return

        def show(readings: dict[str, Readings]) -> None:
            if run is self._runner.run:
                self.results.mistakes.show_readings(readings)

        self._runner.work(lambda: read_readings(run), show, self.messages.show_error)

    def _list_runs(self) -> None:
        """Read which runs the document has, beside the window."""
        if not self.isVisible():
            self._unread = True
            return
        folder = self._runner.folder_of(self._session.document.id)

        def read() -> tuple[RunSummary, ...]:
            from cnnstudio.training import list_runs

            return list_runs(folder)

        def show(runs: tuple[RunSummary, ...]) -> None:
            run = self._runner.run
            present = run.folder if run is not None else None
            shown = tuple(summary for summary in runs if summary.state != "new" or summary.folder == present)
            self.results.runs.show_runs(shown, present, present if self._runner.state.active else None)
            self._draw()

        self._runner.work(read, show, self.messages.show_error)

    def _show_run(self, folder: Path) -> None:
        def read() -> Run:
            from cnnstudio.training import Run

            return Run.open(folder)

        self._runner.work(read, self._runner.show, self.messages.show_error)

    def _read_overlays(self) -> None:
        """Read the curves that were ticked and are not known yet, and draw those that are."""
        self._draw()
        for folder in self.results.runs.overlaid:
            if folder not in self._overlays:
                self._read_overlay(folder)

    def _read_overlay(self, folder: Path) -> None:
        def known(overlay: Overlay) -> None:
            self._overlays[folder] = overlay
            self._draw()

        self._runner.work(lambda: read_overlay(folder), known, self.messages.show_error)

    def _rename(self, folder: Path, name: str) -> None:
        run = self._runner.run

        def rename() -> None:
            from cnnstudio.training import Run

            present = run if run is not None and run.folder == folder else Run.open(folder)
            if name != run_title(present):
                present.rename("" if name == folder_title(folder) else name)

        def renamed(_none: None) -> None:
            self._overlays.pop(folder, None)
            self._list_runs()
            self._read_overlays()

        self._runner.work(rename, renamed, self.messages.show_error)

    def _ask_to_delete(self, folder: Path) -> None:
        run = self._runner.run
        present = run is not None and run.folder == folder
        if present and self._runner.state.active:
            self.messages.show_note(self.tr("The run is being trained: stop it before you delete it."))
            return
        ask(
            self.window(),
            "deleteRunQuestion",
            self.tr("Delete the run?"),
            self.tr("Its weights, checkpoints and figures are deleted from the disk: {folder}").format(folder=folder),
            (
                ("deleteRunNow", self.tr("Delete"), lambda: self._delete(folder, present=present)),
                ("keepRun", self.tr("Cancel"), None),
            ),
        )

    def _delete(self, folder: Path, *, present: bool) -> None:
        def delete() -> None:
            from cnnstudio.training import delete_run

            delete_run(folder)

        def deleted(_none: None) -> None:
            self._overlays.pop(folder, None)
            if present:
                self._runner.adopt(self._session.document.id)
            self._list_runs()

        self._runner.work(delete, deleted, self.messages.show_error)

    def _measure(self, document: Document) -> None:
        """Measure what a step of this document's recipe takes, once for each."""
        key = _costs(document)

        def measured(memory: TrainingMemory) -> None:
            self._measured = key, memory
            self._show_memory()

        self.results.memory.say(self.tr("Measuring…"))
        self._runner.measure(document, measured, self.results.memory.say)

    def _measure_at_start(self, document: Document) -> None:
        """Measure without being asked, unless a second network beside the one being trained would be a burden."""
        if self._measured_now() is None and self._session.analysis.memory.peak < MOST_UNASKED:
            self._measure(document)

    def _measured_now(self) -> TrainingMemory | None:
        """What was measured of the network as it is now, if it was."""
        if self._measured is None or self._measured[0] != _costs(self._session.document):
            return None
        return self._measured[1]

    def _show_memory(self) -> None:
        analysis = self._session.analysis
        panel, ready = self.results.memory, readiness(analysis)
        panel.show_predicted(analysis.memory, self._session.batch, complete=ready.ready)
        panel.show_measured(self._measured_now())

    def _draw(self) -> None:
        """Draw what there is, or remember to when the workspace is shown."""
        self._stale = not self.isVisible()
        run = self._runner.run
        pace = self._pace()
        if self._stale or run is None or pace is None:
            return
        self.results.progress.show_run(run_title(run))
        live = self._runner.state.active
        self.plots.draw(self._history, pace, self._others(), live=live)
        done = self._history.last_step / pace.total_steps if live else None
        self.recipe.form.curve.show_done(done)

    def _others(self) -> list[Other]:
        """The curves laid over the present run's, each in its run's colour."""
        runs = self.results.runs
        return [
            Other(overlay.name, runs.color_index(folder), overlay.epochs)
            for folder in runs.overlaid
            if (overlay := self._overlays.get(folder)) is not None
        ]

    def _pace(self) -> Pace | None:
        """How the run's steps become epochs; None while that cannot be told."""
        run, progress = self._runner.run, self._progress
        if run is None:
            return None
        recipe = run.document.recipe
        if progress is not None:
            return Pace(recipe, progress.steps_per_epoch)
        if self._history.epochs:
            first = self._history.epochs[0]
            return Pace(recipe, max(1, first.step // first.epoch))
        return Pace(recipe, recipe.steps_per_epoch(self._images)) if self._images else None

    def _show_empty(self) -> None:
        """Curves where there is a run or one begins; before that, what to do first."""
        ready = readiness(self._session.analysis)
        waiting = self._runner.run is None and not self._runner.state.active
        self._stack.setCurrentWidget(self.empty if waiting else self.plots)
        self._start.setVisible(ready.ready)
        self._design.setVisible(not ready.ready)
        if ready.ready:
            self.empty.title.setText(self.tr("Nothing trained yet"))
            self.empty.sentence.setText(
                self.tr("Start training, and the curves of loss and accuracy grow here while the network learns.")
            )
        else:
            self.empty.title.setText(ready.title)
            self.empty.sentence.setText(
                self.tr("{why}. Do that in Design first.").format(why=ready.detail or ready.title)
            )


def _costs(document: Document) -> tuple[object, ...]:
    """What the memory of a step depends on."""
    recipe = document.recipe
    return document.network, document.input_shape, recipe.batch_size, recipe.optimizer, recipe.momentum > 0
