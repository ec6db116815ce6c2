"""Rows of cells with the windows on them: what padding adds, which cells each output unit reads, which nobody reads."""

from __future__ import annotations

from typing import Literal

import msgspec

from cnnstudio.network.geometry import Padding, Window, of_axis, slide
from cnnstudio.network.layers.base import LayerType, Shape
from cnnstudio.network.layers.sliding import Sliding
from cnnstudio.network.size_rule import Formula

AxisPadding = Literal["valid", "same"] | int
"""VALID, SAME, or the cells added at either end."""
Kind = Literal["added", "read", "ignored"]
"""What a cell is: put there by the padding, read by some output unit, or read by none."""

ZERO = "0"
"""The sign in a cell of zero padding."""


class AxisCells(msgspec.Struct, frozen=True):
    """One axis of an input of `size` cells, and the windows of its `output` units (0 where the window is too large).

    Cells are numbered as the input's, from 0; what padding adds lies below 0 and from `size` on.
    """

    padding: AxisPadding
    size: int
    window: Window
    output: int
    after: int

    @property
    def before(self) -> int:
        """Cells that padding adds ahead of the input; `after` are those behind it."""
        return self.window.before

    @property
    def cells(self) -> range:
        """All cells, the added ones included."""
        return range(-self.before, self.size + self.after)

    def taps(self, unit: int) -> range:
        """The cells that an output unit reads, the added ones included."""
        first = unit * self.window.stride - self.before
        return range(first, first + self.window.extent, self.window.dilation)

    def reads(self, cell: int) -> bool:
        """Whether some output unit reads a cell."""
        place, dilation = cell + self.before, self.window.dilation
        latest = min(place // self.window.stride, self.output - 1)
        earliest = max(0, -(-(place - self.window.extent + 1) // self.window.stride))
        return any((place - unit * self.window.stride) % dilation == 0 for unit in range(earliest, latest + 1))

    def kind(self, cell: int) -> Kind:
        """What a cell is."""
        if not 0 <= cell < self.size:
            return "added"
        return "read" if self.reads(cell) else "ignored"

    @property
    def left_over(self) -> int:
        """Cells of the input behind the last window, which nobody reads."""
        if self.output < 1:
            return self.size
        return max(0, self.size - self.taps(self.output - 1)[-1] - 1)

    @property
    def skipped(self) -> int:
        """Cells of the input up to the end of the last window that nobody reads: between windows or taps."""
        return sum(not self.reads(cell) for cell in range(self.size - self.left_over))


def sliding_of(layer: LayerType) -> Sliding | None:
    """The kernel that a layer slides over its input; None for a layer that slides none."""
    found = getattr(layer, "sliding", None)
    return found if isinstance(found, Sliding) else None


def padding_sign(layer: LayerType) -> str:
    """What stands in a cell that a layer's padding adds: ``0``, or what its type says the cell counts as."""
    sign: str = getattr(layer, "padding_sign", ZERO)
    return sign


def axis_cells(sliding: Sliding, size: int, axis: int, padding: AxisPadding) -> AxisCells:
    """The cells of an axis (0 height, 1 width) of `size` cells under a kernel with another padding than its own."""
    kernel, stride, dilation = sliding.kernel_size[axis], sliding.stride[axis], sliding.dilation[axis]
    found = slide(size, kernel, stride, dilation, padding)
    return AxisCells(padding, size, Window(kernel, stride, dilation, found.before), max(0, found.output), found.after)


def choices(sliding: Sliding, input: Shape, axis: int) -> tuple[AxisCells, ...]:
    """An axis of a C x H x W input under VALID, under SAME, and under the kernel's own padding if it is neither."""
    own = of_axis(sliding.padding, axis)
    paddings: tuple[AxisPadding, ...] = ("valid", "same") if isinstance(own, str) else ("valid", "same", own)
    return tuple(axis_cells(sliding, input[1 + axis], axis, padding) for padding in paddings)


def rules(sliding: Sliding, input: Shape, axis: int, padding: AxisPadding) -> tuple[Formula, ...]:
    """How the output's size on an axis of a C x H x W input comes about under a padding: the size, then the padding."""
    both: Padding = padding if isinstance(padding, str) else (padding, padding)
    rule = msgspec.structs.replace(sliding, padding=both).size_rule(input)
    wanted = ("both", "height" if axis == 0 else "width")
    return tuple(found for found in rule.formulas if found.axis in wanted) if rule is not None else ()
