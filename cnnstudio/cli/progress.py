"""Training watched from a terminal: a bar where there is one, sober lines where not, and Ctrl-C that stops cleanly."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from cnnstudio.cli.reading import reading_told
from cnnstudio.cli.terminal import TerminalLine, bar, duration, stopping_at_signals, time_left
from cnnstudio.network.errors import CannotWrite, UserError
from cnnstudio.network.messages import Message, message
from cnnstudio.training.control import Control
from cnnstudio.training.early_stop import early_stop
from cnnstudio.training.events import STEP_PARTS, EpochMetrics, Observer, Progress, Result, StepSplit, Trial
from cnnstudio.training.trial_words import comparison_words

if TYPE_CHECKING:
    from cnnstudio.data import Dataset
    from cnnstudio.training import Choices, Run
    from cnnstudio.training.start import Start

LINES = 10
"""Lines an epoch where there is no terminal that could draw a bar."""


def train_in_terminal(run: Run, moved: str | None = None) -> int:
    """Train a run to its end or to Ctrl-C, and print how it goes; returns the exit status.

    `moved` is where its data are now, where they are no longer at the place that the run remembers.
    """
    from cnnstudio.training import train

    dataset = _loaded(moved or run.document.data, run)
    control = Control()
    observer = TerminalObserver(sys.stdout)
    try:
        with stopping_at_signals(control):
            result = train(run, dataset, observer, control)
    except CannotWrite as error:
        raise CannotWrite(_go_on_later(error, run)) from error
    finally:
        observer.close()
    if run.split is not None:
        observer.say(_step_line(run.split, run.choices))
    early = None if result.stopped else early_stop(run.document.recipe, run.metrics().validation)
    if early is not None:
        observer.say(early.words)
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


def _loaded(place: str, run: Run) -> Dataset:
    """A run's data, fitted to it; where they are not to be found, it is said how they are named anew."""
    from cnnstudio import data

    try:
        with reading_told() as told:
            return data.load_fitted(place, run.document.input_shape, run.document.data_fit, told)
    except UserError as error:
        if not Path(place).is_absolute() or Path(place).exists():
            raise
        raise UserError(
            message(
                "cli",
                "The run's data are no longer at {place}. Put them back, or say where they are now: --data PLACE",
                place=place,
            )
        ) from error


def _go_on_later(error: CannotWrite, run: Run) -> Message:
    return message(
        "cli",
        "{error} Then go on with: cnnstudio train --resume {folder}",
        error=error.message,
        folder=_named(run),
    )


def _named(run: Run) -> str:
    """A run's folder as a person types it here."""
    here = Path.cwd()
    return shlex.quote(str(run.folder.relative_to(here) if run.folder.is_relative_to(here) else run.folder))


def _ending(run: Run, result: Result) -> Message:
    folder = _named(run)
    if result.test_accuracy is None or result.test_loss is None:
        return message("cli", "Stopped; resume with: cnnstudio train --resume {folder}", folder=folder)
    return message(
        "cli",
        "test accuracy {accuracy}, test loss {loss}, {duration} of training; the run is in {folder}",
        accuracy=_percent(result.test_accuracy),
        loss=f"{result.test_loss:.4f}",
        duration=duration(result.seconds),
        folder=folder,
    )


class TerminalObserver(TerminalLine, Observer):
    """Prints what a training tells. A reader that goes away does not end the training."""

    def __init__(self, stream: TextIO) -> None:
        super().__init__(stream)
        self._tenth: int | None = None

    def trying(self, trial: Trial) -> None:
        if not trial.comparisons:
            self.say(message("cli", "Trying what is fastest for a few seconds"))
        else:
            self.say(message("cli", "tried: {speeds}", speeds=comparison_words(trial.comparisons[-1])))

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

        if run.start is not None and not run.checkpoints():
            self._tell_start(run.start)

    def _tell_start(self, start: Start) -> None:
        """Whose weights the run begins with, and which were not taken."""
        self.say(message("cli", "Starts from {path}: {summary}", path=start.path, summary=start.fit.summary))
        for line in start.fit.details:
            self.say(message("cli", "  {line}", line=line))

    def progressed(self, progress: Progress) -> None:
        if self.draws:
            self.draw(bar(progress.step, progress.total_steps, _progress_line(progress)))
            return
        tenth = LINES * progress.step // progress.steps_per_epoch
        if self._tenth is not None and tenth > self._tenth and progress.step % progress.steps_per_epoch:
            self.say(_progress_line(progress))
        self._tenth = tenth

    def warned(self, warning: Message) -> None:
        self.close()
        print(message("cli", "cnnstudio: {warning}", warning=warning), file=sys.stderr)

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
        left=time_left(progress.seconds_left),
    )


def _percent(share: float) -> str:
    return f"{100 * share:.2f} %"
