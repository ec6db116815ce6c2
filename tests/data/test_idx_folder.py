"""A data set in a folder of four files, and the library that finds it."""

from __future__ import annotations

import gzip
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from cnnstudio.data import Dataset, available, load, read_idx_folder, to_download
from cnnstudio.data.idx import idx_bytes
from cnnstudio.network import UserError

GENERATOR = np.random.default_rng(5)


def write(folder: Path, name: str, array: np.ndarray, *, compress: bool = False) -> None:
    content = idx_bytes(array)
    path = folder / (f"{name}.gz" if compress else name)
    path.write_bytes(gzip.compress(content) if compress else content)


def make(folder: Path, *, train: int = 36, test: int = 7, compress: bool = False, dot: bool = False) -> Path:
    """A data set of 6 x 5 images of the classes 0 to 3."""
    folder.mkdir(exist_ok=True)
    for part, count in (("train", train), ("t10k", test)):
        pixels = GENERATOR.integers(0, 256, (count, 6, 5), np.uint8)
        mark = "." if dot else "-"
        write(folder, f"{part}-images{mark}idx3-ubyte", pixels, compress=compress)
        write(folder, f"{part}-labels{mark}idx1-ubyte", (np.arange(count) % 4).astype(np.uint8), compress=compress)
    return folder


@pytest.mark.parametrize(("compress", "dot"), [(False, False), (True, False), (False, True), (True, True)])
def test_a_folder_is_a_data_set(tmp_path: Path, compress: bool, dot: bool) -> None:
    folder = make(tmp_path / "Letters", compress=compress, dot=dot)
    dataset = load(folder)
    assert [len(part) for part in (dataset.train, dataset.validation, dataset.test)] == [33, 3, 7]
    assert dataset.input_shape == (1, 6, 5)
    assert dataset.classes == ("0", "1", "2", "3")
    assert (dataset.key, dataset.title) == (str(folder.resolve()), "Letters")


def test_its_key_loads_it_again(tmp_path: Path) -> None:
    dataset = load(make(tmp_path / "a"))
    assert load(dataset.key) is dataset


def test_a_folder_whose_files_changed_is_read_anew(tmp_path: Path) -> None:
    old = load(make(tmp_path / "a"))
    new = load(make(tmp_path / "a", train=48))
    assert (len(old.train), len(new.train)) == (33, 44)


def test_the_smallest_that_can_be_split(tmp_path: Path) -> None:
    dataset = read_idx_folder(make(tmp_path / "two", train=2, test=1))
    assert (len(dataset.train), len(dataset.validation), len(dataset.test)) == (1, 1, 1)


def fewer_labels(folder: Path) -> None:
    write(folder, "train-labels-idx1-ubyte", np.zeros(35, np.uint8))


def label_out_of_range(folder: Path) -> None:
    write(folder, "t10k-labels-idx1-ubyte", np.array([0, 1, 2, 3, 0, 1, 9], np.uint8))


def labels_of_another_type(folder: Path) -> None:
    write(folder, "train-labels-idx1-ubyte", np.zeros(36, np.int32))


def labels_for_images(folder: Path) -> None:
    shutil.copy(folder / "train-labels-idx1-ubyte", folder / "train-images-idx3-ubyte")


def no_images(folder: Path) -> None:
    write(folder, "t10k-images-idx3-ubyte", np.zeros((0, 6, 5), np.uint8))
    write(folder, "t10k-labels-idx1-ubyte", np.zeros(0, np.uint8))


def images_without_pixels(folder: Path) -> None:
    write(folder, "train-images-idx3-ubyte", np.zeros((36, 0, 5), np.uint8))


def another_size(folder: Path) -> None:
    write(folder, "t10k-images-idx3-ubyte", np.zeros((7, 6, 6), np.uint8))


def a_single_image(folder: Path) -> None:
    make(folder, train=1)


def a_missing_file(folder: Path) -> None:
    (folder / "t10k-labels-idx1-ubyte").unlink()


def a_file_cut_off(folder: Path) -> None:
    path = folder / "train-images-idx3-ubyte"
    path.write_bytes(path.read_bytes()[:-5])


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (fewer_labels, "has 36 images, but train-labels-idx1-ubyte has 35 labels"),
        (label_out_of_range, "has the label 9, but there are only 4 classes, 0 to 3"),
        (labels_of_another_type, "holds int32 along 1 axes, where bytes along 1 are needed"),
        (labels_for_images, "holds uint8 along 1 axes, where bytes along 3 are needed"),
        (no_images, "holds no images or labels"),
        (images_without_pixels, "holds no images or labels"),
        (another_size, "differ in size"),
        (a_single_image, "single training image"),
        (a_missing_file, "has no file t10k-labels-idx1-ubyte or t10k-labels-idx1-ubyte.gz"),
        (a_file_cut_off, "is cut off"),
    ],
)
def test_folders_that_are_no_data_set(tmp_path: Path, spoil: Callable[[Path], None], said: str) -> None:
    folder = make(tmp_path / "a")
    spoil(folder)
    with pytest.raises(UserError) as caught:
        load(folder)
    assert said in str(caught.value)


@pytest.mark.parametrize("name", ["minst", "", "no/such/folder", "a\0b", "~nobody-of-that-name/x", "x" * 5000])
def test_unknown_names(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UserError, match=r"choose .*mnist, a folder|has no file") as caught:
        load(name)
    assert "\n" not in str(caught.value)


def test_a_file_is_no_data_set(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.touch()
    with pytest.raises(UserError, match="holds no data set"):
        load(path)


def test_what_can_be_loaded_by_name() -> None:
    assert ("mnist", "MNIST") in available()
    assert all(isinstance(load(key), Dataset) for key, _ in available() if to_download(key) is None)
