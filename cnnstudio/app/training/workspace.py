"""Train: the recipe at the left, the curves in the middle, the results at the right."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from cnnstudio.app.icons import Icons
from cnnstudio.app.readiness import ready_to_train
from cnnstudio.app.run_title import run_title
from cnnstudio.app.runner import Runner, State
from cnnstudio.app.session import Session
from cnnstudio.app.settings import Settings
from cnnstudio.app.theme import Theme
from cnnstudio.app.training import recipe_panel, results_panel
from cnnstudio.app.training.checkpoints_presenter import CheckpointsPresenter
from cnnstudio.app.training.columns import Column, Columns
from cnnstudio.app.training.data_examples import DataExamples
from cnnstudio.app.training.data_presenter import DataPresenter
from cnnstudio.app.training.data_summary import Summary
from cnnstudio.app.training.history import History
from cnnstudio.app.training.measuring import Measuring
from cnnstudio.app.training.nothing_yet import NothingYet
from cnnstudio.app.training.pace import Pace
from cnnstudio.app.training.past import Past, read_past
from cnnstudio.app.training.plots_panel import PlotsPanel
from cnnstudio.app.training.readings import Readings, read_readings
from cnnstudio.app.training.recipe_panel import RecipePanel
from cnnstudio.app.training.results_panel import ResultsPanel
from cnnstudio.app.training.runs_presenter import RunsPresenter
from cnnstudio.app.training.step_watch import StepWatch
from cnnstudio.app.widgets import MessageBar, Panel
from cnnstudio.training.early_stop import early_stop

if TYPE_CHECKING:
    from cnnstudio.training import EpochMetrics, Progress, Result, Run

PLOTS_WIDTH = 300
"""The least width that plots are read well in."""


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
        self._stale = True
        self._unread = True
        self.setObjectName("trainWorkspace")
        self.recipe = RecipePanel(session, runner, theme, icons, settings)
        self.plots = PlotsPanel(theme)
        self.results = ResultsPanel(theme)
        self.messages = MessageBar(theme, icons)
        self.empty = NothingYet(theme, icons)
        self._data = DataPresenter(session, runner, self.recipe.data, self.recipe.choice, self)
        self._examples = DataExamples(session, runner, self.recipe.data, self)
        self._measuring = Measuring(session, runner, self.results.memory, self)
        self._steps = StepWatch(runner, self.results.steps, self)
        self._runs = RunsPresenter(session, runner, self.results.runs, self.messages, self)
        self._kept = CheckpointsPresenter(
            runner, self.results.checkpoints_header, self.results.checkpoints, self.messages, self
        )
        self._kept.measured.connect(self.recipe.keeping.take)
        self._lay_out(theme, settings)
        self._connect()
        self._on_run(runner.run)

    def regions(self) -> list[QWidget]:
        """Left, centre, right; where they do not all fit, what chooses between them before them."""
        return self._columns.regions

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read_data()
        if self._stale:
            self._draw()
        if self._unread:
            self._read_readings()
        self._runs.refresh_if_stale()
        self._kept.refresh_if_stale()
        self.recipe.device.look_up()

    def _lay_out(self, theme: Theme, settings: Settings) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.plots)
        self.centre = Panel(theme, "canvas")
        column = QVBoxLayout(self.centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.messages)
        column.addWidget(self._stack, 1)
        left, right = theme.px(recipe_panel.WIDTH), theme.px(results_panel.WIDTH)
        self._columns = Columns(
            theme,
            settings,
            "train",
            (
                Column("recipe", self.tr("Recipe"), self.recipe, left, left, self.tr("Width of the recipe")),
                Column("curves", self.tr("Curves"), self.centre, theme.px(PLOTS_WIDTH), 0),
                Column(
                    "results",
                    self.tr("Results"),
                    self.results,
                    theme.px(results_panel.LEAST_WIDTH),
                    right,
                    self.tr("Width of the results"),
                ),
            ),
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._columns)

    def _connect(self) -> None:
        runner, session = self._runner, self._session
        runner.device_known.connect(self.recipe.cost.show_device)
        runner.run_changed.connect(self._on_run)
        runner.state_changed.connect(self._on_state)
        runner.progressed.connect(self._on_progress)
        runner.validated.connect(self._on_validated)
        runner.finished.connect(self._on_finished)
        runner.failed.connect(self.results.show_failed)
        runner.downloads.changed.connect(self._show_empty)
        session.changed.connect(self._show_empty)
        session.changed.connect(self._read_data)
        session.document_opened.connect(self._read_data)
        self._data.summarized.connect(self._on_data)
        self.recipe.data.lost.connect(self._forget_data)
        self._runs.changed.connect(self._draw)
        self._runs.changed.connect(self.recipe.start.refresh_if_stale)
        self.results.runs.start_wanted.connect(self._start_from)
        self.recipe.controls.design_requested.connect(self.design_requested)
        self.empty.design.clicked.connect(self.design_requested)
        self.empty.start.clicked.connect(lambda: runner.start(session.document))
        self.empty.download_wanted.connect(runner.downloads.start)  # the data card tells how far it is
        self.results.mistakes.image_requested.connect(self.image_requested)

    def _read_data(self) -> None:
        if self.isVisible():
            self._data.read()

    def _start_from(self, folder: Path) -> None:
        """Have the next run start from a run's weights, and show what that comes to."""
        self.recipe.show_start()
        self.recipe.start.choose(str(folder))

    def _on_data(self, summary: Summary) -> None:
        self._images = summary.train
        self.recipe.fit.show_summary(summary)
        self._examples.show_summary(summary)
        self.recipe.data.show_summary(summary)
        self.recipe.set_images(summary.train)
        self._draw()

    def _forget_data(self) -> None:
        """No images: a run's steps cannot be told from those of others."""
        self._images = 0

    def _on_run(self, run: Run | None) -> None:
        """Another run is looked at: forget the one before, and read what this one has measured so far."""
        self._history = History()
        if not self._runner.state.active:
            self._progress = None
        self.results.clear()
        self.messages.clear()
        if run is not None:
            self._runner.work_for(
                self, lambda: read_past(run), lambda past: self._on_past(run, past), self.messages.show_error
            )
        self._read_readings()
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
            self._show_result(run, past.result)
        if past.memory is not None:
            self._measuring.take(run.document, past.memory)
        if past.steps_per_second is not None and self._progress is None:
            self.recipe.cost.show_speed(run.document, run.choices.device, past.steps_per_second)
        self._draw()

    def _on_state(self, state: State) -> None:
        if state is State.STARTING:
            self._progress = None
            self.messages.clear()
            self.results.show_waiting()
        self._show_empty()
        self._draw()

    def _on_progress(self, progress: Progress) -> None:
        self._progress = progress
        self._history.add(progress)
        self.results.progress.show_progress(progress)
        run = self._runner.run
        if run is not None and progress.steps_per_second > 0:
            self.recipe.cost.show_speed(run.document, run.choices.device, progress.steps_per_second)
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
            self._show_result(run, result)
            self._read_readings()

    def _show_result(self, run: Run, result: Result) -> None:
        """Show how a run ended; all its epochs are known by then."""
        early = None if result.stopped else early_stop(run.document.recipe, self._history.epochs)
        self.results.show_result(result, early)

    def _read_readings(self) -> None:
        """Read what the run has read on the images, beside the window, if that is to be seen."""
        run = self._runner.run
        self._unread = not self.isVisible()
        if run is None or self._unread:
            return

        def show(readings: dict[str, Readings]) -> None:
            if run is self._runner.run:
                self.results.mistakes.show_readings(readings)

        self._runner.work_for(self, lambda: read_readings(run), show, self.messages.show_error)

    def _draw(self) -> None:
        """Draw what there is, or remember to when the workspace is shown."""
        self._stale = not self.isVisible()
        run = self._runner.run
        pace = self._pace()
        if self._stale or run is None or pace is None:
            return
        self.results.progress.show_run(run_title(run))
        live = self._runner.state.active
        self.plots.draw(self._history, pace, self._runs.others, live=live)
        done = self._history.last_step / pace.total_steps if live else None
        self.recipe.form.curve.show_done(done)

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
        waiting = self._runner.run is None and not self._runner.state.active
        self._stack.setCurrentWidget(self.empty if waiting else self.plots)
        self.empty.show_ready(ready_to_train(self._session, self._runner))
