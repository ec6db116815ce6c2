"""Looking into a module: its filters, what its layers give for an image, its probabilities.

Every look gives copies, leaves the module as it was (mode, weights, hooks) and draws nothing random: a training that is
looked at goes on bit for bit as if nobody had looked.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator

import numpy as np
import numpy.typing as npt
import torch
from torch import nn

from cnnstudio.network.errors import UserError
from cnnstudio.network.layers.base import Shape
from cnnstudio.network.messages import message
from cnnstudio.network.tree import Stack
from cnnstudio.training.module import Chain, Composed, Merged, NetworkModule, build_from, logits, mark_step, step_of

Floats = npt.NDArray[np.float32]
Bytes = npt.NDArray[np.uint8]

BATCH = 256
"""Images at a time for `probabilities`, so that memory does not grow with their number."""
BRIGHTEST = 255


def paths(module: NetworkModule) -> tuple[str, ...]:
    """The paths of all layers and merges in the order they are computed, as the analysis names its rows."""
    return tuple(path for path, _ in _layers(module, ""))


def paths_with_filters(module: NetworkModule) -> tuple[str, ...]:
    """The paths of the layers that have filters: convolutions of every kind."""
    return tuple(path for path, layer in _layers(module, "") if _kernels(layer) is not None)


def filters(module: NetworkModule, path: str) -> Floats:
    """A copy of the filters of the convolution at `path`: output maps x input channels of its group x height x width.

    Of a separable convolution they are the depthwise ones. Raises `UserError`, naming the layers that have filters,
    where there is none.
    """
    layer = dict(_layers(module, "")).get(path)
    if layer is None:
        raise _no_layer(path, paths_with_filters(module))
    kernels = _kernels(layer)
    if kernels is None:
        raise UserError(
            message(
                "inspection",
                "The layer {path} has no filters; these have: {paths}.",
                path=path,
                paths=_listed(paths_with_filters(module)),
            )
        )
    return copied(kernels)


def _kernels(layer: nn.Module) -> torch.Tensor | None:
    """The filters of a layer, output maps first; of one that is made of several modules, the first one's."""
    if isinstance(layer, Composed):
        return next((found for part in layer.children() if (found := _kernels(part)) is not None), None)
    if isinstance(layer, nn.ConvTranspose2d):
        return layer.weight.transpose(0, 1)
    return layer.weight if isinstance(layer, nn.Conv2d) else None


def feature_maps(module: NetworkModule, image: Bytes, paths: Iterable[str] | None = None) -> dict[str, Floats]:
    """What layers and merges give for one image (uint8 C x H x W), in evaluation mode, by path.

    Feature maps are C x H x W, vectors have their units. Without `paths`, all of them. Raises `UserError` for a path
    that is not there.
    """
    with watched(module, paths) as found, evaluating(module):
        module(image_batch(module, image[np.newaxis]))
    return found


def probabilities(module: NetworkModule, images: Bytes) -> Floats:
    """The probability of each class for each image (uint8 N x C x H x W), in evaluation mode: N x classes."""
    with evaluating(module):
        parts = [
            copied(logits(module, image_batch(module, images[start : start + BATCH])).softmax(1))
            for start in range(0, len(images), BATCH)
        ]
    return np.concatenate(parts) if parts else np.zeros((0, 0), np.float32)


def frozen(module: NetworkModule, network: Stack, input_shape: Shape) -> NetworkModule:
    """A copy with the weights of now, in evaluation mode, which goes on seeing as the module does at this moment.

    `network` and `input_shape` are those that the module was built from.
    """
    weights = {name: tensor.detach().clone() for name, tensor in module.state_dict().items()}
    copy = build_from(network, input_shape, weights)
    copy.eval()
    mark_step(copy, step_of(module))
    return copy


def layers_of(module: NetworkModule) -> dict[str, nn.Module]:
    """Layers and merges by path, in the order they are computed; what a layer is made of belongs to it."""
    return dict(_layers(module, ""))


def _layers(module: nn.Module, prefix: str) -> Iterator[tuple[str, nn.Module]]:
    """Layers and merges with their paths; what a layer is made of belongs to it."""
    for name, child in module.named_children():
        path = prefix + name
        is_layer = not isinstance(child, Chain) or isinstance(child, Composed)
        if isinstance(child, Merged) or not is_layer:
            yield from _layers(child, f"{path}.")
        if is_layer:
            yield path, child


@contextlib.contextmanager
def evaluating(module: nn.Module) -> Iterator[None]:
    """Evaluation mode without gradients; every submodule's own mode is given back."""
    modes = [(part, part.training) for part in module.modules()]
    module.eval()
    try:
        with torch.no_grad():
            yield
    finally:
        for part, mode in modes:
            part.training = mode


@contextlib.contextmanager
def watched(module: NetworkModule, paths: Iterable[str] | None = None) -> Iterator[dict[str, Floats]]:
    """A dictionary that has copies of what these layers, or all, give for one image after a forward pass in the block.

    Raises `UserError` for a path that is not there.
    """
    layers = layers_of(module)
    wanted = tuple(layers) if paths is None else tuple(paths)
    for path in wanted:
        if path not in layers:
            raise _no_layer(path, tuple(layers))
    found: dict[str, Floats] = dict.fromkeys(wanted, np.empty(0, np.float32))  # in their order
    handles = []

    def watch(path: str, layer: nn.Module) -> None:
        def keep(_layer: nn.Module, _inputs: object, output: torch.Tensor) -> None:
            found[path] = copied(output[0])

        handles.append(layer.register_forward_hook(keep))

    try:
        for path in wanted:
            watch(path, layers[path])
        yield found
    finally:
        for handle in handles:
            handle.remove()


def image_batch(module: nn.Module, images: Bytes) -> torch.Tensor:
    """Images on the module's device as training shows them: float32, 0 to 1."""
    parameter = next(module.parameters(), None)
    device = torch.device("cpu") if parameter is None else parameter.device
    return torch.from_numpy(images.copy()).to(device) / BRIGHTEST


def copied(tensor: torch.Tensor) -> Floats:
    """A float32 array of its own, whatever becomes of the tensor."""
    return np.array(tensor.detach().cpu().float().numpy(), order="C")


def _no_layer(path: str, there: tuple[str, ...]) -> UserError:
    return UserError(
        message("inspection", "There is no layer {path}: name one of {paths}.", path=path, paths=_listed(there))
    )


def _listed(names: tuple[str, ...]) -> str:
    most = 20
    listed = ", ".join(names[:most]) or str(message("inspection", "none"))
    return f"{listed}, …" if len(names) > most else listed
