"""A data set in memory: three sets of images with their labels."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from cnnstudio.data import image_store, keeping
from cnnstudio.data.filling import Made, Plan, Told
from cnnstudio.data.fitting import check_image_shape, fit_image, fit_images
from cnnstudio.data.image_store import Identity
from cnnstudio.data.pictures import open_picture
from cnnstudio.data.preparing import AS_DIGITS, Preparation
from cnnstudio.data.reading import waiting
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
    mixed: bool = False
    """Whether there are pictures of other sizes too."""
    fingerprint: str = ""
    """Of the files that the images were made from, where telling it from those is quicker than from the images."""
    preparation: Preparation = AS_DIGITS
    """How a person's own picture is read as these images are; that of the data themselves where they were fitted."""
    _fitted: list[tuple[Shape, Fit, Dataset]] = field(default_factory=list, init=False, repr=False)
    _lock: threading.Lock = field(default_factory=threading.Lock, init=False, repr=False)

    def fitted(self, input_shape: Shape, fit: Fit = USUAL_FIT, told: Told | None = None) -> Dataset:
        """The same data set with images of `input_shape` (channels, height, width), made as `Images.fitted` says.

        The last one asked for is kept, so that asking again costs nothing; what the memory should not hold is kept on
        the disk. `told` hears how far that is. Raises `UserError` where `input_shape` is no image's, or where the disk
        has no room for the images.
        """
        shape = tuple(input_shape)
        if shape == self.input_shape and (fit == USUAL_FIT or not self.train.files):
            return self
        with waiting(self._lock, told):
            if not self._fitted or self._fitted[0][:2] != (shape, fit):
                self._fitted[:] = [(shape, fit, self._refit(shape, fit, told))]
            return self._fitted[0][2]

    def _refit(self, shape: Shape, fit: Fit, told: Told | None) -> Dataset:
        check_image_shape(shape)
        self._fitted.clear()
        parts = (self.train, self.validation, self.test)
        plan = _fitting(parts, shape, fit)
        if self.train.files and fit != USUAL_FIT:
            pixels = keeping.slowly_made(self._identity(shape, fit), plan, self.title, told).pixels
        elif keeping.is_too_large(plan.bytes, from_disk=keeping.is_mapped(self.train.pixels)):
            pixels = image_store.mapped(self._identity(shape, fit), plan, self.title, told).pixels
        else:
            pixels = None
        made, start = [], 0
        for part in parts:
            whole = slice(start, start + len(part))
            made.append(Images(part.fitted(slice(None), shape, fit) if pixels is None else pixels[whole], part.labels))
            start = whole.stop
        train, validation, test = made
        return replace(self, input_shape=shape, train=train, validation=validation, test=test)

    def _identity(self, shape: Shape, fit: Fit) -> Identity:
        return Identity(self.key, self.fingerprint or self._print(), shape, fit)

    def _print(self) -> str:
        """A fingerprint of the images themselves."""
        hashed = hashlib.blake2b(digest_size=16)
        for part in (self.train, self.validation, self.test):
            hashed.update(str(part.pixels.shape).encode())
            hashed.update(np.ascontiguousarray(part.pixels).data)
        return hashed.hexdigest()


def _fitting(parts: tuple[Images, ...], shape: Shape, fit: Fit) -> Plan:
    """How the images of all parts, one part after the other, are fitted."""
    ends = np.cumsum([len(part) for part in parts])

    def make(start: int, stop: int) -> list[Made]:
        made = []
        for part, end in zip(parts, ends.tolist(), strict=True):
            begin = end - len(part)
            if start < end and begin < stop:
                chosen = slice(max(start, begin) - begin, min(stop, end) - begin)
                made += [Made(pixels) for pixels in part.fitted(chosen, shape, fit)]
        return made

    return Plan(int(ends[-1]), shape, make, np.flatnonzero)


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
