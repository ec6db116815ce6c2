"""How weights begin: what `network.initialization` names, done by `torch.nn.init`."""

from __future__ import annotations

from collections.abc import Callable
from math import sqrt
from typing import cast

import torch
from torch import nn

from cnnstudio.network.initialization import Initialization, fans_of


def _lecun_normal(weight: torch.Tensor) -> torch.Tensor:
    return nn.init.normal_(weight, std=sqrt(1 / fans_of(tuple(weight.shape)).fan_in))


def _he_normal(weight: torch.Tensor) -> torch.Tensor:
    return nn.init.kaiming_normal_(weight, nonlinearity="relu")


def _he_uniform(weight: torch.Tensor) -> torch.Tensor:
    return nn.init.kaiming_uniform_(weight, nonlinearity="relu")


_DRAWN_BY: dict[Initialization, Callable[[torch.Tensor], torch.Tensor]] = {
    "he_normal": _he_normal,
    "he_uniform": _he_uniform,
    "xavier_normal": nn.init.xavier_normal_,
    "xavier_uniform": nn.init.xavier_uniform_,
    "lecun_normal": _lecun_normal,
    "orthogonal": nn.init.orthogonal_,
    "zeros": nn.init.zeros_,
}


def initialize(module: nn.Module, initialization: Initialization) -> None:
    """Draw a module's weights anew from torch's generator, and set its bias to 0.

    The default is what torch's constructor has drawn. Nothing is done on the meta device: there is nothing to draw.
    """
    if initialization == "default":
        return
    weight = cast("torch.Tensor", module.weight)
    if weight.is_meta:
        return
    with torch.no_grad():
        _DRAWN_BY[initialization](weight)
        if isinstance(module.bias, torch.Tensor):
            module.bias.zero_()
