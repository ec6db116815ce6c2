"""Getting a data set by what a document or a person calls it."""

from __future__ import annotations

import functools
import threading
from pathlib import Path

from cnnstudio.data.dataset import Dataset
from cnnstudio.data.idx_folder import PARTS, find_idx, read_idx_folder, read_idx_folder_shape
from cnnstudio.data.sources import sources
from cnnstudio.network import Shape
from cnnstudio.network.errors import UserError
from cnnstudio.network.messages import message

_one_at_a_time = threading.Lock()

Fingerprint = tuple[tuple[str, int, int], ...]
"""Name, size and time of change of each of a folder's files."""


def load(name: Path | str = "mnist") -> Dataset:
    """The data set of that name (no matter the case), or that in a folder of IDX files (see `read_idx_folder`).

    It stays in memory: loading it again gives the same object, a folder's as long as its files do not change.
    Raises `UserError` for an unknown name or a folder without a data set. Any thread may call it.
    """
    key = str(name).casefold()
    with _one_at_a_time:
        if key in sources():
            return _read_source(key)
        if (folder := _folder(name)) is not None:
            return _read_folder(folder, _fingerprint(folder))
    raise UserError(
        message(
            "data",
            "There is no data set {name}: choose {known}, or a folder with the four IDX files of a data set.",
            name=name,
            known=", ".join(sources()),
        )
    )


def image_shape(name: Path | str) -> Shape | None:
    """The shape (C, H, W) of a data set's own images, in milliseconds; None where there is no such data set."""
    key = str(name).casefold()
    try:
        if key in sources():
            return sources()[key]().read_shape()
        folder = _folder(name)
        return None if folder is None else read_idx_folder_shape(folder)
    except UserError:
        return None


def available() -> tuple[tuple[str, str], ...]:
    """Key and title of every data set that can be loaded by name."""
    return tuple((key, source.title) for key, source in sources().items())


def _folder(name: Path | str) -> Path | None:
    """The folder of that name, or None where there is none: a name may be anything that a file says."""
    try:
        folder = Path(name).expanduser().resolve()
        return folder if folder.is_dir() else None
    except (OSError, RuntimeError, ValueError):
        return None


@functools.cache
def _read_source(key: str) -> Dataset:
    return sources()[key]().read()


@functools.lru_cache(maxsize=2)
def _read_folder(folder: Path, _fingerprint: Fingerprint) -> Dataset:
    return read_idx_folder(folder)


def _fingerprint(folder: Path) -> Fingerprint:
    files = [
        find_idx(folder, f"{part}-{kind}", axes) for part in PARTS for kind, axes in (("images", 3), ("labels", 1))
    ]
    return tuple((file.name, file.stat().st_size, file.stat().st_mtime_ns) for file in files)
