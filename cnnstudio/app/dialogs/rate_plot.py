"""The loss over the learning rate, and on it the rate that a person chooses."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from cnnstudio.app.theme import Theme, Type
from cnnstudio.app.widgets.focus_frame import FocusFrame
from cnnstudio.app.widgets.plot_axes import recolor_axes, set_up_axes
from cnnstudio.app.widgets.plot_canvas import PlotGround
from cnnstudio.app.widgets.plot_card import Card
from cnnstudio.app.widgets.plot_scale import Linear
from cnnstudio.training.range_curve import HIGHEST, LOWEST, Point, Suggestion

STEP = 10 ** (1 / 20)
"""By so much an arrow key changes the rate, and a page key by the other."""
PAGE = 2.0
FIGURES = 2
ABOVE = 1.15
"""Times the highest smoothed loss, up to which losses are seen."""
SUPERSCRIPTS = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")
LEAST_PLAIN = 0.001
"""The smallest rate that is written out on the axis."""
MARK = 9

Key = Qt.Key


class RateCanvas(PlotGround):
    """Chooses a rate: a press, a drag, the arrow keys."""

    pointed = Signal(QPointF)
    """A pixel of the viewport at the rate that is wanted"""
    stepped = Signal(float)
    """By what factor the rate is to change"""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._point(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        factors = {Key.Key_Left: 1 / STEP, Key.Key_Right: STEP, Key.Key_PageDown: 1 / PAGE, Key.Key_PageUp: PAGE}
        factor = factors.get(Key(event.key()))
        if factor is None:
            event.ignore()
        else:
            self.stepped.emit(factor)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def _point(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.pointed.emit(event.position())
        event.accept()


class RatePlot(Card):
    """Every batch's loss thin, the smoothed one thick, the chosen rate as a line; what is suggested is marked."""

    chosen = Signal(float)
    """A person wants another rate."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Loss at each learning rate"), parent)
        self._points: Sequence[Point] = ()
        self._smooth: Sequence[float] = ()
        self._rate = LOWEST
        self._suggestion: Suggestion | None = None
        self.canvas = RateCanvas(self)
        self.canvas.setObjectName("rateCanvas")
        self.canvas.setAccessibleName(self.title.text())
        self.canvas.setMinimumSize(120, 60)
        self.canvas.pointed.connect(self._on_pointed)
        self.canvas.stepped.connect(lambda factor: self._choose(self._rate * factor))
        self._item = self.canvas.getPlotItem()
        set_up_axes(theme, self._item)
        self._make_items()
        self._frame = FocusFrame(theme, self.canvas)
        self.body.addWidget(self.canvas, 1)
        self._recolor()
        theme.changed.connect(self._recolor)
        self.show_curve((), ())

    def show_curve(
        self, points: Sequence[Point], smooth: Sequence[float], suggestion: Suggestion | None = None
    ) -> None:
        """Show what was measured so far, and in the end what it suggests."""
        self._points, self._smooth, self._suggestion = points, smooth, suggestion
        x = np.log10(np.array([point.rate for point in points]))
        self._each.setData(x, np.array([point.loss for point in points]))
        self._line.setData(x, np.array(smooth))
        limits, ticks = Linear(_plain).fit(np.array([0.0, ABOVE * max(smooth, default=1.0)]))
        self._item.setXRange(math.log10(LOWEST), math.log10(HIGHEST), padding=0.02)
        self._item.setYRange(*limits, padding=0.06)
        self._item.getAxis("left").setTicks([ticks])
        self._item.getAxis("bottom").setTicks([_decades()])
        self._mark()
        self.show_rate(self._rate)

    def show_rate(self, rate: float) -> None:
        """Show which rate is chosen."""
        self._rate = rate
        x = math.log10(min(max(rate, LOWEST), HIGHEST))
        top = self._item.getViewBox().viewRange()[1][1]
        self._chosen.setValue(x)
        self._chosen_text.setText(f"{rate:.3g}")
        self._chosen_text.setAnchor((1.0 if x > math.log10(LOWEST * HIGHEST) / 2 else 0.0, 0.0))
        self._chosen_text.setPos(x, top)
        self.canvas.setAccessibleDescription(self._said())

    def loss_at(self, rate: float) -> float | None:
        """The smoothed loss at a rate; None where it was not tried."""
        if not self._points or not self._points[0].rate <= rate <= self._points[-1].rate:
            return None
        nearest = min(range(len(self._points)), key=lambda at: abs(math.log(self._points[at].rate / rate)))
        return self._smooth[nearest]

    def _said(self) -> str:
        loss = self.loss_at(self._rate)
        if loss is None:
            return self.tr("learning rate {rate}").format(rate=f"{self._rate:.3g}")
        return self.tr("learning rate {rate}, loss {loss}").format(rate=f"{self._rate:.3g}", loss=_plain(loss))

    def _mark(self) -> None:
        """Mark where the loss falls fastest, and where it is least."""
        found = self._suggestion
        for rate, mark, text in (
            (found.steepest if found else None, self._steepest, self._steepest_text),
            (found.least if found else None, self._least, self._least_text),
        ):
            loss = None if rate is None else self.loss_at(rate)
            for part in (mark, text):
                part.setVisible(loss is not None)
            if rate is not None and loss is not None:
                mark.setData([math.log10(rate)], [loss])
                text.setPos(math.log10(rate), loss)

    def _make_items(self) -> None:
        self._each = pg.PlotCurveItem()
        self._line = pg.PlotCurveItem(antialias=True)
        self._steepest = pg.ScatterPlotItem(size=MARK, symbol="t", antialias=True)
        self._least = pg.ScatterPlotItem(size=MARK, symbol="o", antialias=True)
        self._steepest_text = pg.TextItem(self.tr("falls fastest"), anchor=(1.05, 0.2))
        self._least_text = pg.TextItem(self.tr("least"), anchor=(0.5, -0.2))
        self._chosen = pg.InfiniteLine(angle=90, movable=False)
        self._chosen_text = pg.TextItem()
        texts = (self._steepest_text, self._least_text, self._chosen_text)
        for text in texts:
            text.setFont(self._theme.font(Type.CAPTION))
        for item in (self._each, self._line, self._chosen, self._steepest, self._least, *texts):
            self._item.addItem(item, ignoreBounds=True)

    def _recolor(self) -> None:
        theme = self._theme
        recolor_axes(theme, self.canvas)
        self._each.setPen(pg.mkPen(theme.color("control_border"), width=1))
        self._line.setPen(pg.mkPen(theme.run(0)[0], width=2))
        self._chosen.setPen(pg.mkPen(theme.accent, width=1, style=Qt.PenStyle.DashLine))
        self._chosen_text.setColor(theme.accent)
        self._chosen_text.fill = pg.mkBrush(theme.color("surface"))  # the highest line may lie behind it
        for mark in (self._steepest, self._least):
            mark.setPen(pg.mkPen(theme.run(0)[0], width=1.5))
            mark.setBrush(theme.color("surface"))
        for text in (self._steepest_text, self._least_text):
            text.setColor(theme.color("text2"))

    def _on_pointed(self, pixel: QPointF) -> None:
        at = self._item.getViewBox().mapSceneToView(self.canvas.mapToScene(pixel.toPoint()))
        self._choose(10.0 ** at.x())

    def _choose(self, rate: float) -> None:
        rate = float(f"{min(max(rate, LOWEST), HIGHEST):.{FIGURES}g}")
        self.show_rate(rate)
        self.chosen.emit(rate)


def _decades() -> list[tuple[float, str]]:
    places = range(round(math.log10(LOWEST)), round(math.log10(HIGHEST)) + 1)
    return [(float(place), _power(place)) for place in places]


def _power(place: int) -> str:
    """``10⁻⁵``, and from a thousandth on the plain number."""
    plain = 10.0**place
    return f"{plain:g}" if plain >= LEAST_PLAIN else f"10{str(place).translate(SUPERSCRIPTS)}"


def _plain(value: float) -> str:
    return f"{value:.3g}"
