"""A network as an immutable series-parallel tree: always well-formed, so that only a shape can be wrong.

Nodes are addressed by the names on the way to them, with the lane's number inside branches: `("conv1",)`,
`("mix", 1, "conv2b")`, `("block", "conv1")`. A stack is addressed by its owner: `()`, `("mix", 1)`, `("block",)`.
"""

from __future__ import annotations

import keyword
from collections.abc import Iterator
from typing import Literal

import msgspec

from cnnstudio.network.errors import InvalidValue
from cnnstudio.network.layers.base import LayerType
from cnnstudio.network.messages import message

Address = tuple[str | int, ...]
Merge = Literal["add", "concatenate", "multiply"]
MOST_REPEATS = 1000
MOST_DEPTH = 50
"""How deep branches and blocks stand in each other."""
MOST_LAYERS = 20_000
"""Layers and merges with repeats counted: a file with more is broken or hostile, a repeat too many a slip."""

_RESERVED = """
    T_destination add_module apply bfloat16 buffers call_super_init children compile cpu cuda double dump_patches eval
    extra_repr float forward get_buffer get_extra_state get_parameter get_submodule half ipu load_state_dict modules
    mtia named_buffers named_children named_modules named_parameters parameters register_backward_hook register_buffer
    register_forward_hook register_forward_pre_hook register_full_backward_hook register_full_backward_pre_hook
    register_load_state_dict_post_hook register_load_state_dict_pre_hook register_module register_parameter
    register_state_dict_post_hook register_state_dict_pre_hook requires_grad_ set_extra_state set_submodule share_memory
    state_dict to to_empty train training type xpu zero_grad input loss
"""
RESERVED_NAMES = frozenset(_RESERVED.split())
"""Names a torch module already uses for itself (a test compares them with torch), and the program's own rows."""


def check_name(name: str) -> None:
    """Raise `InvalidValue` unless `name` can be a torch submodule's name and part of a state_dict key."""
    if not name.isidentifier() or keyword.iskeyword(name) or name.startswith("_") or not name.isascii():
        raise InvalidValue(
            message(
                "tree",
                "“{name}” cannot be a layer's name: use letters, digits and _, beginning with a letter",
                name=name,
            )
        )
    if name in RESERVED_NAMES:
        raise InvalidValue(
            message("tree", "“{name}” cannot be a layer's name: it means something else in torch", name=name)
        )


class Layer(msgspec.Struct, frozen=True):
    """A named layer of some type."""

    name: str
    type: LayerType

    def __post_init__(self) -> None:
        check_name(self.name)


class Stack(msgspec.Struct, frozen=True):
    """Nodes one after the other; the empty stack is the identity."""

    nodes: tuple[Node, ...] = ()

    def __post_init__(self) -> None:
        names = [node.name for node in self.nodes]
        if len(set(names)) != len(names):
            twice = next(name for name in names if names.count(name) > 1)
            raise InvalidValue(message("tree", "The name “{name}” stands twice: rename one of the layers", name=twice))

    def layers(self) -> Iterator[Layer]:
        """Every layer in walk order, each once however often its block repeats."""
        for node in self.nodes:
            if isinstance(node, Layer):
                yield node
            elif isinstance(node, Block):
                yield from node.stack.layers()
            else:
                for stack in node.stacks:
                    yield from stack.layers()


class Branches(msgspec.Struct, frozen=True):
    """Parallel stacks of one input, merged; an empty stack is the identity lane."""

    name: str
    merge: Merge
    stacks: tuple[Stack, ...]

    def __post_init__(self) -> None:
        check_name(self.name)
        if not self.stacks:
            raise InvalidValue(message("tree", "“{name}” needs at least one lane", name=self.name))


class Block(msgspec.Struct, frozen=True):
    """A named part that folds, and repeats with weights of its own each time.

    With `checkpoint`, training keeps each repeat's input alone and computes the rest again when it goes backward.
    """

    name: str
    stack: Stack
    repeats: int = 1
    checkpoint: bool = False

    def __post_init__(self) -> None:
        check_name(self.name)
        if not 1 <= self.repeats <= MOST_REPEATS:
            raise InvalidValue(
                message(
                    "tree",
                    "“{name}” must repeat 1 to {most} times, not {repeats}",
                    name=self.name,
                    most=MOST_REPEATS,
                    repeats=self.repeats,
                )
            )


Node = Layer | Branches | Block


def check_extent(network: Stack) -> None:
    """Raise `InvalidValue` for a network that is too deep or too large to work with."""
    if _depth(network) > MOST_DEPTH:
        raise InvalidValue(message("tree", "Branches and blocks nest up to {most} deep", most=MOST_DEPTH))
    if extent(network) > MOST_LAYERS:
        raise InvalidValue(
            message("tree", "A network has up to {most} layers, repeats counted", most=f"{MOST_LAYERS:,}")
        )


def _inner(node: Branches | Block) -> tuple[Stack, ...]:
    return (node.stack,) if isinstance(node, Block) else node.stacks


def _depth(stack: Stack) -> int:
    deepest = 0
    for node in stack.nodes:
        if not isinstance(node, Layer):
            deepest = max(deepest, *(1 + _depth(inner) for inner in _inner(node)))
    return deepest


def extent(stack: Stack) -> int:
    """How many layers and merges there are with repeats counted; an empty repeat is a step to walk as well."""
    total = 0
    for node in stack.nodes:
        if isinstance(node, Layer):
            total += 1
        elif isinstance(node, Block):
            total += node.repeats * max(1, extent(node.stack))
        else:
            total += 1 + sum(extent(lane) for lane in node.stacks)
    return total


def node_at(network: Stack, address: Address) -> Node:
    """The node at an address; raises `InvalidValue` where there is none."""
    owner, name = address[:-1], address[-1] if address else ""
    for node in stack_at(network, owner).nodes:
        if node.name == name:
            return node
    raise InvalidValue(message("tree", "There is no layer {address}", address=format_address(address)))


def stack_at(network: Stack, address: Address) -> Stack:
    """The stack at an address; raises `InvalidValue` where there is none."""
    stack, rest = network, address
    while rest:
        node = next((node for node in stack.nodes if node.name == rest[0]), None)
        if isinstance(node, Block):
            stack, rest = node.stack, rest[1:]
        elif isinstance(node, Branches) and len(rest) > 1 and rest[1] in range(len(node.stacks)):
            stack, rest = node.stacks[int(rest[1])], rest[2:]
        else:
            raise InvalidValue(message("tree", "There is no stack {address}", address=format_address(address)))
    return stack


def format_address(address: Address) -> str:
    """An address for people: its parts joined by dots."""
    return ".".join(str(part) for part in address)
