"""The arithmetic of windows that slide along one axis: output sizes, zeros at either end, the taps of an output unit.

Formulas as in DESIGN: VALID ``ceil((in - d*(f-1)) / s)``, SAME ``ceil(in / s)`` with the odd zero at the end.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

Pair = tuple[int, int]
Padding = Literal["valid", "same"] | tuple[int, int]


class Window(NamedTuple):
    """A window of `kernel` taps, `dilation` apart, moved by `stride`, that starts `before` cells ahead of the axis."""

    kernel: int
    stride: int = 1
    dilation: int = 1
    before: int = 0

    @property
    def extent(self) -> int:
        """Cells from the first tap to the last, both included."""
        return self.dilation * (self.kernel - 1) + 1

    def taps(self, index: int, size: int) -> range:
        """Input cells that output unit `index` reads, out of `size`; cells in the padding are left out."""
        start = index * self.stride - self.before
        first = max(0, -(start // self.dilation)) if start < 0 else 0
        stop = min(start + self.extent, size)
        return range(start + first * self.dilation, max(stop, 0), self.dilation)


class Stretch(NamedTuple):
    """What units of an axis read that is enlarged, or divided into parts that need not be equal.

    Unit u reads the input cells floor((step * u + first) / scale) ... floor((step * u + last) / scale).
    """

    scale: int
    step: int = 1
    first: int = 0
    last: int = 0

    def taps(self, index: int, size: int) -> range:
        """Input cells that output unit `index` reads, out of `size`."""
        start = (index * self.step + self.first) // self.scale
        stop = (index * self.step + self.last) // self.scale + 1
        return range(max(start, 0), max(min(stop, size), 0))


Reach = Window | Stretch


class Slide(NamedTuple):
    """How a window slides along an axis: output units and the zeros put `before` and `after` the axis."""

    output: int
    before: int
    after: int


def slide(size: int, kernel: int, stride: int, dilation: int, padding: Literal["valid", "same"] | int) -> Slide:
    """Slide a window along an axis of `size` cells; `output` is 0 or negative where the window is larger.

    `padding` is VALID, SAME, or a number of zeros at either end.
    """
    extent = dilation * (kernel - 1) + 1
    if padding == "same":
        output = -(-size // stride)
        total = max((output - 1) * stride + extent - size, 0)
        return Slide(output, total // 2, total - total // 2)
    zeros = 0 if padding == "valid" else padding
    return Slide((size + 2 * zeros - extent) // stride + 1, zeros, zeros)


def of_axis(padding: Padding, axis: int) -> Literal["valid", "same"] | int:
    """The padding of one axis (0 height, 1 width)."""
    return padding if isinstance(padding, str) else padding[axis]
