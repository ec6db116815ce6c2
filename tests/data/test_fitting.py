"""Images made to fit an input, one at a time and a whole data set at once."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from cnnstudio.data import Dataset, Images, fit_image
from cnnstudio.data.fitting import fit_images
from cnnstudio.network import UserError
from cnnstudio.network.image_fit import Fit

GENERATOR = np.random.default_rng(3)


def noise(*shape: int) -> np.ndarray:
    return GENERATOR.integers(0, 256, shape, np.uint8)


def images(count: int, *shape: int) -> Images:
    return Images(noise(count, *shape), np.arange(count, dtype=np.int64) % 2)


def dataset(*shape: int) -> Dataset:
    return Dataset("noise", "Noise", ("a", "b"), shape, images(5, *shape), images(3, *shape), images(4, *shape))


def test_digits_get_two_pixels_of_black_on_each_side() -> None:
    digit = noise(1, 28, 28)
    fitted = fit_image(digit, (1, 32, 32))
    np.testing.assert_array_equal(fitted[:, 2:-2, 2:-2], digit)
    assert fitted.sum(dtype=int) == digit.sum(dtype=int)


def test_an_odd_row_or_column_goes_to_the_bottom_or_right() -> None:
    fitted = fit_image(np.full((4, 4), 9, np.uint8), (1, 5, 4))
    np.testing.assert_array_equal(fitted[0, :, 0], [9, 9, 9, 9, 0])


@pytest.mark.parametrize(("height", "width"), [(14, 14), (56, 56), (20, 40), (28, 40), (1, 1), (64, 3)])
def test_resizing_many_is_what_pillow_does_to_each(height: int, width: int) -> None:
    pixels = noise(6, 1, 28, 28)
    fitted = fit_images(pixels, (1, height, width))
    for old, new in zip(pixels[:, 0], fitted[:, 0], strict=True):
        alone = Image.fromarray(old).resize((width, height), Image.Resampling.BILINEAR)
        np.testing.assert_allclose(new.astype(int), np.asarray(alone), atol=1)  # Pillow may begin with either axis


def test_grey_is_repeated() -> None:
    grey = noise(28, 28)
    np.testing.assert_array_equal(fit_image(grey, (3, 28, 28)), np.stack([grey] * 3))


def test_colours_become_grey_by_luminance_as_in_pillow() -> None:
    picture = noise(9, 8, 3)
    grey = np.asarray(Image.fromarray(picture).convert("L"))
    np.testing.assert_array_equal(fit_image(picture.transpose(2, 0, 1), (1, 9, 8))[0], grey)
    np.testing.assert_array_equal(fit_image(Image.fromarray(picture), (2, 9, 8)), np.stack([grey] * 2))


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "CMYK", "YCbCr", "HSV"])
def test_pillow_images_of_every_mode(mode: str) -> None:
    for channels in (1, 3):
        assert fit_image(Image.new(mode, (7, 5)), (channels, 5, 7)).shape == (channels, 5, 7)


@given(
    shape=st.tuples(st.integers(1, 4), st.integers(1, 12), st.integers(1, 12)),
    wanted=st.tuples(st.integers(1, 4), st.integers(1, 20), st.integers(1, 20)),
    value=st.integers(0, 255),
)
def test_any_image_fits_any_input_and_stays_as_bright(
    shape: tuple[int, int, int], wanted: tuple[int, int, int], value: int
) -> None:
    fitted = fit_image(np.full(shape, value, np.uint8), wanted)
    assert fitted.shape == wanted
    assert fitted.dtype == np.uint8
    assert set(np.unique(fitted)) <= {0, value}
    assert value in fitted


@pytest.mark.parametrize("shape", [(), (784,), (28, 28), (1, 2, 3, 4), (0, 28, 28), (1, -1, 28)])
def test_inputs_that_are_no_images(shape: tuple[int, ...]) -> None:
    for fit in (lambda: fit_image(noise(28, 28), shape), lambda: dataset(1, 28, 28).fitted(shape)):
        with pytest.raises(UserError, match="must have a height, a width and channels"):
            fit()


@pytest.mark.parametrize("array", [np.zeros((2, 2)), np.zeros(4, np.uint8), np.zeros((1, 0, 4), np.uint8)])
def test_arrays_that_are_no_images(array: np.ndarray) -> None:
    with pytest.raises(ValueError, match="an image must be uint8"):
        fit_image(array, (1, 2, 2))


def test_a_data_set_is_fitted_whole_and_once() -> None:
    small = dataset(3, 8, 6)
    fitted = small.fitted((1, 10, 7))
    assert fitted.input_shape == (1, 10, 7)
    for part in ("train", "validation", "test"):
        old, new = getattr(small, part), getattr(fitted, part)
        np.testing.assert_array_equal(new.pixels, [fit_image(image, (1, 10, 7)) for image in old.pixels])
        np.testing.assert_array_equal(new.labels, old.labels)
    assert (fitted.key, fitted.title, fitted.classes) == (small.key, small.title, small.classes)
    assert small.fitted((1, 10, 7)) is fitted
    assert small.fitted((3, 8, 6)) is small


def test_a_data_set_too_large_for_memory_and_disk_is_refused_before_it_is_made() -> None:
    with pytest.raises(UserError, match=r"Noise in 1,000,000\s×\s1,000,000\s×\s3 takes .* GB, more than .* are free"):
        dataset(1, 8, 8).fitted((3, 10**6, 10**6))


@pytest.mark.parametrize(
    ("pixels", "labels"),
    [
        (np.zeros((2, 1, 4, 4)), np.zeros(2, np.int64)),
        (np.zeros((2, 4, 4), np.uint8), np.zeros(2, np.int64)),
        (np.zeros((2, 1, 4, 4), np.uint8), np.zeros(3, np.int64)),
        (np.zeros((2, 1, 4, 4), np.uint8), np.zeros(2, np.uint8)),
    ],
)
def test_images_that_do_not_match_their_labels(pixels: np.ndarray, labels: np.ndarray) -> None:
    with pytest.raises(ValueError, match="must be"):
        Images(pixels, labels)


WAYS = ("stretch", "fit", "crop")


def test_fit_shows_the_whole_image_in_its_proportions() -> None:
    fitted = fit_image(np.full((10, 40), 200, np.uint8), (1, 20, 20), "fit")[0]
    np.testing.assert_array_equal(fitted[:, 0], [0] * 7 + [200] * 5 + [0] * 8)
    assert (fitted == fitted[:, :1]).all()


def test_crop_fills_the_input_with_the_middle() -> None:
    image = np.zeros((10, 40), np.uint8)
    image[:, 15:25] = 200
    assert (fit_image(image, (1, 20, 20), "crop") == 200).all()
    assert (fit_image(image, (1, 10, 10), "crop") == 200).all()  # nothing to resize


@pytest.mark.parametrize("fit", WAYS)
@given(
    shape=st.tuples(st.integers(1, 4), st.integers(1, 12), st.integers(1, 12)),
    wanted=st.tuples(st.integers(1, 4), st.integers(1, 20), st.integers(1, 20)),
)
def test_an_image_is_fitted_alone_as_among_others(
    fit: Fit, shape: tuple[int, int, int], wanted: tuple[int, int, int]
) -> None:
    pixels = np.random.default_rng(sum(shape)).integers(0, 256, (3, *shape), np.uint8)
    together = fit_images(pixels, wanted, fit)
    assert together.shape == (3, *wanted)
    np.testing.assert_array_equal(together, [fit_image(image, wanted, fit) for image in pixels])


@pytest.mark.parametrize("fit", WAYS)
def test_an_image_of_the_inputs_size_stays_as_it_is(fit: Fit) -> None:
    pixels = noise(3, 3, 9, 7)
    assert fit_images(pixels, (3, 9, 7), fit) is pixels


def test_a_data_set_is_kept_for_one_way_at_a_time() -> None:
    small = dataset(1, 8, 4)
    stretched, cropped = small.fitted((1, 8, 8)), small.fitted((1, 8, 8), "crop")
    assert not np.array_equal(stretched.train.pixels, cropped.train.pixels)
    assert cropped.fitted((1, 8, 8), "crop") is cropped
    assert small.fitted((1, 8, 8), "crop") is cropped
