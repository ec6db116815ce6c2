"""A photograph or drawing of one digit, made into what MNIST's makers made of theirs.

They brought every digit, white on black, into 20 x 20 pixels without distorting it, grey at the edges, and set it into
28 x 28 with its centre of mass in the middle (http://yann.lecun.com/exdb/mnist). What they did not have to do is to
find the ink in a photograph, whose paper is grey and darker at one side: what differs by far from its surroundings
counts.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageFilter

DIGIT_SIZE = 28
BOX_SIZE = 20
WORKING_SIZE = 400
"""The longer side, in pixels, at which ink is looked for: finer detail is noise."""
BLUR = 1 / 250
"""The radius of the blur that takes grain and the dots of a printed grey away, as a share of the longer side."""
GROUND_CELLS = 8
"""The ground's brightness is taken in 8 x 8 cells, each as large as a pen's stroke or larger."""
BRIGHT = 127
FAINT = 0.35
"""The share of the strongest ink up to which a pixel is ground: shadows, grain and ruled lines."""
NO_INK = 12.0
"""Brightness over the ground that the strongest ink must reach, of 255: paper alone does not."""
SURE = 0.25
"""Ink that tells where the digit ends; what is fainter may be a shadow or a ruled line that goes on to the border."""
SPECK = 0.02
"""A row or column with less than this share of the fullest one's sure ink is outside the digit."""

STROKE = 0.1
"""A stroke's least thickness as a share of the digit's longer side: two pixels of twenty, as MNIST's."""

Plane = npt.NDArray[np.float32]


def digit(grey: Image.Image) -> npt.NDArray[np.uint8]:
    """One digit as 28 x 28 uint8, white on black, from a grey picture (mode L) of any size.

    Dark ink on a bright ground (told by the border) is inverted; a picture without ink gives all black.
    """
    ink = _ink(_bright_on_dark(_working_copy(grey)))
    if ink is None:
        return np.zeros((DIGIT_SIZE, DIGIT_SIZE), np.uint8)
    return _centred(_boxed(_thickened(_cropped(ink))))


def _working_copy(grey: Image.Image) -> Plane:
    copy = grey.copy()
    copy.thumbnail((WORKING_SIZE, WORKING_SIZE), Image.Resampling.BOX)
    return np.asarray(copy.filter(ImageFilter.GaussianBlur(max(copy.size) * BLUR)), np.float32)


def _bright_on_dark(plane: Plane) -> Plane:
    border = np.concatenate([plane[0], plane[-1], plane[:, 0], plane[:, -1]])
    return 255 - plane if np.median(border) > BRIGHT else plane


def _ink(plane: Plane) -> Plane | None:
    """How much ink there is at each pixel, 0 to 1, or None where there is none anywhere."""
    over = np.maximum(plane - _ground(plane), 0)
    strongest = float(np.percentile(over[over > over.max() / 2], 50)) if over.max() > 0 else 0.0
    if strongest < NO_INK:
        return None
    ink: Plane = np.clip((over / strongest - FAINT) / (1 - FAINT), 0, 1)
    return ink


def _ground(plane: Plane) -> Plane:
    """The brightness of the empty ground at each pixel: low in every cell, lowest of the neighbours, smooth between."""
    rows, columns = (min(GROUND_CELLS, side) for side in plane.shape)
    cells = [
        [np.percentile(cell, 25) for cell in np.array_split(band, columns, axis=1)]
        for band in np.array_split(plane, rows, axis=0)
    ]
    padded = np.pad(np.asarray(cells, np.float32), 1, mode="edge")
    lowest = np.lib.stride_tricks.sliding_window_view(padded, (3, 3)).min(axis=(2, 3))
    return _resized(lowest, plane.shape[0], plane.shape[1])


def _cropped(ink: Plane) -> Plane:
    rows, columns = (_filled((ink * (ink > SURE)).sum(axis=axis)) for axis in (1, 0))
    return ink[rows, columns]


def _filled(sums: Plane) -> slice:
    """From the first to the last row (or column) that holds more than specks."""
    filled = np.flatnonzero(sums > SPECK * sums.max())
    return slice(int(filled[0]), int(filled[-1]) + 1)


def _thickened(ink: Plane) -> Plane:
    """A fine pen's strokes as thick as MNIST's: shrunk as they are, they would all but vanish."""
    missing = STROKE * max(ink.shape) - _stroke_width(ink)
    reach = round(missing / 2)
    if reach < 1:
        return ink
    padded = np.pad(ink, reach)
    strokes = Image.fromarray(np.rint(padded * 255).astype(np.uint8))
    thick = np.asarray(strokes.filter(ImageFilter.MaxFilter(2 * reach + 1)), np.float32)
    return thick / np.float32(255)


def _stroke_width(ink: Plane) -> float:
    """The mean thickness of the strokes in pixels: their area over half the length of their outline."""
    filled = np.pad(ink > 0.5, 1)
    steps = np.count_nonzero(np.diff(filled, axis=0)) + np.count_nonzero(np.diff(filled, axis=1))
    return float(np.count_nonzero(filled) / max(steps * np.pi / 4 / 2, 1))


def _boxed(ink: Plane) -> Plane:
    """The ink in at most 20 x 20 pixels, its shape kept; thin strokes get back the strength that shrinking took."""
    scale = BOX_SIZE / max(ink.shape)
    height, width = (max(1, round(side * scale)) for side in ink.shape)
    small = np.maximum(_resized(ink, height, width), 0)
    return np.minimum(small / max(float(np.percentile(small[small > small.max() / 4], 75)), 1e-6), 1)


def _centred(ink: Plane) -> npt.NDArray[np.uint8]:
    """The ink on 28 x 28 with its centre of mass in the middle, as far as nothing is pushed out."""
    image = np.zeros((DIGIT_SIZE, DIGIT_SIZE), np.uint8)
    top, left = (_start(ink.sum(axis=axis)) for axis in (1, 0))
    image[top : top + ink.shape[0], left : left + ink.shape[1]] = np.rint(ink * 255)
    return image


def _start(sums: Plane) -> int:
    """Where ink with these sums along one axis must begin for its centre of mass to fall on pixel 14, as in MNIST."""
    centre = float((sums * np.arange(len(sums))).sum() / sums.sum())
    return int(np.clip(round(DIGIT_SIZE / 2 - centre), 0, DIGIT_SIZE - len(sums)))


def _resized(plane: Plane, height: int, width: int) -> Plane:
    image = Image.fromarray(np.ascontiguousarray(plane, np.float32))
    return np.asarray(image.resize((width, height), Image.Resampling.BILINEAR))
