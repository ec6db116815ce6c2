"""A plot on a card: a few curves over epochs, in the theme's colours."""

from __future__ import annotations

import math
from typing import Any, NamedTuple

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPen, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from cnnstudio.app.theme import Theme, Type
from cnnstudio.app.widgets.plot_card import Card
from cnnstudio.app.widgets.plot_scale import Range, Scale, Ticks

AXIS_WIDTH = 48
MARKER = 7
BAND_OPACITY = 0.12
RIGHT = 14
LABEL_ROOM = 40
BELOW = 18
ROOM = 9
"""Pixels around the range, so that what lies on its edge is drawn whole."""
NOTHING = np.empty(0)


class Curve(NamedTuple):
    """Where a curve goes: `x` in epochs, `y` in the plot's own unit."""

    x: np.ndarray = NOTHING
    y: np.ndarray = NOTHING


class Drawing(NamedTuple):
    """What a plot shows: a dashed `trend` on a band from `low` to `high`, ringed `points`, grey `ahead`, `now`."""

    trend: Curve = Curve()
    low: np.ndarray = NOTHING
    high: np.ndarray = NOTHING
    points: Curve = Curve()
    solid: Curve = Curve()
    ahead: Curve = Curve()
    now: float | None = None
    fit: np.ndarray = NOTHING
    """The values that must be seen; the range follows them."""


class Plot(Card):
    """Curves over epochs. Cheap to redraw: pens of one pixel, no antialiasing but of the few validation points."""

    def __init__(self, theme: Theme, title: str, name: str, scale: Scale, parent: QWidget | None = None) -> None:
        super().__init__(theme, title, parent)
        self.setObjectName(name)
        self._scale = scale
        self._drawing = Drawing()
        self._span = 1.0
        self._shown: object = None
        self.canvas = pg.PlotWidget(self)
        self.canvas.setObjectName(f"{name}Canvas")
        self.canvas.setAccessibleName(title)
        self.canvas.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.canvas.setMinimumSize(120, 60)
        self._item = self.canvas.getPlotItem()
        self._set_up_axes()
        self._make_curves()
        self._tip = _Tip(theme, self.canvas)
        self.canvas.scene().sigMouseMoved.connect(self._on_hover)
        self.body.addWidget(self.canvas, 1)
        self._recolor()
        theme.changed.connect(self._recolor)

    @property
    def drawing(self) -> Drawing:
        """What is shown now."""
        return self._drawing

    def set_scale(self, scale: Scale) -> None:
        """Change between linear and logarithmic."""
        self._scale = scale
        drawing, self._drawing = self._drawing, Drawing()
        self.draw(drawing, self._span)

    def draw(self, drawing: Drawing, span: float) -> None:
        """Show other curves, from 0 to `span` epochs. What has not changed costs nothing."""
        before, self._drawing, self._span = self._drawing, drawing, span
        if self._set(self._trend, before.trend, drawing.trend):
            self._set(self._low, Curve(before.trend.x, before.low), Curve(drawing.trend.x, drawing.low))
            self._set(self._high, Curve(before.trend.x, before.high), Curve(drawing.trend.x, drawing.high))
        self._set(self._points, before.points, drawing.points)
        self._set(self._solid, before.solid, drawing.solid)
        self._set(self._ahead, before.ahead, drawing.ahead)
        self._now.setVisible(drawing.now is not None)
        self._now.setValue(drawing.now or 0.0)
        self._show_range(*self._scale.fit(drawing.fit))

    def _set(self, item: Any, before: Curve, after: Curve) -> bool:
        """Give a curve its data where it is another; tells whether it was."""
        if np.array_equal(before.x, after.x) and np.array_equal(before.y, after.y):
            return False
        item.setData(after.x, self._scale.heights(after.y))
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_range(*self._scale.fit(self._drawing.fit))

    def _set_up_axes(self) -> None:
        item = self._item
        item.setMenuEnabled(False)
        item.hideButtons()
        item.setMouseEnabled(x=False, y=False)
        item.setContentsMargins(0, 0, RIGHT, 0)
        left, bottom = item.getAxis("left"), item.getAxis("bottom")
        left.setWidth(AXIS_WIDTH)
        left.setGrid(255)
        for axis in (left, bottom):
            # Every tick has its text: labels may stand over the ends of an axis, and fill as much of it as they need.
            axis.setStyle(
                tickLength=0,
                tickFont=self._theme.font(Type.CAPTION),
                hideOverlappingLabels=LABEL_ROOM,
                textFillLimits=[(0, math.inf)],
            )
        bottom.setStyle(tickTextOffset=2)
        bottom.setHeight(BELOW)

    def _make_curves(self) -> None:
        self._low, self._high = pg.PlotCurveItem(), pg.PlotCurveItem()
        self._band = pg.FillBetweenItem(self._low, self._high)
        self._low.blockSignals(True)  # the band is made anew once for both edges: when the high one, set last, says so
        self._ahead = pg.PlotCurveItem(connect="finite")
        self._trend = pg.PlotCurveItem(connect="finite")
        self._solid = pg.PlotCurveItem(connect="finite")
        self._points = pg.PlotDataItem(symbol="o", symbolSize=MARKER, antialias=True, connect="finite")
        self._now = pg.InfiniteLine(angle=90, movable=False)
        for curve in (self._band, self._ahead, self._trend, self._solid, self._now, self._points):
            self._item.addItem(curve, ignoreBounds=True)

    def _show_range(self, limits: Range, ticks: Ticks) -> None:
        box = self._item.getViewBox()
        shown = (self._span, limits, ticks, box.width(), box.height())
        if shown == self._shown:
            return  # an axis that is given a range draws itself anew
        self._shown = shown
        self._item.setXRange(0, self._span, padding=_padding(box.width()))
        self._item.setYRange(*limits, padding=_padding(box.height()))
        self._item.getAxis("left").setTicks([ticks])
        self._item.getAxis("bottom").setTicks([_epoch_ticks(self._span, self.tr("epoch {number}"))])

    def _recolor(self) -> None:
        theme = self._theme
        color, style = theme.run(0)
        self.canvas.setBackground(theme.color("surface"))
        for name in ("left", "bottom"):
            axis = self._item.getAxis(name)
            axis.setPen(QPen(Qt.PenStyle.NoPen))
            axis.setTickPen(QPen(theme.color("hairline"), 0))
            axis.setTextPen(theme.color("text3"))
        self._item.getAxis("bottom").setPen(theme.color("control_border"))
        self._trend.setPen(_thin(theme, style=Qt.PenStyle.DashLine))
        self._solid.setPen(_thin(theme))
        self._ahead.setPen(pg.mkPen(theme.color("text3"), width=1, style=Qt.PenStyle.DashLine))
        self._now.setPen(_thin(theme, style=Qt.PenStyle.DotLine))
        self._band.setBrush(theme.family("convolution", BAND_OPACITY))
        self._points.setPen(pg.mkPen(color, width=2, style=style))
        self._points.setSymbolPen(pg.mkPen(color, width=1.5))
        self._points.setSymbolBrush(theme.color("surface"))

    def _on_hover(self, at: QPointF) -> None:
        box = self._item.getViewBox()
        if not box.sceneBoundingRect().contains(at):
            self._tip.hide()
            return
        x = box.mapSceneToView(at).x()
        self._tip.show_at(self.canvas.mapFromScene(at), self._said_at(x))

    def _said_at(self, x: float) -> str:
        """What the curves say near `x`, for the tip."""
        drawing, lines = self._drawing, []
        for curve, text in (
            (drawing.points, self.tr("validation {value}")),
            (drawing.trend, self.tr("training {value}")),
            (drawing.solid, "{value}"),
        ):
            if len(curve.x):
                nearest = int(np.abs(curve.x - x).argmin())
                near = abs(curve.x[nearest] - x) < max(0.05 * self._span, 0.3 if curve is drawing.points else 0.0)
                if near and math.isfinite(curve.y[nearest]):
                    lines.append(text.format(value=self._scale.text(float(curve.y[nearest]))))
        return "\n".join([self.tr("epoch {number}").format(number=f"{x:.2f}"), *lines]) if lines else ""

    def leaveEvent(self, event: Any) -> None:
        self._tip.hide()
        super().leaveEvent(event)


class _Tip(QLabel):
    """The values under the pointer."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._room = theme, parent
        self.setFont(theme.font(Type.CAPTION))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setContentsMargins(6, 4, 6, 4)
        self.setAutoFillBackground(True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_at(self, at: Any, text: str) -> None:
        """Show `text` beside a place, within the parent."""
        if not text:
            self.hide()
            return
        palette = self.palette()
        palette.setColor(self.backgroundRole(), self._theme.color("tip"))
        palette.setColor(self.foregroundRole(), self._theme.color("on_tip"))
        self.setPalette(palette)
        self.setText(text)
        self.adjustSize()
        room = self._room.size()
        left = at.x() + 12 if at.x() + 12 + self.width() <= room.width() else at.x() - 12 - self.width()
        self.move(max(0, left), max(0, min(at.y() - self.height() // 2, room.height() - self.height())))
        self.show()
        self.raise_()


def _padding(pixels: float) -> float:
    """The share of a range to add at both ends so that it leaves `ROOM` there, of so many pixels in all."""
    return ROOM / max(pixels - 2 * ROOM, 1)


def _thin(theme: Theme, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    """One pixel at any scale: the only width that Qt draws fast."""
    pen: QPen = pg.mkPen(theme.run(0)[0], width=1, style=style)
    return pen


def _epoch_ticks(span: float, text: str) -> Ticks:
    """0 and some whole epochs, `text` saying which."""
    step = max(1, math.ceil(span / 5))
    return [(0, "0"), *((epoch, text.format(number=epoch)) for epoch in range(step, math.floor(span) + 1, step))]
