"""Whether a training ended before its last epoch since it got no better, told from what it has measured."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from cnnstudio.network.messages import Message, message
from cnnstudio.network.recipe import Recipe
from cnnstudio.training.events import EpochMetrics


class EarlyStop(msgspec.Struct, frozen=True):
    """The last epoch, the one with the best validation accuracy, and how many without a rise ended the training."""

    epoch: int
    best: int
    waited: int

    @property
    def words(self) -> Message:
        """Said of a run in a sentence or a list, without its end."""
        if self.waited == 1:
            return message("training", "stopped early: no rise for an epoch, best at epoch {best}", best=self.best)
        return message(
            "training",
            "stopped early: no rise for {waited} epochs, best at epoch {best}",
            waited=self.waited,
            best=self.best,
        )


def early_stop(recipe: Recipe, epochs: Sequence[EpochMetrics]) -> EarlyStop | None:
    """How a training that has come to its end ended early; None where all its epochs were made."""
    if not recipe.patience or not epochs or epochs[-1].epoch >= recipe.epochs:
        return None
    best = max(epochs, key=lambda epoch: (epoch.validation_accuracy, -epoch.epoch))  # the first of equals
    return EarlyStop(epochs[-1].epoch, best.epoch, epochs[-1].epoch - best.epoch)
