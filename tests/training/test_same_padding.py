"""SAME as the chapter has it: ceil(in / stride) outputs, the odd cell at the end, padding that no result can tell."""

from __future__ import annotations

import math

import torch
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from torch.nn import functional

from cnnstudio.network import Layer, Stack
from cnnstudio.network.layers.base import LayerType
from cnnstudio.network.layers.convolution import Convolution
from cnnstudio.network.layers.pooling import AveragePooling, MaxPooling
from cnnstudio.training.module import NetworkModule, build

sizes = st.tuples(st.integers(1, 12), st.integers(1, 12))
kernels = st.tuples(st.integers(1, 6), st.integers(1, 6))
strides = st.tuples(st.integers(1, 5), st.integers(1, 5))
dilations = st.tuples(st.integers(1, 3), st.integers(1, 3))
often = settings(max_examples=150, deadline=None)
Pair = tuple[int, int]


def module(layer: LayerType, size: Pair) -> NetworkModule:
    return build(Stack((Layer("layer", layer),)), (3, *size), seed=0).double()


def image(size: Pair) -> torch.Tensor:
    return torch.randn(2, 3, *size, dtype=torch.float64, generator=torch.Generator().manual_seed(1))


def padded(values: torch.Tensor, kernel: Pair, stride: Pair, dilation: Pair, value: float = 0.0) -> torch.Tensor:
    """Padded by hand, columns first as torch has it."""
    sides: list[int] = []
    for axis in (1, 0):
        size = values.shape[2 + axis]
        output = math.ceil(size / stride[axis])
        total = max((output - 1) * stride[axis] + dilation[axis] * (kernel[axis] - 1) + 1 - size, 0)
        sides += [total // 2, total - total // 2]
    return functional.pad(values, sides, value=value)


@often
@given(sizes, kernels, strides, dilations)
def test_convolution(size: Pair, kernel: Pair, stride: Pair, dilation: Pair) -> None:
    layer = Convolution(4, kernel, stride, "same", dilation)
    assume(layer.trouble((3, *size)) is None)  # a kernel that meets nothing but padding is refused
    network = module(layer, size)
    weights = network.state_dict()
    by_hand = functional.conv2d(
        padded(image(size), kernel, stride, dilation),
        weights["layer.weight"],
        weights["layer.bias"],
        stride,
        dilation=dilation,
    )
    torch.testing.assert_close(network(image(size)), by_hand)


@often
@given(sizes, kernels, strides)
def test_max_pooling_pads_with_minus_infinity(size: Pair, kernel: Pair, stride: Pair) -> None:
    by_hand = functional.max_pool2d(padded(image(size), kernel, stride, (1, 1), -math.inf), kernel, stride)
    torch.testing.assert_close(module(MaxPooling(kernel, stride, "same"), size)(image(size)), by_hand)


@often
@given(sizes, kernels, strides)
def test_average_pooling_divides_by_the_real_cells(size: Pair, kernel: Pair, stride: Pair) -> None:
    sums, counts = (
        functional.avg_pool2d(padded(values, kernel, stride, (1, 1)), kernel, stride)
        for values in (image(size), torch.ones_like(image(size)))
    )
    torch.testing.assert_close(module(AveragePooling(kernel, stride, "same"), size)(image(size)), sums / counts)
