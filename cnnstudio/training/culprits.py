"""Which layer it was: whose values stopped being numbers first, or who asked for memory that was not there."""

from __future__ import annotations

from types import TracebackType

import torch
from torch import nn

from cnnstudio.training.module import NetworkModule, layers_of


def first_without_numbers(module: NetworkModule, images: torch.Tensor) -> str | None:
    """The path of the first layer whose output for these images has infinite values or none that are numbers.

    None where all are finite: then it was the loss itself. The module's buffers are left as they were.
    """
    found: list[str] = []
    buffers = [(buffer, buffer.clone()) for buffer in module.buffers()]
    handles = [layer.register_forward_hook(_Look(path, found)) for path, layer in layers_of(module)]
    try:
        with torch.no_grad():
            module(images)
    finally:
        for handle in handles:
            handle.remove()
        for buffer, before in buffers:
            buffer.copy_(before)
    return found[0] if found else None


class _Look:
    """Writes a layer's path down where its output has values that are no numbers."""

    def __init__(self, path: str, found: list[str]) -> None:
        self._path, self._found = path, found

    def __call__(self, _module: nn.Module, _inputs: object, output: torch.Tensor) -> None:
        if not self._found and not bool(output.isfinite().all()):
            self._found.append(self._path)


def layer_at_work(traceback: TracebackType | None) -> str | None:
    """The path of the layer whose forward pass raised; None where it was no layer's, or in the backward pass.

    A layer runs by itself or, where several are computed together, by a function that is given its module.
    """
    frames: list[dict[str, object]] = []
    while traceback is not None:
        frames.append(traceback.tb_frame.f_locals)
        traceback = traceback.tb_next
    whole = next((found for frame in frames if (found := _network_in(frame)) is not None), None)
    if whole is None:
        return None
    paths = {layer: path for path, layer in layers_of(whole)}
    at_work = (value for frame in reversed(frames) for value in frame.values() if isinstance(value, nn.Module))
    return next((paths[module] for module in at_work if module in paths), None)


def _network_in(frame: dict[str, object]) -> NetworkModule | None:
    """The network that a call is of, or that who is called trains."""
    owner = frame.get("self")
    for found in (owner, getattr(owner, "module", None)):
        if isinstance(found, NetworkModule):
            return found
    return None
