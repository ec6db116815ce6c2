"""What one unit of a convolution adds up: the sum that each map it reads contributes, and the bias."""

from __future__ import annotations

import functools
from typing import NamedTuple, Self

import numpy as np
import numpy.typing as npt
import torch
from torch import nn
from torch.utils.hooks import RemovableHandle

from cnnstudio.inspection.looks import copied, evaluating, image_batch, layers_of
from cnnstudio.network.errors import UserError
from cnnstudio.network.messages import message
from cnnstudio.training.module import NetworkModule


class Sums(NamedTuple):
    """z = bias + the sum of `channels`: products of weights and values, added up map by map."""

    source: str | None
    """The path of the layer whose maps are read; None where it is the image."""
    channels: npt.NDArray[np.float32]
    """One sum for each map that the layer is given; 0 of those that another group reads."""
    bias: float
    value: float
    """z, what the layer gives for the unit"""


def sums_by_channel(module: NetworkModule, image: npt.NDArray[np.uint8], path: str, unit: tuple[int, int, int]) -> Sums:
    """The sums of the unit (map, row, column) of the convolution at `path` for an image (uint8 C x H x W).

    A convolution is linear, so each input's product with its weight is the input times the unit's gradient by it,
    whatever padding, stride, dilation and groups there are. Raises `UserError` where there is no convolution.
    """
    with evaluating(module):
        with InputOf(module, path) as given:
            module(image_batch(module, image[np.newaxis]))
        return given.sums(unit)


class InputOf:
    """Keeps what a convolution is given by a forward pass in its block, and who gave it."""

    def __init__(self, module: NetworkModule, path: str) -> None:
        self._layers = layers_of(module)
        layer = self._layers.get(path)
        if not isinstance(layer, nn.Conv2d):
            raise UserError(message("inspection", "The layer {path} is no convolution.", path=path))
        self._layer = layer
        self._given: torch.Tensor | None = None
        self._outputs: dict[str, torch.Tensor] = {}
        self._handles: list[RemovableHandle] = []

    def __enter__(self) -> Self:
        self._handles.append(self._layer.register_forward_pre_hook(self._keep))
        for path, layer in self._layers.items():
            self._handles.append(layer.register_forward_hook(functools.partial(self._keep_output, path)))
        return self

    def __exit__(self, *_error: object) -> None:
        for handle in self._handles:
            handle.remove()

    def sums(self, unit: tuple[int, int, int]) -> Sums:
        """What the unit (map, row, column) adds up, after the block."""
        layer, given = self._layer, self._given
        assert given is not None
        source = next((path for path, output in reversed(self._outputs.items()) if output is given), None)
        with torch.enable_grad():
            values = given.detach().requires_grad_()
            value = layer(values)[0][unit]
            (gradient,) = torch.autograd.grad(value, values)
        channels = (values.detach() * gradient)[0].sum(dim=(1, 2))
        bias = layer.bias[unit[0]].item() if layer.bias is not None else 0.0
        return Sums(source, copied(channels), bias, value.item())

    def _keep(self, _layer: nn.Module, inputs: tuple[torch.Tensor, ...]) -> None:
        self._given = inputs[0]

    def _keep_output(self, path: str, _layer: nn.Module, _inputs: object, output: torch.Tensor) -> None:
        if self._given is None:
            self._outputs[path] = output
