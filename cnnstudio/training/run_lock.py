"""Who trains a run: one process at a time, and a dead one never."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

import filelock

from cnnstudio.network.errors import CannotWrite, UserError
from cnnstudio.network.files import cannot
from cnnstudio.network.messages import message

PATIENCE = 1.0
"""Seconds to wait for the lock: who only asks about it holds it for an instant."""
ASKING = 0.1
"""Seconds that one who asks waits for others who ask."""


class RunLock:
    """The lock of a run's folder; the system lets go of it when the process that holds it dies."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.path = folder / "run.lock"
        self._held = contextlib.ExitStack()

    @contextlib.contextmanager
    def hold(self) -> Iterator[None]:
        """Raises `UserError` where another process holds it, `CannotWrite` where the system refuses."""
        with self._held:
            self.hold_anew()
            yield

    def hold_anew(self) -> None:
        """While holding it: hold the file at its place too, where somebody has deleted the first one."""
        self._held.enter_context(self._locked())

    @property
    def is_held(self) -> bool:
        """Whether somebody holds it."""
        try:
            with filelock.FileLock(self.path, timeout=ASKING, poll_interval=ASKING / 20):
                return False
        except filelock.Timeout:
            return True
        except OSError:  # a folder that cannot be written is not being trained in
            return False

    @contextlib.contextmanager
    def _locked(self) -> Iterator[None]:
        lock = filelock.FileLock(self.path, timeout=PATIENCE)
        try:
            lock.acquire()
        except filelock.Timeout as error:
            raise UserError(
                message(
                    "training",
                    "The run {folder} is being trained already: wait for its end or stop it.",
                    folder=self._folder,
                )
            ) from error
        except OSError as error:
            raise CannotWrite(cannot("write", self._folder, error)) from error
        try:
            yield
        finally:
            lock.release()
