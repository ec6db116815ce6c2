"""Layers that training leaves as they are: no gradient, no optimizer, no statistics of the batch."""

from __future__ import annotations

from typing import Self, cast

from torch import nn


def frozen(layer: nn.Module) -> nn.Module:
    """The layer, whose weights want no gradient; batch normalization in it normalizes as in prediction, whatever the
    mode, and so keeps its running mean and variance.
    """
    layer.requires_grad_(False)
    if isinstance(layer, nn.BatchNorm1d | nn.BatchNorm2d):
        layer.__class__ = cast("type[nn.BatchNorm2d]", _still(type(layer)))
        layer.eval()
    return layer


class _Still(nn.Module):
    """Put before a torch class: it stays in evaluation mode."""

    def train(self, mode: bool = True) -> Self:
        return super().train(False)


def _still(cls: type[nn.Module]) -> type[nn.Module]:
    return {nn.BatchNorm1d: StillBatchNorm1d, nn.BatchNorm2d: StillBatchNorm2d}[cls]  # type: ignore[index]


class StillBatchNorm1d(_Still, nn.BatchNorm1d):
    """Batch normalization by its running mean and variance only."""


class StillBatchNorm2d(_Still, nn.BatchNorm2d):
    """Batch normalization by its running mean and variance only."""
