"""Training watched from a terminal: a bar where there is one, sober lines where not, and Ctrl-C that stops cleanly."""

from __future__ import annotations

import contextlib
import os
import shlex
import shutil
import signal
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, TextIO

from cnnstudio.network.messages import Message, message
from cnnstudio.training.control import Control
from cnnstudio.training.events import STEP_PARTS, EpochMetrics, Observer, Progress, Result, StepSplit

if TYPE_CHECKING:
    from cnnstudio.training import Choices, Run

BAR = (4, 30)
"""Cells of the bar, at least and at most."""
LINES = 10
"""Lines an epoch where there is no terminal that could draw a bar."""


def train_in_terminal(run: Run) -> int:
    """Train a run to its end or to Ctrl-C, and print how it goes; returns the exit status."""
    from cnnstudio import data
    from cnnstudio.training import train

    dataset = data.load(run.document.data).fitted(run.document.input_shape, run.document.data_fit)
    control = Control()
    observer = TerminalObserver(sys.stdout)
    try:
        with stopping_at_signals(control):
            result = train(run, dataset, observer, control)
    finally:
        observer.close()
    if run.split is not None:
        observer.say(_step_line(run.split, run.choices))
    observer.say(_ending(run, result))
    return 0


def _step_line(split: StepSplit, choices: Choices) -> Message:
    """Where the time of a step went, and what it went on."""
    parts = {part: f"{1000 * getattr(split, part):.2f}" for part in STEP_PARTS}
    return message(
        "cli",
        "a step took {total} ms: data {data}, forward {forward}, backward {backward}, optimizer {optimizer}, probes "
        "and reports {looking}; on {device}, threads {threads}, {precision}, {layout}",
        total=f"{1000 * split.total:.2f}",
        device=choices.device,
        threads=choices.threads,
        precision=choices.precision,
        layout=choices.layout,
        **parts,
    )


def _ending(run: Run, result: Result) -> Message:
    here = Path.cwd()
    path = run.folder.relative_to(here) if run.folder.is_relative_to(here) else run.folder
    folder = shlex.quote(str(path))
    if result.test_accuracy is None or result.test_loss is None:
        return message("cli", "Stopped; resume with: cnnstudio train --resume {folder}", folder=folder)
    return message(
        "cli",
        "test accuracy {accuracy}, test loss {loss}, {duration} of training; the run is in {folder}",
        accuracy=_percent(result.test_accuracy),
        loss=f"{result.test_loss:.4f}",
        duration=_duration(result.seconds),
        folder=folder,
    )


class TerminalObserver(Observer):
    """Prints what a training tells. A reader that goes away does not end the training."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._bar = stream.isatty() and os.environ.get("TERM") != "dumb"
        self._drawn = 0
        self._tenth: int | None = None
        self._gone = False

    def started(self, run: Run) -> None:
        recipe = run.document.recipe
        self.say(
            message(
                "cli",
                "Training on {device}: epochs {epochs}, batch size {batch}, {optimizer}, learning rate {rate}, "
                "seed {seed}",
                device=run.choices.device,
                epochs=recipe.epochs,
                batch=recipe.batch_size,
                optimizer=recipe.optimizer,
                rate=f"{recipe.learning_rate:g}",
                seed=recipe.seed,
            )
        )

    def progressed(self, progress: Progress) -> None:
        if self._bar:
            self._draw(_bar_line(progress, shutil.get_terminal_size().columns))
            return
        tenth = LINES * progress.step // progress.steps_per_epoch
        if self._tenth is not None and tenth > self._tenth and progress.step % progress.steps_per_epoch:
            self.say(_progress_line(progress))
        self._tenth = tenth

    def validated(self, metrics: EpochMetrics) -> None:
        self.say(
            message(
                "cli",
                "epoch {epoch}: loss {loss}, accuracy {accuracy}; validation loss {validation_loss}, accuracy "
                "{validation_accuracy}",
                epoch=metrics.epoch,
                loss=f"{metrics.train_loss:.4f}",
                accuracy=_percent(metrics.train_accuracy),
                validation_loss=f"{metrics.validation_loss:.4f}",
                validation_accuracy=_percent(metrics.validation_accuracy),
            )
        )

    def say(self, line: Message) -> None:
        """Print a line of its own, over the bar if one is drawn."""
        text = str(line)
        self._write(f"\r{text.ljust(self._drawn)}\n" if self._drawn else f"{text}\n")
        self._drawn = 0

    def close(self) -> None:
        """Leave the bar as it stands and the cursor on a new line."""
        if self._drawn:
            self._write("\n")
            self._drawn = 0

    def _draw(self, line: str) -> None:
        self._write(f"\r{line.ljust(self._drawn)}")
        self._drawn = len(line)

    def _write(self, text: str) -> None:
        if self._gone:
            return
        try:
            self._stream.write(text)
            self._stream.flush()
        except OSError:
            self._gone = True


@contextlib.contextmanager
def stopping_at_signals(control: Control) -> Iterator[None]:
    """Ctrl-C and a polite kill stop the training with a checkpoint; a second one ends the program at once."""
    if threading.current_thread() is not threading.main_thread():  # only it hears signals
        yield
        return

    def stop(_number: int, _frame: FrameType | None) -> None:
        if control.stopped:
            raise KeyboardInterrupt
        control.stop()

    before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _bar_line(progress: Progress, columns: int) -> str:
    """A bar and the figures, in a line that the terminal does not break."""
    figures = str(_progress_line(progress))
    cells = min(max(BAR[0], columns - len(figures) - 2), BAR[1])
    filled = cells * progress.step // max(1, progress.total_steps)
    line = f"{'█' * filled}{'░' * (cells - filled)} {figures}"
    return line[: max(1, columns - 1)]


def _progress_line(progress: Progress) -> Message:
    return message(
        "cli",
        "epoch {epoch}/{epochs}, step {step}/{total}, loss {loss}, accuracy {accuracy}, {speed}/s, {left}",
        epoch=progress.epoch,
        epochs=progress.epochs,
        step=f"{progress.step:,}",
        total=f"{progress.total_steps:,}",
        loss=f"{progress.loss:.4f}",
        accuracy=_percent(progress.accuracy),
        speed=f"{progress.steps_per_second:,.0f}",
        left=_left(progress.seconds_left),
    )


def _left(seconds: float | None) -> Message:
    if seconds is None:
        return message("cli", "time left unknown")
    return message("cli", "{duration} left", duration=_duration(seconds))


def _percent(share: float) -> str:
    return f"{100 * share:.2f} %"


def _duration(seconds: float) -> str:
    """`0:09`, `12:30`, `1:02:03`."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
