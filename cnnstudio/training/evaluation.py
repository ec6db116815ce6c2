"""Scoring a module on images: mean loss, accuracy, confusion, and what each image was read as."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import numpy as np
import numpy.typing as npt
import torch
from torch.nn import functional

from cnnstudio.training import quick
from cnnstudio.training.batches import TrainingImages
from cnnstudio.training.interruption import Interrupted, Interruptible
from cnnstudio.training.module import NetworkModule

LARGEST_BATCH = 256


class Score(msgspec.Struct, frozen=True, eq=False):
    """Means over a set; `confusion` has a row for each true class and a column for each predicted one.

    `read` is the predicted class of each image, `probability` the probability that it was given.
    """

    loss: float
    accuracy: float
    confusion: tuple[tuple[int, ...], ...]
    read: npt.NDArray[np.int64]
    probability: npt.NDArray[np.float32]


def batch_size(training: int) -> int:
    """Images at a time: up to four times the training batch, which needs less memory without gradients."""
    return max(training, min(4 * training, LARGEST_BATCH))


def evaluate(
    module: NetworkModule,
    images: TrainingImages,
    classes: int,
    size: int,
    wanted: Callable[[], bool],
    between: Callable[[], None],
) -> Score:
    """Score in evaluation mode, `size` images at a time; the module's mode is given back.

    `between` is called before each batch and may raise to give up; `wanted` tells whether a batch in progress should be
    left, to be done again.
    """
    training, interruptible = module.training, Interruptible(module, wanted)
    logits = quick.logits_of(module, images.labels.device)
    sums = _Sums(classes, images)
    try:
        for batch in images.slices(size):
            scored = False
            while not scored:
                between()
                module.eval()
                scored = _score(logits, batch, sums, interruptible)
    finally:
        interruptible.close()
        module.train(training)
    return sums.score()


def _score(
    logits: quick.Function,
    batch: tuple[torch.Tensor, torch.Tensor],
    sums: _Sums,
    interruptible: Interruptible,
) -> bool:
    images, labels = batch
    try:
        with torch.no_grad(), interruptible:
            sums.add(logits(images), labels)
    except Interrupted:
        return False
    return True


class _Sums:
    """Running sums that stay on the device until they are read."""

    def __init__(self, classes: int, images: TrainingImages) -> None:
        self._classes, self._count = classes, len(images)
        self._losses: list[torch.Tensor] = []
        self._confusion: list[torch.Tensor] = []
        self._read: list[torch.Tensor] = []
        self._probabilities: list[torch.Tensor] = []

    def add(self, output: torch.Tensor, labels: torch.Tensor) -> None:
        read = output.argmax(1)
        cells = labels * self._classes + read
        self._read.append(read)
        self._probabilities.append(output.softmax(1).gather(1, read[:, None])[:, 0])
        self._losses.append(functional.cross_entropy(output, labels, reduction="sum"))
        self._confusion.append(torch.bincount(cells, minlength=self._classes**2))

    def score(self) -> Score:
        confusion = torch.stack(self._confusion).sum(0).view(self._classes, self._classes)
        return Score(
            loss=torch.stack(self._losses).cpu().double().sum().item() / self._count,
            accuracy=confusion.diagonal().sum().item() / self._count,
            confusion=tuple(tuple(row) for row in confusion.tolist()),
            read=torch.cat(self._read).cpu().numpy(),
            probability=torch.cat(self._probabilities).float().cpu().numpy(),
        )
