"""Folders of pictures of many sizes: how they are fitted, and that a person's own picture is read as they are."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from cnnstudio import data
from cnnstudio.network.errors import UserError
from cnnstudio.network.image_fit import Fit

GENERATOR = np.random.default_rng(8)
SIZES = ((30, 20), (30, 20), (20, 40), (64, 64))
"""(height, width) in turn"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for label in ("a", "b"):
        (tmp_path / "set" / label).mkdir(parents=True)
        for number in range(12):
            pixels = GENERATOR.integers(0, 256, (*SIZES[number % 4], 3), np.uint8)
            Image.fromarray(pixels).save(tmp_path / "set" / label / f"{number}.png")
    return tmp_path / "set"


@pytest.mark.parametrize("fit", ["stretch", "fit", "crop"])
def test_a_picture_of_the_folder_is_read_as_the_data_set_has_it(folder: Path, fit: Fit) -> None:
    fitted = data.load(folder).fitted((3, 16, 16), fit)
    there = {image.tobytes() for part in (fitted.train, fitted.validation, fitted.test) for image in part.pixels}
    files = list(folder.rglob("*.png"))
    assert {data.preparation(folder).read(file, (3, 16, 16), fit).tobytes() for file in files} == there
    assert len(there) == len(files)


def test_the_usual_way_is_what_it_was(folder: Path) -> None:
    own = data.load(folder)
    assert own.input_shape == (3, 30, 20)
    assert own.picture_size == (30, 20)
    fitted = own.fitted((3, 16, 16))
    np.testing.assert_array_equal(
        fitted.train.pixels, [data.fit_image(image, (3, 16, 16)) for image in own.train.pixels]
    )


def test_pictures_are_fitted_whole_even_where_the_input_has_their_usual_size(folder: Path) -> None:
    own = data.load(folder)
    whole = own.fitted(own.input_shape, "fit")
    assert whole is not own
    assert (whole.train.pixels[:, :, 0].max(axis=(1, 2)) == 0).any()  # some got black above and below
    assert own.fitted(own.input_shape) is own


def test_pictures_of_one_size_are_not_read_again(tmp_path: Path) -> None:
    for label in ("a", "b"):
        (tmp_path / label).mkdir()
        for number in range(12):
            Image.new("L", (8, 6), 20 * number).save(tmp_path / label / f"{number}.png")
    own = data.load(tmp_path)
    assert own.fitted((1, 6, 8), "crop") is own
    for file in tmp_path.rglob("*.png"):
        file.unlink()
    assert own.fitted((1, 12, 12), "crop").train.pixels.shape[1:] == (1, 12, 12)


@pytest.mark.parametrize("fit", ["fit", "crop"])
def test_a_drawing_and_a_picture_follow_the_choice(tmp_path: Path, fit: Fit) -> None:
    picture = Image.fromarray(GENERATOR.integers(0, 256, (20, 50, 3), np.uint8))
    picture.save(tmp_path / "own.png")
    read = data.preparation("mnist").read(tmp_path / "own.png", (3, 28, 28), fit)
    np.testing.assert_array_equal(read, data.fit_image(picture, (3, 28, 28), fit))
    digit = data.preparation("mnist").read(tmp_path / "own.png", (1, 28, 28))
    read = data.preparation("mnist").read(tmp_path / "own.png", (1, 40, 80), fit)
    np.testing.assert_array_equal(read, data.fit_image(digit, (1, 40, 80), fit))  # of one digit, as MNIST has them
    drawing = np.zeros((224, 224), np.uint8)
    drawing[20:150, 30:50] = 255
    usual = data.fit_drawing(drawing, (1, 28, 28))
    np.testing.assert_array_equal(data.fit_drawing(drawing, (1, 40, 80), fit), data.fit_image(usual, (1, 40, 80), fit))


def test_a_data_set_in_memory_knows_how_its_pictures_are_read(folder: Path) -> None:
    own = data.load(folder)
    assert own.preparation == data.preparation(folder) == data.Preparation("picture", (3, 30, 20))
    assert own.fitted((1, 16, 16), "crop").preparation == own.preparation
    assert data.load("mnist").preparation == data.preparation("mnist") == data.Preparation("digit")


def test_what_is_gone_is_not_taken_for_digits(folder: Path) -> None:
    for file in folder.rglob("*.png"):
        file.unlink()
    with pytest.raises(UserError, match="has no file train-images"):
        data.preparation(folder)
    shutil.rmtree(folder)
    with pytest.raises(UserError, match="There is no data set"):
        data.preparation(folder)
