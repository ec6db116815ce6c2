"""A running average of a module's weights, which often generalises better than any of them.

Polyak and Juditsky 1992; as an exponential average of each step's weights in Inception (Szegedy et al. 2015).
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

import torch
from torch import nn

Tensors = dict[str, torch.Tensor]


class Average:
    """average = d × average + (1 − d) × weights after each step, from the first weights on.

    Buffers (batch normalization's statistics) are averages already, and frozen weights do not move: both are taken as
    they are.
    """

    def __init__(self, module: nn.Module, decay: float) -> None:
        self._module, self._decay = module, decay
        trained = [(name, weights) for name, weights in module.named_parameters() if weights.requires_grad]
        self._names = [name for name, _ in trained]
        self._weights: list[torch.Tensor] = [weights for _, weights in trained]
        self._beside = [weights.detach().clone(memory_format=torch.preserve_format) for weights in self._weights]
        self._in_place = False

    @torch.no_grad()
    def begin(self) -> None:
        """Have the present weights be the first."""
        for average, weights in zip(self._beside, self._weights, strict=True):
            average.copy_(weights)

    @torch.no_grad()
    def update(self) -> None:
        """Take the weights of one more step in."""
        torch._foreach_lerp_(self._beside, self._weights, 1 - self._decay)

    def tensors(self) -> Tensors:
        """A state_dict of the module with the averages for its weights, not copied."""
        return {**self._module.state_dict(), **self._named(averages=True)}

    def beside(self) -> Iterator[torch.Tensor]:
        """The averages, or, while these stand in the module, its weights."""
        return iter(self._beside)

    def living(self) -> Tensors:
        """The weights that are trained, by name, not copied."""
        return self._named(averages=False)

    @torch.no_grad()
    def restore(self, averages: Tensors, living: Tensors) -> None:
        """Go on from what `tensors` and `living` gave; raises `KeyError` or `RuntimeError` for another module's."""
        for name, weights, average in zip(self._names, self._weights, self._beside, strict=True):
            average.copy_(averages[name])
            weights.copy_(living[name])

    @contextlib.contextmanager
    def in_place(self) -> Iterator[None]:
        """Have the averages stand in the module, and its weights again afterwards."""
        self._swap()
        try:
            yield
        finally:
            self._swap()

    def _named(self, *, averages: bool) -> Tensors:
        tensors = self._weights if averages is self._in_place else self._beside
        return dict(zip(self._names, (tensor.detach() for tensor in tensors), strict=True))

    @torch.no_grad()
    def _swap(self) -> None:
        for weights, beside in zip(self._weights, self._beside, strict=True):
            kept = weights.detach().clone(memory_format=torch.preserve_format)
            weights.copy_(beside)
            beside.copy_(kept)
        self._in_place = not self._in_place
