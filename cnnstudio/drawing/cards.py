"""The network as cards from top to bottom: a card a layer, lanes side by side, shapes where they change."""

from __future__ import annotations

from cnnstudio.drawing import text
from cnnstudio.drawing.colors import Inks
from cnnstudio.drawing.plan import MERGES, Piece, Rows, Unit, shape_text, stack_output, units
from cnnstudio.drawing.scene import Line, Rectangle, Text
from cnnstudio.drawing.scene import Shape as Drawn
from cnnstudio.network.layers.base import Shape
from cnnstudio.network.messages import message
from cnnstudio.network.results import Analysis
from cnnstudio.network.tree import Block, Branches, Layer, Stack

WIDE, NARROW = 340.0, 250.0
"""Width of a card in the main stack and in a lane."""
CARD, DOCKED, PILL = 44.0, 22.0, 20.0
GAP, LANE_GAP, PAD, HEADER = 10.0, 14.0, 12.0, 26.0
STRIPE, RADIUS = 5.0, 7.0
NAME, SMALL, TINY = 13.0, 11.0, 10.0
INSET = 14.0
GROUP_FILL, GROUP_LINE = 0.05, 0.45


class CardStyle:
    """Draws an analysis as cards."""

    def __init__(self, analysis: Analysis, inks: Inks) -> None:
        self._analysis, self._inks, self._rows = analysis, inks, Rows(analysis)

    def piece(self) -> Piece:
        """The whole network, its input first."""
        analysis = self._analysis
        start = self._pill(analysis.input_shape, str(message("drawing", "Input")))
        body = self._stack(analysis.network, "", analysis.input_shape, WIDE)
        return self._column([start, *body], WIDE)

    def _stack(self, stack: Stack, prefix: str, input: Shape | None, width: float) -> list[Piece]:
        """The pieces of a stack from top to bottom, with a pill wherever the shape changes."""
        pieces: list[Piece] = []
        for unit in units(stack, prefix, input, self._rows):
            pieces.append(self._unit(unit, width))
            if unit.output != unit.input or unit.output is None:
                pieces.append(self._pill(unit.output))
        return pieces

    def _unit(self, unit: Unit, width: float) -> Piece:
        if isinstance(unit.node, Branches):
            return self._branches(unit, unit.node)
        if isinstance(unit.node, Block):
            return self._block(unit, unit.node, width)
        return self._card(unit, unit.node, width)

    def _card(self, unit: Unit, layer: Layer, width: float) -> Piece:
        inks, family = self._inks, layer.type.family
        height = CARD + DOCKED * len(unit.docked)
        row = self._rows.of(unit.path)
        figure = f"{row.parameters:,}" if row and row.parameters else ""
        room = width - 2 * INSET - text.width(figure, SMALL) - PAD
        shapes: list[Drawn] = [
            Rectangle(0, 0, width, height, inks.surface, inks.hairline, RADIUS),
            Rectangle(0, 0, STRIPE, CARD, inks.families[family], radius=STRIPE / 2),
            Text(INSET, 18, text.shortened(layer.name, room, NAME, 600), NAME, inks.text, 600),
            Text(INSET, 34, text.shortened(_settings(layer), width - 2 * INSET, SMALL), SMALL, inks.text2),
        ]
        if figure:
            shapes.append(Text(width - INSET, 18, figure, SMALL, inks.text2, anchor="end"))
        for number, docked in enumerate(unit.docked):
            shapes += self._docked(docked, CARD + DOCKED * number, width)
        return Piece(width, height, width / 2, tuple(shapes))

    def _docked(self, layer: Layer, y: float, width: float) -> list[Drawn]:
        inks = self._inks
        words = f"{layer.name}  {layer.type.label}"
        return [
            Line(((INSET, y), (width - INSET, y)), inks.hairline, 1),
            Rectangle(0, y, STRIPE, DOCKED, inks.families[layer.type.family], radius=STRIPE / 2),
            Text(INSET, y + 15, text.shortened(words, width - 2 * INSET, SMALL), SMALL, inks.text2),
        ]

    def _pill(self, shape: Shape | None, before: str = "") -> Piece:
        words = f"{before}  {shape_text(shape)}".strip()
        width = text.width(words, SMALL, 500) + 2 * PAD
        inks = self._inks
        box = Rectangle(0, 0, width, PILL, inks.surface, inks.hairline, PILL / 2)
        return Piece(width, PILL, width / 2, (box, Text(width / 2, 14, words, SMALL, inks.text, 500, "middle")))

    def _column(self, pieces: list[Piece], least: float = 0) -> Piece:
        """Pieces one under the other on one axis, connected."""
        if not pieces:
            return Piece(least, 0, least / 2)
        left = max(least / 2, *(piece.axis for piece in pieces))
        right = max(least / 2, *(piece.width - piece.axis for piece in pieces))
        shapes: list[Drawn] = []
        y = 0.0
        for number, piece in enumerate(pieces):
            if number:
                shapes.append(Line(((left, y), (left, y + GAP)), self._inks.connector))
                y += GAP
            shapes += piece.at(left - piece.axis, y)
            y += piece.height
        return Piece(left + right, y, left, tuple(shapes))

    def _group(self, title: str, note: str, inner: Piece, *, dashed: bool) -> Piece:
        """A frame round a piece, with a line for its title."""
        inks = self._inks
        needed = text.width(title, SMALL, 600) + text.width(note, SMALL) + 3 * PAD
        width = max(inner.width, needed) + 2 * PAD
        height = inner.height + HEADER + PAD
        axis = PAD + inner.axis + max(0.0, needed - inner.width) / 2
        color = inks.tint("branches", GROUP_LINE)
        frame = Rectangle(
            0, 0, width, height, inks.tint("branches", GROUP_FILL), color, RADIUS + PAD / 2, dashed=dashed
        )
        shapes: list[Drawn] = [
            frame,
            Text(PAD, 17, title, SMALL, inks.families["branches"], 600),
            Text(PAD + text.width(title, SMALL, 600) + PAD / 2, 17, note, SMALL, inks.text2),
            *inner.at(axis - inner.axis, HEADER),
        ]
        return Piece(width, height, axis, tuple(shapes))

    def _block(self, unit: Unit, block: Block, width: float) -> Piece:
        pieces = self._stack(block.stack, f"{unit.path}.0.", unit.input, width)
        note = f"× {block.repeats}" if block.repeats > 1 else ""
        return self._group(block.name, note, self._column(pieces, NARROW), dashed=True)

    def _branches(self, unit: Unit, branches: Branches) -> Piece:
        lanes = [
            self._lane(stack, f"{unit.path}.{number}.", unit.input) for number, stack in enumerate(branches.stacks)
        ]
        width = sum(lane.width for lane in lanes) + LANE_GAP * (len(lanes) - 1)
        height = max(lane.height for lane in lanes)
        merge = self._merge(unit, branches)
        color, middle = self._inks.families["branches"], width / 2
        fork, join = 2 * GAP, 2 * GAP
        shapes: list[Drawn] = []
        x = 0.0
        for lane in lanes:
            axis, end = x + lane.axis, fork + lane.height
            shapes.append(Line(((middle, 0), (middle, GAP), (axis, GAP), (axis, fork)), color))
            shapes += lane.at(x, fork)
            bottom = fork + height
            shapes.append(
                Line(((axis, end), (axis, bottom + GAP), (middle, bottom + GAP), (middle, bottom + join)), color)
            )
            x += lane.width + LANE_GAP
        shapes += merge.at(middle - merge.axis, fork + height + join)
        inner = Piece(width, fork + height + join + merge.height, middle, tuple(shapes))
        lanes_text = str(message("drawing", "{count} lanes", count=len(lanes)))
        return self._group(branches.name, lanes_text, inner, dashed=False)

    def _lane(self, stack: Stack, prefix: str, input: Shape | None) -> Piece:
        if not stack.nodes:
            words = str(message("drawing", "identity"))
            width = text.width(words, TINY) + 2 * PAD
            label = Text(width / 2, PILL - 6, words, TINY, self._inks.text2, anchor="middle")
            return Piece(width, PILL, width / 2, (label,))
        return self._column(self._stack(stack, prefix, input, NARROW), NARROW)

    def _merge(self, unit: Unit, branches: Branches) -> Piece:
        words = str(MERGES[branches.merge])
        if branches.merge == "concatenate":
            found = [
                stack_output(stack, f"{unit.path}.{number}.", unit.input, self._rows)
                for number, stack in enumerate(branches.stacks)
            ]
            words += "  " + " + ".join(f"{shape[0]:,}" if shape else "?" for shape in found)
        width = text.width(words, SMALL, 600) + 2 * PAD
        box = Rectangle(0, 0, width, PILL, self._inks.families["branches"], radius=PILL / 2)
        return Piece(width, PILL, width / 2, (box, Text(width / 2, 14, words, SMALL, self._inks.paper, 600, "middle")))


def _settings(layer: Layer) -> str:
    return str(layer.type.summary()) or str(layer.type.label)
