"""The network in small: a bar for each layer, or for a few together where there are too many. No Qt."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from itertools import chain
from math import ceil, log2
from typing import NamedTuple

from cnnstudio.app.designer.items import Item
from cnnstudio.app.designer.layout import Arrangement
from cnnstudio.network import Layer, Shape
from cnnstudio.network.layers.base import Family

SPACE = 4.0
"""Between two bars where there is room."""
THINNEST, FOR_TWICE_THE_MAPS = 2.0, 0.9
"""How thick a bar of one map is, and what is added each time there are twice as many."""
LEAST_PITCH = 3.0
"""A bar with its space takes no less; where more are to be shown, some are put together."""
LEAST_SHARE, UNKNOWN_SHARE = 0.12, 0.25
"""Of the width: what can still be seen, and what something of unknown size gets."""


class Bar(NamedTuple):
    """What stands for the items `first` to `last` (-1: the input): a rectangle, and the layer that it is drawn for."""

    first: int
    last: int
    top: float
    height: float
    share: float
    family: Family | None
    broken: bool
    unknown: bool

    @property
    def bottom(self) -> float:
        """Its lower end."""
        return self.top + self.height


class _Part(NamedTuple):
    first: int
    last: int
    thickness: float
    size: int | None
    family: Family | None
    broken: bool
    unknown: bool


def bars(items: Sequence[Item], input_shape: Shape, room: float) -> tuple[Bar, ...]:
    """The bars of a network from the input down, within a height of `room`."""
    parts = [_Part(-1, -1, _thickness(input_shape), _size(input_shape), None, False, False)]
    parts += [_part(index, item) for index, item in enumerate(items)]
    together = ceil(len(parts) / max(1, int(room / LEAST_PITCH)))
    groups = parts
    if together > 1:
        groups = [_merged(parts[start : start + together]) for start in range(0, len(parts), together)]
    widest = max(part.size or 1 for part in groups)
    shrink = min(1.0, room / sum(part.thickness + SPACE for part in groups))
    found, top = [], 0.0
    for part in groups:
        share = UNKNOWN_SHARE if part.size is None else max(LEAST_SHARE, part.size / widest)
        height = max(1.0, part.thickness * shrink)
        found.append(Bar(part.first, part.last, top, height, share, part.family, part.broken, part.unknown))
        top += (part.thickness + SPACE) * shrink
    return tuple(found)


def edges(found: Sequence[Bar], arrangement: Arrangement) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Heights on the canvas, and those that stand for them among the bars, as `layout.carried` takes them."""
    places = arrangement.column.places
    layers = [bar for bar in found if bar.last >= 0]
    canvas = chain.from_iterable((places[max(0, bar.first)].top, places[bar.last].bottom) for bar in layers)
    small = chain.from_iterable((bar.top, bar.bottom) for bar in layers)
    return (0.0, *canvas, float(arrangement.height)), (0.0, *small, found[-1].bottom)


def _part(index: int, item: Item) -> _Part:
    broken = item.broken
    shape = item.input if broken and item.output is None else item.output
    family: Family = item.node.type.family if isinstance(item.node, Layer) else "branches"
    if shape is None:
        return _Part(index, index, THINNEST, None, family, broken, item.unknown)
    return _Part(index, index, _thickness(shape), _size(shape), family, broken, False)


def _merged(parts: Sequence[_Part]) -> _Part:
    """One for several: the thickest of them, or the broken one."""
    chief = max(parts, key=_weight)
    return _Part(parts[0].first, parts[-1].last, *chief[2:])


def _weight(part: _Part) -> tuple[bool, float]:
    return part.broken, part.thickness


@functools.lru_cache(maxsize=1024)
def _thickness(shape: Shape) -> float:
    return THINNEST + FOR_TWICE_THE_MAPS * log2(max(1, shape[0]))


@functools.lru_cache(maxsize=1024)
def _size(shape: Shape) -> int:
    """The longer side of an image; a vector has one place."""
    return max(shape[1:], default=1)
