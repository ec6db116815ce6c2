"""What is selected on the canvas. It belongs to the view: the network knows nothing of it."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from PySide6.QtCore import QObject, Signal

from cnnstudio.app.session import Session
from cnnstudio.network import Address, Node

INPUT: Address = ()
"""The input's card, as an address."""


class Selection(QObject):
    """Nodes of the root stack, the input, or nothing.

    One node is the current one: the inspector shows it, the keyboard is on it, and arrow keys go on from it. It is one
    of those selected unless a person went on from them to add others. Where all selected nodes go, their neighbour is
    selected.
    """

    changed = Signal()
    """Other nodes are selected, or another of them is the current one."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._address: Address | None = None
        self._names: frozenset[str] = frozenset()
        self._anchor = ""
        self._places: dict[str, int] = {}
        self._note_places()
        session.changed.connect(self._follow)
        session.document_opened.connect(self.clear)

    @property
    def address(self) -> Address | None:
        """The current node's address; `INPUT` for the input, None for nothing."""
        return self._address

    @property
    def node(self) -> Node | None:
        """The current node; None for the input and for nothing."""
        return self._session.network.nodes[self.index] if self._address else None

    @property
    def index(self) -> int:
        """The current node's place in the root stack; -1 for the input and for nothing."""
        return self._places[str(self._address[0])] if self._address else -1

    @property
    def nodes(self) -> tuple[Node, ...]:
        """All selected nodes, in their order."""
        return tuple(node for node in self._session.network.nodes if node.name in self._names)

    @property
    def addresses(self) -> tuple[Address, ...]:
        """The addresses of all selected nodes, in their order."""
        return tuple((node.name,) for node in self.nodes)

    @property
    def indexes(self) -> list[int]:
        """The places of all selected nodes in the root stack, from the first to the last."""
        return sorted(self._places[name] for name in self._names)

    @property
    def count(self) -> int:
        """How many nodes are selected."""
        return len(self._names)

    def holds(self, address: Address) -> bool:
        """Whether the node at an address, or the input, is selected."""
        return address[0] in self._names if address else self._address == INPUT

    def select(self, address: Address | None) -> None:
        """Select a node of the root stack alone, the input, or nothing."""
        if not address:
            self._set(address, ())
        elif address[0] in self._places:
            self._anchor = str(address[0])
            self._set(address, (self._anchor,))

    def select_several(self, addresses: Iterable[Address]) -> None:
        """Select nodes of the root stack, the last of them as the current one; nothing where there is none."""
        names = [str(address[0]) for address in addresses if address and address[0] in self._places]
        if names:
            self._anchor = names[0]
            self._set((names[-1],), names)
        else:
            self.clear()

    def select_all(self) -> None:
        """Select every node of the root stack; the current one stays that, where there was one."""
        if self._places:
            current = self._address or (next(iter(self._places)),)
            self._anchor = next(iter(self._places))
            self._set(current, self._places)

    def toggle(self, address: Address) -> None:
        """Add a node to those selected, as the current one, or take it away again. The input stands alone."""
        if not address or not self._names:
            self.select(address)
        elif self.holds(address):
            self._take(address)
        else:
            self._add(address)

    def extend(self, address: Address) -> None:
        """Select all nodes from where the selection began to this one, which becomes the current one."""
        if not address or address[0] not in self._places:
            return
        if self._address is None:
            self.select(address)
            return
        first, last = sorted((self._places.get(self._anchor, 0) if self._names else 0, self._places[str(address[0])]))
        self._set(address, list(self._places)[first : last + 1])

    def make_current(self, address: Address) -> None:
        """Go to one of the selected nodes and keep the others; what is not selected is selected alone."""
        if address != self._address:
            self.walk_to(address) if address and self.holds(address) else self.select(address)

    def walk_to(self, address: Address) -> None:
        """Go to a node and keep what is selected; the node itself is not added."""
        if address and address[0] in self._places:
            self._set(address, self._names)

    def narrow(self) -> None:
        """Select the current node alone."""
        self.select(self._address)

    def clear(self) -> None:
        """Select nothing."""
        self.select(None)

    def _add(self, address: Address) -> None:
        if address[0] in self._places:
            self._anchor = str(address[0])
            self._set(address, self._names | {self._anchor})

    def _take(self, address: Address) -> None:
        """Take a node away; of those left the nearest becomes the current one if that was it."""
        left = self._names - {str(address[0])}
        if not left:
            self.clear()
        elif address == self._address:
            place = self.index
            self._set((min(left, key=lambda name: abs(self._places[name] - place)),), left)
        else:
            self._set(self._address, left)

    def _set(self, address: Address | None, names: Collection[str]) -> None:
        chosen = frozenset(names)
        if (address, chosen) != (self._address, self._names):
            self._address, self._names = address, chosen
            self.changed.emit()

    def _note_places(self) -> None:
        self._places = {node.name: place for place, node in enumerate(self._session.network.nodes)}

    def _follow(self) -> None:
        """After an edit: the nodes that are still there, or the one that now stands where the current one stood."""
        before = list(self._places)
        self._note_places()
        if not self._address:
            return
        current, kept = str(self._address[0]), [name for name in self._places if name in self._names]
        if current in self._places:
            self._set(self._address, kept)
        elif kept:
            self._set((kept[0],), kept)
        elif self._places:
            place = sum(name in self._places for name in before[: before.index(current)])
            names = list(self._places)
            self.select((names[min(place, len(names) - 1)],))
        else:
            self.select(INPUT)
