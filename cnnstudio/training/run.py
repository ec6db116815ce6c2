"""A run as a folder: what is trained and how, what it has measured, its checkpoints, its result.

run.json        the run's id, when it was made, its choices, the checksum of network.cnn
network.cnn     the document as it was when the run was made
metrics.jsonl   the log, a line a measurement
checkpoints/    the last state, the best, and what the recipe keeps besides
start.safetensors  the weights that it started from, where they did not begin by chance
data.json       what images it is trained on: how many, which shape, their checksum, how a picture is read as they are
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
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import msgspec

from cnnstudio.network.document import Document
from cnnstudio.network.errors import CannotWrite, UserError
from cnnstudio.network.files import cannot, flush_folder, read_bytes, write_atomic
from cnnstudio.network.messages import message
from cnnstudio.training import checkpoints, keeping, metrics, notes, predictions
from cnnstudio.training.checkpoints import Checkpoint
from cnnstudio.training.choices import Choices
from cnnstudio.training.events import Result, StepSplit, Trial
from cnnstudio.training.keeping import Kept
from cnnstudio.training.metrics import Metrics
from cnnstudio.training.predictions import Predictions, SetName
from cnnstudio.training.run_files import (
    MOST_BYTES,
    OWN_FILES,
    VERSION,
    ResultFile,
    RunFile,
    checksum,
    decoded,
    make_folder,
)
from cnnstudio.training.run_lock import RunLock
from cnnstudio.training.start import FILE as START
from cnnstudio.training.start import Start, Starting

if TYPE_CHECKING:
    import torch

    from cnnstudio.data import Preparation
    from cnnstudio.network import TrainingMemory

State = Literal["new", "running", "stopped", "finished", "failed", "interrupted"]


class Run:
    """A run's folder, read and written. Make one with `create` or `open`, and train it with `train`."""

    def __init__(self, folder: Path, file: RunFile, document: Document, text: bytes) -> None:
        self.folder = folder
        self.document = document
        self._file = file
        self._text = text
        self._lock = RunLock(folder)
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
        make_folder(folder)
        start = None if starting is None else _keep(starting, folder)
        text = document.to_json().encode()
        made = dt.datetime.now(dt.UTC)
        file = RunFile(VERSION, uuid.uuid4().hex, made, choices, start=start, network=checksum(text))
        run = cls(folder, file, document, text)
        run._write_own_files()
        return run

    @classmethod
    def open(cls, folder: Path | str) -> Run:
        """Open a run made before; raises `UserError` where the folder holds none or it is broken."""
        folder = Path(folder).absolute()
        path = folder / "run.json"
        if not path.is_file():
            raise UserError(
                message("training", "{folder} holds no run: choose a folder that a training has made.", folder=folder)
            )
        file = decoded(path, RunFile)
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
        network = folder / "network.cnn"
        return cls(folder, file, Document.read(network), read_bytes(network, MOST_BYTES))

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

    def preparation(self) -> Preparation:
        """How a person's own picture is read as the images that the run was trained on, whether those are here or not.

        Raises `UserError` where an earlier version has not written it down and the images are not here.
        """
        from cnnstudio.training import fingerprint  # it brings numpy, which a list of runs does without

        return fingerprint.preparation(self.folder, self.document.data)

    def checkpoints(self) -> tuple[Checkpoint, ...]:
        """The checkpoints by step, the last state at the end; raises `UserError` where one is broken."""
        return checkpoints.find(self.checkpoint_folder)

    def checkpoint(self, which: str = "last") -> Checkpoint:
        """The `last` checkpoint, the `best` by validation accuracy, or that of a step (`"1720"`).

        Raises `UserError` where there is none.
        """
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
            return self._checkpoint_of_step(found, which)
        best = found[-1].position.best
        if which == "best" and best is not None:
            return next((checkpoint for checkpoint in found if checkpoint.step == best.step), found[-1])
        return found[-1]

    def kept(self) -> tuple[Kept, ...]:
        """All checkpoints by step, broken ones too, with what they take on the disk."""
        return keeping.kept(self.checkpoint_folder)

    def delete_checkpoint(self, step: int) -> None:
        """Delete a checkpoint, also while the run is trained; raises `CannotWrite`.

        Raises `UserError` for the best and the last one, which are always kept, and where there is none of that step.
        """
        keeping.delete(self.checkpoint_folder, step)

    @staticmethod
    def _checkpoint_of_step(found: tuple[Checkpoint, ...], which: str) -> Checkpoint:
        for checkpoint in found:
            if which.isascii() and which.isdecimal() and checkpoint.step == int(which):
                return checkpoint
        raise keeping.no_such(which, (checkpoint.step for checkpoint in found))

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
        if self._lock.is_held:
            return "running"
        file = self._ending()
        if file is not None:
            return file.state
        begun = self.metrics_path.exists() or any(self.checkpoint_folder.glob("*.json"))
        return "interrupted" if begun else "new"

    def writing(self) -> contextlib.AbstractContextManager[None]:
        """Hold the run for this process; raises `UserError` where another one trains it."""
        return self._lock.hold()

    def begin(self) -> None:
        """A sitting begins: how the last one ended holds no more. Call while `writing`.

        What a killed process had not written to its end is cleared away. Raises `UserError` where the document was
        changed by hand: its checkpoints are of what it was.
        """
        self._check_document()
        try:
            for left in (path for name in OWN_FILES for path in self.folder.glob(f".{name}*.tmp")):
                left.unlink(missing_ok=True)
            self.checkpoint_folder.mkdir(exist_ok=True)
            self._result_path.unlink(missing_ok=True)
            flush_folder(self.folder)
        except OSError as error:
            raise CannotWrite(cannot("write", self.folder, error)) from error

    @property
    def is_whole(self) -> bool:
        """Whether the folder still has what a training needs of it."""
        return all(path.exists() for path in (self._lock.path, *self._own_paths, self.checkpoint_folder))

    def write_anew(self) -> None:
        """Write what somebody has deleted of the folder. Call while `writing`; raises `CannotWrite`."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            if not self._lock.path.exists():
                self._lock.hold_anew()
            self._refuse_another()
            self._write_own_files()
            self.checkpoint_folder.mkdir(exist_ok=True)
        except OSError as error:
            raise CannotWrite(cannot("write", self.folder, error)) from error
        if self._name and notes.read_name(self.folder) is None:
            notes.write_name(self.folder, self._name)

    def end(self, result: Result) -> None:
        """Write how the sitting ended. Call while `writing`."""
        self._write_ending(ResultFile(VERSION, "stopped" if result.stopped else "finished", result))

    def fail(self, reason: str) -> None:
        """Write that the sitting failed, and why. Call while `writing`."""
        self._write_ending(ResultFile(VERSION, "failed", reason=reason))

    @property
    def _own_paths(self) -> tuple[Path, Path]:
        return self.folder / "network.cnn", self.folder / "run.json"

    def _write_own_files(self) -> None:
        """Write what a run is made of; run.json comes last and makes it one."""
        contents = self._text, msgspec.json.format(msgspec.json.encode(self._file))
        for path, content in zip(self._own_paths, contents, strict=True):
            if not path.exists():
                write_atomic(path, content)

    def _check_document(self) -> None:
        if self._file.network and self._file.network != checksum(self._text):
            raise UserError(
                message(
                    "training",
                    "{path} was changed after the run was made, and its checkpoints are of what it was: put the old "
                    "file back, or train it in a new run.",
                    path=self._own_paths[0],
                )
            )

    def _refuse_another(self) -> None:
        """Never write into another run that was put in this one's place."""
        path = self._own_paths[1]
        if path.exists() and decoded(path, RunFile).id != self.id:
            raise CannotWrite(
                message("training", "Another run lies in {folder} now: move it away first.", folder=self.folder)
            )

    @property
    def _result_path(self) -> Path:
        return self.folder / "result.json"

    def _ending(self) -> ResultFile | None:
        return decoded(self._result_path, ResultFile) if self._result_path.exists() else None

    def _write_ending(self, file: ResultFile) -> None:
        write_atomic(self._result_path, msgspec.json.format(msgspec.json.encode(file)))


def _keep(starting: Starting, folder: Path) -> Start:
    """Copy the weights to start from into the run."""
    file = checkpoints.write_tensors(folder / START, starting.tensors)
    return Start(starting.path, starting.fit, file, starting.step)


def _broken_start(path: Path, reason: str) -> UserError:
    return UserError(
        message(
            "training",
            "{path}, the weights that the run starts from, is broken: {reason}. Begin a new run.",
            path=path,
            reason=reason,
        )
    )
