"""Keeps unsaved work beside the window, and finds what a crash left behind.

Every instance of the program writes a file of its own in the data folder and holds a lock on it while it lives. A file
whose lock is free was left by an instance that died.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import threading
import uuid
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock, Timeout
from PySide6.QtCore import QObject, QTimer, Signal

from cnnstudio.app.i18n import text
from cnnstudio.app.session import Session
from cnnstudio.network import Document, UserError, folders
from cnnstudio.network.files import read_bytes, write_atomic

PAUSE_MS = 3000
MOST_BYTES = 60_000_000
log = logging.getLogger(__name__)


def folder() -> Path:
    """Where unsaved work is kept."""
    return folders.data_folder() / "unsaved"


@dataclass(frozen=True)
class LeftWork:
    """What an instance that died had not saved. It is this instance's to restore or discard, while the lock is held."""

    document: Document
    path: Path | None
    file: Path
    lock: FileLock

    def discard(self) -> None:
        """Take it away for good."""
        self.file.unlink(missing_ok=True)
        self.lock.release()
        Path(self.lock.lock_file).unlink(missing_ok=True)

    def release(self) -> None:
        """Leave it for another start."""
        self.lock.release()


def find_left_work() -> LeftWork | None:
    """The newest unsaved work of an instance that died; nobody else gets it until it is released."""
    files = [file for file in folder().glob("*.json") if file.is_file()]
    for file in sorted(files, key=_age, reverse=True):
        lock = FileLock(file.with_suffix(".lock"), thread_local=False)
        try:
            lock.acquire(timeout=0)
        except (Timeout, OSError):
            continue
        try:
            return LeftWork(*_read(file), file, lock)
        except (UserError, ValueError, KeyError, TypeError) as error:
            log.info("unsaved work cannot be read: %s: %s", file, error)
            file.rename(file.with_suffix(".broken"))
            lock.release()
    return None


class Autosave(QObject):
    """Writes the session's document a few seconds after a change; takes the file away once nothing is unsaved."""

    failed = Signal(str)
    """Unsaved work cannot be kept; told once"""

    def __init__(self, session: Session, parent: QObject | None = None, *, pause_ms: int = PAUSE_MS) -> None:
        super().__init__(parent)
        self._session = session
        self._file = folder() / f"{os.getpid()}-{uuid.uuid4().hex[:8]}.json"
        self._lock = FileLock(self._file.with_suffix(".lock"), thread_local=False)
        self._writing = threading.Lock()
        self._pool: ThreadPoolExecutor | None = None
        self._told = False
        self._timer = QTimer(self, singleShot=True, interval=pause_ms)
        self._timer.timeout.connect(self._write_beside)
        for signal in (session.changed, session.recipe_changed, session.start_changed, session.path_changed):
            signal.connect(self._on_change)
        self._on_change()

    @property
    def file(self) -> Path:
        """Where this instance keeps its unsaved work."""
        return self._file

    def write_now(self) -> bool:
        """Write unsaved work at once, from any thread; False where it cannot be kept."""
        session = self._session
        return not session.dirty or self._write(session.document, session.path)

    def close(self) -> None:
        """The window was left in peace: nothing is to be recovered."""
        self._timer.stop()
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)
            self._pool = None
        self._remove()
        if self._lock.is_locked:
            self._lock.release()
            Path(self._lock.lock_file).unlink(missing_ok=True)

    def _on_change(self) -> None:
        if not self._session.dirty:
            self._timer.stop()
            if self._lock.is_locked:  # something was written
                self._in_turn(self._remove)
        elif not self._timer.isActive():
            self._timer.start()

    def _write_beside(self) -> None:
        session = self._session
        if session.dirty:
            document, path = session.document, session.path
            self._in_turn(lambda: self._write(document, path))

    def _in_turn(self, work: Callable[[], object]) -> None:
        """Files are written in a thread: a flush to a slow disk must not hold up the window."""
        if self._pool is None:
            self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="autosave")
        self._pool.submit(work)

    def _write(self, document: Document, path: Path | None) -> bool:
        content = json.dumps({"path": str(path) if path else None, "document": document.to_json()})
        try:
            with self._writing:
                self._file.parent.mkdir(parents=True, exist_ok=True)
                if not self._lock.is_locked:
                    self._lock.acquire(timeout=0)
                write_atomic(self._file, content.encode())
        except UserError as error:
            self._tell(text(error.message))
        except (OSError, Timeout) as error:
            self._tell(str(error))
        else:
            return True
        return False

    def _remove(self) -> None:
        with self._writing, contextlib.suppress(OSError):
            self._file.unlink(missing_ok=True)

    def _tell(self, reason: str) -> None:
        log.info("unsaved work is not kept: %s", reason)
        if not self._told:
            self._told = True
            self.failed.emit(self.tr("Unsaved work cannot be kept for a crash: {reason}").format(reason=reason))


def _read(file: Path) -> tuple[Document, Path | None]:
    data = json.loads(read_bytes(file, MOST_BYTES))
    path = data["path"]
    return Document.from_json(data["document"]), Path(path) if path else None


def _age(file: Path) -> float:
    try:
        return file.stat().st_mtime
    except OSError:
        return 0.0
