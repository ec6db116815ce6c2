"""Downloading data sets beside the window, one at a time."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from cnnstudio.app.courier import Courier

if TYPE_CHECKING:
    from cnnstudio.data import DownloadProgress, Remote, Stop

PATIENCE = 3.0
"""Seconds that the end of the program waits for a download that was stopped; it ends with the program anyhow."""

Find = Callable[[str], "Remote | None"]
"""What must be downloaded before a data set of that name can be read; any thread may call it."""


class Missing(NamedTuple):
    """A data set that is not here, and how much of it an earlier download has left."""

    remote: Remote
    begun: int


class Downloads(QObject):
    """Its methods are called by the window's thread, and its signals come there.

    It lives as long as the program: a window that is made anew finds the download going on. What has come is kept at
    every end, and the next download goes on from there.
    """

    began = Signal(object)
    """Remote"""
    progressed = Signal(object)
    """DownloadProgress, some ten times a second"""
    finished = Signal(object)
    """Remote: it can be read now"""
    failed = Signal(object, str)
    """Missing, and a sentence for the person"""
    stopped = Signal(object)
    """Missing"""
    changed = Signal()
    """Other data sets are known not to be here, or are on their way."""

    def __init__(self, find: Find | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._find = find or _to_download
        self._courier = Courier(self)
        self._job: _Job | None = None
        self._thread: threading.Thread | None = None
        self._progress: DownloadProgress | None = None
        self._absent: dict[str, Remote] = {}

    @property
    def remote(self) -> Remote | None:
        """What is being downloaded."""
        return self._job.remote if self._job else None

    @property
    def progress(self) -> DownloadProgress | None:
        """The latest report of the present download."""
        return self._progress

    def missing(self, key: str) -> Missing | None:
        """What must be downloaded before that data set can be read. Any thread may call it."""
        remote = self._find(key)
        return None if remote is None else _missing(remote)

    def absent(self, key: str) -> Remote | None:
        """What must be downloaded before that data set can be read, as far as that is known."""
        return self._absent.get(key)

    def note(self, key: str, missing: Missing | None) -> None:
        """Keep what `missing` has found, in whichever thread."""
        remote = None if missing is None else missing.remote
        if remote == self.absent(key):
            return
        if remote is None:
            del self._absent[key]
        else:
            self._absent[key] = remote
        self.changed.emit()

    def start(self, remote: Remote) -> None:
        """Download, or go on with it. Only while nothing else is being downloaded."""
        from cnnstudio.data import Stop

        if self._job is not None:
            raise ValueError("something is being downloaded already")
        job = _Job(remote, Stop())
        self._job, self._progress = job, None
        before = self._thread
        self._thread = threading.Thread(target=lambda: self._work(job, before), name="download", daemon=True)
        self._courier.begin()
        self.began.emit(remote)
        self.changed.emit()
        self._thread.start()

    def stop(self) -> None:
        """End it; the thread ends by itself, at the latest when a server that does not answer is given up."""
        job = self._job
        if job is not None:
            self._end(job)
            job.stop.stop()
            self.stopped.emit(_missing(job.remote))

    def close(self) -> None:
        """End everything and wait for it."""
        self._courier.close()
        if self._job is not None:
            self._job.stop.stop()
        if self._thread is not None and self._thread.ident is not None:
            self._thread.join(PATIENCE)

    def _work(self, job: _Job, before: threading.Thread | None) -> None:
        """In the thread: one after the other, for the files are one download's at a time."""
        from cnnstudio import data

        if before is not None:
            before.join()
        post = self._courier.post
        try:
            data.download(
                job.remote,
                stop=job.stop,
                tell=lambda progress: post(lambda: self._on_progress(job, progress), replacing="progress"),
            )
        except data.DownloadStopped:
            return
        except Exception as error:  # noqa: BLE001 - told, and logged where it is a bug
            failure = error
            post(lambda: self._on_failed(job, failure))
        else:
            post(lambda: self._on_finished(job))

    def _on_progress(self, job: _Job, progress: DownloadProgress) -> None:
        if job is self._job:
            self._progress = progress
            self.progressed.emit(progress)

    def _on_finished(self, job: _Job) -> None:
        if job is self._job:
            self._absent.pop(job.remote.key, None)
            self._end(job)
            self.finished.emit(job.remote)

    def _on_failed(self, job: _Job, error: Exception) -> None:
        if job is self._job:
            self._end(job)
            self.failed.emit(_missing(job.remote), self._courier.sentence(error))

    def _end(self, _job: _Job) -> None:
        self._job, self._progress = None, None
        self._courier.end()
        self.changed.emit()


class _Job(NamedTuple):
    remote: Remote
    stop: Stop


def _to_download(key: str) -> Remote | None:
    from cnnstudio import data

    return data.to_download(key)


def _missing(remote: Remote) -> Missing:
    from cnnstudio.data import begun

    return Missing(remote, begun(remote))
