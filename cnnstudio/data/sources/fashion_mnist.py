"""Fashion-MNIST: 70,000 pictures of clothes by H. Xiao, K. Rasul and R. Vollgraf (arXiv 1708.07747), MIT licence."""

from __future__ import annotations

from pathlib import Path

from cnnstudio.data.dataset import Dataset
from cnnstudio.data.downloadable import Downloadable
from cnnstudio.data.idx_folder import read_idx_folder
from cnnstudio.data.remote import Remote, RemoteFile
from cnnstudio.network import Shape
from cnnstudio.network.messages import message

CLASSES = (
    "T-shirt",
    "trousers",
    "pullover",
    "dress",
    "coat",
    "sandal",
    "shirt",
    "sneaker",
    "bag",
    "ankle boot",
)


class FashionMnist(Downloadable):
    """28 x 28 grey pictures in MNIST's files, and harder: a few per cent more are read wrong."""

    key = "fashion-mnist"
    title = "Fashion-MNIST"
    installed = "fashion-mnist"  # by Debian's package dataset-fashion-mnist
    remote = Remote(
        key,
        title,
        message("data", "MIT licence, Zalando"),
        (
            RemoteFile("train-images-idx3-ubyte.gz", 26_421_880, "8d4fb7e6c68d591d4c3dfef9ec88bf0d"),
            RemoteFile("train-labels-idx1-ubyte.gz", 29_515, "25c81989df183df01b3e8a0aad5dffbe"),
            RemoteFile("t10k-images-idx3-ubyte.gz", 4_422_102, "bef4ecab320f06d8554ea6380940ec79"),
            RemoteFile("t10k-labels-idx1-ubyte.gz", 5_148, "bb300cfdad3c16e7a12a480ee83cd310"),
        ),
        (
            "https://raw.githubusercontent.com/zalandoresearch/fashion-mnist/master/data/fashion/",
            "http://fashion-mnist.s3-website.eu-central-1.amazonaws.com/",
        ),
    )

    def read_folder(self, folder: Path) -> Dataset:
        return read_idx_folder(folder, key=self.key, title=self.title, classes=CLASSES)

    def read_shape(self) -> Shape:
        return (1, 28, 28)
