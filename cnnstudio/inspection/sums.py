"""What one unit of a convolution adds up: the sum that each map it reads contributes, and the bias."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import torch
from torch import nn

from cnnstudio.inspection.looks import evaluating, image_batch, layers_of
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
    layers = layers_of(module)
    layer = layers.get(path)
    if not isinstance(layer, nn.Conv2d):
        raise UserError(message("inspection", "The layer {path} is no convolution.", path=path))
    with evaluating(module):
        values, source = _input_of(module, layers, layer, image)
        with torch.enable_grad():
            values = values.detach().requires_grad_()
            value = layer(values)[0][unit]
            (gradient,) = torch.autograd.grad(value, values)
        sums = (values.detach() * gradient)[0].sum(dim=(1, 2))
        bias = layer.bias[unit[0]].item() if layer.bias is not None else 0.0
    return Sums(source, np.array(sums.cpu().float().numpy()), bias, value.item())


def _input_of(
    module: NetworkModule, layers: dict[str, nn.Module], layer: nn.Module, image: npt.NDArray[np.uint8]
) -> tuple[torch.Tensor, str | None]:
    """What a layer is given, and the last layer that gave this very tensor."""
    given: list[torch.Tensor] = []
    outputs: dict[str, torch.Tensor] = {}
    handles = [layer.register_forward_pre_hook(lambda _layer, inputs: given.append(inputs[0]))]

    def watch(path: str, other: nn.Module) -> None:
        def keep(_layer: nn.Module, _inputs: object, output: torch.Tensor) -> None:
            if not given:
                outputs[path] = output

        handles.append(other.register_forward_hook(keep))

    try:
        for path, other in layers.items():
            watch(path, other)
        module(image_batch(module, image[np.newaxis]))
    finally:
        for handle in handles:
            handle.remove()
    source = next((path for path, output in reversed(outputs.items()) if output is given[0]), None)
    return given[0], source
