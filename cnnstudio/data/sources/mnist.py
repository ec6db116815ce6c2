"""MNIST: 70,000 handwritten digits by Y. LeCun, C. Cortes and C. J. C. Burges (CC BY-SA 3.0), shipped in resources/."""

from __future__ import annotations

from cnnstudio.data.dataset import Dataset
from cnnstudio.data.idx_folder import read_idx_folder, read_idx_folder_shape
from cnnstudio.data.source import Source
from cnnstudio.network import Shape, resources


class Mnist(Source):
    """28 x 28 grey digits: 55,000 to train on, 5,000 to validate with, 10,000 to test with."""

    key = "mnist"
    title = "MNIST"

    def read(self) -> Dataset:
        folder = resources.folder() / "mnist"
        return read_idx_folder(folder, key=self.key, title=self.title, classes=tuple("0123456789"))

    def read_shape(self) -> Shape:
        return read_idx_folder_shape(resources.folder() / "mnist")
