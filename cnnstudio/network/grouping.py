"""Edits that make, change and unmake branches and blocks, at any depth: functions from a network to a new one.

Beside those of edits.py they raise `InvalidValue` for nodes that do not follow each other in one stack, and for what is
no branches or no block. Nodes keep their names wherever the stack they come into has none like them.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

import msgspec

from cnnstudio.network import edits
from cnnstudio.network.errors import InvalidValue
from cnnstudio.network.messages import message
from cnnstudio.network.tree import (
    Address,
    Block,
    Branches,
    Layer,
    Merge,
    Node,
    Stack,
    format_address,
    node_at,
    stack_at,
)


class Run(NamedTuple):
    """Nodes that follow each other in the stack at `owner`, the first of them at place `first`."""

    owner: Address
    first: int
    nodes: tuple[Node, ...]


class Beside(NamedTuple):
    """A network in which nodes were put beside another, and the address of the lane that holds them."""

    network: Stack
    lane: Address


def run_of(network: Stack, addresses: Collection[Address]) -> Run:
    """The nodes at `addresses` as neighbours of one stack; raises `InvalidValue` where they are none."""
    outermost = edits.outermost(network, addresses)
    owners = {address[:-1] for address in outermost}
    if len(owners) == 1:
        owner = owners.pop()
        nodes = stack_at(network, owner).nodes
        first = next(place for place, node in enumerate(nodes) if node.name == outermost[0][-1])
        run = nodes[first : first + len(outermost)]
        if [node.name for node in run] == [address[-1] for address in outermost]:
            return Run(owner, first, run)
    raise InvalidValue(message("tree", "Select layers that follow each other in one stack"))


def wrap(network: Stack, addresses: Collection[Address], name: str, merge: Merge) -> Stack:
    """Put neighbours into the first lane of new branches; the second is the identity. With `add`: a skip connection."""
    run = run_of(network, addresses)
    return _put_in_place(network, run, Branches(name, merge, (Stack(run.nodes), Stack())))


def group(network: Stack, addresses: Collection[Address], name: str) -> Stack:
    """Put neighbours into a new block."""
    run = run_of(network, addresses)
    return _put_in_place(network, run, Block(name, Stack(run.nodes)))


def put_beside(network: Stack, nodes: Sequence[Node], beside: Address, name: str, *, after: bool = True) -> Beside:
    """Put nodes into a lane beside the node at `beside`: after it, or before it.

    Branches, and those in whose lane the node stands, get a new lane; another node becomes the neighbour lane of new
    branches `name`, which concatenate.
    """
    place = lane_beside(network, beside, after=after)
    if place is not None:
        return Beside(add_lane(network, *place, nodes), (*place[0], place[1]))
    target = node_at(network, beside)
    lanes = (Stack((target,)), Stack(tuple(nodes)))
    branches = Branches(name, "concatenate", lanes if after else lanes[::-1])
    return Beside(_put_in_place(network, run_of(network, (beside,)), branches), (*beside[:-1], name, int(after)))


def move_beside(
    network: Stack, addresses: Collection[Address], beside: Address, name: str, *, after: bool = True
) -> Beside:
    """Move nodes into a lane beside another node, as `put_beside` puts new ones there.

    All nodes of a lane go beside another lane of the same branches with their lane, so that none is left empty.
    """
    moving = edits.outermost(network, addresses)
    for address in moving:
        if beside[: len(address)] == address:
            raise InvalidValue(message("tree", "{address} cannot move beside itself", address=format_address(address)))
    place = lane_beside(network, beside, after=after)
    emptied = _emptied_lane(network, moving)
    if place is not None and emptied is not None and emptied[0] == place[0]:
        lands = place[1] - (emptied[1] < place[1])
        return Beside(move_lane(network, *emptied, place[1]), (*place[0], lands))
    nodes = tuple(node_at(network, address) for address in moving)
    left = edits.remove_all(network, moving)
    return put_beside(left, edits.named_apart(nodes, ()), beside, name, after=after)


def lane_beside(network: Stack, beside: Address, *, after: bool) -> tuple[Address, int] | None:
    """The branches that get a lane beside a node, and before which of their lanes; None where new ones are made."""
    node = node_at(network, beside)
    if isinstance(node, Branches):
        return beside, len(node.stacks) if after else 0
    if len(beside) > 1 and isinstance(beside[-2], int):
        return beside[:-2], beside[-2] + after
    return None


def add_lane(network: Stack, branches: Address, place: int | None = None, nodes: Sequence[Node] = ()) -> Stack:
    """Add a lane before lane `place` (None: at the end) of the branches at an address; empty, it is the identity."""
    lanes = list(_branches(network, branches).stacks)
    place = len(lanes) if place is None else place
    if not 0 <= place <= len(lanes):
        raise _no_lane(branches, place)
    return _with_lanes(network, branches, [*lanes[:place], Stack(tuple(nodes)), *lanes[place:]])


def remove_lane(network: Stack, branches: Address, lane: int) -> Stack:
    """Take a lane with all its layers away; the last one stays."""
    lanes = _lanes_with(network, branches, lane)
    if len(lanes) == 1:
        raise InvalidValue(message("tree", "“{name}” needs at least one lane", name=format_address(branches)))
    return _with_lanes(network, branches, lanes[:lane] + lanes[lane + 1 :])


def move_lane(network: Stack, branches: Address, lane: int, place: int) -> Stack:
    """Move a lane before lane `place` (their number: to the end), counted before it moves."""
    lanes = _lanes_with(network, branches, lane)
    if not 0 <= place <= len(lanes):
        raise _no_lane(branches, place)
    moved = lanes.pop(lane)
    lanes.insert(place - (lane < place), moved)
    return _with_lanes(network, branches, lanes)


def duplicate_lane(network: Stack, branches: Address, lane: int) -> Stack:
    """Put a copy of a lane right behind it. Its layers keep their names: lanes have their own."""
    lanes = _lanes_with(network, branches, lane)
    return _with_lanes(network, branches, [*lanes[: lane + 1], *lanes[lane:]])


def dissolve(network: Stack, address: Address, lane: int | None = None) -> Stack:
    """Put what is inside in the place of a block or branches.

    A block that repeats is unrolled. Of branches with several lanes `lane` is kept, and the others go; without one the
    longest stays, the first where several are.
    """
    inside = dissolved(network, address, lane)
    run = run_of(network, (address,))
    return edits.insert_all(edits.remove(network, address), run.owner, run.first, inside)


def dissolved(network: Stack, address: Address, lane: int | None = None) -> tuple[Node, ...]:
    """The nodes that `dissolve` puts in the place of a block or branches, under the names they have then."""
    node = node_at(network, address)
    if isinstance(node, Layer):
        raise InvalidValue(
            message("tree", "“{name}” is a layer: only branches and blocks dissolve", name=format_address(address))
        )
    if isinstance(node, Block):
        inside = node.stack.nodes * node.repeats
    else:
        kept = longest_lane(node) if lane is None else lane
        inside = _lanes_with(network, address, kept)[kept].nodes
    siblings = [other for other in stack_at(network, address[:-1]).nodes if other is not node]
    return edits.named_apart(inside, siblings)


def longest_lane(branches: Branches) -> int:
    """The lane with the most layers; of several such the first."""
    sizes = [sum(1 for _layer in stack.layers()) for stack in branches.stacks]
    return sizes.index(max(sizes))


def set_merge(network: Stack, address: Address, merge: Merge) -> Stack:
    """Have branches put their lanes together in another way."""
    return edits.replace(network, address, msgspec.structs.replace(_branches(network, address), merge=merge))


def set_repeats(network: Stack, address: Address, repeats: int) -> Stack:
    """Have a block repeat another number of times; raises `InvalidValue` where that is out of range."""
    node = node_at(network, address)
    if not isinstance(node, Block):
        raise InvalidValue(message("tree", "“{name}” is no block", name=format_address(address)))
    return edits.replace(network, address, msgspec.structs.replace(node, repeats=repeats))


def _put_in_place(network: Stack, run: Run, node: Node) -> Stack:
    addresses = [(*run.owner, inner.name) for inner in run.nodes]
    return edits.insert(edits.remove_all(network, addresses), run.owner, run.first, node)


def _emptied_lane(network: Stack, moving: Sequence[Address]) -> tuple[Address, int] | None:
    """The branches and the lane that all its nodes leave, where these are all that move; None where they are not."""
    owner = moving[0][:-1] if moving else ()
    if not owner or not isinstance(owner[-1], int):
        return None
    inside = tuple((*owner, node.name) for node in stack_at(network, owner).nodes)
    return (owner[:-1], owner[-1]) if tuple(moving) == inside else None


def _branches(network: Stack, address: Address) -> Branches:
    node = node_at(network, address)
    if not isinstance(node, Branches):
        raise InvalidValue(message("tree", "“{name}” has no lanes", name=format_address(address)))
    return node


def _lanes_with(network: Stack, branches: Address, lane: int) -> list[Stack]:
    """The lanes of branches, of which `lane` must be one."""
    lanes = list(_branches(network, branches).stacks)
    if not 0 <= lane < len(lanes):
        raise _no_lane(branches, lane)
    return lanes


def _no_lane(branches: Address, lane: int) -> InvalidValue:
    return InvalidValue(message("tree", "“{name}” has no lane {lane}", name=format_address(branches), lane=lane))


def _with_lanes(network: Stack, branches: Address, lanes: Sequence[Stack]) -> Stack:
    changed = msgspec.structs.replace(_branches(network, branches), stacks=tuple(lanes))
    return edits.replace(network, branches, changed)
