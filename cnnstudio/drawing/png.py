"""A scene as a PNG file: shapes are drawn larger and brought down, so that slanted lines are smooth."""

from __future__ import annotations

import io
import math

from PIL import Image, ImageDraw

from cnnstudio.drawing import text
from cnnstudio.drawing.scene import Line, Point, Polygon, Rectangle, Scene, Shape, Text
from cnnstudio.network.errors import UserError
from cnnstudio.network.messages import message

FINER = 3
"""Shapes are drawn so many times larger than they will be."""
MOST_PIXELS = 60_000_000
DASH, GAP = 4.0, 3.0
ANCHORS = {"start": "ls", "middle": "ms", "end": "rs"}
PIXELS_AN_INCH = 96


def to_png(scene: Scene, scale: float = 2) -> bytes:
    """The file's bytes; one unit of the scene is `scale` pixels.

    Raises `UserError` where the picture would be larger than programs open.
    """
    size = round(scene.width * scale), round(scene.height * scale)
    if size[0] * size[1] > MOST_PIXELS:
        raise UserError(
            message(
                "drawing",
                "The picture would have {width} × {height} pixels, which few programs open: take SVG instead.",
                width=f"{size[0]:,}",
                height=f"{size[1]:,}",
            )
        )
    finer = FINER if size[0] * size[1] * FINER**2 <= MOST_PIXELS else 1
    image = Image.new("RGB", (size[0] * finer, size[1] * finer), scene.background)
    pen = _Pen(ImageDraw.Draw(image), scale * finer)
    for shape in scene.shapes:
        pen.draw(shape)
    if finer > 1:
        image = image.resize(size, Image.Resampling.LANCZOS)
    writing = ImageDraw.Draw(image)
    for shape in scene.shapes:
        if isinstance(shape, Text):
            _write(writing, shape, scale)
    content = io.BytesIO()
    dots = PIXELS_AN_INCH * scale
    image.save(content, format="PNG", dpi=(dots, dots))
    return content.getvalue()


def _write(draw: ImageDraw.ImageDraw, shape: Text, scale: float) -> None:
    face = text.font(shape.weight, shape.size * scale)
    draw.text((shape.x * scale, shape.y * scale), shape.text, shape.color, face, ANCHORS[shape.anchor])


class _Pen:
    """Draws shapes, so many pixels to a unit."""

    def __init__(self, draw: ImageDraw.ImageDraw, scale: float) -> None:
        self._draw, self._scale = draw, scale

    def draw(self, shape: Shape) -> None:
        if isinstance(shape, Rectangle):
            self._rectangle(shape)
        elif isinstance(shape, Polygon):
            self._polygon(shape)
        elif isinstance(shape, Line):
            self._line(shape.points, shape.stroke, shape.line)

    def _thick(self, line: float) -> int:
        return max(1, round(line * self._scale))

    def _at(self, point: Point) -> Point:
        return point[0] * self._scale, point[1] * self._scale

    def _rectangle(self, shape: Rectangle) -> None:
        left, top = self._at((shape.x, shape.y))
        right, bottom = self._at((shape.x + shape.width, shape.y + shape.height))
        box = (left, top, max(left, right - 1), max(top, bottom - 1))
        outline = None if shape.dashed else shape.stroke
        width = self._thick(shape.line) if outline else 0
        self._draw.rounded_rectangle(box, shape.radius * self._scale, shape.fill, outline, width)
        if shape.dashed and shape.stroke:
            self._dashes(shape, shape.stroke)

    def _dashes(self, shape: Rectangle, stroke: str) -> None:
        """Dashes along the four sides, between the rounded corners."""
        left, top, radius = shape.x, shape.y, shape.radius
        right, bottom = left + shape.width, top + shape.height
        for start, end in (
            ((left + radius, top), (right - radius, top)),
            ((right, top + radius), (right, bottom - radius)),
            ((right - radius, bottom), (left + radius, bottom)),
            ((left, bottom - radius), (left, top + radius)),
        ):
            length = math.dist(start, end)
            for number in range(math.ceil(length / (DASH + GAP)) if length > 0 else 0):
                begin = number * (DASH + GAP)
                points = (_along(start, end, begin), _along(start, end, min(begin + DASH, length)))
                self._line(points, stroke, shape.line)

    def _polygon(self, shape: Polygon) -> None:
        points = [self._at(point) for point in shape.points]
        if shape.fill:
            self._draw.polygon(points, shape.fill)
        if shape.stroke:
            self._draw.line([*points, points[0]], shape.stroke, self._thick(shape.line), "curve")

    def _line(self, points: tuple[Point, ...], stroke: str, line: float) -> None:
        self._draw.line([self._at(point) for point in points], stroke, self._thick(line), "curve")


def _along(start: Point, end: Point, distance: float) -> Point:
    """The point so far from the start of a line."""
    share = distance / math.dist(start, end)
    return start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share
