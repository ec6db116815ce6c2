"""One training in a thread of its own."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any

from cnnstudio.app.trainer import Control, Trainer

if TYPE_CHECKING:
    from cnnstudio.app.trainer import Observer
    from cnnstudio.training import NetworkModule, Result, Run


class Job:
    """Makes or opens a run and trains it. Wishes that come before the training can hear them are kept for it.

    `ended` is called in the thread as its last act, with the result or with what was raised.
    """

    def __init__(
        self,
        trainer: Trainer,
        make_run: Callable[[], Run],
        observer: Observer,
        ended: Callable[[Result | None, Exception | None], None],
    ) -> None:
        self._trainer, self._make_run, self._observer, self._ended = trainer, make_run, observer, ended
        self._lock = threading.Lock()
        self._control: Control | None = None
        self._wishes: list[str] = []
        # A daemon, so that nothing the training does can keep the program from ending.
        self._thread = threading.Thread(target=self._work, name="training", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def pause(self) -> None:
        """Pause after the step in hand."""
        self._wish("pause")

    def resume(self) -> None:
        """Go on after a pause."""
        self._wish("resume")

    def stop(self) -> None:
        """Stop after the step in hand, keeping a checkpoint."""
        self._wish("stop")

    def probe(self, function: Callable[[NetworkModule], Any]) -> Future[Any] | None:
        """Let the training thread call `function` between two steps; None while there is no network yet."""
        with self._lock:
            return self._control.probe(function) if self._control else None

    def join(self, timeout: float | None = None) -> bool:
        """Wait for the end; False where it did not come within `timeout` seconds."""
        self._thread.join(timeout)
        return not self._thread.is_alive()

    def _wish(self, wish: str) -> None:
        with self._lock:
            if self._control is None:
                self._wishes.append(wish)
            else:
                getattr(self._control, wish)()

    def _work(self) -> None:
        try:
            self._trainer.prepare()
            run = self._make_run()
            result = self._trainer.train(run, self._observer, self._listening())
        except Exception as error:  # noqa: BLE001 - told and logged by whoever hears of the end
            self._ended(None, error)
        else:
            self._ended(result, None)

    def _listening(self) -> Control:
        control = self._trainer.control()
        with self._lock:
            for wish in self._wishes:
                getattr(control, wish)()
            self._control = control
        return control
