"""Brings answers and reports from other threads to the window's."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from cnnstudio.app.i18n import text
from cnnstudio.app.mailbox import Mailbox
from cnnstudio.network import UserError

T = TypeVar("T")
BEAT_MS = 80
log = logging.getLogger(__name__)


class Courier(QObject):
    """Calls in the window's thread what other threads post; what a newer note may replace, at the next beat."""

    _wake = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._closed = False
        self._mailbox = Mailbox()
        self._wake.connect(self.listen, Qt.ConnectionType.QueuedConnection)
        self._beat = QTimer(self, interval=BEAT_MS)
        self._beat.timeout.connect(self.listen)

    @property
    def closed(self) -> bool:
        """Whether nothing is brought any more."""
        return self._closed

    def begin(self) -> None:
        """Look at every beat for notes that may be replaced."""
        self._beat.start()

    def end(self) -> None:
        """No more such notes come."""
        self._beat.stop()

    def close(self) -> None:
        """Bring nothing any more."""
        self._closed = True
        self.end()

    def post(self, deliver: Callable[[], None], *, replacing: str = "") -> None:
        """Call `deliver` in the window's thread, from any other; with `replacing`, at the next beat."""
        if not self._closed:
            self._mailbox.put(deliver, replacing=replacing)
            if not replacing:
                self._wake.emit()

    def bring(self, future: Future[T], done: Callable[[T], None], failed: Callable[[str], None] | None = None) -> None:
        """Call one of the two with what a future comes to: its result, or a sentence."""
        future.add_done_callback(lambda _future: self.post(lambda: self.deliver(future, done, failed)))

    def deliver(
        self, future: Future[T], done: Callable[[T], None], failed: Callable[[str], None] | None = None
    ) -> None:
        """Call one of the two with what a future has come to. For the window's thread."""
        error = future.exception()
        if error is None:
            done(future.result())
            return
        sentence = self.sentence(error)
        if failed is not None:
            failed(sentence)

    def sentence(self, error: BaseException) -> str:
        """What a person is told; a bug is told apart from what they can mend, and logged."""
        if isinstance(error, UserError):
            return text(error.message)
        log.error("a fault in the program", exc_info=error)
        return self.tr("A fault in the program: {error}. It is written in the log; your work is safe.").format(
            error=f"{type(error).__name__}: {error}"
        )

    @Slot()
    def listen(self) -> None:
        """Deliver all that has come."""
        # A slot of this object, so that Qt calls it in the window's thread whoever emits.
        self._mailbox.empty()
