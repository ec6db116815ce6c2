"""Downloading a data set to its folder in the platform's cache: checked before use, gone on with after a break.

Python's own urllib and a few rules, for pooch, which is usual for this, begins anew after every break. A file comes as
`NAME.part` and takes its name when its checksum is right; the list of all files, without which the data set counts as
not there, is written last. So whatever ends the program, at most what was on its way is lost.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import filelock

from cnnstudio.data import shelf
from cnnstudio.data.connection import TIMEOUT, Stop
from cnnstudio.data.progress import Reporter, Tell
from cnnstudio.data.remote import Remote, RemoteFile
from cnnstudio.data.transfer import AT_ONCE, Broken, Refused, forget_part, part_size, transfer
from cnnstudio.data.unpacking import unpack
from cnnstudio.network.errors import UserError, WorkError
from cnnstudio.network.files import cannot, take_place
from cnnstudio.network.messages import Message, message

TRIES = 4
"""So often in a row a server may fail without sending anything worth while."""
PAUSE = 1.0
"""Seconds before the second try; before every further one twice as many."""
SPARE = 50_000_000
"""Bytes of disk that are left to others."""


def download(
    remote: Remote,
    folder: Path | None = None,
    *,
    stop: Stop | None = None,
    tell: Tell = lambda _progress: None,
    timeout: float = TIMEOUT,
    pause: float = PAUSE,
) -> Path:
    """Download a data set, or what is still missing of it; returns its folder, by default that in the cache.

    What is there and sound is left as it is. Raises `UserError` where another process is downloading it, `WorkError`
    with one sentence where it failed, and `DownloadStopped` after `stop.stop()`; in all cases what has come is kept.
    """
    folder = folder or shelf.folder_of(remote.key)
    stop = stop or Stop()
    with _alone(remote, folder):
        work = _Download(remote, folder, stop, Reporter(tell, remote.size), timeout, pause)
        if not shelf.is_sound(folder, stop):
            work.run()
    return folder


def begun(remote: Remote, folder: Path | None = None) -> int:
    """Bytes that an earlier download has left, to go on from."""
    folder = folder or shelf.folder_of(remote.key)
    return sum(_there(folder / file.name, file.size) for file in remote.files)


class _Download:
    """One download, by the one who holds the lock."""

    def __init__(
        self, remote: Remote, folder: Path, stop: Stop, report: Reporter, timeout: float, pause: float
    ) -> None:
        self._remote, self._folder, self._stop, self._report = remote, folder, stop, report
        self._timeout, self._pause = timeout, pause
        self._before = 0
        """Bytes of the files before the one in hand."""

    def run(self) -> None:
        """Bring all files, check them, unpack them, and note that they are there."""
        _check_room(self._remote, self._folder)
        shelf.distrust(self._folder)
        kept = []
        for file in self._remote.files:
            path = self._folder / file.name
            if not self._is_right(path, file):
                self._fetch(file, path)
            kept.append(shelf.Kept(file.name, file.size, file.md5))
            self._before += file.size
        if self._remote.members:
            kept = self._unpack(self._folder / self._remote.files[0].name)
        shelf.finish(self._folder, tuple(kept))
        if self._remote.members:  # only what was unpacked is read from now on
            (self._folder / self._remote.files[0].name).unlink(missing_ok=True)

    def _fetch(self, file: RemoteFile, path: Path) -> None:
        """From the first server that has the file; one that breaks off is asked again, and then the next one."""
        part = path.with_name(f"{file.name}.part")
        trouble = message("data", "no server is known")
        for mirror in self._remote.mirrors:
            tries = 0
            while tries < TRIES:
                before = part_size(part)
                try:
                    self._transfer(mirror, file, part)
                    self._check(mirror, file, part, fresh=not before)
                except Refused as error:
                    trouble = error.reason
                    break
                except Broken as error:
                    trouble = error.reason
                    tries = 1 if part_size(part) - before >= AT_ONCE else tries + 1
                    self._wait(tries, part, trouble)
                else:
                    _place(part, path)
                    return
        raise WorkError(_failed(self._remote, trouble, any_there=begun(self._remote, self._folder) > 0))

    def _transfer(self, mirror: str, file: RemoteFile, part: Path) -> None:
        self._report.enter("downloading", self._before + part_size(part))
        told = lambda count: self._report.count(self._before + count)  # noqa: E731
        transfer(f"{mirror}{file.name}", part, file.size, self._stop, told, self._timeout)

    def _check(self, mirror: str, file: RemoteFile, part: Path, *, fresh: bool) -> None:
        """Keep nothing that is not the file; what was pieced together may be wrong without any fault of this server."""
        self._report.enter("checking", self._before + file.size)
        if shelf.md5(part, self._stop) == file.md5:
            return
        forget_part(part)
        reason = message(
            "data", "what came from {mirror} was not {name}, or was damaged", mirror=mirror, name=file.name
        )
        raise Refused(reason) if fresh else Broken(reason)

    def _wait(self, tries: int, part: Path, trouble: Message) -> None:
        if tries < TRIES:
            self._report.enter("waiting", self._before + part_size(part), trouble)
            self._stop.wait(self._pause * 2 ** (tries - 1))

    def _is_right(self, path: Path, file: RemoteFile) -> bool:
        return path.is_file() and path.stat().st_size == file.size and shelf.md5(path, self._stop) == file.md5

    def _unpack(self, archive: Path) -> list[shelf.Kept]:
        members = self._remote.members
        total = sum(member.size for member in members)
        self._report.enter("unpacking")
        unpack(archive, members, self._folder, self._stop, lambda count: self._report.count(count, total))
        sums = [shelf.md5(self._folder / member.name, self._stop) for member in members]
        return [shelf.Kept(member.name, member.size, md5) for member, md5 in zip(members, sums, strict=True)]


@contextmanager
def _alone(remote: Remote, folder: Path) -> Iterator[None]:
    """Hold the folder for this download. The system lets go of the lock when its process dies."""
    lock = filelock.FileLock(folder / "download.lock", timeout=0)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock.acquire()
    except filelock.Timeout as error:
        raise UserError(
            message("data", "{title} is being downloaded already: wait for the end of it.", title=remote.title)
        ) from error
    except OSError as error:
        raise WorkError(cannot("write", folder, error)) from error
    try:
        yield
    finally:
        lock.release()


def _check_room(remote: Remote, folder: Path) -> None:
    """Say before the first byte that the last one would have no room."""
    needed = remote.room - begun(remote, folder) + SPARE
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise WorkError(
            message(
                "data",
                "{title} needs {needed} MB of disk, but at {folder} only {free} MB are free: make room, or set {name} "
                "to a folder on another disk.",
                title=remote.title,
                needed=f"{needed / 1e6:,.0f}",
                folder=folder,
                free=f"{free / 1e6:,.0f}",
                name="CNNSTUDIO_DATA_DIR",
            )
        )


def _there(path: Path, size: int) -> int:
    return part_size(path) or min(part_size(path.with_name(f"{path.name}.part")), size)


def _place(part: Path, path: Path) -> None:
    """The part, which is whole now, takes its name, safely on the disk."""
    try:
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        take_place(part, path)
    except OSError as error:
        raise WorkError(cannot("write", path, error)) from error
    forget_part(part)


def _failed(remote: Remote, trouble: Message, *, any_there: bool) -> Message:
    if not any_there:
        return message(
            "data",
            "{title} could not be downloaded: {reason}. Try again later, or choose a folder that has its files.",
            title=remote.title,
            reason=trouble,
        )
    return message(
        "data",
        "{title} could not be downloaded: {reason}. What has come is kept: try again later, or choose a folder that "
        "has its files.",
        title=remote.title,
        reason=trouble,
    )
