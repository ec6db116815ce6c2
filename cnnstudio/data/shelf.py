"""Where downloaded data sets stand: a folder each, and in it a list of what was checked when it came.

Whoever has no such list has no whole data set: it is written last.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

import msgspec

from cnnstudio.data.connection import Stop
from cnnstudio.network.errors import WorkError
from cnnstudio.network.files import cannot, write_atomic
from cnnstudio.network.folders import cache_folder

LIST = "dataset.json"
AT_ONCE = 1 << 20


class Kept(msgspec.Struct, frozen=True):
    """A file of a whole data set."""

    name: str
    size: int
    md5: str


class _List(msgspec.Struct, frozen=True):
    files: tuple[Kept, ...]
    version: int = 1


def folder_of(key: str) -> Path:
    """The folder of a data set's files; it need not exist yet."""
    return cache_folder() / "datasets" / key


def is_whole(folder: Path) -> bool:
    """Whether all files are there in their length; their bytes are not read."""
    files = _listed(folder)
    return bool(files) and all(_size(folder / file.name) == file.size for file in files)


def is_sound(folder: Path, stop: Stop | None = None) -> bool:
    """Whether all files are there and none of their bytes has changed since they came."""
    return is_whole(folder) and all(md5(folder / file.name, stop) == file.md5 for file in _listed(folder))


def finish(folder: Path, files: tuple[Kept, ...]) -> None:
    """Note that these files were checked and are all there are; raises `WorkError`."""
    write_atomic(folder / LIST, msgspec.json.format(msgspec.json.encode(_List(files))))


def distrust(folder: Path) -> None:
    """Take what is there for no whole data set any more, so that it can be downloaded again; raises `WorkError`."""
    path = folder / LIST
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise WorkError(cannot("write", path, error)) from error


def stamp(folder: Path) -> int:
    """A number that is another one once the data set was downloaded anew."""
    try:
        return (folder / LIST).stat().st_mtime_ns
    except OSError:
        return 0


def md5(path: Path, stop: Stop | None = None) -> str:
    """The MD5 of a file; raises `WorkError` where it cannot be read."""
    digest = hashlib.md5(usedforsecurity=False)
    try:
        with path.open("rb") as file:
            while chunk := file.read(AT_ONCE):
                digest.update(chunk)
                if stop is not None:
                    stop.check()
    except OSError as error:
        raise WorkError(cannot("read", path, error)) from error
    return digest.hexdigest()


def _listed(folder: Path) -> tuple[Kept, ...]:
    try:
        return msgspec.json.decode((folder / LIST).read_bytes(), type=_List).files
    except (OSError, msgspec.DecodeError):
        return ()


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return -1
