"""What is put beside a run after it was made: its name, and what a step was measured to take of memory and time.

Each is a file of its own, so that run.json stays as it was written and older programs still read the run.
"""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

import msgspec

from cnnstudio.network import TrainingMemory
from cnnstudio.network.errors import UserError
from cnnstudio.network.files import read_bytes, write_atomic
from cnnstudio.training.events import StepSplit, Trial

T = TypeVar("T")
MOST_NAME = 10_000
MOST_MEASURED = 100_000
MEMORY, STEP_TIMES, TRIAL = "memory.json", "step_times.json", "trial.json"


def read_name(folder: Path) -> str | None:
    """What a person called the run in `folder`; None where nobody has renamed it, raises `UserError`."""
    path = _name_path(folder)
    return read_bytes(path, MOST_NAME).decode(errors="replace").strip() if path.exists() else None


def write_name(folder: Path, name: str) -> None:
    """Keep a run's name, empty for none; raises `WorkError`."""
    write_atomic(_name_path(folder), name.encode())


def read_memory(folder: Path) -> TrainingMemory | None:
    """What a step of the run was measured to take; None where it was not measured, or the file is broken."""
    return _read(folder / MEMORY, TrainingMemory)


def write_memory(folder: Path, memory: TrainingMemory) -> None:
    """Keep what a step was measured to take; raises `WorkError`."""
    _write(folder / MEMORY, memory)


def read_split(folder: Path) -> StepSplit | None:
    """Where the time of the run's steps went; None where it was not measured, or the file is broken."""
    return _read(folder / STEP_TIMES, StepSplit)


def write_split(folder: Path, split: StepSplit) -> None:
    """Keep where the time of the run's steps went; raises `WorkError`."""
    _write(folder / STEP_TIMES, split)


def read_trial(folder: Path) -> Trial | None:
    """What was tried to train the run fastest; None where nothing was, or the file is broken."""
    return _read(folder / TRIAL, Trial)


def write_trial(folder: Path, trial: Trial) -> None:
    """Keep what was tried; raises `WorkError`."""
    _write(folder / TRIAL, trial)


def _read(path: Path, kind: type[T]) -> T | None:
    """What was measured. It can be measured again: a broken file shall not keep a run from being read."""
    try:
        return msgspec.json.decode(read_bytes(path, MOST_MEASURED), type=kind) if path.exists() else None
    except (msgspec.DecodeError, UnicodeDecodeError, UserError):
        return None


def _write(path: Path, measured: msgspec.Struct) -> None:
    write_atomic(path, msgspec.json.format(msgspec.json.encode(measured)))


def _name_path(folder: Path) -> Path:
    return folder / "name.txt"
