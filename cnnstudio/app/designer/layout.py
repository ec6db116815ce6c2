"""Where everything stands on the canvas: a pure function of the items and of what is folded. No Qt; logical pixels.

The network is a column: the input, then cards with the rows docked under them, pills where the shape changes, and the
gaps into which a layer can be dropped. An unfolded group is a frame in its column, with a column for each lane inside.
"""

from __future__ import annotations

import functools
from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import chain, pairwise, takewhile, zip_longest
from math import inf
from operator import is_
from typing import NamedTuple, TypeVar

from cnnstudio.app.designer.items import Item, repeats
from cnnstudio.app.designer.layout_parts import Column, Gap, Inside, Kind, Lane, Link, Metrics, Pill, Place
from cnnstudio.app.designer.spots import Spot
from cnnstudio.network import Address, Branches, Layer, LayerType, Node, Shape

Folded = Callable[[Address], bool]
"""Whether the branches or the block at an address are folded to one card."""
ProblemHeight = Callable[[Item, int], int]
"""How high the panel of an item's problems is in a card of some width."""


class Opening(NamedTuple):
    """A gap that is held open for a drop, by so many pixels."""

    spot: Spot
    height: int


def carried(y: float, edges: Sequence[float], others: Sequence[float]) -> float:
    """A height among `edges` as the one that lies alike among as many others."""
    above = min(max(1, bisect_right(edges, y)), len(edges) - 1)
    begin, end = edges[above - 1], edges[above]
    share = (y - begin) / (end - begin) if end > begin else 0.0
    return others[above - 1] + share * (others[above] - others[above - 1])


class Arrangement(NamedTuple):
    """The whole canvas: the input, and the column of the root stack, whose middle line is the canvas' own."""

    input_top: int
    column: Column
    height: int

    def gap_at(self, x: float, y: float) -> Gap:
        """The gap that a drop at a point means; `x` is counted from the canvas' middle line."""
        return self.column.gap_at(x, y)

    def gap(self, spot: Spot) -> Gap | None:
        """Where the gap at a place of a stack is; None where that is folded away."""
        return next((gap for gap in self.column.all_gaps() if gap.spot == spot), None)

    @property
    def edges(self) -> tuple[int, ...]:
        """Where parts begin and end: of the same items there are as many at every zoom."""
        ends = chain.from_iterable((place.top, place.bottom) for place in self.column.places)
        return (0, self.input_top, *ends, self.height)

    def same_above(self, other: Arrangement) -> float:
        """Down to which height the two look alike."""
        one, two = self.column, other.column
        return min(
            _same_above(one.places, two.places),
            _same_above(one.pills, two.pills),
            _same_above(one.links, two.links),
            max(self.height, other.height),
        )


Part = TypeVar("Part", Place, Pill, Link)


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
    items: Sequence[Item],
    input_shape: Shape,
    metrics: Metrics,
    problem_height: ProblemHeight,
    folded: Folded = lambda _address: False,
    opening: Opening | None = None,
    memory: Memory | None = None,
) -> Arrangement:
    """Lay the items out, with a gap held open where a drop is aimed at.

    A `memory` makes it quicker from one time to the next, as long as metrics and what is folded stay as they were.
    """
    memory = memory if memory is not None and opening is None else Memory()
    memory.begin()
    plan = _Plan(metrics, problem_height, folded, opening, memory)
    column = _Growing(plan, (), in_lane=False)
    column.begin_with_input(input_shape)
    column.add_all(items, memory.in_common(items, input_shape))
    memory.note(items, input_shape, column)
    finished = column.finished()
    return Arrangement(metrics.top, finished, finished.height + metrics.bottom)


def kind_of(item: Item, before: Item | None, folded: Folded) -> Kind:
    """How an item is drawn after `before` (None: nothing, or the input)."""
    if not isinstance(item.node, Layer):
        return Kind.GROUP if not folded(item.address) else Kind.SLIM if item.unknown else Kind.CARD
    if item.docks and before is not None and _can_be_docked_to(before, folded):
        return Kind.DOCKED
    return Kind.SLIM if item.unknown or (not item.problems and _has_no_settings(item.node.type)) else Kind.CARD


def _can_be_docked_to(item: Item, folded: Folded) -> bool:
    known = item.output is not None and not item.problems
    return known and (isinstance(item.node, Layer) or folded(item.address))


@functools.lru_cache(maxsize=1024)
def _has_no_settings(layer_type: LayerType) -> bool:
    return not layer_type.summary().text


Grown = tuple[int, int, Inside]
"""Width, height and inside of an unfolded group."""


class Memory:
    """The last layout: how it began, and its groups.

    How a column goes on follows from the items so far and what is folded; what is inside a group follows from its node
    and its input, where nothing is wrong.
    """

    def __init__(self) -> None:
        self._before: dict[Address, tuple[Node, Shape | None, Grown]] = {}
        self._now: dict[Address, tuple[Node, Shape | None, Grown]] = {}
        self._items: Sequence[Item] = ()
        self._input_shape: Shape | None = None
        self._root: _Growing | None = None

    def begin(self) -> None:
        """A layout begins; what the one before did not have is forgotten."""
        self._before, self._now = self._now, {}

    def in_common(self, items: Sequence[Item], input_shape: Shape) -> _Begun | None:
        """The beginning of the last layout that is that of these items too, if there is one."""
        if self._root is None or input_shape != self._input_shape:
            return None
        same = sum(1 for _ in takewhile(bool, map(is_, items, self._items)))
        if same < 2:  # the last one of them may be joined to what follows it now
            return None
        self._keep(items[: same - 1])
        return self._root.begun(same - 1)

    def note(self, items: Sequence[Item], input_shape: Shape, root: _Growing) -> None:
        """Remember a layout before its end is added."""
        self._items, self._input_shape, self._root = items, input_shape, root

    def _keep(self, items: Sequence[Item]) -> None:
        for item in items:
            if item.lanes:
                if item.address in self._before:
                    self._now[item.address] = self._before[item.address]
                for lane in item.lanes:
                    self._keep(lane)

    def group(self, item: Item, grow: Callable[[], Grown]) -> Grown:
        """The group as it was laid out the last time, or as it grows now."""
        if item.input is None or item.problems:
            return grow()
        known = self._before.get(item.address)
        if known is None or known[0] is not item.node or known[1] != item.input:
            known = (item.node, item.input, grow())
        self._now[item.address] = known
        return known[2]


class _Plan(NamedTuple):
    """What all columns of a layout are made by."""

    metrics: Metrics
    problem_height: ProblemHeight
    folded: Folded
    opening: Opening | None
    memory: Memory

    def group(self, item: Item, *, in_lane: bool) -> Grown:
        """An unfolded group."""
        return self.memory.group(item, lambda: self._grow(item, in_lane=in_lane))

    def _grow(self, item: Item, *, in_lane: bool) -> Grown:
        """Lay a group out. A block keeps the columns of the stack that it stands in."""
        metrics = self.metrics
        merges = isinstance(item.node, Branches)
        head = top = metrics.height(Kind.GROUP, in_lane=in_lane)
        if merges:
            top += metrics.fork
        else:
            top += metrics.between + (metrics.caption if repeats(item.node) else 0)
        columns = [self._lane(item, number, in_lane=in_lane or merges) for number in range(len(item.lanes))]
        lanes, width = self._side_by_side(columns, metrics.card_width(in_lane=in_lane))
        end = top + max(column.height for column in columns)
        join = end + metrics.join if merges else end
        bottom = join + (metrics.pill // 2 if merges else 0) + metrics.below
        problems = item.unfolded
        if problems.problems:
            bottom += self.problem_height(problems, width)
        return width, bottom, Inside(head, top, lanes, join, merges)

    def _lane(self, item: Item, number: int, *, in_lane: bool) -> Column:
        stack = (*item.address, number) if isinstance(item.node, Branches) else item.address
        column = _Growing(self, stack, in_lane=in_lane)
        column.begin_with(item.input)
        column.add_all(item.lanes[number])
        return column.finished()

    def _side_by_side(self, columns: Sequence[Column], least: int) -> tuple[tuple[Lane, ...], int]:
        """The lanes beside each other in the middle of their group, and how wide that is."""
        metrics = self.metrics
        taken = sum(column.width for column in columns) + metrics.lane_space * (len(columns) - 1)
        width = max(least, taken + 2 * metrics.side)
        left, lanes = (width - taken) // 2, []
        for column in columns:
            lanes.append(Lane(left + column.width // 2, column))
            left += column.width + metrics.lane_space
        return tuple(lanes), width


class _Mark(NamedTuple):
    """How far a column had grown before one of its places: down to `y`, with so many parts."""

    y: int
    shape: Shape | None
    flowing: Shape | None
    pills: int
    lines: int
    links: int


class _Begun(NamedTuple):
    """The parts of a column before one of its places."""

    mark: _Mark
    places: list[Place]
    pills: list[Pill]
    lines: list[int]
    links: list[Link]
    marks: list[_Mark]


class _Growing:
    """A column while it grows: `_y` is its lower end, `_shape` what its last pill says."""

    def __init__(self, plan: _Plan, stack: Address, *, in_lane: bool) -> None:
        self._plan, self._metrics, self._stack, self._in_lane = plan, plan.metrics, stack, in_lane
        self._card_width = self._metrics.card_width(in_lane=in_lane)
        self._y = 0
        self._shape: Shape | None = None
        self._flowing: Shape | None = None
        self._places: list[Place] = []
        self._pills: list[Pill] = []
        self._lines: list[int] = []
        self._links: list[Link] = []
        self._marks: list[_Mark] = []

    def begun(self, places: int) -> _Begun:
        """What there was before one more was added to so many places."""
        mark, marks = self._marks[places], self._marks[:places]
        parts = (self._pills[: mark.pills], self._lines[: mark.lines], self._links[: mark.links])
        return _Begun(mark, self._places[:places], *parts, marks)

    def begin_with_input(self, shape: Shape) -> None:
        """Leave room for the input's card, and show its shape."""
        self._y = self._metrics.top + self._metrics.input
        self._flowing = shape
        self._space(-1, pill=True)

    def begin_with(self, shape: Shape | None) -> None:
        """Begin a lane, to which a shape flows that was shown before."""
        self._shape = self._flowing = shape
        self._gap(0, -(self._metrics.between // 2))

    def add_all(self, items: Sequence[Item], begun: _Begun | None = None) -> None:
        """Add all items of the stack, but for those with which it has begun."""
        if begun is not None:
            (self._y, self._shape, self._flowing, *_numbers), self._places, self._pills = begun[:3]
            self._lines, self._links, self._marks = begun[3:]
        folded, first = self._plan.folded, len(self._places)
        before = items[first - 1] if first else None
        rest = (before, *items[first:])
        kinds = [kind_of(item, before, folded) for before, item in pairwise(rest) if item is not None]
        following = (*kinds[1:], None)[: len(kinds)]
        for index, (item, kind, after) in enumerate(zip(items[first:], kinds, following, strict=True), first):
            mark = _Mark(self._y, self._shape, self._flowing, len(self._pills), len(self._lines), len(self._links))
            self._marks.append(mark)
            self._add(index, item, kind, joined_below=after is Kind.DOCKED)

    def _add(self, index: int, item: Item, kind: Kind, *, joined_below: bool) -> None:
        metrics, docked = self._metrics, kind is Kind.DOCKED
        if docked:
            self._gap(index, self._y)
        elif index:
            self._space(index - 1, pill=self._flowing != self._shape)
        width, height, inside = self._card_width, metrics.height(kind), None
        if kind is Kind.GROUP:
            width, height, inside = self._plan.group(item, in_lane=self._in_lane)
        elif item.problems:
            height += self._plan.problem_height(item, width)
        shaded = not joined_below and not item.unknown and inside is None
        left = -(width // 2)
        self._places.append(
            Place(item.address, kind, left, self._y, width, height, self._in_lane, docked, joined_below, shaded, inside)
        )
        self._y += height
        self._flowing = item.output

    def finished(self) -> Column:
        """The column. What follows its last card is drawn up to the pill; a lane's connector goes on to the join."""
        if self._places:
            last, top = len(self._places) - 1, self._y
            self._space(last, pill=self._flowing != self._shape)
            if not self._stack:
                self._links.pop()
                if self._pills[-1].after == last:
                    self._links.append(Link(last, top, self._pills[-1].top, dashed=self._flowing is None))
            width = max(self._card_width, *(place.width for place in self._places))
        else:
            width = self._metrics.identity if self._in_lane else self._card_width
            self._leave_room()
        places, pills = tuple(self._places), tuple(self._pills)
        links, lines = tuple(self._links), tuple(self._lines)
        return Column(self._stack, places, pills, links, lines, self._card_width, width, self._y)

    def _leave_room(self) -> None:
        """An empty lane has room for what it is called, and for a drop in its middle."""
        if self._stack:
            self._y += self._metrics.pill
            self._lines = [self._y // 2]

    def _space(self, after: int, *, pill: bool) -> None:
        """Leave room below place `after` for the connector, with a pill where the shape is new, and for a drop."""
        top, metrics, room = self._y, self._metrics, self._metrics.between
        if pill:
            self._pills.append(Pill(after, top + metrics.round_pill, self._flowing))
            self._shape, room = self._flowing, metrics.round_pill
            self._y += room + metrics.pill
        self._y += room
        self._gap(after + 1, self._y - room // 2)
        self._links.append(Link(after, top, self._y, dashed=self._flowing is None))

    def _gap(self, index: int, y: int) -> None:
        """Note a gap; where it is held open, its line is in the middle of the opening."""
        opening = self._plan.opening
        if opening is not None and opening.spot == (self._stack, index):
            y += opening.height // 2
            self._y += opening.height
        self._lines.append(y)
