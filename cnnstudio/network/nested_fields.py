"""What one output unit reads of every layer below it, down to the image: boxes within boxes.

The cells are those of the real taps (`receptive.cells_below`). On the image a layer's cells lie where the fields of its
units have their middles, as the field is walked back: the boxes of a chain of layers then lie one in the other, the
unit's own cell innermost and its receptive field outermost.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from cnnstudio.network.geometry import Pair
from cnnstudio.network.layers.base import Shape
from cnnstudio.network.progression import Progression
from cnnstudio.network.receptive import ReceptiveField, cells_below
from cnnstudio.network.results import Row
from cnnstudio.network.tree import Stack
from cnnstudio.network.unit_field import Unit

Edges = tuple[float, float]
"""Where a box begins and ends along an axis of the image, in pixels from the image's first edge."""


class Box(msgspec.Struct, frozen=True):
    """The cells that one unit above reads of an output, or of several neighbouring ones with the same cells.

    `rows` and `columns` are the first and last cell; of vectors `rows` are units and `columns` None. `edges` are the
    box's rows and columns on the image; None where the cells have no place there, as in a vector.
    """

    paths: tuple[str, ...]
    output: Shape
    rows: Pair
    columns: Pair | None
    edges: tuple[Edges, Edges] | None

    @property
    def path(self) -> str:
        """The lowest of the layers."""
        return self.paths[-1]

    @property
    def size(self) -> Pair:
        """Rows and columns of cells; of a vector its units and 1."""
        columns = 1 if self.columns is None else self.columns[1] - self.columns[0] + 1
        return self.rows[1] - self.rows[0] + 1, columns

    @property
    def whole(self) -> bool:
        """Whether it is all of the output."""
        return self.size == (self.output[1:] if len(self.output) == 3 else (self.output[0], 1))


def nested_boxes(network: Stack, image: Shape, rows: Iterable[Row], row: Row, unit: Unit) -> tuple[Box, ...]:
    """The boxes of all layers below a unit of `row`'s output for C x H x W images, that of the unit itself first.

    `rows` are the analysis's. Layers that reach the unit through padding alone, or not at all, have none.
    """
    met = cells_below(network, image, row.path, unit)
    by_path = {found.path: found for found in rows}
    boxes: list[Box] = []
    for path, (down, across) in met.items():
        found = by_path[path]
        if not down or found.output is None or found.field is None or (len(found.output) == 3 and not across):
            continue
        span, columns = (min(down), max(down)), (min(across), max(across)) if across else None
        box = Box((path,), found.output, span, columns, _edges(found.field, span, columns))
        if boxes and _alike(boxes[-1], box):
            boxes[-1] = msgspec.structs.replace(boxes[-1], paths=(*boxes[-1].paths, path))
        else:
            boxes.append(box)
    return tuple(boxes)


def _alike(above: Box, below: Box) -> bool:
    """Whether two boxes are the same cells in the same places."""
    same = (above.rows, above.columns, above.edges) == (below.rows, below.columns, below.edges)
    return same and above.output[1:] == below.output[1:]


def _edges(field: ReceptiveField, rows: Pair, columns: Pair | None) -> tuple[Edges, Edges] | None:
    axes = field.progressions()
    if columns is None or axes is None:
        return None
    down, across = (_between(axis, *cells) for axis, cells in zip(axes, (rows, columns), strict=True))
    return down, across


def _between(axis: Progression, first: int, last: int) -> Edges:
    """From half way to the unit before the first to half way to the one behind the last."""
    middles = (_middle(axis, first - 1), _middle(axis, first), _middle(axis, last), _middle(axis, last + 1))
    return (middles[0] + middles[1]) / 2, (middles[2] + middles[3]) / 2


def _middle(axis: Progression, unit: int) -> float:
    """Where the middle of a unit's field lies, in pixels from the image's first edge."""
    first, last = axis.seen_by(unit)
    return (first + last + 1) / 2
