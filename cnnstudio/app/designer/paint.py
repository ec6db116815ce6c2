"""How cards are drawn: grounds with some corners round, the columns of figures, pills and their glyphs."""

from __future__ import annotations

import functools
import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from cnnstudio.app import i18n
from cnnstudio.app.designer.fonts import Face, Faces
from cnnstudio.app.theme import Radius, Theme
from cnnstudio.network import Shape

CELL = 0.62
"""Pixels of a pill's glyph for each pixel and map of the shape."""
PILL_SPACE, PILL_SIDES = 8, 24
"""Between glyph and text, and left and right of both."""
LEAST_EDGE, MOST_EDGE, MOST_DEPTH = 2.0, 18.0, 14.0
ONE_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
AT_LEFT, AT_RIGHT = int(Qt.AlignmentFlag.AlignLeft | ONE_LINE), int(Qt.AlignmentFlag.AlignRight | ONE_LINE)
Parts = tuple[int, int, int, int]
"""Red, green, blue and opacity of a colour."""
Line = tuple[Parts, float, tuple[float, ...]]
"""Colour, width and dashes of a pen."""
NO_PEN = Qt.PenStyle.NoPen
MOST_PIXELS = 100_000
"""Of a shape that is kept as a picture: a card has about 22,000."""
FACES = (0.10, 0.22, 0.34)
"""Opacity of a glyph's front, top and side."""


@dataclass(frozen=True)
class Columns:
    """Where the columns of a card of some width stand; the same for cards, docked rows and headings."""

    tile: float
    name: float
    parameters_right: float
    kept: float
    bar: float
    field_right: float

    @classmethod
    def of(cls, width: float, scale: float) -> Columns:
        """The columns of a card `width` pixels wide, whose lengths are `scale` times those at 100 %."""
        return cls(
            tile=8 * scale,
            name=47 * scale,
            parameters_right=width - 194 * scale,
            kept=width - 177 * scale,
            bar=66 * scale,
            field_right=width - 11 * scale,
        )


def rounded(area: QRectF, radius: float, *, top: bool = True, bottom: bool = True) -> QPainterPath:
    """A rectangle whose upper or lower corners are round."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addRoundedRect(area, radius, radius)
    if not top:
        path.addRect(QRectF(area.left(), area.top(), area.width(), radius))
    if not bottom:
        path.addRect(QRectF(area.left(), area.bottom() - radius, area.width(), radius))
    return path.simplified()


def outline(painter: QPainter, area: QRectF, radius: float, pen: QPen) -> None:
    """A rounded line inside the area, whose outer edge has the radius."""
    inset = pen.widthF() / 2
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset)


def filled(painter: QPainter, area: QRectF, radius: float, ground: QColor, pen: QPen) -> None:
    """A rounded ground with its outline inside the area: the shape of cards, chips, pills and buttons.

    Cards and pills of the same size are many, and to draw a picture of one takes a tenth of the time of its curves.
    """
    if area.width() * area.height() > MOST_PIXELS or not _on_pixels(area):
        _fill(painter, area, radius, ground, pen)
        return
    line = (_parts(pen.color()), pen.widthF(), tuple(pen.dashPattern())) if pen.style() is not NO_PEN else None
    size = (int(area.width()), int(area.height()))
    ratio = painter.device().devicePixelRatioF()
    painter.drawPixmap(area.topLeft(), _picture(size, ratio, radius, _parts(ground), line))


def _parts(color: QColor) -> Parts:
    return color.red(), color.green(), color.blue(), color.alpha()


def _on_pixels(area: QRectF) -> bool:
    return all(value == int(value) for value in (area.left(), area.top(), area.width(), area.height()))


@functools.lru_cache(maxsize=128)
def _picture(size: tuple[int, int], ratio: float, radius: float, ground: Parts, line: Line | None) -> QPixmap:
    """A filled shape of that size, for a screen of that pixel ratio."""
    picture = QPixmap(*(math.ceil(side * ratio) for side in size))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    pen = QPen(NO_PEN)
    if line is not None:
        pen = QPen(QColor(*line[0]), line[1])
        if line[2]:
            pen.setDashPattern(line[2])
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _fill(painter, QRectF(0, 0, *size), radius, QColor(*ground), pen)
    painter.end()
    return picture


def _fill(painter: QPainter, area: QRectF, radius: float, ground: QColor, pen: QPen) -> None:
    inset = 0.0 if pen.style() is NO_PEN else pen.widthF() / 2
    painter.setPen(pen)
    painter.setBrush(ground)
    painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), radius, radius)


def text(painter: QPainter, face: Face, color: QColor, at: QRectF, said: str, *, right: bool = False) -> float:
    """Write one line, elided to the rectangle and centred in its height; returns how wide it became."""
    shown = face.elided(said, at.width() + 0.5)
    if not shown:
        return 0
    painter.setFont(face.font)
    painter.setPen(color)
    line, width = face.line(shown)
    left = at.right() - width if right else at.left()
    painter.drawStaticText(QPointF(left, at.top() + (at.height() - line.size().height()) / 2), line)
    return width


def bar(painter: QPainter, theme: Theme, area: QRectF, share: float) -> None:
    """A thin bar, filled for a share of it, to the pixel."""
    whole = QRectF(round(area.left()), round(area.top()), round(area.width()), round(area.height()))
    radius, none = whole.height() / 2, QPen(NO_PEN)
    filled(painter, whole, radius, theme.color("hairline"), none)
    if share > 0:
        whole.setWidth(max(whole.height(), round(whole.width() * min(1.0, share))))
        filled(painter, whole, radius, theme.color("text3"), none)


def pill_width(faces: Faces, shape: Shape | None) -> float:
    """How wide the pill of a shape is."""
    glyph = 0.0 if shape is None else glyph_size(shape, faces.scale)[0] + faces.px(PILL_SPACE)
    return faces.shape.width(i18n.shape(shape)) + glyph + faces.px(PILL_SIDES)


def pill(painter: QPainter, theme: Theme, faces: Faces, area: QRectF, shape: Shape | None) -> None:
    """A shape on the connector; dashed where it is unknown."""
    pen = QPen(theme.color("control_border"), 1)
    ground = "surface"
    if shape is None:
        pen.setStyle(Qt.PenStyle.DashLine)
        ground = "canvas"
    filled(painter, area, area.height() / 2, theme.color(ground), pen)
    left = area.left() + area.height() / 2
    if shape is not None:
        width, height = glyph_size(shape, faces.scale)
        glyph(painter, theme.color("text2"), QPointF(left, area.center().y() - height / 2), shape, faces.scale)
        left += width + faces.px(PILL_SPACE)
    color = theme.color("text3" if shape is None else "text")
    text(painter, faces.shape, color, QRectF(left, area.top(), area.right() - left, area.height()), i18n.shape(shape))


def glyph_size(shape: Shape, scale: float) -> tuple[float, float]:
    """Width and height of a shape's glyph."""
    width, height, depth = _edges(shape, scale)
    return width + depth, height + depth / 2


def _edges(shape: Shape, scale: float) -> tuple[float, float, float]:
    """Width, height and depth of the box: to scale, but never too thin to see or too large for a pill."""
    if len(shape) == 1:
        return 3.0 * scale, 3.0 * scale, min(MOST_DEPTH, max(7.0, CELL * shape[0] / 16)) * scale
    channels, height, width = (CELL * size for size in shape)
    shrink = min(1.0, MOST_EDGE / width, MOST_EDGE / (height + min(channels, MOST_DEPTH) / 2))
    return (
        max(LEAST_EDGE, width * shrink) * scale,
        max(LEAST_EDGE, height * shrink) * scale,
        min(MOST_DEPTH, max(LEAST_EDGE, channels * shrink)) * scale,
    )


def glyph(painter: QPainter, color: QColor, at: QPointF, shape: Shape, scale: float) -> None:
    """An isometric box to scale: maps go back to the right. A vector is a thin rod."""
    width, height, depth = _edges(shape, scale)
    back = QPointF(depth, -depth / 2)
    front = QRectF(at.x(), at.y() + depth / 2, width, height)
    corners = (front.topLeft(), front.topRight(), front.bottomRight())
    top = [corners[0], corners[1], corners[1] + back, corners[0] + back]
    side = [corners[1], corners[2], corners[2] + back, corners[1] + back]
    outline = QPen(color, 1)
    outline.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(outline)
    for points, opacity in zip((_square(front), top, side), FACES, strict=True):
        face = QColor(color)
        face.setAlphaF(opacity)
        painter.setBrush(face)
        painter.drawPolygon(points)


def _square(area: QRectF) -> list[QPointF]:
    return [area.topLeft(), area.topRight(), area.bottomRight(), area.bottomLeft()]


def shade(theme: Theme, opacity: float) -> QColor:
    """The dark of shadows, in both schemes."""
    return theme.color("on_tip" if theme.dark else "tip", opacity)


def shadow(painter: QPainter, theme: Theme, area: QRectF, radius: float = Radius.CARD, blur: int = 24) -> None:
    """The shadow of what floats: 8 down, softly fading over `blur`."""
    painter.setPen(Qt.PenStyle.NoPen)
    steps = blur // 2
    for step in range(steps):
        spread = blur / 2 - step
        painter.setBrush(shade(theme, theme.tokens.shadow_opacity * 2 / steps * (step + 1) / steps))
        grown = area.adjusted(-spread, -spread + 8, spread, spread + 8)
        painter.drawRoundedRect(grown, radius + spread, radius + spread)
