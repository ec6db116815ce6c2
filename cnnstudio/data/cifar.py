"""CIFAR-10 (Krizhevsky, 2009) as its makers' binary version: data_batch_1.bin to 5 and test_batch.bin in a folder."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from cnnstudio.data.dataset import Dataset, Images, split
from cnnstudio.network import Shape
from cnnstudio.network.errors import UserError
from cnnstudio.network.files import read_bytes
from cnnstudio.network.messages import message

SHAPE: Shape = (3, 32, 32)
RECORD = 1 + 3 * 32 * 32
"""Bytes an image: its label, then red, green and blue row by row."""
CLASSES = ("airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck")
TEST = "test_batch.bin"
MOST_BYTES = 1_000_000_000


def is_cifar_folder(folder: Path) -> bool:
    """Whether the binary version of CIFAR-10 lies in a folder."""
    return (folder / TEST).is_file() and any(folder.glob("data_batch_*.bin"))


def read_cifar_folder(path: Path | str, *, key: str | None = None) -> Dataset:
    """The data set in such a folder; its key is the folder's path by default. Raises `UserError` for a damaged file."""
    folder = Path(path).expanduser().resolve()
    train = [_read(file) for file in sorted(folder.glob("data_batch_*.bin"))]
    images = Images(np.concatenate([part.pixels for part in train]), np.concatenate([part.labels for part in train]))
    return Dataset(key or str(folder), "CIFAR-10", CLASSES, SHAPE, *split(images), _read(folder / TEST))


def _read(path: Path) -> Images:
    content = np.frombuffer(read_bytes(path, MOST_BYTES), np.uint8)
    records = content.reshape(-1, RECORD) if len(content) % RECORD == 0 else content[:0].reshape(0, RECORD)
    if not len(records) or int(records[:, 0].max()) >= len(CLASSES):
        raise UserError(
            message("data", "{path} is no part of CIFAR-10's binary version: it is damaged or another file.", path=path)
        )
    return Images(records[:, 1:].reshape(-1, *SHAPE).copy(), records[:, 0].astype(np.int64))
