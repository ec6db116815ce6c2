"""What a training tells: a few hooks and plain records."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from cnnstudio.network.errors import CannotWrite
from cnnstudio.network.messages import Message
from cnnstudio.training.choices import Choices

if TYPE_CHECKING:
    from cnnstudio.training.run import Run


class StepSplit(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where the time of a step goes: seconds a step, as means over `steps` steps.

    `data` is cutting a batch and making its images, `looking` all that is between two steps: reports, probes, the log
    and checkpoints. Pauses and scoring are left out. On a GPU the first four are its own time.
    """

    steps: int
    data: float
    forward: float
    backward: float
    optimizer: float
    looking: float

    @property
    def total(self) -> float:
        """Seconds a step."""
        return self.data + self.forward + self.backward + self.optimizer + self.looking

    def joined(self, other: StepSplit | None) -> StepSplit:
        """The means over these steps and those of another split."""
        if other is None or not other.steps:
            return self
        steps = self.steps + other.steps
        means = {
            part: (self.steps * getattr(self, part) + other.steps * getattr(other, part)) / steps for part in STEP_PARTS
        }
        return StepSplit(steps, **means)


STEP_PARTS = ("data", "forward", "backward", "optimizer", "looking")
"""The parts of a `StepSplit`, in the order of a step."""


class Progress(msgspec.Struct, frozen=True):
    """A look at a training between two steps.

    `epoch` counts from 1; `step` is the number of steps done. Loss and accuracy (0 to 1) are means over the images
    since the last report. `seconds_left` is None until it can be told; `split` says where the time of a step goes.
    """

    epoch: int
    epochs: int
    step: int
    total_steps: int
    steps_per_epoch: int
    loss: float
    accuracy: float
    learning_rate: float
    steps_per_second: float
    seconds_left: float | None
    split: StepSplit | None = None


class EpochMetrics(msgspec.Struct, frozen=True, tag_field="kind", tag="validation"):
    """The figures of one epoch (from 1): over its training images while it ran, over the validation images after it."""

    epoch: int
    step: int
    train_loss: float
    train_accuracy: float
    validation_loss: float
    validation_accuracy: float


class Result(msgspec.Struct, frozen=True):
    """How a training ended. The test set is scored only when all epochs are done: None after a stop.

    `confusion` has a row for each true class and a column for each predicted one. `seconds` is time spent training,
    pauses left out, over all sittings.
    """

    test_loss: float | None
    test_accuracy: float | None
    confusion: tuple[tuple[int, ...], ...] | None
    stopped: bool
    seconds: float


Value = bool | int | str
"""What a choice can be: a number of threads, a layout, whether or not."""


class Option(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One value of a choice and how fast the steps were with it; None where it does not work here."""

    value: Value
    steps_per_second: float | None


class Comparison(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Values of one of the `Choices`, compared at a step of the training; the first one held before."""

    choice: str
    options: tuple[Option, ...]
    taken: Value
    step: int = 0


class Trial(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What was tried to find the fastest choices, in its order; `batch` images a step, `seconds` altogether."""

    choices: Choices
    comparisons: tuple[Comparison, ...] = ()
    batch: int = 0
    seconds: float = 0.0


class Observer:
    """Hears what a training does; override what you need. Every hook is called in the training thread.

    The time a hook takes is training lost: reports come 12 times a second at most, and less often (never under twice a
    second) where hooks and probes would cost more than 5 % of the time. An exception in a hook ends the training: a
    checkpoint is written, the run counts as failed, and the exception reaches the caller of `train` unchanged.
    """

    def trying(self, trial: Trial) -> None:
        """The fastest choices are being looked for, before the training begins: what is known so far."""

    def started(self, run: Run) -> None:
        """The training begins or goes on."""

    def progressed(self, progress: Progress) -> None:
        """Some steps were done."""

    def validated(self, metrics: EpochMetrics) -> None:
        """An epoch is over and its validation is done."""

    def checkpointed(self, step: int) -> None:
        """A checkpoint after `step` steps is on the disk."""

    def warned(self, warning: Message) -> None:
        """Something was amiss and has been mended; the training goes on."""

    def hindered(self, error: CannotWrite) -> bool:
        """The system refuses what must be written. Whether somebody is there to mend it.

        Where it is True, nothing moves until `Control.resume`, which tries again, or `Control.stop`, which ends the
        training with the error. `resumed` follows once it could be written.
        """
        return False

    def paused(self) -> None:
        """Nothing moves until `Control.resume` or `Control.stop`."""

    def resumed(self) -> None:
        """The training goes on after a pause."""

    def finished(self, result: Result) -> None:
        """The training is over, by its end or by a stop."""
