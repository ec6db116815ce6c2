"""What is selected on the canvas. It belongs to the view: the network knows nothing of it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable

from PySide6.QtCore import QObject, Signal

from cnnstudio.app.designer.spots import Spot, Spots
from cnnstudio.app.session import Session
from cnnstudio.network import Address, Node

INPUT: Address = ()
"""The input's card, as an address."""


class Selection(QObject):
    """Nodes of the network at any depth, the input, or nothing.

    One node is the current one: the inspector shows it, the keyboard is on it, and arrow keys go on from it. It is one
    of those selected unless a person went on from them to add others. Where all selected nodes go, the heir of the
    current one is selected.
    """

    changed = Signal()
    """Other nodes are selected, or another of them is the current one."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._address: Address | None = None
        self._chosen: frozenset[Address] = frozenset()
        self._anchor = INPUT
        self._spots = Spots(session.network)
        session.changed.connect(self._follow)
        session.document_opened.connect(self.clear)

    @property
    def address(self) -> Address | None:
        """The current node's address; `INPUT` for the input, None for nothing."""
        return self._address

    @property
    def node(self) -> Node | None:
        """The current node; None for the input and for nothing."""
        return self._spots.node(self._address)

    @property
    def spot(self) -> Spot | None:
        """Where the current node stands; None for the input and for nothing."""
        return self._spots.spot(self._address) if self._address else None

    @property
    def nodes(self) -> tuple[Node, ...]:
        """All selected nodes, in their order."""
        return tuple(node for node in map(self._spots.node, self.addresses) if node is not None)

    @property
    def addresses(self) -> tuple[Address, ...]:
        """The addresses of all selected nodes, in their order."""
        return self._spots.in_order(self._chosen)

    @property
    def count(self) -> int:
        """How many nodes are selected."""
        return len(self._chosen)

    def holds(self, address: Address) -> bool:
        """Whether the node at an address, or the input, is selected."""
        return address in self._chosen if address else self._address == INPUT

    def select(self, address: Address | None) -> None:
        """Select a node alone, the input, or nothing."""
        if not address:
            self._set(address, ())
        elif self._spots.spot(address):
            self._anchor = address
            self._set(address, (address,))

    def select_several(self, addresses: Iterable[Address]) -> None:
        """Select nodes, the last given as the current one; nothing where there is none."""
        found = [address for address in addresses if self._spots.spot(address)]
        if found:
            self._anchor = found[0]
            self._set(found[-1], found)
        else:
            self.clear()

    def select_all(self) -> None:
        """Select every node of the root stack, and with them all; a current one among them stays that."""
        every = [(name,) for name in self._spots.names(())]
        if every:
            self._anchor = every[0]
            self._set(self._address[:1] if self._address else every[0], every)

    def toggle(self, address: Address) -> None:
        """Add a node to those selected, as the current one, or take it away again. The input stands alone."""
        if not address or not self._chosen:
            self.select(address)
        elif self.holds(address):
            self._take(address)
        elif self._spots.spot(address):
            self._anchor = address
            self._set(address, self._chosen | {address})

    def extend(self, address: Address) -> None:
        """Select all nodes from where the selection began to this one, which becomes the current one.

        Where the two stand in different stacks: from the group that holds the one to the group that holds the other.
        """
        if not address or not self._spots.spot(address):
            return
        if self._address is None:
            self.select(address)
            return
        begin = self._anchor if self._chosen else (self._spots.names(())[0],)
        between = self._spots.between(begin, address)
        self._set(next(one for one in between if address[: len(one)] == one), between)

    def make_current(self, address: Address) -> None:
        """Go to one of the selected nodes and keep the others; what is not selected is selected alone."""
        if address != self._address:
            self.walk_to(address) if address and self.holds(address) else self.select(address)

    def walk_to(self, address: Address) -> None:
        """Go to a node and keep what is selected; the node itself is not added."""
        if address and self._spots.spot(address):
            self._set(address, self._chosen)

    def narrow(self) -> None:
        """Select the current node alone."""
        self.select(self._address)

    def lift(self, shown_for: Callable[[Address], Address]) -> None:
        """Have what is folded away give its place to the card that stands for it."""
        if self._address:
            self._anchor = shown_for(self._anchor)
            self._set(shown_for(self._address), {shown_for(address) for address in self._chosen})

    def clear(self) -> None:
        """Select nothing."""
        self.select(None)

    def _take(self, address: Address) -> None:
        """Take a node away; of those left the nearest becomes the current one if that was it."""
        order, left = self.addresses, self._chosen - {address}
        if not left:
            self.clear()
        elif address == self._address:
            place = order.index(address)
            beside = (*order[max(0, place - 1) : place], *order[place + 1 : place + 2])
            self._set(min(beside, key=lambda one: self._spots.distance(one, address)), left)
        else:
            self._set(self._address, left)

    def _set(self, address: Address | None, addresses: Collection[Address]) -> None:
        chosen = frozenset(addresses)
        if (address, chosen) != (self._address, self._chosen):
            self._address, self._chosen = address, chosen
            self.changed.emit()

    def _follow(self) -> None:
        """After an edit: the nodes that are still there, or the heir of the current one."""
        before, self._spots = self._spots, Spots(self._session.network)
        if not self._address:
            return
        kept = self.addresses
        if self._spots.spot(self._address):
            self._set(self._address, kept)
        elif kept:
            self._set(kept[0], kept)
        else:
            self.select(self._spots.heir(self._address, before))
        if not self._spots.spot(self._anchor):
            self._anchor = self._address
