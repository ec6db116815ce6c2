"""Freezing layers and letting them be trained again, wherever they stand, one by one or whole blocks at a time."""

from __future__ import annotations

from collections.abc import Collection, Iterator

import msgspec

from cnnstudio.network import edits
from cnnstudio.network.errors import UserError
from cnnstudio.network.layers.base import LayerType
from cnnstudio.network.messages import message
from cnnstudio.network.tree import Address, Block, Branches, Layer, Node, Stack, format_address, node_at


def can_freeze(layer: LayerType) -> bool:
    """Whether layers of the type have weights, and so the setting."""
    return hasattr(layer, "frozen")


def layers_with_weights(node: Node) -> Iterator[Layer]:
    """The layers that can be frozen: the node itself, or those in it."""
    if isinstance(node, Layer):
        if can_freeze(node.type):
            yield node
        return
    for stack in (node.stack,) if isinstance(node, Block) else node.stacks:
        for inner in stack.nodes:
            yield from layers_with_weights(inner)


def all_frozen(node: Node) -> bool:
    """Whether there is something with weights in the node, and all of it is frozen."""
    found = [layer.type.is_frozen for layer in layers_with_weights(node)]
    return bool(found) and all(found)


def set_frozen(network: Stack, addresses: Collection[Address], *, frozen: bool) -> Stack:
    """Freeze the layers at the addresses, and all in the blocks and branches there, or have them trained again.

    Layers without weights stay as they are. Raises `InvalidValue` for an address that is not there.
    """
    for address in edits.outermost(network, addresses):
        network = edits.replace(network, address, _with(node_at(network, address), frozen))
    return network


def freeze_named(network: Stack, names: Collection[str]) -> Stack:
    """Freeze what goes by these names: ``conv1``, ``block1``, ``mix.0.conv2``, or an analysis' ``block1.0.conv1``.

    Raises `UserError` for a name that is not there, and for one of something without weights.
    """
    known = dict(_named(network, (), ""))
    for name in names:
        address = known.get(name)
        if address is None or not any(layers_with_weights(node_at(network, address))):
            raise UserError(
                message(
                    "freezing",
                    "There is nothing with weights called “{name}”: freeze some of {names}.",
                    name=name,
                    names=", ".join(format_address(a) for a in _weighted(network)) or "–",
                )
            )
    return set_frozen(network, [known[name] for name in names], frozen=True)


def _with(node: Node, frozen: bool) -> Node:
    if isinstance(node, Layer):
        return Layer(node.name, node.type.with_value("frozen", frozen)) if can_freeze(node.type) else node
    if isinstance(node, Block):
        return msgspec.structs.replace(node, stack=_all_with(node.stack, frozen))
    return msgspec.structs.replace(node, stacks=tuple(_all_with(stack, frozen) for stack in node.stacks))


def _all_with(stack: Stack, frozen: bool) -> Stack:
    return Stack(tuple(_with(node, frozen) for node in stack.nodes))


def _named(stack: Stack, owner: Address, path: str) -> Iterator[tuple[str, Address]]:
    """Names as addresses have them, and as rows of an analysis have them, with the number of a block's repeat."""
    for node in stack.nodes:
        address = (*owner, node.name)
        yield format_address(address), address
        yield path + node.name, address
        if isinstance(node, Block):
            for repeat in range(node.repeats):
                yield from _named(node.stack, address, f"{path}{node.name}.{repeat}.")
        elif isinstance(node, Branches):
            for lane, inner in enumerate(node.stacks):
                yield from _named(inner, (*address, lane), f"{path}{node.name}.{lane}.")


def _weighted(network: Stack) -> Iterator[Address]:
    """The nodes of the root that have weights, for a sentence that names some."""
    return ((node.name,) for node in network.nodes if any(layers_with_weights(node)))
