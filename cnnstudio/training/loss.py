"""What training makes small: cross-entropy, with smoothed labels and balanced classes where the recipe says so."""

from __future__ import annotations

import torch
from torch.nn import functional

from cnnstudio.network.recipe import Recipe
from cnnstudio.training.batches import TrainingImages


class Loss:
    """The mean loss of a batch's logits (N x classes) against its labels (N)."""

    def __init__(self, recipe: Recipe, images: TrainingImages, classes: int) -> None:
        self._smoothing = recipe.label_smoothing
        self._weights = class_weights(images.labels, classes) if recipe.balance_classes else None

    def __call__(self, logits: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
        return functional.cross_entropy(logits, labels, self._weights, label_smoothing=self._smoothing)


def class_weights(labels: torch.Tensor, classes: int) -> torch.Tensor:
    """Images / (classes × images of the class), float32; 0 for a class without images, which no label names."""
    counts = torch.bincount(labels, minlength=classes).float()
    weights = len(labels) / (classes * counts)
    return torch.where(counts > 0, weights, torch.zeros_like(weights))
