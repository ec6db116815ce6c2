"""A training's checkpoints as the training itself sees them: when one is due, written, and gone on from."""

from __future__ import annotations

import time

from cnnstudio.network.errors import UserError
from cnnstudio.network.messages import Message, message
from cnnstudio.training import checkpoints
from cnnstudio.training.checkpoints import BrokenCheckpoint, Checkpoint, Position
from cnnstudio.training.keeping import Keeping
from cnnstudio.training.learner import Learner
from cnnstudio.training.run import Run


class Saver:
    """Writes the checkpoints of one sitting, each position once, and finds the one to begin with.

    `warning` is what a person should know of that: None where nothing was amiss.
    """

    def __init__(self, run: Run, learner: Learner) -> None:
        self._run, self._learner = run, learner
        self._folder = run.checkpoint_folder
        self._saved: Position | None = None
        self._split_before = run.split
        self._saved_at = time.perf_counter()
        self.warning: Message | None = None
        found, self._broken = checkpoints.survey(self._folder)
        self._keeping = Keeping(run.document.recipe, found)
        self._begin(found)

    @property
    def last(self) -> Position | None:
        """What the last checkpoint says; None where there is none."""
        return self._saved

    @property
    def is_lost(self) -> bool:
        """Whether somebody has deleted the last checkpoint."""
        return self._saved is not None and not checkpoints.is_there(self._folder, self._saved.step)

    def is_due(self, step: int) -> bool:
        """Whether a checkpoint inside an epoch is to be written after so many steps."""
        every = self._run.document.recipe.checkpoint_steps
        if every:
            return step % every == 0
        return time.perf_counter() - self._saved_at > self._run.choices.checkpoint_seconds

    def saved(self, step: int, validated: int) -> Position | None:
        """The last checkpoint where it is of this very position; else None."""
        self._saved_at = time.perf_counter()
        last = self._saved
        if last is None or (last.step, last.validated) != (step, validated) or self.is_lost:
            return None
        return last

    def save(self, position: Position) -> None:
        """Write a checkpoint and remove what need not stay beside it; raises `CannotWrite`."""
        split = self._learner.times.whole()
        if split is not None:
            self._run.keep_split(split.joined(self._split_before))
        checkpoints.save(self._folder, position, *self._learner.tensors())
        self._keeping.tidy(self._folder, position)
        self._saved = position

    def _begin(self, found: tuple[Checkpoint, ...]) -> None:
        """Put the newest checkpoint that is whole into the learner; raises `UserError` where all are broken.

        Where there is none it begins with the weights that the run is to start from, if any.
        """
        broken = list(self._broken)
        for checkpoint in reversed(found):
            try:
                self._restore(checkpoint)
            except BrokenCheckpoint as error:
                broken.append(error)
            else:
                self._saved = checkpoint.position
                later = [error for error in broken if error.step > checkpoint.step]
                self.warning = _earlier(later[0], checkpoint) if later else None
                if not broken:  # a kill may have come between a checkpoint and the tidying after it
                    self._keeping.tidy(self._folder, checkpoint.position)
                return
        if broken:
            raise broken[0]
        self._learner.start_from(self._run.start_weights())

    def _restore(self, checkpoint: Checkpoint) -> None:
        self._check_images(checkpoint.position.images)
        weights = checkpoints.load_weights(self._folder, checkpoint)
        optimizer = checkpoints.load_optimizer(self._folder, checkpoint)
        try:
            self._learner.restore(weights, optimizer)
        except (RuntimeError, KeyError, ValueError) as error:
            path = self._folder / checkpoint.weights.name
            raise BrokenCheckpoint(path, "it is of another network") from error

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


def _earlier(error: BrokenCheckpoint, checkpoint: Checkpoint) -> Message:
    return message(
        "training",
        "The checkpoint {name} is broken: {reason}. The training goes on from step {step}, and what came after that is "
        "done again.",
        name=error.path.name,
        reason=error.reason,
        step=f"{checkpoint.step:,}",
    )
