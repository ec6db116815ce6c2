"""Writing a run's files in spite of a full disk, a folder that may not be written, or one that was deleted."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from cnnstudio.network.errors import CannotWrite
from cnnstudio.network.messages import Message, message
from cnnstudio.training.control import Control
from cnnstudio.training.events import Observer
from cnnstudio.training.metrics_log import MetricsLog
from cnnstudio.training.pace import Pace
from cnnstudio.training.run import Run

T = TypeVar("T")


class Patience:
    """Tries again what was refused, once a person says so; what was deleted is written anew at once.

    `answer` answers probes while the training waits.
    """

    def __init__(self, run: Run, log: MetricsLog, observer: Observer, control: Control, pace: Pace) -> None:
        self._run, self._log = run, log
        self._observer, self._control, self._pace = observer, control, pace

    def write(self, work: Callable[[], T], answer: Callable[[], None]) -> T:
        """Do `work`, which writes; raises its `CannotWrite` where nobody waits for better times."""
        while True:
            try:
                self._write_what_is_gone()
                done = work()
            except CannotWrite as error:
                self._wait(error, answer)
            else:
                return done

    def _write_what_is_gone(self) -> None:
        if not self._run.is_whole:
            self._run.write_anew()
            self._write_log()
            self._observer.warned(_deleted(self._run.folder))
        elif self._log.is_lost:
            aside = self._write_log()
            self._observer.warned(_replaced(self._run.metrics_path, aside))

    def _write_log(self) -> Path | None:
        return self._log.write_anew() if self._log.is_lost else None

    def _wait(self, error: CannotWrite, answer: Callable[[], None]) -> None:
        self._control.ask()
        if not self._observer.hindered(error):
            raise error
        with self._pace.idle():
            while not self._control.decided:
                answer()
                self._control.wait_decided()
        if self._control.gave_up:
            raise error
        self._observer.resumed()


def _deleted(folder: Path) -> Message:
    return message(
        "training",
        "The run's folder {folder} was deleted or moved away while the run was trained. Its network, its figures and "
        "the present weights are written anew there; earlier checkpoints are not.",
        folder=folder,
    )


def _replaced(path: Path, aside: Path | None) -> Message:
    if aside is None:
        return message("training", "{path} was deleted while the run was trained, and is written anew.", path=path)
    return message(
        "training",
        "{path} was replaced while the run was trained. It is written anew; what stood there is kept as {aside}.",
        path=path,
        aside=aside.name,
    )
