"""What a layout consists of: lengths, and where cards, pills, gaps and connectors stand. No Qt; logical pixels.

The places of a column are counted from its middle and its upper end, those inside a group from the group's left upper
corner: a part that did not change is equal to what it was, wherever it has moved.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from enum import Enum
from itertools import pairwise
from typing import NamedTuple, Self

from cnnstudio.app.designer.spots import Spot
from cnnstudio.network import Address, Shape


class Kind(Enum):
    """How an item is drawn."""

    CARD = "card"
    SLIM = "slim"
    DOCKED = "docked"
    GROUP = "group"
    """Branches or a block, unfolded."""


@dataclass(frozen=True)
class Metrics:
    """Lengths of the canvas at 100 %."""

    width: int = 508
    lane: int = 278
    identity: int = 120
    """The width of a lane without layers."""
    card: int = 44
    docked: int = 26
    slim: int = 30
    header: int = 32
    """The height of an unfolded group's head; in a lane it is as high as a card."""
    caption: int = 18
    """A line below the head of a block that repeats."""
    input: int = 56
    pill: int = 24
    round_pill: int = 8
    between: int = 10
    top: int = 14
    bottom: int = 96
    parting: int = 18
    side: int = 10
    """What a group leaves free left and right of its lanes."""
    lane_space: int = 16
    fork: int = 18
    """From a group's head to its lanes; the fork's line is in its middle."""
    join: int = 10
    """From the lower end of the longest lane to the line that joins them, beyond the room below a card."""
    below: int = 6

    def scaled(self, factor: float) -> Self:
        """The same for text of another size."""
        return replace(self, **{field.name: round(getattr(self, field.name) * factor) for field in fields(self)})

    def height(self, kind: Kind, *, in_lane: bool = False) -> int:
        """How high the row of an item is, without its problems and what is inside."""
        if kind is Kind.DOCKED:
            return self.docked
        if kind is Kind.SLIM:
            return self.slim
        return self.header if kind is Kind.GROUP and not in_lane else self.card

    def card_width(self, *, in_lane: bool) -> int:
        """How wide a card is."""
        return self.lane if in_lane else self.width


class Pill(NamedTuple):
    """The shape that leaves place `after` (-1: the input); None is unknown."""

    after: int
    top: int
    shape: Shape | None


class Link(NamedTuple):
    """A piece of the connector below place `after`; dashed where nothing known flows."""

    after: int
    top: int
    bottom: int
    dashed: bool


class Gap(NamedTuple):
    """A place for a drop: the insertion line is at `y`, `width` wide round `middle`."""

    spot: Spot
    middle: int
    y: int
    width: int

    @property
    def index(self) -> int:  # type: ignore[override]  # hides the tuple's own, which nobody needs
        """Before which node of its stack it is."""
        return self.spot.index

    def moved(self, across: int, down: int) -> Gap:
        """The same, seen from elsewhere."""
        return self._replace(middle=self.middle + across, y=self.y + down)


class Lane(NamedTuple):
    """A lane of a group: its column, and where that column's middle is."""

    middle: int
    column: Column


class Inside(NamedTuple):
    """What an unfolded group shows below its head, from its left upper corner."""

    head: int
    """How high the head is."""
    top: int
    """Where the lanes begin."""
    lanes: tuple[Lane, ...]
    join: int
    """Where the lanes end; of branches, the height of the line that joins them."""
    merges: bool
    """Whether the lanes are merged: not in a block."""


class Place(NamedTuple):
    """Where a node stands; joined to the one above or below it they are one card to the eye."""

    address: Address
    kind: Kind
    left: int
    top: int
    width: int
    height: int
    in_lane: bool = False
    joined_above: bool = False
    joined_below: bool = False
    shaded: bool = True
    inside: Inside | None = None

    @property
    def bottom(self) -> int:
        """The first pixel below."""
        return self.top + self.height

    def surrounds(self, x: float, y: float) -> bool:
        """Whether a point lies below the head of this group, among its lanes or where these fork."""
        inside = self.inside
        return (
            inside is not None
            and self.left <= x < self.left + self.width
            and self.top + inside.head <= y < self.top + inside.join
        )


class Column(NamedTuple):
    """A stack of cards, from top to bottom round a middle line."""

    stack: Address
    places: tuple[Place, ...]
    pills: tuple[Pill, ...]
    links: tuple[Link, ...]
    lines: tuple[int, ...]
    """The heights of the gaps, one before each node and one at the end."""
    card_width: int
    width: int
    height: int

    @property
    def gaps(self) -> tuple[Gap, ...]:
        """The gaps between its places."""
        return tuple(Gap(Spot(self.stack, index), 0, y, self.card_width) for index, y in enumerate(self.lines))

    def gap_at(self, x: float, y: float) -> Gap:
        """The gap that a point means: in the lane it is over, the nearest one."""
        place = next((place for place in self.places if place.surrounds(x, y)), None)
        if place is None or place.inside is None:
            return min(self.gaps, key=lambda gap: abs(gap.y - y))
        inside, across, down = place.inside, x - place.left, y - place.top
        lane = _lane_at(inside, across)
        found = lane.column.gap_at(across - lane.middle, down - inside.top)
        return found.moved(place.left + lane.middle, place.top + inside.top)

    def all_gaps(self) -> Iterator[Gap]:
        """The gaps of this column and of all columns inside."""
        yield from self.gaps
        for place in self.places:
            if place.inside is not None:
                for lane in place.inside.lanes:
                    for gap in lane.column.all_gaps():
                        yield gap.moved(place.left + lane.middle, place.top + place.inside.top)


def _lane_at(inside: Inside, across: float) -> Lane:
    """The lane over which a point is; halfway between two, the nearer one."""
    for one, other in pairwise(inside.lanes):
        begin, end = one.middle + one.column.width / 2, other.middle - other.column.width / 2
        if across < (begin + end) / 2:
            return one
    return inside.lanes[-1]
