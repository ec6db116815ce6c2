"""MNIST as it ships: the canonical bytes, and a split that never changes."""

from __future__ import annotations

import hashlib

import numpy as np
import numpy.typing as npt
import pytest

from cnnstudio.data import Dataset, load, read_idx
from cnnstudio.data.dataset import set_aside
from cnnstudio.data.idx import idx_bytes
from cnnstudio.network import resources

FOLDER = resources.folder() / "mnist"

CANONICAL = {
    "train-images-idx3-ubyte": (47_040_016, "6bbc9ace898e44ae57da46a324031adb"),
    "train-labels-idx1-ubyte": (60_008, "a25bea736e30d166cdddb491f175f624"),
    "t10k-images-idx3-ubyte": (7_840_016, "2646ac647ad5339dbf082846283269ea"),
    "t10k-labels-idx1-ubyte": (10_008, "27ae3e4e09519cfbb04c329615203637"),
}
TRAIN_HISTOGRAM = [5923, 6742, 5958, 6131, 5842, 5421, 5918, 6265, 5851, 5949]
TEST_HISTOGRAM = [980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009]


@pytest.fixture(scope="module")
def mnist() -> Dataset:
    return load("mnist")


def histogram(*labels: npt.NDArray[np.int64]) -> list[int]:
    return [int(count) for count in np.bincount(np.concatenate(labels), minlength=10)]


@pytest.mark.parametrize("name", CANONICAL)
def test_the_decoded_files_are_the_canonical_ones(name: str) -> None:
    raw = idx_bytes(read_idx(FOLDER / f"{name}.gz"))
    assert (len(raw), hashlib.md5(raw).hexdigest()) == CANONICAL[name]


def test_it_is_small_and_says_whose_it_is() -> None:
    assert sum(file.stat().st_size for file in FOLDER.iterdir()) < 12_000_000
    attribution = (FOLDER / "ATTRIBUTION.md").read_text(encoding="utf-8")
    for words in ("Yann LeCun", "Corinna Cortes", "Burges", "CC BY-SA 3.0"):
        assert words in attribution


def test_sizes_types_and_labels(mnist: Dataset) -> None:
    parts = (mnist.train, mnist.validation, mnist.test)
    assert [len(part) for part in parts] == [55_000, 5_000, 10_000]
    assert {part.pixels.shape[1:] for part in parts} == {(1, 28, 28)} == {mnist.input_shape}
    assert {part.pixels.dtype for part in parts} == {np.dtype(np.uint8)}
    assert {part.labels.dtype for part in parts} == {np.dtype(np.int64)}
    assert (mnist.key, mnist.title, mnist.classes) == ("mnist", "MNIST", tuple("0123456789"))
    assert histogram(mnist.train.labels, mnist.validation.labels) == TRAIN_HISTOGRAM
    assert histogram(mnist.test.labels) == TEST_HISTOGRAM


def test_mean_and_deviation_are_the_known_ones(mnist: Dataset) -> None:
    pixels = np.concatenate([mnist.train.pixels, mnist.validation.pixels]) / np.float32(255)
    assert pixels.mean(dtype=np.float64) == pytest.approx(0.1307, abs=5e-5)
    assert pixels.std(dtype=np.float64) == pytest.approx(0.3081, abs=5e-5)


def test_the_split_is_this_one_for_good(mnist: Dataset) -> None:
    chosen = set_aside(60_000)
    indices = np.flatnonzero(chosen).astype("<i8").tobytes()
    assert hashlib.sha256(indices).hexdigest() == "1b8d0bbbcc068310aa1914aa9a21a5ba45a79d04219df1f6845b11f565b04d12"
    pixels = read_idx(FOLDER / "train-images-idx3-ubyte.gz")[:, np.newaxis]
    np.testing.assert_array_equal(mnist.validation.pixels, pixels[chosen])
    np.testing.assert_array_equal(mnist.train.pixels, pixels[~chosen])
    assert min(histogram(mnist.validation.labels)) > 400


def test_it_is_read_once() -> None:
    assert load("mnist") is load("MNIST")
