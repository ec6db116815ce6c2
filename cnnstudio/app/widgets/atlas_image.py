"""Arrays as images for painting: one byte a pixel and a colour table, so that another theme costs nothing."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from cnnstudio.app.theme import Theme
from cnnstudio.app.widgets import atlas_colors
from cnnstudio.app.widgets.atlas_colors import Table

RGB = 3


def indexed(indices: np.ndarray, table: Table) -> QImage:
    """An image of uint8 `indices` (height x width) into a colour table; it owns its pixels."""
    indices = np.ascontiguousarray(indices)
    height, width = indices.shape
    image = QImage(indices.data, width, height, width, QImage.Format.Format_Indexed8)
    image.setColorTable(list(table))
    return image.copy()


def gray_or_color(pixels: np.ndarray, theme: Theme) -> QImage:
    """An image as people see it, of uint8 C x H x W: colours of three channels, ink on paper of the first of others."""
    if len(pixels) != RGB:
        return indexed(pixels[0], atlas_colors.ink(theme))
    rgb = np.ascontiguousarray(np.moveaxis(pixels, 0, -1))
    height, width, _ = rgb.shape
    return QImage(rgb.data, width, height, RGB * width, QImage.Format.Format_RGB888).copy()


def draw_crisp(painter: QPainter, area: QRectF, image: QImage, source: QRectF | None = None) -> None:
    """Draw an image, or a part of it, without interpolation at any pixel ratio."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.drawImage(area, image, source or QRectF(image.rect()))
    painter.restore()
