"""The learning rate over a whole training, as a small picture."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnnstudio.app.theme import Radius, Space, Theme
from cnnstudio.network import Recipe

HEIGHT = 44
SAMPLES = 160


class ScheduleCurve(QWidget):
    """Draws what `Recipe.rate_at` gives, the very function that training uses."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._recipe = Recipe()
        self._total = 1
        self._heights = [0.0] * (SAMPLES + 1)
        self._done: float | None = None
        self.setObjectName("scheduleCurve")
        self.setAccessibleName(self.tr("Learning rate over the training"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_recipe(self, recipe: Recipe, total_steps: int) -> None:
        """Draw another schedule."""
        self._recipe, self._total = recipe, max(1, total_steps)
        self._heights = [self._height(index / SAMPLES) for index in range(SAMPLES + 1)]
        self.update()

    def show_done(self, share: float | None) -> None:
        """Mark how far the training is (0 to 1), or nothing."""
        if share != self._done:
            self._done = share
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, self._theme.px(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(theme.color("hairline"), 1))
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(frame, Radius.FIELD, Radius.FIELD)
        area = frame.adjusted(1, Space.S, -1, -Space.S)
        painter.setPen(QPen(theme.color("text2"), 1.4))
        painter.drawPolyline(
            QPolygonF([_place(area, index / SAMPLES, height) for index, height in enumerate(self._heights)])
        )
        if self._done is not None:
            self._mark(painter, area, self._done)

    def _mark(self, painter: QPainter, area: QRectF, share: float) -> None:
        share = min(max(share, 0.0), 1.0)
        at = _place(area, share, self._height(share))
        accent = self._theme.accent
        painter.setPen(QPen(accent, 1, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(at.x(), area.top()), QPointF(at.x(), area.bottom()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent)
        painter.drawEllipse(at, 3.0, 3.0)

    def _height(self, share: float) -> float:
        """The learning rate at a share of the training, as a share of its peak."""
        rate = self._recipe.rate_at(round(share * (self._total - 1)), self._total)
        height = rate / self._recipe.learning_rate
        return height if math.isfinite(height) else 0.0


def _place(area: QRectF, share: float, height: float) -> QPointF:
    return QPointF(area.left() + share * area.width(), area.bottom() - height * area.height())
