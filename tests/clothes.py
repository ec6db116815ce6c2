"""Small data sets that stand in for Fashion-MNIST and CIFAR-10: under their names, a server's few images."""

from __future__ import annotations

import dataclasses
import functools
import gzip
import hashlib
import io
import tarfile
import tempfile
from pathlib import Path

import numpy as np

from cnnstudio.data import Remote, remotes
from cnnstudio.data.remote import Member, RemoteFile
from tests.trained import write_bars


@functools.cache
def clothes() -> dict[str, bytes]:
    """The four files of a Fashion-MNIST of 600 and 100 images."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_bars(folder)
        return {f"{file.name}.gz": gzip.compress(file.read_bytes(), 1) for file in sorted(folder.iterdir())}


def clothes_at(*mirrors: str) -> Remote:
    """These at other addresses than the true ones."""
    files = clothes()
    named = [
        RemoteFile(file.name, len(files[file.name]), md5(files[file.name])) for file in true("fashion-mnist").files
    ]
    return dataclasses.replace(true("fashion-mnist"), files=tuple(named), mirrors=mirrors)


@functools.cache
def photographs() -> dict[str, bytes]:
    """The archive of a CIFAR-10 of 60 images, with more in it than is wanted."""
    random = np.random.default_rng(0)
    batches = {}
    for member in true("cifar10").members:
        records = random.integers(0, 256, (10, 3073)).astype(np.uint8)
        records[:, 0] = np.arange(10)
        batches[member.path] = records.tobytes()
    return archive({"cifar-10-batches-bin/readme.html": b"hello", "../escaped.bin": b"out", **batches})


def photographs_at(*mirrors: str, files: dict[str, bytes] | None = None) -> Remote:
    """These at other addresses than the true ones."""
    ((name, content),) = (files or photographs()).items()
    return dataclasses.replace(
        true("cifar10"),
        files=(RemoteFile(name, len(content), md5(content)),),
        mirrors=mirrors,
        members=tuple(Member(member.path, 30730) for member in true("cifar10").members),
    )


def archive(members: dict[str, bytes], links: dict[str, str] | None = None) -> dict[str, bytes]:
    """CIFAR-10's archive with these files in it, and symbolic links."""
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w:gz") as tar:
        for path, target in (links or {}).items():
            info = tarfile.TarInfo(path)
            info.type, info.linkname = tarfile.SYMTYPE, target
            tar.addfile(info)
        for path, content in members.items():
            info = tarfile.TarInfo(path)
            info.size = len(content)
            tar.addfile(info, io.BytesIO(content))
    return {"cifar-10-binary.tar.gz": made.getvalue()}


def true(key: str) -> Remote:
    """The data set as the program knows it."""
    return remotes()[key]


def md5(content: bytes) -> str:
    return hashlib.md5(content, usedforsecurity=False).hexdigest()
