"""Convolutions of few channels, whose gradient by the images is worked out on pairs of rows.

Torch's kernels put the channels of what they write into a processor's lanes: the images' own in this gradient. With six
channels most lanes stand empty; two rows one below the other, taken as one of twice the channels, fill them.
"""

from __future__ import annotations

from typing import Any

import torch
from torch.nn import functional

from cnnstudio.training import kernels, narrow

Pair = tuple[int, int]
STEP, NO_OFFSET = (1, 1), (0, 0)
Gradients = tuple[torch.Tensor | None, torch.Tensor | None, torch.Tensor | None, None]
aten = torch.ops.aten


def suits(images: torch.Tensor, kernel: Pair, padding: Pair) -> bool:
    """Whether pairs of rows can be made, and are faster (docs/BENCHMARKS.md). Lanes of 8 numbers are full without."""
    channels, height = images.shape[1:3]
    return (
        images.requires_grad
        and channels <= narrow.LANES
        and kernel[0] >= narrow.WIDE
        and height % 2 == 0
        and (height + 2 * padding[0] - kernel[0] + 1) % 2 == 0
        and images.is_contiguous(memory_format=torch.channels_last)
        and narrow.has_wide_lanes()
    )


def conv2d(images: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor | None, padding: Pair) -> torch.Tensor:
    """`conv2d(images, weight, bias, padding=padding)` for channels_last images that suit; it has the same bits."""
    output: torch.Tensor = _Convolution.apply(images, weight, bias, padding)  # type: ignore[no-untyped-call]
    return output


class _Convolution(torch.autograd.Function):
    @staticmethod
    def forward(
        ctx: Any, images: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor | None, padding: Pair
    ) -> torch.Tensor:
        ctx.save_for_backward(images, weight)
        ctx.padding = padding
        return functional.conv2d(images, weight, bias, padding=padding)

    @staticmethod
    def backward(ctx: Any, gradient: torch.Tensor) -> Gradients:
        images, weight = ctx.saved_tensors
        gradient = gradient.contiguous(memory_format=torch.channels_last)
        by_images = by_weight = by_bias = None
        if ctx.needs_input_grad[0]:
            by_images = _by_images(gradient, images, weight, ctx.padding)
        if ctx.needs_input_grad[1]:
            by_weight = _backward(gradient, images, weight, ctx.padding, [False, True, False])[1]
        if ctx.needs_input_grad[2]:
            by_bias = gradient.sum((0, 2, 3))
        return by_images, by_weight, by_bias, None


def _by_images(gradient: torch.Tensor, images: torch.Tensor, weight: torch.Tensor, padding: Pair) -> torch.Tensor:
    count, channels, height, width = images.shape
    kernel = kernels.looked_up(weight, kernels.row_pairs(weight.shape, padding[0]))
    shape = images.new_empty((count, 2 * channels, height // 2, width))  # nobody reads what stands in it
    edges = (kernels.edge(padding[0]), padding[1])
    pairs = _backward(_rows_paired(gradient), shape, kernel, edges, [True, False, False])[0]
    rows = pairs.view(count, 2, channels, height // 2, width).permute(0, 3, 1, 4, 2)
    return rows.reshape(count, height, width, channels).permute(0, 3, 1, 2)


def _backward(
    gradient: torch.Tensor, images: torch.Tensor, weight: torch.Tensor, padding: Pair, wanted: list[bool]
) -> tuple[torch.Tensor, ...]:
    """Torch's gradients by images, weight and bias, as wanted."""
    found: tuple[torch.Tensor, ...] = aten.convolution_backward(
        gradient, images, weight, None, STEP, padding, STEP, False, NO_OFFSET, 1, wanted
    )
    return found


def _rows_paired(values: torch.Tensor) -> torch.Tensor:
    """N x C x H x W as N x 2C x H/2 x W, contiguous."""
    count, channels, height, width = values.shape
    rows = values.view(count, channels, height // 2, 2, width).permute(0, 3, 1, 2, 4)
    return rows.reshape(count, 2 * channels, height // 2, width)
