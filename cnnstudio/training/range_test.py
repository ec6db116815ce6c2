"""The learning-rate range test: a few steps at ever higher rates, on a network of their own. No run is touched."""

from __future__ import annotations

import contextlib
from collections.abc import Callable

import torch

from cnnstudio.data import Dataset
from cnnstudio.network.document import Document
from cnnstudio.training import devices, failures, suitability
from cnnstudio.training.batches import TrainingImages
from cnnstudio.training.checkpoints import Sums
from cnnstudio.training.choices import Choices
from cnnstudio.training.interruption import Interrupted
from cnnstudio.training.learner import Learner
from cnnstudio.training.process import settings
from cnnstudio.training.range_curve import STEPS, Ending, Point, RangeTest, Watch, judged, rate_at
from cnnstudio.training.starting import starting
from cnnstudio.training.streamed import training_images
from cnnstudio.training.tally import Tally

Told = Callable[[Point], object]


def range_test(
    document: Document,
    dataset: Dataset,
    choices: Choices | None = None,
    *,
    steps: int = STEPS,
    told: Told | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> RangeTest:
    """Train with the recipe's optimizer and batches, each step at a higher rate, until the loss explodes.

    Begins as a training of the document does, with weights by its seed or those it starts from. The same seed, machine
    and choices give the same test on the CPU. `told` hears of each step in the calling thread; `cancelled` is asked
    within steps too. Raises `UserError` where network and data do not suit, `WorkError` where memory runs out.
    """
    choices = choices or Choices.for_machine()
    suitability.check(document, dataset)
    dataset = dataset.fitted(document.input_shape, document.data_fit)
    begin = starting(document)
    device = devices.choose(choices.device)
    points: list[Point] = []
    if cancelled():
        return judged(points, steps, "cancelled")
    try:
        with (
            settings(choices, device),
            contextlib.closing(training_images(dataset.train, device, choices.layout)) as images,
        ):
            learner = _Climber(document, choices, images, device, steps)
            learner.start_from(begin.tensors if begin is not None else {})
            ending = _climb(learner, points, steps, told, cancelled)
    except Exception as error:
        failure = failures.explained(error, document)
        if failure is error:
            raise
        raise failure from error
    return judged(points, steps, ending)


class _Climber(Learner):
    """Takes its rates from the test instead of the recipe."""

    def __init__(
        self, document: Document, choices: Choices, images: TrainingImages, device: torch.device, steps: int
    ) -> None:
        super().__init__(document, choices, images, device)
        self._steps = steps

    def rate(self, step: int) -> float:
        return rate_at(step, self._steps)


class _Last(Tally):
    """Keeps the loss of the last batch."""

    def __init__(self) -> None:
        super().__init__(Sums(), Sums())
        self.loss = 0.0

    def add(self, loss: torch.Tensor, output: torch.Tensor, labels: torch.Tensor) -> None:
        self.loss = loss.item()


def _climb(
    learner: Learner, points: list[Point], steps: int, told: Told | None, cancelled: Callable[[], bool]
) -> Ending:
    """Make the steps and note their losses; tells what ended them."""
    last, watch = _Last(), Watch()
    with contextlib.closing(learner.interruptible(cancelled)) as interruptible:
        for step in range(steps):
            if cancelled():
                return "cancelled"
            try:
                learner.step(step, last, interruptible)
            except Interrupted:
                return "cancelled"
            except failures.Diverged:
                return "exploded"
            if watch.exploded(last.loss):
                return "exploded"
            points.append(Point(learner.rate(step), last.loss))
            if told is not None:
                told(points[-1])
    return "highest"
