"""The cards on the sheet: one for each node that is shown, made, moved and taken away where an edit touches it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from operator import attrgetter
from typing import NamedTuple

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from cnnstudio.app.designer.card import LayerCard
from cnnstudio.app.designer.card_row import Look, look_of
from cnnstudio.app.designer.fonts import Faces
from cnnstudio.app.designer.group_card import GroupCard
from cnnstudio.app.designer.items import Item
from cnnstudio.app.designer.layout_parts import Column, Inside, Metrics, Place
from cnnstudio.app.designer.retire import retire
from cnnstudio.app.icons import Icons
from cnnstudio.app.theme import Theme
from cnnstudio.network import Address, Layer

Sight = tuple[int, int]
"""From one height of the sheet to another."""


class SheetCards:
    """By address, in reading order. What is inside an unfolded group is a child of that group's card.

    Cards out of sight that an edit only moves, or whose figures it changes, follow once the others have been painted.
    """

    def __init__(
        self, sheet: QWidget, theme: Theme, icons: Icons, faces: Faces, made: Callable[[LayerCard], None]
    ) -> None:
        self._sheet, self._theme, self._icons, self._faces, self._made = sheet, theme, icons, faces, made
        self._cards: dict[Address, LayerCard] = {}
        self._shown = _Shown()
        self._waiting: dict[Address, tuple[Item, Place]] = {}
        self._soon = QTimer(sheet, interval=0, singleShot=True)
        self._soon.timeout.connect(self.settle)

    @property
    def by_address(self) -> Mapping[Address, LayerCard]:
        """All cards, as they are to be."""
        self.settle()
        return self._cards

    def card(self, address: Address) -> LayerCard | None:
        """The card of one node, as it is to be; None where that is not shown."""
        if self._waiting:
            self._follow(address[:1])
        return self._cards.get(address)

    def show(self, items: Sequence[Item], column: Column, around: Around, sight: Sight | None = None) -> None:
        """Make the cards what the items are, where the layout has them; those before the first change stay.

        With `sight`, those that stand beyond it for the same nodes follow later; without, all are made so now.
        """
        before, self._shown = self._shown, _Shown(items, column.places, around)
        same, cards = before.in_common(self._shown)
        later = _Later.of(self._shown, before, sight)
        showing = _Showing(self._cards, cards)
        waiting = self._still_waiting(items[:same])
        for number in range(same, len(items)):
            item, place = items[number], column.places[number]
            if number in later:
                showing.leave(place)
                waiting[item.address] = (item, place)
            else:
                self._show_node(item, place, self._sheet, around.middle, 0, showing)
        self._cards, self._waiting = showing.shown, waiting
        for card in showing.left.values():
            retire(card)
        if showing.made:
            self._stack_in_order(showing.made)
        if waiting:
            self._soon.start()

    def settle(self) -> None:
        """Have the cards follow that still wait for it."""
        for address in tuple(self._waiting):
            self._follow(address)

    def move(self, column: Column, middle: int) -> None:
        """Put the cards of the root stack, with all inside them, round another middle line."""
        self.settle()
        self._shown = self._shown._replace(around=self._shown.around._replace(middle=middle))
        for place in column.places:
            self._cards[place.address].put(middle + place.left, place.top, place.width, place.height)

    def _still_waiting(self, items: Sequence[Item]) -> dict[Address, tuple[Item, Place]]:
        """Of those that have waited so far, the ones that these items say no more about."""
        if not self._waiting:
            return {}
        return {item.address: self._waiting[item.address] for item in items if item.address in self._waiting}

    def _follow(self, address: Address) -> None:
        """Have the cards of a node of the root stack follow, if they wait for it."""
        if (waiting := self._waiting.pop(address, None)) is not None:
            item, place = waiting
            showing = _Showing({one.address: self._cards[one.address] for one in _all_places(place)}, 0)
            self._show_node(item, place, self._sheet, self._shown.around.middle, 0, showing)

    def _show_node(self, item: Item, place: Place, parent: QWidget, middle: int, top: int, showing: _Showing) -> None:
        around = self._shown.around
        look = look_of(item, place, around.most_kept, around.metrics.width)
        card = showing.taken(item)
        if card is None:
            card = self._new_card(look, parent)
            showing.made.add(card)
        else:
            card.show_look(look)
        card.put(middle + place.left, top + place.top, place.width, place.height)
        showing.shown[item.address] = card
        if place.inside is not None:
            self._show_inside(item, place.inside, card, showing)

    def _show_inside(self, item: Item, inside: Inside, card: LayerCard, showing: _Showing) -> None:
        for lane, inner in zip(inside.lanes, item.lanes, strict=True):
            for one, place in zip(inner, lane.column.places, strict=True):
                self._show_node(one, place, card, lane.middle, inside.top, showing)

    def _new_card(self, look: Look, parent: QWidget) -> LayerCard:
        kind = GroupCard if look.is_group else LayerCard
        card = kind(self._theme, self._icons, self._faces, look, parent)
        card.show()
        self._made(card)
        return card

    def _stack_in_order(self, made: set[LayerCard]) -> None:
        """Have new cards stand among the children of their parent where they are read: as a screen reader goes on."""
        following: dict[QWidget | None, LayerCard] = {}
        for card in reversed(self._cards.values()):
            parent = card.parentWidget()
            if card in made and parent in following:
                card.stackUnder(following[parent])
            following[parent] = card


A_TURN = 4
"""The part of the height in sight by which a turn of the wheel scrolls"""


class Around(NamedTuple):
    """What the looks and places of all cards depend on."""

    most_kept: int
    middle: int
    metrics: Metrics


class _Shown(NamedTuple):
    """What the root stack's cards show, and where."""

    items: Sequence[Item] = ()
    places: Sequence[Place] = ()
    around: Around = Around(0, 0, Metrics())

    def in_common(self, other: _Shown) -> tuple[int, int]:
        """With how many nodes both begin, and how many cards these have."""
        nodes = cards = 0
        if self.around != other.around:
            return 0, 0
        for item, now, before, place in zip(self.items, other.items, self.places, other.places, strict=False):
            if item is not now or before != place:
                break
            nodes += 1
            cards += _cards(place)
        return nodes, cards

    def alike(self, other: _Shown) -> tuple[int, int]:
        """With how many of the same nodes both begin, and both end, that have the same cards."""
        most = min(len(self.items), len(other.items))
        begin = _count_alike(zip(self.items, other.items, self.places, other.places, strict=False), most)
        backwards = map(reversed, (self.items, other.items, self.places, other.places))
        return begin, _count_alike(zip(*backwards, strict=False), most - begin)


def _count_alike(pairs: Iterable[tuple[Item, Item, Place, Place]], most: int) -> int:
    alike = 0
    for item, before, place, there in islice(pairs, most):
        if item.node is not before.node or not _same_cards(place, there):
            break
        alike += 1
    return alike


class _Later(NamedTuple):
    """Which nodes of the root stack need not be shown at once: those out of sight that are not between two numbers."""

    begin: int
    end: int
    sight: range

    @classmethod
    def of(cls, now: _Shown, before: _Shown, sight: Sight | None) -> _Later:
        """None of them where nothing is in sight. What a turn of the wheel brings there is as good as in sight."""
        count = len(now.items)
        if sight is None:
            return cls(0, count, range(0))
        top, bottom = sight
        beyond = (bottom - top) // A_TURN
        first = bisect_left(now.places, top - beyond, key=_BOTTOM)
        last = bisect_right(now.places, bottom + beyond, key=_TOP)
        begin, end = now.alike(before)
        return cls(begin, count - end, range(first, last))

    def __contains__(self, number: object) -> bool:
        return isinstance(number, int) and not self.begin <= number < self.end and number not in self.sight


_TOP, _BOTTOM = attrgetter("top"), attrgetter("bottom")


def _same_cards(one: Place, other: Place) -> bool:
    """Whether the same cards show the nodes at two places that are the same: as much is folded there."""
    if one.address != other.address:
        return False
    if one.inside is None or other.inside is None:
        return one.inside is other.inside
    return all(
        _same_cards(inner, outer)
        for lane, other_lane in zip(one.inside.lanes, other.inside.lanes, strict=True)
        for inner, outer in zip(lane.column.places, other_lane.column.places, strict=True)
    )


def _all_places(place: Place) -> Iterator[Place]:
    """A place, and those inside, as they are read."""
    yield place
    if place.inside is not None:
        for lane in place.inside.lanes:
            for inner in lane.column.places:
                yield from _all_places(inner)


def _cards(place: Place) -> int:
    """How many cards there are at a place: its own, and those inside."""
    return 1 if place.inside is None else sum(1 for _place in _all_places(place))


class _Showing:
    """The cards there were, of which those that stay are taken; those shown and made."""

    def __init__(self, before: dict[Address, LayerCard], same: int) -> None:
        """The first `same` cards stay as they are."""
        cards = iter(before.items())
        self.shown: dict[Address, LayerCard] = dict(islice(cards, same))
        self.left = dict(cards)
        self.made: set[LayerCard] = set()

    def taken(self, item: Item) -> LayerCard | None:
        """The card that shows an item from now on; None where there is none of its kind."""
        card = self.left.get(item.address)
        if card is None or isinstance(card, GroupCard) is isinstance(item.node, Layer):
            return None
        return self.left.pop(item.address)

    def leave(self, place: Place) -> None:
        """Keep all cards at a place as they are."""
        for one in _all_places(place):
            self.shown[one.address] = self.left.pop(one.address)
