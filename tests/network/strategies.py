"""Random networks of every layer type and setting that work on a random input shape."""

from __future__ import annotations

from math import prod
from typing import get_args

import msgspec
from hypothesis import strategies as st

from cnnstudio.network import layer_types
from cnnstudio.network.layers.base import Field, LayerType, Shape
from cnnstudio.network.layers.convolution import Convolution
from cnnstudio.network.layers.dense import Dense
from cnnstudio.network.layers.per_image_normalization import GroupNormalization
from cnnstudio.network.tree import Block, Branches, Layer, Merge, Node, Stack
from cnnstudio.network.walk import measure

Drawn = st.DrawFn
SMALL = 5


def value_of(field: Field) -> st.SearchStrategy[object]:
    """A value of a setting, small where it would make a test slow."""
    low, high = int(field.minimum), int(min(field.maximum, field.minimum + SMALL))
    whole = st.integers(low, max(low, high))
    if field.kind == "integer":
        return whole
    if field.kind == "pair":
        return st.tuples(whole, whole)
    if field.kind == "padding":
        return st.one_of(st.just("same"), st.just("valid"), st.tuples(st.integers(0, 3), st.integers(0, 3)))
    if field.kind == "choice":
        return st.sampled_from([name for name, _label in field.choices])
    if field.kind == "flag":
        return st.booleans()
    ends = [0.25, 0.5] if field.above_minimum else [field.minimum, 0.25, 0.5]
    return st.sampled_from(ends)


WEIGHTED = [cls for cls in layer_types() for _ in range(4 if cls is Convolution else 2 if cls is Dense else 1)]


@st.composite
def layer(draw: Drawn, shape: Shape) -> LayerType:
    """A layer type with random settings; groups are made to divide what they must."""
    cls = draw(st.sampled_from([cls for cls in WEIGHTED if cls is not Dense or len(shape) == 1]))
    chosen = cls(**{field.name: draw(value_of(field)) for field in cls.fields()})
    if isinstance(chosen, Convolution) and len(shape) == 3:
        groups = draw(st.sampled_from([n for n in range(1, shape[0] + 1) if shape[0] % n == 0]))
        return msgspec.structs.replace(chosen, groups=groups, filters=groups * draw(st.integers(1, 4)))
    if isinstance(chosen, GroupNormalization):
        return GroupNormalization(draw(st.sampled_from([n for n in range(1, 9) if shape[0] % n == 0])))
    return chosen


@st.composite
def stack(draw: Drawn, shape: Shape, depth: int = 0) -> Stack:
    """A stack that works on `shape`: what would not is left out as it is drawn."""
    nodes: list[Node] = []
    for number in range(draw(st.integers(0 if depth else 1, 3 if depth else 6))):
        node = draw(_node(shape, number, depth))
        found = _after(Stack((node,)), shape)
        if found is not None and _small(found):
            nodes.append(node)
            shape = found
    return Stack(tuple(nodes))


def _after(nodes: Stack, shape: Shape) -> Shape | None:
    return measure(nodes, shape, 2, "adam").output


def _small(shape: Shape) -> bool:
    return prod(shape) <= 4000


@st.composite
def _node(draw: Drawn, shape: Shape, number: int, depth: int) -> Node:
    kind = draw(st.sampled_from(["layer"] * 8 + (["branches", "block"] if depth < 2 else [])))
    if kind == "branches":
        merge = draw(st.sampled_from(get_args(Merge)))
        lanes = draw(st.lists(stack(shape, depth + 1), min_size=1, max_size=3))
        return Branches(f"branches{number}", merge, tuple(lanes))
    if kind == "block":
        return Block(f"block{number}", draw(stack(shape, depth + 1)), draw(st.integers(1, 2)), draw(st.booleans()))
    return Layer(f"layer{number}", draw(layer(shape)))


shapes = st.tuples(st.integers(1, 4), st.integers(1, 12), st.integers(1, 12))


@st.composite
def network_and_shape(draw: Drawn) -> tuple[Stack, Shape]:
    """A working network and its input shape."""
    shape = draw(shapes)
    return draw(stack(shape)), shape
