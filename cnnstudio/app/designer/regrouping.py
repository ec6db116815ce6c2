"""Every edit that makes, changes or unmakes branches and blocks, each one named undo step, and what is selected after.

Those that a person can get wrong raise `UserError` and change nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from cnnstudio.app.designer import describe
from cnnstudio.app.designer.selection import Selection
from cnnstudio.app.session import Session
from cnnstudio.network import Address, Block, Branches, InvalidValue, Node, Stack, edits, grouping
from cnnstudio.network.freezing import set_frozen
from cnnstudio.network.recomputing import Recomputing, recomputing, set_checkpoint
from cnnstudio.network.tree import Merge

BRANCHES, SKIP, BLOCK = "branches", "skip", "block"
"""How new groups are called, with a number behind."""


class Regrouping(QObject):
    """Edits of the session's branches and blocks."""

    def __init__(self, session: Session, selection: Selection, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._selection = session, selection

    @property
    def run(self) -> tuple[Address, ...]:
        """The selected nodes where they follow each other in one stack; else none."""
        chosen = self._selection.addresses
        try:
            run = grouping.run_of(self._session.network, chosen)
        except InvalidValue:
            return ()
        return tuple((*run.owner, node.name) for node in run.nodes)

    @property
    def group(self) -> Address | None:
        """The selected branches or block, where nothing else is selected."""
        address = self._selection.address
        alone = self._selection.count == 1 and isinstance(self._selection.node, (Branches, Block))
        return address if alone and address else None

    @property
    def lane(self) -> tuple[Address, int] | None:
        """The branches in whose lane the current node stands, and the lane; of nested ones the innermost."""
        address = self._selection.address or ()
        for depth in range(len(address) - 2, 0, -1):
            if isinstance(address[depth], int):
                return address[:depth], int(address[depth])
        return None

    def wrap_in_branches(self) -> None:
        """Put the selected neighbours into a lane of new branches; the other lane is empty."""
        self._wrap(BRANCHES, "concatenate", self.tr("Wrap {name} in branches"))

    def wrap_in_skip_connection(self) -> None:
        """Have the input of the selected neighbours go past them and be added to what they give."""
        self._wrap(SKIP, "add", self.tr("Wrap {name} in a skip connection"))

    def group_as_block(self) -> None:
        """Put the selected neighbours into a new block."""
        name = self._fresh(BLOCK)
        network = grouping.group(self._session.network, self._selection.addresses, name)
        self._commit(self.tr("Group {name} as a block"), network, (*self._owner, name))

    def dissolve(self, address: Address, lane: int | None = None) -> None:
        """Put what is inside in the place of branches or a block; of several lanes the longest unless one is given."""
        inside = grouping.dissolved(self._session.network, address, lane)
        network = grouping.dissolve(self._session.network, address, lane)
        text = self.tr("Dissolve {name}").format(name=address[-1])
        self._session.edit(text, network)
        self._selection.select_several([(*address[:-1], node.name) for node in inside])

    def with_beside(
        self, nodes: Sequence[Node], beside: Address, after: bool = True
    ) -> tuple[Stack, tuple[Address, ...]]:
        """The network with new nodes beside another, and where they are then. Changes nothing."""
        return _all_in(grouping.put_beside(self._session.network, nodes, beside, self._fresh(BRANCHES), after=after))

    def with_moved_beside(
        self, moves: Sequence[Address], beside: Address, after: bool = True
    ) -> tuple[Stack, tuple[Address, ...]]:
        """The network with nodes moved beside another, and where they are then. Changes nothing."""
        return _all_in(grouping.move_beside(self._session.network, moves, beside, self._fresh(BRANCHES), after=after))

    def put_beside(self, nodes: Sequence[Node], beside: Address, after: bool = True) -> None:
        """Put new nodes into a lane beside another node."""
        network, there = self.with_beside(nodes, beside, after)
        text = self.tr("Put {name} beside {other}").format(name=describe.called(nodes), other=beside[-1])
        self._session.edit(text, network)
        self._selection.select_several(there)

    def move_beside(self, moves: Sequence[Address], beside: Address, after: bool = True) -> None:
        """Move nodes into a lane beside another node."""
        network, there = self.with_moved_beside(moves, beside, after)
        moved = [edits.find(self._session.network, address) for address in moves]
        text = self.tr("Move {name} beside {other}").format(name=describe.called(moved), other=beside[-1])
        self._session.edit(text, network)
        self._selection.select_several(there)

    def add_lane(self, branches: Address, place: int) -> None:
        """Add an empty lane before lane `place`."""
        network = grouping.add_lane(self._session.network, branches, place)
        text = self.tr("Add a lane to {name}").format(name=branches[-1])
        self._edit_lanes(text, network, branches, lambda lane: lane + (lane >= place))

    def remove_lane(self, branches: Address, lane: int) -> None:
        """Take a lane with all its layers away."""
        network = grouping.remove_lane(self._session.network, branches, lane)
        text = self.tr("Remove a lane of {name}").format(name=branches[-1])
        self._edit_lanes(text, network, branches, lambda one: None if one == lane else one - (one > lane))

    def duplicate_lane(self, branches: Address, lane: int) -> None:
        """Put a copy of a lane right behind it."""
        network = grouping.duplicate_lane(self._session.network, branches, lane)
        text = self.tr("Duplicate a lane of {name}").format(name=branches[-1])
        self._edit_lanes(text, network, branches, lambda one: one + (one > lane))

    def shift_lane(self, branches: Address, lane: int, step: int) -> None:
        """Have a lane change places with its left (-1) or right (1) neighbour."""
        network = grouping.move_lane(self._session.network, branches, lane, lane + step + (step > 0))
        text = self.tr("Move a lane of {name}").format(name=branches[-1])
        swapped = {lane: lane + step, lane + step: lane}
        self._edit_lanes(text, network, branches, lambda one: swapped.get(one, one))

    def set_merge(self, branches: Address, merge: Merge) -> None:
        """Have branches put their lanes together in another way."""
        network = grouping.set_merge(self._session.network, branches, merge)
        self._session.edit(self.tr("Change the merge of {name}").format(name=branches[-1]), network)

    def set_repeats(self, block: Address, repeats: int) -> None:
        """Have a block repeat another number of times; values that follow each other are one undo step."""
        network = grouping.set_repeats(self._session.network, block, repeats)
        text = self.tr("Change the repeats of {name}").format(name=block[-1])
        self._session.edit(text, network, merge=(block, "repeats"))

    def set_checkpoint(self, block: Address, checkpoint: bool) -> None:
        """Have a block keep its input alone in training, and compute the rest again; or keep all."""
        text = self.tr("Checkpoint gradients of {name}") if checkpoint else self.tr("Keep all of {name}")
        network = set_checkpoint(self._session.network, block, checkpoint)
        self._session.edit(text.format(name=block[-1]), network)

    def set_frozen(self, group: Address, *, frozen: bool) -> None:
        """Freeze all layers in a block or in branches, or have them trained again."""
        text = self.tr("Freeze {name}") if frozen else self.tr("Unfreeze {name}")
        network = set_frozen(self._session.network, (group,), frozen=frozen)
        self._session.edit(text.format(name=group[-1]), network)

    def recomputing(self, block: Address) -> Recomputing | None:
        """What checkpointing a block saves and costs."""
        return recomputing(self._session.document, block)

    def end_setting(self) -> None:
        """The next value of the same setting is an undo step of its own."""
        self._session.end_merging()

    @property
    def _owner(self) -> Address:
        """The stack of the selected nodes."""
        return self._selection.addresses[0][:-1]

    def _fresh(self, stem: str) -> str:
        return edits.fresh_name(self._session.network, stem)

    def _edit_lanes(self, text: str, network: Stack, branches: Address, goes: Callable[[int], int | None]) -> None:
        """Put lanes in other places (None: none); what is selected in them stays selected, or its branches are."""
        depth = len(branches)

        def gone(address: Address) -> Address:
            if len(address) <= depth or address[:depth] != branches:
                return address
            lane = goes(int(address[depth]))
            return branches if lane is None else (*branches, lane, *address[depth + 1 :])

        chosen = dict.fromkeys(map(gone, self._selection.addresses))
        self._session.edit(text, network)
        self._selection.select_several(chosen)

    def _wrap(self, stem: str, merge: Merge, text: str) -> None:
        name = self._fresh(stem)
        network = grouping.wrap(self._session.network, self._selection.addresses, name, merge)
        self._commit(text, network, (*self._owner, name))

    def _commit(self, text: str, network: Stack, select: Address) -> None:
        """Make an edit of the selected nodes, whose name the step's text has, and select what it made."""
        self._session.edit(text.format(name=describe.called(self._selection.nodes)), network)
        self._selection.select(select)


def _all_in(found: grouping.Beside) -> tuple[Stack, tuple[Address, ...]]:
    """The network, and the addresses of all nodes of the lane."""
    nodes = edits.stack_at(found.network, found.lane).nodes
    return found.network, tuple((*found.lane, node.name) for node in nodes)
