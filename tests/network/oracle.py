"""What torch itself says of a network: shapes, kept bytes, live bytes, fields. The tests' measure of truth."""

from __future__ import annotations

import weakref
from typing import Any

import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves

from cnnstudio.network.layers.base import Shape
from cnnstudio.network.tree import Stack
from cnnstudio.training.module import Merged, NetworkModule, build, logits


def batch_of(shape: Shape, batch: int, layout: str) -> torch.Tensor:
    images = torch.rand(batch, *shape, generator=torch.Generator().manual_seed(1))
    return images.to(memory_format=torch.channels_last) if layout == "channels_last" else images


def _own_storages(module: nn.Module) -> set[int]:
    return {tensor.untyped_storage().data_ptr() for tensor in (*module.parameters(), *module.buffers())}


def mixed_precision(mixed: bool) -> torch.autocast:
    """Autocast to bfloat16 on the CPU, or nothing."""
    return torch.autocast("cpu", torch.bfloat16, enabled=mixed)


def kept_bytes(network: Stack, shape: Shape, batch: int, layout: Any, *, mixed: bool = False) -> int:
    """Bytes that autograd saves for the backward pass of one step, each storage once, weights and buffers left out."""
    module = build(network, shape, seed=0, layout=layout)
    own = _own_storages(module)
    images = batch_of(shape, batch, layout)
    storages: dict[int, int] = {}
    alive: list[torch.UntypedStorage] = []  # not the tensors, whose graph holds what `pack` holds: none would ever go

    def pack(tensor: torch.Tensor) -> torch.Tensor:
        storage = tensor.untyped_storage()
        if storage.data_ptr() not in own:
            storages[storage.data_ptr()] = storage.nbytes()
            alive.append(storage)
        return tensor.detach()

    with saved_tensors_hooks(pack, lambda tensor: tensor), mixed_precision(mixed):
        outputs = logits(module, images).flatten(1)
        loss = nn.functional.cross_entropy(outputs, torch.zeros(batch, dtype=torch.int64))
    del loss
    return sum(storages.values())


class LiveBytes(TorchDispatchMode):  # type: ignore[no-untyped-call]
    """Follows the storages of all tensors that operations make; `peak` is the most alive at once, beside `base`."""

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.live = self.peak = 0
        self._known: set[int] = set()

    def adopt(self, tensor: torch.Tensor) -> None:
        storage = tensor.untyped_storage()
        key = storage._cdata
        if key in self._known:
            return
        self._known.add(key)
        size = storage.nbytes()
        self.live += size
        self.peak = max(self.peak, self.live)
        weakref.finalize(storage, self._release, key, size)

    def _release(self, key: int, size: int) -> None:
        self._known.discard(key)
        self.live -= size

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        result = func(*args, **(kwargs or {}))
        for leaf in tree_leaves(result):
            if isinstance(leaf, torch.Tensor):
                self.adopt(leaf)
        return result


def training_peak(network: Stack, shape: Shape, batch: int, layout: Any, *, mixed: bool = False) -> int:
    """Most bytes alive in a training step by Adam, its states, the caller's batch and targets included."""
    module = build(network, shape, seed=0, layout=layout)
    optimizer = torch.optim.Adam(module.parameters(), fused=True)
    images, targets = batch_of(shape, batch, layout), torch.zeros(batch, dtype=torch.int64)

    def step() -> None:
        optimizer.zero_grad(set_to_none=True)
        with mixed_precision(mixed):
            loss = nn.functional.cross_entropy(logits(module, images).flatten(1), targets)
        loss.backward()  # type: ignore[no-untyped-call]
        optimizer.step()

    step()
    optimizer.zero_grad(set_to_none=True)
    meter = LiveBytes()
    states = [t for state in optimizer.state.values() for t in state.values() if t.dim() > 0]
    for tensor in (*module.parameters(), *module.buffers(), *states, images, targets):
        meter.adopt(tensor.detach())
    with meter:
        step()
    return meter.peak


def prediction_peak(network: Stack, shape: Shape, batch: int, layout: Any) -> int:
    """Most bytes alive while predicting a batch, weights and the caller's batch included."""
    module = build(network, shape, seed=0, layout=layout).eval()
    images = batch_of(shape, batch, layout)
    meter = LiveBytes()
    for tensor in (*module.parameters(), *module.buffers(), images):
        meter.adopt(tensor.detach())
    with torch.no_grad(), meter:
        module(images)
    return meter.peak


ROUNDING = 1e-14
POINTWISE = (
    nn.ReLU,
    nn.LeakyReLU,
    nn.GELU,
    nn.SiLU,
    nn.ELU,
    nn.Softplus,
    nn.Hardswish,
    nn.Tanh,
    nn.Sigmoid,
    nn.Softmax,
    nn.LayerNorm,
    nn.GroupNorm,
    nn.InstanceNorm2d,
    nn.LocalResponseNorm,
)
"""What is left out where fields are looked at: by convention normalizations too, whose mean is of all values."""


def linear_twin(network: Stack, shape: Shape) -> NetworkModule:
    """The network in float64 and eval mode with max and Lp pooling averaged, activations and normalizations left out.

    Weights are positive and products are sums, so that no gradient vanishes by chance.
    """
    module = build(network, shape, seed=0, layout="contiguous").double().eval()
    for name, child in list(module.named_modules()):
        if isinstance(child, nn.MaxPool2d | nn.LPPool2d):
            _replace(module, name, _Averaged(child))
        elif isinstance(child, nn.AdaptiveMaxPool2d):
            _replace(module, name, nn.AdaptiveAvgPool2d(child.output_size))
        elif isinstance(child, POINTWISE):
            _replace(module, name, nn.Identity())
        elif isinstance(child, Merged) and child._merge == "multiply":
            child._merge = "add"
    for parameter in module.parameters():
        nn.init.uniform_(parameter.data, 0.5, 1.0)
    return module


class _Averaged(nn.Module):
    """Average in the place of max and Lp pooling; a helper's minus infinity becomes zero."""

    def __init__(self, pooling: nn.MaxPool2d | nn.LPPool2d) -> None:
        super().__init__()
        self.pad = next(iter(pooling.children()), nn.Identity())
        if isinstance(self.pad, nn.ConstantPad2d):
            self.pad = nn.ConstantPad2d(self.pad.padding, 0.0)
        padding = pooling.padding if isinstance(pooling, nn.MaxPool2d) else 0
        self.pool = nn.AvgPool2d(pooling.kernel_size, pooling.stride, padding)

    def forward(self, values: torch.Tensor) -> torch.Tensor:
        result: torch.Tensor = self.pool(self.pad(values))
        return result


def _replace(module: nn.Module, name: str, new: nn.Module) -> None:
    owner, _, own = name.rpartition(".")
    module.get_submodule(owner)._modules[own] = new


def outputs_by_path(module: nn.Module, paths: list[str], images: torch.Tensor) -> dict[str, torch.Tensor]:
    """What the submodule at each path puts out."""
    found: dict[str, torch.Tensor] = {}

    def keeper(path: str) -> Any:
        def keep(_module: nn.Module, _inputs: Any, output: torch.Tensor) -> None:
            found[path] = output

        return keep

    handles = [module.get_submodule(path).register_forward_hook(keeper(path)) for path in paths]
    module(images)
    for handle in handles:
        handle.remove()
    return found


def gradient_hull(outputs: torch.Tensor, images: torch.Tensor, unit: tuple[int, ...]) -> Any:
    """First and last row and column of the image whose gradient from one unit (all maps together) is not zero.

    Bilinear weights that should be 0 may come out as a rounding error, which does not count.
    """
    picked = outputs[0][..., unit[0], unit[1]].sum() if len(unit) == 2 else outputs[0][unit[0]]
    (gradient,) = torch.autograd.grad(picked, images, retain_graph=True, materialize_grads=True)
    if not gradient.any():
        return None
    seen = gradient[0].abs() > ROUNDING * gradient.abs().max()
    rows = seen.sum((0, 2)).nonzero().flatten().tolist()
    columns = seen.sum((0, 1)).nonzero().flatten().tolist()
    return (rows[0], rows[-1]), (columns[0], columns[-1])
