"""A run's network with the weights of one of its checkpoints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cnnstudio.network.errors import UserError
from cnnstudio.training import checkpoints
from cnnstudio.training.checkpoints import BrokenCheckpoint, Checkpoint
from cnnstudio.training.run import Run

if TYPE_CHECKING:
    import torch

    from cnnstudio.training.module import NetworkModule


def load_module(run: Run, checkpoint: str = "last") -> NetworkModule:
    """The run's network with the weights of its `last` or `best` checkpoint, or that of a step.

    It is on the CPU and in evaluation mode; nothing random is drawn. Raises `UserError` where there is no such
    checkpoint or it is broken.
    """
    from cnnstudio.training.module import build_from, mark_step

    found, weights = current_weights(run, checkpoint)
    try:
        module = build_from(run.document.network, run.document.input_shape, weights, layout=run.choices.layout)
    except RuntimeError as error:
        path = run.checkpoint_folder / found.weights.name
        raise BrokenCheckpoint(path, "its weights are of another network") from error
    mark_step(module, found.step)
    return module.eval()


def current_weights(run: Run, which: str) -> tuple[Checkpoint, dict[str, torch.Tensor]]:
    """The checkpoint of that name with its weights; raises `UserError`.

    A training may replace a checkpoint while it is being read: then read the new one.
    """
    found = run.checkpoint(which)
    while True:
        try:
            return found, checkpoints.load_weights(run.checkpoint_folder, found)
        except UserError:
            now = run.checkpoint(which)
            if now == found:
                raise
            found = now
