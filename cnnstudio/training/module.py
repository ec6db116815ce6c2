"""A network as a torch module: the calls that each layer type gives as data, made and put together.

The state_dict's keys are the paths of the analysis (`conv1.weight`, `block.0.conv1.weight`, `mix.1.conv2b.weight`), and
`get_submodule(row.path)` is what computes a row, so that a forward hook on it sees that row's input and output.
"""

from __future__ import annotations

import functools
import operator
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple, cast

import torch
from torch import nn

from cnnstudio.network.analysis import analyze
from cnnstudio.network.errors import UserError
from cnnstudio.network.layers.base import ModuleCall, Shape
from cnnstudio.network.messages import message
from cnnstudio.network.tree import Block, Branches, Layer, Merge, Stack
from cnnstudio.training import checkpointing, freezing, randomness
from cnnstudio.training.choices import Layout
from cnnstudio.training.initialization import initialize


class Chain(nn.Module):
    """Modules one after the other under their own names; an empty chain is the identity.

    Not `nn.Sequential`, whose methods would take more names away from layers.
    """

    def __init__(self, modules: Iterable[tuple[str, nn.Module]]) -> None:
        super().__init__()
        for name, module in modules:
            self.add_module(name, module)

    def forward(self, values: torch.Tensor) -> torch.Tensor:
        for module in self._modules.values():
            values = cast("nn.Module", module)(values)
        return values


class CheckpointedChain(Chain):
    """A chain that keeps its input alone for the backward pass, and runs again before it."""

    def forward(self, values: torch.Tensor) -> torch.Tensor:
        return checkpointing.run(self, super().forward, values)


class NetworkModule(Chain):
    """A whole network: N x C x H x W images (float32, 0 to 1) in, N x classes logits out."""

    _step = 0


def step_of(module: NetworkModule) -> int:
    """How many steps the weights have been trained for; of a module that is being trained, when it was last shown."""
    return module._step  # noqa: SLF001 - a public name would be taken away from layers


def mark_step(module: NetworkModule, step: int) -> None:
    """Note how many steps the weights have been trained for."""
    module._step = step  # noqa: SLF001


class Merged(nn.Module):
    """Lanes of one input, named `0`, `1`, ..., whose outputs are merged. Multiply broadcasts C x 1 x 1."""

    def __init__(self, merge: Merge, lanes: Iterable[nn.Module]) -> None:
        super().__init__()
        self._merge = merge
        for number, lane in enumerate(lanes):
            self.add_module(str(number), lane)

    def forward(self, values: torch.Tensor) -> torch.Tensor:
        outputs = [cast("nn.Module", lane)(values) for lane in self._modules.values()]
        if self._merge == "concatenate":
            return torch.cat(outputs, dim=1)
        merged: torch.Tensor = functools.reduce(operator.add if self._merge == "add" else operator.mul, outputs)
        return merged

    def extra_repr(self) -> str:
        return self._merge


def build(
    network: Stack, input_shape: Shape, *, seed: int | None = None, layout: Layout = "channels_last"
) -> NetworkModule:
    """Build the network on the CPU, in training mode, initialised as torch does by default.

    With a `seed` the same seed gives the same bits and torch's generators are left alone; without, the weights are
    drawn from torch's generator like any module's. Raises `UserError` where a layer cannot work.
    """
    plan = _planned(network, input_shape)
    with randomness.seeded(seed):
        module = NetworkModule(_nodes(network, "", plan))
    return _laid_out(module, layout)


def build_from(
    network: Stack, input_shape: Shape, weights: dict[str, torch.Tensor], *, layout: Layout = "channels_last"
) -> NetworkModule:
    """Build the network with these weights, drawing nothing random.

    Raises `UserError` where a layer cannot work, `RuntimeError` where the weights are another network's.
    """
    module = skeleton(network, input_shape)
    module.load_state_dict(weights, assign=True)
    return _laid_out(module, layout)


def skeleton(network: Stack, input_shape: Shape) -> NetworkModule:
    """The network without any numbers, on torch's meta device; raises `UserError` where a layer cannot work."""
    plan = _planned(network, input_shape)
    with torch.device("meta"):
        return NetworkModule(_nodes(network, "", plan))


def without_softmax(module: NetworkModule) -> Chain:
    """The module whose output the loss works on, sharing all layers: without a softmax that ends the network.

    The cross-entropy contains the softmax; a second one would flatten its gradients.
    """
    children = list(module.named_children())
    if children and isinstance(children[-1][1], nn.Softmax):
        return Chain(children[:-1])
    return module


def logits(module: NetworkModule, images: torch.Tensor) -> torch.Tensor:
    """What the loss works on for these images, N x classes: the output before a softmax that ends the network."""
    output: torch.Tensor = without_softmax(module)(images)
    return output


def layers_of(module: nn.Module, prefix: str = "") -> Iterator[tuple[str, nn.Module]]:
    """The paths and modules of all layers in a network, without what they are built of."""
    for name, inner in module.named_children():
        if isinstance(inner, (Chain, Merged)) and not isinstance(inner, Composed):
            yield from layers_of(inner, f"{prefix}{name}.")
        else:
            yield f"{prefix}{name}", inner


def _laid_out(module: NetworkModule, layout: Layout) -> NetworkModule:
    if layout == "channels_last":
        # torch's stub knows no memory_format alone.
        module.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    return module


class _Plan(NamedTuple):
    """What the tree alone does not tell: the input shape of each layer, by path, and which parts are computed twice."""

    inputs: dict[str, Shape]
    checkpoints: frozenset[str]


def _planned(network: Stack, input_shape: Shape) -> _Plan:
    analysis = analyze(network, input_shape)
    wrong = analysis.first_error
    if wrong is not None:
        problem = next(found for found in wrong.problems if found.severity == "error")
        raise UserError(
            message(
                "training",
                "The network cannot be built: {path}: {problem}. Mend it in the design first.",
                path=wrong.path,
                problem=problem.message,
            )
        )
    inputs = {row.path: row.input for row in analysis.rows if row.input is not None}
    return _Plan(inputs, frozenset(analysis.checkpoints))


def _nodes(stack: Stack, prefix: str, plan: _Plan) -> Iterable[tuple[str, nn.Module]]:
    """The modules of a stack with their names; `prefix` is the stack's own path with a dot, or nothing."""
    for node in stack.nodes:
        yield node.name, _node(node, prefix + node.name, plan)


def _node(node: Layer | Branches | Block, path: str, plan: _Plan) -> nn.Module:
    if isinstance(node, Layer):
        layer = _layer(node.type.modules(plan.inputs[path]))
        return freezing.frozen(layer) if node.type.is_frozen else layer
    if isinstance(node, Branches):
        lanes = (Chain(_nodes(lane, f"{path}.{n}.", plan)) for n, lane in enumerate(node.stacks))
        return Merged(node.merge, lanes)
    return Chain((str(n), _repeat(node.stack, f"{path}.{n}", plan)) for n in range(node.repeats))


def _repeat(stack: Stack, path: str, plan: _Plan) -> Chain:
    part = CheckpointedChain if path in plan.checkpoints else Chain
    return part(_nodes(stack, f"{path}.", plan))


def _layer(calls: tuple[ModuleCall, ...]) -> nn.Module:
    """The layer's own module, with its helpers inside it: the helpers have no weights, and so no state_dict keys.

    A layer all of whose modules have names is all of them in turn.
    """
    own = next((place for place, call in enumerate(calls) if not call.suffix), None)
    if own is None:
        return Composed((call.suffix, _made(call)) for call in calls)
    if len(calls) == 1:
        return _made(calls[0])
    layer = _made(calls[own], _with_helpers(_class_of(calls[own]), own))
    for call in calls:
        if call.suffix:
            layer.add_module(call.suffix, _made(call))
    return layer


def _made(call: ModuleCall, cls: type[nn.Module] | None = None) -> nn.Module:
    """The module of a call, with its weights as they begin."""
    arguments: dict[str, Any] = dict(call.arguments)
    module = (cls or _class_of(call))(**arguments)
    initialize(module, call.initialization)
    return module


def _class_of(call: ModuleCall) -> type[nn.Module]:
    if call.name == "GroupNorm":
        return GroupNorm
    return cast("type[nn.Module]", getattr(nn, call.name))


class GroupNorm(nn.GroupNorm):
    """Torch's own, which crashes in torch 2.13 on the backward pass where a channels_last input wants no gradient.

    That is where nothing before it is trained: there it works out the gradient too, which nobody uses.
    """

    def forward(self, input: torch.Tensor) -> torch.Tensor:
        if torch.is_grad_enabled() and self.weight.requires_grad and not input.requires_grad:
            input = input.detach().requires_grad_()
        return super().forward(input)


class Composed(Chain):
    """A layer made of several modules with weights, by their own names: `conv1.depthwise.weight`."""


class _Helped(nn.Module):
    """Put before a torch class: its submodules run first (the `_before` first of them) and last (the others)."""

    _before: int

    def forward(self, values: torch.Tensor) -> torch.Tensor:
        helpers = cast("list[nn.Module]", list(self._modules.values()))
        for helper in helpers[: self._before]:
            values = helper(values)
        values = super().forward(values)
        for helper in helpers[self._before :]:
            values = helper(values)
        return values


def _with_helpers(cls: type[nn.Module], before: int) -> type[nn.Module]:
    """`cls` (still an `nn.Conv2d` to whoever asks) with helpers inside: a hook sees the layer's input and output."""
    return type(f"{cls.__name__}WithHelpers", (_Helped, cls), {"_before": before})
