"""The module with its optimizer, and one training step."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch.nn import functional

from cnnstudio.network.document import Document
from cnnstudio.training import optimizers, randomness
from cnnstudio.training.batches import Batching, ResidentImages
from cnnstudio.training.choices import Choices
from cnnstudio.training.interruption import Interruptible
from cnnstudio.training.module import build, without_softmax
from cnnstudio.training.tally import Tally

Tensors = dict[str, torch.Tensor]


class Learner:
    """A module that learns from resident images. What step number n does depends on the weights and n alone."""

    def __init__(self, document: Document, choices: Choices, images: ResidentImages, device: torch.device) -> None:
        self._recipe, self.images, self._device = document.recipe, images, device
        self.batching = Batching(len(images), self._recipe)
        self.total_steps = self.batching.steps * self._recipe.epochs
        self.module = build(document.network, document.input_shape, seed=self._recipe.seed, layout=choices.layout).to(
            device
        )
        self._logits: Callable[[torch.Tensor], torch.Tensor] = without_softmax(self.module)
        self._draws: bool | None = None  # the first step tells
        self._optimizer = optimizers.make(self.module, self._recipe, fused=choices.fused)
        self._order = torch.empty(0)
        self._order_epoch = -1

    def rate(self, step: int) -> float:
        """The learning rate of a step."""
        return self._recipe.rate_at(step, self.total_steps)

    def step(self, step: int, tally: Tally, interruptible: Interruptible) -> None:
        """Do step `step` (from 0). Raises `Interrupted` with weights and tally as they were."""
        epoch, place = divmod(step, self.batching.steps)
        indices = self.batching.batch(self._order_of(epoch), place)
        with interruptible:
            images, labels = self.images.at(indices)
            self._optimizer.zero_grad()
            output = self._forward(images, step)
            loss = functional.cross_entropy(output, labels)
            loss.backward()  # type: ignore[no-untyped-call]
        optimizers.set_rate(self._optimizer, self.rate(step))
        self._optimizer.step()
        tally.add(loss, output, labels)

    def _forward(self, images: torch.Tensor, step: int) -> torch.Tensor:
        """The logits; what is random in the network (dropout) is drawn from numbers of this step."""
        if self._draws is False:
            return self._logits(images)
        with randomness.GLOBAL:
            randomness.seed_step(self._recipe.seed, step, self._device)
            if self._draws:
                return self._logits(images)
            before = randomness.state(self._device)
            output = self._logits(images)
            self._draws = not torch.equal(randomness.state(self._device), before)
            return output

    def tensors(self) -> tuple[Tensors, Tensors]:
        """The module's and the optimizer's tensors, not copied."""
        return self.module.state_dict(), optimizers.state_of(self._optimizer, self.module)

    def restore(self, weights: Tensors, optimizer: Tensors) -> None:
        """Go on from what `tensors` gave; raises `RuntimeError`, `KeyError` or `ValueError` for another module's."""
        self.module.load_state_dict(weights)
        optimizers.restore(self._optimizer, self.module, optimizer)

    def is_finite(self) -> bool:
        """Whether every weight is a finite number."""
        return all(bool(weights.isfinite().all()) for weights in self.module.parameters())

    def _order_of(self, epoch: int) -> torch.Tensor:
        if epoch != self._order_epoch:
            order = randomness.order(self._recipe.seed, epoch, len(self.images))
            self._order, self._order_epoch = order.to(self._device), epoch
        return self._order
