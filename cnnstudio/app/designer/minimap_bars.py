"""The network in small: a bar for each layer, or for a few together where there are too many. No Qt."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence
from itertools import chain
from math import ceil, log2
from typing import NamedTuple

from cnnstudio.app.designer.items import Item
from cnnstudio.app.designer.layout import Arrangement, Folded
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
    """What stands for the items `first` to `last` (-1: the input): a rectangle, and the layer that it is drawn for.

    It stands in the middle of a slot from `left` to `right`, parts of the map's width, and takes a share of that.
    """

    first: int
    last: int
    top: float
    height: float
    share: float
    family: Family | None
    broken: bool
    unknown: bool
    left: float = 0.0
    right: float = 1.0

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
    lanes: tuple[tuple[_Part, ...], ...] = ()
    """What an unfolded group shows side by side instead of one bar."""

    @property
    def extent(self) -> float:
        """How much of the map's height it takes, where nothing has to shrink."""
        if not self.lanes:
            return self.thickness + SPACE
        return max(SPACE, *(sum((part.extent for part in lane), 0.0) for lane in self.lanes))

    @property
    def bars(self) -> int:
        """How many bars stand under each other in it."""
        return max((sum(part.bars for part in lane) for lane in self.lanes), default=1)


def bars(
    items: Sequence[Item], input_shape: Shape, room: float, folded: Folded = lambda _address: True
) -> tuple[Bar, ...]:
    """The bars of a network from the input down, within a height of `room`; lanes of unfolded groups side by side.

    Where that needs more room than there is, each group is one bar, and where that is too much too, several layers are.
    """
    start = _Part(-1, -1, _thickness(input_shape), _size(input_shape), None, False, False)
    most = max(1, int(room / LEAST_PITCH))
    parts = [start, *(_part(index, item, folded) for index, item in enumerate(items))] if len(items) < most else []
    if sum(part.bars for part in parts) > most or not parts:
        parts = [start, *(_part(index, item, lambda _address: True) for index, item in enumerate(items))]
        together = ceil(len(parts) / most)
        parts = [_merged(parts[begin : begin + together]) for begin in range(0, len(parts), together)]
    widest = max(part.size or 1 for part in parts)
    shrink = min(1.0, room / sum(part.extent for part in parts))
    return tuple(_laid_out(parts, 0.0, (0.0, 1.0), widest, shrink))


def _laid_out(
    parts: Sequence[_Part], top: float, slot: tuple[float, float], widest: int, shrink: float
) -> Iterator[Bar]:
    left, right = slot
    for part in parts:
        if part.lanes:
            wide = (right - left) / len(part.lanes)
            for number, lane in enumerate(part.lanes):
                inner = (left + number * wide, left + (number + 1) * wide)
                yield from _laid_out(lane, top, inner, widest, shrink)
        else:
            share = UNKNOWN_SHARE if part.size is None else min(1.0, max(LEAST_SHARE, part.size / widest))
            height = max(1.0, part.thickness * shrink)
            state = part.family, part.broken, part.unknown
            yield Bar(part.first, part.last, top, height, share, *state, left, right)
        top += part.extent * shrink


def edges(found: Sequence[Bar], arrangement: Arrangement) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Heights on the canvas, and those that stand for them among the bars, as `layout.carried` takes them."""
    places = arrangement.column.places
    spans: dict[tuple[int, int], tuple[float, float]] = {}
    for bar in found:
        if bar.last >= 0:
            top, bottom = spans.get((bar.first, bar.last), (bar.top, bar.bottom))
            spans[bar.first, bar.last] = min(top, bar.top), max(bottom, bar.bottom)
    canvas = chain.from_iterable((places[max(0, first)].top, places[last].bottom) for first, last in spans)
    small = chain.from_iterable(spans.values())
    return (0.0, *canvas, float(arrangement.height)), (0.0, *small, max(bar.bottom for bar in found))


def _part(index: int, item: Item, folded: Folded) -> _Part:
    broken = item.broken
    shape = item.input if broken and item.output is None else item.output
    family: Family = item.node.type.family if isinstance(item.node, Layer) else "branches"
    lanes: tuple[tuple[_Part, ...], ...] = ()
    if item.lanes and not folded(item.address):
        lanes = tuple(tuple(_part(index, inner, folded) for inner in lane) for lane in item.lanes)
    if shape is None:
        return _Part(index, index, THINNEST, None, family, broken, item.unknown, lanes)
    return _Part(index, index, _thickness(shape), _size(shape), family, broken, False, lanes)


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
