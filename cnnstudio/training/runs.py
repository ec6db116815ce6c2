"""The runs in a folder."""

from __future__ import annotations

import contextlib
import datetime as dt
import shutil
from pathlib import Path

import msgspec

from cnnstudio.network.errors import UserError, WorkError
from cnnstudio.network.files import cannot
from cnnstudio.network.messages import Message, message
from cnnstudio.network.recipe import Recipe
from cnnstudio.training.early_stop import EarlyStop, early_stop
from cnnstudio.training.metrics import Metrics
from cnnstudio.training.run import Run, State
from cnnstudio.training.run_lock import RunLock
from cnnstudio.training.start import Start


class RunSummary(msgspec.Struct, frozen=True):
    """What a list shows of a run. Where the run is broken, `problem` says how and the rest may be unknown."""

    folder: Path
    id: str = ""
    name: str = ""
    document_id: str = ""
    created: dt.datetime | None = None
    recipe: Recipe | None = None
    state: State | None = None
    epochs: int = 0
    epochs_done: int = 0
    validation_accuracy: float | None = None
    test_accuracy: float | None = None
    bytes: int = 0
    """What the whole folder takes on the disk."""
    problem: Message | None = None
    start: Start | None = None
    """What its weights started from, where that was not chance."""
    early: EarlyStop | None = None
    """How it ended before its last epoch, where it got no better."""


def new_run_folder(base: Path | str) -> Path:
    """Make an empty folder for a run in `base`, named after the date and time; raises `WorkError`."""
    name = dt.datetime.now().astimezone().strftime("%Y-%m-%d_%H-%M-%S")
    number = 1
    while True:
        folder = Path(base).absolute() / (name if number == 1 else f"{name}_{number}")
        try:
            folder.mkdir(parents=True)
        except FileExistsError:
            number += 1
        except OSError as error:
            raise WorkError(cannot("write", folder, error)) from error
        else:
            return folder


def list_runs(base: Path | str) -> tuple[RunSummary, ...]:
    """The runs in `base`, the newest first. Folders without a run are left out; a broken run says what is wrong."""
    try:
        folders = [path for path in Path(base).absolute().iterdir() if (path / "run.json").is_file()]
    except OSError:
        return ()
    return tuple(sorted(map(_summary, folders), key=_age, reverse=True))


def delete_run(folder: Path | str) -> None:
    """Delete a run with all it has kept, also a broken one.

    Raises `UserError` where the folder holds no run or it is being trained, `WorkError` where it cannot be deleted.
    """
    folder = Path(folder).absolute()
    if not (folder / "run.json").is_file():
        raise UserError(message("training", "{folder} holds no run: nothing is deleted.", folder=folder))
    if RunLock(folder).is_held:
        raise UserError(
            message("training", "The run {folder} is being trained: stop it before it is deleted.", folder=folder)
        )
    try:
        shutil.rmtree(folder)
    except OSError as error:
        raise WorkError(cannot("write", folder, error)) from error


def _age(summary: RunSummary) -> tuple[float, str]:
    return (summary.created.timestamp() if summary.created else 0.0, summary.folder.name)


def _summary(folder: Path) -> RunSummary:
    summary = RunSummary(folder, bytes=_size(folder))
    try:
        run = Run.open(folder)
        summary = RunSummary(
            folder,
            run.id,
            run.name,
            run.document.id,
            run.created,
            run.document.recipe,
            epochs=run.document.recipe.epochs,
            start=run.start,
            bytes=summary.bytes,
        )
        summary = msgspec.structs.replace(summary, state=run.state())
        return _with_metrics(summary, run.metrics())
    except UserError as error:
        return msgspec.structs.replace(summary, problem=error.message)


def _size(folder: Path) -> int:
    total = 0
    for path in folder.rglob("*"):
        with contextlib.suppress(OSError):  # a training has just replaced it
            total += path.stat().st_size if path.is_file() else 0
    return total


def _with_metrics(summary: RunSummary, metrics: Metrics) -> RunSummary:
    last = metrics.validation[-1] if metrics.validation else None
    return msgspec.structs.replace(
        summary,
        epochs_done=last.epoch if last else 0,
        validation_accuracy=last.validation_accuracy if last else None,
        test_accuracy=metrics.test.accuracy if metrics.test else None,
        early=_early(summary, metrics),
    )


def _early(summary: RunSummary, metrics: Metrics) -> EarlyStop | None:
    if summary.state != "finished" or summary.recipe is None:
        return None
    return early_stop(summary.recipe, metrics.validation)
