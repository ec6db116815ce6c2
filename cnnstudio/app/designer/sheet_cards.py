"""The cards on the sheet: one for each node that is shown, made, moved and taken away where an edit touches it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import islice
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from cnnstudio.app.designer.card import LayerCard
from cnnstudio.app.designer.card_row import Look, look_of
from cnnstudio.app.designer.fonts import Faces
from cnnstudio.app.designer.group_card import GroupCard
from cnnstudio.app.designer.items import Item
from cnnstudio.app.designer.layout_parts import Column, Metrics, Place
from cnnstudio.app.designer.retire import retire
from cnnstudio.app.icons import Icons
from cnnstudio.app.theme import Theme
from cnnstudio.network import Address, Layer


class SheetCards:
    """By address, in reading order. What is inside an unfolded group is a child of that group's card."""

    def __init__(
        self, sheet: QWidget, theme: Theme, icons: Icons, faces: Faces, made: Callable[[LayerCard], None]
    ) -> None:
        self._sheet, self._theme, self._icons, self._faces, self._made = sheet, theme, icons, faces, made
        self.by_address: dict[Address, LayerCard] = {}
        self._shown = _Shown()

    def show(self, items: Sequence[Item], column: Column, middle: int, metrics: Metrics) -> None:
        """Make the cards what the items are, where the layout has them; those before the first change stay."""
        now = _Shown(items, column.places, (max((item.kept or 0 for item in items), default=0), middle, metrics))
        same, cards = self._shown.in_common(now)
        self._shown = now
        showing = _Showing(self.by_address, cards, now.around[0], metrics)
        self._show_column(items[same:], column.places[same:], self._sheet, middle, 0, showing)
        self.by_address = showing.shown
        for card in showing.left.values():
            retire(card)
        if showing.made:
            self._stack_in_order(showing.made)

    def move(self, column: Column, middle: int) -> None:
        """Put the cards of the root stack, with all inside them, round another middle line."""
        self._shown = _Shown()
        for place in column.places:
            self.by_address[place.address].put(middle + place.left, place.top, place.width, place.height)

    def _show_column(
        self, items: Sequence[Item], places: Sequence[Place], parent: QWidget, middle: int, top: int, showing: _Showing
    ) -> None:
        for item, place in zip(items, places, strict=True):
            look = look_of(item, place, showing.most_kept, showing.metrics.width)
            card = showing.taken(item)
            if card is None:
                card = self._new_card(look, parent)
                showing.made.add(card)
            else:
                card.show_look(look)
            card.put(middle + place.left, top + place.top, place.width, place.height)
            showing.shown[item.address] = card
            if place.inside is not None:
                self._show_inside(item, place, card, showing)

    def _show_inside(self, item: Item, place: Place, card: LayerCard, showing: _Showing) -> None:
        assert place.inside is not None
        for lane, inner in zip(place.inside.lanes, item.lanes, strict=True):
            self._show_column(inner, lane.column.places, card, lane.middle, place.inside.top, showing)

    def _new_card(self, look: Look, parent: QWidget) -> LayerCard:
        kind = GroupCard if look.is_group else LayerCard
        card = kind(self._theme, self._icons, self._faces, look, parent)
        card.show()
        self._made(card)
        return card

    def _stack_in_order(self, made: set[LayerCard]) -> None:
        """Have new cards stand among the children of their parent where they are read: as a screen reader goes on."""
        following: dict[QWidget | None, LayerCard] = {}
        for card in reversed(self.by_address.values()):
            parent = card.parentWidget()
            if card in made and parent in following:
                card.stackUnder(following[parent])
            following[parent] = card


class _Shown(NamedTuple):
    """What the root stack's cards show, and what all of them depend on: the most kept, the middle, lengths."""

    items: Sequence[Item] = ()
    places: Sequence[Place] = ()
    around: tuple[int, int, Metrics | None] = (0, 0, None)

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


def _cards(place: Place) -> int:
    """How many cards there are at a place: its own, and those inside."""
    if place.inside is None:
        return 1
    return 1 + sum(_cards(inner) for lane in place.inside.lanes for inner in lane.column.places)


class _Showing:
    """The cards there were, of which those that stay are taken; those shown and made; and what all looks depend on."""

    def __init__(self, before: dict[Address, LayerCard], same: int, most_kept: int, metrics: Metrics) -> None:
        """The first `same` cards stay as they are."""
        self.most_kept, self.metrics = most_kept, metrics
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
