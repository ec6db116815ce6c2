"""Writing the log of a run's metrics, and taking care of one that somebody else has changed.

A checkpoint remembers how long the log was; a resume cuts what a later, lost stretch of training had written.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO

import msgspec

from cnnstudio.network.errors import CannotWrite, UserError
from cnnstudio.network.files import cannot, write_atomic
from cnnstudio.network.messages import Message, message
from cnnstudio.training.checkpoints import Position
from cnnstudio.training.metrics import Line, TestMetrics, decoded, whole_lines

_encoder = msgspec.json.Encoder()


class MetricsLog:
    """The log, open for appending from byte `length` on; whatever stands behind that is cut.

    A log that somebody has shortened or deleted is gone on with as it is. What cannot be written is kept and tried
    again with the next `flush`. Raises `CannotWrite`.
    """

    def __init__(self, path: Path, length: int) -> None:
        self._path = path
        self._pending = bytearray()
        with self._refusals():
            self._file = self._open(length)

    def append(self, line: Line) -> None:
        """Add a line, which is in the file after the next `flush`."""
        self._pending += _encoder.encode(line) + b"\n"

    def flush(self) -> None:
        """Let readers see all lines; raises `CannotWrite`."""
        with self._refusals():
            while self._pending:
                del self._pending[: self._file.write(self._pending)]

    def flushed_length(self) -> int:
        """The log's length once everything is on the disk; raises `CannotWrite`."""
        self.flush()
        with self._refusals():
            os.fsync(self._file.fileno())
            return self._file.tell()

    @property
    def is_lost(self) -> bool:
        """Whether the file at the log's place is not the one that is written: it was deleted or replaced."""
        try:
            return not os.path.samestat(os.fstat(self._file.fileno()), self._path.stat())
        except OSError:
            return True

    def write_anew(self) -> Path | None:
        """Write a lost log again, from the file that is still open; raises `CannotWrite`.

        Returns where what stood in its place is kept now; None where nothing did.
        """
        with self._refusals():
            self._file.seek(0)
            content = self._file.read()
            aside = put_aside(self._path) if self._path.exists() else None
            write_atomic(self._path, content)
            self._file.close()
            self._file = self._open(len(content))
        return aside

    def close(self) -> None:
        """Let go of the file; lines that cannot be written any more are lost."""
        with contextlib.suppress(CannotWrite):
            self.flush()
        self._file.close()

    def _open(self, length: int) -> IO[bytes]:
        file = self._path.open("a+b", buffering=0)
        end = _end_of_line(self._path, min(length, file.seek(0, os.SEEK_END)))
        file.truncate(end)
        file.seek(end)
        return file

    @contextlib.contextmanager
    def _refusals(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise CannotWrite(cannot("write", self._path, error)) from error


def mend(path: Path, position: Position) -> Path | None:
    """Take out of a log what cannot be read, and then also what is later than `position`.

    Returns where the log as it was is kept; None where all of it could be read. Raises `CannotWrite`.
    """
    if not path.exists():
        return None
    lines = whole_lines(path)
    sound = [line for line in lines if _readable(path, line, lambda _line: True)]
    if len(sound) == len(lines):
        return None
    kept = [line for line in sound if _readable(path, line, lambda found: _is_known(found, position))]
    aside = put_aside(path)
    write_atomic(path, b"".join(line + b"\n" for line in kept))
    return aside


def mended(path: Path, aside: Path) -> Message:
    """What a person is told after `mend`."""
    return message(
        "training",
        "Some lines of {path} could not be read and are left out; the file as it was is kept as {aside}.",
        path=path,
        aside=aside.name,
    )


def put_aside(path: Path) -> Path:
    """Rename a file to one that says so, and that is not there yet; raises `CannotWrite`."""
    number = 1
    while (aside := path.with_name(f"{path.stem}-changed-{number}{path.suffix}")).exists():
        number += 1
    try:
        return path.rename(aside)
    except OSError as error:
        raise CannotWrite(cannot("write", aside, error)) from error


def _readable(path: Path, text: bytes, wanted: Callable[[Line], bool]) -> bool:
    try:
        return wanted(decoded(path, 0, text))
    except UserError:
        return False


def _is_known(line: Line, position: Position) -> bool:
    """Whether the training at `position` has a line behind it: the test set is scored at the very end."""
    return not isinstance(line, TestMetrics) and line.step <= position.step


def _end_of_line(path: Path, length: int) -> int:
    """Where the last whole line within the first `length` bytes ends."""
    with path.open("rb") as file:
        return file.read(length).rfind(b"\n") + 1
