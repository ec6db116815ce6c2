"""The training package as the runner sees it, imported by the thread that first needs it."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, cast

from cnnstudio.network import Document

if TYPE_CHECKING:
    from cnnstudio.training import EpochMetrics, NetworkModule, Progress, Result, Run


class Control(Protocol):
    """Steers a training from another thread."""

    def pause(self) -> None: ...
    def resume(self) -> None: ...
    def stop(self) -> None: ...
    def probe(self, function: Callable[[NetworkModule], Any]) -> Future[Any]: ...


class Observer(Protocol):
    """Hears what a training does, in its thread."""

    def started(self, run: Run) -> None: ...
    def progressed(self, progress: Progress) -> None: ...
    def validated(self, metrics: EpochMetrics) -> None: ...
    def checkpointed(self, step: int) -> None: ...
    def paused(self) -> None: ...
    def resumed(self) -> None: ...
    def finished(self, result: Result) -> None: ...


class Trainer(Protocol):
    """What the runner needs of the training package. Calls may take long: the window's thread makes none."""

    def prepare(self) -> str:
        """Import what is slow to import; returns the name of the device that training would use."""

    def control(self) -> Control:
        """A new control for one training."""

    def create(self, folder: Path, document: Document) -> Run:
        """A new run among those in `folder`."""

    def newest(self, folder: Path) -> Run | None:
        """The newest run in `folder` that can be read and was trained at all."""

    def train(self, run: Run, observer: Observer, control: Control) -> Result:
        """Train a new run, or go on with an old one; returns when it is done or stopped."""

    def load(self, run: Run) -> NetworkModule:
        """The network with the weights of the run's last checkpoint; raises `UserError` where it has none."""


class TorchTrainer:
    """The trainer of this program."""

    def prepare(self) -> str:
        import cnnstudio.inspection  # noqa: F401 - torch and all that stands on it
        from cnnstudio.training import devices

        return str(devices.choose()).upper()

    def control(self) -> Control:
        from cnnstudio.training import Control as TrainingControl

        return TrainingControl()

    def create(self, folder: Path, document: Document) -> Run:
        from cnnstudio.training import Run, new_run_folder

        return Run.create(new_run_folder(folder), document)

    def newest(self, folder: Path) -> Run | None:
        from cnnstudio.training import Run, list_runs

        trained = (run for run in list_runs(folder) if run.problem is None and run.state != "new")
        found = next(trained, None)
        return Run.open(found.folder) if found else None

    def train(self, run: Run, observer: Observer, control: Control) -> Result:
        from cnnstudio import data
        from cnnstudio.training import train

        # Observer and control are the training package's own in all but name: that package is not imported at start.
        return train(run, data.load(run.document.data), cast("Any", observer), cast("Any", control))

    def load(self, run: Run) -> NetworkModule:
        from cnnstudio.training import load_module

        return load_module(run)
