"""Every edit that the design workspace makes, each one named undo step, and what is selected after it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from cnnstudio.app import i18n
from cnnstudio.app.designer import additions, describe
from cnnstudio.app.designer.additions import Addition
from cnnstudio.app.designer.regrouping import Regrouping
from cnnstudio.app.designer.selection import INPUT, Selection
from cnnstudio.app.designer.spots import Spot, Spots, stacks_of
from cnnstudio.app.session import Session
from cnnstudio.network import Address, LayerType, Node, Repair, Shape, Stack, edits, freezing
from cnnstudio.network.architectures import Architecture
from cnnstudio.network.results import Hush


class Editing(QObject):
    """Edits of the session's network. Those that a person can get wrong raise `UserError`."""

    def __init__(self, session: Session, selection: Selection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._selection = session, selection
        self.groups = Regrouping(session, selection, self)

    def insert(self, addition: Addition, spot: Spot | None = None) -> None:
        """Add a layer or a part at a place; without one after the selection, or at the end."""
        network, address = self.with_new(addition, spot or self.place_after_selection())
        self._commit(self.tr("Add {name}").format(name=address[-1]), network, (address,))

    def begin_with(self, architecture: Architecture) -> None:
        """Put a ready network in place of the present one; undo brings that back."""
        text = self.tr("Begin with {network}").format(network=architecture.title)
        self._session.begin_with(text, architecture)
        self._selection.select(INPUT)

    def place_after_selection(self) -> Spot:
        """Where a new layer goes that nobody chose a place for."""
        if self._selection.address is None:
            return Spot((), len(self._session.network.nodes))
        chosen = self._selection.addresses
        last = self._spots.spot(chosen[-1]) if chosen else None
        return Spot(last.stack, last.index + 1) if last else Spot((), 0)

    def new_node(self, addition: Addition, input: Shape | None) -> Node:
        """A layer or part as it would be added where that shape arrives: under a fresh name."""
        return additions.node_of(addition, input, edits.fresh_name(self._session.network, addition.stem))

    def with_new(self, addition: Addition, spot: Spot) -> tuple[Stack, Address]:
        """The network with a new layer or part at a place, and its address. Changes nothing."""
        node = self.new_node(addition, additions.arriving(self._session.analysis, spot))
        return edits.insert(self._session.network, *spot, node), (*spot.stack, node.name)

    def with_moved(self, addresses: Sequence[Address], spot: Spot) -> tuple[Stack, tuple[Address, ...]]:
        """The network with nodes moved to a place, counted before the move, and where they are. Changes nothing."""
        network = self._session.network
        moving = edits.outermost(network, addresses)
        before = edits.stack_at(network, spot.stack).nodes[: spot.index]
        first = len(before) - sum((*spot.stack, node.name) in moving for node in before)
        moved = edits.move_all(network, moving, *spot)
        there = edits.stack_at(moved, spot.stack).nodes[first : first + len(moving)]
        return moved, tuple((*spot.stack, node.name) for node in there)

    def move(self, addresses: Sequence[Address], spot: Spot) -> None:
        """Move nodes to a place, counted before the move."""
        network, there = self.with_moved(addresses, spot)
        moved = [edits.find(self._session.network, address) for address in addresses]
        self._commit(self.tr("Move {name}").format(name=describe.called(moved)), network, there)

    def move_selected(self, step: int) -> None:
        """Move each selected node one place up (-1) or down (1) in its stack; at its end they close up."""
        network = edits.shift_all(self._session.network, self._selection.addresses, step)
        self._edit_selected(self.tr("Move {name}"), network)

    def can_move_selected(self, step: int) -> bool:
        """Whether one of the selected nodes has a place to go to."""
        for stack, names in stacks_of(self._selection.addresses).items():
            order = self._spots.names(stack)
            end = order[: len(names)] if step < 0 else order[len(order) - len(names) :]
            if names != set(end):
                return True
        return False

    def freeze_selected(self, *, frozen: bool) -> None:
        """Freeze the selected layers, with what is in selected blocks and branches, or have them trained again."""
        network = freezing.set_frozen(self._session.network, self._selection.addresses, frozen=frozen)
        self._edit_selected(self.tr("Freeze {name}") if frozen else self.tr("Unfreeze {name}"), network)

    def can_freeze_selected(self, *, frozen: bool) -> bool:
        """Whether one of the selected layers is not frozen yet, or for `frozen` False is."""
        return any(
            layer.type.is_frozen is not frozen
            for node in self._selection.nodes
            for layer in freezing.layers_with_weights(node)
        )

    def remove_selected(self) -> None:
        """Take the selected nodes away; their neighbour is selected then."""
        self._edit_selected(self.tr("Delete {name}"), self._without_selected())

    def cut_selected(self) -> None:
        """The same, after they were copied."""
        self._edit_selected(self.tr("Cut {name}"), self._without_selected())

    def duplicate_selected(self) -> None:
        """Put copies behind the selected nodes, and select those."""
        before, chosen = self._spots, self._selection.addresses
        network = edits.duplicate_all(self._session.network, chosen)
        after = Spots(network)
        copies = [
            (*stack, name)
            for stack in stacks_of(edits.outermost(self._session.network, chosen))
            for name in after.names(stack)
            if before.spot((*stack, name)) is None
        ]
        if copies:
            text = self.tr("Duplicate {name}").format(name=describe.called(self._selection.nodes))
            self._commit(text, network, copies)

    @property
    def selected(self) -> tuple[Node, ...]:
        """The selected nodes, those in other selected ones with these, under names that they can have side by side."""
        network = self._session.network
        nodes = [edits.find(network, address) for address in edits.outermost(network, self._selection.addresses)]
        return edits.named_apart(nodes, ())

    def paste(self, nodes: Sequence[Node]) -> None:
        """Put nodes from elsewhere behind the selected ones, under names that are free, and select them."""
        new = edits.fresh_names(self._session.network, nodes)
        text = self.tr("Paste {name}").format(name=describe.called(new))
        self._put(text, new, self.place_after_selection())

    def insert_nodes(self, nodes: Sequence[Node], spot: Spot) -> None:
        """Put new nodes, whose names are free, at a place."""
        self._put(self.tr("Add {name}").format(name=describe.called(nodes)), nodes, spot)

    def check_name(self, address: Address, new: str) -> None:
        """Raise `UserError` where the node at an address cannot be called `new`. Changes nothing."""
        edits.rename(self._session.network, address, new)

    def rename(self, address: Address, new: str) -> None:
        """Rename a node; raises `UserError` for a name that is taken or cannot be one."""
        network = edits.rename(self._session.network, address, new)
        text = self.tr("Rename {name} to {new}").format(name=address[-1], new=new)
        self._commit(text, network, ((*address[:-1], new),))

    def repair(self, repair: Repair) -> None:
        """Carry a repair's steps out."""
        self._session.repair(i18n.text(repair.label), repair)

    def hush(self, hushes: Sequence[Hush]) -> None:
        """Warn no more of these; the list of problems has them still."""
        text = self.tr("Hush a warning") if len(hushes) == 1 else self.tr("Hush warnings")
        self._session.set_hushed(text, (*self._session.document.hushed, *hushes))

    def bring_back(self, hush: Hush) -> None:
        """Warn of this again."""
        left = tuple(other for other in self._session.document.hushed if other != hush)
        self._session.set_hushed(self.tr("Bring a warning back"), left)

    def set_setting(self, address: Address, layer_type: LayerType, field: str, label: str) -> None:
        """Give a layer other settings. Values of one field that follow each other are one undo step.

        They follow each other until `end_setting`, or until anything else is edited, undone or saved.
        """
        network = edits.set_type(self._session.network, address, layer_type)
        text = self.tr("Change {field} of {name}").format(field=label, name=address[-1])
        self._session.edit(text, network, merge=(address, field))

    def set_input(self, shape: Shape) -> None:
        """Change the shape of the images; changes that follow each other are one undo step."""
        self._session.set_input_shape(self.tr("Change the input"), shape, merge="input")

    def end_setting(self) -> None:
        """The next value of the same field is an undo step of its own."""
        self._session.end_merging()

    @property
    def _spots(self) -> Spots:
        return Spots(self._session.network)

    def _without_selected(self) -> Stack:
        return edits.remove_all(self._session.network, self._selection.addresses)

    def _edit_selected(self, text: str, network: Stack) -> None:
        """Make an edit of the selected nodes, whose name the step's text has; nothing selected, nothing done."""
        self._session.edit(text.format(name=describe.called(self._selection.nodes)), network)

    def _put(self, text: str, nodes: Sequence[Node], spot: Spot) -> None:
        network = edits.insert_all(self._session.network, *spot, nodes)
        self._commit(text, network, [(*spot.stack, node.name) for node in nodes])

    def _commit(self, text: str, network: Stack, select: Sequence[Address]) -> None:
        """Edit, then select: the selection is asked for only once the nodes are there."""
        self._session.edit(text, network)
        self._selection.select_several(select)
