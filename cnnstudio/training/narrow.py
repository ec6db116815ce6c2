"""Convolutions of few filters, arranged so that they fill a processor's lanes.

A processor works on 8 or 16 numbers at a time, and torch's kernels put channels there. With six filters most lanes of a
convolution stand empty, and max pooling, which takes channels by eight, walks over them one by one. So

- the filters are made up to eight with zeros where max pooling follows, and what they give is left out after it;
- two columns side by side become one of twice the channels, which in the channels_last layout is the very same memory,
  under kernels that are as wide again with zeros between.

The sums are the convolution's own, added in another order: they differ by rounding (float32: about 1e-6 of their size).
"""

from __future__ import annotations

import functools
from typing import Any, NamedTuple

import torch
from torch.nn import functional

Pair = tuple[int, int]

LANES = 8
"""Channels that torch's kernels take at a time."""
WIDE = 5
"""Columns of a kernel from which pairs are worth their zeros: six columns in place of five, but also of three."""


def suits_pairs(images: torch.Tensor, filters: int, kernel: Pair, padding: Pair) -> bool:
    """Whether pairs of columns can be made, and are faster (docs/BENCHMARKS.md).

    The gradient by the images would be slower.
    """
    width = images.shape[3]
    return (
        filters <= LANES
        and kernel[1] >= WIDE
        and width % 2 == 0
        and (width + 2 * padding[1] - kernel[1] + 1) % 2 == 0
        and not images.requires_grad
        and images.is_contiguous(memory_format=torch.channels_last)
    )


def in_column_pairs(
    images: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor | None, padding: Pair
) -> torch.Tensor:
    """`conv2d(images, weight, bias, padding=padding)` for channels_last images that suit."""
    count, channels, height, width = images.shape
    pairs = images.permute(0, 2, 3, 1).reshape(count, height, width // 2, 2 * channels).permute(0, 3, 1, 2)
    twice = None if bias is None else bias.repeat(2)
    output = functional.conv2d(pairs, _paired(weight, padding[1]), twice, padding=(padding[0], _edge(padding[1])))
    lines = output.permute(0, 2, 3, 1)
    return lines.reshape(count, lines.shape[1], 2 * lines.shape[2], len(weight)).permute(0, 3, 1, 2)


def made_up(tensor: torch.Tensor) -> torch.Tensor:
    """A kernel or a bias with filters of zeros up to a multiple of the lanes."""
    return functional.pad(tensor, (0, 0) * (tensor.dim() - 1) + (0, -len(tensor) % LANES))


class Window(NamedTuple):
    """What `max_pool2d` takes: kernel, stride, padding and dilation, each for rows and columns, and which sizes fit."""

    kernel: Pair
    stride: Pair
    padding: Pair
    dilation: Pair
    ceil: bool


def pooled(values: torch.Tensor, window: Window, channels: int) -> torch.Tensor:
    """`max_pool2d` of the first channels of channels_last values; the values are not kept for the backward pass."""
    output: torch.Tensor = _Pooled.apply(values, window, channels)  # type: ignore[no-untyped-call]
    return output


class _Pooled(torch.autograd.Function):
    """Torch's kernels, which need of the values no more than their shape to go back; torch's own keeps them all."""

    @staticmethod
    def forward(ctx: Any, values: torch.Tensor, window: Window, channels: int) -> torch.Tensor:
        largest, places = torch.ops.aten.max_pool2d_with_indices(values, *window)
        ctx.save_for_backward(places)
        ctx.shape, ctx.window = values.shape, window
        return _laid_out(largest[:, :channels])

    @staticmethod
    def backward(ctx: Any, gradient: torch.Tensor) -> tuple[torch.Tensor, None, None]:
        (places,) = ctx.saved_tensors
        whole = gradient
        if places.shape[1] != gradient.shape[1]:
            whole = torch.empty(places.shape, dtype=gradient.dtype, memory_format=torch.channels_last)
            whole[:, : gradient.shape[1]] = gradient
            whole[:, gradient.shape[1] :] = 0
        back = torch.empty(ctx.shape, dtype=gradient.dtype, memory_format=torch.channels_last)
        # In the place of the values, too, stands what is written: of them nobody reads more than their shape.
        torch.ops.aten.max_pool2d_with_indices_backward.grad_input(
            _laid_out(whole), back, *ctx.window, places, grad_input=back
        )
        return back, None, None


def _laid_out(values: torch.Tensor) -> torch.Tensor:
    return values.contiguous(memory_format=torch.channels_last)


def _edge(padding: int) -> int:
    """Pairs of zeros beyond the edge for so many single ones."""
    return (padding + 1) // 2


def _paired(weight: torch.Tensor, padding: int) -> torch.Tensor:
    """The kernel for pairs of columns: (2 x filters) x (2 x channels) x rows x columns of pairs."""
    filters, channels, rows, columns = weight.shape
    places = _places(columns, padding)
    pairs = places.shape[2]
    wide = functional.pad(weight, (0, 1)).index_select(3, places.flatten()).view(filters, channels, rows, 2, 2, pairs)
    return wide.permute(3, 0, 4, 1, 2, 5).reshape(2 * filters, 2 * channels, rows, pairs)


@functools.lru_cache(maxsize=64)
def _places(columns: int, padding: int) -> torch.Tensor:
    """Which column of the kernel stands for (output of the pair, input of the pair, pair); `columns`: none, zero."""
    edge = _edge(padding)
    reach = edge + (columns - padding) // 2 + 1
    places = torch.full((2, 2, reach), columns)
    for output in range(2):
        for given in range(2):
            for pair in range(reach):
                place = 2 * (pair - edge) + given + padding - output
                if 0 <= place < columns:
                    places[output, given, pair] = place
    return places
