"""The right of Train: scores, mistakes, the runs there are, memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cnnstudio.app import i18n
from cnnstudio.app.theme import Space, Theme, Type, Weight
from cnnstudio.app.training.checkpoints_list import CheckpointsList
from cnnstudio.app.training.memory_panel import MemoryPanel
from cnnstudio.app.training.mistakes import Mistakes
from cnnstudio.app.training.run_progress import RunProgress
from cnnstudio.app.training.runs_list import RunsList
from cnnstudio.app.training.step_panel import StepPanel
from cnnstudio.app.widgets import FocusFrame, Hairline, Panel, SectionHeader, label
from cnnstudio.app.widgets.scroll import PanelScroll, UprightColumn

if TYPE_CHECKING:
    from cnnstudio.training import EarlyStop, EpochMetrics, Result

WIDTH = 340
LEAST_WIDTH = 250


class _Score(QWidget):
    """A figure over the word that says what it is."""

    def __init__(self, theme: Theme, word: str, name: str) -> None:
        super().__init__()
        self.value = label(theme, "–", Type.VALUE, Weight.SEMIBOLD)
        self.value.setObjectName(name)
        self._word = word
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.value)
        column.addWidget(label(theme, word, Type.CAPTION, role="text3"))

    def show_value(self, text: str) -> None:
        self.value.setText(text or "–")
        self.value.setAccessibleName(f"{self._word}: {text}" if text else self._word)


class ResultsPanel(Panel):
    """The two sets are told apart: validation guides choices on the way, the test set is for the end."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setObjectName("resultsPanel")
        self.setAccessibleName(self.tr("Results"))
        self.progress = RunProgress(theme)
        self.validation = SectionHeader(theme, self.tr("Validation"))
        self.validation_accuracy = _Score(theme, self.tr("accuracy"), "validationAccuracyLabel")
        self.validation_loss = _Score(theme, self.tr("loss"), "validationLossLabel")
        self.test = SectionHeader(theme, self.tr("Test"), self.tr("for the end"))
        self.test_accuracy = _Score(theme, self.tr("accuracy"), "testAccuracyLabel")
        self.test_loss = _Score(theme, self.tr("loss"), "testLossLabel")
        self.test_note = label(theme, size=Type.SMALL, role="text2")
        self.test_note.setObjectName("testNote")
        self.test_note.setWordWrap(True)
        self.mistakes = Mistakes(theme)
        self.runs_header = SectionHeader(theme, self.tr("Runs"), self.tr("validation accuracy"))
        self.runs = RunsList(theme)
        self.runs.hide()
        self.checkpoints = CheckpointsList(theme)
        self.checkpoints_header = SectionHeader(theme, self.tr("Checkpoints"))
        self.checkpoints_header.hide()
        self.checkpoints.hide()
        self.runs_note = label(
            theme, self.tr("Every training of this network is kept here."), Type.CAPTION, role="text2"
        )
        self.runs_note.setObjectName("runsNote")
        self.runs_note.setWordWrap(True)
        self.runs.filled.connect(self.runs_note.setHidden)
        self.memory = MemoryPanel(theme)
        self.steps = StepPanel(theme)
        self._lay_out(theme)
        self.clear()

    def clear(self) -> None:
        """Nothing has been measured yet."""
        self.progress.clear()
        self.mistakes.clear()
        self.validation.caption.setText("")
        self.validation.setToolTip(
            self.tr("Scored after every epoch on images kept apart from training: by these you choose and compare.")
        )
        self.validation_accuracy.show_value("")
        self.validation_loss.show_value("")
        self.show_waiting()

    def show_epoch(self, epoch: EpochMetrics, epochs: int) -> None:
        """Show what an epoch of so many scored on the validation set."""
        self.validation.caption.setText(
            self.tr("after epoch {epoch} of {epochs}").format(epoch=epoch.epoch, epochs=epochs)
        )
        self.validation_accuracy.show_value(i18n.percent(epoch.validation_accuracy, 2))
        self.validation_loss.show_value(i18n.loss(epoch.validation_loss))

    def show_waiting(self) -> None:
        """The end has not come."""
        self._show_test(
            None,
            self.tr("The test set is scored once, after the last epoch: the final figure, by which nothing is chosen."),
        )

    def show_result(self, result: Result, early: EarlyStop | None = None) -> None:
        """Show how a run ended, and where it did so before its last epoch, why."""
        self.progress.show_ended("" if early is None else i18n.sentence(early.words))
        if result.test_accuracy is None or result.confusion is None:
            self._show_test(
                None, self.tr("The run was stopped before its end, so the test set has not been scored. Go on with it.")
            )
            return
        total = sum(map(sum, result.confusion))
        wrong = total - sum(row[index] for index, row in enumerate(result.confusion))
        said = self.tr("{wrong} of {total} wrong, in {time} of training.").format(
            wrong=i18n.count(wrong), total=i18n.count(total), time=i18n.duration(result.seconds)
        )
        self._show_test(result, said if early is None else f"{said} {i18n.sentence(early.words)}")

    def show_failed(self) -> None:
        """The run ended by a failure; the window says which."""
        self.progress.show_ended()
        self._show_test(None, self.tr("The run failed before its end, so the test set has not been scored."))

    def _show_test(self, result: Result | None, words: str) -> None:
        accuracy = i18n.percent(result.test_accuracy, 2) if result and result.test_accuracy is not None else ""
        loss = i18n.loss(result.test_loss) if result and result.test_loss is not None else ""
        self.test_accuracy.show_value(accuracy)
        self.test_loss.show_value(loss)
        self._scores.setVisible(result is not None)
        self.test_note.setText(words)

    def _lay_out(self, theme: Theme) -> None:
        content = QWidget()
        column = UprightColumn(content)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        self._scores = _row(self.test_accuracy, self.test_loss)
        for part in (
            self.validation,
            _row(self.validation_accuracy, self.validation_loss),
            self.mistakes,
            Hairline(theme),
            self.test,
            self._scores,
            self.test_note,
            Hairline(theme),
            self.runs_header,
            self.runs,
            self.runs_note,
            self.checkpoints_header,
            self.checkpoints,
            Hairline(theme),
            self.memory,
            Hairline(theme),
            self.steps,
            Hairline(theme),
            self.progress,
        ):
            column.addWidget(part)
        column.addStretch(1)
        scroll = PanelScroll(content, "resultsScroll", theme.px(LEAST_WIDTH))
        scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        scroll.setAccessibleName(self.tr("Results"))
        self._frame = FocusFrame(theme, scroll)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)


def _row(*scores: QWidget) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(Space.XL)
    for score in scores:
        layout.addWidget(score)
    layout.addStretch(1)
    return row
