"""Which branches and blocks are folded to one card. It belongs to the view: network and undo know nothing of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QObject, Signal

from cnnstudio.app.designer.spots import every_node
from cnnstudio.app.session import Session
from cnnstudio.network import Address, Block, Layer, Stack

MOST_UNFOLDED = 40
"""Where a network has more layers than this, its branches and blocks are folded when they are first shown."""


class Folding(QObject):
    """Kept by address while a document is open; what is inside a group says where that was moved or renamed to.

    A small network is shown whole. In a large one groups are folded at first, so that it can be read at a glance.
    """

    changed = Signal()
    """Something was folded or unfolded."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._folded: dict[Address, bool] = {}
        self._groups: dict[Address, object] = {}
        self._network = Stack()
        session.document_opened.connect(self._forget)

    def is_folded(self, address: Address) -> bool:
        """Whether the group at an address is one card. Of a group never asked about: by the size of the network.

        A group that has just gone counts as folded: what is still on the screen may be asked about.
        """
        self._follow()
        return self._folded.get(address, True)

    def is_group(self, address: Address | None) -> bool:
        """Whether there are branches or a block at an address."""
        self._follow()
        return address in self._groups

    @property
    def groups(self) -> tuple[Address, ...]:
        """The addresses of all branches and blocks, each before those inside it."""
        self._follow()
        return tuple(self._groups)

    def set_folded(self, address: Address, folded: bool) -> None:
        """Fold the group at an address, or unfold it."""
        self._set({address: folded})

    def toggle(self, address: Address) -> None:
        """Fold what is unfolded, unfold what is folded."""
        self.set_folded(address, not self.is_folded(address))

    def set_all(self, folded: bool) -> None:
        """Fold or unfold all groups."""
        self._set(dict.fromkeys(self.groups, folded))

    def reveal(self, addresses: Iterable[Address]) -> bool:
        """Unfold what nodes are folded away in; returns whether there was anything."""
        return self._set({group: False for address in addresses for group in self._around(address)})

    def shown_for(self, address: Address) -> Address:
        """The card that stands for a node: its own, or that of the outermost folded group around it."""
        return next((group for group in self._around(address) if self.is_folded(group)), address)

    def _around(self, address: Address) -> list[Address]:
        """The groups around a node, from the outermost inwards."""
        return [address[:end] for end in range(1, len(address)) if self.is_group(address[:end])]

    def _set(self, folded: dict[Address, bool]) -> bool:
        differs = any(self.is_folded(address) is not wanted for address, wanted in folded.items())
        if differs:
            self._folded.update(folded)
            self.changed.emit()
        return differs

    def _forget(self) -> None:
        self._folded.clear()
        self._network, self._groups = Stack(), {}

    def _follow(self) -> None:
        """Take up the groups of the network as it stands now."""
        network = self._session.network
        if network is self._network:
            return
        before, self._groups, self._network = self._groups, dict(_groups(network)), network
        contents = {id(content): address for address, content in before.items()}
        large: bool | None = None
        for address, content in self._groups.items():
            if address in self._folded:
                continue
            known = contents.get(id(content))
            if known is not None:
                self._folded[address] = self._folded[known]
                continue
            if large is None:
                large = sum(1 for _layer in network.layers()) > MOST_UNFOLDED
            self._folded[address] = large


def _groups(network: Stack) -> Iterator[tuple[Address, object]]:
    """The groups of a network with what they hold, which stays the same object where the group moves."""
    for address, node in every_node(network):
        if not isinstance(node, Layer):
            yield address, node.stack if isinstance(node, Block) else node.stacks
