"""Finding a learning rate: the range test beside the window, its curve as it comes, and a rate chosen on it."""

from __future__ import annotations

import threading

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from cnnstudio.app import i18n
from cnnstudio.app.alive import while_alive
from cnnstudio.app.dialogs.rate_choice import RateChoice
from cnnstudio.app.dialogs.rate_plot import RatePlot
from cnnstudio.app.dialogs.room import open_at
from cnnstudio.app.forms import NumberField
from cnnstudio.app.icons import Icons
from cnnstudio.app.readiness import ready_to_train
from cnnstudio.app.runner import Runner
from cnnstudio.app.session import Session
from cnnstudio.app.theme import Space, Theme, Type, Weight
from cnnstudio.app.widgets import MessageBar, label
from cnnstudio.training.range_curve import FEWEST_STEPS, MOST_STEPS, STEPS, Point, RangeTest, smoothed

BEAT_MS = 80


class RangeTestDialog(QDialog):
    """Begins as it opens. What it does touches neither the document nor any run, until the rate is used."""

    def __init__(self, session: Session, runner: Runner, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._runner = session, runner
        self._cancelled: threading.Event | None = None
        self._heard: list[Point] = []
        self._touched = False
        self.setObjectName("rangeTestDialog")
        self.setWindowTitle(self.tr("Find a learning rate"))
        self.plot = RatePlot(theme)
        self.choice = RateChoice(theme, session.recipe.learning_rate)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Steps of the test"))
        self.status = label(theme, size=Type.SMALL, role="text2")
        self.status.setObjectName("rangeStatus")
        self.status.setWordWrap(True)
        self.errors = MessageBar(theme, icons)
        self.steps = NumberField(FEWEST_STEPS, MOST_STEPS)
        self.steps.setObjectName("rangeSteps")
        self.steps.setAccessibleName(self.tr("Steps"))
        self.steps.show_number(STEPS)
        self._beat = QTimer(self, interval=BEAT_MS)
        self._beat.timeout.connect(self._show_heard)
        self._make_buttons()
        self._lay_out(theme)
        self._connect()
        self._on_rate(self.choice.rate)
        self._start()

    def done(self, result: int) -> None:
        """However it is closed, the test ends with it."""
        self._cancel()
        super().done(result)
        self.deleteLater()

    def _make_buttons(self) -> None:
        self.test = QPushButton()
        self.close_ = QPushButton(self.tr("Close"))
        self.use = QPushButton()
        for button, name in ((self.test, "rangeTestButton"), (self.close_, "rangeClose"), (self.use, "rangeUse")):
            button.setObjectName(name)
            button.setAutoDefault(False)
        self.use.setProperty("primary", True)
        self.use.setDefault(True)

    def _lay_out(self, theme: Theme) -> None:
        said = self.tr(
            "Makes some steps with this recipe's optimizer and batches, each at a higher learning rate, on weights of "
            "their own: no run is touched. A good rate lies where the loss falls, well before it rises."
        )
        intro = label(theme, said, Type.SMALL, role="text2")
        intro.setWordWrap(True)
        steps = label(theme, self.tr("Steps"), Type.SMALL, role="text2")
        steps.setBuddy(self.steps)
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(label(theme, self.windowTitle(), Type.TITLE, Weight.SEMIBOLD), 1)
        for part in (steps, self.steps):
            head.addWidget(part)
        foot = QHBoxLayout()
        foot.setSpacing(Space.S)
        foot.addWidget(self.test)
        foot.addStretch(1)
        foot.addWidget(self.close_)
        foot.addWidget(self.use)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        column.addLayout(head)
        column.addWidget(intro)
        column.addWidget(self.plot, 1)
        for widget in (self.progress, self.status, self.errors, self.choice):
            column.addWidget(widget)
        column.addLayout(foot)
        open_at(self, theme, 660, 620)

    def _connect(self) -> None:
        self.test.clicked.connect(self._on_test)
        self.close_.clicked.connect(self.reject)
        self.use.clicked.connect(self._on_use)
        self.plot.chosen.connect(self._on_touched)
        self.choice.chosen.connect(self._on_touched)
        self.choice.refused.connect(lambda: self.use.setEnabled(False))
        self.steps.refused.connect(self.errors.show_error)
        self.steps.edited.connect(lambda _steps: self.errors.clear())

    @property
    def _running(self) -> bool:
        return self._cancelled is not None

    def _on_test(self) -> None:
        if self._cancelled is not None:
            self._cancelled.set()  # the answer says how far it came
        else:
            self._touched = False
            self._start()

    def _start(self) -> None:
        ready = ready_to_train(self._session, self._runner)
        if self._runner.state.active:
            self._refuse(self.tr("A run is being trained: stop it first, then look for a rate."))
        elif not ready.ready:
            self._refuse(ready.sentence)
        else:
            self._begin()

    def _begin(self) -> None:
        cancelled, heard = threading.Event(), list[Point]()
        self._cancelled, self._heard = cancelled, heard
        steps = int(self.steps.number)
        self.errors.clear()
        self.choice.show_suggestion(None)
        self.progress.setRange(0, steps)
        self._beat.start()
        self._show_heard()
        self._show_state()
        self._runner.range_test(
            self._session.document,
            steps,
            heard.append,
            cancelled.is_set,
            while_alive(self, lambda found: self._end(cancelled, found, "")),
            while_alive(self, lambda sentence: self._end(cancelled, None, sentence)),
        )

    def _cancel(self) -> None:
        """Let the test end, and hear no more of it."""
        if self._cancelled is not None:
            self._cancelled.set()
        self._cancelled = None
        self._beat.stop()

    def _end(self, cancelled: threading.Event, found: RangeTest | None, trouble: str) -> None:
        if cancelled is not self._cancelled:
            return
        self._cancel()
        self._show_state()
        if found is None:
            self._refuse(trouble)
            return
        self.plot.show_curve(found.points, found.smoothed, found.suggestion)
        self.choice.show_suggestion(found.suggestion)
        self._say(_ending(found))
        if found.suggestion is not None and not self._touched:
            self._on_rate(found.suggestion.rate)

    def _refuse(self, sentence: str) -> None:
        self._say("")
        self._show_state()
        self.errors.show_error(sentence)

    def _show_heard(self) -> None:
        points, steps = tuple(self._heard), self.progress.maximum()
        self.progress.setValue(len(points))
        self.plot.show_curve(points, smoothed(points, steps))
        if not points:
            self._say(self.tr("The images are read…"))
            return
        said = self.tr("Step {step} of {steps}, learning rate {rate}, loss {loss}")
        last = points[-1]
        self._say(said.format(step=len(points), steps=steps, rate=f"{last.rate:.2g}", loss=i18n.loss(last.loss)))

    def _say(self, words: str) -> None:
        self.status.setText(words)
        self.status.setVisible(bool(words))

    def _show_state(self) -> None:
        self.test.setText(self.tr("Cancel the test") if self._running else self.tr("Test again"))
        self.steps.setEnabled(not self._running)
        self.progress.setVisible(self._running)

    def _on_touched(self, rate: float) -> None:
        self._touched = True
        self._on_rate(rate)

    def _on_rate(self, rate: float) -> None:
        self.plot.show_rate(rate)
        self.choice.show_rate(rate)
        self.use.setEnabled(True)
        self.use.setText(self.tr("Use {rate}").format(rate=f"{rate:.4g}"))

    def _on_use(self) -> None:
        rate = self.choice.rate
        text = self.tr("Learning rate {rate}").format(rate=f"{rate:.4g}")
        self._session.take_recipe(text, self._session.recipe.with_value("learning_rate", rate))
        self.accept()


def _ending(found: RangeTest) -> str:
    """What became of the test; nothing where that is seen from what it suggests."""
    return "" if found.reason is None else i18n.text(found.reason)
