"""One training image, and beside it what augmentation makes of it."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnnstudio.app.theme import Radius, Theme
from cnnstudio.app.widgets.atlas_image import draw_crisp, gray_or_color

DRAWS = 6
"""Pictures beside the original"""
GAP = 4
INSET = 2
LARGEST = 72
"""Side of a picture where the panel is wide, at 100 %"""


class AugmentationStrip(QWidget):
    """The arrow keys choose another image, a click or Space the next one."""

    image_wanted = Signal(int)
    """How many images further on: 1 or −1"""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._arrays: tuple[np.ndarray, ...] = ()
        self._images: list[QImage] = []
        self.setObjectName("augmentationStrip")
        self.setAccessibleName(self.tr("A training image, then six draws of it"))
        self.setToolTip(self.tr("A training image, then six draws of it. Click for another image."))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._make)

    @property
    def shown(self) -> tuple[np.ndarray, ...]:
        """The original and its draws as they are shown, each uint8 C x H x W; nothing before they are there."""
        return self._arrays

    def show_images(self, original: np.ndarray, draws: np.ndarray) -> None:
        """Show an image (uint8, C x H x W) and its draws (uint8, N x C x H x W)."""
        self._arrays = (original, *draws)
        self._make()

    def clear(self) -> None:
        """Show empty places."""
        self._arrays = ()
        self._make()

    def sizeHint(self) -> QSize:
        width = self._theme.px(240)
        return QSize(width, self.heightForWidth(width))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return math.ceil(self._side(width))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Space: 1, Qt.Key.Key_Return: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.image_wanted.emit(step)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.image_wanted.emit(1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self._side(self.width())
        for place in range(1 + DRAWS):
            box = QRectF(place * (side + GAP), 0, side, side)
            self._draw_box(painter, box, first=place == 0)
            if place < len(self._images):
                self._draw_image(painter, box.adjusted(INSET, INSET, -INSET, -INSET), self._images[place])

    def _draw_box(self, painter: QPainter, box: QRectF, *, first: bool) -> None:
        """The original stands out, and tells where the keyboard is."""
        theme = self._theme
        if first:
            pen = QPen(theme.accent, 2) if self.hasFocus() else QPen(theme.color("text2"), 1)
        else:
            pen = QPen(theme.color("hairline"), 1)
        edge = pen.widthF() / 2
        painter.setPen(pen)
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(box.adjusted(edge, edge, -edge, -edge), Radius.TILE - 1, Radius.TILE - 1)

    def _draw_image(self, painter: QPainter, room: QRectF, image: QImage) -> None:
        """Crisp and all pixels alike, unless there are more than there is room: then they are averaged."""
        scale = min(room.width() / image.width(), room.height() / image.height())
        if scale >= 1:
            scale = float(math.floor(scale))
        area = QRectF(0, 0, image.width() * scale, image.height() * scale)
        area.moveTo(round(room.center().x() - area.width() / 2), round(room.center().y() - area.height() / 2))
        if scale >= 1:
            draw_crisp(painter, area, image)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, True)
        painter.drawImage(area, image)

    def _side(self, width: int) -> float:
        return min(float(self._theme.px(LARGEST)), max(8.0, (width - GAP * DRAWS) / (1 + DRAWS)))

    def _make(self) -> None:
        self._images = [gray_or_color(array, self._theme) for array in self._arrays]
        self.update()
