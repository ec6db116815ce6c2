"""How the size of any node comes about: a layer's own rule, what merges lanes, what a block's layers make in turn."""

from __future__ import annotations

from collections.abc import Sequence

from cnnstudio.network.layers.base import Shape
from cnnstudio.network.messages import Message, dims, message
from cnnstudio.network.results import Row
from cnnstudio.network.size_rule import SizeRule, formula, number
from cnnstudio.network.tree import Block, Branches, Layer, Node


def size_rule(node: Node, rows: Sequence[Row], input: Shape | None) -> SizeRule | None:
    """The rule of a node on an input, with the analysis' rows of it; None where something it needs is unknown."""
    if input is None:
        return None
    if isinstance(node, Layer):
        return node.type.size_rule(input)
    if isinstance(node, Block):
        return _of_block(node, rows, input)
    return _of_merge(node, rows, input)


def _of_merge(branches: Branches, rows: Sequence[Row], input: Shape) -> SizeRule | None:
    outputs = lane_outputs(branches, rows, input)
    known = [shape for shape in outputs if shape is not None]
    if len(known) < len(outputs):
        return None
    if branches.merge == "concatenate":
        rule = " + ".join(number(shape[0]) for shape in known)
        formulas = (formula("maps" if len(known[0]) == 3 else "out", rule, sum(shape[0] for shape in known)),)
        return SizeRule(formulas, notes=_height_and_width(known[0]))
    return SizeRule(notes=(_kept(branches, known),))


def _height_and_width(shape: Shape) -> tuple[Message, ...]:
    if len(shape) != 3:
        return ()
    return (message("size", "Height and width stay {size}.", size=dims(*shape[1:])),)


def _kept(branches: Branches, shapes: list[Shape]) -> Message:
    given = ", ".join(dims(*shape[1:], shape[0]) for shape in shapes)
    if branches.merge == "add":
        return message("size", "The lanes give {shapes}: values at the same place are added.", shapes=given)
    return message("size", "The lanes give {shapes}: values at the same place are multiplied.", shapes=given)


def lane_outputs(branches: Branches, rows: Sequence[Row], input: Shape) -> tuple[Shape | None, ...]:
    """What each lane gives to the merge; an empty lane gives the input."""
    path = next((row.path for row in reversed(rows) if row.node is branches), branches.name)
    outputs: list[Shape | None] = []
    for lane in range(len(branches.stacks)):
        inside = [row for row in rows if row.path.startswith(f"{path}.{lane}.")]
        outputs.append(inside[-1].output if inside else input)
    return tuple(outputs)


def _of_block(block: Block, rows: Sequence[Row], input: Shape) -> SizeRule | None:
    if not rows:
        return SizeRule(notes=(message("size", "The size stays as it is."),))
    shapes = [input]
    for repeat in range(block.repeats):
        inside = [row for row in rows if row.path.startswith(f"{block.name}.{repeat}.")]
        if not inside or inside[-1].output is None:
            return None
        shapes.append(inside[-1].output)
    chain = " → ".join(dims(*shape[1:], shape[0]) for shape in shapes)
    return SizeRule(notes=(message("size", "Its layers make it in turn: {shapes}.", shapes=chain),))
