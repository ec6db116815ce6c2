"""Edits: functions from a network to a new one that shares all the rest with the old.

They raise `InvalidValue` (a `UserError`) for an address that is not there or a name that cannot be used.
"""

from __future__ import annotations

import re
from collections.abc import Callable

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
    format_address,
    node_at,
    stack_at,
)

__all__ = [
    "duplicate",
    "find",
    "fresh_name",
    "insert",
    "move",
    "remove",
    "rename",
    "replace",
    "set_type",
    "stack_at",
]

find = node_at


def insert(network: Stack, stack_address: Address, index: int, node: Node) -> Stack:
    """Put `node` before position `index` of a stack (its length: at the end)."""

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
        return Stack((*stack.nodes[:index], node, *stack.nodes[index:]))

    return _edit_stack(network, stack_address, put)


def remove(network: Stack, address: Address) -> Stack:
    """Take the node at `address` away."""
    node = node_at(network, address)
    return _edit_stack(network, address[:-1], lambda stack: Stack(tuple(n for n in stack.nodes if n is not node)))


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
    if stack_address[: len(address)] == address:
        raise InvalidValue(message("tree", "{address} cannot move into itself", address=format_address(address)))
    node = node_at(network, address)
    siblings = stack_at(network, address[:-1]).nodes
    if stack_address == address[:-1] and siblings.index(node) < index:
        index -= 1
    return insert(remove(network, address), stack_address, index, node)


def duplicate(network: Stack, address: Address) -> Stack:
    """Put a copy of the node right behind it, under a fresh name."""
    node = node_at(network, address)
    index = stack_at(network, address[:-1]).nodes.index(node) + 1
    copy = msgspec.structs.replace(node, name=fresh_name(network, _stem(node.name)))
    return insert(network, address[:-1], index, copy)


def fresh_name(network: Stack, stem: str) -> str:
    """`stem` with the smallest number that no node of the network has: conv1, conv2, ..."""
    taken = set(_names(network))
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
        for inner in () if isinstance(node, Layer) else (node.stack,) if isinstance(node, Block) else node.stacks:
            found += _names(inner)
    return found


def _edit_stack(network: Stack, address: Address, change: Callable[[Stack], Stack]) -> Stack:
    """Change the stack at `address` and make its owners anew."""
    if not address:
        return change(network)
    stack_at(network, address)
    if isinstance(address[-1], int):
        owner_address, lane = address[:-1], address[-1]
        branches = node_at(network, owner_address)
        assert isinstance(branches, Branches)
        lanes = tuple(change(stack) if number == lane else stack for number, stack in enumerate(branches.stacks))
        return replace(network, owner_address, msgspec.structs.replace(branches, stacks=lanes))
    block = node_at(network, address)
    assert isinstance(block, Block)
    return replace(network, address, msgspec.structs.replace(block, stack=change(block.stack)))
