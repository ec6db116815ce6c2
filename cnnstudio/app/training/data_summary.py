"""What the data card says of a data set, worked out beside the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from cnnstudio.data import Dataset
    from cnnstudio.data.dataset import Skipped

MOST_CLASSES = 10
"""So many classes show an image."""
BRIGHTEST = 255
AT_ONCE = 2048
"""Images summed in one go."""


class Summary(NamedTuple):
    """What the card shows of a data set."""

    key: str
    title: str
    shape: tuple[int, ...]
    classes: tuple[str, ...]
    examples: tuple[npt.NDArray[np.uint8], ...]
    """uint8 C x H x W, one a class; of the first classes that have images"""
    places: tuple[int, ...]
    """Their numbers among the training images"""
    train: int
    validation: int
    test: int
    balance: tuple[int, ...]
    """Training images of each class"""
    mean: float
    deviation: float
    """Of all training pixels, from 0 to 1"""
    skipped: tuple[Skipped, ...]
    picture_size: tuple[int, int]
    """Height and width of most of the pictures, before anything was done to them"""
    mixed: bool
    """Whether there are others"""


def summarize(dataset: Dataset) -> Summary:
    """Pick a training image of each of the first classes, count and measure."""
    balance = np.bincount(dataset.train.labels, minlength=len(dataset.classes))
    shown = np.flatnonzero(balance)[:MOST_CLASSES]
    first = [int(np.argmax(dataset.train.labels == index)) for index in shown]
    mean, deviation = _moments(dataset.train.pixels)
    return Summary(
        dataset.key,
        dataset.title,
        tuple(dataset.input_shape),
        tuple(dataset.classes),
        tuple(dataset.train.pixels[index].copy() for index in first),
        tuple(first),
        len(dataset.train),
        len(dataset.validation),
        len(dataset.test),
        tuple(balance.tolist()),
        mean,
        deviation,
        dataset.skipped,
        dataset.picture_size or (dataset.input_shape[1], dataset.input_shape[2]),
        dataset.mixed,
    )


def _moments(pixels: npt.NDArray[np.uint8]) -> tuple[float, float]:
    """Mean and standard deviation of all pixels divided by 255."""
    total = squares = 0.0
    for start in range(0, len(pixels), AT_ONCE):
        part = pixels[start : start + AT_ONCE].astype(np.float32).ravel() / BRIGHTEST
        total += float(part.sum(dtype=np.float64))
        squares += float(np.dot(part, part))
    mean = total / pixels.size
    return mean, max(0.0, squares / pixels.size - mean**2) ** 0.5
