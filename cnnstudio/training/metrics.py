"""The log of a run's metrics: JSON lines, only ever appended to, each step once.

A checkpoint remembers how long the log was; a resume cuts what a later, lost stretch of training had written.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import IO

import msgspec

from cnnstudio.network.errors import UserError, WorkError
from cnnstudio.network.files import cannot, read_bytes
from cnnstudio.network.messages import message
from cnnstudio.training.events import EpochMetrics

LARGEST_LOG = 2 * 10**9


class TrainMetrics(msgspec.Struct, frozen=True, tag_field="kind", tag="train"):
    """Means over the training images since the line before; `learning_rate` is that of the last step."""

    epoch: int
    step: int
    loss: float
    accuracy: float
    learning_rate: float


class TestMetrics(msgspec.Struct, frozen=True, tag_field="kind", tag="test"):
    """The final score on the test set."""

    __test__ = False  # not a test, whatever pytest thinks of the name

    step: int
    loss: float
    accuracy: float


Line = TrainMetrics | EpochMetrics | TestMetrics


class Metrics(msgspec.Struct, frozen=True):
    """All that a run has measured, in order of the steps."""

    train: tuple[TrainMetrics, ...] = ()
    validation: tuple[EpochMetrics, ...] = ()
    test: TestMetrics | None = None


_encoder = msgspec.json.Encoder()
_decoder: msgspec.json.Decoder[Line] = msgspec.json.Decoder(Line)


def read(path: Path) -> Metrics:
    """Read a log, which may not be there yet. A last line without its end is still being written and left out.

    Raises `UserError` naming the first line that is broken.
    """
    if not path.exists():
        return Metrics()
    lines = [_decode(path, number, text) for number, text in enumerate(_whole_lines(path), 1)]
    tests = [line for line in lines if isinstance(line, TestMetrics)]
    return Metrics(
        train=tuple(line for line in lines if isinstance(line, TrainMetrics)),
        validation=tuple(line for line in lines if isinstance(line, EpochMetrics)),
        test=tests[-1] if tests else None,
    )


class MetricsLog:
    """The log, open for appending from byte `length` on; whatever stands behind that is cut.

    A log that somebody has shortened or deleted is gone on with as it is.
    """

    def __init__(self, path: Path, length: int) -> None:
        self._path = path
        try:
            self._file = self._open(length)
        except OSError as error:
            raise WorkError(cannot("write", path, error)) from error

    def _open(self, length: int) -> IO[bytes]:
        file = self._path.open("ab")
        end = _end_of_line(self._path, min(length, file.seek(0, os.SEEK_END)))
        file.truncate(end)
        file.seek(end)
        return file

    def append(self, line: Line) -> None:
        """Add a line, which is in the file after the next `flush`; raises `WorkError` where it cannot be written."""
        self._attempt(lambda: self._file.write(_encoder.encode(line) + b"\n"))

    def flush(self) -> None:
        """Let readers see all lines; raises `WorkError`."""
        self._attempt(self._file.flush)

    def flushed_length(self) -> int:
        """The log's length once everything is on the disk; raises `WorkError`."""
        self.flush()
        self._attempt(lambda: os.fsync(self._file.fileno()))
        return self._file.tell()

    def _attempt(self, work: Callable[[], object]) -> None:
        try:
            work()
        except OSError as error:
            raise WorkError(cannot("write", self._path, error)) from error

    def close(self) -> None:
        """Let go of the file; lines that cannot be written any more are lost."""
        with contextlib.suppress(OSError):
            self._file.close()


def _end_of_line(path: Path, length: int) -> int:
    """Where the last whole line within the first `length` bytes ends."""
    with path.open("rb") as file:
        return file.read(length).rfind(b"\n") + 1


def _whole_lines(path: Path) -> list[bytes]:
    return read_bytes(path, LARGEST_LOG).split(b"\n")[:-1]


def _decode(path: Path, number: int, text: bytes) -> Line:
    try:
        return _decoder.decode(text)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise UserError(
            message(
                "training",
                "{path} is broken in line {number}: {reason}. Delete it to go on without its figures.",
                path=path,
                number=number,
                reason=str(error),
            )
        ) from error
