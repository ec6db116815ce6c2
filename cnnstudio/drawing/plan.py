"""What the drawing styles share: the rows of a network by path, and pieces that are put together."""

from __future__ import annotations

from dataclasses import dataclass

from cnnstudio.drawing.scene import Shape as Drawn
from cnnstudio.drawing.scene import moved
from cnnstudio.network.layers.base import Shape
from cnnstudio.network.messages import dims, message
from cnnstudio.network.results import Analysis, Row
from cnnstudio.network.tree import Block, Branches, Layer, Stack

DOCKING = ("activation", "normalization", "regularization")
"""Families whose layers are drawn with the layer before them, where they keep the shape."""
MERGES = {
    "add": message("drawing", "Add"),
    "concatenate": message("drawing", "Concatenate"),
    "multiply": message("drawing", "Multiply"),
}


@dataclass(frozen=True)
class Piece:
    """Drawn shapes with their size; the line through it runs at `axis` (pixels from its left, or upper, end).

    What it draws there begins and ends so many pixels within its room as `insets` say: so far lines go in.
    """

    width: float
    height: float
    axis: float
    shapes: tuple[Drawn, ...] = ()
    insets: tuple[float, float] = (0, 0)

    def at(self, x: float, y: float) -> list[Drawn]:
        """The shapes with the piece's upper left corner at a point."""
        return moved(self.shapes, x, y)


class Rows:
    """The rows of an analysis by path."""

    def __init__(self, analysis: Analysis) -> None:
        self._rows = {row.path: row for row in analysis.rows}

    def of(self, path: str) -> Row | None:
        """The row of a layer or merge; None where it has none."""
        return self._rows.get(path)

    def output(self, path: str) -> Shape | None:
        """What a layer or merge gives; None where unknown."""
        row = self._rows.get(path)
        return row.output if row else None


@dataclass(frozen=True)
class Unit:
    """What is drawn as one: a layer with those docked to it, branches, or a block (its first repeat stands for all)."""

    node: Layer | Branches | Block
    path: str
    input: Shape | None
    output: Shape | None
    docked: tuple[Layer, ...] = ()


def units(stack: Stack, prefix: str, input: Shape | None, rows: Rows) -> list[Unit]:
    """The units of a stack, in order; `prefix` is the stack's own path with a dot, or nothing."""
    found: list[Unit] = []
    shape = input
    for node in stack.nodes:
        path = prefix + node.name
        output = _output(node, path, shape, rows)
        if found and isinstance(node, Layer) and isinstance(found[-1].node, Layer) and _docks(node, shape, output):
            last = found[-1]
            found[-1] = Unit(last.node, last.path, last.input, last.output, (*last.docked, node))
        else:
            found.append(Unit(node, path, shape, output))
        shape = output
    return found


def _docks(layer: Layer, input: Shape | None, output: Shape | None) -> bool:
    return layer.type.family in DOCKING and input is not None and input == output


def _output(node: Layer | Branches | Block, path: str, input: Shape | None, rows: Rows) -> Shape | None:
    if not isinstance(node, Block):
        return rows.output(path)
    return stack_output(node.stack, f"{path}.{node.repeats - 1}.", input, rows)


def stack_output(stack: Stack, prefix: str, input: Shape | None, rows: Rows) -> Shape | None:
    """What a stack gives; the empty one gives its input."""
    if not stack.nodes:
        return input
    last = stack.nodes[-1]
    return _output(last, prefix + last.name, input, rows)


def shape_text(shape: Shape | None) -> str:
    """A shape as people read it: height x width x channels; a question mark where unknown."""
    return dims(*shape[1:], shape[0]) if shape else "?"
