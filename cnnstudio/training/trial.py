"""What trains a network fastest on this machine, found by a short trial before the training begins.

Threads, layout, precision, kernels and compiling are tried one after the other, each against what has won so far, with
real steps of a copy of the network on real images. What a person has fixed is not tried.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import NamedTuple

import msgspec
import numpy as np
import torch

from cnnstudio.data import Images
from cnnstudio.network.batches import at_batch
from cnnstudio.network.document import Document
from cnnstudio.network.errors import WorkError
from cnnstudio.network.machine import free_memory
from cnnstudio.training import devices, precision
from cnnstudio.training.batches import ResidentImages
from cnnstudio.training.checkpoints import Sums
from cnnstudio.training.choices import Choices, memory_precision, most_threads
from cnnstudio.training.control import Control
from cnnstudio.training.events import Comparison, Option, Trial, Value
from cnnstudio.training.interruption import Interrupted
from cnnstudio.training.learner import Learner
from cnnstudio.training.race import Clock, OutOfTime, Race, speed_of
from cnnstudio.training.tally import Tally

SECONDS = 4.0
"""How long a trial may take, but for making the networks and compiling."""
PILOT_SHARE = 0.25
"""The part of that in which the first steps must be done; else a part of the batch is tried."""
SHARE = 0.4
"""The part of what is left that each choice gets: the first ones matter most."""
WARM_UP = 2
"""Steps before any is timed: torch makes itself ready, and hooks that hear a stop within a step are taken away."""
BATCHES = 4
"""How many batches of images are taken."""
PARTS = (1, 16)
"""A batch whose steps take too long is cut to such a part."""
LEAST_BATCH = 2
"""Batch normalization needs more than one image."""
COPIES = 2
"""Networks that are there at once."""
LONG_RUN = 3600.0
"""Seconds of a training from which compiling is tried, which takes up to half a minute, and more on a busy machine."""
COMPILE_SECONDS = 90.0
ORDER = ("threads", "layout", "precision", "fused", "compile")


class Abandoned(Exception):
    """A pause or a stop is asked for: the trial is not over."""


class Trying:
    """Looks for the fastest choices; `tell` hears what is known so far, in the calling thread."""

    def __init__(
        self,
        document: Document,
        images: Images,
        choices: Choices,
        control: Control,
        tell: Callable[[Trial], None],
        clock: Clock = time.perf_counter,
        seconds: float = SECONDS,
    ) -> None:
        self._document, self._images, self._control = document, images, control
        self._tell, self._clock, self._seconds = tell, clock, seconds
        self._device = torch.device(choices.device)
        self._began = clock()
        self._deadline = self._limit = self._began + seconds
        recipe = document.recipe
        self._batch, self._steps = recipe.batch_size, recipe.epochs * recipe.steps_per_epoch(len(images))
        self._trial = Trial(choices)

    def run(self) -> Trial:
        """Try what may be tried. Raises `Abandoned`; torch's threads are then as they were last tried."""
        self._tell(self._trial)
        present = self._pilot() if self._has_room() else None
        for name in ORDER:
            if present is None:
                break
            values = self._values(name, present.choices)
            seconds = COMPILE_SECONDS if name == "compile" else SHARE * (self._deadline - self._clock())
            if values and seconds > 0:
                present = self._compare(name, values, present, seconds)
                self._tell(self._trial)
        return self._trial

    def _has_room(self) -> bool:
        """Whether copies of the network fit beside what the training will take."""
        on_gpu, bits = self._device.type == "cuda", memory_precision(self._trial.choices.precision)
        peak = at_batch(self._document, self._batch, device="cuda" if on_gpu else "cpu", precision=bits).memory.peak
        free = devices.free_memory(str(self._device)) if on_gpu else free_memory()
        return free is None or COPIES * peak < free

    def _pilot(self) -> _Way | None:
        """The present choices, warm, with as many images a step as the time allows; None where it allows none."""
        whole = self._batch
        for self._batch in dict.fromkeys(max(min(LEAST_BATCH, whole), whole // part) for part in PARTS):
            try:
                way = self._way(self._trial.choices, PILOT_SHARE * self._seconds)
            except OutOfTime:
                self._heed()
                continue
            self._trial = msgspec.structs.replace(self._trial, batch=self._batch)
            return way
        return None

    def _give(self, seconds: float) -> None:
        """Let what is done now take so long."""
        self._limit = self._clock() + seconds

    def _heed(self) -> None:
        if self._control.interrupts:
            raise Abandoned

    def _values(self, name: str, present: Choices) -> tuple[Value, ...]:
        """What is to be compared, the present value first; nothing where there is no choice."""
        every = () if name in present.fixed else self._all(name)
        value: Value = getattr(present, name)
        others = tuple(other for other in every if other != value)
        return (value, *others) if others else ()

    def _all(self, name: str) -> tuple[Value, ...]:
        if name == "threads":
            return counts(most_threads()) if self._device.type == "cpu" else ()
        if name == "layout":
            return ("channels_last", "contiguous")
        if name == "precision":
            return precision.worth_trying(self._device)
        if name == "fused":
            return (True, False) if self._document.recipe.optimizer != "rmsprop" else ()
        return (True, False) if self._is_long() else ()

    def _is_long(self) -> bool:
        """Whether the training takes so long that compiling may pay."""
        known = [option.steps_per_second for tried in self._trial.comparisons for option in tried.options]
        fastest = max((speed for speed in known if speed), default=0.0)
        whole = self._batch == self._document.recipe.batch_size
        return whole and fastest > 0 and self._steps / fastest > LONG_RUN

    def _compare(self, name: str, values: tuple[Value, ...], present: _Way, seconds: float) -> _Way:
        """Race the values of a choice for so many seconds, half of them to warm up; returns what has won."""
        warm_up = seconds / 2 / len(values)
        ways = [present, *(self._rival(name, value, present, warm_up) for value in values[1:])]
        racing = [way for way in ways if way is not None]
        self._give(seconds if name == "threads" else seconds / 2)  # threads have nothing to warm up
        race = Race([way.work for way in racing], self._clock, self._limit)
        won = race.run()
        self._heed()
        if race.seconds[0] is None:  # the present way itself was given up: nothing can be said
            return present
        speeds = {way.choices: speed_of(seconds) for way, seconds in zip(racing, race.seconds, strict=True)}
        options = tuple(
            Option(value, speeds[way.choices] if way is not None else None)
            for value, way in zip(values, ways, strict=True)
        )
        winner = present if won is None else racing[won]
        taken: Value = getattr(winner.choices, name)
        self._trial = msgspec.structs.replace(
            self._trial,
            choices=winner.choices,
            comparisons=(*self._trial.comparisons, Comparison(name, options, taken)),
            seconds=self._clock() - self._began,
        )
        return winner

    def _rival(self, name: str, value: Value, present: _Way, seconds: float) -> _Way | None:
        """Another way, warm; None where it does not work or takes too long."""
        choices = msgspec.structs.replace(present.choices, **{name: value})
        if name == "threads":
            return _Way(choices, present.twin)
        try:
            return self._way(choices, seconds)
        except OutOfTime:
            self._heed()
        except (RuntimeError, WorkError):  # torch has no such kernel, no compiler, or no memory
            pass
        return None

    def _way(self, choices: Choices, seconds: float) -> _Way:
        """A network that works by these choices, warm after so many seconds; raises `OutOfTime`."""
        document = self._document.replace(recipe=self._document.recipe.with_value("batch_size", self._batch))
        images = self._images.at(np.arange(min(len(self._images), BATCHES * self._batch)))
        resident = ResidentImages(images, self._device, choices.layout)
        way = _Way(choices, _Twin(_Idle(document, choices, resident, self._device), self._device, self._is_over))
        self._give(seconds)
        way.work(WARM_UP)
        return way

    def _is_over(self) -> bool:
        return self._control.interrupts or self._clock() > self._limit


class _Idle(Learner):
    """Does all the work of a step and learns nothing: the same few batches over and over might make weights explode."""

    def rate(self, step: int) -> float:
        return 0.0


class _Twin:
    """A network like the one to be trained, making steps on a few batches."""

    def __init__(self, learner: Learner, device: torch.device, wanted: Callable[[], bool]) -> None:
        self._learner, self._device, self._wanted = learner, device, wanted
        self._interruptible = learner.interruptible(wanted)
        self._step = 0

    def work(self, steps: int) -> None:
        """Do so many steps, and wait for their end. Raises `OutOfTime` where they are no longer wanted."""
        tally = Tally(Sums(), Sums())
        for _ in range(steps):
            if self._wanted():
                raise OutOfTime
            try:
                self._learner.step(self._step % self._learner.batching.steps, tally, self._interruptible)
            except Interrupted as error:
                raise OutOfTime from error
            self._step += 1
        if self._device.type == "cuda":
            torch.cuda.synchronize(self._device)
        elif self._device.type == "mps":
            torch.mps.synchronize()


class _Way(NamedTuple):
    """Choices, and a network that works by them; networks that differ in threads alone are one."""

    choices: Choices
    twin: _Twin

    def work(self, steps: int) -> None:
        torch.set_num_threads(self.choices.threads)
        self.twin.work(steps)


def counts(most: int) -> tuple[int, ...]:
    """The numbers of threads worth trying on so many cores: all but one for the window, and halves of all."""
    halves = [most >> shift for shift in range(most.bit_length())]
    return tuple(sorted({*halves, max(1, most - 1), *range(1, min(most, 4) + 1)}))
