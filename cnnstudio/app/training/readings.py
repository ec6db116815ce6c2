"""What a run has read on the images of a set, beside what they are: the confusion matrix and its images."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from cnnstudio.training import Run

SETS = ("validation", "test")
Counts = tuple[tuple[int, ...], ...]


class Readings(NamedTuple):
    """For each image of a set: its pixels, its class, the class it was read as and with what probability."""

    step: int
    pixels: np.ndarray
    labels: np.ndarray
    read: np.ndarray
    probabilities: np.ndarray
    classes: tuple[str, ...]

    def counts(self) -> Counts:
        """How often each class (a row) was read as each other one (a column)."""
        number = len(self.classes)
        cells = np.bincount(self.labels * number + self.read, minlength=number**2).reshape(number, number)
        return tuple(tuple(row) for row in cells.tolist())

    def wrong(self) -> list[int]:
        """The images read wrong, those that the network was surest of first."""
        return self._surest_first(self.labels != self.read)

    def cell(self, label: int, read: int) -> list[int]:
        """The images of a class that were read as another one, the surest first; those read right the other way round:
        the doubtful ones are what one looks for there.
        """
        found = self._surest_first((self.labels == label) & (self.read == read))
        return found[::-1] if label == read else found

    def _surest_first(self, chosen: np.ndarray) -> list[int]:
        indices = np.flatnonzero(chosen)
        order: list[int] = indices[np.argsort(-self.probabilities[indices], kind="stable")].tolist()
        return order


def read_readings(run: Run) -> dict[str, Readings]:
    """Read what a run has kept of each set that was scored; raises `UserError`. Not in the window's thread.

    A set that has changed since is left out: the images would be others.
    """
    from cnnstudio import data

    found = {}
    for name in SETS:
        kept = run.predictions(name)  # type: ignore[arg-type]
        if kept is None:
            continue
        dataset = data.load(run.document.data)
        images = getattr(dataset, name)
        number = len(dataset.classes)
        if len(images) == len(kept.classes) and not ((kept.classes < 0) | (kept.classes >= number)).any():
            found[name] = Readings(
                kept.step, images.pixels, images.labels, kept.classes, kept.probabilities, tuple(dataset.classes)
            )
    return found
