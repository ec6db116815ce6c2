"""Warnings that a person has hushed: kept with the document by address and kind, and carried along by edits."""

from __future__ import annotations

from collections.abc import Iterator

from cnnstudio.network.layers.base import LayerType
from cnnstudio.network.results import Hush
from cnnstudio.network.tree import Address, Block, Layer, Stack

Hushed = tuple[Hush, ...]


def carried(hushed: Hushed, before: Stack, after: Stack) -> Hushed:
    """What stays hushed when a network becomes another.

    A layer that was renamed or moved is known by its settings, which it kept; what is hushed of one that is gone goes.
    """
    if not hushed or before is after:
        return hushed
    old, new = dict(_layers(before, ())), dict(_layers(after, ()))
    found = []
    for address, kind in hushed:
        if not address or address in new:
            found.append((address, kind))
            continue
        moved = [there for there, layer in new.items() if layer is old.get(address) and there not in old]
        if len(moved) == 1:
            found.append((moved[0], kind))
    return tuple(found)


def _layers(stack: Stack, owner: Address) -> Iterator[tuple[Address, LayerType]]:
    for node in stack.nodes:
        address = (*owner, node.name)
        if isinstance(node, Layer):
            yield address, node.type
        elif isinstance(node, Block):
            yield from _layers(node.stack, address)
        else:
            for number, lane in enumerate(node.stacks):
                yield from _layers(lane, (*address, number))
