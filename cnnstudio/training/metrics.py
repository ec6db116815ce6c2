"""The log of a run's metrics: JSON lines, only ever appended to, each step once. `metrics_log` writes it."""

from __future__ import annotations

from pathlib import Path

import msgspec

from cnnstudio.network.errors import UserError
from cnnstudio.network.files import read_bytes
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


_decoder: msgspec.json.Decoder[Line] = msgspec.json.Decoder(Line)


def read(path: Path) -> Metrics:
    """Read a log, which may not be there yet. A last line without its end is still being written and left out.

    Raises `UserError` naming the first line that is broken.
    """
    if not path.exists():
        return Metrics()
    lines = [decoded(path, number, text) for number, text in enumerate(whole_lines(path), 1)]
    tests = [line for line in lines if isinstance(line, TestMetrics)]
    return Metrics(
        train=tuple(line for line in lines if isinstance(line, TrainMetrics)),
        validation=tuple(line for line in lines if isinstance(line, EpochMetrics)),
        test=tests[-1] if tests else None,
    )


def whole_lines(path: Path) -> list[bytes]:
    """The lines that were written to their ends, without these; raises `UserError`."""
    return read_bytes(path, LARGEST_LOG).split(b"\n")[:-1]


def decoded(path: Path, number: int, text: bytes) -> Line:
    """A line, `number` counted from 1; raises `UserError` naming it."""
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
