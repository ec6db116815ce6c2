"""CIFAR-10: 60,000 small photographs in ten classes by A. Krizhevsky, V. Nair and G. Hinton (Krizhevsky, 2009)."""

from __future__ import annotations

from pathlib import Path

from cnnstudio.data.cifar import SHAPE, read_cifar_folder
from cnnstudio.data.dataset import Dataset
from cnnstudio.data.downloadable import Downloadable
from cnnstudio.data.remote import Member, Remote, RemoteFile
from cnnstudio.network import Shape
from cnnstudio.network.messages import message

BATCHES = (*(f"data_batch_{number}.bin" for number in range(1, 6)), "test_batch.bin")
BATCH_BYTES = 30_730_000
"""10,000 records of 3,073 bytes."""


class Cifar10(Downloadable):
    """32 x 32 colour photographs: 50,000 to train on, of which a twelfth is set aside, and 10,000 to test with."""

    key = "cifar10"
    title = "CIFAR-10"
    remote = Remote(
        key,
        title,
        message("data", "no licence stated; please cite A. Krizhevsky, 2009"),
        (RemoteFile("cifar-10-binary.tar.gz", 170_052_171, "c32a1d4ab5d03f1284b67883e8d87530"),),
        ("https://www.cs.toronto.edu/~kriz/",),
        tuple(Member(f"cifar-10-batches-bin/{name}", BATCH_BYTES) for name in BATCHES),
    )

    def read_folder(self, folder: Path) -> Dataset:
        return read_cifar_folder(folder, key=self.key)

    def read_shape(self) -> Shape:
        return SHAPE
