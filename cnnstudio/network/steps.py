"""A repair as data: the steps that make the mended design of the broken one.

Steps name nodes by their addresses and hold what comes new, so that they can be kept, compared, and carried out on any
design in which those addresses mean the same.
"""

from __future__ import annotations

from typing import NamedTuple

import msgspec

from cnnstudio.network import edits
from cnnstudio.network.layers.base import LayerType, Shape
from cnnstudio.network.tree import Address, Layer, Node, Stack, stack_at


class Design(NamedTuple):
    """All that a repair may change: the network, the shape of its images (C, H, W), and the images of a step."""

    network: Stack
    input_shape: Shape
    batch: int


class Replace(msgspec.Struct, frozen=True):
    """`node` in the place of the one at `address`."""

    address: Address
    node: Node

    def applied(self, design: Design) -> Design:
        return design._replace(network=edits.replace(design.network, self.address, self.node))


class InsertBefore(msgspec.Struct, frozen=True):
    """A new layer right before the node at `address`."""

    address: Address
    layer: LayerType

    def applied(self, design: Design) -> Design:
        return _inserted(design, self.address[:-1], _place(design, self.address), self.layer)


class InsertAfter(msgspec.Struct, frozen=True):
    """A new layer right after the node at `address`."""

    address: Address
    layer: LayerType

    def applied(self, design: Design) -> Design:
        return _inserted(design, self.address[:-1], _place(design, self.address) + 1, self.layer)


class Append(msgspec.Struct, frozen=True):
    """A new layer at the end of the stack at `stack`."""

    stack: Address
    layer: LayerType

    def applied(self, design: Design) -> Design:
        return _inserted(design, self.stack, len(stack_at(design.network, self.stack).nodes), self.layer)


class Remove(msgspec.Struct, frozen=True):
    """Without the node at `address`."""

    address: Address

    def applied(self, design: Design) -> Design:
        return design._replace(network=edits.remove(design.network, self.address))


class TakeInput(msgspec.Struct, frozen=True):
    """Images of another shape."""

    shape: Shape

    def applied(self, design: Design) -> Design:
        return design._replace(input_shape=self.shape)


class TakeBatch(msgspec.Struct, frozen=True):
    """Another number of images a step."""

    batch: int

    def applied(self, design: Design) -> Design:
        return design._replace(batch=self.batch)


Step = Replace | InsertBefore | InsertAfter | Append | Remove | TakeInput | TakeBatch


def carried_out(steps: tuple[Step, ...], design: Design) -> Design:
    """The design after the steps, in order; raises `InvalidValue` where an address is not there."""
    for step in steps:
        design = step.applied(design)
    return design


def set_type(address: Address, layer_type: LayerType) -> Replace:
    """Other settings or another type for the layer at `address`; its name stays."""
    return Replace(address, Layer(str(address[-1]), layer_type))


def _place(design: Design, address: Address) -> int:
    """The index of a node in its stack."""
    return [node.name for node in stack_at(design.network, address[:-1]).nodes].index(str(address[-1]))


def _inserted(design: Design, stack: Address, index: int, layer: LayerType) -> Design:
    """With a layer under a name that no node of the network has."""
    node = Layer(edits.fresh_name(design.network, layer.stem), layer)
    return design._replace(network=edits.insert(design.network, stack, index, node))
