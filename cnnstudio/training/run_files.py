"""The small files that a run is made of, as they stand on the disk."""

from __future__ import annotations

import datetime as dt
import hashlib
from pathlib import Path
from typing import Literal, TypeVar

import msgspec

from cnnstudio.network.errors import CannotWrite, UserError
from cnnstudio.network.files import cannot, flush_folder, read_bytes
from cnnstudio.network.messages import message
from cnnstudio.training.choices import Choices
from cnnstudio.training.events import Result
from cnnstudio.training.start import Start

T = TypeVar("T")
VERSION = 1
MOST_BYTES = 100_000_000
OWN_FILES = (
    "run.json",
    "network.cnn",
    "metrics",
    "start.safetensors",
    "data.json",
    "trial.json",
    "step_times.json",
    "predictions-",
    "result.json",
)
"""How the files begin that nobody but the process that trains writes."""


class RunFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """run.json"""

    version: int
    id: str
    created: dt.datetime
    choices: Choices
    name: str = ""
    """A name given by the one version of the program that kept it here."""
    start: Start | None = None
    network: str = ""
    """SHA-256 of network.cnn as it was written; empty in runs that are older."""


class ResultFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """result.json"""

    version: int
    state: Literal["stopped", "finished", "failed"]
    result: Result | None = None
    reason: str | None = None


def checksum(text: bytes) -> str:
    """SHA-256 in hexadecimal digits."""
    return hashlib.sha256(text).hexdigest()


def make_folder(folder: Path) -> None:
    """Make the folder of a new run; raises `UserError` where it is in use, `CannotWrite` where it cannot be made."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        flush_folder(folder.parent)
        used = any(folder.iterdir())
    except OSError as error:
        raise CannotWrite(cannot("write", folder, error)) from error
    if used:
        raise UserError(
            message(
                "training",
                "The folder {folder} is not empty: choose a new one, or resume the run that is in it.",
                folder=folder,
            )
        )


def decoded(path: Path, kind: type[T]) -> T:
    """A JSON file of a run; raises `UserError` naming it where it is broken."""
    try:
        return msgspec.json.decode(read_bytes(path, MOST_BYTES), type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise UserError(
            message("training", "{path} is broken: {reason}. Restore it or train again.", path=path, reason=str(error))
        ) from error
