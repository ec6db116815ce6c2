"""The training at a glance, in the top bar of every workspace: device, Train, pause, stop, and how far it is."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from cnnstudio.app import i18n
from cnnstudio.app.actions import Actions
from cnnstudio.app.icons import Icons
from cnnstudio.app.readiness import ready_to_train
from cnnstudio.app.runner import Runner, State
from cnnstudio.app.session import Session
from cnnstudio.app.theme import Radius, Space, Theme
from cnnstudio.app.train_button import DeviceChip, TrainButton
from cnnstudio.app.widgets import Figure, Hairline, Note
from cnnstudio.training import EpochMetrics, Progress, Result, Run, Trial
from cnnstudio.training.trial_words import comparison_words

HEIGHT = 34
PROGRESS = 2
LEAST_SAID = 72
"""The least room for what is said at the right; before that the controls become icons."""
NARROW = 520
"""Where the bar is narrower the device is not named."""
TOOL = 28


class RunBar(QWidget):
    """Controls at the left; at the right figures while a training is active, else a note of what stands."""

    def __init__(self, session: Session, runner: Runner, theme: Theme, icons: Icons, actions: Actions) -> None:
        super().__init__()
        self._session, self._runner, self._theme, self._actions = session, runner, theme, actions
        self._share = 0.0
        self._outcome = ""
        self._early = False
        """The epochs so far are not all that the run was to make."""
        self._sized_for = (0, 0)
        self._trying = False
        self.setObjectName("runBar")
        self.setAccessibleName(self.tr("Training"))
        self.setFixedHeight(theme.px(HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.device = DeviceChip(theme, icons)
        self.train = TrainButton(theme, icons)
        self.pause = _tool(theme, icons, "pause", "pauseButton", actions.pause)
        self.stop = _tool(theme, icons, "stop", "stopButton", actions.stop)
        self.note = Note(theme, icons, "runNote")
        self._go_on_words, self._go_on_short = actions.go_on.text(), self.tr("Go on")
        self.go_on = QPushButton(self._go_on_words)
        self.go_on.setAccessibleName(self._go_on_words)
        self.go_on.setToolTip(self._go_on_words)
        self.go_on.setObjectName("goOnButton")
        self.go_on.clicked.connect(actions.go_on.trigger)
        self._make_figures()
        self._lay_out()
        self.train.clicked.connect(actions.train.trigger)
        self._listen()
        self._refresh()

    def _make_figures(self) -> None:
        theme = self._theme
        self.epoch = Figure(theme, self.tr("Epoch"), "88 / 88", "epochFigure")
        self.step = Figure(theme, self.tr("Step"), "8,888 / 8,888", "stepFigure")
        self.loss = Figure(theme, self.tr("Loss"), "0.888", "lossFigure")
        self.accuracy = Figure(theme, self.tr("Val. accuracy"), "100.0 %", "accuracyFigure")
        self.left = Figure(theme, "", self.tr("{time} left").format(time="88:88"), "timeLeftFigure")
        self._figures = (self.epoch, self.step, self.loss, self.accuracy, self.left)
        self._figure_row = QWidget()
        row = QHBoxLayout(self._figure_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(Space.S))
        for figure in self._figures:
            row.addWidget(figure)
            row.addStretch(1)
        # The first of these stay longest where the window is narrow.
        self._by_need = (self.epoch, self.accuracy, self.loss, self.step, self.left)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.XS, 3, Space.M, 3)
        row.setSpacing(Space.XS)
        for control in (self.device, self.train, self.pause, self.stop):
            row.addWidget(control)
        row.addSpacing(Space.XS)
        row.addWidget(Hairline(self._theme, vertical=True))
        row.addSpacing(Space.XS)
        row.addWidget(self.note, 1)
        row.addWidget(self.go_on)
        row.addWidget(self._figure_row, 1)

    def _listen(self) -> None:
        runner = self._runner
        runner.state_changed.connect(self._on_state)
        runner.trying.connect(self._on_trying)
        runner.progressed.connect(self._on_progress)
        runner.validated.connect(self._on_validated)
        runner.finished.connect(self._on_finished)
        runner.hindered.connect(self._refresh)
        runner.run_changed.connect(self._on_run)
        runner.device_known.connect(self.device.set_device)
        runner.downloads.changed.connect(self._refresh)
        self._session.changed.connect(self._refresh)
        self._session.recipe_changed.connect(self._refresh)
        self._theme.changed.connect(self.update)

    def _on_trying(self, trial: Trial) -> None:
        """Say so in the figures' place, with what was measured last."""
        self._trying = True
        last = trial.comparisons[-1:]
        self.note.say(self.tr("Trying what is fastest"), i18n.text(comparison_words(last[0])) if last else "")
        self._fit()

    def _on_state(self, state: State) -> None:
        self._trying = False
        if state is State.STARTING:
            self._share, self._outcome, self._early = 0.0, "", False
            for figure in self._figures:
                figure.set_value("…")
        self._refresh()
        self.update()

    def _on_run(self, _run: Run | None) -> None:
        self._outcome = ""
        self._refresh()

    def _on_progress(self, progress: Progress) -> None:
        self._size_for(progress)
        done = progress.step - (progress.epoch - 1) * progress.steps_per_epoch
        self.epoch.set_value(f"{progress.epoch} / {progress.epochs}")
        self.step.set_value(f"{i18n.count(done)} / {i18n.count(progress.steps_per_epoch)}")
        self.loss.set_value(i18n.loss(progress.loss))
        if progress.seconds_left is not None:
            self.left.set_value(self.tr("{time} left").format(time=i18n.duration(progress.seconds_left)))
        self._share = progress.step / progress.total_steps
        self.update(0, self.height() - PROGRESS, self.width(), PROGRESS)

    def _size_for(self, progress: Progress) -> None:
        """Give epoch and step the room that this training's numbers take, and what it leaves to the other figures."""
        totals = (progress.epochs, progress.steps_per_epoch)
        if totals != self._sized_for:
            self._sized_for = totals
            for figure, total in zip((self.epoch, self.step), totals, strict=True):
                widest = i18n.count(int("8" * len(str(total))))
                figure.set_widest(f"{widest} / {widest}")
            self._fit()

    def _on_validated(self, metrics: EpochMetrics) -> None:
        self.accuracy.set_value(i18n.percent(metrics.validation_accuracy))
        recipe = self._runner.run.document.recipe if self._runner.run is not None else None
        self._early = recipe is not None and recipe.patience > 0 and metrics.epoch < recipe.epochs

    def _on_finished(self, result: Result) -> None:
        if result.stopped or result.test_accuracy is None:
            self._outcome = self.tr("Stopped")
        else:
            words = self.tr("Stopped early, test accuracy {share}") if self._early else self.tr("Test accuracy {share}")
            self._outcome = words.format(share=i18n.percent(result.test_accuracy, 2))
        self._refresh()

    def _refresh(self) -> None:
        """Bring actions, buttons and the right side to what the session and the runner say."""
        state, ready = self._runner.state, ready_to_train(self._session, self._runner)
        may_start = ready.ready and not state.active
        self._actions.train.setEnabled(may_start or state is State.PAUSED)
        self._actions.pause.setEnabled(state in (State.STARTING, State.RUNNING))
        can_go_on = self._runner.can_go_on
        self._actions.go_on.setEnabled(can_go_on)
        self._actions.go_on.setVisible(can_go_on)
        self._actions.stop.setEnabled(state.active and state is not State.STOPPING)
        self.train.show_state(state, enabled=self._actions.train.isEnabled(), hindered=bool(self._runner.hindrance))
        self.train.setToolTip(self._actions.train.toolTip() if may_start or state.active else ready.sentence)
        if not state.active:
            self._say(state)
        self._fit()

    def _say(self, state: State) -> None:
        ready = ready_to_train(self._session, self._runner)
        if not ready.ready:
            self.note.say(ready.title, ready.detail, mistake=ready.mistake)
        elif state is State.FAILED:
            self.note.say(self.tr("Training failed"), self._runner.error, mistake=True)
        elif self._outcome:
            self.note.say(self._outcome, self._reached())
        else:
            self.note.say(self.tr("Ready to train"), self._plan())

    def _reached(self) -> str:
        progress = self._runner.progress
        if progress is None:
            return ""
        return self.tr("at step {step} of {total}").format(
            step=i18n.count(progress.step), total=i18n.count(progress.total_steps)
        )

    def _plan(self) -> str:
        recipe = self._session.recipe
        plan = self.tr("{epochs} epochs at batch size {batch}").format(
            epochs=recipe.epochs, batch=i18n.count(recipe.batch_size)
        )
        warnings = self._session.analysis.warnings
        if not warnings:
            return plan
        if warnings == 1:
            return self.tr("{plan}; 1 warning").format(plan=plan)
        return self.tr("{plan}; {count} warnings").format(plan=plan, count=i18n.count(warnings))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show the note, or as many figures as there is room for, the most needed first."""
        active = self._runner.state.active and not self._trying
        self.note.setVisible(not active)
        self._figure_row.setVisible(active)
        go_on = self.go_on.fontMetrics().horizontalAdvance(self._go_on_short) + 2 * Space.L + Space.XS
        has_room = self._least_width(self.train.compact_width, go_on) <= self.width()
        self.go_on.setVisible(self._runner.can_go_on and has_room)  # else Train and the menu offer it
        taken = 0 if self.go_on.isHidden() else go_on
        self.train.set_compact(self._least_width(self.train.full_width, taken) > self.width())
        self.device.setVisible(self.width() >= self._theme.px(NARROW))
        controls = [control for control in (self.device, self.train, self.pause, self.stop) if not control.isHidden()]
        room = self.width() - sum(control.sizeHint().width() + Space.XS for control in controls) - 3 * Space.M
        lacks = self.note.sizeHint().width() + self.go_on.fontMetrics().horizontalAdvance(self._go_on_words) > room - 40
        self.go_on.setText(self._go_on_short if lacks else self._go_on_words)
        for figure in self._by_need:
            needed = figure.sizeHint().width() + self._theme.px(Space.S)
            figure.setVisible(needed <= room)
            room -= needed if needed <= room else 0

    def minimumSizeHint(self) -> QSize:
        return QSize(self._least_width(self.train.compact_width), self.height())

    def _least_width(self, train: int, go_on: int = 0) -> int:
        """How wide the bar must be where the buttons that train and that goes on have these widths."""
        controls = train + 2 * self._theme.px(TOOL) + 6 * Space.XS + 1
        return Space.XS + controls + self._theme.px(LEAST_SAID) + go_on + Space.M

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        outline = QPainterPath()
        outline.addRoundedRect(area, Radius.BUTTON, Radius.BUTTON)
        painter.setPen(theme.color("control_border"))
        painter.setBrush(theme.color("surface"))
        painter.drawPath(outline)
        if self._runner.state.active:
            painter.setClipPath(outline)
            painter.fillRect(QRectF(0, self.height() - PROGRESS, self.width(), PROGRESS), theme.color("hairline"))
            done = QRectF(0, self.height() - PROGRESS, self.width() * self._share, PROGRESS)
            painter.fillRect(done, theme.accent)


def _tool(theme: Theme, icons: Icons, icon: str, name: str, action: QAction) -> QToolButton:
    """A small button that does what `action` does and is enabled when it is."""
    button = QToolButton()
    button.setDefaultAction(action)
    action.setIcon(icons.icon(icon))
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    button.setObjectName(name)
    button.setAccessibleName(action.text())
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setFixedWidth(theme.px(TOOL))
    return button
