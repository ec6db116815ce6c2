"""Edits: functions from a network to a new one that shares all the rest with the old.

They raise `InvalidValue` (a `UserError`) for an address that is not there, a name that cannot be used, or a network
that would be too deep or too large. Those that take several addresses take them in any order, and a node inside
another that is given goes with that one. Edits that make and unmake branches and blocks stand in grouping.py.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Sequence

import msgspec

from cnnstudio.network.errors import InvalidValue
from cnnstudio.network.layers.base import LayerType
from cnnstudio.network.messages import message
from cnnstudio.network.tree import (
    Address,
    Block,
    Branches,
    Layer,
    Node,
    Stack,
    check_extent,
    format_address,
    node_at,
    stack_at,
)

__all__ = [
    "duplicate",
    "duplicate_all",
    "find",
    "fresh_name",
    "fresh_names",
    "insert",
    "insert_all",
    "move",
    "move_all",
    "named_apart",
    "outermost",
    "remove",
    "remove_all",
    "rename",
    "replace",
    "set_type",
    "shift_all",
    "stack_at",
]

find = node_at

Change = Callable[[Sequence[Node], Collection[str]], Sequence[Node]]
"""From a stack's nodes and the names of some of them to its new nodes."""


def insert(network: Stack, stack_address: Address, index: int, node: Node) -> Stack:
    """Put `node` before position `index` of a stack (its length: at the end)."""
    return insert_all(network, stack_address, index, (node,))


def insert_all(network: Stack, stack_address: Address, index: int, nodes: Sequence[Node]) -> Stack:
    """Put `nodes` one after the other before position `index` of a stack (its length: at the end)."""

    def put(stack: Stack) -> Stack:
        if not 0 <= index <= len(stack.nodes):
            raise InvalidValue(
                message(
                    "tree",
                    "There is no place {index} in a stack of {count}",
                    index=index,
                    count=len(stack.nodes),
                )
            )
        return Stack((*stack.nodes[:index], *nodes, *stack.nodes[index:]))

    return _edit_stack(network, stack_address, put)


def remove(network: Stack, address: Address) -> Stack:
    """Take the node at `address` away."""
    return remove_all(network, (address,))


def remove_all(network: Stack, addresses: Collection[Address]) -> Stack:
    """Take the nodes at `addresses` away."""
    return _edit_each(network, addresses, lambda nodes, names: [node for node in nodes if node.name not in names])


def replace(network: Stack, address: Address, node: Node) -> Stack:
    """Put `node` in the place of the one at `address`."""
    old = node_at(network, address)
    return _edit_stack(network, address[:-1], lambda stack: Stack(tuple(node if n is old else n for n in stack.nodes)))


def set_type(network: Stack, address: Address, layer_type: LayerType) -> Stack:
    """Give the layer at `address` other settings or another type; its name stays."""
    return replace(network, address, Layer(str(address[-1]), layer_type))


def rename(network: Stack, address: Address, name: str) -> Stack:
    """Rename the node at `address`; raises `InvalidValue` for a name that is taken or cannot be one."""
    return replace(network, address, msgspec.structs.replace(node_at(network, address), name=name))


def move(network: Stack, address: Address, stack_address: Address, index: int) -> Stack:
    """Move the node at `address` before position `index` of a stack, counted before anything moves."""
    return move_all(network, (address,), stack_address, index)


def move_all(network: Stack, addresses: Collection[Address], stack_address: Address, index: int) -> Stack:
    """Move nodes, in the order they stand in, before position `index` of a stack, counted before anything moves.

    They keep their names where the stack has none like them, else they get a number that is free.
    """
    moving = outermost(network, addresses)
    for address in moving:
        if stack_address[: len(address)] == address:
            raise InvalidValue(message("tree", "{address} cannot move into itself", address=format_address(address)))
    names = {address[-1] for address in moving if address[:-1] == stack_address}
    index -= sum(node.name in names for node in stack_at(network, stack_address).nodes[:index])
    nodes = [node_at(network, address) for address in moving]
    left = remove_all(network, moving)
    return insert_all(left, stack_address, index, named_apart(nodes, stack_at(left, stack_address).nodes))


def shift_all(network: Stack, addresses: Collection[Address], step: int) -> Stack:
    """Move each of the nodes one place up (`step` -1) or down (1) in its stack; at its end they close up."""
    return _edit_each(network, addresses, lambda nodes, names: _shifted(nodes, names, step))


def duplicate(network: Stack, address: Address) -> Stack:
    """Put a copy of the node right behind it, under a fresh name."""
    return duplicate_all(network, (address,))


def duplicate_all(network: Stack, addresses: Collection[Address]) -> Stack:
    """Put copies of the nodes behind the last of them in each stack, under fresh names."""
    return _edit_each(network, addresses, lambda nodes, names: _with_copies(network, nodes, names))


def outermost(network: Stack, addresses: Collection[Address]) -> tuple[Address, ...]:
    """The addresses in the order of the network, each once, without those inside another of them."""
    wanted = set(addresses)
    found = tuple(_outermost(network, (), wanted))
    for address in wanted.difference(found):
        node_at(network, address)
    return found


def fresh_names(network: Stack, nodes: Sequence[Node]) -> tuple[Node, ...]:
    """The nodes, each under its own name where no node of the network has that, else with a number that is free."""
    return _apart(nodes, _names(network))


def named_apart(nodes: Sequence[Node], siblings: Sequence[Node]) -> tuple[Node, ...]:
    """The nodes as they can stand beside those of a stack: under another number where a name is taken."""
    return _apart(nodes, [node.name for node in siblings])


def _apart(nodes: Sequence[Node], names: Collection[str]) -> tuple[Node, ...]:
    taken, renamed = set(names), []
    for node in nodes:
        name = node.name if node.name not in taken else _free(taken, _stem(node.name))
        taken.add(name)
        renamed.append(node if name == node.name else msgspec.structs.replace(node, name=name))
    return tuple(renamed)


def fresh_name(network: Stack, stem: str) -> str:
    """`stem` with the smallest number that no node of the network has: conv1, conv2, ..."""
    return _free(set(_names(network)), stem)


def _free(taken: set[str], stem: str) -> str:
    number = 1
    while f"{stem}{number}" in taken:
        number += 1
    return f"{stem}{number}"


def _stem(name: str) -> str:
    return re.sub(r"\d+$", "", name) or name


def _names(stack: Stack) -> list[str]:
    found = []
    for node in stack.nodes:
        found.append(node.name)
        for _owner, inner in _inside(node, ()):
            found += _names(inner)
    return found


def _inside(node: Node, owner: Address) -> tuple[tuple[Address, Stack], ...]:
    """The stacks in a node, each with its address; `owner` is the address of the stack that holds the node."""
    if isinstance(node, Layer):
        return ()
    address = (*owner, node.name)
    if isinstance(node, Block):
        return ((address, node.stack),)
    return tuple(((*address, lane), stack) for lane, stack in enumerate(node.stacks))


def _outermost(stack: Stack, owner: Address, wanted: set[Address]) -> Iterator[Address]:
    for node in stack.nodes:
        address = (*owner, node.name)
        if address in wanted:
            yield address
        else:
            for inner_address, inner in _inside(node, owner):
                yield from _outermost(inner, inner_address, wanted)


def _edit_each(network: Stack, addresses: Collection[Address], change: Change) -> Stack:
    """Change each stack that holds some of the nodes: `change` is given its nodes and the names of those."""
    found: dict[Address, set[str]] = {}
    for address in outermost(network, addresses):
        found.setdefault(address[:-1], set()).add(str(address[-1]))
    for owner, names in found.items():
        changed = Stack(tuple(change(stack_at(network, owner).nodes, names)))
        network = _put_stack(network, owner, changed)
    return network


def _with_copies(network: Stack, nodes: Sequence[Node], names: Collection[str]) -> list[Node]:
    copied = [node for node in nodes if node.name in names]
    end = nodes.index(copied[-1]) + 1
    return [*nodes[:end], *fresh_names(network, copied), *nodes[end:]]


def _shifted(nodes: Sequence[Node], names: Collection[str], step: int) -> list[Node]:
    """The nodes with those of the names one place on; the first of them stops at the end, the next behind it."""
    order = list(nodes) if step < 0 else list(reversed(nodes))
    for place in range(1, len(order)):
        if order[place].name in names and order[place - 1].name not in names:
            order[place - 1], order[place] = order[place], order[place - 1]
    return order if step < 0 else order[::-1]


def _edit_stack(network: Stack, address: Address, change: Callable[[Stack], Stack]) -> Stack:
    return _put_stack(network, address, change(stack_at(network, address)))


def _put_stack(network: Stack, address: Address, stack: Stack) -> Stack:
    """Put a stack in the place of the one at `address`, which must be there, and make its owners anew."""
    if not address:
        check_extent(stack)
        return stack
    if isinstance(address[-1], int):
        owner_address, lane = address[:-1], address[-1]
        branches = node_at(network, owner_address)
        assert isinstance(branches, Branches)
        lanes = tuple(stack if number == lane else old for number, old in enumerate(branches.stacks))
        return replace(network, owner_address, msgspec.structs.replace(branches, stacks=lanes))
    block = node_at(network, address)
    assert isinstance(block, Block)
    return replace(network, address, msgspec.structs.replace(block, stack=stack))
