"""Torch's fused Adam and AdamW on the CPU without what torch does around the kernel at each step.

Of a small network's step that is a twentieth: torch sorts all tensors by device and type, and counts each weight's
steps by a kernel of its own. Here all weights have one count. The arithmetic is torch's own kernel's, to the bit.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch

STEP = "step"


class CpuAdam(torch.optim.Adam):
    """`torch.optim.Adam(fused=True)` of float32 weights on the CPU; AdamW with `decoupled_weight_decay`."""

    def step(self, closure: Callable[[], float] | None = None) -> float | None:  # type: ignore[override]
        """As torch's, which makes the moments at the first step, and does a step whose gradients are scaled."""
        group = self.param_groups[0]
        weights = [weight for weight in group["params"] if weight.grad is not None]
        states: list[dict[str, Any]] = [self.state.get(weight) or {} for weight in weights]
        scaled = getattr(self, "grad_scale", None) is not None or getattr(self, "found_inf", None) is not None
        if closure is not None or scaled or not all(states) or not _counted_as_one(states):
            for state in filter(None, states):  # torch adds to each weight's own count
                state[STEP] = state[STEP].clone()
            told: float | None = super().step(closure)
            return told
        kernel = torch._fused_adamw_ if group["decoupled_weight_decay"] else torch._fused_adam_
        with torch.no_grad():
            states[0][STEP].add_(1)
            kernel(
                weights,
                [weight.grad for weight in weights],
                [state["exp_avg"] for state in states],
                [state["exp_avg_sq"] for state in states],
                [],
                [state[STEP] for state in states],
                amsgrad=False,
                lr=group["lr"],
                beta1=group["betas"][0],
                beta2=group["betas"][1],
                weight_decay=group["weight_decay"],
                eps=group["eps"],
                maximize=False,
            )
        return None

    step.hooked = True  # type: ignore[attr-defined]
    """Torch puts its profiler and its hooks around a step that does not say so."""


def _counted_as_one(states: list[dict[str, Any]]) -> bool:
    """Have all weights share one count of steps; whether that can be: their counts are the same."""
    count = states[0][STEP]
    if all(state[STEP] is count for state in states):
        return True
    if any(not torch.equal(state[STEP], count) for state in states):
        return False
    for state in states:
        state[STEP] = count
    return True
