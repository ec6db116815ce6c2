"""A trainer without torch: a thread that waits for the test to say what happens next."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from cnnstudio.data import Preparation
from cnnstudio.network import Document, Message, TrainingMemory, UserError, message
from cnnstudio.network.errors import CannotWrite
from cnnstudio.training import (
    Choices,
    Control,
    EpochMetrics,
    Fixed,
    Metrics,
    Observer,
    Predictions,
    Progress,
    Result,
    StepSplit,
    Trial,
)
from cnnstudio.training.range_curve import Point, RangeTest, judged

BEAT = 0.005


class FakeTrainer:
    """Its training does what the test puts in: `progress`, `validate`, `finish`, `fail`; looks get `module`."""

    def __init__(self) -> None:
        self.device = "CPU"
        """What trains"""
        self.module: Any = "living module"
        self.stored: Any = "module of the last checkpoint"
        self.runs: list[Any] = []
        self.confusion = ((9, 1), (0, 10))
        self.preparation = Preparation("digit")
        """How pictures are read as the run's images"""
        self.predictions: dict[str, Predictions] = {}
        self.measured_with: Choices | None = None
        self.trial: Trial | None = None
        """What is tried before a training begins"""
        self.memory = TrainingMemory(100, 100, 200, 3000, 4000)
        self.ready = threading.Event()
        self.ready.set()
        self.started = threading.Event()
        self.started.set()
        self.chosen: tuple[str, Fixed] = ("auto", Fixed())
        self.save: Callable[[], int] = lambda: 1720
        self.points: list[Point] = []
        """What a range test finds, at once"""
        self.range_over = threading.Event()
        self.range_over.set()
        self.range_trouble: Exception | None = None
        self._events: queue.Queue[tuple[str, Any]] = queue.Queue()

    def progress(self, step: int, *, epoch: int = 1, loss: float = 0.5, split: StepSplit | None = None) -> None:
        self._events.put(("progress", Progress(epoch, 3, step, 300, 100, loss, 0.9, 0.001, 100.0, 65.0, split)))

    def validate(self, accuracy: float, *, epoch: int = 1) -> None:
        self._events.put(("validate", EpochMetrics(epoch, 100 * epoch, 0.4, 0.9, 0.3, accuracy)))

    def finish(self, accuracy: float = 0.9863) -> None:
        self._events.put(("finish", accuracy))

    def hinder(self, error: CannotWrite) -> None:
        self._events.put(("hinder", error))

    def warn(self, warning: Message) -> None:
        self._events.put(("warn", warning))

    def fail(self, error: Exception) -> None:
        self._events.put(("fail", error))

    # What the runner calls.

    def choose(self, device: str, fixed: Fixed) -> None:
        self.chosen = (device, fixed)

    def devices(self) -> tuple[str, ...]:
        return ("cuda", "cpu")

    def prepare(self) -> str:
        self.ready.wait(10)
        return self.device

    def create(self, folder: Path, document: Document) -> Any:
        run = SimpleNamespace(folder=folder / str(len(self.runs)), document=document, state=lambda: "running")
        run.checkpoint = lambda: SimpleNamespace(step=1720)
        run.kept = lambda: ()
        run.metrics, run.result = Metrics, lambda: None
        run.name, run.predictions = "", self.predictions.get
        run.choices = Choices(device=self.device.lower(), **self.chosen[1].given())
        run.preparation = lambda: self.preparation
        run.split, run.trial = None, self.trial
        run.memory, run.keep_memory = None, lambda memory: setattr(run, "memory", memory)
        self.runs.append(run)
        return run

    def newest(self, folder: Path) -> Any:
        return next((run for run in reversed(self.runs) if run.folder.parent == folder), None)

    def train(self, run: Any, observer: Observer, control: Control) -> Any:
        control.begin()
        if run.trial is not None:
            observer.trying(run.trial)
        self.started.wait(10)
        observer.started(run)
        while not control.stopped:
            control.answer(self.module)
            control.write_checkpoints(self.save)
            if control.paused:
                observer.paused()
                self._wait(control)
                observer.resumed()
                continue
            try:
                kind, value = self._events.get(timeout=BEAT)
            except queue.Empty:
                continue
            if kind == "progress":
                self._mark(self.module, value.step)
                observer.progressed(value)
            elif kind == "validate":
                observer.validated(value)
            elif kind == "hinder":
                self._hindered(value, observer, control)
            elif kind == "warn":
                observer.warned(value)
            elif kind == "fail":
                raise value
            else:
                return self._end(run, value)
        return self._end(run, None)

    def measure(self, document: Document, choices: Any = None) -> TrainingMemory:
        self.measured_with = choices
        return self.memory

    def range_test(
        self, document: Document, steps: int, told: Callable[[Point], object], cancelled: Callable[[], bool]
    ) -> RangeTest:
        for point in self.points:
            told(point)
        while not self.range_over.wait(BEAT):
            if cancelled():
                return judged(self.points, steps, "cancelled")
        if self.range_trouble is not None:
            raise self.range_trouble
        return judged(self.points, steps, "exploded")

    def load(self, run: Any) -> Any:
        if self.stored is None:
            raise UserError(message("test", "The run has no checkpoint yet."))
        self._mark(self.stored, run.checkpoint().step)
        return self.stored

    def _mark(self, module: Any, step: int) -> None:
        if not isinstance(module, str):
            from cnnstudio.training.module import mark_step

            mark_step(module, step)

    def _hindered(self, error: CannotWrite, observer: Observer, control: Control) -> None:
        control.ask()
        if not observer.hindered(error):
            raise error
        while not control.decided:
            control.wait_decided()
            control.answer(self.module)
        if control.gave_up:
            raise error
        observer.resumed()

    def _wait(self, control: Control) -> None:
        while control.paused and not control.stopped:
            control.wait()
            control.answer(self.module)
            control.write_checkpoints(self.save)

    def _end(self, run: Any, accuracy: float | None) -> Any:
        stopped = accuracy is None
        run.state = lambda: "stopped" if stopped else "finished"
        return Result(None if stopped else 0.05, accuracy, None if stopped else self.confusion, stopped, 12.0)
