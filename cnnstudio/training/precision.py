"""Mixed precision: a step's forward and backward pass with 16 bits where that is safe, by torch's autocast.

Weights, gradients and the optimizer stay float32. Half precision (float16) reaches down to 6e-8 only: the loss is
scaled up before the backward pass and the gradients down after it, and a step whose gradients became infinite is left
out (Micikevicius et al. 2018, "Mixed Precision Training").
"""

from __future__ import annotations

import contextlib

import torch

from cnnstudio.training.choices import Precision

Tensors = dict[str, torch.Tensor]
TYPES: dict[Precision, torch.dtype] = {"bfloat16": torch.bfloat16, "float16": torch.float16}


def worth_trying(device: torch.device) -> tuple[Precision, ...]:
    """The precisions that can be fastest on a device; on a CPU float16 never is."""
    if device.type == "cuda":
        return ("float32", "bfloat16", "float16") if torch.cuda.is_bf16_supported() else ("float32", "float16")
    return ("float32", "float16") if device.type == "mps" else ("float32", "bfloat16")


class Arithmetic:
    """What surrounds the passes of a training step, and its optimizer's step."""

    def __init__(self, precision: Precision, device: torch.device) -> None:
        self._type, self._device = TYPES.get(precision), device
        self._scaler = torch.amp.GradScaler(device.type) if precision == "float16" else None

    def autocast(self) -> contextlib.AbstractContextManager[object]:
        """Around the forward pass and the loss."""
        if self._type is None:
            return contextlib.nullcontext()
        return torch.autocast(self._device.type, self._type)

    def backward(self, loss: torch.Tensor) -> None:
        """Work out the gradients, scaled where that is needed."""
        scaled = loss if self._scaler is None else self._scaler.scale(loss)
        scaled.backward()  # type: ignore[no-untyped-call]

    def unscale(self, optimizer: torch.optim.Optimizer) -> None:
        """Make the gradients what they are, for who looks at them before the step."""
        if self._scaler is not None:
            self._scaler.unscale_(optimizer)

    def step(self, optimizer: torch.optim.Optimizer) -> None:
        """Make the optimizer's step; it is left out where scaled gradients became infinite."""
        if self._scaler is None:
            optimizer.step()
        else:
            self._scaler.step(optimizer)
            self._scaler.update()

    def tensors(self) -> Tensors:
        """What it needs to go on; nothing where gradients are not scaled."""
        if self._scaler is None:
            return {}
        state = self._scaler.state_dict()
        return {
            "scale": torch.tensor(state["scale"], dtype=torch.float64),
            "growth": torch.tensor(state["_growth_tracker"], dtype=torch.int64),
        }

    def restore(self, tensors: Tensors) -> None:
        """Go on from what `tensors` gave; raises `KeyError` for another's."""
        if self._scaler is not None and tensors:
            state = self._scaler.state_dict()
            state["scale"], state["_growth_tracker"] = tensors["scale"].item(), int(tensors["growth"].item())
            self._scaler.load_state_dict(state)
