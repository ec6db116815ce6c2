"""Adding a data set is adding one class to `cnnstudio/data/sources`."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import cnnstudio
from cnnstudio.data import image_shape, load

ANOTHER = """
import numpy as np

from cnnstudio.data.dataset import Dataset, Images
from cnnstudio.data.source import Source


class Stripes(Source):
    key = "stripes"
    title = "A data set of stripes"

    def read(self) -> Dataset:
        images = Images(np.zeros((4, 3, 5, 5), np.uint8), np.zeros(4, np.int64))
        return Dataset(self.key, self.title, ("across", "down"), (3, 5, 5), images, images, images)
"""

USE = """
import cnnstudio.data.sources
cnnstudio.data.sources.__path__.append({folder!r})
from cnnstudio import data
assert {{("stripes", "A data set of stripes"), ("mnist", "MNIST")}} < set(data.available()), data.available()
assert data.load("Stripes").fitted((1, 10, 10)).train.pixels.shape == (4, 1, 10, 10)
"""


def test_a_class_in_a_file_is_all_it_takes(tmp_path: Path) -> None:
    (tmp_path / "stripes.py").write_text(ANOTHER, encoding="utf-8")
    root = Path(cnnstudio.__file__).parent.parent
    subprocess.run([sys.executable, "-c", USE.format(folder=str(tmp_path))], check=True, cwd=root)


def test_the_shape_of_the_images_is_known_without_reading_them(tmp_path: Path) -> None:
    assert image_shape("MNIST") == load("mnist").input_shape == (1, 28, 28)
    assert image_shape(tmp_path) is None
    assert image_shape("no such data") is None
