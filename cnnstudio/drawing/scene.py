"""What a picture consists of, in pixels from the upper left corner; how it becomes a file is the painters' affair."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

Point = tuple[float, float]
Anchor = Literal["start", "middle", "end"]
Weight = Literal[400, 500, 600]


@dataclass(frozen=True)
class Rectangle:
    """A rectangle, its corners rounded by `radius`; no fill or no stroke where that is None."""

    x: float
    y: float
    width: float
    height: float
    fill: str | None = None
    stroke: str | None = None
    radius: float = 0
    line: float = 1
    dashed: bool = False


@dataclass(frozen=True)
class Polygon:
    """A closed shape."""

    points: tuple[Point, ...]
    fill: str | None
    stroke: str | None = None
    line: float = 1


@dataclass(frozen=True)
class Line:
    """A line through points."""

    points: tuple[Point, ...]
    stroke: str
    line: float = 1.5


@dataclass(frozen=True)
class Text:
    """A line of text; `y` is its base line, `x` where it begins, has its middle, or ends."""

    x: float
    y: float
    text: str
    size: float
    color: str
    weight: Weight = 400
    anchor: Anchor = "start"


Shape = Rectangle | Polygon | Line | Text


@dataclass(frozen=True)
class Scene:
    """A picture of `width` x `height` pixels; `title` and `description` are for those who cannot see it."""

    width: float
    height: float
    background: str
    title: str
    description: str
    shapes: tuple[Shape, ...]


def moved(shapes: Iterable[Shape], x: float, y: float) -> list[Shape]:
    """The shapes `x` further right and `y` further down."""
    return [_moved(shape, x, y) for shape in shapes]


def _moved(shape: Shape, x: float, y: float) -> Shape:
    if isinstance(shape, (Polygon, Line)):
        return replace(shape, points=tuple((px + x, py + y) for px, py in shape.points))
    return replace(shape, x=shape.x + x, y=shape.y + y)
