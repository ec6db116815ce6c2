"""What one output unit sees, for people: the rows and columns of its field, those in the padding included."""

from __future__ import annotations

import msgspec

from cnnstudio.network.geometry import Pair
from cnnstudio.network.layers.base import Shape
from cnnstudio.network.receptive import ReceptiveField, field_of_unit
from cnnstudio.network.results import Row
from cnnstudio.network.tree import Stack

Unit = tuple[int, ...]
"""(i, j) of feature maps, all maps together, or (n,) of a vector."""


class Span(msgspec.Struct, frozen=True):
    """First and last cell of the field along an axis of `size` cells; cells below 0 or from `size` on are padding.

    `read` are the first and last cell of the image that reach the unit; None where all lie in the padding.
    """

    first: int
    last: int
    size: int
    read: Pair | None

    @property
    def before(self) -> int:
        """Cells in the padding ahead of the image."""
        return min(max(0, -self.first), self.length)

    @property
    def after(self) -> int:
        """Cells in the padding behind the image."""
        return min(max(0, self.last + 1 - self.size), self.length)

    @property
    def length(self) -> int:
        """Cells in all."""
        return self.last - self.first + 1

    @property
    def whole(self) -> bool:
        """Whether it is just the image."""
        return (self.first, self.last) == (0, self.size - 1) == self.read

    @property
    def plain(self) -> bool:
        """Whether every end of the field that lies in the image is read: no dilation, no unread cells in between."""
        return self.read == (max(0, self.first), min(self.last, self.size - 1))


Seen = tuple[Span, Span]
"""Rows and columns."""


def seen_by_unit(network: Stack, image: Shape, row: Row, unit: Unit) -> Seen | None:
    """What a unit of a row's output sees of C x H x W images; None where the row is unknown or it sees nothing at all.

    The field's ends are those of the real taps (`field_of_unit`). Where the field as a whole, taken by the textbook's
    formula, reaches over the edge of the image, it goes on there.
    """
    if row.output is None or row.field is None:
        return None
    read = field_of_unit(network, image, row.path, unit)
    spans = tuple(
        _span(row.field, axis, unit, image[1 + axis], None if read is None else read[axis]) for axis in (0, 1)
    )
    rows, columns = spans
    return None if rows is None or columns is None else (rows, columns)


def _span(field: ReceptiveField, axis: int, unit: Unit, size: int, read: Pair | None) -> Span | None:
    nominal = _nominal(field, axis, unit)
    if nominal is None:
        return None if read is None else Span(*read, size, read)
    if read is None:
        return Span(*nominal, size, None)
    first = nominal[0] if nominal[0] < 0 else read[0]
    last = nominal[1] if nominal[1] >= size else read[1]
    return Span(first, last, size, read)


def _nominal(field: ReceptiveField, axis: int, unit: Unit) -> Pair | None:
    """First and last cell by the formula; None where units have places of their own, or see the whole image."""
    if field.stride is None or field.start is None or len(unit) < 2:
        return None
    first = field.start[axis] + unit[axis] * field.stride[axis]
    return first, first + field.size[axis] - 1


def overhang(field: ReceptiveField, output: Shape, image: Shape) -> tuple[Pair, Pair]:
    """Cells by which the fields of the outermost units reach over the image: above and below it, left and right."""
    if field.stride is None or field.start is None or len(output) < 3:
        return (0, 0), (0, 0)
    axes = []
    for axis in (0, 1):
        before = max(0, -field.start[axis])
        end = field.start[axis] + (output[1 + axis] - 1) * field.stride[axis] + field.size[axis]
        axes.append((before, max(0, end - image[1 + axis])))
    return axes[0], axes[1]
