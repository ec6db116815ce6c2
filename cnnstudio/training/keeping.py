"""Which checkpoints of a run stay: the best, the last, and as many as the recipe asks for."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import msgspec

from cnnstudio.network.errors import UserError
from cnnstudio.network.messages import Message, message
from cnnstudio.network.recipe import Recipe
from cnnstudio.training import checkpoints
from cnnstudio.training.checkpoints import Checkpoint, Position


class Kept(msgspec.Struct, frozen=True):
    """A checkpoint as a list shows it. Where it is broken, `problem` says how."""

    step: int
    bytes: int
    validation_accuracy: float | None = None
    is_best: bool = False
    is_last: bool = False
    problem: Message | None = None


def kept(folder: Path) -> tuple[Kept, ...]:
    """The checkpoints in a folder by step, broken ones too."""
    found, broken = checkpoints.survey(folder)
    last = found[-1] if found else None
    best = last.position.best.step if last is not None and last.position.best is not None else None
    told = [
        Kept(one.step, checkpoints.size(folder, one.step), one.validation_accuracy, one.step == best, one is last)
        for one in found
    ]
    told += [Kept(one.step, checkpoints.size(folder, one.step), problem=one.message) for one in broken]
    return tuple(sorted(told, key=lambda one: one.step))


def delete(folder: Path, step: int) -> None:
    """Delete a checkpoint; raises `UserError` for the best and the last one, and where there is none of that step."""
    there = {one.step: one for one in kept(folder)}
    if step not in there:
        raise no_such(str(step), there)
    if there[step].is_best or there[step].is_last:
        raise UserError(
            message(
                "training",
                "The checkpoint of step {step} is the run's best or its last one, which are always kept: delete the "
                "whole run instead.",
                step=step,
            )
        )
    checkpoints.remove(folder, step)


def no_such(which: str, steps: Iterable[int]) -> UserError:
    """The error for a checkpoint that is not there."""
    return UserError(
        message(
            "training",
            "There is no checkpoint “{which}”: choose last, best or one of the steps {steps}.",
            which=which,
            steps=", ".join(map(str, steps)),
        )
    )


class Keeping:
    """Remembers which steps were the ends of epochs, so that no old checkpoint is read again after each new one."""

    def __init__(self, recipe: Recipe, found: Iterable[Checkpoint]) -> None:
        self._recipe = recipe
        self._epochs = {checkpoint.step for checkpoint in found if checkpoint.validation_accuracy is not None}

    def tidy(self, folder: Path, position: Position) -> None:
        """Remove what need not stay beside the new checkpoint of `position`."""
        if position.validation_accuracy is not None:
            self._epochs.add(position.step)
        checkpoints.keep_only(folder, self.kept(checkpoints.steps_in(folder), position))

    def kept(self, there: set[int], position: Position) -> set[int]:
        """Of the steps that are `there`, those that stay.

        A step after the last one comes from a stretch of training that was lost and is done again.
        """
        always = {position.step, position.best.step} if position.best is not None else {position.step}
        older = {step for step in there if step < position.step} - always
        epochs = older & self._epochs if self._recipe.keep_epochs else set()
        newest = sorted(older - epochs, reverse=True)[: self._recipe.keep_checkpoints]
        return always | epochs | set(newest)
