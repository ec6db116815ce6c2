"""Making images fit a network's input: padded, resized or cropped, turned grey or repeated.

Unless another `Fit` is chosen, sides that are at most a quarter too short are padded with black, centred, as LeNet-5's
paper does with 28 x 28 digits on 32 x 32; all others are stretched or shrunk (bilinear, every pixel weighs in where an
image shrinks). Channels: grey is repeated, colours become grey by their luminance (ITU-R 601).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

import numpy as np
import numpy.typing as npt
from PIL import Image

from cnnstudio.network import Shape
from cnnstudio.network.errors import UserError
from cnnstudio.network.image_fit import USUAL_FIT, Fit, inside, is_nearly, middle_box
from cnnstudio.network.messages import dims, message

Pixels = npt.NDArray[np.uint8]

LUMINANCE = (19595, 38470, 7471)
"""Red, green and blue in 65536ths, as Pillow weighs them."""
AT_ONCE = 4096
"""Images resized in one go: enough to forget the calls, few enough to bound the memory between."""


def fit_image(image: npt.NDArray[Any] | Image.Image, input_shape: Shape, fit: Fit = USUAL_FIT) -> Pixels:
    """One image as `input_shape` (channels, height, width): uint8, C x H x W.

    `image` is a Pillow image, or uint8 of H x W (grey) or C x H x W. Raises `UserError` where `input_shape` is no
    image's, `ValueError` for an array that is no image.
    """
    array = _array(image) if isinstance(image, Image.Image) else np.asarray(image)
    if array.dtype != np.uint8 or array.ndim not in {2, 3} or not array.size:
        raise ValueError(f"an image must be uint8 of H x W or C x H x W, not {array.dtype} {array.shape}")
    planes = array if array.ndim == 3 else array[np.newaxis]
    return cast("Pixels", fit_images(planes[np.newaxis], input_shape, fit)[0])


def fit_images(pixels: Pixels, input_shape: Shape, fit: Fit = USUAL_FIT) -> Pixels:
    """Images (uint8, N x C x H x W) as `input_shape` (channels, height, width); the same array where they have it.

    What is made of an image depends on that image alone, however many are made in one call.
    """
    channels, height, width = check_image_shape(input_shape)
    if channels < pixels.shape[1]:
        pixels = _with_channels(pixels, channels)
    if pixels.shape[2:] != (height, width):
        pixels = _WAYS[fit](pixels, height, width)
    return _with_channels(pixels, channels)


def check_image_shape(input_shape: Shape) -> tuple[int, int, int]:
    """`input_shape` as channels, height, width; raises `UserError` where images cannot have it."""
    if len(input_shape) != 3 or min(input_shape) < 1:
        raise UserError(
            message(
                "data",
                "Images cannot be given to an input of {shape}: the input must have a height, a width and channels, as "
                "in 28 × 28 × 1.",
                shape=dims(*input_shape),
            )
        )
    channels, height, width = input_shape
    return channels, height, width


def _array(image: Image.Image) -> Pixels:
    """A Pillow image as C x H x W, grey where it has no colours."""
    if image.mode in {"1", "L", "LA", "La"}:
        return np.asarray(image.convert("L"))[np.newaxis]
    return np.ascontiguousarray(np.asarray(image.convert("RGB")).transpose(2, 0, 1))


def _pad(pixels: Pixels, height: int, width: int) -> Pixels:
    """Black round the images; an odd row or column goes to the bottom or right."""
    old_height, old_width = pixels.shape[2:]
    top, left = (height - old_height) // 2, (width - old_width) // 2
    padded = np.zeros((*pixels.shape[:2], height, width), np.uint8)
    padded[:, :, top : top + old_height, left : left + old_width] = pixels
    return padded


def _stretch(pixels: Pixels, height: int, width: int) -> Pixels:
    """The whole image, filling the input, or as it is in a border where it is nearly as large."""
    near = is_nearly(pixels.shape[2], height) and is_nearly(pixels.shape[3], width)
    return (_pad if near else _resize)(pixels, height, width)


def _fit_inside(pixels: Pixels, height: int, width: int) -> Pixels:
    """The whole image in its proportions, as large as it fits."""
    size = inside(pixels.shape[2], pixels.shape[3], height, width)
    return _pad(pixels if pixels.shape[2:] == size else _resize(pixels, *size), height, width)


def _crop(pixels: Pixels, height: int, width: int) -> Pixels:
    """The middle of the image in its proportions, filling the input."""
    top, left, tall, wide = middle_box(pixels.shape[2], pixels.shape[3], height, width)
    middle = pixels[:, :, top : top + tall, left : left + wide]
    return middle if (tall, wide) == (height, width) else _resize(middle, height, width)


_WAYS: dict[Fit, Callable[[Pixels, int, int], Pixels]] = {"stretch": _stretch, "fit": _fit_inside, "crop": _crop}


def _resize(pixels: Pixels, height: int, width: int) -> Pixels:
    """What Pillow makes of every image by itself, many at a time."""
    resized = np.empty((*pixels.shape[:2], height, width), np.uint8)
    planes, results = pixels.reshape(-1, *pixels.shape[2:]), resized.reshape(-1, height, width)
    for start in range(0, len(planes), AT_ONCE):
        part = slice(start, start + AT_ONCE)
        wide = _resize_rows(planes[part], width)
        results[part] = _resize_rows(wide.transpose(0, 2, 1), height).transpose(0, 2, 1)
    return resized


def _resize_rows(planes: Pixels, length: int) -> Pixels:
    """Resize the last axis alone: rows do not mix, so the images go through Pillow as one tall image."""
    count, rows, old = planes.shape
    tall = Image.fromarray(np.ascontiguousarray(planes).reshape(count * rows, old))
    resized = tall.resize((length, count * rows), Image.Resampling.BILINEAR)
    return np.asarray(resized).reshape(count, rows, length)


def _with_channels(pixels: Pixels, channels: int) -> Pixels:
    if pixels.shape[1] == channels:
        return pixels
    return np.repeat(pixels if pixels.shape[1] == 1 else _grey(pixels), channels, axis=1)


def _grey(pixels: Pixels) -> Pixels:
    """One channel of several: the luminance of red, green and blue, the mean of anything else."""
    weigh: Callable[[Pixels], npt.NDArray[np.uint32]] = _luminance if pixels.shape[1] == 3 else _mean
    grey = np.empty((len(pixels), 1, *pixels.shape[2:]), np.uint8)
    for start in range(0, len(pixels), AT_ONCE):
        part = slice(start, start + AT_ONCE)
        grey[part, 0] = weigh(pixels[part])
    return grey


def _luminance(pixels: Pixels) -> npt.NDArray[np.uint32]:
    red, green, blue = (pixels[:, index].astype(np.uint32) * weight for index, weight in enumerate(LUMINANCE))
    luminance: npt.NDArray[np.uint32] = (red + green + blue + np.uint32(0x8000)) >> np.uint32(16)
    return luminance


def _mean(pixels: Pixels) -> npt.NDArray[np.uint32]:
    total: npt.NDArray[np.uint32] = pixels.sum(axis=1, dtype=np.uint32)
    return total // np.uint32(pixels.shape[1])
