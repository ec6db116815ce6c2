"""What is selected on the canvas. It belongs to the view: the network knows nothing of it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from cnnstudio.app.session import Session
from cnnstudio.network import Address, Node

INPUT: Address = ()
"""The input's card, as an address."""


class Selection(QObject):
    """One node of the root stack, the input, or nothing (None). Where the node goes, its neighbour is selected."""

    changed = Signal()
    """Another node is selected."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._address: Address | None = None
        self._index = -1
        session.changed.connect(self._follow)
        session.document_opened.connect(self.clear)

    @property
    def address(self) -> Address | None:
        """The selected node's address; `INPUT` for the input, None for nothing."""
        return self._address

    @property
    def node(self) -> Node | None:
        """The selected node; None for the input and for nothing."""
        return self._session.network.nodes[self._index] if self._address else None

    @property
    def index(self) -> int:
        """The selected node's place in the root stack; -1 for the input and for nothing."""
        return self._index if self._address else -1

    def select(self, address: Address | None) -> None:
        """Select a node of the root stack, the input, or nothing."""
        if address:
            names = [node.name for node in self._session.network.nodes]
            if address[0] not in names:
                return
            self._index = names.index(str(address[0]))
        if address != self._address:
            self._address = address
            self.changed.emit()

    def clear(self) -> None:
        """Select nothing."""
        self.select(None)

    def _follow(self) -> None:
        """After an edit: the same node at its new place, or the one that now stands where it stood."""
        if not self._address:
            return
        nodes = self._session.network.nodes
        names = [node.name for node in nodes]
        if self._address[0] in names:
            self._index = names.index(str(self._address[0]))
        elif nodes:
            self.select((nodes[min(self._index, len(nodes) - 1)].name,))
        else:
            self.select(INPUT)
