"""What training makes small: cross-entropy, with smoothed labels and balanced classes where the recipe says so."""

from __future__ import annotations

from collections.abc import Iterator

import torch
from torch.nn import functional

from cnnstudio.network.recipe import Recipe


class Loss:
    """The mean loss of a batch's logits (N x classes) against its labels (N).

    `labels` of all images say how rare a class is.
    """

    def __init__(self, recipe: Recipe, labels: torch.Tensor, classes: int) -> None:
        self._smoothing = recipe.label_smoothing
        self._weights = class_weights(labels, classes) if recipe.balance_classes else None

    def tensors(self) -> Iterator[torch.Tensor]:
        """What it keeps from step to step."""
        if self._weights is not None:
            yield self._weights

    def __call__(self, logits: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
        return functional.cross_entropy(logits, labels, self._weights, label_smoothing=self._smoothing)


def class_weights(labels: torch.Tensor, classes: int) -> torch.Tensor:
    """Images / (classes × images of the class), float32; 0 for a class without images, which no label names."""
    counts = torch.bincount(labels, minlength=classes).float()
    weights = len(labels) / (classes * counts)
    return torch.where(counts > 0, weights, torch.zeros_like(weights))
