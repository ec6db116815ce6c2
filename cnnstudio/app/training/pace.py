"""How a run's steps become epochs."""

from __future__ import annotations

import math
from typing import NamedTuple

from cnnstudio.network import Recipe

WHOLE = 15
"""Epochs up to which the axis shows the whole training from the start."""
AHEAD = 1.2
"""Of a longer training the axis shows what is done and so much more,"""
ROUND = 5
"""rounded up to so many epochs."""


class Pace(NamedTuple):
    """A recipe, and how many steps it takes to see every image once."""

    recipe: Recipe
    steps_per_epoch: int

    @property
    def total_steps(self) -> int:
        """Steps of the whole training."""
        return self.steps_per_epoch * self.recipe.epochs

    def span(self, last_step: int) -> float:
        """Epochs that the axis shows: all of a short training, of a long one some more than are done."""
        epochs, done = self.recipe.epochs, last_step / self.steps_per_epoch
        if epochs <= WHOLE:
            return epochs
        return min(epochs, max(WHOLE, ROUND * math.ceil(done * AHEAD / ROUND)))
