"""What a unit really looks at: the gradient of its value by the image, averaged over images (Luo et al. 2016).

A receptive field says which pixels can reach a unit; the effective field says how much each of them does, with the
weights there are. Outside the receptive field it is zero.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import torch
from torch import nn

from cnnstudio.inspection.looks import Bytes, image_batch, layers_of
from cnnstudio.network.errors import UserError
from cnnstudio.network.layers.base import Shape
from cnnstudio.network.messages import message
from cnnstudio.network.tree import Stack
from cnnstudio.training.module import NetworkModule, build_from

Weights = dict[str, torch.Tensor]
Edges = tuple[float, float]
"""Where a box begins and ends along an axis, in pixels from the image's first edge."""

MOST_IMAGES, LEAST_IMAGES = 64, 4
MOST_MACS = 20_000_000_000
"""Multiplications of all forward passes together, as far as the least number of images leaves the choice."""
BATCH_MACS = 2_000_000_000
"""Multiplications of a batch at most, so that a cancelled question ends soon and memory stays small."""
HALF = 0.5


class EffectiveField(NamedTuple):
    """Shares of the gradient by pixel, H x W, which sum to 1 (all 0 where no image moves the unit); of how many images.

    `step` is how many steps the weights had been trained for.
    """

    values: npt.NDArray[np.float64]
    images: int
    step: int

    @property
    def silent(self) -> bool:
        """Whether no image moves the unit: it is dead, or lies wholly in the padding."""
        return not self.values.any()

    def share(self, rows: Edges, columns: Edges) -> float:
        """How much of it lies in a box, 0 to 1; pixels at the edge count by the part of them that is inside."""
        down, across = (_covered(size, *edges) for size, edges in zip(self.values.shape, (rows, columns), strict=True))
        return float(down @ self.values @ across)

    def core(self, rows: Edges, columns: Edges, share: float = HALF) -> tuple[int, int]:
        """Rows and columns of the smallest box around the middle of this one, shrunk by whole pixels, that holds
        `share` of what lies in it.
        """
        wanted = share * self.share(rows, columns)
        height, width = rows[1] - rows[0], columns[1] - columns[0]
        inset = 0
        while min(height, width) - 2 * (inset + 1) > 0 and self._inset(rows, columns, inset + 1) >= wanted:
            inset += 1
        return round(height) - 2 * inset, round(width) - 2 * inset

    def _inset(self, rows: Edges, columns: Edges, by: int) -> float:
        return self.share((rows[0] + by, rows[1] - by), (columns[0] + by, columns[1] - by))


def images_for(macs: int) -> int:
    """Over how many images the field of a network of so many multiplications an image is averaged."""
    return max(LEAST_IMAGES, min(MOST_IMAGES, MOST_MACS // max(1, macs)))


def weights_of(module: NetworkModule) -> Weights:
    """Copies of a module's weights and buffers by name, whatever becomes of the module."""
    return {name: tensor.detach().cpu().clone() for name, tensor in module.state_dict().items()}


def up_to(network: Stack, input_shape: Shape, path: str, weights: Weights) -> NetworkModule:
    """The network as far as the layer at `path`, with those of these weights that it has, in evaluation mode.

    Raises `UserError` where the weights are not the network's by name and shape.
    """
    names = [node.name for node in network.nodes]
    part = Stack(network.nodes[: names.index(path.split(".", maxsplit=1)[0]) + 1])
    wanted = {node.name for node in part.nodes}
    own = {name: tensor for name, tensor in weights.items() if name.split(".")[0] in wanted}
    try:
        module = build_from(part, input_shape, own, layout="contiguous")
    except RuntimeError as error:
        raise UserError(
            message("inspection", "The weights of the last run do not fit the network as it is now: train it again.")
        ) from error
    module.eval()
    return module


def effective_field(
    module: NetworkModule,
    images: Bytes,
    path: str,
    unit: tuple[int, ...],
    *,
    step: int = 0,
    batch: int = MOST_IMAGES,
    cancelled: Callable[[], bool] = lambda: False,
) -> EffectiveField | None:
    """The effective field of a unit of the layer at `path` over images (uint8 N x C x H x W), `batch` of them at once.

    A unit (i, j) of feature maps is that of all maps together: the gradient is that of their sum. The magnitudes of an
    image's channels are added up. The module must be in evaluation mode. None where `cancelled` says so on the way.
    """
    layer = layers_of(module)[path]
    total = torch.zeros(images.shape[2:], dtype=torch.float64)
    for start in range(0, len(images), batch):
        if cancelled():
            return None
        gradient = _gradient(module, layer, images[start : start + batch], unit)
        total += gradient.abs().sum((0, 1)).cpu().double()
    values = np.asarray(total.numpy())
    whole = values.sum()
    return EffectiveField(values / whole if 0 < whole < math.inf else np.zeros_like(values), len(images), step)


class _ReachedError(Exception):
    """The layer has given its output: what comes after it need not be computed."""


def _gradient(module: NetworkModule, layer: nn.Module, images: Bytes, unit: tuple[int, ...]) -> torch.Tensor:
    """The gradient of the unit's value on each image by that image."""
    given = image_batch(module, images).requires_grad_()
    outputs: list[torch.Tensor] = []

    def keep(_layer: nn.Module, _inputs: object, output: torch.Tensor) -> None:
        outputs.append(output)
        raise _ReachedError

    handle = layer.register_forward_hook(keep)
    try:
        with torch.enable_grad():
            module(given)
    except _ReachedError:
        pass
    finally:
        handle.remove()
    value = outputs[0][..., unit[0], unit[1]] if len(unit) == 2 else outputs[0][:, unit[0]]
    (gradient,) = torch.autograd.grad(value.sum(), given, materialize_grads=True)
    return gradient


def batch_for(macs: int) -> int:
    """How many images at once."""
    return max(1, min(MOST_IMAGES, BATCH_MACS // max(1, macs)))


def _covered(size: int, first: float, last: float) -> npt.NDArray[np.float64]:
    """How much of each of `size` cells lies between two places, 0 to 1."""
    cells = np.arange(size)
    covered: npt.NDArray[np.float64] = np.clip(np.minimum(cells + 1, last) - np.maximum(cells, first), 0.0, 1.0)
    return covered
