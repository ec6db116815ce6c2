"""A run as a folder: what is trained and how, what it has measured, its checkpoints, its result.

run.json        the run's id, when it was made, its choices
network.cnn     the document as it was when the run was made
metrics.jsonl   the log, a line a measurement
checkpoints/    the last state and the best
start.safetensors  the weights that it started from, where they did not begin by chance
predictions-*   what each validation image was read as after the last epoch, and each test image at the end
result.json     how the last sitting ended; not there while one is going on or after the process was killed
name.txt        what a person has called the run, where somebody has
memory.json     what a step was measured to take of memory, where it was measured
step_times.json where the time of its steps went
trial.json      the choices that a trial has found, which then hold, and what it has measured; where there was one
run.lock        held by the process that trains; the system lets go of it when that process dies
"""

from __future__ import annotations

import contextlib
import datetime as dt
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeVar

import filelock
import msgspec

from cnnstudio.network.document import Document
from cnnstudio.network.errors import UserError, WorkError
from cnnstudio.network.files import cannot, read_bytes, write_atomic
from cnnstudio.network.messages import message
from cnnstudio.training import checkpoints, metrics, notes, predictions
from cnnstudio.training.checkpoints import Checkpoint
from cnnstudio.training.choices import Choices
from cnnstudio.training.events import Result, StepSplit, Trial
from cnnstudio.training.metrics import Metrics
from cnnstudio.training.predictions import Predictions, SetName
from cnnstudio.training.start import FILE as START
from cnnstudio.training.start import Start, Starting

if TYPE_CHECKING:
    import torch

    from cnnstudio.network import TrainingMemory
    from cnnstudio.training.module import NetworkModule

T = TypeVar("T")
State = Literal["new", "running", "stopped", "finished", "failed", "interrupted"]
VERSION = 1
MOST_BYTES = 100_000_000
PATIENCE = 1.0
"""Seconds to wait for the lock: `state` of another process holds it for an instant."""


class _RunFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    version: int
    id: str
    created: dt.datetime
    choices: Choices
    name: str = ""
    """A name given by the one version of the program that kept it here."""
    start: Start | None = None


class _ResultFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    version: int
    state: Literal["stopped", "finished", "failed"]
    result: Result | None = None
    reason: str | None = None


class Run:
    """A run's folder, read and written. Make one with `create` or `open`, and train it with `train`."""

    def __init__(self, folder: Path, file: _RunFile, document: Document) -> None:
        self.folder = folder
        self.document = document
        self._file = file
        name = notes.read_name(folder)
        self._name = file.name if name is None else name
        self._trial = notes.read_trial(folder)

    @classmethod
    def create(
        cls,
        folder: Path | str,
        document: Document,
        choices: Choices | None = None,
        starting: Starting | None = None,
    ) -> Run:
        """Begin a run in `folder`, which must be empty or not exist yet.

        Without `choices` they are made for this machine; without `starting` its weights begin by chance.
        Raises `UserError` where the folder is in use, `WorkError` where it cannot be written.
        """
        folder = Path(folder).absolute()
        choices = choices or Choices.for_machine()
        _make_folder(folder)
        start = None if starting is None else _keep(starting, folder)
        file = _RunFile(VERSION, uuid.uuid4().hex, dt.datetime.now(dt.UTC), choices, start=start)
        document.write(folder / "network.cnn")
        write_atomic(folder / "run.json", msgspec.json.format(msgspec.json.encode(file)))
        return cls(folder, file, document)

    @classmethod
    def open(cls, folder: Path | str) -> Run:
        """Open a run made before; raises `UserError` where the folder holds none or it is broken."""
        folder = Path(folder).absolute()
        path = folder / "run.json"
        if not path.is_file():
            raise UserError(
                message("training", "{folder} holds no run: choose a folder that a training has made.", folder=folder)
            )
        file = _decode(path, _RunFile)
        if file.version != VERSION:
            raise UserError(
                message(
                    "training",
                    "{path} has the version {version}, and this program knows only {known}: update it.",
                    path=path,
                    version=file.version,
                    known=VERSION,
                )
            )
        return cls(folder, file, Document.read(folder / "network.cnn"))

    @property
    def id(self) -> str:
        """Unique among all runs."""
        return self._file.id

    @property
    def name(self) -> str:
        """What a person has called the run; empty where nobody has."""
        return self._name

    def rename(self, name: str) -> None:
        """Call the run something else, also while it is trained; raises `WorkError`."""
        notes.write_name(self.folder, name)
        self._name = name

    @property
    def memory(self) -> TrainingMemory | None:
        """What a step was measured to take of memory; None where it was not measured."""
        return notes.read_memory(self.folder)

    def keep_memory(self, memory: TrainingMemory) -> None:
        """Keep what a step was measured to take, also while the run is trained; raises `WorkError`."""
        notes.write_memory(self.folder, memory)

    @property
    def split(self) -> StepSplit | None:
        """Where the time of its steps went up to the last checkpoint; None where it was not measured."""
        return notes.read_split(self.folder)

    def keep_split(self, split: StepSplit) -> None:
        """Keep where the time of its steps went; raises `WorkError`."""
        notes.write_split(self.folder, split)

    @property
    def created(self) -> dt.datetime:
        """When the run was made, with its time zone."""
        return self._file.created

    @property
    def choices(self) -> Choices:
        """What the run fixes beside its recipe: as it was made, or as a trial has found since."""
        return self._trial.choices if self._trial is not None else self._file.choices

    @property
    def trial(self) -> Trial | None:
        """What was tried to find the fastest choices; None where nothing was."""
        return self._trial

    def keep_trial(self, trial: Trial) -> None:
        """Go on with the choices that a trial has found, and keep what it measured; raises `WorkError`."""
        notes.write_trial(self.folder, trial)
        self._trial = trial

    @property
    def start(self) -> Start | None:
        """What its weights started from; None where they began by chance."""
        return self._file.start

    def start_weights(self) -> dict[str, torch.Tensor]:
        """The weights that it started from, none where they began by chance; raises `UserError`."""
        return {} if self.start is None else checkpoints.read_tensors(self.folder, self.start.file, _broken_start)

    @property
    def checkpoint_folder(self) -> Path:
        return self.folder / "checkpoints"

    @property
    def metrics_path(self) -> Path:
        return self.folder / "metrics.jsonl"

    def metrics(self) -> Metrics:
        """All that was measured so far; raises `UserError` where the log is broken."""
        return metrics.read(self.metrics_path)

    def predictions(self, name: SetName) -> Predictions | None:
        """What each image of a set was read as when it was scored last; None where it was not.

        Raises `UserError` where the file is broken.
        """
        return predictions.read(self.folder, name)

    def checkpoints(self) -> tuple[Checkpoint, ...]:
        """The checkpoints by step, the last state at the end; raises `UserError` where one is broken."""
        return checkpoints.find(self.checkpoint_folder)

    def checkpoint(self, which: str = "last") -> Checkpoint:
        """The `last` checkpoint or the `best` by validation accuracy; raises `UserError` where there is none."""
        found = self.checkpoints()
        if not found:
            raise UserError(
                message(
                    "training",
                    "The run {folder} has no checkpoint yet: train it for a while first.",
                    folder=self.folder,
                )
            )
        if which not in ("last", "best"):
            raise UserError(message("training", "There is no checkpoint “{which}”: choose last or best.", which=which))
        best = found[-1].position.best
        if which == "best" and best is not None:
            return next((checkpoint for checkpoint in found if checkpoint.step == best.step), found[-1])
        return found[-1]

    def result(self) -> Result | None:
        """How the run ended or was stopped; None where it has not, or failed."""
        file = self._ending()
        return file.result if file else None

    def failure(self) -> str | None:
        """Why the last sitting failed; None where it did not."""
        file = self._ending()
        return file.reason if file else None

    def state(self) -> State:
        """What the run is doing: `interrupted` where its process was killed, `new` where it was never trained."""
        if self._is_locked():
            return "running"
        file = self._ending()
        if file is not None:
            return file.state
        begun = self.metrics_path.exists() or any(self.checkpoint_folder.glob("*.json"))
        return "interrupted" if begun else "new"

    @contextlib.contextmanager
    def writing(self) -> Iterator[None]:
        """Hold the run for this process; raises `UserError` where another one trains it."""
        lock = self._lock(PATIENCE)
        try:
            lock.acquire()
        except filelock.Timeout as error:
            raise UserError(
                message(
                    "training",
                    "The run {folder} is being trained already: wait for its end or stop it.",
                    folder=self.folder,
                )
            ) from error
        except OSError as error:
            raise WorkError(cannot("write", self.folder, error)) from error
        try:
            yield
        finally:
            lock.release()

    def begin(self) -> None:
        """A sitting begins: how the last one ended holds no more. Call while `writing`."""
        try:
            self.checkpoint_folder.mkdir(exist_ok=True)
            self._result_path.unlink(missing_ok=True)
        except OSError as error:
            raise WorkError(cannot("write", self.folder, error)) from error

    def end(self, result: Result) -> None:
        """Write how the sitting ended. Call while `writing`."""
        self._write_ending(_ResultFile(VERSION, "stopped" if result.stopped else "finished", result))

    def fail(self, reason: str) -> None:
        """Write that the sitting failed, and why. Call while `writing`."""
        self._write_ending(_ResultFile(VERSION, "failed", reason=reason))

    @property
    def _result_path(self) -> Path:
        return self.folder / "result.json"

    def _ending(self) -> _ResultFile | None:
        return _decode(self._result_path, _ResultFile) if self._result_path.exists() else None

    def _write_ending(self, file: _ResultFile) -> None:
        write_atomic(self._result_path, msgspec.json.format(msgspec.json.encode(file)))

    def _lock(self, timeout: float) -> filelock.BaseFileLock:
        return filelock.FileLock(self.folder / "run.lock", timeout=timeout)

    def _is_locked(self) -> bool:
        try:
            with self._lock(0):
                return False
        except filelock.Timeout:
            return True
        except OSError:  # a folder that cannot be written is not being trained in
            return False


def load_module(run: Run, checkpoint: str = "last") -> NetworkModule:
    """The run's network with the weights of its `last` or `best` checkpoint, on the CPU, in evaluation mode.

    Draws nothing random. Raises `UserError` where there is no such checkpoint or it is broken.
    """
    from cnnstudio.training.module import build_from, mark_step

    found, weights = current_weights(run, checkpoint)
    try:
        module = build_from(run.document.network, run.document.input_shape, weights, layout=run.choices.layout)
    except RuntimeError as error:
        path = run.checkpoint_folder / found.weights.name
        raise checkpoints.broken(path, "its weights are of another network") from error
    mark_step(module, found.step)
    return module.eval()


def current_weights(run: Run, which: str) -> tuple[Checkpoint, dict[str, torch.Tensor]]:
    """The `last` or `best` checkpoint with its weights; raises `UserError`.

    A training may replace a checkpoint while it is being read: then read the new one.
    """
    found = run.checkpoint(which)
    while True:
        try:
            return found, checkpoints.load_weights(run.checkpoint_folder, found)
        except UserError:
            now = run.checkpoint(which)
            if now == found:
                raise
            found = now


def _keep(starting: Starting, folder: Path) -> Start:
    """Copy the weights to start from into the run."""
    file = checkpoints.write_tensors(folder / START, starting.tensors)
    return Start(starting.path, starting.fit, file, starting.step)


def _broken_start(path: Path, reason: object) -> UserError:
    return UserError(
        message(
            "training",
            "{path}, the weights that the run starts from, is broken: {reason}. Begin a new run.",
            path=path,
            reason=str(reason),
        )
    )


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        used = any(folder.iterdir())
    except OSError as error:
        raise WorkError(cannot("write", folder, error)) from error
    if used:
        raise UserError(
            message(
                "training",
                "The folder {folder} is not empty: choose a new one, or resume the run that is in it.",
                folder=folder,
            )
        )


def _decode(path: Path, kind: type[T]) -> T:
    try:
        return msgspec.json.decode(read_bytes(path, MOST_BYTES), type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise UserError(
            message("training", "{path} is broken: {reason}. Restore it or train again.", path=path, reason=str(error))
        ) from error
