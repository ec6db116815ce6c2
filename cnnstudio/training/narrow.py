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

from cnnstudio.training import kernels

Pair = tuple[int, int]

LANES = 8
"""Channels that torch's kernels take at a time."""
WIDE = 5
"""Columns of a kernel from which pairs are worth their zeros: six columns in place of five, but also of three."""


@functools.cache
def has_wide_lanes() -> bool:
    """Whether the processor works on 16 numbers at a time."""
    return torch.backends.cpu.get_cpu_capability() == "AVX512"


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
    kernel = kernels.looked_up(weight, kernels.column_pairs(weight.shape, padding[1]))
    output = functional.conv2d(pairs, kernel, twice, padding=(padding[0], kernels.edge(padding[1])))
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
