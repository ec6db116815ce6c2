"""What lies elsewhere: the files of a data set, how large they are, their checksums, and where they are to be had."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from cnnstudio.network.messages import Message


class RemoteFile(NamedTuple):
    """A file as its makers give it out: its name, its bytes, and the MD5 of them in hexadecimal digits."""

    name: str
    size: int
    md5: str


class Member(NamedTuple):
    """A file that is wanted of an archive: its path there, and its bytes."""

    path: str
    size: int

    @property
    def name(self) -> str:
        """What it is called once it is unpacked: in no folder, whatever its path says."""
        return self.path.rsplit("/", 1)[-1]


@dataclass(frozen=True)
class Remote:
    """A data set to download. Its `mirrors` are addresses that end in a slash, tried in their order.

    Where there are `members`, the one file is a tar archive, and they are what is kept of it.
    """

    key: str
    title: str
    terms: Message
    """Under which terms it may be used, in a few words."""
    files: tuple[RemoteFile, ...]
    mirrors: tuple[str, ...]
    members: tuple[Member, ...] = ()

    @property
    def size(self) -> int:
        """Bytes to download."""
        return sum(file.size for file in self.files)

    @property
    def room(self) -> int:
        """Bytes of disk that it takes at most, while it is unpacked."""
        return self.size + sum(member.size for member in self.members)
