"""The handle by which other threads steer a training: pause, resume, stop, probe, checkpoint."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from cnnstudio.network.errors import UserError
from cnnstudio.network.messages import message

if TYPE_CHECKING:
    from cnnstudio.training.module import NetworkModule

T = TypeVar("T")
Decision = Literal["again", "give up"]


class Control:
    """Thread-safe; give one to one call of `train`. It may be used before that call: a pause then holds the first step.

    A stop is final. Pause and stop are heard between two steps, and inside a step that takes long, which is then
    abandoned: the weights stay those of the step before.
    """

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._paused = False
        self._stopped = False
        self._ended = False
        self._decision: Decision | None = None
        self._probes: deque[tuple[Callable[[NetworkModule], Any], Future[Any]]] = deque()
        self._checkpoints: deque[Future[int]] = deque()
        self._charged = 0.0

    @property
    def paused(self) -> bool:
        """Whether a pause is asked for."""
        return self._paused

    @property
    def stopped(self) -> bool:
        """Whether a stop was asked for."""
        return self._stopped

    def pause(self) -> None:
        """Ask the training to wait; probes are still answered."""
        self._change(paused=True)

    def resume(self) -> None:
        """Let a paused training go on."""
        self._change(paused=False)

    def stop(self) -> None:
        """Ask the training to write a checkpoint and end."""
        self._change(stopped=True)

    def probe(self, function: Callable[[NetworkModule], T]) -> Future[T]:
        """Have `function` called with the living module by the training thread, between two steps.

        It must give copies, no views, of what it found, and leave the weights alone. Its exception goes to the future
        and does not hurt the training. After the training's end the future holds a `UserError`.
        """
        future: Future[T] = Future()
        with self._changed:
            if self._ended:
                future.set_exception(_over())
            else:
                self._probes.append((function, future))
                self._changed.notify_all()
        return future

    def checkpoint(self) -> Future[int]:
        """Have a checkpoint of the present weights written between two steps; the future gets their step.

        Where the training ends before, the future is cancelled: its last checkpoint is then the newest there will be.
        """
        future: Future[int] = Future()
        with self._changed:
            if self._ended:
                future.cancel()
            else:
                self._checkpoints.append(future)
                self._changed.notify_all()
        return future

    def charge(self, seconds: float) -> None:
        """Tell what looking took in another thread of this process, which holds up the training as a probe does."""
        with self._changed:
            self._charged += seconds

    # What follows is for the training thread.

    def charged(self) -> float:
        """The seconds charged since the last call."""
        with self._changed:
            charged, self._charged = self._charged, 0.0
        return charged

    @property
    def interrupts(self) -> bool:
        """Whether a step in progress should be given up."""
        return self._paused or self._stopped

    @property
    def pending(self) -> bool:
        """Whether there is anything to do between two steps."""
        return self._paused or self._stopped or bool(self._probes or self._checkpoints)

    def begin(self) -> None:
        """The training thread is there to answer."""
        with self._changed:
            self._ended = False

    def end(self) -> None:
        """Nobody answers any more: refuse what waits and what comes."""
        with self._changed:
            self._ended = True
            waiting, self._probes = self._probes, deque()
            unwritten, self._checkpoints = self._checkpoints, deque()
        for checkpoint in unwritten:
            checkpoint.cancel()
        for _, future in waiting:
            if future.set_running_or_notify_cancel():
                future.set_exception(_over())

    def answer(self, module: NetworkModule) -> None:
        """Answer the probes that wait now."""
        for _ in range(len(self._probes)):
            function, future = self._probes.popleft()
            if future.set_running_or_notify_cancel():
                _fulfil(future, partial(function, module))

    def write_checkpoints(self, save: Callable[[], int]) -> None:
        """Have `save`, which returns the step, write the checkpoints asked for; its exception goes to who asked."""
        for _ in range(len(self._checkpoints)):
            future = self._checkpoints.popleft()
            if future.set_running_or_notify_cancel():
                _fulfil(future, save)

    def ask(self) -> None:
        """From now on `decided` tells whether a person has said how to go on: by `resume` or `stop`."""
        with self._changed:
            self._decision = None

    @property
    def decided(self) -> bool:
        """Whether `resume` or `stop` was called since `ask`."""
        return self._decision is not None

    @property
    def gave_up(self) -> bool:
        """Whether that was `stop`."""
        return self._decision == "give up"

    def wait_decided(self) -> None:
        """Sleep until that, or until there is a probe or a checkpoint to answer."""
        with self._changed:
            self._changed.wait_for(lambda: self._decision or self._probes or self._checkpoints)

    def wait(self) -> None:
        """While paused, sleep until there is something to do: a resume, a stop, a probe or a checkpoint."""
        with self._changed:
            self._changed.wait_for(lambda: not self._paused or self._stopped or self._probes or self._checkpoints)

    def _change(self, *, paused: bool | None = None, stopped: bool = False) -> None:
        with self._changed:
            if paused is not None:
                self._paused = paused
            self._stopped = self._stopped or stopped
            if stopped or paused is False:
                self._decision = "give up" if stopped else "again"
            self._changed.notify_all()


def _fulfil(future: Future[T], function: Callable[[], T]) -> None:
    try:
        future.set_result(function())
    except Exception as error:  # noqa: BLE001 - whatever it is belongs to whoever asked
        future.set_exception(error)


def _over() -> UserError:
    return UserError(message("training", "The training is over: nothing is left to ask. Open the run instead."))
