"""What lies in a folder of pictures, a folder a class: names, sizes and times, from the folders alone."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from cnnstudio.network.errors import UserError
from cnnstudio.network.files import cannot
from cnnstudio.network.messages import message

SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".bmp", ".gif", ".webp", ".tif", ".tiff", ".ppm", ".pgm", ".pbm"})
TRAIN, TEST = ("train", "training"), ("test", "testing")
VALIDATION = ("val", "valid", "validation")
LOOKED_THROUGH = 20_000
"""So many files at most are looked at to tell whether a folder has pictures in it: it may be a whole disk."""


class File(NamedTuple):
    """A picture's path, class, bytes and time of change (ns)."""

    path: str
    label: int
    size: int
    changed: int


class Scan(NamedTuple):
    """The classes and the files of each part that there is; of a folder without parts, all are to train on."""

    classes: tuple[str, ...]
    parts: dict[str, list[File]]

    @property
    def files(self) -> list[File]:
        """All of them, part after part."""
        return [file for part in self.parts.values() for file in part]

    @property
    def fingerprint(self) -> str:
        """Another one where a file came, went or changed."""
        hashed = hashlib.blake2b(digest_size=16)
        for name, files in self.parts.items():
            for file in files:
                hashed.update(f"{name}\0{file.path}\0{file.size}\0{file.changed}\n".encode(errors="surrogateescape"))
        return hashed.hexdigest()


def is_image_folder(folder: Path) -> bool:
    """Whether there are folders with pictures in a folder, or in its training part."""
    root, left = _part(folder, TRAIN) or folder, LOOKED_THROUGH
    for inner in _folders(root):
        for entry in _walk(str(inner)):
            left -= 1
            if _is_picture(entry):
                return True
            if not left:
                return False
    return False


def scan(folder: Path) -> Scan:
    """Look through a folder; raises `UserError` where it has no classes or cannot be looked through."""
    try:
        classes = _classes(folder)
        return Scan(classes, _parts(folder, classes))
    except OSError as error:
        raise UserError(cannot("read", folder, error)) from error


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


def _parts(folder: Path, classes: tuple[str, ...]) -> dict[str, list[File]]:
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


def _files(folder: Path, classes: tuple[str, ...]) -> list[File]:
    return [
        File(entry.path, label, status.st_size, status.st_mtime_ns)
        for label, name in enumerate(classes)
        for entry in sorted(_pictures(folder / name), key=_parts_of)
        for status in (entry.stat(),)
    ]


def _pictures(folder: Path) -> list[os.DirEntry[str]]:
    return [entry for entry in _walk(str(folder)) if _is_picture(entry)] if folder.is_dir() else []


def _parts_of(entry: os.DirEntry[str]) -> list[str]:
    """Files are in the order of their paths' parts. pathlib would take most of the time that a second opening takes."""
    return entry.path.split(os.sep)  # noqa: PTH206


def _walk(folder: str) -> Iterator[os.DirEntry[str]]:
    """All that is no folder in a folder and those in it; folders that may not be entered are passed by."""
    waiting = [folder]
    while waiting:
        try:
            with os.scandir(waiting.pop()) as entries:
                found = list(entries)
        except PermissionError:
            continue
        for entry in found:
            if entry.is_dir(follow_symlinks=False):
                waiting.append(entry.path)
            else:
                yield entry


def _is_picture(entry: os.DirEntry[str]) -> bool:
    name, dot, suffix = entry.name.rpartition(".")
    return f"{dot}{suffix.lower()}" in SUFFIXES and not entry.name.startswith(".") and bool(name) and entry.is_file()


def _part(folder: Path, names: Sequence[str]) -> Path | None:
    return next((inner for inner in _folders(folder) if inner.name.casefold() in names), None)


def _folders(folder: Path) -> list[Path]:
    """The folders in a folder, by name as people order them: 2 before 10."""
    found = [inner for inner in folder.iterdir() if inner.is_dir() and not inner.name.startswith(".")]
    return sorted(found, key=lambda inner: (0, int(inner.name), "") if inner.name.isdecimal() else (1, 0, inner.name))
