"""The optimizers of a recipe, and their state as named tensors that can be saved without pickle."""

from __future__ import annotations

import torch
from torch import nn

from cnnstudio.network.recipe import Recipe
from cnnstudio.training.adam import CpuAdam

SEPARATOR = "/"


def make(module: nn.Module, recipe: Recipe, *, fused: bool) -> torch.optim.Optimizer:
    """The recipe's optimizer of all parameters but the frozen ones; the learning rate is set before each step."""
    parameters = [parameter for parameter in module.parameters() if parameter.requires_grad]
    rate, decay = recipe.learning_rate, recipe.weight_decay
    if recipe.optimizer in ("adam", "adamw"):
        on_cpu = fused and all(weight.device.type == "cpu" for weight in parameters)
        kind = CpuAdam if on_cpu else torch.optim.Adam
        return kind(
            parameters,
            lr=rate,
            betas=(recipe.beta1, recipe.beta2),
            weight_decay=decay,
            decoupled_weight_decay=recipe.optimizer == "adamw",
            fused=fused,
        )
    if recipe.optimizer == "rmsprop":
        return torch.optim.RMSprop(parameters, lr=rate, weight_decay=decay)  # torch has no fused one
    return torch.optim.SGD(
        parameters,
        lr=rate,
        momentum=recipe.momentum,
        nesterov=recipe.nesterov and recipe.momentum > 0,
        weight_decay=decay,
        fused=fused,
    )


def set_rate(optimizer: torch.optim.Optimizer, rate: float) -> None:
    """Set the learning rate of the next step."""
    for group in optimizer.param_groups:
        group["lr"] = rate


def state_of(optimizer: torch.optim.Optimizer, module: nn.Module) -> dict[str, torch.Tensor]:
    """The optimizer's tensors, named `exp_avg/conv1.weight`; those that weights share are each their own here."""
    return {
        f"{kind}{SEPARATOR}{name}": tensor if tensor.dim() else tensor.clone()
        for name, parameter in module.named_parameters()
        for kind, tensor in optimizer.state.get(parameter, {}).items()
        if isinstance(tensor, torch.Tensor)
    }


def named(kind: str, tensors: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    """Tensors of the module's names as those of a kind: `kind/conv1.weight`."""
    return {f"{kind}{SEPARATOR}{name}": tensor for name, tensor in tensors.items()}


def parted(kind: str, state: dict[str, torch.Tensor]) -> tuple[dict[str, torch.Tensor], dict[str, torch.Tensor]]:
    """The tensors of a kind by their names, and the others."""
    begin = f"{kind}{SEPARATOR}"
    found = {key.removeprefix(begin): tensor for key, tensor in state.items() if key.startswith(begin)}
    return found, {key: tensor for key, tensor in state.items() if not key.startswith(begin)}


def restore(optimizer: torch.optim.Optimizer, module: nn.Module, state: dict[str, torch.Tensor]) -> None:
    """Put the tensors of `state_of` back.

    Each that has its parameter's shape also gets its parameter's strides: the fused kernels walk memory in order, and
    with other strides they would silently compute wrongly. Raises `KeyError` or `ValueError` where the state is not
    this module's.
    """
    parameters = dict(module.named_parameters())
    for key, tensor in state.items():
        kind, name = key.split(SEPARATOR)
        parameter = parameters[name]
        optimizer.state[parameter][kind] = _beside(tensor, parameter)


def _beside(tensor: torch.Tensor, parameter: torch.Tensor) -> torch.Tensor:
    if not tensor.dim():
        return tensor.to(parameter.device)
    if tensor.shape != parameter.shape:
        raise ValueError(f"a state of shape {tuple(tensor.shape)} for {tuple(parameter.shape)} weights")
    return torch.empty_like(parameter, memory_format=torch.preserve_format, requires_grad=False).copy_(tensor)
