"""A training's checkpoints as the training itself sees them: when one is due, written, and gone on from."""

from __future__ import annotations

import time

from cnnstudio.network.errors import UserError
from cnnstudio.network.messages import message
from cnnstudio.training import checkpoints
from cnnstudio.training.checkpoints import Position
from cnnstudio.training.learner import Learner
from cnnstudio.training.run import Run


class Saver:
    """Writes the checkpoints of one sitting, each position once, and finds the one to begin with."""

    def __init__(self, run: Run, learner: Learner) -> None:
        self._run, self._learner = run, learner
        self._saved: Position | None = None
        self._split_before = run.split
        self._saved_at = time.perf_counter()

    @property
    def is_due(self) -> bool:
        """Whether a checkpoint inside an epoch has been awaited for long enough."""
        return time.perf_counter() - self._saved_at > self._run.choices.checkpoint_seconds

    def saved(self, step: int, validated: int) -> Position | None:
        """The last checkpoint where it is of this very position; else None."""
        self._saved_at = time.perf_counter()
        last = self._saved
        return last if last is not None and (last.step, last.validated) == (step, validated) else None

    def save(self, position: Position) -> None:
        """Write a checkpoint; raises `WorkError`."""
        checkpoints.save(self._run.checkpoint_folder, position, *self._learner.tensors())
        self._saved = position
        split = self._learner.times.whole()
        if split is not None:
            self._run.keep_split(split.joined(self._split_before))

    def restored(self) -> Position | None:
        """Put the run's last checkpoint into the learner; raises `UserError`.

        None where there is none: the learner then begins with the weights that the run is to start from, if any.
        """
        found = self._run.checkpoints()
        if not found:
            self._learner.start_from(self._run.start_weights())
            return None
        folder, last = self._run.checkpoint_folder, found[-1]
        self._check_images(last.position.images)
        weights = checkpoints.load_weights(folder, last)
        optimizer = checkpoints.load_optimizer(folder, last)
        try:
            self._learner.restore(weights, optimizer)
        except (RuntimeError, KeyError, ValueError) as error:
            raise checkpoints.broken(folder / last.weights.name, "it is of another network") from error
        self._saved = last.position
        return last.position

    def _check_images(self, before: int) -> None:
        now = len(self._learner.images)
        if before != now:
            raise UserError(
                message(
                    "training",
                    "The run was trained on {before} images, and now there are {now}: resume it with the same data.",
                    before=before,
                    now=now,
                )
            )
