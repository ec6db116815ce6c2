"""The example image as a picture: ink on paper in the light scheme, as in the dark one it is light on dark."""

from __future__ import annotations

from PySide6.QtGui import QImage, QPixmap

from cnnstudio.app.designer.example import Example
from cnnstudio.app.theme import Theme


def picture(example: Example, theme: Theme) -> QPixmap:
    """A pixel for each pixel. A grey image's zero is the paper in both schemes."""
    grey = example.channels == 1
    kind = QImage.Format.Format_Grayscale8 if grey else QImage.Format.Format_RGB888
    stride = example.width * example.channels
    image = QImage(example.pixels, example.width, example.height, stride, kind).copy()
    if grey and not theme.dark:
        image.invertPixels()
    return QPixmap.fromImage(image)
