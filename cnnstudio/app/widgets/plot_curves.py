"""The curves of a plot, drawn by pyqtgraph: what a drawing says, in the theme's colours."""

from __future__ import annotations

from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QPen

from cnnstudio.app.theme import Theme, Type
from cnnstudio.app.widgets.plot_drawing import Curve, Drawing, Overlay
from cnnstudio.app.widgets.plot_scale import Scale

MARKER = 7
OTHER_MARKER = 4
BAND_OPACITY = 0.12


class PlotCurves:
    """Puts its items into a plot. Cheap: pens of one pixel, no antialiasing but of the few validation points."""

    def __init__(self, theme: Theme, item: pg.PlotItem) -> None:
        self._theme, self._item = theme, item
        self._drawing = Drawing()
        self._others: list[pg.PlotDataItem] = []
        self._make_curves()

    @property
    def reached(self) -> str:
        """What a solid curve has come to, as it is written beside its end; empty where nothing goes on."""
        return str(self._reached_text.toPlainText()) if self._reached_text.isVisible() else ""

    def draw(self, drawing: Drawing, scale: Scale, span: float, *, anew: bool = False) -> None:
        """Show other curves over `span` epochs. What has not changed costs nothing, unless all is drawn `anew`."""
        before, self._drawing = Drawing() if anew else self._drawing, drawing
        if self._set(self._trend, before.trend, drawing.trend, scale):
            self._set(self._low, Curve(before.trend.x, before.low), Curve(drawing.trend.x, drawing.low), scale)
            self._set(self._high, Curve(before.trend.x, before.high), Curve(drawing.trend.x, drawing.high), scale)
        self._set(self._points, before.points, drawing.points, scale)
        self._set(self._solid, before.solid, drawing.solid, scale)
        self._set(self._ahead, before.ahead, drawing.ahead, scale)
        self._set_others(before.others, drawing.others, scale)
        self._set_reached(drawing, scale, span)
        self._now.setVisible(drawing.now is not None)
        self._now.setValue(drawing.now or 0.0)

    def recolor(self) -> None:
        """Take the theme's colours."""
        theme = self._theme
        color, style = theme.run(0)
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

    def _set(self, item: Any, before: Curve, after: Curve, scale: Scale) -> bool:
        """Give a curve its data where it is another; tells whether it was."""
        if np.array_equal(before.x, after.x) and np.array_equal(before.y, after.y):
            return False
        item.setData(after.x, scale.heights(after.y))
        return True

    def _set_reached(self, drawing: Drawing, scale: Scale, span: float) -> None:
        """Say what a solid curve has come to, while it goes on."""
        curve = drawing.solid
        reached = drawing.now is not None and len(curve.x) > 0
        self._reached.setVisible(reached)
        self._reached_text.setVisible(reached)
        if reached:
            x, y = float(curve.x[-1]), float(scale.heights(curve.y[-1:])[0])
            self._reached.setData([x], [y])
            self._reached_text.setText(scale.text(float(curve.y[-1])))
            self._reached_text.setAnchor((1.0 if x > span / 2 else 0.0, 0.0))
            self._reached_text.setPos(x, y)

    def _set_others(self, before: tuple[Overlay, ...], after: tuple[Overlay, ...], scale: Scale) -> None:
        if len(before) == len(after) and all(map(_same, before, after)):
            return
        while len(self._others) < len(after):
            self._others.append(pg.PlotDataItem(symbol="o", symbolSize=OTHER_MARKER, connect="finite"))
            self._item.addItem(self._others[-1], ignoreBounds=True)
        for item, overlay in zip(self._others, after, strict=False):
            self._color_other(item, overlay)
            item.setData(overlay.curve.x, scale.heights(overlay.curve.y))
        for place, item in enumerate(self._others):
            item.setVisible(place < len(after))

    def _color_other(self, item: pg.PlotDataItem, overlay: Overlay) -> None:
        color, style = self._theme.run(overlay.color)
        item.setPen(pg.mkPen(color, width=1.3, style=style))
        item.setSymbolPen(None)
        item.setSymbolBrush(color)


def _same(one: Overlay, other: Overlay) -> bool:
    same_place = one.color == other.color and one.name == other.name
    return same_place and all(map(np.array_equal, one.curve, other.curve))


def _thin(theme: Theme, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    """One pixel at any scale: the only width that Qt draws fast."""
    pen: QPen = pg.mkPen(theme.run(0)[0], width=1, style=style)
    return pen
