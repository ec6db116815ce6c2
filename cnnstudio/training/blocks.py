"""A convolution and the max pooling of 2 x 2 after it, arranged as one convolution with four times the filters.

Each place of the pooling's window has filters of its own: the kernel, with a row and a column of zeros more, moved to
where the place is. They go on by two rows and columns, so that what they give is the convolution's output sorted by the
places of the windows, and pooling is the largest of four tensors. That fills the lanes of the processor which a
convolution of few filters leaves empty, and the largest numbers are found along the memory.

The sums are the convolution's own, added in another order: they differ by rounding (float32: about 1e-6 of their size).
"""

from __future__ import annotations

from typing import Any

import torch
from torch.nn import functional

from cnnstudio.training import kernels, narrow

Pair = tuple[int, int]

WINDOW = narrow.Window((2, 2), (2, 2), (0, 0), (1, 1), ceil=False)
"""The pooling that can be done so."""
STEP, NO_DILATION, NO_OFFSET = (2, 2), (1, 1), (0, 0)
aten = torch.ops.aten


def suits(images: torch.Tensor, filters: int, window: narrow.Window) -> bool:
    """Whether it can be done so, and is faster (docs/BENCHMARKS.md).

    The gradient by the images would be slower. With lanes of 8 numbers there is nothing to be filled.
    """
    return (
        filters <= narrow.LANES
        and window == WINDOW
        and not images.requires_grad
        and images.is_contiguous(memory_format=torch.channels_last)
        and narrow.has_wide_lanes()
    )


def pooled(images: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor | None, padding: Pair) -> torch.Tensor:
    """`max_pool2d(conv2d(images, weight, bias, padding=padding), 2)` for images that suit, channels_last."""
    if torch.is_grad_enabled():
        output: torch.Tensor = _Blocks.apply(images, weight, bias, padding)  # type: ignore[no-untyped-call]
        return output
    last, third, second, first = _sorted(_rows(images), _moved(weight), padding)
    return _with_bias(torch.maximum(torch.maximum(first, second), torch.maximum(third, last)), bias)


class _Blocks(torch.autograd.Function):
    """Of numbers that are compared their differences are kept for the way back, of which the sign counts."""

    @staticmethod
    def forward(
        ctx: Any, images: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor | None, padding: Pair
    ) -> torch.Tensor:
        images = _rows(images)
        moved = _moved(weight)
        last, third, second, first = _sorted(images, moved, padding)
        above, below = torch.maximum(first, second), torch.maximum(third, last)
        largest = torch.maximum(above, below)
        ctx.save_for_backward(images, moved, second - first, last - third, below.sub_(above))
        ctx.padding, ctx.shape = padding, weight.shape
        return _with_bias(largest, bias)

    @staticmethod
    def backward(ctx: Any, gradient: torch.Tensor) -> tuple[None, torch.Tensor | None, torch.Tensor | None, None]:
        images, moved, *differences = ctx.saved_tensors
        gradient = gradient.contiguous()
        by_weight = by_bias = None
        if ctx.needs_input_grad[1]:
            found = _by_kernel(_spread(gradient, *differences), images, moved, ctx.padding)
            by_weight = kernels.summed(found, kernels.moved_back(ctx.shape)).view(ctx.shape)
        if ctx.needs_input_grad[2]:
            by_bias = gradient.sum((0, 2, 3))
        return None, by_weight, by_bias, None


def _rows(images: torch.Tensor) -> torch.Tensor:
    """The images with their rows along the memory.

    With one channel both layouts are the same memory: flattening leaves no doubt to torch which of them is meant.
    """
    return images.contiguous().flatten().view(images.shape)


def _moved(weight: torch.Tensor) -> torch.Tensor:
    return kernels.looked_up(weight, kernels.moved(weight.shape))


def _sorted(images: torch.Tensor, moved: torch.Tensor, padding: Pair) -> tuple[torch.Tensor, ...]:
    """The output at the last, third, second and first places of the windows, contiguous for contiguous images."""
    return functional.conv2d(images, moved, None, STEP, padding).chunk(4, 1)


def _with_bias(largest: torch.Tensor, bias: torch.Tensor | None) -> torch.Tensor:
    if bias is not None:
        largest += bias[:, None, None]
    return largest.contiguous(memory_format=torch.channels_last)


def _spread(gradient: torch.Tensor, above: torch.Tensor, below: torch.Tensor, lower: torch.Tensor) -> torch.Tensor:
    """The gradient by all numbers of the windows: each window's goes to its largest, to the first of equal ones.

    Positive differences say: in the upper row, in the lower row the right one is larger; the lower row has the largest.
    """
    count, filters, rows, columns = gradient.shape
    whole = gradient.new_empty((count, 4 * filters, rows, columns))
    last, third, second, first = whole.chunk(4, 1)
    down = aten.threshold_backward(gradient, lower, 0)
    up = gradient - down
    for half, difference, right, left in ((up, above, second, first), (down, below, last, third)):
        aten.threshold_backward.grad_input(half, difference, 0, grad_input=right)
        torch.sub(half, right, out=left)
    return whole


def _by_kernel(gradient: torch.Tensor, images: torch.Tensor, moved: torch.Tensor, padding: Pair) -> torch.Tensor:
    found: torch.Tensor = aten.convolution_backward(
        gradient, images, moved, None, STEP, padding, NO_DILATION, False, NO_OFFSET, 1, [False, True, False]
    )[1]
    return found
