"""How far a run is, in figures: epoch, step, speed, time left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from cnnstudio.app import i18n
from cnnstudio.app.theme import Space, Theme, Type, Weight
from cnnstudio.app.widgets import SectionHeader, label
from cnnstudio.app.widgets.panel import ThemedLabel

if TYPE_CHECKING:
    from cnnstudio.training import EpochMetrics, Progress


class RunProgress(QWidget):
    """Rows of a word and its figure; a figure that is not known is a dash."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.header = SectionHeader(theme, self.tr("Run"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(Space.XS)
        self._grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.header)
        column.addLayout(self._grid)
        self.epoch = self._add(self.tr("Epoch"), "runEpochLabel")
        self.step = self._add(self.tr("Step"), "runStepLabel")
        self.loss = self._add(self.tr("Training loss"), "runLossLabel")
        self.accuracy = self._add(self.tr("Training accuracy"), "runAccuracyLabel")
        self.speed = self._add(self.tr("Speed"), "runSpeedLabel")
        self.left = self._add(self.tr("Time left"), "runTimeLeftLabel")
        self.ending = label(theme, size=Type.SMALL, role="text2")
        self.ending.setObjectName("runEndingLabel")
        self.ending.setWordWrap(True)
        column.addWidget(self.ending)
        self.clear()

    def clear(self) -> None:
        """Nothing is known."""
        self.header.title.setText(self.tr("Run"))
        for figure in (self.epoch, self.step, self.loss, self.accuracy, self.speed, self.left):
            figure.setText("–")
        self._say_ending("")

    def show_ended(self, words: str = "") -> None:
        """It does not go on; `words` say why, where that is not plain from the figures."""
        self.left.setText("–")
        self._say_ending(words)

    def _say_ending(self, words: str) -> None:
        self.ending.setText(words)
        self.ending.setVisible(bool(words))

    def show_run(self, title: str) -> None:
        """Say which run it is."""
        self.header.title.setText(title)

    def show_epoch(self, epoch: EpochMetrics, epochs: int) -> None:
        """Show how far a run came that does not go on now."""
        self.epoch.setText(f"{i18n.count(epoch.epoch)} / {i18n.count(epochs)}")
        self.step.setText(i18n.count(epoch.step))
        self.loss.setText(i18n.loss(epoch.train_loss))
        self.accuracy.setText(i18n.percent(epoch.train_accuracy))

    def show_progress(self, progress: Progress) -> None:
        """Show how far it is."""
        self._say_ending("")
        left = progress.seconds_left
        self.epoch.setText(f"{i18n.count(progress.epoch)} / {i18n.count(progress.epochs)}")
        self.step.setText(f"{i18n.count(progress.step)} / {i18n.count(progress.total_steps)}")
        self.loss.setText(i18n.loss(progress.loss))
        self.accuracy.setText(i18n.percent(progress.accuracy))
        self.speed.setText(self.tr("{number} steps a second").format(number=f"{progress.steps_per_second:,.1f}"))
        self.left.setText("–" if left is None else i18n.duration(left))

    def _add(self, word: str, name: str) -> ThemedLabel:
        line = self._grid.rowCount()
        figure = label(self._theme, "", Type.SMALL, Weight.MEDIUM)
        figure.setObjectName(name)
        figure.setAccessibleDescription(word)
        figure.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._grid.addWidget(label(self._theme, word, Type.SMALL, role="text2"), line, 0)
        self._grid.addWidget(figure, line, 1)
        return figure
