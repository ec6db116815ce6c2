"""Every edit that the design workspace makes, each one named undo step, and what is selected after it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from cnnstudio.app import i18n
from cnnstudio.app.designer import describe
from cnnstudio.app.designer.selection import INPUT, Selection
from cnnstudio.app.session import Session
from cnnstudio.network import Address, Layer, LayerType, Node, Repair, Shape, Stack, edits
from cnnstudio.network.architectures import Architecture


class Editing(QObject):
    """Edits of the session's network. Those that a person can get wrong raise `UserError`."""

    def __init__(self, session: Session, selection: Selection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._selection = session, selection

    def insert(self, layer_type: LayerType, index: int | None = None) -> None:
        """Add a layer before place `index`; without one after the selection, or at the end."""
        if index is None:
            index = self.place_after_selection()
        network, name = self.with_new(layer_type, index)
        self._commit(self.tr("Add {name}").format(name=name), network, _addresses((name,)))

    def begin_with(self, architecture: Architecture) -> None:
        """Put a ready network in place of the present one; undo brings that back."""
        text = self.tr("Begin with {network}").format(network=architecture.title)
        self._session.begin_with(text, architecture)
        self._selection.select(INPUT)

    def place_after_selection(self) -> int:
        """Where a new layer goes that nobody chose a place for."""
        if self._selection.address is None:
            return len(self._session.network.nodes)
        return self._selection.index + 1

    def new_node(self, layer_type: LayerType) -> Layer:
        """A layer as it would be added: under a fresh name."""
        return Layer(edits.fresh_name(self._session.network, layer_type.stem), layer_type)

    def with_new(self, layer_type: LayerType, index: int) -> tuple[Stack, str]:
        """The network with a new layer before place `index`, and the layer's name. Changes nothing."""
        node = self.new_node(layer_type)
        return edits.insert(self._session.network, (), index, node), node.name

    def with_moved(self, name: str, index: int) -> Stack:
        """The network with a node moved before place `index`, counted before the move. Changes nothing."""
        return edits.move(self._session.network, (name,), (), index)

    def move(self, name: str, index: int) -> None:
        """Move a node before place `index`, counted before the move."""
        self._commit(self.tr("Move {name}").format(name=name), self.with_moved(name, index), (name,))

    def move_selected(self, step: int) -> None:
        """Move the selected node one place up (-1) or down (1)."""
        index, node = self._selection.index, self._selection.node
        if node is not None and 0 <= index + step < len(self._session.network.nodes):
            self.move(node.name, index + step + (step > 0))

    def remove_selected(self) -> None:
        """Take the selected node away; its neighbour is selected then."""
        node = self._selection.node
        if node is None:
            return
        network = edits.remove(self._session.network, (node.name,))
        self._session.edit(self.tr("Delete {name}").format(name=node.name), network)

    def duplicate_selected(self) -> None:
        """Put a copy behind the selected node."""
        node, index = self._selection.node, self._selection.index
        if node is None:
            return
        network = edits.duplicate(self._session.network, (node.name,))
        copy = network.nodes[index + 1].name
        self._commit(self.tr("Duplicate {name}").format(name=node.name), network, (copy,))

    def check_name(self, name: str, new: str) -> None:
        """Raise `UserError` where the node `name` cannot be called `new`. Changes nothing."""
        edits.rename(self._session.network, (name,), new)

    def rename(self, name: str, new: str) -> None:
        """Rename a node; raises `UserError` for a name that is taken or cannot be one."""
        network = edits.rename(self._session.network, (name,), new)
        self._commit(self.tr("Rename {name} to {new}").format(name=name, new=new), network, (new,))

    def repair(self, repair: Repair) -> None:
        """Put a repair's network in place."""
        self._session.edit(i18n.text(repair.label), repair.network)

    def set_setting(self, name: str, layer_type: LayerType, field: str, label: str) -> None:
        """Give a layer other settings. Values of one field that follow each other are one undo step.

        They follow each other until `end_setting`, or until anything else is edited, undone or saved.
        """
        network = edits.set_type(self._session.network, (name,), layer_type)
        text = self.tr("Change {field} of {name}").format(field=label, name=name)
        self._session.edit(text, network, merge=(name, field))

    def set_input(self, shape: Shape) -> None:
        """Change the shape of the images; changes that follow each other are one undo step."""
        self._session.set_input_shape(self.tr("Change the input"), shape, merge="input")

    def end_setting(self) -> None:
        """The next value of the same field is an undo step of its own."""
        self._session.end_merging()

    def _commit(self, text: str, network: Stack, select: Address) -> None:
        """Edit, then select: the selection is asked for only once the node is there."""
        self._session.edit(text, network)
        self._selection.select(select)
