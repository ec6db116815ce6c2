"""A data set in memory: three sets of images with their labels."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from cnnstudio.data.fitting import check_memory, fit_image, fit_images
from cnnstudio.data.pictures import open_picture
from cnnstudio.network import Shape
from cnnstudio.network.image_fit import USUAL_FIT, Fit
from cnnstudio.network.messages import Message

VALIDATION_SHARE = 12
"""One training image in twelve is set aside: 5,000 of MNIST's 60,000."""
TEST_SHARE = 6
"""One image in six is for the test where a data set has no test images of its own."""
SPLIT_SEED = 1998


@dataclass(frozen=True, eq=False)
class Images:
    """Images (uint8, N x C x H x W) and their labels (int64, N, the index of the class).

    The arrays are shared by all who asked for the same data set: read them, do not write into them.
    """

    pixels: npt.NDArray[np.uint8]
    labels: npt.NDArray[np.int64]
    files: Sequence[str] = ()
    """The picture of each, where that shows more than `pixels` do: cropped or shrunk to the size of most."""

    def __post_init__(self) -> None:
        if self.pixels.dtype != np.uint8 or self.pixels.ndim != 4:
            raise ValueError(f"pixels must be uint8 of N x C x H x W, not {self.pixels.dtype} {self.pixels.shape}")
        if self.labels.dtype != np.int64 or self.labels.shape != self.pixels.shape[:1]:
            raise ValueError(f"labels must be int64, one an image, not {self.labels.dtype} {self.labels.shape}")

    def __len__(self) -> int:
        return len(self.labels)

    def at(self, indices: npt.NDArray[np.intp]) -> Images:
        """The images and labels at these indices, copied."""
        files = [self.files[index] for index in indices] if self.files else ()
        return Images(self.pixels[indices], self.labels[indices], files)

    def fitted(self, chosen: slice, input_shape: Shape, fit: Fit = USUAL_FIT) -> npt.NDArray[np.uint8]:
        """Some images as a network with such an input gets them: uint8, N x C x H x W.

        Raises `UserError` where a file can no longer be read.
        """
        if fit == USUAL_FIT or not self.files:
            return fit_images(self.pixels[chosen], input_shape, fit)
        made = [fit_image(open_picture(Path(file)), input_shape, fit) for file in self.files[chosen]]
        return np.stack(made) if made else np.empty((0, *input_shape), np.uint8)


class Skipped(NamedTuple):
    """A file that is no image that can be read, and why."""

    path: str
    reason: Message


@dataclass(frozen=True, eq=False)
class Dataset:
    """Images to train on, to validate every look and choice by, and to test with at the very end."""

    key: str
    """What `load` takes: a name such as "mnist", or the path of a folder."""
    title: str
    classes: tuple[str, ...]
    """The name of each class; a label is an index into it."""
    input_shape: Shape
    """(channels, height, width) of every image."""
    train: Images
    validation: Images
    test: Images
    skipped: tuple[Skipped, ...] = ()
    """Files that could not be read and are left out."""
    picture_size: tuple[int, int] | None = None
    """(height, width) of most of the pictures that the images were made from, where those are others."""
    _fitted: list[tuple[Shape, Fit, Dataset]] = field(default_factory=list, init=False, repr=False)
    _lock: threading.Lock = field(default_factory=threading.Lock, init=False, repr=False)

    def fitted(self, input_shape: Shape, fit: Fit = USUAL_FIT) -> Dataset:
        """The same data set with images of `input_shape` (channels, height, width), made as `Images.fitted` says.

        The last one asked for is kept, so that asking again costs nothing. Raises `UserError` where `input_shape` is
        no image's, or where the images would not fit into this machine's memory.
        """
        shape = tuple(input_shape)
        if shape == self.input_shape and (fit == USUAL_FIT or not self.train.files):
            return self
        with self._lock:
            if not self._fitted or self._fitted[0][:2] != (shape, fit):
                self._fitted[:] = [(shape, fit, self._refit(shape, fit))]
            return self._fitted[0][2]

    def _refit(self, shape: Shape, fit: Fit) -> Dataset:
        parts = (self.train, self.validation, self.test)
        check_memory(self.title, sum(map(len, parts)), shape)
        self._fitted.clear()
        train, validation, test = (Images(part.fitted(slice(None), shape, fit), part.labels) for part in parts)
        return replace(self, input_shape=shape, train=train, validation=validation, test=test)


def split(images: Images) -> tuple[Images, Images]:
    """Split images into those to train on and those to validate with, each in their old order.

    The split is the same on every machine and for good: which images are set aside follows from their number alone.
    """
    chosen = set_aside(len(images))
    return images.at(np.flatnonzero(~chosen)), images.at(np.flatnonzero(chosen))


def split_in_three(images: Images) -> tuple[Images, Images, Images]:
    """Split images into those to train on, to validate with and to test with, each in their old order, for good."""
    test = set_aside(len(images), TEST_SHARE)
    return *split(images.at(np.flatnonzero(~test))), images.at(np.flatnonzero(test))


def set_aside(count: int, share: int = VALIDATION_SHARE) -> npt.NDArray[np.bool_]:
    """Which of `count` images are set aside: those with the smallest random numbers, one in `share` of all.

    NumPy promises never to change PCG64's raw numbers, but not what `Generator.permutation` makes of them.
    """
    numbers = np.random.PCG64(SPLIT_SEED).random_raw(count)
    chosen = np.zeros(count, np.bool_)
    chosen[np.argsort(numbers, kind="stable")[: max(1, count // share)]] = True
    return chosen
