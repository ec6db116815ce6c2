"""A network's passes compiled by torch, which takes 8 to 30 s at the first batch and pays in long trainings alone."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import nn

from cnnstudio.network.errors import WorkError
from cnnstudio.network.messages import Message, message

Pass = Callable[[torch.Tensor], torch.Tensor]


def compiled(module: nn.Module) -> Pass:
    """The module's forward pass, and with it the backward pass, compiled when it is first called.

    All batches must have one shape. The first call raises `WorkError` where this machine cannot compile.
    """
    from torch._dynamo.exc import TorchDynamoException
    from torch._inductor import config

    # A pool of processes would be started by this program's own executable, which in a bundle is no Python.
    config.compile_threads = 1
    passes = torch.compile(module, dynamic=False)

    def run(images: torch.Tensor) -> torch.Tensor:
        try:
            output: torch.Tensor = passes(images)
        except TorchDynamoException as error:
            raise WorkError(_said(error)) from error
        return output

    return run


def _said(error: Exception) -> Message:
    reason = next((line.strip() for line in str(error).splitlines() if line.strip()), type(error).__name__)
    return message(
        "training",
        "torch cannot compile this network here: {reason}. It needs a C++ compiler, and on a GPU Triton: install it, "
        "or train without compiling.",
        reason=reason,
    )
