"""Checkpoints of a run: the weights and the optimizer's tensors as safetensors, and a JSON file that names both.

The JSON file is written last, so that a checkpoint is there whole or not at all. Nothing is ever unpickled.
"""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Callable, Collection
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import msgspec

from cnnstudio.network.errors import CannotWrite, UserError
from cnnstudio.network.files import cannot, read_bytes, write_atomic
from cnnstudio.network.messages import message

if TYPE_CHECKING:
    import torch

VERSION = 1
MOST_BYTES = 64 * 10**9
Count = Annotated[int, msgspec.Meta(ge=0)]


class TensorFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A safetensors file beside the JSON, and its checksum."""

    name: str
    sha256: str


class Sums(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Sums over some images."""

    loss: float = 0.0
    correct: Count = 0
    images: Count = 0

    def __add__(self, other: Sums) -> Sums:
        return Sums(self.loss + other.loss, self.correct + other.correct, self.images + other.images)

    def __sub__(self, other: Sums) -> Sums:
        return Sums(self.loss - other.loss, self.correct - other.correct, self.images - other.images)

    @property
    def mean_loss(self) -> float:
        return self.loss / max(1, self.images)

    @property
    def accuracy(self) -> float:
        return self.correct / max(1, self.images)


class Best(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The step whose weights had the best validation accuracy so far."""

    step: Count
    validation_accuracy: float


class Position(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where a training stands between two steps: all that a resume needs beside the tensors.

    `validated` is the number of epochs whose validation is done; `epoch_sums` cover the present epoch up to the last
    line of the log, `line_sums` what came after it; `images` is the number of training images.
    """

    images: Count
    step: Count = 0
    validated: Count = 0
    epoch_sums: Sums = Sums()
    line_sums: Sums = Sums()
    best: Best | None = None
    validation_accuracy: float | None = None
    metrics_bytes: Count = 0
    seconds: float = 0.0


class BrokenCheckpoint(UserError):
    """A checkpoint that cannot be used, now or ever: cut, changed, or with a file missing."""

    def __init__(self, path: Path, reason: str) -> None:
        self.path, self.reason = path, reason
        super().__init__(
            message(
                "training",
                "The checkpoint {path} is broken: {reason}. Delete {stem}.* to go on from an earlier one, or train "
                "again.",
                path=path,
                reason=reason,
                stem=path.name.split(".")[0],
            )
        )

    @property
    def step(self) -> int:
        """The step in its file's name."""
        return _step_of(self.path) or 0


class Checkpoint(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A checkpoint as its JSON file describes it."""

    version: int
    position: Position
    weights: TensorFile
    optimizer: TensorFile

    @property
    def step(self) -> int:
        """Steps done."""
        return self.position.step

    @property
    def validation_accuracy(self) -> float | None:
        """The accuracy of these very weights on the validation set, where it was measured."""
        return self.position.validation_accuracy


def save(
    folder: Path,
    position: Position,
    weights: dict[str, torch.Tensor],
    optimizer: dict[str, torch.Tensor],
) -> Checkpoint:
    """Write a checkpoint; raises `WorkError`."""
    stem = _stem(position.step)
    checkpoint = Checkpoint(
        version=VERSION,
        position=position,
        weights=write_tensors(folder / f"{stem}.weights.safetensors", weights),
        optimizer=write_tensors(folder / f"{stem}.optimizer.safetensors", optimizer),
    )
    text = msgspec.json.format(msgspec.json.encode(checkpoint))
    write_atomic(folder / f"{stem}.json", text)
    return checkpoint


def find(folder: Path) -> tuple[Checkpoint, ...]:
    """The checkpoints in a folder by step; raises `UserError` naming the file that is broken."""
    found, broken = survey(folder)
    if broken:
        raise broken[0]
    return found


def survey(folder: Path) -> tuple[tuple[Checkpoint, ...], tuple[BrokenCheckpoint, ...]]:
    """The checkpoints in a folder by step, and what is wrong with those that are none."""
    found, broken = [], []
    for path in folder.glob("step-*.json"):
        try:
            found.append(_read(path))
        except BrokenCheckpoint as error:
            if path.exists():  # else the training has just replaced it
                broken.append(error)
    return tuple(sorted(found, key=lambda checkpoint: checkpoint.step)), tuple(broken)


def is_there(folder: Path, step: int) -> bool:
    """Whether there is a checkpoint of a step."""
    return (folder / f"{_stem(step)}.json").exists()


def steps_in(folder: Path) -> set[int]:
    """The steps of the checkpoints in a folder, as their names tell."""
    found = (_step_of(path) for path in folder.glob("step-*.json"))
    return {step for step in found if step is not None}


def size(folder: Path, step: int) -> int:
    """Bytes that a checkpoint takes on the disk."""
    total = 0
    for path in folder.glob(f"{_stem(step)}.*"):
        with contextlib.suppress(FileNotFoundError):  # the training has just replaced it
            total += path.stat().st_size
    return total


def remove(folder: Path, step: int) -> None:
    """Delete a checkpoint, its JSON first; raises `WorkError`."""
    try:
        for path in sorted(folder.glob(f"{_stem(step)}.*"), key=lambda path: path.suffix != ".json"):
            path.unlink(missing_ok=True)
    except OSError as error:
        raise CannotWrite(cannot("write", folder, error)) from error


def keep_only(folder: Path, steps: Collection[int]) -> None:
    """Remove the files of all other steps, their JSON first, and what an interrupted writing has left."""
    kept = {_stem(step) for step in steps}
    found = [path for name in ("step-*", ".step-*") for path in folder.glob(name)]  # none where the folder is gone
    for path in sorted(found, key=lambda path: path.suffix != ".json"):
        if path.suffix == ".tmp" or path.name.split(".")[0] not in kept:
            with contextlib.suppress(OSError):  # somebody reads it on a system that then keeps it: next time
                path.unlink()


def load_weights(folder: Path, checkpoint: Checkpoint) -> dict[str, torch.Tensor]:
    """The weights of a checkpoint, on the CPU; raises `UserError` where the file is missing or broken."""
    return read_tensors(folder, checkpoint.weights)


def load_optimizer(folder: Path, checkpoint: Checkpoint) -> dict[str, torch.Tensor]:
    """The optimizer's tensors of a checkpoint, on the CPU; raises `UserError` like `load_weights`."""
    return read_tensors(folder, checkpoint.optimizer)


def _stem(step: int) -> str:
    return f"step-{step:09d}"


def _step_of(path: Path) -> int | None:
    number = path.name.split(".")[0].removeprefix("step-")
    return int(number) if number.isascii() and number.isdecimal() else None


def write_tensors(path: Path, tensors: dict[str, torch.Tensor]) -> TensorFile:
    """Write named tensors as safetensors; raises `CannotWrite`."""
    from safetensors.torch import save as to_bytes

    # safetensors takes contiguous tensors only, and channels_last ones are not.
    content = to_bytes({name: tensor.detach().cpu().contiguous() for name, tensor in tensors.items()})
    write_atomic(path, content)
    return TensorFile(path.name, hashlib.sha256(content).hexdigest())


def _read(path: Path) -> Checkpoint:
    try:
        checkpoint = msgspec.json.decode(_content(path), type=Checkpoint)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise BrokenCheckpoint(path, str(error)) from error
    if checkpoint.version != VERSION:
        raise BrokenCheckpoint(path, f"version {checkpoint.version} is unknown")
    if path.name != f"{_stem(checkpoint.step)}.json":
        raise BrokenCheckpoint(path, f"it is of step {checkpoint.step}")
    return checkpoint


def read_tensors(
    folder: Path, file: TensorFile, broken: Callable[[Path, str], UserError] = BrokenCheckpoint
) -> dict[str, torch.Tensor]:
    """What `write_tensors` wrote, on the CPU; `broken` makes the error of a file that is damaged."""
    from safetensors import SafetensorError
    from safetensors.torch import load as from_bytes

    # Only the name is taken from the JSON: it must not lead out of the folder.
    path = folder / Path(file.name).name
    content = _content(path, broken)
    if hashlib.sha256(content).hexdigest() != file.sha256:
        raise broken(path, "its content does not have the checksum written when it was saved")
    try:
        return from_bytes(content)
    except (SafetensorError, ValueError, KeyError) as error:
        raise broken(path, str(error)) from error


def _content(path: Path, broken: Callable[[Path, str], UserError] = BrokenCheckpoint) -> bytes:
    """A file's bytes. That it is not there breaks a checkpoint; that it may not be read now does not."""
    try:
        return read_bytes(path, MOST_BYTES)
    except UserError as error:
        if path.exists():
            raise
        raise broken(path, "it is not there") from error
