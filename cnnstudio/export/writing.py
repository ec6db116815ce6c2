"""Files that appear together: each written beside its target and read back before any of them takes its place."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, NamedTuple

from cnnstudio.network.errors import WorkError
from cnnstudio.network.files import atomic_writer, cannot

Check = Callable[[bytes], None]
"""Gets what was read back from the disk; raises where it is not what was meant."""


class Part(NamedTuple):
    """A file to write."""

    path: Path
    content: bytes


def write_checked(main: Part, beside: Part | None, check: Check) -> None:
    """Write a file, have it checked as it stands on the disk, then put it in its place; with it a file beside it.

    Both are there in the end or none: where one cannot take its place, the other's is given back. Raises `WorkError`.
    """
    if beside is None:
        with atomic_writer(main.path) as file:
            _fill(file, main, check)
        return
    with (
        _put_back_on_error(main.path),
        atomic_writer(beside.path) as second,  # takes its place last: weights can do without a description
        atomic_writer(main.path) as first,
    ):
        second.write(beside.content)
        _fill(first, main, check)


def _fill(file: IO[bytes], part: Part, check: Check) -> None:
    """Write to the temporary file and check it from the disk, while what it will replace still stands."""
    file.write(part.content)
    file.flush()
    os.fsync(file.fileno())
    try:
        content = Path(file.name).read_bytes()
    except OSError as error:
        raise WorkError(cannot("read", part.path, error)) from error
    check(content)


@contextlib.contextmanager
def _put_back_on_error(path: Path) -> Iterator[None]:
    """Keep what stands at `path` under another name until the block ends, and put it back if it ends badly."""
    try:
        folder = tempfile.TemporaryDirectory(dir=path.parent, prefix=f".{path.name}.", ignore_cleanup_errors=True)
    except OSError as error:
        raise WorkError(cannot("write", path, error)) from error
    with folder as name:
        kept = Path(name) / path.name
        _keep(path, kept)
        try:
            yield
        except BaseException:
            if kept.exists():
                kept.replace(path)
            else:
                path.unlink(missing_ok=True)
            raise


def _keep(path: Path, kept: Path) -> None:
    if not path.exists():
        return
    try:
        kept.hardlink_to(path)
    except OSError:  # a file system without links
        try:
            shutil.copyfile(path, kept)
        except OSError as error:
            raise WorkError(cannot("write", path, error)) from error
