"""Every edit that the design workspace makes, each one named undo step, and what is selected after it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

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
        return max(self._selection.indexes, default=-1) + 1

    def new_node(self, layer_type: LayerType) -> Layer:
        """A layer as it would be added: under a fresh name."""
        return Layer(edits.fresh_name(self._session.network, layer_type.stem), layer_type)

    def with_new(self, layer_type: LayerType, index: int) -> tuple[Stack, str]:
        """The network with a new layer before place `index`, and the layer's name. Changes nothing."""
        node = self.new_node(layer_type)
        return edits.insert(self._session.network, (), index, node), node.name

    def with_moved(self, names: Sequence[str], index: int) -> Stack:
        """The network with nodes moved before place `index`, counted before the move. Changes nothing."""
        return edits.move_all(self._session.network, _addresses(names), (), index)

    def move(self, names: Sequence[str], index: int) -> None:
        """Move nodes before place `index`, counted before the move."""
        network = self.with_moved(names, index)
        moved = [node for node in network.nodes if node.name in names]
        self._commit(self.tr("Move {name}").format(name=describe.called(moved)), network, _addresses(names))

    def move_selected(self, step: int) -> None:
        """Move each selected node one place up (-1) or down (1); at the end of the stack they close up."""
        network = edits.shift_all(self._session.network, self._selection.addresses, step)
        self._edit_selected(self.tr("Move {name}"), network)

    def can_move_selected(self, step: int) -> bool:
        """Whether one of the selected nodes has a place to go to."""
        indexes, count = self._selection.indexes, len(self._session.network.nodes)
        ends = range(len(indexes)) if step < 0 else range(count - len(indexes), count)
        return indexes != list(ends)

    def remove_selected(self) -> None:
        """Take the selected nodes away; their neighbour is selected then."""
        self._edit_selected(self.tr("Delete {name}"), self._without_selected())

    def cut_selected(self) -> None:
        """The same, after they were copied."""
        self._edit_selected(self.tr("Cut {name}"), self._without_selected())

    def duplicate_selected(self) -> None:
        """Put copies behind the selected nodes, and select those."""
        before = {node.name for node in self._session.network.nodes}
        network = edits.duplicate_all(self._session.network, self._selection.addresses)
        copies = [node.name for node in network.nodes if node.name not in before]
        if copies:
            text = self.tr("Duplicate {name}").format(name=describe.called(self._selection.nodes))
            self._commit(text, network, _addresses(copies))

    def paste(self, nodes: Sequence[Node]) -> None:
        """Put nodes from elsewhere behind the selected ones, under names that are free, and select them."""
        network = self._session.network
        new = edits.fresh_names(network, nodes)
        text = self.tr("Paste {name}").format(name=describe.called(new))
        pasted = edits.insert_all(network, (), self.place_after_selection(), new)
        self._commit(text, pasted, _addresses(node.name for node in new))

    def check_name(self, name: str, new: str) -> None:
        """Raise `UserError` where the node `name` cannot be called `new`. Changes nothing."""
        edits.rename(self._session.network, (name,), new)

    def rename(self, name: str, new: str) -> None:
        """Rename a node; raises `UserError` for a name that is taken or cannot be one."""
        network = edits.rename(self._session.network, (name,), new)
        self._commit(self.tr("Rename {name} to {new}").format(name=name, new=new), network, _addresses((new,)))

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

    def _without_selected(self) -> Stack:
        return edits.remove_all(self._session.network, self._selection.addresses)

    def _edit_selected(self, text: str, network: Stack) -> None:
        """Make an edit of the selected nodes, whose name the step's text has; nothing selected, nothing done."""
        self._session.edit(text.format(name=describe.called(self._selection.nodes)), network)

    def _commit(self, text: str, network: Stack, select: Sequence[Address]) -> None:
        """Edit, then select: the selection is asked for only once the nodes are there."""
        self._session.edit(text, network)
        self._selection.select_several(select)


def _addresses(names: Iterable[str]) -> list[Address]:
    """The addresses of nodes of the root stack."""
    return [(name,) for name in names]
