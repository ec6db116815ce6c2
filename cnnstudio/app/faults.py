"""Bugs, told apart from what a person can mend: logged with their trace, shown once, and the window lives on."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal

from cnnstudio.network import folders

MOST_BYTES = 1_000_000
log = logging.getLogger(__name__)


def log_file() -> Path:
    """Where the program writes its log."""
    return folders.data_folder() / "cnnstudio.log"


def log_to_file() -> None:
    """Send the program's log to its file; where that cannot be written, to the terminal alone."""
    logger = logging.getLogger("cnnstudio")
    logger.setLevel(logging.INFO)
    try:
        log_file().parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(log_file(), maxBytes=MOST_BYTES, backupCount=1, encoding="utf-8", delay=True)
    except OSError as error:
        logger.warning("there is no log file: %s", error)
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logger.addHandler(handler)


class Faults(QObject):
    """Hears of every exception that nothing caught, in any thread: has unsaved work kept, and shows each kind once."""

    _happened = Signal(str)

    def __init__(
        self,
        show: Callable[[str], None],
        parent: QObject | None = None,
        *,
        keep_work: Callable[[], bool] = lambda: True,
    ) -> None:
        super().__init__(parent)
        self._keep_work = keep_work
        self._seen: set[tuple[str, int]] = set()
        self._happened.connect(show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take the place of the interpreter's own hooks."""
        sys.excepthook = self.note
        threading.excepthook = lambda args: self.note(args.exc_type, args.exc_value, args.exc_traceback)

    def uninstall(self) -> None:
        """Give the hooks back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def note(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        """Log an exception and show it, unless one from the same line was shown before."""
        if not issubclass(kind, Exception):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        log.error("a fault in the program", exc_info=(kind, error or kind(), trace))
        kept = self._keep_work()
        place = _place(trace)
        if place not in self._seen:
            self._seen.add(place)
            if kept:
                sentence = self.tr("A fault in the program: {error}. Your work is safe; the details are in {log}.")
            else:
                sentence = self.tr("A fault in the program: {error}. Save your work now; the details are in {log}.")
            self._happened.emit(sentence.format(error=f"{kind.__name__}: {error}", log=log_file()))


def _place(trace: TracebackType | None) -> tuple[str, int]:
    """File and line where an exception was raised."""
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return (trace.tb_frame.f_code.co_filename, trace.tb_lineno) if trace else ("", 0)
