"""A data set in one .npz file, under the names that Keras, MedMNIST and people use. Nothing is unpickled."""

from __future__ import annotations

import contextlib
import zipfile
import zlib
from math import prod
from pathlib import Path

import numpy as np
import numpy.typing as npt

from cnnstudio.data.dataset import Dataset, Images, split, split_in_three
from cnnstudio.network import Shape
from cnnstudio.network.errors import UserError
from cnnstudio.network.files import cannot
from cnnstudio.network.machine import memory
from cnnstudio.network.messages import Message, message

NAMES = {
    "train": (("x_train", "y_train"), ("train_images", "train_labels")),
    "validation": (("x_val", "y_val"), ("x_valid", "y_valid"), ("val_images", "val_labels")),
    "test": (("x_test", "y_test"), ("test_images", "test_labels")),
    "all": (("images", "labels"), ("pixels", "labels"), ("x", "y"), ("X", "y")),
}
CHANNELS = (1, 3)
BRIGHTEST = 255
HEADERS = {(1, 0): np.lib.format.read_array_header_1_0, (2, 0): np.lib.format.read_array_header_2_0}
MOST_CLASSES = 100_000


def read_npz(path: Path | str) -> Dataset:
    """The data set in a file: `x_train`, `y_train`, `x_test`, `y_test` (or `images` and `labels`, split by us).

    Images are uint8, or numbers from 0 to 1; N x H x W, N x H x W x C or N x C x H x W with 1 or 3 channels. Labels are
    whole numbers from 0. Raises `UserError` with one sentence where something else is in it.
    """
    path = Path(path).expanduser().resolve()
    try:
        _check_room(path)
        with np.load(path, allow_pickle=False) as arrays:
            parts = {name: _images(path, arrays, *pair) for name in NAMES if (pair := _pair(arrays, name))}
    except OSError as error:
        raise UserError(cannot("read", path, error)) from error
    except (ValueError, zipfile.BadZipFile, zlib.error, EOFError, KeyError) as error:
        raise _broken(path, message("data", "{reason}", reason=str(error).split("\n")[0])) from error
    if "train" not in parts and "all" not in parts:
        raise _broken(path, message("data", "it has none of the arrays {names}", names=_wanted()))
    sets = _sets(parts)
    shapes = {images.pixels.shape[1:] for images in sets}
    if len(shapes) > 1:
        raise _broken(path, message("data", "its parts hold images of different sizes"))
    classes = tuple(str(label) for label in range(max(int(images.labels.max(initial=0)) for images in sets) + 1))
    return Dataset(str(path), path.stem, classes, tuple(sets[0].pixels.shape[1:]), *sets)


def read_npz_shape(path: Path | str) -> Shape:
    """The shape (C, H, W) of its images, from a header; raises `UserError` where there is none that can be read."""
    path = Path(path).expanduser().resolve()
    try:
        shapes = {name: shape for name, (shape, _bytes) in _headers(path).items()}
    except OSError as error:
        raise UserError(cannot("read", path, error)) from error
    except (ValueError, zipfile.BadZipFile, zlib.error, EOFError) as error:
        raise _broken(path, message("data", "{reason}", reason=str(error).split("\n")[0])) from error
    pairs = (pair for part in ("train", "all") for pair in NAMES[part] if all(name in shapes for name in pair))
    found = next(pairs, None)
    if found is None:
        raise _broken(path, message("data", "it has none of the arrays {names}", names=_wanted()))
    axes = _axes(shapes[found[0]])
    if axes is None:
        raise _no_images(path, found[0], shapes[found[0]])
    return tuple(shapes[found[0]][axis] if axis is not None else 1 for axis in axes[1:])


def _headers(path: Path) -> dict[str, tuple[tuple[int, ...], int]]:
    """Shape and bytes of each array, from its first lines; whatever has another format is passed by."""
    found = {}
    with path.open("rb") as content:
        if not zipfile.is_zipfile(content):
            raise _broken(path, message("data", "it is no whole .npz file"))
    with zipfile.ZipFile(path) as file:
        for name in file.namelist():
            with file.open(name) as member, contextlib.suppress(ValueError):
                read = HEADERS.get(np.lib.format.read_magic(member))
                if read is not None:
                    shape, _fortran, kind = read(member)
                    found[name.removesuffix(".npy")] = shape, prod(shape) * kind.itemsize
    return found


def _check_room(path: Path) -> None:
    """Say before anything is read that it would not fit; such a file is read as a whole."""
    needed, there = sum(size for _shape, size in _headers(path).values()), memory()
    if needed > there // 2:
        raise UserError(
            message(
                "data",
                "{path} holds {needed} GB of arrays, more than half of this machine's memory of {there} GB: save "
                "its images as picture files, a folder a class; those need not fit into the memory.",
                path=path,
                needed=f"{needed / 1e9:,.1f}",
                there=f"{there / 1e9:,.1f}",
            )
        )


def _wanted() -> str:
    return ", ".join("/".join(pair) for pairs in (NAMES["train"], NAMES["all"]) for pair in pairs)


def _axes(shape: tuple[int, ...]) -> tuple[int | None, ...] | None:
    """Which axes are images, channels (None where there are none), rows and columns; None where those are no images."""
    if not prod(shape):
        return None
    if len(shape) == 3:
        return 0, None, 1, 2
    if len(shape) == 4 and shape[3] in CHANNELS and shape[1] not in CHANNELS:
        return 0, 3, 1, 2
    return (0, 1, 2, 3) if len(shape) == 4 and shape[1] in CHANNELS else None


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
    axes = _axes(array.shape)
    if axes is None:
        raise _no_images(path, name, array.shape)
    there = array.transpose([axis for axis in axes if axis is not None])
    return np.ascontiguousarray(_bytes(path, name, there if there.ndim == 4 else there[:, np.newaxis]))


def _no_images(path: Path, name: str, shape: tuple[int, ...]) -> UserError:
    sizes = " × ".join(map(str, shape))
    return _broken(path, message("data", "{name} of {shape} holds no grey or RGB images", name=name, shape=sizes))


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
