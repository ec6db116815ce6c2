"""Training beside the window: a background thread, its state, and looks into the network it trains."""

from __future__ import annotations

import enum
import hashlib
import re
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from cnnstudio.app import i18n
from cnnstudio.app.alive import while_alive
from cnnstudio.app.courier import Courier
from cnnstudio.app.downloads import Downloads
from cnnstudio.app.job import Job
from cnnstudio.app.listener import Listener
from cnnstudio.app.loader import Loader
from cnnstudio.app.questions import Questions
from cnnstudio.app.trainer import Told, TorchTrainer, Trainer
from cnnstudio.network import Document, TrainingMemory, folders
from cnnstudio.network.errors import CannotWrite, TooLittleMemory
from cnnstudio.network.messages import Message
from cnnstudio.training import Choices, EpochMetrics, Fixed, Progress, Result, Run, Trial
from cnnstudio.training.range_curve import RangeTest

if TYPE_CHECKING:
    from cnnstudio.training import NetworkModule

T = TypeVar("T")


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
    hindered = Signal(str)
    """A sentence: the training waits, for the system refuses what must be written. `resume` tries again, `stop` ends"""
    warned = Signal(str)
    """A sentence: something was amiss with the run, and is mended"""
    run_changed = Signal(object)
    """Run | None: what looks, exports and plots are about"""
    look_due = Signal()
    """Time for what is on screen to ask for its numbers with `probe`: the weights are new"""
    device_known = Signal(str)
    """The name of the device that training uses"""
    use_changed = Signal()
    """Other choices are fixed for new runs"""
    trying = Signal(object)
    """Trial: what is known so far of what trains fastest, before a training begins"""

    def __init__(
        self,
        trainer: Trainer | None = None,
        folder: Path | None = None,
        parent: QObject | None = None,
        downloads: Downloads | None = None,
    ) -> None:
        super().__init__(parent)
        self.downloads = downloads or Downloads(parent=self)
        """What else goes on beside the window: data sets are fetched."""
        self._trainer = trainer or TorchTrainer()
        self._folder = folder or folders.data_folder() / "runs"
        self._fixed = Fixed()
        self._courier = Courier(self)
        self._loader = Loader()
        self._questions = Questions(self._trainer, self._courier)
        self._state = State.IDLE
        self._run: Run | None = None
        self._progress: Progress | None = None
        self._error = self._hindrance = ""
        self._fitting_batch: int | None = None
        self._closing = False
        self._adopting = ""
        self._data = ""
        """What the training reads before it begins"""
        self._job: Job | None = None
        self._worked = time.thread_time()

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

    @property
    def hindrance(self) -> str:
        """What keeps the training from being written down, as a sentence; empty where nothing does."""
        return self._hindrance

    @property
    def fitting_batch(self) -> int | None:
        """A batch size for which there should be memory, where the last training failed for want of it."""
        return self._fitting_batch

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

    @property
    def fixed(self) -> Fixed:
        """What new runs do not choose by themselves."""
        return self._fixed

    def use(self, *, folder: Path, device: str, fixed: Fixed) -> None:
        """Where runs are kept, and what new ones are trained with: a device or ``auto``, and what is fixed."""
        self._folder, self._fixed = folder, fixed
        self._trainer.choose(device, fixed)
        self.use_changed.emit()

    def list_devices(self, done: Callable[[tuple[str, ...]], None]) -> None:
        """Call `done` with the names of the devices there are, once that is known."""
        self.work(self._trainer.devices, done)

    def warm_up(self) -> None:
        """Import what training needs, beside the window; `device_known` follows, or `failed` where it is not there."""
        self.work(self._trainer.prepare, self.device_known.emit, self.failed.emit)

    def start(self, document: Document) -> None:
        """Train the document's network on its data in a new run. Only while no training is active."""
        self._data = document.data
        self._begin(lambda: self._trainer.create(self.folder_of(document.id), document))

    def go_on(self) -> None:
        """Go on with the present run, which was stopped before its end. Only while no training is active."""
        run = self._run
        if run is None:
            raise ValueError("there is no run to go on with")
        self._data = run.document.data
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
            if self._state is State.STARTING and self._data:
                from cnnstudio.data import stop_reading

                stop_reading(self._data)
            self._set_state(State.STOPPING)

    def wait_stopped(self, timeout: float | None = None) -> bool:
        """Hold up the window until the training thread has ended; False after `timeout` seconds."""
        ended = self._job is None or self._job.join(timeout)
        self._courier.listen()
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
        return self._questions.probe(function, done, failed)

    def checkpoint(self, done: Callable[[], None], failed: Callable[[str], None]) -> None:
        """Call `done` once the run's newest weights are on the disk: at once unless they are being trained."""
        self._questions.checkpoint(done, failed)

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
        self,
        document: Document,
        done: Callable[[TrainingMemory], None],
        failed: Callable[[str], None],
        choices: Choices | None = None,
    ) -> None:
        """Call `done` with what a step of the document's recipe takes of memory, measured where nothing else goes on:
        by the training thread between two steps, or beside the window. With the `choices` of a run, or a new one's.
        """
        self._questions.undisturbed(lambda: self._trainer.measure(document, choices), done, failed)

    def range_test(
        self,
        document: Document,
        steps: int,
        told: Told,
        cancelled: Callable[[], bool],
        done: Callable[[RangeTest], None],
        failed: Callable[[str], None],
    ) -> None:
        """Look for a learning rate beside the window, and call `done` with what was found.

        `told` and `cancelled` are called in another thread. Only while no training is active.
        """
        if self._state.active:
            raise ValueError("a training is active")
        self.work(lambda: self._trainer.range_test(document, steps, told, cancelled), done, failed)

    def work(
        self,
        function: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[str], None] | None = None,
    ) -> None:
        """Call `function` beside the window and `done` with what it returns, in the window's thread."""
        self._questions.work(function, done, failed)

    def work_for(
        self, owner: QObject, function: Callable[[], T], done: Callable[[T], object], failed: Callable[[str], None]
    ) -> None:
        """The same for a part of the window, which hears of it while it is there: a window may be made anew."""
        self.work(function, while_alive(owner, done), while_alive(owner, failed))

    def load(
        self,
        function: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[str], None] | None = None,
    ) -> None:
        """The same for what reads a data set, which may take long: nothing else waits for it."""
        self._courier.bring(self._loader.submit(function), done, failed)

    def close(self, timeout: float = 10.0) -> bool:
        """Stop everything and wait for it; False where the training did not stop in time."""
        self._closing = True
        self.stop()
        if self._job is not None and self._hindrance:
            self._job.control.stop()  # once more: it gives up
        ended = self.wait_stopped(timeout)
        self._courier.close()
        self._loader.close()
        self.downloads.close()
        if ended:
            self._questions.close()
        return ended

    @property
    def stuck(self) -> bool:
        """Whether it was closed while the training, deep in a layer, had not heard of it yet."""
        return self._courier.closed and self._job is not None and not self._job.join(0)

    def on_trying(self, trial: Trial) -> None:
        """The training thread looks for what is fastest, or has found out."""
        if self._state is State.STARTING:
            self.trying.emit(trial)

    def on_started(self, run: Run) -> None:
        """The training thread has a network and begins."""
        self._questions.start()
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

    def on_warned(self, warning: Message) -> None:
        """Something was amiss, and the training goes on."""
        self.warned.emit(i18n.text(warning))

    def on_hindered(self, error: CannotWrite) -> None:
        """The training stands still until the system lets it write, also where it was to stop."""
        self._hindrance = i18n.text(error.message)
        self._set_state(State.PAUSED)
        self.hindered.emit(self._hindrance)

    def on_resumed(self) -> None:
        """The training goes on, if only to its stop."""
        self._hindrance = ""
        if self._state is State.PAUSED and self._job is not None:
            self._set_state(State.STOPPING if self._job.control.stopped else State.RUNNING)

    def _begin(self, make_run: Callable[[], Run]) -> None:
        if self._state.active:
            raise ValueError("a training is active already")
        self._progress, self._error, self._adopting, self._fitting_batch = None, "", "", None
        listener = Listener(self._courier.post, self, lambda: self._closing)
        self._job = Job(self._trainer, make_run, listener, self._on_ended)
        self._questions.begin(self._job.control)
        self._set_state(State.STARTING)
        self._courier.begin()
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
        if not self._questions.waiting:
            self.look_due.emit()

    def _on_ended(self, result: Result | None, error: Exception | None) -> None:
        self._courier.post(lambda: self._end(result, error))

    def _end(self, result: Result | None, error: Exception | None) -> None:
        if self._job is not None:
            self._job.join()
        self._job, self._hindrance = None, ""
        self._courier.end()
        self._questions.end()
        if result is not None:
            self._set_state(State.FINISHED)
            self.finished.emit(result)
        elif error is not None:
            self._error = self._courier.sentence(error)
            self._fitting_batch = error.batch if isinstance(error, TooLittleMemory) else None
            self._set_state(State.FAILED)
            self.failed.emit(self._error)
        self._questions.forget()
        self._look()

    def _set_state(self, state: State) -> None:
        if state is not self._state:
            self._state = state
            self.state_changed.emit(state)

    def _set_run(self, run: Run | None) -> None:
        if run is not self._run:
            self._run = run
            self._questions.turn_to(run)
            self.run_changed.emit(run)
