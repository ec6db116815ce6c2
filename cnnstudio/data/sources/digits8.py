"""1,797 handwritten digits of 8 x 8 by E. Alpaydin and C. Kaynak (CC BY 4.0), shipped in resources/."""

from __future__ import annotations

import gzip

import numpy as np

from cnnstudio.data.dataset import Dataset, Images, split_in_three
from cnnstudio.data.source import Source
from cnnstudio.network import Shape, resources

BRIGHTEST = 16
SIDE = 8


class Digits8(Source):
    """8 x 8 grey digits, split by us; a network learns them in seconds."""

    key = "digits8"
    title = "8 × 8 digits"

    def read(self) -> Dataset:
        with gzip.open(resources.folder() / "digits8" / "digits.csv.gz", "rt", encoding="ascii") as lines:
            table = np.loadtxt(lines, np.int64, delimiter=",")
        bright = np.round(table[:, :-1] * (255 / BRIGHTEST)).astype(np.uint8)
        images = Images(bright.reshape(-1, 1, SIDE, SIDE), table[:, -1].copy())
        return Dataset(self.key, self.title, tuple("0123456789"), self.read_shape(), *split_in_three(images))

    def read_shape(self) -> Shape:
        return (1, SIDE, SIDE)
