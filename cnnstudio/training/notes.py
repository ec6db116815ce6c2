"""What is put beside a run after it was made: its name, and what a step was measured to take of memory.

Each is a file of its own, so that run.json stays as it was written and older programs still read the run.
"""

from __future__ import annotations

from pathlib import Path

import msgspec

from cnnstudio.network import TrainingMemory
from cnnstudio.network.errors import UserError
from cnnstudio.network.files import read_bytes, write_atomic

MOST_NAME = 10_000
MOST_MEMORY = 10_000


def read_name(folder: Path) -> str | None:
    """What a person called the run in `folder`; None where nobody has renamed it, raises `UserError`."""
    path = _name_path(folder)
    return read_bytes(path, MOST_NAME).decode(errors="replace").strip() if path.exists() else None


def write_name(folder: Path, name: str) -> None:
    """Keep a run's name, empty for none; raises `WorkError`."""
    write_atomic(_name_path(folder), name.encode())


def read_memory(folder: Path) -> TrainingMemory | None:
    """What a step of the run was measured to take; None where it was not measured, or the file is broken.

    A measurement can be made again: it shall not keep a run from being read.
    """
    path = _memory_path(folder)
    try:
        return msgspec.json.decode(read_bytes(path, MOST_MEMORY), type=TrainingMemory) if path.exists() else None
    except (msgspec.DecodeError, UnicodeDecodeError, UserError):
        return None


def write_memory(folder: Path, memory: TrainingMemory) -> None:
    """Keep what a step was measured to take; raises `WorkError`."""
    write_atomic(_memory_path(folder), msgspec.json.format(msgspec.json.encode(memory)))


def _name_path(folder: Path) -> Path:
    return folder / "name.txt"


def _memory_path(folder: Path) -> Path:
    return folder / "memory.json"
