"""A trainer without torch: a thread that waits for the test to say what happens next."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from cnnstudio.network import Document, UserError, message


class FakeControl:
    """Puts what it is told into the trainer's queue, like everything else that happens."""

    def __init__(self, events: queue.Queue[tuple[str, Any]]) -> None:
        self._events = events

    def pause(self) -> None:
        self._events.put(("pause", None))

    def resume(self) -> None:
        self._events.put(("resume", None))

    def stop(self) -> None:
        self._events.put(("stop", None))

    def probe(self, function: Callable[[Any], Any]) -> Future[Any]:
        future: Future[Any] = Future()
        self._events.put(("probe", (function, future)))
        return future


class FakeTrainer:
    """Its training does what the test puts in: `progress`, `validate`, `finish`, `fail`; probes get `module`."""

    def __init__(self) -> None:
        self.events: queue.Queue[tuple[str, Any]] = queue.Queue()
        self.module: Any = "living module"
        self.stored: Any = "module of the last checkpoint"
        self.runs: list[Any] = []
        self.probe_threads: list[str] = []
        self.ready = threading.Event()
        self.ready.set()

    def progress(self, step: int, **changes: Any) -> None:
        values = {
            "epoch": 1,
            "epochs": 3,
            "step": step,
            "total_steps": 300,
            "steps_per_epoch": 100,
            "loss": 0.5,
            "accuracy": 0.9,
            "learning_rate": 0.001,
            "steps_per_second": 100.0,
            "seconds_left": 65.0,
        }
        self.events.put(("progress", SimpleNamespace(**{**values, **changes})))

    def validate(self, accuracy: float) -> None:
        self.events.put(("validate", SimpleNamespace(epoch=1, step=100, validation_accuracy=accuracy)))

    def finish(self, accuracy: float = 0.9863) -> None:
        self.events.put(("finish", accuracy))

    def fail(self, error: Exception) -> None:
        self.events.put(("fail", error))

    def let_go(self) -> None:
        """End a training that the test has left going."""
        self.ready.set()
        self.events.put(("stop", None))

    # What the runner calls.

    def prepare(self) -> str:
        self.ready.wait(10)
        return "CPU"

    def control(self) -> FakeControl:
        return FakeControl(self.events)

    def create(self, folder: Path, document: Document) -> Any:
        run = SimpleNamespace(folder=folder / str(len(self.runs)), document=document, state=lambda: "running")
        self.runs.append(run)
        return run

    def newest(self, folder: Path) -> Any:
        return next((run for run in reversed(self.runs) if run.folder.parent == folder), None)

    def train(self, run: Any, observer: Any, control: Any) -> Any:
        observer.started(run)
        while True:
            kind, value = self.events.get()
            if kind == "progress":
                observer.progressed(value)
            elif kind == "validate":
                observer.validated(value)
            elif kind == "pause":
                observer.paused()
            elif kind == "resume":
                observer.resumed()
            elif kind == "probe":
                self._answer(*value)
            elif kind == "fail":
                raise value
            else:
                return self._end(run, kind, value)

    def load(self, run: Any) -> Any:
        if self.stored is None:
            raise UserError(message("test", "The run has no checkpoint yet."))
        return self.stored

    def _answer(self, function: Callable[[Any], Any], future: Future[Any]) -> None:
        self.probe_threads.append(threading.current_thread().name)
        try:
            future.set_result(function(self.module))
        except Exception as error:  # noqa: BLE001 - as the real control does
            future.set_exception(error)

    def _end(self, run: Any, kind: str, accuracy: float | None) -> Any:
        while not self.events.empty():
            left, value = self.events.get()
            if left == "probe":
                value[1].set_exception(UserError(message("test", "The training is over.")))
        stopped = kind == "stop"
        run.state = lambda: "stopped" if stopped else "finished"
        return SimpleNamespace(test_accuracy=accuracy, stopped=stopped, confusion=None)
