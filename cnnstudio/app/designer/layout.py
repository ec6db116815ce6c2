"""Where everything stands on the canvas: a pure function of the items. No Qt; lengths in logical pixels.

The stack is one column, so only heights matter here: the input, then cards with the rows docked under them, pills where
the shape changes, and the gaps into which a layer can be dropped.
"""

from __future__ import annotations

import functools
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields, replace
from enum import Enum
from itertools import chain, pairwise, zip_longest
from math import inf
from typing import NamedTuple, Self, TypeVar

from cnnstudio.app.designer.items import Item, is_folded
from cnnstudio.app.designer.spots import Spot
from cnnstudio.network import Layer, LayerType, Shape


class Kind(Enum):
    """How an item is drawn."""

    CARD = "card"
    SLIM = "slim"
    DOCKED = "docked"


@dataclass(frozen=True)
class Metrics:
    """Lengths of the canvas at 100 %."""

    width: int = 508
    card: int = 44
    docked: int = 26
    slim: int = 30
    input: int = 56
    pill: int = 24
    round_pill: int = 8
    between: int = 10
    top: int = 14
    bottom: int = 96
    parting: int = 18

    def scaled(self, factor: float) -> Self:
        """The same for text of another size."""
        return replace(self, **{field.name: round(getattr(self, field.name) * factor) for field in fields(self)})

    def height(self, kind: Kind) -> int:
        """How high an item of a kind is without its problems."""
        if kind is Kind.CARD:
            return self.card
        return self.docked if kind is Kind.DOCKED else self.slim


class Place(NamedTuple):
    """Where the item of an index stands; joined to the one above or below it they are one card to the eye."""

    index: int  # type: ignore[assignment]  # hides the tuple's own, which nobody needs
    kind: Kind
    top: int
    height: int
    joined_above: bool = False
    joined_below: bool = False

    @property
    def bottom(self) -> int:
        """The first pixel below."""
        return self.top + self.height


def carried(y: float, edges: Sequence[float], others: Sequence[float]) -> float:
    """A height among `edges` as the one that lies alike among as many others."""
    above = min(max(1, bisect_right(edges, y)), len(edges) - 1)
    begin, end = edges[above - 1], edges[above]
    share = (y - begin) / (end - begin) if end > begin else 0.0
    return others[above - 1] + share * (others[above] - others[above - 1])


class Pill(NamedTuple):
    """The shape that leaves item `after` (-1: the input); None is unknown."""

    after: int
    top: int
    shape: Shape | None


class Gap(NamedTuple):
    """The place before item `index`; `y` is where the insertion line goes."""

    index: int  # type: ignore[assignment]  # hides the tuple's own, which nobody needs
    y: int

    @property
    def spot(self) -> Spot:
        """The same for edits."""
        return Spot((), self.index)


class Link(NamedTuple):
    """A piece of the connector below item `after`; dashed where nothing known flows."""

    after: int
    top: int
    bottom: int
    dashed: bool


Part = TypeVar("Part", Place, Pill, Link)


class Arrangement(NamedTuple):
    """The whole canvas, from top to bottom."""

    input_top: int
    places: tuple[Place, ...]
    pills: tuple[Pill, ...]
    gaps: tuple[Gap, ...]
    links: tuple[Link, ...]
    height: int

    def nearest_gap(self, y: float) -> Gap:
        """The gap whose line is nearest to `y`."""
        return min(self.gaps, key=lambda gap: abs(gap.y - y))

    @property
    def edges(self) -> tuple[int, ...]:
        """Where parts begin and end: of the same items there are as many at every zoom."""
        ends = chain.from_iterable((place.top, place.bottom) for place in self.places)
        return (0, self.input_top, *ends, self.height)

    def same_above(self, other: Arrangement) -> float:
        """Down to which height the two look alike."""
        return min(
            _same_above(self.places, other.places),
            _same_above(self.pills, other.pills),
            _same_above(self.links, other.links),
            max(self.height, other.height),
        )


def _same_above(some: Sequence[Part], others: Sequence[Part]) -> float:
    """The upper end of the first part that has no equal at its place; endless where all have."""
    return next(
        (
            min(part.top for part in (one, other) if part is not None)
            for one, other in zip_longest(some, others)
            if one != other
        ),
        inf,
    )


def arrange(
    items: Sequence[Item], input_shape: Shape, metrics: Metrics, problem_height: Callable[[Item], int]
) -> Arrangement:
    """Lay the items out; `problem_height` says how high the panel under a card with problems is."""
    column = _Column(input_shape, metrics, problem_height)
    kinds = [kind_of(item, before) for before, item in pairwise((None, *items)) if item is not None]
    for index, (item, kind) in enumerate(zip(items, kinds, strict=True)):
        column.add(index, item, kind, joined_below=kinds[index + 1 : index + 2] == [Kind.DOCKED])
    return column.finished()


def kind_of(item: Item, before: Item | None) -> Kind:
    """How an item is drawn after `before` (None: the input)."""
    if item.docks and before is not None and before.output is not None and not before.problems:
        return Kind.DOCKED
    plain = isinstance(item.node, Layer) and _has_no_settings(item.node.type)
    if not item.problems and (item.unknown or plain) and not is_folded(item.node):
        return Kind.SLIM
    return Kind.SLIM if item.unknown else Kind.CARD


@functools.lru_cache(maxsize=1024)
def _has_no_settings(layer_type: LayerType) -> bool:
    return not layer_type.summary().text


class _Column:
    """The column while it grows: `_y` is its lower end, `_shape` what flows out of it."""

    def __init__(self, input_shape: Shape, metrics: Metrics, problem_height: Callable[[Item], int]) -> None:
        self._metrics, self._problem_height = metrics, problem_height
        self._y = metrics.top + metrics.input
        self._shape: Shape | None = None
        self._last: Item | None = None
        self._places: list[Place] = []
        self._pills: list[Pill] = []
        self._gaps: list[Gap] = []
        self._links: list[Link] = []
        self._space(-1, input_shape)

    def add(self, index: int, item: Item, kind: Kind, *, joined_below: bool) -> None:
        docked = kind is Kind.DOCKED
        if docked:
            self._gaps.append(Gap(index, self._y))
        elif index:
            self._space(index - 1, item.input)
        height = self._metrics.height(kind)
        if item.problems:
            height += self._problem_height(item)
        self._places.append(Place(index, kind, self._y, height, docked, joined_below))
        self._y += height
        self._last = item

    def finished(self) -> Arrangement:
        last = self._last
        if last is not None:
            self._space(len(self._places) - 1, last.output)
        return Arrangement(
            self._metrics.top,
            tuple(self._places),
            tuple(self._pills),
            tuple(self._gaps),
            tuple(self._links),
            self._y + self._metrics.bottom,
        )

    def _space(self, after: int, flowing: Shape | None) -> None:
        """Leave room below item `after` for the connector, with a pill where the shape is new, and for a drop."""
        top, metrics = self._y, self._metrics
        if flowing != self._shape or after < 0:
            self._pills.append(Pill(after, top + metrics.round_pill, flowing))
            self._shape = flowing
            self._y += metrics.round_pill + metrics.pill
            room = metrics.round_pill
        else:
            room = metrics.between
        self._y += room
        self._gaps.append(Gap(after + 1, self._y - room // 2))
        self._links.append(Link(after, top, self._y, dashed=flowing is None))
