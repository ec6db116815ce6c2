"""A data set in the four files that MNIST came in, which many others have adopted."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt

from cnnstudio.data.dataset import Dataset, Images, split
from cnnstudio.data.idx import read_idx, read_idx_shape
from cnnstudio.network import Shape
from cnnstudio.network.errors import UserError
from cnnstudio.network.messages import message

PARTS = ("train", "t10k")


def read_idx_folder(
    path: Path | str, *, key: str | None = None, title: str | None = None, classes: tuple[str, ...] | None = None
) -> Dataset:
    """The data set in a folder with train-images-idx3-ubyte, train-labels-idx1-ubyte and the same two for t10k.

    The files may be raw or end in .gz. A twelfth of the training images is set aside for validation. By default the
    key is the folder's path, the title its name, and the classes are the numbers 0 up to the largest label.
    Raises `UserError` with one sentence where a file is missing or broken, or where the files do not belong together.
    """
    folder = Path(path).expanduser().resolve()
    train, test = (_read_part(folder, part) for part in PARTS)
    if train.pixels.shape[1:] != test.pixels.shape[1:]:
        raise UserError(
            message(
                "data",
                "The training and test images in {folder} differ in size: put the four files of one data set there.",
                folder=folder,
            )
        )
    _check_enough(folder, train)
    classes = classes or tuple(str(label) for label in range(int(train.labels.max()) + 1))
    for part, images in zip(PARTS, (train, test), strict=True):
        _check_labels(find_idx(folder, f"{part}-labels", 1), images, len(classes))
    training, validation = split(train)
    shape = tuple(train.pixels.shape[1:])
    return Dataset(key or str(folder), title or folder.name, classes, shape, training, validation, test)


def read_idx_folder_shape(path: Path | str) -> Shape:
    """The shape (C, H, W) of the images in such a folder, from a header; raises `UserError` where there is none."""
    images = find_idx(Path(path).expanduser().resolve(), f"{PARTS[0]}-images", 3)
    lengths = read_idx_shape(images)
    return (1, *lengths[1:])


def files_of(folder: Path) -> list[Path]:
    """The four files; raises `UserError` where one is missing."""
    kinds = (("images", 3), ("labels", 1))
    return [find_idx(folder, f"{part}-{kind}", axes) for part in PARTS for kind, axes in kinds]


def find_idx(folder: Path, stem: str, axes: int) -> Path:
    """The file such as train-images-idx3-ubyte, raw or .gz, as MNIST's makers or those who unpacked it spell it."""
    names = [f"{stem}-idx{axes}-ubyte", f"{stem}.idx{axes}-ubyte"]
    for name in (*names, *(f"{name}.gz" for name in names)):
        if (folder / name).is_file():
            return folder / name
    raise UserError(
        message(
            "data",
            "{folder} has no file {name} or {name}.gz: choose a folder with the four IDX files of a data set, or one "
            "with a folder of pictures for each class.",
            folder=folder,
            name=names[0],
        )
    )


def _read_part(folder: Path, part: str) -> Images:
    images, labels = find_idx(folder, f"{part}-images", 3), find_idx(folder, f"{part}-labels", 1)
    pixels, numbers = _read_bytes(images, axes=3), _read_bytes(labels, axes=1)
    if len(pixels) != len(numbers):
        raise UserError(
            message(
                "data",
                "{images} has {there} images, but {labels} has {wanted} labels: put two files that belong together "
                "there.",
                images=images,
                there=f"{len(pixels):,}",
                labels=labels.name,
                wanted=f"{len(numbers):,}",
            )
        )
    return Images(pixels[:, np.newaxis], numbers.astype(np.int64))


def _read_bytes(path: Path, axes: int) -> npt.NDArray[np.uint8]:
    array = read_idx(path)
    if array.dtype != np.uint8 or array.ndim != axes:
        raise UserError(
            message(
                "data",
                "{path} holds {there} along {axes} axes, where bytes along {wanted} are needed: it is another kind of "
                "file.",
                path=path,
                there=array.dtype.name,
                axes=array.ndim,
                wanted=axes,
            )
        )
    if not array.size:
        raise UserError(message("data", "{path} holds no images or labels: choose another data set.", path=path))
    return array


def _check_labels(path: Path, images: Images, classes: int) -> None:
    largest = int(images.labels.max())
    if largest >= classes:
        raise UserError(
            message(
                "data",
                "{path} has the label {label}, but there are only {classes} classes, 0 to {last}: it is damaged or "
                "belongs to another data set.",
                path=path,
                label=largest,
                classes=classes,
                last=classes - 1,
            )
        )


def _check_enough(folder: Path, train: Images) -> None:
    if len(train) < 2:
        raise UserError(
            message(
                "data",
                "{folder} has a single training image: at least two are needed, one of them to validate with.",
                folder=folder,
            )
        )
