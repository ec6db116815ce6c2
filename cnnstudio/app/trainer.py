"""What the runner needs of the training package, so that a test can give it a training of its own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from cnnstudio.network import Document, TrainingMemory
from cnnstudio.training import Choices, Control, Fixed, Observer, Result, Run, list_runs, load_module, new_run_folder
from cnnstudio.training.range_curve import Point, RangeTest, judged

if TYPE_CHECKING:
    from cnnstudio.training import NetworkModule

Told = Callable[[Point], object]


class Trainer(Protocol):
    """Calls may take long: the window's thread makes none."""

    def choose(self, device: str, fixed: Fixed) -> None:
        """What new runs are to use: a device or ``auto``, and what is fixed of their choices."""

    def devices(self) -> tuple[str, ...]:
        """The names of the devices there are."""

    def prepare(self) -> str:
        """Import what is slow to import; returns the name of the device that training would use."""

    def create(self, folder: Path, document: Document) -> Run:
        """A new run among those in `folder`."""

    def newest(self, folder: Path) -> Run | None:
        """The newest run in `folder` that can be read and was trained at all."""

    def train(self, run: Run, observer: Observer, control: Control) -> Result:
        """Train a new run, or go on with an old one; returns when it is done or stopped."""

    def measure(self, document: Document, choices: Choices | None = None) -> TrainingMemory:
        """What a step of the document's recipe really takes of memory; raises `UserError`.

        With these choices, or with those of a new run.
        """

    def range_test(self, document: Document, steps: int, told: Told, cancelled: Callable[[], bool]) -> RangeTest:
        """Look for a learning rate in so many steps; `told` hears of each. Raises `UserError`."""

    def load(self, run: Run) -> NetworkModule:
        """The network with the weights of the run's last checkpoint; raises `UserError` where it has none."""


class TorchTrainer:
    """The trainer of this program. torch is imported by the thread that first needs it."""

    def __init__(self) -> None:
        self._wanted = ("auto", Fixed())

    def choose(self, device: str, fixed: Fixed) -> None:
        self._wanted = (device, fixed)

    def devices(self) -> tuple[str, ...]:
        from cnnstudio.training import devices

        return devices.available()

    def prepare(self) -> str:
        from cnnstudio.training import devices  # and with it torch

        return str(devices.choose(self._wanted[0])).upper()

    def create(self, folder: Path, document: Document) -> Run:
        from cnnstudio import data
        from cnnstudio.training.starting import starting

        # Both before there is a folder, for either may be gone. The images stay in memory for the training.
        data.load(document.data)
        weights = starting(document)
        return Run.create(new_run_folder(folder), document, self._choices(), weights)

    def newest(self, folder: Path) -> Run | None:
        trained = (run for run in list_runs(folder) if run.problem is None and run.state != "new")
        found = next(trained, None)
        return Run.open(found.folder) if found else None

    def train(self, run: Run, observer: Observer, control: Control) -> Result:
        from cnnstudio import data
        from cnnstudio.training import suitability, train

        def told(_done: int, _total: int) -> None:
            if control.stopped:
                raise data.ReadingStopped(run.document.data)

        try:
            dataset = data.load_fitted(
                run.document.data,
                run.document.input_shape,
                run.document.data_fit,
                told,
                lambda dataset: suitability.check(run.document, dataset),
            )
        except data.ReadingStopped:
            if control.stopped:
                return Result(None, None, None, stopped=True, seconds=0.0)
            raise
        return train(run, dataset, observer, control)

    def measure(self, document: Document, choices: Choices | None = None) -> TrainingMemory:
        from cnnstudio.training import footprint

        return footprint.measure(document, choices or self._choices())

    def _choices(self) -> Choices:
        device, fixed = self._wanted
        return Choices.for_machine(device, fixed=fixed)

    def range_test(self, document: Document, steps: int, told: Told, cancelled: Callable[[], bool]) -> RangeTest:
        from cnnstudio import data
        from cnnstudio.training import suitability
        from cnnstudio.training.range_test import range_test

        def reading(_done: int, _total: int) -> None:
            if cancelled():
                raise data.ReadingStopped(document.data)

        try:
            dataset = data.load_fitted(
                document.data,
                document.input_shape,
                document.data_fit,
                reading,
                lambda dataset: suitability.check(document, dataset),
            )
        except data.ReadingStopped:
            if cancelled():
                return judged((), steps, "cancelled")
            raise
        return range_test(document, dataset, self._choices(), steps=steps, told=told, cancelled=cancelled)

    def load(self, run: Run) -> NetworkModule:
        return load_module(run)
