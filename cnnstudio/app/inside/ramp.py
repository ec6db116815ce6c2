"""What colours mean: the whole table as a bar, with its two ends."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnnstudio.app.inside.shading import Shading
from cnnstudio.app.theme import Theme, Type
from cnnstudio.app.widgets import atlas_colors
from cnnstudio.app.widgets.atlas_image import draw_crisp

WIDTH = 84
HEIGHT = 8
GAP = 6


class Ramp(QWidget):
    """From the most negative value over zero to the most positive one."""

    def __init__(self, shading: Shading, theme: Theme, low: str = "", high: str = "") -> None:
        super().__init__()
        self._shading, self._theme, self._low, self._high = shading, theme, low, high
        self._font = theme.font(Type.CAPTION)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_ends(low, high)
        shading.changed.connect(self.update)

    def show_ends(self, low: str, high: str) -> None:
        """Write other ends."""
        self._low, self._high = low, high
        self.setAccessibleName(self.tr("Colours from {low} to {high}").format(low=low, high=high))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._font)
        words = metrics.horizontalAdvance(self._low) + metrics.horizontalAdvance(self._high)
        return QSize(WIDTH + 2 * GAP + words + 4, max(14, metrics.height()))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._font)
        painter.setPen(self._theme.color("text3"))
        left = QFontMetrics(self._font).horizontalAdvance(self._low) + 2
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(0, 0, left, self.height()), middle, self._low)
        bar = QRectF(left + GAP, (self.height() - HEIGHT) / 2, WIDTH, HEIGHT)
        image = QImage(atlas_colors.LEVELS - 1, 1, QImage.Format.Format_RGB32)
        for index, color in enumerate(self._shading.table()[1:]):
            image.setPixel(index, 0, color)
        draw_crisp(painter, bar, image)
        painter.drawText(QRectF(bar.right() + GAP, 0, self.width(), self.height()), middle, self._high)
