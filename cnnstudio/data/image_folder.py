"""A data set of picture files, a folder a class: `cats/*.png`, `dogs/*.png`, in parts or split by us.

Where the folder has folders `train` and `test` (and `val`, `valid` or `validation`), each of them has the classes'
folders; otherwise a sixth is set aside to test with, a twelfth of the rest to validate with. What cannot be read is
named and left out. All images get the size that most of them have, by no more than `LONGEST` pixels a side: the largest
part from the middle that has its proportions. They are grey where none of those looked at has colours.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from PIL import Image

from cnnstudio.data.dataset import Dataset, Images, Skipped, split, split_in_three
from cnnstudio.data.fitting import check_memory, fit_image
from cnnstudio.data.pictures import middle, open_picture
from cnnstudio.network import Shape
from cnnstudio.network.errors import UserError
from cnnstudio.network.messages import message

SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".bmp", ".gif", ".webp", ".tif", ".tiff", ".ppm", ".pgm", ".pbm"})
TRAIN, TEST = ("train", "training"), ("test", "testing")
VALIDATION = ("val", "valid", "validation")
LONGEST = 256
LOOKED_AT = 200
"""So many files, evenly over all, tell the size and whether there are colours."""


class _File(NamedTuple):
    path: Path
    label: int


def is_image_folder(folder: Path) -> bool:
    """Whether there are folders with pictures in a folder, or in its training part."""
    root = _part(folder, TRAIN) or folder
    return any(_is_picture(file) for inner in _folders(root) for file in inner.iterdir())


def read_image_folder(path: Path | str) -> Dataset:
    """The data set in a folder; raises `UserError` where it holds none, or more than the memory does."""
    folder = Path(path).expanduser().resolve()
    classes = _classes(folder)
    parts = _parts(folder, classes)
    shape = _common_shape([file for part in parts.values() for file in part])
    check_memory(folder.name, sum(map(len, parts.values())), shape)
    skipped: list[Skipped] = []
    read = {name: _read(files, shape, skipped) for name, files in parts.items()}
    train = read["train"]
    if len(train) < 2:
        raise UserError(
            message("data", "{folder} has fewer than two pictures that can be read to train on.", folder=folder)
        )
    if "test" not in read:
        sets = split_in_three(train)
    elif "validation" in read:
        sets = (train, read["validation"], read["test"])
    else:
        sets = (*split(train), read["test"])
    return Dataset(str(folder), folder.name, classes, shape, *sets, tuple(skipped))


def read_image_folder_shape(path: Path | str) -> Shape:
    """The shape (C, H, W) that its images get, from some of them; raises `UserError` where there are none."""
    folder = Path(path).expanduser().resolve()
    parts = _parts(folder, _classes(folder))
    return _common_shape([file for part in parts.values() for file in part])


def files_of(folder: Path) -> list[Path]:
    """Every picture file of the data set, in a lasting order."""
    parts = _parts(folder, _classes(folder))
    return [file.path for part in parts.values() for file in part]


def _classes(folder: Path) -> tuple[str, ...]:
    names = tuple(inner.name for inner in _folders(_part(folder, TRAIN) or folder))
    if not names:
        raise UserError(
            message(
                "data",
                "{folder} has no folders of pictures in it: put the pictures of each class into a folder of its name.",
                folder=folder,
            )
        )
    return names


def _parts(folder: Path, classes: tuple[str, ...]) -> dict[str, list[_File]]:
    """The files of each part that there is; of a folder without parts, all are to train on."""
    train, test, validation = (_part(folder, names) for names in (TRAIN, TEST, VALIDATION))
    if train is None:
        return {"train": _files(folder, classes)}
    found = {"train": _files(train, classes)}
    if validation is not None:
        found["validation"] = _files(validation, classes)
    if test is not None:
        found["test"] = _files(test, classes)
    elif validation is not None:  # there is one set beside that for training: it is for the end
        found["test"] = found.pop("validation")
    return {name: files for name, files in found.items() if files or name == "train"}


def _files(folder: Path, classes: tuple[str, ...]) -> list[_File]:
    return [
        _File(file, label)
        for label, name in enumerate(classes)
        if (folder / name).is_dir()
        for file in sorted((folder / name).rglob("*"))
        if _is_picture(file)
    ]


def _part(folder: Path, names: Sequence[str]) -> Path | None:
    return next((inner for inner in _folders(folder) if inner.name.casefold() in names), None)


def _folders(folder: Path) -> list[Path]:
    """The folders in a folder, by name as people order them: 2 before 10."""
    found = [inner for inner in folder.iterdir() if inner.is_dir() and not inner.name.startswith(".")]
    return sorted(found, key=lambda inner: (0, int(inner.name), "") if inner.name.isdecimal() else (1, 0, inner.name))


def _is_picture(file: Path) -> bool:
    return file.suffix.lower() in SUFFIXES and not file.name.startswith(".") and file.is_file()


def _common_shape(files: list[_File]) -> Shape:
    """The size that most have, and whether one has colours; from headers alone."""
    step = max(1, len(files) // LOOKED_AT)
    sizes, colours = Counter[tuple[int, int]](), False
    for file in files[::step]:
        try:
            with Image.open(file.path) as image:
                sizes[image.size] += 1
                colours = colours or image.mode not in ("1", "L", "LA", "La", "I;16")
        except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
            continue  # reading all names it
    if not sizes:
        raise UserError(message("data", "There is no picture that can be read: choose another folder."))
    width, height = max(sizes, key=lambda size: (sizes[size], size))
    share = min(1.0, LONGEST / max(width, height))
    return (3 if colours else 1, max(1, round(height * share)), max(1, round(width * share)))


def _read(files: list[_File], shape: Shape, skipped: list[Skipped]) -> Images:
    pixels, labels, count = np.empty((len(files), *shape), np.uint8), np.empty(len(files), np.int64), 0
    for file in files:
        try:
            picture = open_picture(file.path)
        except UserError as error:
            skipped.append(Skipped(str(file.path), error.message))
            continue
        part = middle(picture, *shape[1:]).resize((shape[2], shape[1]), Image.Resampling.BILINEAR)
        pixels[count] = fit_image(part, shape)
        labels[count] = file.label
        count += 1
    return Images(pixels[:count], labels[:count])
