"""The forms that a data set of one's own may have: what tells each, and how it is read."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from pathlib import Path
from typing import NamedTuple

from cnnstudio.data import cifar, folder_scan, idx_folder, image_folder, npz
from cnnstudio.data.dataset import Dataset
from cnnstudio.data.filling import Told
from cnnstudio.data.folder_scan import Scan
from cnnstudio.network import Shape
from cnnstudio.network.errors import UserError
from cnnstudio.network.files import cannot


class Seen(NamedTuple):
    """What a first look at files tells: another data set where `fingerprint` is another one."""

    fingerprint: Hashable
    scan: Scan | None = None


class Form(NamedTuple):
    """One form: what tells it, and how it is read after a first look."""

    is_it: Callable[[Path], bool]
    read: Callable[[Path, Seen, Told | None], Dataset]
    read_shape: Callable[[Path], Shape]
    look: Callable[[Path], Seen]


NPZ = Form(
    Path.is_file, lambda path, _seen, _told: npz.read_npz(path), npz.read_npz_shape, lambda path: _of_files([path])
)
CIFAR = Form(
    cifar.is_cifar_folder,
    lambda folder, _seen, _told: cifar.read_cifar_folder(folder),
    lambda _folder: cifar.SHAPE,
    lambda folder: _of_files(sorted(folder.glob("*.bin"))),
)
PICTURES = Form(
    folder_scan.is_image_folder,
    lambda folder, seen, told: image_folder.read_image_folder(folder, told, seen.scan),
    image_folder.read_image_folder_shape,
    lambda folder: _of_scan(folder_scan.scan(folder)),
)
IDX = Form(
    lambda _folder: True,
    lambda folder, _seen, _told: idx_folder.read_idx_folder(folder),
    idx_folder.read_idx_folder_shape,
    lambda folder: _of_files(idx_folder.files_of(folder)),
)
"""Comes last, and says what is missing."""


def _of_scan(scan: Scan) -> Seen:
    return Seen(scan.fingerprint, scan)


def _of_files(files: Sequence[Path]) -> Seen:
    """By names, sizes and times of change."""
    return Seen(tuple((str(file), file.stat().st_size, file.stat().st_mtime_ns) for file in files))


def of(path: Path) -> Form:
    """The form of the data set at a path; raises `UserError` where it cannot be looked at."""
    try:
        return next(form for form in (NPZ, CIFAR, PICTURES, IDX) if form.is_it(path))
    except OSError as error:
        raise UserError(cannot("read", path, error)) from error
