"""The centre of Train: loss, accuracy and learning rate as they come, and the epochs as a table."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from cnnstudio.app import i18n
from cnnstudio.app.theme import Space, Theme
from cnnstudio.app.training.epoch_table import EpochTable
from cnnstudio.app.training.history import History, Trend, trend
from cnnstudio.app.training.pace import Pace
from cnnstudio.app.widgets import Panel, Segmented
from cnnstudio.app.widgets.plot import Plot
from cnnstudio.app.widgets.plot_card import Card, Legend
from cnnstudio.app.widgets.plot_drawing import Curve, Drawing, Overlay
from cnnstudio.app.widgets.plot_scale import FromZero, Linear, Logarithmic

if TYPE_CHECKING:
    from cnnstudio.training import EpochMetrics

NARROW = 600
PLOT_HEIGHT = 190
RATE_HEIGHT = 118
TABLE_HEIGHT = 190
RATE_SAMPLES = 240
SETTLED = 0.15
"""Share of the training accuracy, its beginning, that need not be seen in the first epoch."""
WHOLE_ACCURACY = np.array([0.0, 1.0])


class Other(NamedTuple):
    """A run drawn beside the present one: its name, which of the runs' colours it has, its epochs."""

    name: str
    color: int
    epochs: tuple[EpochMetrics, ...]

    def overlay(self, kind: str) -> Overlay:
        """Its validation curve of the loss or the accuracy."""
        x = np.array([epoch.epoch for epoch in self.epochs], float)
        return Overlay(self.name, self.color, Curve(x, _validation(self.epochs, kind)))


class PlotsPanel(Panel):
    """Draws a history whenever it is told to."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "canvas")
        self._theme = theme
        self.setObjectName("plotsPanel")
        self.setAccessibleName(self.tr("Curves"))
        self.loss = Plot(theme, self.tr("Loss"), "lossPlot", Logarithmic(_plain))
        self.accuracy = Plot(theme, self.tr("Accuracy"), "accuracyPlot", Linear(_percent, 0.0, 1.0))
        self.rate = Plot(theme, self.tr("Learning rate"), "learningRatePlot", FromZero(_plain))
        self.table = EpochTable(theme)
        self._scale = self._make_scale_switch(theme)
        self._range = self._make_range_switch(theme)
        self._drawn: tuple[History, Pace, Sequence[Other], bool] | None = None
        for plot in (self.loss, self.accuracy):
            plot.head.addWidget(Legend(theme, [(self.tr("validation"), True), (self.tr("train, smoothed"), False)]))
        self._lay_out(theme)

    def draw(self, history: History, pace: Pace, others: Sequence[Other] = (), *, live: bool) -> None:
        """Draw all that a run has measured, over it what others have; a line marks now while it is `live`."""
        self._drawn = history, pace, others, live
        per_epoch, last = pace.steps_per_epoch, history.last_step
        span, now = pace.span(last), last / per_epoch if live else None
        self.loss.draw(_drawing(history, per_epoch, "loss", now, others), span)
        accuracy = _drawing(history, per_epoch, "accuracy", now, others)
        self.accuracy.draw(accuracy._replace(fit=WHOLE_ACCURACY) if self._range.value == "all" else accuracy, span)
        self.rate.draw(_rate_drawing(pace, last, span, now), span)
        self.table.show_epochs(history.epochs)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _make_scale_switch(self, theme: Theme) -> Segmented:
        switch = Segmented(theme, [("log", self.tr("log")), ("linear", self.tr("linear"))], "lossScaleSwitch")
        switch.setAccessibleName(self.tr("Scale of the loss"))
        switch.set_value("log")
        switch.chosen.connect(self._set_scale)
        return switch

    def _make_range_switch(self, theme: Theme) -> Segmented:
        switch = Segmented(theme, [("fit", self.tr("fit")), ("all", self.tr("all"))], "accuracyRangeSwitch")
        switch.setAccessibleName(self.tr("Range of the accuracy"))
        switch.setToolTip(self.tr("From what the first epoch has reached, or from 0 %"))
        switch.set_value("fit")
        switch.chosen.connect(self._set_range)
        return switch

    def _set_range(self, _chosen: object) -> None:
        self.accuracy.show_all()
        if self._drawn is not None:
            history, pace, others, live = self._drawn
            self.draw(history, pace, others, live=live)

    def _set_scale(self, chosen: object) -> None:
        self.loss.set_scale(Logarithmic(_plain) if chosen == "log" else Linear(_plain, 0.0))

    def _lay_out(self, theme: Theme) -> None:
        for plot, switch in ((self.loss, self._scale), (self.accuracy, self._range)):
            plot.head.insertWidget(plot.head.indexOf(plot.title) + 1, switch)
            plot.zoomed.connect(switch.setHidden)  # the way back takes its place
        self._grid = QGridLayout()
        self._grid.setSpacing(Space.M)
        self._grid.setColumnStretch(0, 1)
        epochs = Card(theme, self.tr("Epochs"))
        epochs.body.addWidget(self.table)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        for plot in (self.loss, self.accuracy):
            plot.setMinimumHeight(theme.px(PLOT_HEIGHT))
        self.rate.setMinimumHeight(theme.px(RATE_HEIGHT))
        epochs.setMinimumHeight(theme.px(TABLE_HEIGHT))
        column.addLayout(self._grid, 5)
        column.addWidget(self.rate, 1)
        column.addWidget(epochs, 2)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(content)
        # setWidget makes both fill their ground; the panel's own shall be seen.
        scroll.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        self._arrange()

    def _arrange(self) -> None:
        """Two plots side by side, or below each other where there is little room."""
        widest = max(plot.minimumSizeHint().width() for plot in (self.loss, self.accuracy))
        needed = 2 * widest + Space.M + 2 * Space.L
        narrow = self.width() < max(self._theme.px(NARROW), needed)
        place = (1, 0) if narrow else (0, 1)
        self._grid.setColumnStretch(1, 0 if narrow else 1)
        self._grid.addWidget(self.loss, 0, 0)
        self._grid.addWidget(self.accuracy, *place)


def _drawing(history: History, per_epoch: int, kind: str, now: float | None, others: Sequence[Other]) -> Drawing:
    """The curves of the loss or the accuracy."""
    overlays = tuple(other.overlay(kind) for other in others if other.epochs)
    values = history.losses if kind == "loss" else history.accuracies
    smooth = trend(values)
    x = history.steps / per_epoch
    points = Curve(
        np.array([epoch.step / per_epoch for epoch in history.epochs]),
        _validation(history.epochs, kind),
    )
    return Drawing(
        trend=Curve(x, smooth.mean),
        low=smooth.low,
        high=smooth.high,
        points=points,
        now=now,
        others=overlays,
        fit=np.concatenate(
            [
                smooth.mean if kind == "loss" else _settled(x, smooth, points),
                points.y,
                *(overlay.curve.y for overlay in overlays),
                [1.0] if kind == "accuracy" and len(x) else [],
            ]
        ),
    )


def _settled(x: np.ndarray, smooth: Trend, points: Curve) -> np.ndarray:
    """What must be seen of the training accuracy, which starts near chance and climbs at once: it from the first
    epoch's end on, or before that all but its beginning.
    """
    begin = np.searchsorted(x, points.x[0]) if len(points.x) else int(SETTLED * len(x))
    return smooth.mean[begin:]


def _validation(epochs: Sequence[EpochMetrics], kind: str) -> np.ndarray:
    return np.array([getattr(epoch, f"validation_{kind}") for epoch in epochs])


def _rate_drawing(pace: Pace, last_step: int, span: float, now: float | None) -> Drawing:
    """The learning rate up to now, and as it will be."""
    steps, rates = _rates(pace, span)
    done = steps <= last_step
    x = steps / pace.steps_per_epoch
    reached = Curve(x[done], rates[done]) if last_step else Curve()
    return Drawing(
        solid=reached, ahead=Curve(x[~done], rates[~done]), now=now, fit=np.array([0.0, pace.recipe.learning_rate])
    )


@functools.lru_cache(maxsize=4)
def _rates(pace: Pace, span: float) -> tuple[np.ndarray, np.ndarray]:
    """Some steps of a span, and the learning rate at each."""
    total = pace.total_steps
    steps = np.unique(np.linspace(0, min(total, span * pace.steps_per_epoch), RATE_SAMPLES).round().astype(int))
    return steps, np.array([pace.recipe.rate_at(int(step), total) for step in steps])


def _plain(value: float) -> str:
    return f"{value:.3g}"


def _percent(value: float) -> str:
    return i18n.percent(value, 0 if abs(value * 100 - round(value * 100)) < 1e-9 else 1)
