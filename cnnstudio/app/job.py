"""One training in a thread of its own."""

from __future__ import annotations

import threading
from collections.abc import Callable

from cnnstudio.app.trainer import Trainer
from cnnstudio.training import Control, Observer, Result, Run


class Job:
    """Makes or opens a run and trains it; `control` may be used from the beginning.

    `ended` is called in the thread as its last act, with the result or with what was raised.
    """

    def __init__(
        self,
        trainer: Trainer,
        make_run: Callable[[], Run],
        observer: Observer,
        ended: Callable[[Result | None, Exception | None], None],
    ) -> None:
        self.control = Control()
        self._trainer, self._make_run, self._observer, self._ended = trainer, make_run, observer, ended
        # A daemon, so that nothing the training does can keep the program from ending.
        self._thread = threading.Thread(target=self._work, name="training", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def join(self, timeout: float | None = None) -> bool:
        """Wait for the end; False where it did not come within `timeout` seconds."""
        self._thread.join(timeout)
        return not self._thread.is_alive()

    def _work(self) -> None:
        result: Result | None = None
        failure: Exception | None = None
        try:
            self._trainer.prepare()
            result = self._trainer.train(self._make_run(), self._observer, self.control)
        except Exception as error:  # noqa: BLE001 - told and logged by whoever hears of the end
            failure = error
        finally:
            self.control.end()  # also where the training never began: nobody answers any more
        self._ended(result, failure)
