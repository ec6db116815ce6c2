"""A plot on a card: a few curves over epochs, in the theme's colours."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRect, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from cnnstudio.app.theme import Theme
from cnnstudio.app.widgets.focus_frame import FocusFrame
from cnnstudio.app.widgets.plot_axes import recolor_axes, set_up_axes, ticks_with_room
from cnnstudio.app.widgets.plot_canvas import PlotCanvas
from cnnstudio.app.widgets.plot_card import Card
from cnnstudio.app.widgets.plot_curves import PlotCurves
from cnnstudio.app.widgets.plot_drawing import Drawing
from cnnstudio.app.widgets.plot_scale import Range, Scale, Ticks, round_ticks
from cnnstudio.app.widgets.plot_summary import is_news, summary
from cnnstudio.app.widgets.plot_tip import Tip
from cnnstudio.app.widgets.plot_zoom import Zoom

ROOM = 9
"""Pixels around the range, so that what lies on its edge is drawn whole, the text of a tick too."""
READINGS = 40
"""Steps in which the arrow keys go through what is shown."""
PAN = 1 / 8
"""Of what is shown: how far a key moves it."""


class Plot(Card):
    """Curves over epochs, with an axis for each, values under the pointer or the arrow keys, and a closer look."""

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
        self.canvas = PlotCanvas(self)
        self.canvas.setObjectName(f"{name}Canvas")
        self.canvas.setAccessibleName(title)
        self._summarize()
        self.back = QPushButton(self.tr("Show all"))
        self.back.setObjectName(f"{name}BackButton")
        self.back.setToolTip(self.tr("Back from the zoom (Esc, or a double click)"))
        self.back.hide()
        self.head.addWidget(self.back)
        self.canvas.setMinimumSize(120, 60)
        self._item = self.canvas.getPlotItem()
        set_up_axes(theme, self._item)
        self._curves = PlotCurves(theme, self._item)
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
        return self._curves.reached

    def set_scale(self, scale: Scale) -> None:
        """Change between linear and logarithmic."""
        self.show_all()
        self._scale = scale
        self._curves.draw(self._drawing, scale, self._span, anew=True)
        self.draw(self._drawing, self._span)

    def draw(self, drawing: Drawing, span: float) -> None:
        """Show other curves, from 0 to `span` epochs. What has not changed costs nothing."""
        before, self._drawing, self._span = self._drawing, drawing, span
        if is_news(before, drawing):
            self._summarize()
        self._curves.draw(drawing, self._scale, span)
        self._show_range(*self._scale.fit(drawing.fit))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tip.hide()
        self._show_range(*self._scale.fit(self._drawing.fit))

    def _show_range(self, limits: Range, ticks: Ticks) -> None:
        box = self._item.getViewBox()
        shown = (self._span, limits, ticks, box.width(), box.height(), self._zoom)
        if shown == self._shown:
            return  # an axis that is given a range draws itself anew
        self._shown = shown
        self._limits = limits
        left, bottom = self._item.getAxis("left"), self._item.getAxis("bottom")
        if self._zoom is None:
            self._item.setXRange(0, self._span, padding=self._padding(box.width()))
            self._item.setYRange(*limits, padding=self._padding(box.height()))
            left.setTicks([ticks])
        else:
            self._item.setXRange(*self._zoom.x, padding=0)
            self._item.setYRange(*self._zoom.y, padding=0)
            left.setTicks([self._scale.ticks(*self._zoom.y)])
        bottom.setTicks([self._epoch_ticks(box.width())])

    def _epoch_ticks(self, pixels: float) -> Ticks:
        """0 and whole epochs, or round places of a closer look: as many as have room."""
        low, high = (self._zoom or self._whole()).x
        zoomed, words = self._zoom is not None, self.tr("epoch {number}")

        def make(most: int) -> Ticks:
            if zoomed:
                return round_ticks(low, high, lambda x: words.format(number=f"{x:g}"), most)
            return _whole_epochs(high, words, most)

        return ticks_with_room(self._theme, make, pixels / (high - low))

    def _padding(self, pixels: float) -> float:
        """The share of a range to add at both ends so that it leaves `ROOM` there, of so many pixels in all."""
        room = self._theme.px(ROOM)
        return room / max(pixels - 2 * room, 1)

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
        self._set_zoom((self._zoom or self._whole()).closer(at.x(), at.y(), by))

    def _pan(self, right: int, up: int) -> None:
        if self._zoom is not None:
            self._set_zoom(self._zoom.moved(right * PAN, up * PAN))

    def _set_zoom(self, zoom: Zoom | None) -> None:
        """Look at a part, which is kept within the whole; at all of it where it is no part any more."""
        if zoom is not None:
            whole = self._whole()
            kept = zoom.within(whole)
            zoom = None if kept == whole else kept
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
        box = self._item.getViewBox()
        at = box.mapViewToScene(QPointF(x, sum((self._zoom or self._whole()).y) / 2))
        self._say(at, self._said_at(x) or self.tr("epoch {number}").format(number=f"{x:.2f}"))

    def _say(self, at: QPointF, words: str) -> None:
        """Write it beside a place of the scene, and tell a screen reader."""
        self._tip.show_at(self.canvas.mapFromScene(at), words)
        if words:
            self.canvas.setAccessibleDescription(words.replace("\n", ", "))
        else:
            self._summarize()

    def _summarize(self) -> None:
        """Tell a screen reader what the curves have come to."""
        self.canvas.setAccessibleDescription(summary(self._drawing, self._scale))

    def _recolor(self) -> None:
        recolor_axes(self._theme, self.canvas)
        self._curves.recolor()

    def _on_hover(self, at: QPointF) -> None:
        box = self._item.getViewBox()
        if not box.sceneBoundingRect().contains(at):
            self._say(at, "")
            return
        self._say(at, self._said_at(box.mapSceneToView(at).x()))

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
        self._summarize()
        super().leaveEvent(event)


def _whole_epochs(span: float, text: str, most: int) -> Ticks:
    """0 and up to so many whole epochs, `text` saying which."""
    step = max(1, math.ceil(span / most))
    return [(0, "0"), *((epoch, text.format(number=epoch)) for epoch in range(step, math.floor(span) + 1, step))]
