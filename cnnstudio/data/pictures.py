"""A person's own picture, made into one image of a network's input.

How a picture is read (`read_image`), where it is not of the kind that the data are (`preparing.Preparation`):

1. Turned upright as its camera says, first frame, transparent parts on white, 16 bits brought to 8.
2. For a grey input, a picture that has exactly the input's size, or MNIST's 28 x 28, is taken as it is: it is an image
   of a data set, white on black as those are. Any other picture is taken for a photograph or drawing of one digit, dark
   on bright or bright on dark, and treated as MNIST's makers treated theirs (`cnnstudio.data.digits`).
3. For an input with colours, the largest part from the middle that has the input's proportions is taken, unless
   another `Fit` than the usual was chosen.
4. The result is fitted to the input as the images of a data set are (`cnnstudio.data.fitting`).
"""

from __future__ import annotations

import contextlib
import struct
import threading
import warnings
import zlib
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageOps, UnidentifiedImageError

from cnnstudio.data.digits import DIGIT_SIZE, digit
from cnnstudio.data.fitting import check_image_shape, fit_image
from cnnstudio.network import Shape
from cnnstudio.network.errors import UserError
from cnnstudio.network.files import cannot
from cnnstudio.network.image_fit import USUAL_FIT, Fit, middle_box
from cnnstudio.network.messages import Message, message

PROGRAMS = {"EPS", "WMF"}
"""Formats that are programs for others to run: they are not opened."""
DEEP_GREY = 65535
MOST_PIXELS = 89_478_485
"""Pillow's own limit: more are taken for a file that is made to fill the memory."""
TURNED = range(5, 9)
"""The orientations of EXIF that swap width and height."""
ORIENTATION = 0x0112

DAMAGED = (
    SyntaxError,
    ValueError,
    TypeError,
    AttributeError,
    LookupError,
    ArithmeticError,
    EOFError,
    MemoryError,
    RuntimeError,
    struct.error,
    zlib.error,
)
"""What Pillow's readers, written by many hands, raise on damaged files besides OSError."""


def read_image(path: Path | str, input_shape: Shape, fit: Fit = USUAL_FIT) -> npt.NDArray[np.uint8]:
    """The picture in a file as `input_shape` (channels, height, width): uint8, C x H x W.

    Raises `UserError` with one sentence where the file cannot be read as a picture.
    """
    channels, height, width = check_image_shape(input_shape)
    picture = open_picture(Path(path))
    if channels != 1:
        colours = picture.convert("RGB")
        return fit_image(middle(colours, height, width) if fit == USUAL_FIT else colours, input_shape, fit)
    grey = picture.convert("L")
    ready = grey.size in {(width, height), (DIGIT_SIZE, DIGIT_SIZE)}
    return fit_image(grey, input_shape, fit) if ready else _fit_digit(grey, input_shape, fit)


def read_like_others(
    path: Path | str, others: Shape, input_shape: Shape, fit: Fit = USUAL_FIT
) -> npt.NDArray[np.uint8]:
    """A picture as those of a folder whose images have the shape `others` get into the network: uint8, C x H x W.

    Usually the largest part from the middle that has the others' proportions, in their size, fitted as they are; with
    another `Fit`, the whole picture is fitted by it. Raises `UserError` where the file cannot be read as a picture.
    """
    picture = open_picture(Path(path))
    if fit != USUAL_FIT:
        return fit_image(picture, input_shape, fit)
    return fit_image(as_others(picture, others), input_shape)


def as_others(picture: Image.Image, others: Shape) -> npt.NDArray[np.uint8]:
    """The largest part from the middle that has the others' proportions, in their size: uint8, C x H x W."""
    part = middle(picture, *others[1:]).resize((others[2], others[1]), Image.Resampling.BILINEAR)
    return fit_image(part, others)


def fit_drawing(drawing: npt.NDArray[np.uint8], input_shape: Shape, fit: Fit = USUAL_FIT) -> npt.NDArray[np.uint8]:
    """A digit drawn by hand (uint8, H x W, of any size) as `input_shape`, uint8 C x H x W: all black where nothing is.

    Centred and scaled as MNIST's digits are, as `read_image` does with a picture of a drawing.
    """
    check_image_shape(input_shape)
    return _fit_digit(Image.fromarray(drawing), input_shape, fit)


def _fit_digit(grey: Image.Image, input_shape: Shape, fit: Fit = USUAL_FIT) -> npt.NDArray[np.uint8]:
    return fit_image(digit(grey), input_shape, fit)


def open_picture(path: Path) -> Image.Image:
    """The picture in a file upright, as mode L or RGB; raises `UserError` where it cannot be read as one."""
    _check_file(path)
    try:
        with quiet(), Image.open(path, formats=_formats()) as image:
            if image.width * image.height > MOST_PIXELS:
                raise UserError(_too_large(path))
            return _plain(ImageOps.exif_transpose(image))
    except Image.DecompressionBombError as error:
        raise UserError(_too_large(path)) from error
    except UnidentifiedImageError as error:
        raise UserError(
            message("data", "{path} is not a picture that can be read: choose a PNG or JPEG file.", path=path)
        ) from error
    except OSError as error:
        raise UserError(cannot("read", path, error) if error.errno else _damaged(path)) from error
    except DAMAGED as error:
        raise UserError(_damaged(path)) from error


def upright_size(image: Image.Image) -> tuple[int, int]:
    """(width, height) of a picture as its camera says it is to be seen, from its header."""
    width, height = image.size
    return (height, width) if image.getexif().get(ORIENTATION) in TURNED else (width, height)


class _Quiet:
    """What Pillow warns of is refused or of no matter. Python's own `catch_warnings` is not for several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._inside = 0
        self._caught = warnings.catch_warnings()

    @contextlib.contextmanager
    def __call__(self) -> Iterator[None]:
        with self._lock:
            self._inside += 1
            if self._inside == 1:
                self._caught = warnings.catch_warnings()
                self._caught.__enter__()
                warnings.simplefilter("ignore")
        try:
            yield
        finally:
            with self._lock:
                self._inside -= 1
                if not self._inside:
                    self._caught.__exit__(None, None, None)


quiet = _Quiet()
"""A context in which Pillow warns of nothing."""


def _check_file(path: Path) -> None:
    try:
        if path.is_dir():
            raise UserError(message("data", "{path} is a folder: choose a picture in it.", path=path))
        if not path.stat().st_size:
            raise UserError(message("data", "{path} is empty: choose another picture.", path=path))
    except OSError as error:
        raise UserError(cannot("read", path, error)) from error


def _formats() -> list[str]:
    Image.init()
    return [name for name in Image.ID if name not in PROGRAMS]


def _plain(image: Image.Image) -> Image.Image:
    """Mode L or RGB, 8 bits, transparent parts on white."""
    if image.mode == "F" or image.mode.startswith("I"):
        return _shallow(image)
    if image.has_transparency_data:
        ground = Image.new("RGBA", image.size, "white")
        return Image.alpha_composite(ground, image.convert("RGBA")).convert("RGB")
    return image.convert("L" if image.mode in {"1", "L"} else "RGB")


def _shallow(image: Image.Image) -> Image.Image:
    """Deep grey as 8 bits: whole numbers to 65,535 where any exceeds 255, fractions to 1 where none does."""
    values = np.nan_to_num(np.asarray(image, np.float64))
    largest = values.max(initial=0)
    if image.mode == "F":
        scale = 255.0 if largest <= 1 else 1.0
    else:
        scale = 255 / DEEP_GREY if largest > 255 or image.mode != "I" else 1.0
    return Image.fromarray(np.clip(np.rint(values * scale), 0, 255).astype(np.uint8))


def middle(picture: Image.Image, height: int, width: int) -> Image.Image:
    """The largest part from the middle that is `height` to `width`."""
    top, left, tall, wide = middle_box(picture.height, picture.width, height, width)
    return picture.crop((left, top, left + wide, top + tall))


def _damaged(path: Path) -> Message:
    return message("data", "{path} is cut off or damaged: choose another picture, or save it anew.", path=path)


def _too_large(path: Path) -> Message:
    return message(
        "data",
        "{path} has more than {limit} million pixels: make it smaller first.",
        path=path,
        limit=MOST_PIXELS // 10**6,
    )
