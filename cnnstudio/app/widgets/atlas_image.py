"""Arrays as images for painting: one byte a pixel and a colour table, so that another theme costs nothing."""

from __future__ import annotations

import math

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


class Atlas:
    """Equal tiles in one image: quick to make and to paint, however many they are."""

    def __init__(self, tiles: np.ndarray, table: Table) -> None:
        """Take uint8 indices into `table`: tiles x height x width."""
        self.tiles, self._height, self._width = tiles.shape
        # About as wide as high: no side of an image may have more than 32,767 pixels.
        self._columns = max(1, math.ceil(math.sqrt(self.tiles)))
        rows = -(-self.tiles // self._columns)
        sheet = np.zeros((rows * self._columns, self._height, self._width), np.uint8)
        sheet[: self.tiles] = tiles
        sheet = sheet.reshape(rows, self._columns, self._height, self._width).swapaxes(1, 2)
        self._image = indexed(sheet.reshape(rows * self._height, self._columns * self._width), table)

    def draw(self, painter: QPainter, area: QRectF, index: int) -> None:
        """Draw one tile into `area`, never interpolated."""
        row, column = divmod(index, self._columns)
        source = QRectF(column * self._width, row * self._height, self._width, self._height)
        draw_crisp(painter, area, self._image, source)


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
