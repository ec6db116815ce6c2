"""The network as the volumes that flow through it, from left to right and drawn to scale, as in the papers.

A volume's height and depth are the height and width of the maps, its thickness is their number; a vector is a rod as
long as it has units. Each of the three has a scale of its own, which the bars in the legend tell.
"""

from __future__ import annotations

from collections.abc import Iterator

from cnnstudio.drawing import text
from cnnstudio.drawing.colors import Inks
from cnnstudio.drawing.plan import Piece, Rows, Unit, shape_text, units
from cnnstudio.drawing.scene import Line, Polygon, Rectangle, Text, Weight
from cnnstudio.drawing.scene import Shape as Drawn
from cnnstudio.network.layers.base import Family, Shape
from cnnstudio.network.messages import message
from cnnstudio.network.results import Analysis
from cnnstudio.network.tree import Block, Branches, Layer, Stack

LONGEST, THICKEST = 150.0, 96.0
"""Pixels of the largest height or width (and of the longest vector), and of the most maps."""
LEAST, ROD = 2.5, 6.0
SLANT = 0.38
"""How far depth goes right and up, of what it is long."""
GAP, LANE_GAP, FORK, PAD, HEADER = 18.0, 20.0, 16.0, 12.0, 24.0
CIRCLE = 10.0
LABEL, SMALL = 10.0, 9.0
LEADING = 12.5
WIDEST_LABEL = 110.0
FRONT, TOP, SIDE, OUTLINE = 0.22, 0.12, 0.38, 0.9
GROUP_FILL, GROUP_LINE = 0.05, 0.45
SIGNS = {"add": "+", "multiply": "×", "concatenate": "C"}
BAR_SPACE = 26.0


class Scales:
    """Pixels a pixel of a map, a map, and a unit of a vector."""

    def __init__(self, analysis: Analysis) -> None:
        shapes = [analysis.input_shape, *(row.output for row in analysis.rows if row.output)]
        maps = [shape for shape in shapes if len(shape) == 3]
        self.side = max((max(shape[1:]) for shape in maps), default=1)
        self.maps = max((shape[0] for shape in maps), default=1)
        self.units = max((shape[0] for shape in shapes if len(shape) == 1), default=0)

    def box(self, shape: Shape) -> tuple[float, float, float]:
        """Thickness, height and depth of what a shape is drawn as."""
        if len(shape) == 1:
            return ROD, max(LEAST, LONGEST * shape[0] / self.units), 0.0
        channels, height, width = shape
        scale = LONGEST / self.side
        return max(LEAST, THICKEST * channels / self.maps), max(LEAST, scale * height), max(LEAST, scale * width)


class VolumeStyle:
    """Draws an analysis as volumes."""

    def __init__(self, analysis: Analysis, inks: Inks) -> None:
        self._analysis, self._inks = analysis, inks
        self._rows, self._scales = Rows(analysis), Scales(analysis)

    def piece(self) -> Piece:
        """The whole network, its input first, with the legend below."""
        analysis = self._analysis
        start = self._volume(analysis.input_shape, "shape", (str(message("drawing", "Input")),))
        flow = self._row([start, *self._stack(analysis.network, "", analysis.input_shape)])
        legend = self._legend()
        shapes = [*flow.shapes, *legend.at(0, flow.height + BAR_SPACE)]
        return Piece(max(flow.width, legend.width), flow.height + BAR_SPACE + legend.height, flow.axis, tuple(shapes))

    def _stack(self, stack: Stack, prefix: str, input: Shape | None) -> list[Piece]:
        return [self._unit(unit) for unit in units(stack, prefix, input, self._rows)]

    def _unit(self, unit: Unit) -> Piece:
        if isinstance(unit.node, Branches):
            return self._branches(unit, unit.node)
        if isinstance(unit.node, Block):
            return self._block(unit, unit.node)
        return self._volume(unit.output, unit.node.type.family, tuple(_words(unit.node, unit.docked)))

    def _volume(self, shape: Shape | None, family: Family, words: tuple[str, ...]) -> Piece:
        """A box to scale, its shape and `words` under it."""
        lines = (shape_text(shape), *words)
        wanted = max(text.width(line, *_face(number)) for number, line in enumerate(lines[:2]))
        thick, high, deep = self._scales.box(shape) if shape else (ROD, LONGEST / 2, 0.0)
        over = deep * SLANT
        width = max(thick + over, min(wanted, WIDEST_LABEL))
        left, top = (width - thick - over) / 2, over
        shapes = self._box(left, top, thick, high, over, family, known=shape is not None)
        y = top + high + LEADING + 2
        for number, line in enumerate(lines):
            size, weight = _face(number)
            shown = text.shortened(line, max(width, WIDEST_LABEL / 2), size, weight)
            color = self._inks.text if not number else self._inks.text2
            shapes.append(Text(width / 2, y, shown, size, color, weight, "middle"))
            y += LEADING
        return Piece(width, y - LEADING + 4, top + high / 2, tuple(shapes), (left + thick / 2,) * 2)

    def _box(
        self, left: float, top: float, thick: float, high: float, over: float, family: Family, *, known: bool
    ) -> list[Drawn]:
        inks = self._inks
        line = inks.tint(family, OUTLINE)
        right, bottom = left + thick, top + high
        if not known:
            return [Rectangle(left, top, thick, high, inks.surface, line, dashed=True)]
        shapes: list[Drawn] = [
            Polygon(((left, top), (right, top), (right, bottom), (left, bottom)), inks.tint(family, FRONT), line)
        ]
        if over:
            slanted = (left + over, top - over), (right + over, top - over)
            shapes += [
                Polygon(((left, top), *slanted, (right, top)), inks.tint(family, TOP), line),
                Polygon(
                    ((right, top), slanted[1], (right + over, bottom - over), (right, bottom)),
                    inks.tint(family, SIDE),
                    line,
                ),
            ]
        return shapes

    def _row(self, pieces: list[Piece], *, lead: float = 0, color: str | None = None) -> Piece:
        """Pieces from left to right on one axis, lines between them; at both ends `lead` pixels of line stand out."""
        above = max((piece.axis for piece in pieces), default=0.0)
        below = max((piece.height - piece.axis for piece in pieces), default=0.0)
        stroke = color or self._inks.connector
        lines, shapes = list[Drawn](), list[Drawn]()
        x, begin = lead, 0.0 if lead else None
        for piece in pieces:
            if begin is not None:
                lines.append(Line(((begin, above), (x + piece.insets[0], above)), stroke))
            shapes += piece.at(x, above - piece.axis)
            begin = x + piece.width - piece.insets[1]
            x += piece.width + GAP
        end = x - GAP if pieces else lead
        if lead and begin is not None:
            lines.append(Line(((begin, above), (end + lead, above)), stroke))
        insets = (pieces[0].insets[0], pieces[-1].insets[1]) if pieces and not lead else (0.0, 0.0)
        return Piece(end + lead, above + below, above, (*lines, *shapes), insets)

    def _branches(self, unit: Unit, branches: Branches) -> Piece:
        color = self._inks.families["branches"]
        lanes = [
            self._row(self._stack(stack, f"{unit.path}.{number}.", unit.input), lead=FORK, color=color)
            for number, stack in enumerate(branches.stacks)
        ]
        width = max(lane.width for lane in lanes)
        height = sum(lane.height for lane in lanes) + LANE_GAP * (len(lanes) - 1)
        axis = height / 2
        shapes: list[Drawn] = []
        y = 0.0
        for lane in lanes:
            at = y + lane.axis
            shapes += [
                Line(((0, axis), (0, at)), color),
                Line(((lane.width, at), (width, at), (width, axis)), color),
                *lane.at(0, y),
            ]
            y += lane.height + LANE_GAP
        middle = width + FORK / 2 + CIRCLE
        shapes += self._merge(branches, middle, axis, color)
        merge = Piece(middle + CIRCLE, height, axis, tuple(shapes))
        if branches.merge != "concatenate" or unit.output is None:
            return merge
        return self._row([merge, self._volume(unit.output, "branches", (branches.name,))])

    def _merge(self, branches: Branches, x: float, y: float, color: str) -> list[Drawn]:
        corner = x - CIRCLE, y - CIRCLE
        return [
            Line(((x - CIRCLE - FORK / 2, y), (x, y)), color),
            Rectangle(*corner, 2 * CIRCLE, 2 * CIRCLE, self._inks.paper, color, CIRCLE, 1.5),
            Text(x, y + 4.5, SIGNS[branches.merge], 13, color, 600, "middle"),
        ]

    def _block(self, unit: Unit, block: Block) -> Piece:
        inner = self._row(self._stack(block.stack, f"{unit.path}.0.", unit.input), lead=PAD)
        inks = self._inks
        title = f"{block.name} × {block.repeats}" if block.repeats > 1 else block.name
        width = max(inner.width, text.width(title, LABEL, 600) + 2 * PAD)
        frame = Rectangle(
            0,
            0,
            width,
            inner.height + HEADER + PAD / 2,
            inks.tint("branches", GROUP_FILL),
            inks.tint("branches", GROUP_LINE),
            PAD / 2,
            dashed=True,
        )
        shapes = (frame, Text(PAD, 16, title, LABEL, inks.families["branches"], 600), *inner.at(0, HEADER))
        return Piece(width, inner.height + HEADER + PAD / 2, HEADER + inner.axis, shapes)

    def _legend(self) -> Piece:
        """Bars as long as the largest of each kind are drawn."""
        scales, inks = self._scales, self._inks
        bars = [
            (LONGEST, message("drawing", "height, width: {count} pixels", count=f"{scales.side:,}")),
            (THICKEST, message("drawing", "thickness: {count} maps", count=f"{scales.maps:,}")),
        ]
        if scales.units:
            bars.append((LONGEST, message("drawing", "rods: {count} units", count=f"{scales.units:,}")))
        shapes, x = list[Drawn](), 0.0
        for length, words in bars:
            shapes += [
                Line(((x, 0), (x, 6), (x + length, 6), (x + length, 0)), inks.connector, 1),
                Text(x, 20, str(words), SMALL, inks.text2),
            ]
            x += max(length, text.width(str(words), SMALL)) + GAP
        return Piece(x - GAP, 22, 0, tuple(shapes))


def _words(layer: Layer, docked: tuple[Layer, ...]) -> Iterator[str]:
    yield layer.name
    for each in (layer, *docked):
        yield str(each.type.short_label())


def _face(line: int) -> tuple[float, Weight]:
    """Size and weight of a label's line: first the shape, then the name, then the types."""
    return (LABEL, 600) if line == 0 else (LABEL if line == 1 else SMALL, 400)
