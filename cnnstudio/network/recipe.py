"""How a network is trained, as data: optimizer, learning rate and its schedule, batch size, epochs, seed."""

from __future__ import annotations

from typing import Annotated, Literal

from cnnstudio.network.augmentation import Augmentation
from cnnstudio.network.errors import InvalidValue
from cnnstudio.network.layers.base import Field, Fielded
from cnnstudio.network.messages import message
from cnnstudio.network.results import StepExtras
from cnnstudio.network.schedules import Schedule, share_of_peak

Optimizer = Literal["sgd", "adam", "adamw", "rmsprop"]

LARGEST_SEED = 2**32 - 1

_OPTIMIZERS = (
    ("sgd", message("recipe", "SGD")),
    ("adam", message("recipe", "Adam")),
    ("adamw", message("recipe", "AdamW")),
    ("rmsprop", message("recipe", "RMSprop")),
)
_SCHEDULES = (
    ("constant", message("recipe", "Constant")),
    ("cosine", message("recipe", "Cosine")),
    ("step", message("recipe", "Steps: a tenth at half and at three quarters")),
    ("warmup_cosine", message("recipe", "Warm-up, then cosine")),
    ("one_cycle", message("recipe", "One cycle")),
)


class Recipe(Fielded, frozen=True):
    """How a network is trained. Raises `InvalidValue` (a `ValueError`) for a value out of its range."""

    optimizer: Annotated[
        Optimizer,
        Field(
            message("recipe", "Optimizer"),
            message(
                "recipe",
                "How gradients become steps. Adam, AdamW and RMSprop scale each weight's step by themselves; SGD is "
                "the plain way and needs a larger learning rate.",
            ),
            "choice",
            choices=_OPTIMIZERS,
        ),
    ] = "adam"
    learning_rate: Annotated[
        float,
        Field(
            message("recipe", "Learning rate"),
            message(
                "recipe",
                "Size of a step at the schedule's peak. Too large and the loss jumps or becomes infinite.",
            ),
            "number",
            0,
            10,
            above_minimum=True,
        ),
    ] = 0.003
    momentum: Annotated[
        float,
        Field(
            message("recipe", "Momentum"),
            message(
                "recipe",
                "Share of the last step that SGD adds to the next one. The other optimizers do not use it.",
            ),
            "number",
            0,
            0.999,
        ),
    ] = 0.9
    nesterov: Annotated[
        bool,
        Field(
            message("recipe", "Nesterov"),
            message("recipe", "Lets SGD look one momentum step ahead. The other optimizers do not use it."),
            "flag",
        ),
    ] = True
    beta1: Annotated[
        float,
        Field(
            message("recipe", "Beta 1"),
            message(
                "recipe",
                "How long Adam and AdamW remember the gradients they average: the share that each step keeps. Short "
                "trainings with a large learning rate go better with less, 0.7 or 0.8.",
            ),
            "number",
            0,
            0.999,
        ),
    ] = 0.9
    beta2: Annotated[
        float,
        Field(
            message("recipe", "Beta 2"),
            message(
                "recipe",
                "How long Adam and AdamW remember the gradients' size, by which each weight's step is scaled. A "
                "training of few steps goes better with less, 0.9 or 0.95.",
            ),
            "number",
            0,
            0.99999,
        ),
    ] = 0.999
    weight_decay: Annotated[
        float,
        Field(
            message("recipe", "Weight decay"),
            message("recipe", "Pulls every weight towards zero a little, which keeps the network simple."),
            "number",
            0,
            1,
        ),
    ] = 0.0
    clip_norm: Annotated[
        float,
        Field(
            message("recipe", "Clip gradients"),
            message(
                "recipe",
                "Longest that all gradients together may be (their norm); longer ones are shortened to it, so that one "
                "odd batch cannot throw the weights away. 0 leaves them as they are.",
            ),
            "number",
            0,
            1000,
        ),
    ] = 0.0
    label_smoothing: Annotated[
        float,
        Field(
            message("recipe", "Label smoothing"),
            message(
                "recipe",
                "Share of each target that is spread over all classes (Szegedy et al., 2015): the network learns not "
                "to be too sure. 0 is the plain target.",
            ),
            "number",
            0,
            0.5,
        ),
    ] = 0.0
    balance_classes: Annotated[
        bool,
        Field(
            message("recipe", "Balance classes"),
            message(
                "recipe",
                "Weighs each image in the loss by how rare its class is: images / (classes × images of the class).",
            ),
            "flag",
        ),
    ] = False
    average_decay: Annotated[
        float,
        Field(
            message("recipe", "Average weights"),
            message(
                "recipe",
                "Keeps a running average of the weights (EMA): average = d × average + (1 − d) × weights after each "
                "step. It is what is validated, tested, saved and exported; while the network trains, Inside shows the "
                "weights themselves. It takes as much memory as the weights. 0 keeps none; 0.99 and more is usual.",
            ),
            "number",
            0,
            0.99999,
        ),
    ] = 0.0
    schedule: Annotated[
        Schedule,
        Field(
            message("recipe", "Schedule"),
            message(
                "recipe",
                "How the learning rate goes up to its peak and down again in the course of training.",
            ),
            "choice",
            choices=_SCHEDULES,
        ),
    ] = "one_cycle"
    batch_size: Annotated[
        int,
        Field(
            message("recipe", "Batch size"),
            message("recipe", "Images a step. Larger batches need more memory and fewer steps."),
            "integer",
            1,
            65_536,
            unit=message("recipe", "images"),
        ),
    ] = 64
    epochs: Annotated[
        int,
        Field(
            message("recipe", "Epochs"),
            message("recipe", "How often every training image is seen."),
            "integer",
            1,
            10_000,
        ),
    ] = 3
    patience: Annotated[
        int,
        Field(
            message("recipe", "Stop early after"),
            message(
                "recipe",
                "Ends the training when the validation accuracy has not risen for so many epochs. 0 never does.",
            ),
            "integer",
            0,
            10_000,
            unit=message("recipe", "epochs"),
        ),
    ] = 0
    keep_epochs: Annotated[
        bool,
        Field(
            message("recipe", "Keep every epoch"),
            message(
                "recipe",
                "Keeps the checkpoint of every epoch. The best and the last one are always kept.",
            ),
            "flag",
        ),
    ] = False
    keep_checkpoints: Annotated[
        int,
        Field(
            message("recipe", "Keep older"),
            message(
                "recipe",
                "How many checkpoints are kept besides the best and the last one: the newest of the older ones.",
            ),
            "integer",
            0,
            10_000,
            unit=message("recipe", "checkpoints"),
        ),
    ] = 0
    checkpoint_steps: Annotated[
        int,
        Field(
            message("recipe", "Checkpoint every"),
            message(
                "recipe",
                "Steps between two checkpoints within an epoch. 0 writes one a minute. After each epoch comes one in "
                "any case.",
            ),
            "integer",
            0,
            1_000_000_000,
            unit=message("recipe", "steps"),
        ),
    ] = 0
    seed: Annotated[
        int,
        Field(
            message("recipe", "Seed"),
            message(
                "recipe",
                "Fixes everything random: on the CPU of one machine the same seed gives the same bits.",
            ),
            "integer",
            0,
            LARGEST_SEED,
        ),
    ] = 0
    augmentation: Augmentation = Augmentation()
    """How the training images are changed at random"""

    repeatable: Annotated[
        bool,
        Field(
            message("recipe", "Repeatable"),
            message(
                "recipe",
                "On: threads, memory layout and kernels are fixed, so that the same seed gives the same bits on the "
                "CPU. Off: a short trial before the training finds what is fastest, and threads are looked at again "
                "now and then.",
            ),
            "flag",
        ),
    ] = True

    def __post_init__(self) -> None:
        super().__post_init__()
        for field in self.fields():
            value = getattr(self, field.name)
            if field.kind == "choice" and value not in dict(field.choices):
                raise InvalidValue(
                    message(
                        "recipe",
                        "{name} must be one of {choices}, not {value}",
                        name=field.name,
                        choices=", ".join(name for name, _ in field.choices),
                        value=repr(value),
                    )
                )

    @property
    def unused(self) -> frozenset[str]:
        """Names of the settings that make no difference with this optimizer."""
        betas = frozenset[str]() if self.optimizer in ("adam", "adamw") else frozenset({"beta1", "beta2"})
        if self.optimizer != "sgd":
            return betas | {"momentum", "nesterov"}
        return betas if self.momentum else betas | {"nesterov"}

    @property
    def extras(self) -> StepExtras:
        """What the memory of a step depends on beside optimizer and batch."""
        return StepExtras(self.momentum > 0, self.average_decay > 0, self.label_smoothing > 0, self.balance_classes)

    def steps_per_epoch(self, images: int) -> int:
        """Steps that see each of so many images once.

        A last batch of a single image joins the one before it, since batch normalization cannot work on one value.
        """
        rest = images % self.batch_size
        return images // self.batch_size + (rest > 1 or images < self.batch_size)

    def rate_at(self, step: int, total_steps: int) -> float:
        """The learning rate of step `step` (from 0) of `total_steps`; see `schedules`."""
        return self.learning_rate * share_of_peak(self.schedule, step, total_steps)
