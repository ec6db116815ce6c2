"""The wanted files of a tar archive, and nothing else: archives come from elsewhere."""

from __future__ import annotations

import tarfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import IO

from cnnstudio.data.connection import Stop
from cnnstudio.data.remote import Member
from cnnstudio.network.errors import WorkError
from cnnstudio.network.files import atomic_writer
from cnnstudio.network.messages import message

AT_ONCE = 1 << 18


def unpack(archive: Path, members: tuple[Member, ...], folder: Path, stop: Stop, told: Callable[[int], None]) -> None:
    """Write the members into `folder` under their plain names; `told` hears how many bytes were written.

    Only ordinary files of exactly these paths and lengths are taken. Raises `WorkError` where one is not in the
    archive, where it is damaged or where the disk is full, and `DownloadStopped`.
    """
    wanted = {member.path: member for member in members}
    written = 0

    def copy(source: IO[bytes], target: IO[bytes]) -> None:
        nonlocal written
        while chunk := source.read(AT_ONCE):
            stop.check()
            target.write(chunk)
            written += len(chunk)
            told(written)

    try:
        with tarfile.open(archive, "r:*") as tar:
            for info in tar:
                member = wanted.get(info.name)
                source = tar.extractfile(info) if member and info.isreg() and info.size == member.size else None
                if member is None or source is None:
                    continue
                with source, atomic_writer(folder / member.name) as target:
                    copy(source, target)
                del wanted[info.name]
                if not wanted:
                    return
    except (tarfile.TarError, EOFError, zlib.error, OSError) as error:
        raise _broken(archive) from error
    raise _broken(archive)


def _broken(archive: Path) -> WorkError:
    return WorkError(
        message("data", "{path} does not hold what it should: delete it and download it again.", path=archive)
    )
