"""A scene as an SVG file: scalable, with real text, read by browsers, Inkscape and LaTeX's svg package."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from xml.sax.saxutils import escape, quoteattr

from cnnstudio.drawing.scene import Line, Polygon, Rectangle, Scene, Shape, Text

FONTS = "Inter, 'Helvetica Neue', Helvetica, Arial, sans-serif"
DASHES = "4 3"


def to_svg(scene: Scene, fonts: str = FONTS) -> str:
    """The text of the file; `fonts` are the families to write in, the first that a reader has."""
    width, height = _number(scene.width), _number(scene.height)
    size = f'width="{width}" height="{height}"'
    look = f"font-family={quoteattr(fonts)}"
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} viewBox="0 0 {width} {height}" role="img" {look}>',
        f"<title>{escape(scene.title)}</title>",
        f"<desc>{escape(scene.description)}</desc>",
        f'<rect {size} fill="{scene.background}"/>',
        *(_element(shape) for shape in scene.shapes),
        "</svg>",
    ]
    return "\n".join(lines) + "\n"


def _element(shape: Shape) -> str:
    if isinstance(shape, Rectangle):
        return f"<rect {_attributes(_rectangle(shape))}/>"
    if isinstance(shape, Polygon):
        found = (("points", _points(shape)), *_paint(shape.fill, shape.stroke, shape.line))
        return f"<polygon {_attributes(found)}/>"
    if isinstance(shape, Line):
        return f"<polyline {_attributes((('points', _points(shape)), *_paint(None, shape.stroke, shape.line)))}/>"
    return f"<text {_attributes(_text(shape))}>{escape(shape.text)}</text>"


def _rectangle(shape: Rectangle) -> Iterator[tuple[str, str]]:
    for name in ("x", "y", "width", "height"):
        yield name, _number(getattr(shape, name))
    if shape.radius:
        yield "rx", _number(shape.radius)
    yield from _paint(shape.fill, shape.stroke, shape.line)
    if shape.dashed:
        yield "stroke-dasharray", DASHES


def _text(shape: Text) -> Iterator[tuple[str, str]]:
    yield "x", _number(shape.x)
    yield "y", _number(shape.y)
    yield "font-size", _number(shape.size)
    yield "fill", shape.color
    if shape.weight != 400:  # what SVG takes without being told
        yield "font-weight", str(shape.weight)
    if shape.anchor != "start":
        yield "text-anchor", shape.anchor


def _paint(fill: str | None, stroke: str | None, line: float) -> Iterator[tuple[str, str]]:
    yield "fill", fill or "none"
    if stroke is not None:
        yield "stroke", stroke
        yield "stroke-width", _number(line)
        yield "stroke-linejoin", "round"


def _points(shape: Polygon | Line) -> str:
    return " ".join(f"{_number(x)},{_number(y)}" for x, y in shape.points)


def _attributes(pairs: Iterable[tuple[str, str]]) -> str:
    return " ".join(f"{name}={quoteattr(value)}" for name, value in pairs)


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")
