"""Training beside the window: a background thread, its state, and looks into the network it trains."""

from __future__ import annotations

import enum
import hashlib
import logging
import re
import time
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from cnnstudio.app.i18n import text
from cnnstudio.app.job import Job
from cnnstudio.app.listener import Listener
from cnnstudio.app.mailbox import Mailbox
from cnnstudio.app.reader import Reader
from cnnstudio.app.trainer import TorchTrainer, Trainer
from cnnstudio.network import Document, TrainingMemory, UserError, folders
from cnnstudio.training import EpochMetrics, Progress, Result, Run

if TYPE_CHECKING:
    from cnnstudio.training import NetworkModule

T = TypeVar("T")
BEAT_MS = 80
log = logging.getLogger(__name__)


class State(enum.Enum):
    """What the runner does."""

    IDLE = "idle"
    STARTING = "starting"
    RUNNING = "running"
    PAUSED = "paused"
    STOPPING = "stopping"
    FINISHED = "finished"
    FAILED = "failed"

    @property
    def active(self) -> bool:
        """Whether a training thread is at work, or waits."""
        return self in (State.STARTING, State.RUNNING, State.PAUSED, State.STOPPING)


class Runner(QObject):
    """Starts, steers and watches one training at a time, and answers looks into its network.

    Its methods are called by the window's thread, and its signals come there: progress about 12 times a
    second, however fast the steps go.
    """

    state_changed = Signal(object)
    """State"""
    progressed = Signal(object)
    """Progress"""
    validated = Signal(object)
    """EpochMetrics"""
    finished = Signal(object)
    """Result, also of a training that was stopped"""
    failed = Signal(str)
    """A sentence for the person"""
    run_changed = Signal(object)
    """Run | None: what looks, exports and plots are about"""
    look_due = Signal()
    """Time for what is on screen to ask for its numbers with `probe`: the weights are new"""
    device_known = Signal(str)
    """The name of the device that training uses"""

    _wake = Signal()

    def __init__(
        self, trainer: Trainer | None = None, folder: Path | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._trainer = trainer or TorchTrainer()
        self._folder = folder or folders.data_folder() / "runs"
        self._reader = Reader(self._trainer)
        self._state = State.IDLE
        self._run: Run | None = None
        self._progress: Progress | None = None
        self._error = ""
        self._adopting = ""
        self._job: Job | None = None
        self._version = 0
        self._looks = 0
        self._worked = time.thread_time()
        self._unasked: list[Callable[[], object]] = []
        self._closed = False
        self._mailbox = Mailbox()
        self._wake.connect(self._listen, Qt.ConnectionType.QueuedConnection)
        self._beat = QTimer(self, interval=BEAT_MS)
        self._beat.timeout.connect(self._listen)

    @property
    def state(self) -> State:
        """What the runner does now."""
        return self._state

    @property
    def run(self) -> Run | None:
        """The run being trained, or the last one of the open document."""
        return self._run

    @property
    def progress(self) -> Progress | None:
        """The latest report of the present training."""
        return self._progress

    @property
    def error(self) -> str:
        """The sentence of the last failure; empty where the last training did not fail."""
        return self._error

    def folder_of(self, document_id: str) -> Path:
        """The folder that keeps a document's runs. An id comes from a file: only a plain one becomes a path."""
        plain = re.fullmatch(r"[0-9a-zA-Z]{1,64}", document_id)
        return self._folder / (document_id if plain else hashlib.sha256(document_id.encode()).hexdigest())

    @property
    def can_go_on(self) -> bool:
        """Whether the present run was ended before its last epoch, and nothing is being trained."""
        if self._run is None or self._state.active:
            return False
        return self._run.state() in ("stopped", "interrupted", "failed")

    def use(self, *, folder: Path, device: str, threads: int) -> None:
        """Where runs are kept, and what new ones are trained with: a device or ``auto``; 0 threads for the usual."""
        self._folder = folder
        self._trainer.choose(device, threads)

    def list_devices(self, done: Callable[[tuple[str, ...]], None]) -> None:
        """Call `done` with the names of the devices there are, once that is known."""
        self.work(self._trainer.devices, done)

    def warm_up(self) -> None:
        """Import what training needs, beside the window; `device_known` follows, or `failed` where it is not there."""
        self.work(self._trainer.prepare, self.device_known.emit, self.failed.emit)

    def start(self, document: Document) -> None:
        """Train the document's network on its data in a new run. Only while no training is active."""
        self._begin(lambda: self._trainer.create(self.folder_of(document.id), document))

    def go_on(self) -> None:
        """Go on with the present run, which was stopped before its end. Only while no training is active."""
        run = self._run
        if run is None:
            raise ValueError("there is no run to go on with")
        self._begin(lambda: run)

    def pause(self) -> None:
        """Pause after the step in hand; the state changes once it stands still."""
        if self._job and self._state in (State.STARTING, State.RUNNING):
            self._job.control.pause()

    def resume(self) -> None:
        """Go on after a pause."""
        if self._job and self._state is State.PAUSED:
            self._job.control.resume()

    def stop(self) -> None:
        """Stop after the step in hand, keeping a checkpoint; `finished` follows."""
        if self._job and self._state is not State.STOPPING:
            self._job.control.stop()
            self._set_state(State.STOPPING)

    def wait_stopped(self, timeout: float | None = None) -> bool:
        """Hold up the window until the training thread has ended; False after `timeout` seconds."""
        ended = self._job is None or self._job.join(timeout)
        self._mailbox.empty()
        return ended

    def probe(
        self,
        function: Callable[[NetworkModule], T],
        done: Callable[[T], None],
        failed: Callable[[str], None] | None = None,
    ) -> bool:
        """Call `function` with the run's network and `done` with what it returns, in the window's thread.

        The training thread answers between two steps; where nothing is trained, a thread that reads the
        last checkpoint does. `function` must return copies. `failed` gets a sentence. False where there is no
        network to look into.
        """
        question = _Question(function)
        future = self._ask(question)
        if future is None:
            return False
        self._looks += 1

        def answered() -> None:
            self._looks = max(0, self._looks - 1)
            if future.exception() is not None and not question.asked and self._job is not None:
                self._unasked.append(lambda: self._ask_again(function, done, failed))
            else:
                self._deliver(future, done, failed)

        future.add_done_callback(lambda _future: self._post(answered))
        return True

    def checkpoint(self, done: Callable[[], None], failed: Callable[[str], None]) -> None:
        """Call `done` once the run's newest weights are on the disk: at once unless they are being trained."""
        if self._job is None:
            done()
            return
        future = self._job.control.checkpoint()

        def written() -> None:
            # Cancelled: the training ended first, and its last checkpoint is the newest.
            error = None if future.cancelled() else future.exception()
            if error is None:
                done()
            else:
                failed(self._sentence(error))

        future.add_done_callback(lambda _future: self._post(written))

    def adopt(self, document_id: str) -> None:
        """Find a document's newest run beside the window; `run_changed` follows. Not while training goes on."""
        if self._state.active:
            return
        self._adopting = document_id
        self._set_run(None)
        self._set_state(State.IDLE)

        def found(run: Run | None) -> None:
            if run is not None and self._run is None and self._adopting == document_id:
                self._set_run(run)

        self.work(lambda: self._trainer.newest(self.folder_of(document_id)), found)

    def show(self, run: Run) -> None:
        """Look at another run of the open document; `run_changed` follows. Not while training goes on."""
        if not self._state.active:
            self._adopting, self._progress, self._error = "", None, ""
            self._set_run(run)
            self._set_state(State.IDLE)
            self._look()

    def measure(
        self, document: Document, done: Callable[[TrainingMemory], None], failed: Callable[[str], None]
    ) -> None:
        """Call `done` with what a step of the document's recipe takes of memory, measured where nothing else goes on:
        by the training thread between two steps, or beside the window.
        """

        def measure() -> TrainingMemory:
            return self._trainer.measure(document)

        if self._job is None:
            self.work(measure, done, failed)
            return
        future = self._job.control.probe(lambda _module: measure())
        future.add_done_callback(lambda _future: self._post(lambda: self._deliver(future, done, failed)))

    def work(
        self,
        function: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[str], None] | None = None,
    ) -> None:
        """Call `function` beside the window and `done` with what it returns, in the window's thread."""
        future = self._reader.submit(function)
        future.add_done_callback(lambda _future: self._post(lambda: self._deliver(future, done, failed)))

    def close(self, timeout: float = 10.0) -> bool:
        """Stop everything and wait for it; False where the training did not stop in time."""
        self.stop()
        ended = self.wait_stopped(timeout)
        self._closed = True
        self._beat.stop()
        if ended:
            self._reader.close()
        return ended

    @property
    def stuck(self) -> bool:
        """Whether it was closed while the training, deep in a layer, had not heard of it yet."""
        return self._closed and self._job is not None and not self._job.join(0)

    def on_started(self, run: Run) -> None:
        """The training thread has a network and begins."""
        self._set_run(run)
        if self._state is State.STARTING:
            self._set_state(State.RUNNING)
            self._look()

    def on_progressed(self, progress: Progress) -> None:
        """Some steps were made."""
        self._progress = progress
        self._charge()
        self.progressed.emit(progress)
        self._look()

    def on_validated(self, metrics: EpochMetrics) -> None:
        """An epoch has ended."""
        self.validated.emit(metrics)

    def on_paused(self) -> None:
        """The training stands still."""
        if self._state is not State.STOPPING:
            self._set_state(State.PAUSED)
            self._look()

    def on_resumed(self) -> None:
        """The training goes on."""
        if self._state is State.PAUSED:
            self._set_state(State.RUNNING)

    def _begin(self, make_run: Callable[[], Run]) -> None:
        if self._state.active:
            raise ValueError("a training is active already")
        self._progress, self._error, self._looks, self._adopting = None, "", 0, ""
        self._job = Job(self._trainer, make_run, Listener(self._post, self), self._on_ended)
        self._set_state(State.STARTING)
        self._beat.start()
        self._job.start()

    def _charge(self) -> None:
        """Tell the training what the window has done since the last report: while Python runs here, it stands still."""
        before, self._worked = self._worked, time.thread_time()
        if self._job is not None:
            self._job.control.charge(self._worked - before)

    def _look(self) -> None:
        """Let the window look, unless it still waits for what it asked for the last time.

        The pace is the training's own: it reports the more rarely, the more its observers and probes cost it.
        """
        if self._looks == 0:
            self.look_due.emit()

    @Slot()
    def _listen(self) -> None:
        # A slot of this object, so that Qt calls it in the window's thread whoever emits.
        self._mailbox.empty()

    def _ask(self, question: _Question[T]) -> Future[T] | None:
        if self._job is not None:
            return self._job.control.probe(question)
        if self._run is not None and not self._closed:
            return self._reader.probe(self._run, self._version, question)
        return None

    def _ask_again(
        self,
        function: Callable[[NetworkModule], T],
        done: Callable[[T], None],
        failed: Callable[[str], None] | None,
    ) -> None:
        """Ask the last checkpoint what a training has ended without answering."""
        if not self.probe(function, done, failed) and failed is not None:
            failed(self.tr("There is no network to look into yet: train it first."))

    def _deliver(self, future: Future[T], done: Callable[[T], None], failed: Callable[[str], None] | None) -> None:
        error = future.exception()
        if error is None:
            done(future.result())
            return
        sentence = self._sentence(error)
        if failed is not None:
            failed(sentence)

    def _post(self, deliver: Callable[[], None], *, replacing: str = "") -> None:
        """Call `deliver` in the window's thread, from any other; with `replacing`, at the next beat."""
        if not self._closed:
            self._mailbox.put(deliver, replacing=replacing)
            if not replacing:
                self._wake.emit()

    def _on_ended(self, result: Result | None, error: Exception | None) -> None:
        self._post(lambda: self._end(result, error))

    def _end(self, result: Result | None, error: Exception | None) -> None:
        if self._job is not None:
            self._job.join()
        self._job = None
        self._beat.stop()
        self._version += 1
        unasked, self._unasked = self._unasked, []
        for ask_again in unasked:
            ask_again()
        if result is not None:
            self._set_state(State.FINISHED)
            self.finished.emit(result)
        elif error is not None:
            self._error = self._sentence(error)
            self._set_state(State.FAILED)
            self.failed.emit(self._error)
        self._looks = 0
        self._look()

    def _sentence(self, error: BaseException) -> str:
        """What a person is told; a bug is told apart from what they can mend, and logged."""
        if isinstance(error, UserError):
            return text(error.message)
        log.error("a fault in the program", exc_info=error)
        return self.tr("A fault in the program: {error}. It is written in the log; your work is safe.").format(
            error=f"{type(error).__name__}: {error}"
        )

    def _set_state(self, state: State) -> None:
        if state is not self._state:
            self._state = state
            self.state_changed.emit(state)

    def _set_run(self, run: Run | None) -> None:
        if run is not self._run:
            self._run = run
            self._version += 1
            self.run_changed.emit(run)


class _Question(Generic[T]):
    """A probe's function that remembers whether it was asked: a training may end before it answers."""

    def __init__(self, function: Callable[[NetworkModule], T]) -> None:
        self._function = function
        self.asked = False

    def __call__(self, module: NetworkModule) -> T:
        self.asked = True
        return self._function(module)
