"""A data set in one .npz file, under the names that Keras, MedMNIST and people use. Nothing is unpickled."""

from __future__ import annotations

import zipfile
import zlib
from pathlib import Path

import numpy as np
import numpy.typing as npt

from cnnstudio.data.dataset import Dataset, Images, split, split_in_three
from cnnstudio.data.fitting import check_memory
from cnnstudio.network import Shape
from cnnstudio.network.errors import UserError
from cnnstudio.network.files import cannot
from cnnstudio.network.messages import Message, message

NAMES = {
    "train": (("x_train", "y_train"), ("train_images", "train_labels")),
    "validation": (("x_val", "y_val"), ("x_valid", "y_valid"), ("val_images", "val_labels")),
    "test": (("x_test", "y_test"), ("test_images", "test_labels")),
    "all": (("images", "labels"), ("pixels", "labels"), ("x", "y"), ("X", "y")),
}
CHANNELS = (1, 3)
BRIGHTEST = 255
MOST_CLASSES = 100_000


def read_npz(path: Path | str) -> Dataset:
    """The data set in a file: `x_train`, `y_train`, `x_test`, `y_test` (or `images` and `labels`, split by us).

    Images are uint8, or numbers from 0 to 1; N x H x W, N x H x W x C or N x C x H x W with 1 or 3 channels. Labels are
    whole numbers from 0. Raises `UserError` with one sentence where something else is in it.
    """
    path = Path(path).expanduser().resolve()
    try:
        with np.load(path, allow_pickle=False) as arrays:
            parts = {name: _images(path, arrays, *pair) for name in NAMES if (pair := _pair(arrays, name))}
    except OSError as error:
        raise UserError(cannot("read", path, error)) from error
    except (ValueError, zipfile.BadZipFile, zlib.error, EOFError, KeyError) as error:
        raise _broken(path, message("data", "{reason}", reason=str(error).split("\n")[0])) from error
    if "train" not in parts and "all" not in parts:
        names = ", ".join("/".join(pair) for pairs in (NAMES["train"], NAMES["all"]) for pair in pairs)
        raise _broken(path, message("data", "it has none of the arrays {names}", names=names))
    sets = _sets(parts)
    shapes = {images.pixels.shape[1:] for images in sets}
    if len(shapes) > 1:
        raise _broken(path, message("data", "its parts hold images of different sizes"))
    classes = tuple(str(label) for label in range(max(int(images.labels.max(initial=0)) for images in sets) + 1))
    return Dataset(str(path), path.stem, classes, tuple(sets[0].pixels.shape[1:]), *sets)


def read_npz_shape(path: Path | str) -> Shape:
    """The shape (C, H, W) of its images; reads the file."""
    return read_npz(path).input_shape


def _sets(parts: dict[str, Images]) -> tuple[Images, Images, Images]:
    if "train" not in parts:
        return split_in_three(parts["all"])
    if "test" not in parts:
        return split_in_three(parts["train"])
    if "validation" in parts:
        return parts["train"], parts["validation"], parts["test"]
    return *split(parts["train"]), parts["test"]


def _pair(arrays: np.lib.npyio.NpzFile, part: str) -> tuple[str, str] | None:
    return next((pair for pair in NAMES[part] if all(name in arrays.files for name in pair)), None)


def _images(path: Path, arrays: np.lib.npyio.NpzFile, images: str, labels: str) -> Images:
    pixels, numbers = _pixels(path, images, arrays[images]), _labels(path, labels, arrays[labels])
    if len(pixels) != len(numbers):
        reason = message(
            "data",
            "{images} holds {there} images and {labels} {wanted} labels",
            images=images,
            there=len(pixels),
            labels=labels,
            wanted=len(numbers),
        )
        raise _broken(path, reason)
    if len(pixels) < 3:
        raise _broken(path, message("data", "{images} holds fewer than three images", images=images))
    return Images(pixels, numbers)


def _pixels(path: Path, name: str, array: npt.NDArray[np.generic]) -> npt.NDArray[np.uint8]:
    if array.ndim == 3:
        array = array[:, np.newaxis]
    elif array.ndim == 4 and array.shape[3] in CHANNELS and array.shape[1] not in CHANNELS:
        array = array.transpose(0, 3, 1, 2)
    if array.ndim != 4 or array.shape[1] not in CHANNELS or not array.size:
        shape = " × ".join(map(str, array.shape))
        raise _broken(path, message("data", "{name} of {shape} holds no grey or RGB images", name=name, shape=shape))
    check_memory(path.stem, len(array), array.shape[1:])
    return np.ascontiguousarray(_bytes(path, name, array))


def _bytes(path: Path, name: str, array: npt.NDArray[np.generic]) -> npt.NDArray[np.uint8]:
    """As bytes: uint8 as it is, other whole numbers where they are from 0 to 255, fractions from 0 to 1."""
    if array.dtype == np.uint8:
        return array  # type: ignore[return-value]
    whole, fraction = np.issubdtype(array.dtype, np.integer), np.issubdtype(array.dtype, np.floating)
    least, most = (float(array.min()), float(array.max())) if whole or fraction else (-1.0, 0.0)
    if whole and least >= 0 and most <= BRIGHTEST:
        return array.astype(np.uint8)
    if fraction and least >= 0 and most <= 1:
        return np.round(array.astype(np.float32) * BRIGHTEST).astype(np.uint8)
    raise _broken(path, message("data", "{name} must hold bytes, or numbers from 0 to 1", name=name))


def _labels(path: Path, name: str, array: npt.NDArray[np.generic]) -> npt.NDArray[np.int64]:
    if array.ndim == 2 and array.shape[1] == 1:
        array = array[:, 0]
    fine = array.ndim == 1 and np.issubdtype(array.dtype, np.integer)
    if not fine or (array.size and not 0 <= int(array.min()) <= int(array.max()) < MOST_CLASSES):
        raise _broken(path, message("data", "{name} must hold whole numbers from 0, one an image", name=name))
    return array.astype(np.int64)


def _broken(path: Path, reason: Message) -> UserError:
    return UserError(message("data", "{path} holds no data set that can be read: {reason}.", path=path, reason=reason))
