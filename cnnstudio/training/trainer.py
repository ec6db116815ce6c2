"""Training a run: the loop, its log, its checkpoints and its reports.

A training is a position (how many steps are done) and a module; all else follows from the run's document and choices.
Each turn of the loop does what is due at the position: attend to the control, then validate or do one step.
"""

from __future__ import annotations

import contextlib
import math
import time
from collections.abc import Callable
from typing import ParamSpec, TypeVar

import torch

from cnnstudio.data import Dataset
from cnnstudio.network.errors import CannotWrite
from cnnstudio.training import evaluation, failures, metrics_log, predictions
from cnnstudio.training.allocation import Tidying
from cnnstudio.training.batches import TrainingImages
from cnnstudio.training.checkpoints import Best, Position, Sums
from cnnstudio.training.control import Control
from cnnstudio.training.evaluation import Score
from cnnstudio.training.events import EpochMetrics, Observer, Progress, Result
from cnnstudio.training.interruption import Interrupted
from cnnstudio.training.learner import Learner
from cnnstudio.training.metrics import TestMetrics, TrainMetrics
from cnnstudio.training.metrics_log import MetricsLog
from cnnstudio.training.module import mark_step
from cnnstudio.training.pace import Pace
from cnnstudio.training.patience import Patience
from cnnstudio.training.run import Run
from cnnstudio.training.saving import Saver
from cnnstudio.training.streamed import training_images
from cnnstudio.training.tally import Tally
from cnnstudio.training.thread_check import ThreadCheck, noted

LINES_PER_EPOCH = 100
P = ParamSpec("P")
T = TypeVar("T")


class Trainer:
    """One sitting of a training, from the run's last checkpoint, or from nothing, to its end or a stop."""

    def __init__(self, run: Run, dataset: Dataset, observer: Observer, control: Control, device: torch.device) -> None:
        self._run, self._observer, self._control = run, observer, control
        self._recipe, self._classes = run.document.recipe, len(dataset.classes)
        images, self._validation, self._test = (
            training_images(part, device, run.choices.layout)
            for part in (dataset.train, dataset.validation, dataset.test)
        )
        self._learner = Learner(run.document, run.choices, images, device)
        self._module = self._learner.module
        self._steps_per_epoch = self._learner.batching.steps
        self._line_every = max(1, self._steps_per_epoch // LINES_PER_EPOCH)
        self._saver = Saver(run, self._learner)
        position = self._saver.last or Position(images=len(images))
        self._images = position.images
        self._step, self._validated, self._best = position.step, position.validated, position.best
        self._accuracy = position.validation_accuracy
        self._tally = Tally(position.epoch_sums, position.line_sums)
        self._shown = self._tally.all()
        self._pace = Pace(position.step, position.seconds)
        self._tidying = Tidying()
        self._validation_seconds = 0.0
        self._interruptible = self._learner.interruptible(self._is_interrupted)
        self._threads = ThreadCheck(run.choices, repeatable=self._recipe.repeatable)
        self._worked = 0.0
        self._mended = metrics_log.mend(run.metrics_path, position)
        length = run.metrics_path.stat().st_size if self._mended else position.metrics_bytes
        self._log = MetricsLog(run.metrics_path, length)
        self._patience = Patience(run, self._log, observer, control, self._pace)

    def run(self) -> Result:
        """Train to the end or a stop."""
        try:
            self._tell(self._observer.started, self._run)
            self._warn()
            self._train()
            result = self._score_test()
        except _Stopped:
            result = Result(None, None, None, stopped=True, seconds=self._save().seconds)
        self._write(lambda: self._run.end(result))
        return result

    def close(self) -> None:
        """Let go of the module, the images and the log."""
        for images in (self._learner.images, self._validation, self._test):
            images.close()
        self._interruptible.close()
        self._log.close()

    def _train(self) -> None:
        with contextlib.suppress(_Done):
            while True:
                self._turn()
                if self._threads.is_due:
                    self._check_threads()

    def _turn(self) -> None:
        """Do what is due at the position. Raises `_Done` where nothing is."""
        self._attend()
        if self._step // self._steps_per_epoch > self._validated:
            self._validate()
        elif self._step < self._learner.total_steps and not self._gives_up:
            self._do_step()
        else:
            raise _Done

    def _check_threads(self) -> None:
        """See by the next steps whether another number of threads is faster now."""

        def work(steps: int) -> None:
            end = self._step + steps
            while self._step < end:
                self._turn()

        run = self._run
        comparison = self._threads.check(run.choices, work, lambda: self._worked, self._step)
        if comparison is not None:
            trial = noted(run.trial, run.choices, comparison)
            self._write(lambda: run.keep_trial(trial))

    @property
    def _gives_up(self) -> bool:
        """Whether the validation accuracy has not risen for as many epochs as the recipe waits."""
        patience = self._recipe.patience
        if not patience or self._best is None or self._step % self._steps_per_epoch:
            return False
        return self._validated - self._best.step // self._steps_per_epoch >= patience

    def _do_step(self) -> None:
        began = time.perf_counter()
        try:
            self._learner.step(self._step, self._tally, self._interruptible)
        except Interrupted:
            return
        self._worked += time.perf_counter() - began
        self._step += 1
        self._accuracy = None
        place = self._step % self._steps_per_epoch
        if place % self._line_every == 0:
            self._write_line()
        if place == 0 or self._pace.due:
            self._report()
        if place and self._saver.is_due(self._step):
            self._save()

    def _write_line(self) -> None:
        line = self._finite(self._tally.end_line())
        rate = self._learner.rate(self._step - 1)
        self._log.append(TrainMetrics(self._epoch, self._step, line.mean_loss, line.accuracy, rate))

    def _validate(self) -> None:
        """Score the epoch that is over; a stop in the midst leaves it to the next sitting."""
        began = self._pace.seconds
        score = self._evaluate(self._validation)
        self._keep("validation", score)
        self._validation_seconds = self._pace.seconds - began
        epoch = self._tally.epoch
        metrics = EpochMetrics(self._epoch, self._step, epoch.mean_loss, epoch.accuracy, score.loss, score.accuracy)
        self._log.append(metrics)
        self._validated += 1
        self._accuracy = score.accuracy
        if self._best is None or score.accuracy > self._best.validation_accuracy:
            self._best = Best(self._step, score.accuracy)
        self._tally.end_epoch()
        self._shown = Sums()
        self._save()
        self._tell(self._observer.validated, metrics)

    def _score_test(self) -> Result:
        score = self._evaluate(self._test)
        self._keep("test", score)
        self._log.append(TestMetrics(self._step, score.loss, score.accuracy))
        self._write(self._log.flushed_length)
        return Result(score.loss, score.accuracy, score.confusion, stopped=False, seconds=self._pace.seconds)

    def _evaluate(self, images: TrainingImages) -> Score:
        size = evaluation.batch_size(self._recipe.batch_size)
        with self._learner.times.apart(), self._learner.to_be_judged():
            score = evaluation.evaluate(self._module, images, self._classes, size, self._is_interrupted, self._attend)
        if not math.isfinite(score.loss):
            raise failures.diverged(self._step, self._recipe.learning_rate)
        return score

    def _keep(self, name: predictions.SetName, score: Score) -> None:
        """Keep what each image was read as."""
        found = predictions.Predictions(self._step, score.read, score.probability)
        self._write(lambda: predictions.write(self._run.folder, name, found))

    def _attend(self) -> None:
        """Do what the control asks for; raises `_Stopped`."""
        control = self._control
        if not control.pending:
            return
        if control.paused and not control.stopped:
            self._pause()
        if control.stopped:
            raise _Stopped
        self._answer()

    def _is_interrupted(self) -> bool:
        return self._control.interrupts

    def _pause(self) -> None:
        self._save()
        self._tell(self._observer.paused)
        with self._pace.idle(), self._learner.times.apart():
            while self._control.paused and not self._control.stopped:
                self._answer()
                self._control.wait()
        if not self._control.stopped:
            self._tell(self._observer.resumed)

    def _answer(self) -> None:
        """Answer probes, whatever they do to the module's mode, and write the checkpoints that are asked for."""
        training = self._module.training
        mark_step(self._module, self._step)
        with self._pace.looking():
            self._control.answer(self._module)
        self._module.train(training)
        self._control.write_checkpoints(self._save_now)

    def _save_now(self) -> int:
        """Write a checkpoint that was asked for; returns its step. Who asked hears where it cannot be written."""
        self._write_checkpoint()
        return self._step

    def _warn(self) -> None:
        """Tell what was amiss with the run, and how it goes on all the same."""
        if self._saver.warning is not None:
            self._tell(self._observer.warned, self._saver.warning)
        if self._mended is not None:
            self._tell(self._observer.warned, metrics_log.mended(self._run.metrics_path, self._mended))

    def _report(self) -> None:
        now = self._finite(self._tally.all())
        new, self._shown = now - self._shown, now
        speed = self._pace.speed_at(self._step)
        progress = Progress(
            epoch=self._epoch,
            epochs=self._recipe.epochs,
            step=self._step,
            total_steps=self._learner.total_steps,
            steps_per_epoch=self._steps_per_epoch,
            loss=new.mean_loss,
            accuracy=new.accuracy,
            learning_rate=self._learner.rate(self._step - 1),
            steps_per_second=speed,
            seconds_left=self._seconds_left(speed),
            split=self._learner.times.recent(),
        )
        self._write(self._log.flush)
        if self._saver.is_lost:
            self._save()
        self._tell(self._observer.progressed, progress)
        self._pace.reported(self._control.charged())
        self._tidying.tidy()

    def _seconds_left(self, speed: float) -> float | None:
        if not speed:
            return None
        steps = self._learner.total_steps - self._step
        return steps / speed + self._validation_seconds * (self._recipe.epochs - self._validated)

    def _tell(self, hook: Callable[P, None], *args: P.args, **kwargs: P.kwargs) -> None:
        """Call an observer's hook; where it fails, the work so far is saved before the training ends."""
        try:
            with self._pace.looking():
                hook(*args, **kwargs)
        except Exception:
            with contextlib.suppress(CannotWrite):  # the observer's error is the news
                self._write_checkpoint()
            raise

    def _write(self, work: Callable[[], T]) -> T:
        """Do what writes a file, again and again where somebody makes room for it."""
        return self._patience.write(work, self._answer)

    @property
    def _epoch(self) -> int:
        """The epoch of the last step, from 1."""
        return max(1, math.ceil(self._step / self._steps_per_epoch))

    def _finite(self, sums: Sums) -> Sums:
        if not math.isfinite(sums.loss):
            raise failures.diverged(self._step, self._learner.rate(self._step - 1))
        return sums

    def _save(self) -> Position:
        """Have a checkpoint of this position on the disk; returns what it says."""
        return self._write(self._write_checkpoint)

    def _write_checkpoint(self) -> Position:
        """Write a checkpoint unless the last one is of this very position; raises `CannotWrite`."""
        saved = self._saver.saved(self._step, self._validated)
        if saved is None:
            saved = self._position()
            self._saver.save(saved)
            self._tell(self._observer.checkpointed, self._step)
        return saved

    def _position(self) -> Position:
        """Where the training stands now, with everything so far in the log."""
        line = self._finite(self._tally.line())
        if not self._learner.is_finite():
            raise failures.diverged(self._step, self._learner.rate(self._step - 1))
        return Position(
            images=self._images,
            step=self._step,
            validated=self._validated,
            epoch_sums=self._tally.epoch,
            line_sums=line,
            best=self._best,
            validation_accuracy=self._accuracy,
            metrics_bytes=self._log.flushed_length(),
            seconds=self._pace.seconds,
        )


class _Done(Exception):
    """There is no step left."""


class _Stopped(Exception):
    """The control asked for a stop."""
