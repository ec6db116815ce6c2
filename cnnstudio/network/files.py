"""Files are written to a temporary neighbour, flushed to the disk and renamed: a file is the old one or the new one."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from cnnstudio.network.errors import CannotWrite, UserError
from cnnstudio.network.messages import Message, message


@contextlib.contextmanager
def atomic_writer(path: Path | str) -> Iterator[IO[bytes]]:
    """Open a binary file that takes the place of `path` when the block ends well, and vanishes when it does not.

    Raises `CannotWrite` where the system refuses to write (full disk, no permission, no such folder).
    """
    path = Path(path)
    temporary: Path | None = None
    try:
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", suffix=".tmp", delete=False) as file:
            temporary = Path(file.name)
            yield file
            file.flush()
            os.fsync(file.fileno())
        _give_usual_permissions(temporary)
        take_place(temporary, path)
    except OSError as error:
        raise CannotWrite(cannot("write", path, error)) from error
    finally:
        if temporary is not None:
            temporary.unlink(missing_ok=True)


def take_place(finished: Path, path: Path) -> None:
    """Rename a finished file, which must be flushed, to `path` in the same folder; raises `OSError`."""
    finished.replace(path)
    flush_folder(path.parent)


def write_atomic(path: Path | str, content: bytes) -> None:
    """Write `content` to `path`, whole or not at all; raises `CannotWrite`."""
    with atomic_writer(path) as file:
        file.write(content)


def read_bytes(path: Path | str, limit: int) -> bytes:
    """Read a file of at most `limit` bytes; raises `UserError` naming the file and the reason."""
    path = Path(path)
    try:
        with path.open("rb") as file:
            # Python makes room for as many bytes as it is asked for, however small the file is.
            content = file.read(min(limit, os.fstat(file.fileno()).st_size) + 1)
    except OSError as error:
        raise UserError(cannot("read", path, error)) from error
    if len(content) > limit:
        raise UserError(
            message(
                "files",
                "{path} is larger than {limit} MB: is it the right file?",
                path=path,
                limit=limit // 10**6,
            )
        )
    return content


def cannot(verb: str, path: Path, error: OSError) -> Message:
    """The sentence for a file that the system refuses to read or write."""
    reason = (error.strerror or str(error)).lower()
    if verb == "write":
        return message(
            "files",
            "Cannot write {path}: {reason}. Choose another place or make room.",
            path=path,
            reason=reason,
        )
    return message("files", "Cannot read {path}: {reason}. Check the name and try again.", path=path, reason=reason)


def _give_usual_permissions(path: Path) -> None:
    """Temporary files are private; the finished file gets what an ordinary new file would have."""
    mask = os.umask(0)
    os.umask(mask)
    path.chmod(0o666 & ~mask)


def flush_folder(folder: Path) -> None:
    """Make names that were made or changed in a folder durable, where the system can flush a folder."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
