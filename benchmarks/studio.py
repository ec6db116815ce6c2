"""The whole window, brought up for a benchmark, with its runs in a folder that is thrown away."""

from __future__ import annotations

import contextlib
import os
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QElapsedTimer, QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from cnnstudio import data
from cnnstudio.app.main_window import MainWindow
from cnnstudio.app.runner import Runner, State
from cnnstudio.app.session import Session
from cnnstudio.app.studio import Studio as WholeStudio
from cnnstudio.app.theme import Theme
from cnnstudio.app.trainer import TorchTrainer
from cnnstudio.network import Document, folders
from cnnstudio.training import Control, EpochMetrics, Observer, Progress, Result, Run

SIZE = (1440, 900)
LIMIT = 120.0
BEAT_MS = 5
PREPARATION = 1.0
FEW = 200
"""Held-out images that are left, where validation would only blur how fast the steps go."""


class Studio(NamedTuple):
    """The window and what it stands on."""

    application: QApplication
    session: Session
    runner: Runner
    window: MainWindow
    theme: Theme

    def start(self) -> None:
        """Train the open document, and wait until steps are made."""
        self.runner.start(self.session.document)
        wait(lambda: self.runner.progress is not None or self.runner.state is State.FAILED)
        if self.runner.state is State.FAILED:
            raise SystemExit(self.runner.error)


@contextlib.contextmanager
def studio(document: Document, trainer: TorchTrainer | None = None) -> Iterator[Studio]:
    """The window with `document` open, painted, and all slow imports done."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ[folders.VARIABLE] = folder
        os.environ.setdefault("QT_QPA_PLATFORM", "xcb" if os.environ.get("DISPLAY") else "offscreen")
        application = QApplication.instance() or QApplication(["cnnstudio"])
        assert isinstance(application, QApplication)
        whole = WholeStudio(application, Runner(trainer, parent=application))
        session, runner, window = whole.session, whole.runner, whole.window
        window.resize(*SIZE)
        session.new(document)
        window.show()
        ready: list[None] = []
        runner.device_known.connect(lambda: runner.work(lambda: None, ready.append))  # after all that it imports
        wait(lambda: bool(ready))
        spin(PREPARATION)  # of the workspaces that are not shown
        try:
            yield Studio(application, session, runner, window, whole.theme)
        finally:
            runner.close()
            window.deleteLater()


def wait(condition: Callable[[], bool], seconds: float = LIMIT) -> None:
    """Let the window work until something holds; ends the program where it never does."""
    end = time.perf_counter() + seconds
    while not condition():
        if time.perf_counter() > end:
            raise SystemExit("The window did not come so far.")
        spin(0.02)


def spin(seconds: float) -> None:
    """Let the window work for so long."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


class Heart(QObject):
    """A timer of 5 ms in the window's thread; the milliseconds between its beats are what a person waits for."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[float] = []
        self._clock = QElapsedTimer()
        self._timer = QTimer(self, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    @contextlib.contextmanager
    def beating(self) -> Iterator[None]:
        """Measure while the block runs."""
        self._clock.start()
        self._timer.start()
        try:
            yield
        finally:
            self._timer.stop()

    def _beat(self) -> None:
        self.gaps.append(self._clock.nsecsElapsed() / 1e6)
        self._clock.start()


class Counted(TorchTrainer):
    """The studio's own training, which also keeps when each report came and after how many steps.

    With `held_out` given, only so many images are left to validate and test with.
    """

    def __init__(self, held_out: int | None = None) -> None:
        super().__init__()
        self.reports: list[tuple[float, int]] = []
        self._held_out = held_out

    def train(self, run: Run, observer: Observer, control: Control) -> Result:
        from cnnstudio.training import train

        full = data.load(run.document.data)
        if self._held_out is not None:
            few = full.validation.at(np.arange(self._held_out))
            full = data.Dataset(full.key, full.title, full.classes, full.input_shape, full.train, few, few)
        return train(run, full, _Counting(observer, self.reports), control)

    def speed_between(self, begin: float, end: float) -> float:
        """Steps a second between two times of `time.perf_counter`."""
        inside = [report for report in self.reports if begin <= report[0] <= end]
        (first, before), (last, after) = inside[0], inside[-1]
        return (after - before) / (last - first)


class _Counting(Observer):
    """Passes everything on."""

    def __init__(self, observer: Observer, reports: list[tuple[float, int]]) -> None:
        self._observer, self._reports = observer, reports
        self.started, self.checkpointed = observer.started, observer.checkpointed  # type: ignore[method-assign]
        self.paused, self.resumed = observer.paused, observer.resumed  # type: ignore[method-assign]
        self.finished = observer.finished  # type: ignore[method-assign]

    def progressed(self, progress: Progress) -> None:
        self._reports.append((time.perf_counter(), progress.step))
        self._observer.progressed(progress)

    def validated(self, metrics: EpochMetrics) -> None:
        self._observer.validated(metrics)


def resident_bytes() -> int:
    """Memory of this process that is in use (Linux)."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")
