"""Data sets of one's own: folders of pictures, .npz files, CIFAR-10's binary version; and the small digits."""

from __future__ import annotations

import os
import pickle
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from cnnstudio import data
from cnnstudio.network import UserError

GENERATOR = np.random.default_rng(5)


def picture(path: Path, value: int, size: tuple[int, int] = (12, 10), mode: str = "L") -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new(mode, size, value if mode == "L" else (value, 0, 255)).save(path)


def pictures(folder: Path, *classes: str, count: int = 12, **settings: object) -> None:
    for label, name in enumerate(classes):
        for number in range(count):
            picture(folder / name / f"{number}.png", 50 * label + number, **settings)  # type: ignore[arg-type]


def test_a_folder_a_class_is_split_by_us_for_good(tmp_path: Path) -> None:
    pictures(tmp_path, "cats", "dogs")
    found = data.load(tmp_path)
    assert found.classes == ("cats", "dogs")
    assert found.input_shape == data.image_shape(tmp_path) == (1, 10, 12)
    assert [len(part) for part in (found.train, found.validation, found.test)] == [19, 1, 4]
    every = np.concatenate([part.pixels[:, 0, 0, 0] for part in (found.train, found.validation, found.test)])
    assert sorted(every.tolist()) == sorted([*range(12), *range(50, 62)])
    for part in (found.train, found.validation, found.test):
        assert ((part.pixels[:, 0, 0, 0] >= 50) == part.labels).all()
    again = data.load(str(tmp_path))
    assert again is found


def test_parts_that_are_there_are_kept(tmp_path: Path) -> None:
    for part, count in (("train", 5), ("valid", 2), ("test", 3)):
        pictures(tmp_path / part, "a", "b", count=count)
    found = data.load(tmp_path)
    assert [len(part) for part in (found.train, found.validation, found.test)] == [10, 4, 6]


def test_without_a_validation_part_a_twelfth_is_set_aside(tmp_path: Path) -> None:
    pictures(tmp_path / "train", "a", "b", count=12)
    pictures(tmp_path / "test", "a", "b", count=3)
    found = data.load(tmp_path)
    assert [len(part) for part in (found.train, found.validation, found.test)] == [22, 2, 6]


def test_one_set_beside_the_training_is_for_the_end(tmp_path: Path) -> None:
    pictures(tmp_path / "train", "a", "b", count=12)
    pictures(tmp_path / "val", "a", "b", count=3)
    found = data.load(tmp_path)
    assert [len(part) for part in (found.train, found.validation, found.test)] == [22, 2, 6]


def test_numbered_classes_stand_in_the_order_of_their_numbers(tmp_path: Path) -> None:
    pictures(tmp_path, *["0", "1", "2", "10"], count=3)
    assert data.load(tmp_path).classes == ("0", "1", "2", "10")


def test_colours_and_the_most_common_size(tmp_path: Path) -> None:
    pictures(tmp_path, "a", "b", mode="RGB")
    picture(tmp_path / "a" / "large.png", 7, (40, 40), "RGB")
    found = data.load(tmp_path)
    assert found.input_shape == (3, 10, 12)
    assert len(found.train) + len(found.validation) + len(found.test) == 25
    assert (found.train.pixels[:, 2] == 255).all()


def test_what_cannot_be_read_is_named_and_left_out(tmp_path: Path) -> None:
    pictures(tmp_path, "a", "b")
    (tmp_path / "a" / "torn.png").write_bytes((tmp_path / "a" / "1.png").read_bytes()[:40])
    (tmp_path / "b" / "empty.jpg").touch()
    (tmp_path / "b" / "notes.txt").write_text("not a picture")
    found = data.load(tmp_path)
    assert sorted(Path(file.path).name for file in found.skipped) == ["empty.jpg", "torn.png"]
    assert all(str(file.reason) for file in found.skipped)
    assert len(found.train) + len(found.validation) + len(found.test) == 24
    assert found.fitted((1, 28, 28)).skipped == found.skipped


def test_a_changed_folder_is_read_again(tmp_path: Path) -> None:
    pictures(tmp_path, "a", "b")
    before = data.load(tmp_path)
    picture(tmp_path / "a" / "new.png", 200)
    assert data.load(tmp_path) is not before


def test_a_folder_without_pictures_says_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(UserError, match="folder of pictures"):
        data.load(tmp_path)


def test_a_folder_of_broken_pictures_says_so(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "x.png").touch()
    with pytest.raises(UserError, match="no picture that can be read"):
        data.load(tmp_path)


@pytest.mark.parametrize(
    ("names", "sizes"),
    [
        (("x_train", "y_train", "x_test", "y_test"), [55, 5, 12]),
        (("train_images", "train_labels", "val_images", "val_labels", "test_images", "test_labels"), [60, 12, 12]),
        (("images", "labels"), [46, 4, 10]),
    ],
)
def test_npz_files_of_several_customs(tmp_path: Path, names: tuple[str, ...], sizes: list[int]) -> None:
    counts = [60, 60, 12, 12, 12, 12]
    arrays = {
        name: GENERATOR.integers(0, 256 if place % 2 == 0 else 5, (count, 6, 7)[: 3 if place % 2 == 0 else 1])
        for place, (name, count) in enumerate(zip(names, counts, strict=False))
    }
    np.savez(tmp_path / "set.npz", **arrays)  # type: ignore[arg-type]
    found = data.load(tmp_path / "set.npz")
    assert [len(part) for part in (found.train, found.validation, found.test)] == sizes
    assert found.input_shape == data.image_shape(tmp_path / "set.npz") == (1, 6, 7)
    assert found.classes == ("0", "1", "2", "3", "4")


def test_an_npz_with_colours_last_and_fractions(tmp_path: Path) -> None:
    pixels = GENERATOR.integers(0, 256, (30, 8, 9, 3))
    np.savez(tmp_path / "set.npz", x=pixels / 255, y=np.arange(30)[:, np.newaxis] % 3)
    found = data.load(tmp_path / "set.npz")
    assert found.input_shape == (3, 8, 9)
    every = np.concatenate([part.pixels for part in (found.train, found.validation, found.test)])
    assert sorted(every.sum((1, 2, 3)).tolist()) == sorted(pixels.sum((1, 2, 3)).tolist())


@pytest.mark.parametrize(
    ("arrays", "words"),
    [
        ({"a": np.zeros(3)}, "x_train/y_train"),
        ({"x": np.zeros((5, 6, 7), np.uint8), "y": np.zeros(4, np.int64)}, "5 images and y 4 labels"),
        ({"x": np.zeros((5, 6), np.uint8), "y": np.zeros(5, np.int64)}, "5 × 6"),
        ({"x": np.full((5, 6, 7), 300), "y": np.zeros(5, np.int64)}, "bytes"),
        ({"x": np.zeros((5, 6, 7), np.uint8), "y": np.full(5, -1)}, "whole numbers"),
        ({"x": np.zeros((5, 6, 7), np.uint8), "y": np.full(5, 0.5)}, "whole numbers"),
        ({"x": np.zeros((2, 6, 7), np.uint8), "y": np.zeros(2, np.int64)}, "fewer than three"),
    ],
)
def test_an_npz_that_is_no_data_set_says_why(tmp_path: Path, arrays: dict[str, np.ndarray], words: str) -> None:
    np.savez(tmp_path / "set.npz", **arrays)  # type: ignore[arg-type]
    with pytest.raises(UserError, match=words):
        data.load(tmp_path / "set.npz")


@pytest.mark.parametrize("name", ["lone.npy", "words.txt", "torn.npz"])
def test_a_file_that_is_no_npz_is_told(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    np.savez(tmp_path / "set.npz", x=np.zeros((9, 6, 7), np.uint8), y=np.zeros(9, np.int64))
    np.save(tmp_path / "lone.npy", np.zeros((9, 6, 7), np.uint8))
    (tmp_path / "words.txt").write_text("no images", encoding="utf-8")
    (tmp_path / "torn.npz").write_bytes((tmp_path / "set.npz").read_bytes()[:-30])
    with pytest.raises(UserError, match=r"it is no whole \.npz file"):
        data.load(path)
    assert data.image_shape(path) is None


def test_nothing_in_an_npz_is_unpickled(tmp_path: Path) -> None:
    class Bad:
        def __reduce__(self) -> tuple[object, tuple[str]]:
            return os.mkdir, (str(tmp_path / "ran"),)

    np.savez(tmp_path / "set.npz", x=np.array([Bad()] * 3, object), y=np.zeros(3, np.int64), allow_pickle=True)
    (tmp_path / "plain.npz").write_bytes(pickle.dumps(Bad()))
    for name in ("set.npz", "plain.npz"):
        with pytest.raises(UserError, match=name):
            data.load(tmp_path / name)
    assert not (tmp_path / "ran").exists()


def test_cifar_as_its_makers_give_it(tmp_path: Path) -> None:
    records = GENERATOR.integers(0, 256, (24, 3073)).astype(np.uint8)
    records[:, 0] = np.arange(24) % 10
    for number in (1, 2):
        (tmp_path / f"data_batch_{number}.bin").write_bytes(records.tobytes())
    (tmp_path / "test_batch.bin").write_bytes(records.tobytes())
    found = data.load(tmp_path)
    assert found.title == "CIFAR-10"
    assert found.classes[3] == "cat"
    assert [len(part) for part in (found.train, found.validation, found.test)] == [44, 4, 24]
    assert (found.test.pixels[5].reshape(-1) == records[5, 1:]).all()
    (tmp_path / "test_batch.bin").write_bytes(records.tobytes()[:-1])
    with pytest.raises(UserError, match="test_batch"):
        data.load(tmp_path)


def test_the_small_digits_come_with_the_program() -> None:
    found = data.load("digits8")
    assert found.input_shape == data.image_shape("digits8") == (1, 8, 8)
    assert [len(part) for part in (found.train, found.validation, found.test)] == [1374, 124, 299]
    every = np.concatenate([part.labels for part in (found.train, found.validation, found.test)])
    assert np.bincount(every).tolist() == [178, 182, 177, 183, 181, 182, 181, 179, 174, 180]
    assert found.train.pixels.max() == 255


def test_the_shape_of_an_npz_comes_from_its_header(tmp_path: Path) -> None:
    path = tmp_path / "set.npz"
    for array, shape in (((9, 6, 7), (1, 6, 7)), ((9, 6, 7, 3), (3, 6, 7)), ((9, 3, 60, 70), (3, 60, 70))):
        np.savez(path, x_train=np.zeros(array, np.uint8), y_train=np.zeros(9, np.int64))
        assert data.image_shape(path) == shape
    whole = path.read_bytes()
    path.write_bytes(whole.replace(b"\x00" * 300, b"\x01" * 300, 1))  # the images are damaged, the header is not
    assert data.image_shape(path) == (3, 60, 70)
    with pytest.raises(UserError, match="CRC"):
        data.load(path)


def test_an_npz_that_the_memory_does_not_hold_is_refused_before_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    np.savez(tmp_path / "set.npz", x=np.zeros((9, 6, 7), np.uint8), y=np.zeros(9, np.int64))
    (tmp_path / "set.npz").rename(tmp_path / "set.data")
    monkeypatch.setattr("cnnstudio.data.npz.memory", lambda: 800)
    with pytest.raises(UserError, match="more than half of this machine's memory"):
        data.load(tmp_path / "set.data")


def test_pictures_in_folders_of_a_class_alone_are_a_data_set(tmp_path: Path) -> None:
    for label in ("a", "b"):
        for inner in ("2023", "2024"):
            pictures(tmp_path / label, inner, count=5)
    found = data.load(tmp_path)
    assert found.classes == ("a", "b")
    assert len(found.train) + len(found.validation) + len(found.test) == 20
