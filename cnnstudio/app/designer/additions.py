"""What can be added to a network: a layer of some type, or a ready part. No Qt."""

from __future__ import annotations

from cnnstudio.app.designer.items import item_at
from cnnstudio.app.designer.spots import Spot
from cnnstudio.network import (
    Address,
    Analysis,
    Layer,
    LayerType,
    Message,
    Node,
    Shape,
    edits,
    grouping,
    layer_types,
    parts,
)
from cnnstudio.network.parts import Part

Addition = LayerType | Part


def every() -> tuple[Addition, ...]:
    """All of them in the order of the palette: each layer type with its usual settings, then the parts."""
    return (*(cls() for cls in layer_types()), *parts.available())


def key(addition: Addition) -> str:
    """Its name in files, object names and icons."""
    return addition.key if isinstance(addition, Part) else addition.tag()


def short_label(addition: Addition) -> Message:
    """Its name where there is little room."""
    return addition.short if isinstance(addition, Part) else addition.short_label()


def node_of(addition: Addition, input: Shape | None, name: str) -> Node:
    """A node of it under a name, made for the shape that arrives."""
    return addition.node(input, name) if isinstance(addition, Part) else Layer(name, addition)


def arriving(analysis: Analysis, spot: Spot) -> Shape | None:
    """The shape that arrives at a place; None where it is unknown."""
    stack, index = spot
    if index:
        before = edits.stack_at(analysis.network, stack).nodes[index - 1]
        return item_at(analysis, (*stack, before.name)).output
    owner = stack[:-1] if stack and isinstance(stack[-1], int) else stack
    return item_at(analysis, owner).input if owner else analysis.input_shape


def arriving_beside(analysis: Analysis, beside: Address, after: bool) -> Shape | None:
    """The shape that arrives in a lane beside a node; None where it is unknown."""
    place = grouping.lane_beside(analysis.network, beside, after=after)
    return item_at(analysis, beside if place is None else place[0]).input
