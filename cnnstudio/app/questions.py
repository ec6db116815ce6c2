"""What the window asks the network of a run: the training answers, or else who reads the last checkpoint."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QCoreApplication

from cnnstudio.app.courier import Courier
from cnnstudio.app.reader import Reader
from cnnstudio.app.trainer import Trainer
from cnnstudio.training import Control, Run

if TYPE_CHECKING:
    from cnnstudio.training import NetworkModule

T = TypeVar("T")
Failed = Callable[[str], None] | None


class Questions:
    """Every question is answered once, in the window's thread, also where a training ends before it has answered."""

    def __init__(self, trainer: Trainer, courier: Courier) -> None:
        self._courier = courier
        self._reader = Reader(trainer)
        self._control: Control | None = None
        self._started = False
        self._run: Run | None = None
        self._version = 0
        self._open = 0
        self._unasked: list[Callable[[], object]] = []

    @property
    def waiting(self) -> bool:
        """Whether an answer is still to come."""
        return self._open > 0

    def begin(self, control: Control) -> None:
        """A training begins. Until it has told which run it trains, questions are still about the run before."""
        self._control, self._started, self._open = control, False, 0

    def start(self) -> None:
        """The training is there to answer: who asks from now on knows its run."""
        self._started = True

    def end(self) -> None:
        """The training is over: ask its last checkpoint what it has left unanswered, and what comes."""
        self._control = None
        self._version += 1
        unasked, self._unasked = self._unasked, []
        for ask_again in unasked:
            ask_again()

    def turn_to(self, run: Run | None) -> None:
        """Ask this run's network."""
        self._run = run
        self._version += 1

    def forget(self) -> None:
        """Wait no longer for what is still unanswered; it comes all the same."""
        self._open = 0

    def close(self) -> None:
        """Drop what waits and end the reading thread."""
        self._reader.close()

    def probe(self, function: Callable[[NetworkModule], T], done: Callable[[T], None], failed: Failed = None) -> bool:
        """Call `function` with the network and `done` with what it returns; False where there is no network."""
        return self._probe(self._run, function, done, failed)

    def _probe(
        self, run: Run | None, function: Callable[[NetworkModule], T], done: Callable[[T], None], failed: Failed
    ) -> bool:
        """Put a question to the network of `run`, and to no other, whatever is trained when it is answered."""
        question = _Question(function)
        future = self._ask(run, question)
        if future is None:
            return False
        self._open += 1

        def answered() -> None:
            self._open = max(0, self._open - 1)
            if future.exception() is not None and not question.asked and self._control is not None:
                self._unasked.append(lambda: self._ask_again(run, function, done, failed))
            else:
                self._courier.deliver(future, done, failed)

        future.add_done_callback(lambda _future: self._courier.post(answered))
        return True

    def checkpoint(self, done: Callable[[], None], failed: Callable[[str], None]) -> None:
        """Call `done` once the newest weights are on the disk: at once unless they are being trained."""
        if self._control is None:
            done()
            return
        future = self._control.checkpoint()

        def written() -> None:
            # Cancelled: the training ended first, and its last checkpoint is the newest.
            error = None if future.cancelled() else future.exception()
            if error is None:
                done()
            else:
                failed(self._courier.sentence(error))

        future.add_done_callback(lambda _future: self._courier.post(written))

    def undisturbed(self, function: Callable[[], T], done: Callable[[T], None], failed: Failed = None) -> None:
        """Call `function` where nothing else goes on: by the training between two steps, or beside the window."""
        if self._control is None:
            self.work(function, done, failed)
        else:
            self._courier.bring(self._control.probe(lambda _module: function()), done, failed)

    def work(self, function: Callable[[], T], done: Callable[[T], None], failed: Failed = None) -> None:
        """Call `function` beside the window and `done` with what it returns."""
        self._courier.bring(self._reader.submit(function), done, failed)

    def _ask(self, run: Run | None, question: _Question[T]) -> Future[T] | None:
        if self._control is not None and self._started and run is self._run:
            return self._control.probe(question)
        if run is not None and not self._courier.closed:
            return self._reader.probe(run, self._version, question)
        return None

    def _ask_again(
        self, run: Run | None, function: Callable[[NetworkModule], T], done: Callable[[T], None], failed: Failed
    ) -> None:
        if not self._probe(run, function, done, failed) and failed is not None:
            failed(QCoreApplication.translate("Questions", "There is no network to look into yet: train it first."))


class _Question(Generic[T]):
    """A probe's function that remembers whether it was asked: a training may end before it answers."""

    def __init__(self, function: Callable[[NetworkModule], T]) -> None:
        self._function = function
        self.asked = False

    def __call__(self, module: NetworkModule) -> T:
        self.asked = True
        return self._function(module)
