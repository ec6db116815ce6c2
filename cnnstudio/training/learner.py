"""The module with its optimizer, and one training step."""

from __future__ import annotations

import contextlib
import math
from collections.abc import Callable

import torch
from torch import nn

from cnnstudio.network.document import Document
from cnnstudio.training import culprits, failures, optimizers, quick, randomness
from cnnstudio.training.augmentation import Augmenter
from cnnstudio.training.averaging import Average
from cnnstudio.training.batches import Batching, TrainingImages
from cnnstudio.training.choices import Choices
from cnnstudio.training.compiling import compiled
from cnnstudio.training.interruption import Interruptible
from cnnstudio.training.loss import Loss
from cnnstudio.training.module import build, without_softmax
from cnnstudio.training.precision import Arithmetic
from cnnstudio.training.step_times import StepTimes
from cnnstudio.training.tally import Tally

Tensors = dict[str, torch.Tensor]
LIVING = "weights"
"""Under this kind the optimizer's file keeps the weights that are trained, where their average is what counts."""
SCALING = "scaling"
"""Under this kind the optimizer's file keeps how gradients are scaled, where they are."""


class Learner:
    """A module that learns from images. What step number n does depends on the weights and n alone."""

    def __init__(self, document: Document, choices: Choices, images: TrainingImages, device: torch.device) -> None:
        self._recipe, self.images, self._device = document.recipe, images, device
        self.batching = Batching(len(images), self._recipe)
        self.total_steps = self.batching.steps * self._recipe.epochs
        self.module = build(document.network, document.input_shape, seed=self._recipe.seed, layout=choices.layout).to(
            device
        )
        self._logits = quick.logits_of(self.module, device, choices.precision)
        self._compiled = compiled(without_softmax(self.module)) if choices.compile else None
        self._draws: bool | None = None  # the first step tells
        self._arithmetic = Arithmetic(choices.precision, device)
        self.times = StepTimes(device)
        self._optimizer = optimizers.make(self.module, self._recipe, fused=choices.fused)
        self._loss = Loss(self._recipe, images.labels, len(document.classes))
        decay = self._recipe.average_decay
        self._average = Average(self.module, decay) if decay else None
        changes = self._recipe.augmentation
        self._augment = Augmenter(changes, self._recipe.seed) if changes.on else None
        self._order = torch.empty(0)
        self._order_epoch = -1

    def interruptible(self, wanted: Callable[[], bool]) -> Interruptible:
        """What to do steps in; compiled ones have no layers between which they could be given up."""
        return Interruptible(self.module, wanted, within=self._compiled is None)

    def rate(self, step: int) -> float:
        """The learning rate of a step."""
        return self._recipe.rate_at(step, self.total_steps)

    def step(self, step: int, tally: Tally, interruptible: Interruptible) -> None:
        """Do step `step` (from 0). Raises `Interrupted` with weights and tally as they were.

        On the CPU a loss that is no finite number ends it at once: `WorkError`, with the weights as they were.
        """
        epoch, place = divmod(step, self.batching.steps)
        self.times.begin()
        indices = self.batching.batch(self._order_of(epoch), place)
        with interruptible:
            images, labels = self.images.at(indices)
            if self._augment is not None:
                images = self._augment(images, step)
            self._expect_next(epoch, place)
            self.times.mark()
            self._optimizer.zero_grad()
            with self._arithmetic.autocast():
                output = self._forward(images, step)
                loss = self._loss(output, labels)
            self.times.mark()
            self._arithmetic.backward(loss)
            self.times.mark()
        if self._device.type == "cpu" and not math.isfinite(loss.item()):  # elsewhere to look is to wait
            raise failures.diverged(step + 1, self.rate(step), culprits.first_without_numbers(self.module, images))
        if self._recipe.clip_norm:
            self._arithmetic.unscale(self._optimizer)
            nn.utils.clip_grad_norm_(self.module.parameters(), self._recipe.clip_norm)
        optimizers.set_rate(self._optimizer, self.rate(step))
        self._arithmetic.step(self._optimizer)
        if self._average is not None:
            self._average.update()
        self.times.end()
        tally.add(loss, output, labels)

    def _forward(self, images: torch.Tensor, step: int) -> torch.Tensor:
        """The logits; what is random in the network (dropout) is drawn from numbers of this step."""
        logits = self._passes(images)
        if self._draws is False:
            return logits(images)
        with randomness.GLOBAL:
            randomness.seed_step(self._recipe.seed, step, self._device)
            if self._draws:
                return logits(images)
            before = randomness.state(self._device)
            output = logits(images)
            self._draws = not torch.equal(randomness.state(self._device), before)
            return output

    def _passes(self, images: torch.Tensor) -> Callable[[torch.Tensor], torch.Tensor]:
        """What computes a batch: compiled code is for full batches alone, or it would be compiled again for others."""
        full = len(images) == self._recipe.batch_size
        return self._compiled if self._compiled is not None and full else self._logits

    def to_be_judged(self) -> contextlib.AbstractContextManager[None]:
        """Have the weights that count stand in the module: their average where the recipe keeps one."""
        return self._average.in_place() if self._average is not None else contextlib.nullcontext()

    def tensors(self) -> tuple[Tensors, Tensors]:
        """The weights that count, and what training needs besides to go on; not copied."""
        state = optimizers.state_of(self._optimizer, self.module)
        state |= optimizers.named(SCALING, self._arithmetic.tensors())
        if self._average is None:
            return self.module.state_dict(), state
        return self._average.tensors(), state | optimizers.named(LIVING, self._average.living())

    def restore(self, weights: Tensors, optimizer: Tensors) -> None:
        """Go on from what `tensors` gave; raises `RuntimeError`, `KeyError` or `ValueError` for another module's."""
        self.module.load_state_dict(weights)
        scaling, optimizer = optimizers.parted(SCALING, optimizer)
        self._arithmetic.restore(scaling)
        if self._average is not None:
            living, optimizer = optimizers.parted(LIVING, optimizer)
            if not living:
                raise KeyError(LIVING)
            self._average.restore(weights, living)
        optimizers.restore(self._optimizer, self.module, optimizer)

    def start_from(self, weights: Tensors) -> None:
        """Have these weights in the place of those of the same names, before the first step."""
        self.module.load_state_dict(weights, strict=False)
        if self._average is not None:
            self._average.begin()

    def is_finite(self) -> bool:
        """Whether every weight is a finite number."""
        return all(bool(weights.isfinite().all()) for weights in self.module.parameters())

    def _expect_next(self, epoch: int, place: int) -> None:
        if place + 1 < self.batching.steps:
            self.images.expect(self.batching.batch(self._order_of(epoch), place + 1))

    def _order_of(self, epoch: int) -> torch.Tensor:
        if epoch != self._order_epoch:
            order = randomness.order(self._recipe.seed, epoch, len(self.images))
            self._order, self._order_epoch = order.to(self.images.indices_on), epoch
        return self._order
