"""Hears of all that goes wrong while nobody looks: exceptions in any thread, Qt's warnings, the log."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

HARMLESS = ("This plugin does not support",)
"""What the offscreen platform says of every dialog and menu."""


class Watch(logging.Handler):
    """Collects `faults` between `begin` and `end`."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.faults: list[str] = []

    def begin(self) -> None:
        """Take the place of every hook."""
        self._hooks = sys.excepthook, threading.excepthook
        sys.excepthook = self._on_exception
        threading.excepthook = lambda args: self._on_exception(args.exc_type, args.exc_value, args.exc_traceback)
        self._handler = qInstallMessageHandler(self._on_message)
        logging.getLogger().addHandler(self)

    def end(self) -> None:
        """Give the hooks back."""
        sys.excepthook, threading.excepthook = self._hooks
        qInstallMessageHandler(self._handler)
        logging.getLogger().removeHandler(self)

    def emit(self, record: logging.LogRecord) -> None:
        self.faults.append(f"{record.levelname} {record.name}: {self.format(record)}")

    def _on_exception(
        self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.faults.append("".join(traceback.format_exception(kind, error, trace)))

    def _on_message(self, kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and not message.startswith(HARMLESS):
            self.faults.append(f"Qt: {message}\n" + "".join(traceback.format_stack()))
