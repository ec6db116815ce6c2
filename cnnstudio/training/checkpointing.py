"""Gradient checkpointing: a part of a network keeps its input alone, and computes the rest again when it goes backward.

The second pass must give what the first gave and leave no other trace: dropout draws the same numbers again, and
batch normalization does not count the batch twice.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager

import torch
from torch import nn
from torch.nn.modules.batchnorm import _NormBase
from torch.nn.modules.dropout import _DropoutNd
from torch.utils.checkpoint import checkpoint

from cnnstudio.training import randomness

Run = Callable[[torch.Tensor], torch.Tensor]


def run(part: nn.Module, forward: Run, values: torch.Tensor) -> torch.Tensor:
    """What `forward`, the part's own, makes of the values, keeping them alone where there is to be a backward pass."""
    if not (part.training and torch.is_grad_enabled()):
        return forward(values)
    passes = _Passes(part, values.device)
    result: torch.Tensor = checkpoint(
        forward, values, use_reentrant=False, preserve_rng_state=False, context_fn=passes.contexts
    )
    return result


class _Passes:
    """The first and the second pass of a part."""

    def __init__(self, part: nn.Module, device: torch.device) -> None:
        modules = list(part.modules())
        self._device = device
        self._draws = any(isinstance(module, _DropoutNd) for module in modules)
        self._counting = [m for m in modules if isinstance(m, _NormBase) and m.track_running_stats]

    def contexts(self) -> tuple[AbstractContextManager[None], AbstractContextManager[None]]:
        """What surrounds the first pass, and what the second."""
        state = randomness.state(self._device) if self._draws else None
        return contextlib.nullcontext(), self._again(state)

    @contextlib.contextmanager
    def _again(self, state: torch.Tensor | None) -> Iterator[None]:
        with contextlib.ExitStack() as around:
            if state is not None:
                around.enter_context(randomness.GLOBAL)
                around.enter_context(randomness.kept(self._device))
                randomness.restore_state(self._device, state)
            for module in self._counting:
                around.enter_context(_not_counted(module))
            yield


@contextlib.contextmanager
def _not_counted(module: _NormBase) -> Iterator[None]:
    """Let a normalization see a batch again without moving its running mean and variance."""
    momentum, batches = module.momentum, module.num_batches_tracked
    before = None if batches is None else batches.clone()
    module.momentum = 0.0
    try:
        yield
    finally:
        module.momentum = momentum
        if batches is not None and before is not None:
            batches.copy_(before)
