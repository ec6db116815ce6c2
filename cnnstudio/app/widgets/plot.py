"""A plot on a card: a few curves over epochs, in the theme's colours."""

from __future__ import annotations

import math
from typing import Any, NamedTuple

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QPen, QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from cnnstudio.app.theme import Theme, Type
from cnnstudio.app.widgets.focus_frame import FocusFrame
from cnnstudio.app.widgets.plot_canvas import PlotCanvas
from cnnstudio.app.widgets.plot_card import Card
from cnnstudio.app.widgets.plot_scale import Range, Scale, Ticks, round_ticks
from cnnstudio.app.widgets.plot_tip import Tip

AXIS_WIDTH = 48
MARKER = 7
OTHER_MARKER = 4
BAND_OPACITY = 0.12
RIGHT = 14
LABEL_ROOM = 40
BELOW = 18
ROOM = 9
"""Pixels around the range, so that what lies on its edge is drawn whole."""
READINGS = 40
"""Steps in which the arrow keys go through what is shown."""
CLOSEST = 1e-6
"""The least share of the whole that can be looked at."""
NOTHING = np.empty(0)


class Curve(NamedTuple):
    """Where a curve goes: `x` in epochs, `y` in the plot's own unit."""

    x: np.ndarray = NOTHING
    y: np.ndarray = NOTHING


class Overlay(NamedTuple):
    """Another run's curve: the run's name and which of the runs' colours it has."""

    name: str
    color: int
    curve: Curve


class Drawing(NamedTuple):
    """What a plot shows: a dashed `trend` on a band from `low` to `high`, ringed `points`, grey `ahead`, `now`."""

    trend: Curve = Curve()
    low: np.ndarray = NOTHING
    high: np.ndarray = NOTHING
    points: Curve = Curve()
    solid: Curve = Curve()
    ahead: Curve = Curve()
    now: float | None = None
    others: tuple[Overlay, ...] = ()
    fit: np.ndarray = NOTHING
    """The values that must be seen; the range follows them."""


class Zoom(NamedTuple):
    """A part of a plot: from and to in epochs, and in heights of its scale."""

    x: Range
    y: Range


class Plot(Card):
    """Curves over epochs. Cheap to redraw: pens of one pixel, no antialiasing but of the few validation points."""

    zoomed = Signal(bool)
    """A part is looked at closely, or all of it again."""

    def __init__(self, theme: Theme, title: str, name: str, scale: Scale, parent: QWidget | None = None) -> None:
        super().__init__(theme, title, parent)
        self.setObjectName(name)
        self._scale = scale
        self._drawing = Drawing()
        self._span = 1.0
        self._limits: Range = (0.0, 1.0)
        self._shown: object = None
        self._zoom: Zoom | None = None
        self._reading: float | None = None
        self._others: list[pg.PlotDataItem] = []
        self.canvas = PlotCanvas(self)
        self.canvas.setObjectName(f"{name}Canvas")
        self.canvas.setAccessibleName(title)
        self.back = QPushButton(self.tr("Show all"))
        self.back.setObjectName(f"{name}BackButton")
        self.back.setToolTip(self.tr("Back from the zoom (Esc, or a double click)"))
        self.back.hide()
        self.head.addWidget(self.back)
        self.canvas.setMinimumSize(120, 60)
        self._item = self.canvas.getPlotItem()
        self._set_up_axes()
        self._make_curves()
        self._tip = Tip(theme, self.canvas)
        self._connect()
        self.body.addWidget(self.canvas, 1)
        self._frame = FocusFrame(theme, self.canvas)
        self._recolor()
        theme.changed.connect(self._recolor)

    @property
    def zoom(self) -> Zoom | None:
        """What is looked at closely, in the plot's own units; None where all is shown."""
        return self._zoom

    def show_all(self) -> None:
        """Go back from a zoom."""
        self._set_zoom(None)

    @property
    def drawing(self) -> Drawing:
        """What is shown now."""
        return self._drawing

    @property
    def reached(self) -> str:
        """What a solid curve has come to, as it is written beside its end; empty where nothing goes on."""
        return str(self._reached_text.toPlainText()) if self._reached_text.isVisible() else ""

    def set_scale(self, scale: Scale) -> None:
        """Change between linear and logarithmic."""
        self.show_all()
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
        self._set_others(before.others, drawing.others)
        self._set_reached(drawing)
        self._now.setVisible(drawing.now is not None)
        self._now.setValue(drawing.now or 0.0)
        self._show_range(*self._scale.fit(drawing.fit))

    def _set(self, item: Any, before: Curve, after: Curve) -> bool:
        """Give a curve its data where it is another; tells whether it was."""
        if np.array_equal(before.x, after.x) and np.array_equal(before.y, after.y):
            return False
        item.setData(after.x, self._scale.heights(after.y))
        return True

    def _set_reached(self, drawing: Drawing) -> None:
        """Say what a solid curve has come to, while it goes on."""
        curve = drawing.solid
        reached = drawing.now is not None and len(curve.x) > 0
        self._reached.setVisible(reached)
        self._reached_text.setVisible(reached)
        if reached:
            x, y = float(curve.x[-1]), float(self._scale.heights(curve.y[-1:])[0])
            self._reached.setData([x], [y])
            self._reached_text.setText(self._scale.text(float(curve.y[-1])))
            self._reached_text.setAnchor((1.0 if x > self._span / 2 else 0.0, 0.0))
            self._reached_text.setPos(x, y)

    def _set_others(self, before: tuple[Overlay, ...], after: tuple[Overlay, ...]) -> None:
        if len(before) == len(after) and all(map(_same, before, after)):
            return
        while len(self._others) < len(after):
            self._others.append(pg.PlotDataItem(symbol="o", symbolSize=OTHER_MARKER, connect="finite"))
            self._item.addItem(self._others[-1], ignoreBounds=True)
        for item, overlay in zip(self._others, after, strict=False):
            self._color_other(item, overlay)
            item.setData(overlay.curve.x, self._scale.heights(overlay.curve.y))
        for place, item in enumerate(self._others):
            item.setVisible(place < len(after))

    def _color_other(self, item: pg.PlotDataItem, overlay: Overlay) -> None:
        color, style = self._theme.run(overlay.color)
        item.setPen(pg.mkPen(color, width=1.3, style=style))
        item.setSymbolPen(None)
        item.setSymbolBrush(color)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tip.hide()
        self._show_range(*self._scale.fit(self._drawing.fit))

    def _set_up_axes(self) -> None:
        item = self._item
        item.setMenuEnabled(False)
        item.hideButtons()
        item.setMouseEnabled(x=False, y=False)
        item.setContentsMargins(0, 0, self._theme.px(RIGHT), 0)
        left, bottom = item.getAxis("left"), item.getAxis("bottom")
        left.setWidth(self._theme.px(AXIS_WIDTH))
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
        bottom.setHeight(self._theme.px(BELOW))

    def _make_curves(self) -> None:
        self._low, self._high = pg.PlotCurveItem(), pg.PlotCurveItem()
        self._band = pg.FillBetweenItem(self._low, self._high)
        self._low.blockSignals(True)  # the band is made anew once for both edges: when the high one, set last, says so
        self._ahead = pg.PlotCurveItem(connect="finite")
        self._trend = pg.PlotCurveItem(connect="finite")
        self._solid = pg.PlotCurveItem(connect="finite")
        self._reached = pg.ScatterPlotItem(size=MARKER - 1, pen=None, antialias=True)
        self._reached_text = pg.TextItem(anchor=(0.0, 0.0))
        self._reached_text.setFont(self._theme.font(Type.CAPTION))
        self._points = pg.PlotDataItem(symbol="o", symbolSize=MARKER, antialias=True, connect="finite")
        self._now = pg.InfiniteLine(angle=90, movable=False)
        curves = (self._band, self._ahead, self._trend, self._solid, self._now, self._points)
        for curve in (*curves, self._reached, self._reached_text):
            self._item.addItem(curve, ignoreBounds=True)

    def _show_range(self, limits: Range, ticks: Ticks) -> None:
        box = self._item.getViewBox()
        shown = (self._span, limits, ticks, box.width(), box.height(), self._zoom)
        if shown == self._shown:
            return  # an axis that is given a range draws itself anew
        self._shown = shown
        self._limits = limits
        left, bottom = self._item.getAxis("left"), self._item.getAxis("bottom")
        if self._zoom is None:
            self._item.setXRange(0, self._span, padding=_padding(box.width()))
            self._item.setYRange(*limits, padding=_padding(box.height()))
            left.setTicks([ticks])
            bottom.setTicks([_epoch_ticks(self._span, self.tr("epoch {number}"))])
        else:
            self._item.setXRange(*self._zoom.x, padding=0)
            self._item.setYRange(*self._zoom.y, padding=0)
            left.setTicks([self._scale.ticks(*self._zoom.y)])
            epochs = [value for value, _ in round_ticks(*self._zoom.x, str)]
            bottom.setTicks([[(value, self.tr("epoch {number}").format(number=f"{value:g}")) for value in epochs]])

    def _connect(self) -> None:
        canvas = self.canvas
        canvas.scene().sigMouseMoved.connect(self._on_hover)
        canvas.dragged.connect(self._on_dragged)
        canvas.zoom_wanted.connect(lambda at, by: self._zoom_to(self._view_at(at.toPoint()), by))
        canvas.zoom_at_reading.connect(lambda by: self._zoom_to(self._middle(), by))
        canvas.pan_wanted.connect(self._pan)
        canvas.reading_wanted.connect(self._read)
        canvas.back_wanted.connect(self.show_all)
        self.back.clicked.connect(self.show_all)

    def _whole(self) -> Zoom:
        return Zoom((0.0, self._span), self._limits)

    def _view_at(self, pixel: QPoint) -> QPointF:
        at: QPointF = self._item.getViewBox().mapSceneToView(self.canvas.mapToScene(pixel))
        return at

    def _middle(self) -> QPointF:
        """The place that the keyboard reads, or the middle of what is shown."""
        shown = self._zoom or self._whole()
        x = sum(shown.x) / 2 if self._reading is None else self._reading
        return QPointF(x, sum(shown.y) / 2)

    def _on_dragged(self, area: QRect) -> None:
        first, last = self._view_at(area.topLeft()), self._view_at(area.bottomRight())
        self._set_zoom(Zoom((first.x(), last.x()), (last.y(), first.y())))

    def _zoom_to(self, at: QPointF, by: float) -> None:
        shown = self._zoom or self._whole()
        self._set_zoom(Zoom(_closer(shown.x, at.x(), by), _closer(shown.y, at.y(), by)))

    def _pan(self, right: int, up: int) -> None:
        if self._zoom is not None:
            x, y = ((high - low) / 8 for low, high in self._zoom)
            self._set_zoom(Zoom(_moved(self._zoom.x, right * x), _moved(self._zoom.y, up * y)))

    def _set_zoom(self, zoom: Zoom | None) -> None:
        """Look at a part, which is kept within the whole; at all of it where it is no part any more."""
        if zoom is not None:
            whole = self._whole()
            kept = [_within(part, all_of) for part, all_of in zip(zoom, whole, strict=True)]
            zoom = None if kept == list(whole) else Zoom(*kept)
        self._zoom = self.canvas.zoomed = zoom  # type: ignore[assignment]
        self.back.setVisible(zoom is not None)
        self.zoomed.emit(zoom is not None)
        self._tip.hide()
        self._show_range(*self._scale.fit(self._drawing.fit))

    def _read(self, steps: int) -> None:
        """Say the values some steps beside the last ones said, for who has no mouse."""
        low, high = (self._zoom or self._whole()).x
        before = (low if steps > 0 else high) if self._reading is None else self._reading
        x = min(max(before + steps * (high - low) / READINGS, low), high)
        self._reading = x
        said = self._said_at(x)
        self.canvas.setAccessibleDescription(said.replace("\n", ", "))
        box = self._item.getViewBox()
        at = box.mapViewToScene(QPointF(x, sum((self._zoom or self._whole()).y) / 2))
        self._tip.show_at(self.canvas.mapFromScene(at), said or self.tr("epoch {number}").format(number=f"{x:.2f}"))

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
        self._reached.setBrush(theme.accent)
        self._reached_text.setColor(theme.color("text"))
        self._ahead.setPen(pg.mkPen(theme.color("text3"), width=1, style=Qt.PenStyle.DashLine))
        self._now.setPen(_thin(theme, style=Qt.PenStyle.DotLine))
        self._band.setBrush(theme.family("convolution", BAND_OPACITY))
        self._points.setPen(pg.mkPen(color, width=2, style=style))
        self._points.setSymbolPen(pg.mkPen(color, width=1.5))
        self._points.setSymbolBrush(theme.color("surface"))
        for item, overlay in zip(self._others, self._drawing.others, strict=False):
            self._color_other(item, overlay)

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
        for overlay in drawing.others:
            nearest = int(np.abs(overlay.curve.x - x).argmin())
            if abs(overlay.curve.x[nearest] - x) < max(0.05 * self._span, 0.3):
                lines.append(f"{overlay.name} {self._scale.text(float(overlay.curve.y[nearest]))}")
        return "\n".join([self.tr("epoch {number}").format(number=f"{x:.2f}"), *lines]) if lines else ""

    def leaveEvent(self, event: Any) -> None:
        self._tip.hide()
        super().leaveEvent(event)


def _same(one: Overlay, other: Overlay) -> bool:
    same_place = one.color == other.color and one.name == other.name
    return same_place and all(map(np.array_equal, one.curve, other.curve))


def _closer(part: Range, at: float, by: float) -> Range:
    low, high = part
    return at - (at - low) / by, at + (high - at) / by


def _moved(part: Range, by: float) -> Range:
    return part[0] + by, part[1] + by


def _within(part: Range, whole: Range) -> Range:
    """A part as long as before where it can be, moved into the whole."""
    size = whole[1] - whole[0]
    length = min(max(part[1] - part[0], CLOSEST * size), size)
    low = min(max(part[0], whole[0]), whole[1] - length)
    return low, low + length if length < size else whole[1]


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
