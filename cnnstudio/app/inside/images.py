"""The images that can be looked at, and how one is called: ``test:7``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from cnnstudio.data import Dataset, Images

SETS = ("validation", "test")


class ImageName(NamedTuple):
    """A set and the number of an image in it, from 0."""

    set: str
    number: int

    def __str__(self) -> str:
        return f"{self.set}:{self.number}"


@dataclass(frozen=True, eq=False)
class Subject:
    """What is looked at: an image of a data set, a drawing, a picture from a file."""

    title: str
    pixels: np.ndarray | None
    """As the network gets it, uint8 C x H x W; None of an empty pad."""
    label: int | None = None
    """The index of its true class, where that is known."""


class Gallery:
    """The validation and the test set, fitted to a network's input."""

    def __init__(self, dataset: Dataset) -> None:
        self.classes = tuple(dataset.classes)
        self._sets: dict[str, Images] = {"validation": dataset.validation, "test": dataset.test}

    def images(self, set_: str) -> np.ndarray:
        """All images of a set, uint8 N x C x H x W."""
        pixels: np.ndarray = self._sets[set_].pixels
        return pixels

    def labels(self, set_: str) -> np.ndarray:
        """The true classes of a set, by the number of the image."""
        labels: np.ndarray = self._sets[set_].labels
        return labels

    def class_name(self, class_: int) -> str:
        """The name of a class; of no class, a question mark."""
        return self.classes[class_] if 0 <= class_ < len(self.classes) else "?"

    def count(self, set_: str) -> int:
        """How many images a set has."""
        return len(self._sets[set_])

    def pixels(self, name: ImageName) -> np.ndarray:
        """The image, uint8 C x H x W."""
        pixels: np.ndarray = self._sets[name.set].pixels[name.number]
        return pixels

    def label(self, name: ImageName) -> int:
        """The index of its true class."""
        return int(self._sets[name.set].labels[name.number])

    def has(self, name: ImageName) -> bool:
        """Whether there is such an image."""
        return name.set in self._sets and 0 <= name.number < self.count(name.set)


def parse(typed: str, present: str) -> ImageName | None:
    """``test:7``, or ``7`` for one of the `present` set; None for anything else."""
    set_, colon, number = typed.strip().lower().rpartition(":")
    set_ = set_.strip() if colon else present
    number = number.strip()
    return ImageName(set_, int(number)) if set_ in SETS and number.isdigit() and number.isascii() else None
