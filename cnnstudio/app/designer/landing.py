"""Where a drag would land, what that would bring, and the edit: into a gap of a stack, or beside a card."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRect, QSize

from cnnstudio.app.designer.additions import Addition, arriving_beside
from cnnstudio.app.designer.card import LayerCard
from cnnstudio.app.designer.editing import Editing
from cnnstudio.app.designer.effect import Effect, effect, refusal
from cnnstudio.app.designer.layout_parts import Gap
from cnnstudio.app.designer.sheet import Sheet
from cnnstudio.app.session import Session
from cnnstudio.network import Address, Analysis, Node, Stack, UserError, analyze
from cnnstudio.training.choices import memory_precision

SIDE = 1 / 3
"""The share of a card's width, left and right, that means a place beside it."""
EDGE = 1 / 4
"""The share of a card's height, above and below, that means the gap there whatever the side."""


class Load(NamedTuple):
    """What the drag carries: a layer type or part, or the addresses of nodes that move, in their order."""

    addition: Addition | None = None
    moves: tuple[Address, ...] = ()


class Side(NamedTuple):
    """A place beside a node: after it, or before it."""

    beside: Address
    after: bool


Landing = Gap | Side


def same(one: Landing | None, other: Landing) -> bool:
    """Whether two mean one place of the network, however the canvas lies."""
    if isinstance(one, Gap) and isinstance(other, Gap):
        return one.spot == other.spot
    return one == other


class Landings:
    """Finds them on the sheet as that lay when the drag came: a gap that opens pushes no card under the pointer."""

    def __init__(self, session: Session, editing: Editing, sheet: Sheet) -> None:
        self._session, self._editing, self._sheet = session, editing, sheet
        self._rows: dict[Address, QRect] = {}

    def begin(self) -> None:
        """A drag comes: note where all cards are."""
        self._rows = {address: self._row_of(card) for address, card in self._sheet.cards.items()}

    def at(self, load: Load, at: QPointF) -> Landing:
        """Where what is carried would land at a point of the sheet. Nothing lands beside itself."""
        beside = self._under(at.toPoint())
        if beside is not None and not any(beside[: len(address)] == address for address in load.moves):
            row = self._rows[beside]
            across, down = (at.x() - row.left()) / row.width(), (at.y() - row.top()) / row.height()
            if EDGE <= down <= 1 - EDGE and not SIDE <= across <= 1 - SIDE:
                return Side(beside, after=across > SIDE)
        return self._sheet.gap_at(at)

    def row(self, address: Address) -> QRect:
        """The row of a card on the sheet, without what stands below it on the card."""
        return self._rows[address]

    def put(self, load: Load, landing: Landing) -> None:
        """Edit, as one undo step; raises `UserError` for what cannot be."""
        editing = self._editing
        if isinstance(landing, Side):
            if load.moves:
                editing.groups.move_beside(load.moves, *landing)
            else:
                editing.groups.put_beside(self._nodes(load, landing), *landing)
        elif load.addition is not None:
            editing.insert(load.addition, landing.spot)
        else:
            editing.move(load.moves, landing.spot)

    def foretell(self, load: Load, landing: Landing) -> Effect | None:
        """What the drop would bring; None where it would change nothing."""
        try:
            network, address = self._after(load, landing)
        except UserError as error:
            return refusal(error.message)
        if network == self._session.network:
            return None
        return effect(self._session.analysis, self._analyzed(network), address)

    def _row_of(self, card: LayerCard) -> QRect:
        size = QSize(card.width(), min(card.height(), card.row_height))
        return QRect(card.mapTo(self._sheet, QPoint()), size)

    def _under(self, at: QPoint) -> Address | None:
        """The node whose row is under a point. Rows of cards inside each other do not overlap."""
        return next((address for address, row in self._rows.items() if row.contains(at)), None)

    def _nodes(self, load: Load, side: Side) -> Sequence[Node]:
        """The new node for a place beside another, made for what arrives there."""
        assert load.addition is not None
        input_ = arriving_beside(self._session.analysis, *side)
        return (self._editing.new_node(load.addition, input_),)

    def _after(self, load: Load, landing: Landing) -> tuple[Stack, Address]:
        """The network after the drop, and where the last of the dropped nodes is then."""
        editing = self._editing
        if isinstance(landing, Side):
            if load.moves:
                network, there = editing.groups.with_moved_beside(load.moves, *landing)
            else:
                network, there = editing.groups.with_beside(self._nodes(load, landing), *landing)
            return network, there[-1]
        if load.addition is not None:
            return editing.with_new(load.addition, landing.spot)
        network, there = editing.with_moved(load.moves, landing.spot)
        return network, there[-1]

    def _analyzed(self, network: Stack) -> Analysis:
        session = self._session
        return analyze(
            network,
            session.input_shape,
            batch=session.batch,
            optimizer=session.recipe.optimizer,
            precision=memory_precision(session.precision),
            layout=session.layout,
            like=session.analysis,
        )
