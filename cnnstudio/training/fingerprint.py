"""What a run was trained on: how many images, of which shape, their checksum, and how a picture is read as they are.

So it goes on with the very same images, and reads pictures as it read those, also once they are gone.
"""

from __future__ import annotations

import hashlib
import weakref
from pathlib import Path

import msgspec
import numpy as np
import numpy.typing as npt

from cnnstudio import data
from cnnstudio.data import Dataset, Preparation
from cnnstudio.network.errors import UserError
from cnnstudio.network.files import read_bytes, write_atomic
from cnnstudio.network.messages import Message, dims, message

NAME = "data.json"
MOST_BYTES = 100_000
MOST_READ = 1_000_000_000
"""Bytes of a set that the checksum is made of; of a larger one it takes images at even distances."""
SHOWN = 8
"""Characters of a checksum that a person is shown."""


class Fingerprint(msgspec.Struct, frozen=True, omit_defaults=True):
    """Images as the network takes them; `shape` is (channels, height, width), the checksum that of all three parts."""

    train: int
    validation: int
    test: int
    shape: tuple[int, int, int]
    sha256: str
    preparation: Preparation | None = None
    """How a picture is read as the images; None where an earlier version has written it."""

    def __str__(self) -> str:
        return str(self.told)

    @property
    def told(self) -> Message:
        """It in words, with as much of the checksum as tells two apart."""
        channels, height, width = self.shape
        return message(
            "training",
            "{train} + {validation} + {test} images of {shape} (checksum {checksum})",
            train=f"{self.train:,}",
            validation=f"{self.validation:,}",
            test=f"{self.test:,}",
            shape=dims(height, width, channels),
            checksum=self.sha256[:SHOWN],
        )


_known: weakref.WeakKeyDictionary[Dataset, Fingerprint] = weakref.WeakKeyDictionary()


def of(dataset: Dataset) -> Fingerprint:
    """The fingerprint of a data set in memory, read once."""
    found = _known.get(dataset)
    if found is None:
        found = _known[dataset] = _made(dataset)
    return found


def keep(folder: Path, dataset: Dataset) -> None:
    """Write down what a run is trained on, unless all of it stands there; raises `CannotWrite`."""
    before = _read(folder)
    if before is None or before.preparation is None:
        write_atomic(folder / NAME, msgspec.json.format(msgspec.json.encode(of(dataset))))


def check(folder: Path, dataset: Dataset) -> None:
    """Compare with what was kept, if anything was; raises `UserError` where it is something else."""
    before, now = _read(folder), of(dataset)
    if before is not None and msgspec.structs.replace(before, preparation=now.preparation) != now:
        raise UserError(
            message(
                "training",
                "The run was trained on {before}; {data} now has {now}. Put the same data back, or begin a new run.",
                before=before.told,
                data=dataset.title,
                now=now.told,
            )
        )


def preparation(folder: Path, name: str) -> Preparation:
    """How a picture is read as the images that a run was trained on: as it stands there, else as the data set says.

    Raises `UserError` where an earlier version has not written it down and the data set cannot be read here.
    """
    kept = _read(folder)
    if kept is not None and kept.preparation is not None:
        return kept.preparation
    try:
        return data.preparation(name)
    except UserError as error:
        told = message(
            "training",
            "How the run {folder} prepares pictures is not known: an earlier version of this program has trained it, "
            "and its images {data} cannot be read any more. Put them back in their place, and try again.",
            folder=folder,
            data=name,
        )
        raise UserError(told) from error


def _made(dataset: Dataset) -> Fingerprint:
    parts, checksum = (dataset.train, dataset.validation, dataset.test), hashlib.sha256()
    for part in parts:
        for array in (part.pixels[:: _stride(part.pixels)], part.labels):
            checksum.update(np.ascontiguousarray(array).data)
    train, validation, test = map(len, parts)
    channels, height, width = dataset.input_shape
    shape = channels, height, width
    return Fingerprint(train, validation, test, shape, checksum.hexdigest(), dataset.preparation)


def _stride(pixels: npt.NDArray[np.uint8]) -> int:
    """Of so many images one is read: all of them, where that does not take seconds."""
    return max(1, -(-pixels.nbytes // MOST_READ))


def _read(folder: Path) -> Fingerprint | None:
    """What was kept; None where nothing was, or the file is broken: there is then nothing to compare with."""
    path = folder / NAME
    try:
        return msgspec.json.decode(read_bytes(path, MOST_BYTES), type=Fingerprint) if path.exists() else None
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None
