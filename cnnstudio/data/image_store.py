"""Images kept on the disk as bytes, for data sets that are slow to read or too large to be held in memory.

Each has a folder of its own in the cache: `rows`, one image after the other, and `made.json`, written last, which says
what they are. `rows` is mapped, not read: the system brings what is looked at into memory, and lets go of it where
memory is scarce. While it is being made the folder is called `NAME.part` and `done.jsonl` in it tells how far that is,
so that whoever comes after a kill goes on from there. Images of a source that has changed are removed, and the longest
unused ones where all take more than half of what the disk could give.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import time
from collections.abc import Iterator
from math import prod
from pathlib import Path
from typing import IO

import filelock
import msgspec
import numpy as np

from cnnstudio.data.filling import Filled, Pixels, Plan, Told, put
from cnnstudio.network import Shape
from cnnstudio.network.errors import UserError, WorkError
from cnnstudio.network.files import cannot, write_atomic
from cnnstudio.network.folders import cache_folder
from cnnstudio.network.messages import Message, dims, message

VERSION = 1
ROWS, MADE, DONE, WANTED = "rows", "made.json", "done.jsonl", "wanted.json"
PART = ".part"
NOTED_EVERY = 2.0
"""Seconds of work that a kill may lose."""
PATIENCE = 0.5
"""Seconds between two looks whether another process is done."""
SPARE = 500_000_000
"""Bytes of disk that are left to others."""
_in_use: set[str] = set()


class Identity(msgspec.Struct, frozen=True):
    """What images are: of which source in which state, in which shape (C, H, W), made in which way."""

    source: str
    fingerprint: str
    shape: Shape
    way: str
    version: int = VERSION

    @property
    def name(self) -> str:
        """Of its folder."""
        return hashlib.blake2b(msgspec.json.encode(self), digest_size=16).hexdigest()


class _Noted(msgspec.Struct, frozen=True):
    """How many images are done, and what is to be said of those since the line before."""

    done: int
    odd: bool
    failed: dict[int, Message] = {}


class _Made(msgspec.Struct, frozen=True):
    identity: Identity
    total: int
    odd: bool
    failed: dict[int, Message] = {}


def root() -> Path:
    """The folder of all that is kept; it need not exist yet."""
    return cache_folder() / "images"


def mapped(identity: Identity, plan: Plan, title: str, told: Told | None = None) -> Filled:
    """The images of a plan, mapped from the disk; made first where they are not there yet.

    Two processes do not make the same: one waits for the other. Raises `UserError` where the disk has no room for them,
    `WorkError` where it cannot be written, and what `told` raises; what was made until then is kept.
    """
    found = _opened(identity, plan)
    if found is None:
        with _alone(identity, plan, told):
            found = _opened(identity, plan)
            if found is None:
                _check_room(identity, plan, title)
                _make(identity, plan, told)
                found = _opened(identity, plan)
                tidy(identity)
    if found is None:
        raise WorkError(message("data", "The images kept in {folder} vanished: try again.", folder=root()))
    return found


def size() -> int:
    """Bytes of disk that all kept images take."""
    return sum(_size(folder) for folder in _folders())


def clear() -> int:
    """Remove all kept images but those that are being made; returns the bytes that were freed."""
    before = size()
    for folder in _folders():
        _remove(folder)
    return before - size()


def tidy(present: Identity) -> None:
    """Remove what has become useless, and the longest unused where all is too much; never what is in use here."""
    for folder in _folders():
        identity = _identity(folder)
        of_same = identity is not None and identity.source == present.source
        stale = identity is None or identity.version != VERSION
        if stale or (of_same and identity is not None and identity.fingerprint != present.fingerprint):
            _remove(folder)
    unused = [folder for folder in _folders() if folder.name not in _in_use | {present.name}]
    unused.sort(key=_used, reverse=True)
    held = size()
    while unused and held > (_free() + held) // 2:
        _remove(unused.pop())
        held = size()


def _opened(identity: Identity, plan: Plan) -> Filled | None:
    """The images that are there; None where they are not, or not whole."""
    folder = root() / identity.name
    try:
        made = msgspec.json.decode((folder / MADE).read_bytes(), type=_Made)
        count = made.total - len(made.failed)
        whole = made.identity == identity and made.total == plan.total
        if not whole or (folder / ROWS).stat().st_size != count * prod(identity.shape):
            return None
        os.utime(folder / MADE)
    except (OSError, msgspec.DecodeError):
        return None
    _in_use.add(identity.name)
    shape = (count, *identity.shape)
    pixels = np.memmap(folder / ROWS, np.uint8, "r", shape=shape) if count else np.empty(shape, np.uint8)
    return Filled(pixels, made.failed, made.odd)


def _make(identity: Identity, plan: Plan, told: Told | None) -> None:
    part, folder = root() / f"{identity.name}{PART}", root() / identity.name
    try:
        part.mkdir(parents=True, exist_ok=True)
        write_atomic(part / WANTED, msgspec.json.encode(identity))
        noted = _write(part, plan, told)
        if noted.failed:
            _put_in_order(part, plan, noted.failed)
        made = _Made(identity, plan.total, noted.odd, noted.failed)
        write_atomic(part / MADE, msgspec.json.encode(made))
        for name in (DONE, WANTED):
            (part / name).unlink(missing_ok=True)
        if folder.exists():
            shutil.rmtree(folder)
        part.rename(folder)
    except OSError as error:
        raise WorkError(cannot("write", part, error)) from error


def _write(part: Path, plan: Plan, told: Told | None) -> _Noted:
    """Write all images where they belong if all can be made; returns which could not."""
    noted = _noted(part, plan)
    places = plan.expected()
    with (part / ROWS).open("r+b" if noted.done else "w+b", buffering=0) as rows, (part / DONE).open("ab") as log:
        rows.truncate(plan.bytes)
        into, failed, last = _Rows(rows, prod(plan.shape)), dict(noted.failed), time.monotonic()
        fresh: dict[int, Message] = {}
        odd = noted.odd
        for first, made in plan.steps(noted.done):
            fresh |= {number: _plain(reason) for number, reason in put(made, first, places, into).items()}
            odd = odd or any(image.odd for image in made)
            done = first + len(made)
            if time.monotonic() - last > NOTED_EVERY or done == plan.total:
                os.fsync(rows.fileno())
                log.write(msgspec.json.encode(_Noted(done, odd, fresh)) + b"\n")
                log.flush()
                failed, fresh, last = failed | fresh, {}, time.monotonic()
            if told is not None:
                told(done, plan.total)
    return _Noted(plan.total, odd, failed)


def _noted(part: Path, plan: Plan) -> _Noted:
    """How far whoever was here before has come; a line that was cut off counts for nothing, and goes."""
    done, odd, failed, whole = 0, False, dict[int, Message](), 0
    log = part / DONE
    with contextlib.suppress(OSError, msgspec.DecodeError):
        if (part / ROWS).stat().st_size == plan.bytes:
            for line in log.read_bytes().splitlines(keepends=True):
                noted = msgspec.json.decode(line, type=_Noted)
                if not line.endswith(b"\n"):
                    break
                done, odd, failed = noted.done, noted.odd, failed | noted.failed
                whole += len(line)
    if not done:
        log.unlink(missing_ok=True)
    elif whole < log.stat().st_size:
        os.truncate(log, whole)  # what is noted next begins a line of its own
    return _Noted(done, odd, failed)


def _put_in_order(part: Path, plan: Plan, failed: dict[int, Message]) -> None:
    """Write the images anew in the order that they have without those that could not be made."""
    length = prod(plan.shape)
    old = np.memmap(part / ROWS, np.uint8, "r", shape=(plan.total, length))
    order = plan.expected()[plan.final(failed)]
    size = max(1, (1 << 24) // length)
    with (part / "new").open("wb") as file:
        for start in range(0, len(order), size):
            file.write(old.take(order[start : start + size], axis=0).tobytes())
        file.flush()
        os.fsync(file.fileno())
    del old
    (part / "new").replace(part / ROWS)
    (part / DONE).unlink(missing_ok=True)  # it tells of the order before


class _Rows:
    """Where images go in the file. It is written, not mapped: a full disk then is an error, not the end."""

    def __init__(self, file: IO[bytes], length: int) -> None:
        self._file, self._length = file, length

    def __setitem__(self, place: int, pixels: Pixels) -> None:
        self._file.seek(place * self._length)
        content = np.ascontiguousarray(pixels).reshape(-1).data
        while content:
            content = content[self._file.write(content) :]


@contextlib.contextmanager
def _alone(identity: Identity, plan: Plan, told: Told | None) -> Iterator[None]:
    """Wait until nobody else makes these images. The system lets go of the lock when its process dies."""
    lock = filelock.FileLock(root() / f"{identity.name}.lock", timeout=PATIENCE)
    try:
        root().mkdir(parents=True, exist_ok=True)
        while True:
            try:
                lock.acquire()
                break
            except filelock.Timeout:
                if told is not None:
                    told(0, plan.total)
    except OSError as error:
        raise WorkError(cannot("write", root(), error)) from error
    try:
        yield
    finally:
        lock.release()


def _check_room(identity: Identity, plan: Plan, title: str) -> None:
    """Make room by what was kept before, the longest unused first; say so where that is not enough."""
    needed = plan.bytes + SPARE
    part = root() / f"{identity.name}{PART}"
    unused = [folder for folder in _folders() if folder.name not in _in_use and folder != part]
    unused.sort(key=_used, reverse=True)
    there = _size(part)
    while unused and _free() + there < needed <= _free() + there + sum(map(_size, unused)):
        _remove(unused.pop())
    free = _free() + there
    if free < needed:
        channels, height, width = plan.shape
        raise UserError(
            message(
                "data",
                "{title} in {shape} takes {needed} GB, more than this machine's memory holds, and at {folder} only "
                "{free} GB of disk are free: choose a smaller input, make room, or set {name} to a folder on another "
                "disk.",
                title=title,
                shape=dims(height, width, channels),
                needed=f"{plan.bytes / 1e9:,.1f}",
                folder=root(),
                free=f"{max(0, free - SPARE) / 1e9:,.1f}",
                name="CNNSTUDIO_DATA_DIR",
            )
        )


def _free() -> int:
    try:
        return shutil.disk_usage(root()).free
    except OSError:
        return 0


def _folders() -> list[Path]:
    try:
        return [folder for folder in root().iterdir() if folder.is_dir()]
    except OSError:
        return []


def _size(folder: Path) -> int:
    """Bytes on the disk: a file that is being filled has holes."""
    total = 0
    with contextlib.suppress(OSError):
        for file in folder.iterdir():
            status = file.stat()
            total += min(status.st_size, getattr(status, "st_blocks", 1 << 60) * 512)
    return total


def _used(folder: Path) -> float:
    with contextlib.suppress(OSError):
        return max(file.stat().st_mtime for file in folder.iterdir())
    return 0.0


def _identity(folder: Path) -> Identity | None:
    with contextlib.suppress(OSError, msgspec.DecodeError):
        if folder.suffix == PART:
            return msgspec.json.decode((folder / WANTED).read_bytes(), type=Identity)
        return msgspec.json.decode((folder / MADE).read_bytes(), type=_Made).identity
    return None


def _remove(folder: Path) -> None:
    """Remove a folder unless it is being made; where a system holds on to a file that is mapped, later."""
    lock = filelock.FileLock(root() / f"{folder.name.removesuffix(PART)}.lock", timeout=0)
    with contextlib.suppress(OSError, filelock.Timeout), lock:
        shutil.rmtree(folder)
        _in_use.discard(folder.name)


def _plain(reason: Message) -> Message:
    """With values that JSON has too."""
    plain = ((name, value if isinstance(value, (int, float, str)) else str(value)) for name, value in reason.values)
    return Message(reason.context, reason.text, tuple(plain))
