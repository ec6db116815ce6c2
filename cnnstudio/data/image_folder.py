"""A data set of picture files, a folder a class: `cats/*.png`, `dogs/*.png`, in parts or split by us.

Where the folder has folders `train` and `test` (and `val`, `valid` or `validation`), each of them has the classes'
folders; otherwise a sixth is set aside to test with, a twelfth of the rest to validate with. Pictures may lie in
folders inside a class's folder. What cannot be read is named and left out. All images get the size that most of them
have, by no more than `LONGEST` pixels a side: the largest part from the middle that has its proportions. They are grey
where none of those looked at has colours.
"""

from __future__ import annotations

import functools
import os
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from PIL import Image

from cnnstudio.data import keeping
from cnnstudio.data.arranging import Sets, arrange
from cnnstudio.data.dataset import Dataset, Images, Skipped
from cnnstudio.data.filling import Filled, Made, Plan, Told
from cnnstudio.data.folder_scan import File, Scan, scan
from cnnstudio.data.image_store import Identity
from cnnstudio.data.pictures import as_others, open_picture, quiet, upright_size
from cnnstudio.data.preparing import Preparation
from cnnstudio.network import Shape
from cnnstudio.network.errors import UserError
from cnnstudio.network.messages import message

LONGEST = 256
LOOKED_AT = 200
"""So many files, evenly over all, tell the size and whether there are colours."""
MOST_WORKERS = 8
OWN = "own"
"""How images are called that have the size of most pictures."""


class Kind(NamedTuple):
    """What the images become, and (height, width) of most of the pictures."""

    shape: tuple[int, int, int]
    picture: tuple[int, int]

    @property
    def preparation(self) -> Preparation:
        """How one more picture is read as they are."""
        return Preparation("picture", self.shape)


def read_image_folder(path: Path | str, told: Told | None = None, found: Scan | None = None) -> Dataset:
    """The data set in a folder, `found` in it already; raises `UserError` where it holds none."""
    folder = Path(path).expanduser().resolve()
    found = found or scan(folder)
    kind = _kind(found.files)
    plan = _plan(found, kind)
    identity = Identity(str(folder), found.fingerprint, kind.shape, OWN)
    filled = keeping.slowly_made(identity, plan, folder.name, told)
    return _dataset(folder, found, kind, filled)


def read_image_folder_shape(path: Path | str) -> Shape:
    """The shape (C, H, W) that its images get, from some of them; raises `UserError` where there are none."""
    return _kind(scan(Path(path).expanduser().resolve()).files).shape


def image_folder_preparation(path: Path | str) -> Preparation:
    """How one more picture is read as its images are; raises `UserError` where there are none."""
    return _kind(scan(Path(path).expanduser().resolve()).files).preparation


def _plan(found: Scan, kind: Kind) -> Plan:
    paths = [file.path for file in found.files]

    def make(start: int, stop: int) -> list[Made]:
        return _made(paths[start:stop], kind)

    return Plan(len(paths), kind.shape, make, lambda readable: _sets(found, readable).order)


def _dataset(folder: Path, found: Scan, kind: Kind, filled: Filled) -> Dataset:
    files = found.files
    readable = np.ones(len(files), np.bool_)
    readable[list(filled.failed)] = False
    sets = _sets(found, readable)
    if readable[: len(found.parts["train"])].sum() < 2:
        raise UserError(
            message("data", "{folder} has fewer than two pictures that can be read to train on.", folder=folder)
        )
    labels = np.fromiter((file.label for file in files), np.int64, len(files))
    ends = np.cumsum([0, *map(len, sets)])
    by_file = filled.odd or kind.picture != kind.shape[1:]
    train, validation, test = (
        Images(filled.pixels[start:end], labels[chosen], [files[number].path for number in chosen] if by_file else ())
        for start, end, chosen in zip(ends[:-1], ends[1:], sets, strict=True)
    )
    skipped = tuple(Skipped(files[number].path, reason) for number, reason in sorted(filled.failed.items()))
    names = (str(folder), folder.name, found.classes)
    return Dataset(
        *names,
        input_shape=kind.shape,
        train=train,
        validation=validation,
        test=test,
        skipped=skipped,
        picture_size=kind.picture,
        mixed=filled.odd,
        fingerprint=found.fingerprint,
        preparation=kind.preparation,
    )


def _sets(found: Scan, readable: npt.NDArray[np.bool_]) -> Sets:
    return arrange({name: len(files) for name, files in found.parts.items()}, readable)


def _kind(files: list[File]) -> Kind:
    """The size that most have, and whether one has colours; from headers alone."""
    step = max(1, len(files) // LOOKED_AT)
    sizes, colours = Counter[tuple[int, int]](), False
    for file in files[::step]:
        try:
            with quiet(), Image.open(file.path) as image:
                sizes[upright_size(image)] += 1
                colours = colours or not (image.mode in ("1", "L", "LA", "La") or image.mode[0] in "IF")
        except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
            continue  # reading all names it
    if not sizes:
        raise UserError(message("data", "There is no picture that can be read: choose another folder."))
    width, height = max(sizes, key=lambda size: (sizes[size], size))
    share = min(1.0, LONGEST / max(width, height))
    shape = (3 if colours else 1, max(1, round(height * share)), max(1, round(width * share)))
    return Kind(shape, (height, width))


def _made(paths: Sequence[str], kind: Kind) -> list[Made]:
    """Read some pictures, several at a time where the machine has cores for that."""
    workers = min(MOST_WORKERS, (os.cpu_count() or 1) - 1, len(paths))
    one = functools.partial(_one, kind)
    with quiet():
        if workers < 2:
            return [one(path) for path in paths]
        with ThreadPoolExecutor(workers, "pictures") as pool:
            return list(pool.map(one, paths))


def _one(kind: Kind, path: str) -> Made:
    try:
        picture = open_picture(Path(path))
    except UserError as error:
        return Made(None, error.message)
    return Made(as_others(picture, kind.shape), odd=(picture.height, picture.width) != kind.picture)
