"""A network's forward pass for training and scoring on the CPU, with the same layers done in a quicker way.

Layers that follow each other are taken together where that saves work:

- ReLU and then max pooling is max pooling and then ReLU, on a quarter of the numbers. Values and gradients are the same
  to the bit: the largest of numbers that are cut at zero is the largest, cut at zero.
- Pooling keeps the places of the largest numbers for the backward pass, and not all of the numbers besides.
- A convolution of few filters or channels is arranged to fill the processor's lanes (`narrow`, `blocks`, `row_pairs`),
  with other roundings.

Weights, names and hooks are the modules' own, which stay as they are for whoever else looks at them. A hook on a layer
that was taken together with others sees the input and the output of all of them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import cast

import torch
from torch import nn
from torch.nn import functional

from cnnstudio.training import blocks, narrow, row_pairs
from cnnstudio.training.choices import Precision
from cnnstudio.training.module import NetworkModule, without_softmax

Function = Callable[[torch.Tensor], torch.Tensor]


def logits_of(module: NetworkModule, device: torch.device, precision: Precision = "float32") -> Function:
    """What computes the network's logits (`module.logits`) in training and scoring on a device.

    Elsewhere than on the CPU, and with 16 bits, the plain module.
    """
    chain = without_softmax(module)
    if device.type == "cpu" and precision == "float32":
        return forward(list(chain.children()))
    return chain


def forward(modules: Sequence[nn.Module]) -> Function:
    """What the modules make of a tensor one after the other."""
    parts = _parts(list(modules))

    def run(values: torch.Tensor) -> torch.Tensor:
        for part in parts:
            values = part(values)
        return values

    return run


def _parts(modules: list[nn.Module]) -> list[Function]:
    parts: list[Function] = []
    while modules:
        size = _together(modules)
        part: Function = Together(modules[:size]) if size else modules[0]
        parts.append(part)
        modules = modules[max(size, 1) :]
    return parts


def _together(modules: Sequence[nn.Module]) -> int:
    """How many of the first modules are done together; 0 for none."""
    kinds = [type(module) for module in modules[:3]]
    if kinds[:1] == [nn.Conv2d]:
        if not _is_plain(modules[0]):
            return 0
        if kinds[1:] == [nn.ReLU, nn.MaxPool2d] or kinds[1:] == [nn.MaxPool2d, nn.ReLU]:
            return 3
        return 2 if kinds[1:2] == [nn.MaxPool2d] else 1
    return 2 if kinds[:2] == [nn.ReLU, nn.MaxPool2d] else 0


def _is_plain(convolution: nn.Module) -> bool:
    """Whether a convolution goes on one by one over zeros beyond the edge, as `narrow` knows it."""
    return (
        isinstance(convolution, nn.Conv2d)
        and convolution.stride == convolution.dilation == (1, 1)
        and convolution.groups == 1
        and convolution.padding_mode == "zeros"
        and not isinstance(convolution.padding, str)
    )


class Together:
    """A convolution, ReLU and max pooling that follow each other, or some of them."""

    def __init__(self, modules: Sequence[nn.Module]) -> None:
        self._modules = tuple(modules)
        self._convolution = next((module for module in modules if isinstance(module, nn.Conv2d)), None)
        self._pool = next((module for module in modules if isinstance(module, nn.MaxPool2d)), None)
        self._rectifies = any(isinstance(module, nn.ReLU) for module in modules)

    def __call__(self, values: torch.Tensor) -> torch.Tensor:
        for module in self._modules:
            for before in module._forward_pre_hooks.values():  # noqa: SLF001 - torch has no other way to ask
                before(module, (values,))
        output = self._done(values)
        for module in self._modules:
            for after in module._forward_hooks.values():  # noqa: SLF001
                after(module, (values,), output)
        return output

    def _done(self, values: torch.Tensor) -> torch.Tensor:
        values = self._convolved_and_pooled(values)
        return values.relu() if self._rectifies else values

    def _convolved_and_pooled(self, values: torch.Tensor) -> torch.Tensor:
        convolution, pool = self._convolution, self._pool
        if convolution is None:
            return values if pool is None else _pooled(pool, values, values.shape[1])
        if pool is None:
            return _convolved(convolution, values, pooled=False)
        if blocks.suits(values, convolution.out_channels, _window(pool)):
            return blocks.pooled(values, convolution.weight, convolution.bias, cast("narrow.Pair", convolution.padding))
        return _pooled(pool, _convolved(convolution, values, pooled=True), convolution.out_channels)


def _pooled(pool: nn.MaxPool2d, values: torch.Tensor, channels: int) -> torch.Tensor:
    window = _window(pool)
    if values.is_contiguous(memory_format=torch.channels_last):
        return narrow.pooled(values, window, channels)
    return functional.max_pool2d(values, *window)[:, :channels]


def _window(pool: nn.MaxPool2d) -> narrow.Window:
    kernel, stride = _pair(pool.kernel_size), _pair(pool.stride or pool.kernel_size)
    return narrow.Window(kernel, stride, _pair(pool.padding), _pair(pool.dilation), pool.ceil_mode)


def _pair(size: int | tuple[int, ...]) -> narrow.Pair:
    return (size, size) if isinstance(size, int) else (size[0], size[1])


def _convolved(convolution: nn.Conv2d, images: torch.Tensor, *, pooled: bool) -> torch.Tensor:
    """The convolution's output; with more channels than its filters, of zeros, where that is quicker to pool."""
    weight, bias = convolution.weight, convolution.bias
    kernel, padding = cast("narrow.Pair", convolution.kernel_size), cast("narrow.Pair", convolution.padding)
    if pooled and len(weight) < 2 * narrow.LANES and images.is_contiguous(memory_format=torch.channels_last):
        weight = narrow.made_up(weight)
        bias = None if bias is None else narrow.made_up(bias)
    if narrow.suits_pairs(images, len(weight), kernel, padding):
        return narrow.in_column_pairs(images, weight, bias, padding)
    if row_pairs.suits(images, kernel, padding):
        return row_pairs.conv2d(images, weight, bias, padding)
    return functional.conv2d(images, weight, bias, padding=padding)
