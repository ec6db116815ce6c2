"""Icons are drawn as pictures that were made before: as crisp as their lines, wherever they stand."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from cnnstudio.app import icons
from cnnstudio.network import resources

ROUNDING = 2
"""A picture that is laid over another rounds once more."""


@pytest.fixture
def lines() -> QSvgRenderer:
    source = (resources.folder() / "icons" / "search.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(source.replace("currentColor", QColor(20, 60, 200).name()).encode()))


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
@pytest.mark.parametrize("left", [5.0, 5.5, 8.3])
def test_a_picture_of_an_icon_is_what_its_lines_are(lines: QSvgRenderer, ratio: float, left: float) -> None:
    spot = QRectF(left, left + 1, 16, 16)
    pictures = []
    for way in ("picture", "lines"):
        image = QImage(round(60 * ratio), round(60 * ratio), QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(ratio)
        image.fill(QColor("white"))
        painter = QPainter(image)
        painter.translate(4, 7)
        if way == "picture":
            icons.draw(painter, "search", spot, QColor(20, 60, 200, 180))
        else:
            painter.setOpacity(180 / 255)
            lines.render(painter, spot)
        painter.end()
        pictures.append(np.frombuffer(image.constBits(), np.uint8).astype(int))
    picture, drawn = pictures
    assert drawn.min() < 200
    assert abs(picture - drawn).max() <= ROUNDING
