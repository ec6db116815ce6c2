"""How a network is trained, as data: optimizer, learning rate and its schedule, batch size, epochs, seed."""

from __future__ import annotations

import math
from typing import Annotated, Literal

from cnnstudio.network.errors import InvalidValue
from cnnstudio.network.layers.base import Field, Fielded
from cnnstudio.network.messages import message

Optimizer = Literal["sgd", "adam", "adamw"]
Schedule = Literal["constant", "warmup_cosine", "one_cycle"]

WARMUP_SHARE = 0.05
"""Share of the steps in which `warmup_cosine` climbs to the peak."""
CLIMB_SHARE = 0.25
"""Share of the steps in which `one_cycle` climbs to the peak."""
LAST_SHARE = 0.02
"""Share of the peak that `one_cycle` comes down to."""
LARGEST_SEED = 2**32 - 1

_OPTIMIZERS = (
    ("sgd", message("recipe", "SGD")),
    ("adam", message("recipe", "Adam")),
    ("adamw", message("recipe", "AdamW")),
)
_SCHEDULES = (
    ("constant", message("recipe", "Constant")),
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
                "How gradients become steps. Adam and AdamW scale each weight's step by themselves; SGD is "
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
                "Share of the last step that SGD adds to the next one. Adam and AdamW do not use it.",
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
            message("recipe", "Lets SGD look one momentum step ahead. Adam and AdamW do not use it."),
            "flag",
        ),
    ] = True
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
            if field.kind == "integer" and not isinstance(value, int):
                raise InvalidValue(
                    message("recipe", "{name} must be a whole number, not {value}", name=field.name, value=value)
                )

    @property
    def unused(self) -> frozenset[str]:
        """Names of the settings that make no difference with this optimizer."""
        if self.optimizer != "sgd":
            return frozenset({"momentum", "nesterov"})
        return frozenset() if self.momentum else frozenset({"nesterov"})

    def steps_per_epoch(self, images: int) -> int:
        """Steps that see each of so many images once.

        A last batch of a single image joins the one before it, since batch normalization cannot work on one value.
        """
        rest = images % self.batch_size
        return images // self.batch_size + (rest > 1 or images < self.batch_size)

    def rate_at(self, step: int, total_steps: int) -> float:
        """The learning rate of step `step` (from 0) of `total_steps`; the last step's rate from there on.

        `warmup_cosine` climbs in a straight line for 5 % of the steps and comes down to nothing along half
        a cosine; `one_cycle` climbs for a quarter and comes down to 2 % in a straight line.
        """
        step = min(max(step, 0), total_steps - 1)
        if self.schedule == "warmup_cosine":
            return self.learning_rate * _warmup_cosine(step, total_steps)
        if self.schedule == "one_cycle":
            return self.learning_rate * _one_cycle(step, total_steps)
        return self.learning_rate


def _warmup_cosine(step: int, total: int) -> float:
    climb = math.ceil(WARMUP_SHARE * total)
    if step < climb:
        return (step + 1) / climb
    return 0.5 * (1 + math.cos(math.pi * (step + 1 - climb) / (total + 1 - climb)))


def _one_cycle(step: int, total: int) -> float:
    climb = math.ceil(CLIMB_SHARE * total)
    if step < climb:
        return (step + 1) / climb
    return 1 - (1 - LAST_SHARE) * (step + 1 - climb) / (total - climb)
