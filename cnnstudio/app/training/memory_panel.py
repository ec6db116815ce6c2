"""Memory of a training step: as the analysis predicts it and as it was measured, side by side."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from cnnstudio.app import i18n
from cnnstudio.app.theme import Space, Theme, Type, Weight
from cnnstudio.app.widgets import SectionHeader, label
from cnnstudio.network import TrainingMemory
from cnnstudio.training.choices import Precision
from cnnstudio.training.trial_words import value_words

PARTS = ("parameters", "gradients", "optimizer", "activations")
BAR = 9


class MemoryPanel(QWidget):
    """What is measured belongs to one network, batch size and optimizer: it goes when they change."""

    measure_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._predicted: TrainingMemory | None = None
        self._measured: TrainingMemory | None = None
        self.setObjectName("memoryPanel")
        self.header = SectionHeader(theme, "", self.tr("predicted and measured"))
        self.header.title.setObjectName("memoryTitle")
        self._bars = {name: MemoryLine(theme) for name in ("predicted", "measured")}
        self._totals = {name: label(theme, "", Type.SMALL, Weight.SEMIBOLD) for name in self._bars}
        self.note = label(theme, size=Type.CAPTION, role="text2")
        self.note.setObjectName("memoryNote")
        self.note.setWordWrap(True)
        self.button = QPushButton(self.tr("Measure"))
        self.button.setObjectName("measureButton")
        self.button.setToolTip(self.tr("Make a few steps with a twin of the network and see what they take"))
        self.button.clicked.connect(self.measure_wanted)
        self._lay_out(theme)

    def show_predicted(self, memory: TrainingMemory, batch: int, *, complete: bool) -> None:
        """Show what the analysis says of a batch; where the network is not complete, nothing can be told."""
        title = self.tr("Memory at batch {number}").format(number=i18n.count(batch))
        self.header.title.setText(title)
        self.header.setAccessibleName(title)
        self._predicted = memory if complete else None
        self._show()

    def show_precision(self, precision: Precision) -> None:
        """Say what the steps work with, where that is not float32."""
        words = self.tr("predicted and measured")
        if precision != "float32":
            words = self.tr("in {precision}").format(precision=i18n.text(value_words("precision", precision)))
        self.header.caption.setText(words)

    def show_measured(self, memory: TrainingMemory | None) -> None:
        """Show what a step has really taken; None: it was not measured."""
        self._measured = memory
        self._show()

    def say(self, sentence: str) -> None:
        """Say why there is nothing to show, or what goes on."""
        self.note.setText(sentence)

    def _show(self) -> None:
        longest = max((memory.total for memory in (self._predicted, self._measured) if memory), default=1)
        for name, memory in (("predicted", self._predicted), ("measured", self._measured)):
            bar, total = self._bars[name], self._totals[name]
            bar.show_memory(memory, longest)
            total.setText("–" if memory is None else i18n.bytes_(memory.total))
            bar.setAccessibleName(f"{self._names[name]}: {_said(memory)}")
        self.button.setVisible(self._measured is None)
        self.button.setEnabled(self._predicted is not None)
        self.note.setText(self._words())

    def _words(self) -> str:
        predicted, measured = self._predicted, self._measured
        if predicted is None:
            return self.tr("Unknown until the network is whole.")
        if measured is None:
            return self.tr("Measured when a training starts, or now.")
        kept = i18n.count(measured.activations)
        if measured.activations == predicted.activations:
            words = self.tr("Kept for backward: {bytes} bytes, as predicted.").format(bytes=kept)
        else:
            words = self.tr("Kept for backward: {bytes} bytes, predicted {predicted}.").format(
                bytes=kept, predicted=i18n.count(predicted.activations)
            )
        peak = self.tr("Peak: {measured} bytes, predicted {predicted}.").format(
            measured=i18n.count(measured.peak), predicted=i18n.count(predicted.peak)
        )
        return " ".join(filter(None, (words, peak, self._words_of_training(measured))))

    def _words_of_training(self, measured: TrainingMemory) -> str:
        if measured.trained is None:
            return ""
        kept, peak = (i18n.count(number) for number in measured.trained)
        words = self.tr("Training takes layers together: {kept} bytes kept, peak {peak}.")
        return words.format(kept=kept, peak=peak)

    def _lay_out(self, theme: Theme) -> None:
        self._names = {"predicted": self.tr("Predicted"), "measured": self.tr("Measured")}
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.XS)
        grid.setColumnStretch(1, 1)
        for line, (name, bar) in enumerate(self._bars.items()):
            total = self._totals[name]
            total.setObjectName(f"{name}MemoryLabel")
            total.setAccessibleDescription(self._names[name])
            grid.addWidget(label(theme, self._names[name], Type.SMALL, role="text2"), line, 0)
            grid.addWidget(bar, line, 1)
            grid.addWidget(total, line, 2, Qt.AlignmentFlag.AlignRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.header)
        column.addLayout(grid)
        column.addWidget(self.note)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)


class MemoryLine(QWidget):
    """The four parts to scale."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._memory: TrainingMemory | None = None
        self._whole = 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_memory(self, memory: TrainingMemory | None, whole: int) -> None:
        self._memory, self._whole = memory, max(1, whole)
        self.setToolTip("" if memory is None else _said(memory))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(80, self._theme.px(BAR))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._memory is None:
            painter.setBrush(self._theme.color("hairline"))
            painter.drawRoundedRect(QRectF(self.rect()), 2, 2)
            return
        left, scale = 0.0, self.width() / self._whole
        for part in PARTS:
            width = getattr(self._memory, part) * scale
            painter.setBrush(self._theme.memory(part))
            painter.drawRoundedRect(QRectF(left, 0, max(1.0, width - 1), self.height()), 2, 2)
            left += width


def _said(memory: TrainingMemory | None) -> str:
    """All parts with their exact bytes."""
    if memory is None:
        return "–"
    translate = QCoreApplication.translate
    names = (
        translate("MemoryPanel", "Parameters"),
        translate("MemoryPanel", "Gradients"),
        translate("MemoryPanel", "Optimizer"),
        translate("MemoryPanel", "Activations kept"),
    )
    words = translate("MemoryPanel", "{name} {bytes} bytes")
    return "\n".join(
        words.format(name=name, bytes=i18n.count(getattr(memory, part)))
        for name, part in zip(names, PARTS, strict=True)
    )
