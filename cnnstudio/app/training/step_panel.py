"""Where the time of a training step goes, as a bar to scale with its figures."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from cnnstudio.app import i18n
from cnnstudio.app.i18n import NBSP
from cnnstudio.app.theme import Space, Theme, Type, Weight
from cnnstudio.app.widgets import SectionHeader, label
from cnnstudio.training import Choices, StepSplit
from cnnstudio.training.events import STEP_PARTS
from cnnstudio.training.trial_words import value_words

BAR = 9
SWATCH = 8
COLORS = {"data": "parameters", "forward": "activations", "backward": "gradients", "optimizer": "optimizer"}
"""The colours of memory: forward makes the activations, backward the gradients."""


class StepPanel(QWidget):
    """Of the run that is shown: now while it trains, over all its steps afterwards."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("stepPanel")
        self.header = SectionHeader(theme, self.tr("A step"), self.tr("measured"))
        self.bar = StepBar(theme)
        self.note = label(theme, size=Type.CAPTION, role="text2")
        self.note.setObjectName("stepNote")
        self.note.setWordWrap(True)
        self._names = {
            "data": self.tr("Data"),
            "forward": self.tr("Forward"),
            "backward": self.tr("Backward"),
            "optimizer": self.tr("Optimizer"),
            "looking": self.tr("Probes, reports"),
        }
        self._times = {part: self._figure(part, "Time") for part in STEP_PARTS}
        self._shares = {part: self._figure(part, "Share") for part in STEP_PARTS}
        self._legend = self._make_legend()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        for part in (self.header, self.bar, self._legend, self.note):
            column.addWidget(part)
        self.clear()

    def clear(self) -> None:
        """Nothing was measured."""
        self.header.caption.setText("")
        self.bar.show_split(None, "")
        self._legend.hide()
        self.note.setText(self.tr("Measured while a training goes on."))

    def show_split(self, split: StepSplit, choices: Choices, *, live: bool) -> None:
        """Show the times of the parts, and what they were measured on."""
        decimals = _decimals(split.total)
        for part in STEP_PARTS:
            seconds = getattr(split, part)
            self._times[part].setText(self._milliseconds(seconds, decimals))
            self._shares[part].setText(i18n.percent(seconds / split.total if split.total else 0, 0))
        words = self.tr("{time}, now") if live else self.tr("{time}, on average")
        self.header.caption.setText(words.format(time=self._milliseconds(split.total, decimals)))
        said = "\n".join(
            f"{self._names[part]}: {self._times[part].text()}, {self._shares[part].text()}" for part in STEP_PARTS
        )
        self.bar.show_split(split, said)
        self._legend.show()
        self.note.setText(self._made_on(split, choices))

    def _milliseconds(self, seconds: float, decimals: int) -> str:
        return self.tr("{number} ms").format(number=f"{1000 * seconds:,.{decimals}f}").replace(" ", NBSP)

    def _made_on(self, split: StepSplit, choices: Choices) -> str:
        names = ("threads", "precision", "layout", *(("compile",) if choices.compile else ()))
        values = i18n.listed(value_words(name, getattr(choices, name)) for name in names)
        speed = 1 / split.total if split.total else 0
        return self.tr("{speed} steps a second on {device}, {choices}").format(
            speed=f"{speed:,.1f}", device=choices.device.upper(), choices=values
        )

    def _figure(self, part: str, kind: str) -> QLabel:
        made = label(self._theme, "–", Type.SMALL, Weight.SEMIBOLD if kind == "Time" else Weight.REGULAR, role="text2")
        made.setObjectName(f"{part}{kind}Label")
        made.setAccessibleDescription(self._names[part])
        return made

    def _make_legend(self) -> QWidget:
        legend = QWidget()
        grid = QGridLayout(legend)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.XS)
        grid.setColumnStretch(1, 1)
        for line, part in enumerate(STEP_PARTS):
            name = label(self._theme, self._names[part], Type.SMALL, role="text2")
            grid.addWidget(_Swatch(self._theme, part), line, 0)
            grid.addWidget(name, line, 1)
            grid.addWidget(self._times[part], line, 2, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(self._shares[part], line, 3, Qt.AlignmentFlag.AlignRight)
            if part == "looking":
                name.setToolTip(self.tr("All between two steps: looks into the network, reports, log and checkpoints"))
        return legend


class StepBar(QWidget):
    """The parts of a step to scale."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._split: StepSplit | None = None
        self.setObjectName("stepBar")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_split(self, split: StepSplit | None, said: str) -> None:
        """Show other times, with their words; None: nothing is known."""
        self._split = split
        self.setToolTip(said)
        self.setAccessibleName(said or self.tr("Not measured"))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(80, self._theme.px(BAR))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        split = self._split
        if split is None or not split.total:
            painter.setBrush(self._theme.color("hairline"))
            painter.drawRoundedRect(QRectF(self.rect()), 2, 2)
            return
        left, scale = 0.0, self.width() / split.total
        for part in STEP_PARTS:
            width = getattr(split, part) * scale
            painter.setBrush(part_color(self._theme, part))
            painter.drawRoundedRect(QRectF(left, 0, max(1.0, width - 1), self.height()), 2, 2)
            left += width


class _Swatch(QWidget):
    """The colour of a part."""

    def __init__(self, theme: Theme, part: str) -> None:
        super().__init__()
        self._theme, self._part = theme, part
        self.setFixedSize(theme.px(SWATCH), theme.px(SWATCH))
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(part_color(self._theme, self._part))
        painter.drawRoundedRect(QRectF(self.rect()), 2, 2)


def part_color(theme: Theme, part: str) -> QColor:
    """The colour of a part of a step."""
    return theme.memory(COLORS[part]) if part in COLORS else theme.color("text3")


def _decimals(seconds: float) -> int:
    """Three figures of the whole in milliseconds."""
    return 2 if seconds < 0.01 else 1 if seconds < 0.1 else 0
