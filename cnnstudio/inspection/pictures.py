"""Pictures of filters and feature maps for files: a cell is a square of one colour, zero is the paper."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw, ImageFont

from cnnstudio.inspection import colormaps
from cnnstudio.inspection.atlas import Atlas, lay_out, near_square
from cnnstudio.inspection.colormaps import Theme
from cnnstudio.network.messages import Message, message

Floats = npt.NDArray[np.float32]

MARGIN = 16
TEXT_SIZE = 11
BAR = (160, 8)
"""Width and height of the legend's strip of colours."""
LABEL_GAP = 4
TEXT: dict[Theme, tuple[int, int, int]] = {"light": (82, 89, 102), "dark": (173, 179, 191)}


class _Scale(NamedTuple):
    """Which colours stand for which numbers: from -limit, or from 0 where nothing is negative, to limit."""

    limit: float
    signed: bool
    theme: Theme

    def colors(self, values: npt.NDArray[np.floating]) -> npt.NDArray[np.uint8]:
        paint = colormaps.signed if self.signed else colormaps.positive
        return paint(values, self.limit, self.theme)

    @property
    def start(self) -> float:
        return -self.limit if self.signed else 0.0


def draw_filters(weights: Floats, theme: Theme = "light") -> Image.Image:
    """A picture of filters (output maps x input channels x height x width).

    Filters of a single channel stand near a square, in reading order; others in a row each, a column an input channel.
    """
    if weights.shape[1] == 1:
        return _picture(near_square(weights[:, 0]), theme)
    return _picture(weights, theme)


def draw_maps(maps: Floats, theme: Theme = "light") -> Image.Image:
    """A picture of feature maps (C x H x W, near a square, in reading order) or of a vector (a cell a unit)."""
    tiles = maps if maps.ndim == 3 else maps[:, np.newaxis, np.newaxis]
    return _picture(near_square(tiles), theme)


def _picture(tiles: Floats, theme: Theme) -> Image.Image:
    """The atlas on paper, and under it the legend."""
    scale = _Scale(colormaps.limit_of(tiles), bool((tiles < 0).any()), theme)
    atlas = lay_out(tiles)
    height, width = atlas.cells.shape
    legend = _legend(scale, atlas)
    size = (max(width, legend.width) + 2 * MARGIN, height + legend.height + 3 * MARGIN)
    picture = Image.new("RGB", size, colormaps.SURFACE[theme])
    picture.paste(Image.fromarray(scale.colors(atlas.cells)), (MARGIN, MARGIN))
    picture.paste(legend, (MARGIN, height + 2 * MARGIN))
    return picture


def _legend(scale: _Scale, atlas: Atlas) -> Image.Image:
    """A strip of the colours with the numbers at its ends and at zero; what is left out of the picture is said."""
    font = ImageFont.load_default(TEXT_SIZE)
    width, height = BAR
    values = np.linspace(scale.start, scale.limit, width)
    strip = Image.fromarray(scale.colors(np.tile(values, (height, 1))))
    left_out = "" if atlas.complete else str(_left_out(atlas))
    lines = 2 if left_out else 1
    size = (max(width, int(font.getlength(left_out)) + 1), height + lines * (LABEL_GAP + TEXT_SIZE) + LABEL_GAP)
    legend = Image.new("RGB", size, colormaps.SURFACE[scale.theme])
    legend.paste(strip, (0, 0))
    draw = ImageDraw.Draw(legend)
    draw.rectangle((0, 0, width - 1, height - 1), outline=colormaps.HAIRLINE[scale.theme])
    color, top = TEXT[scale.theme], height + LABEL_GAP
    if scale.signed:
        draw.text((0, top), _number(-scale.limit), color, font, anchor="la")
        draw.text((width // 2, top), "0", color, font, anchor="ma")
    else:
        draw.text((0, top), "0", color, font, anchor="la")
    draw.text((width - 1, top), _number(scale.limit), color, font, anchor="ra")
    if left_out:
        draw.text((0, top + TEXT_SIZE + LABEL_GAP), left_out, color, font, anchor="la")
    return legend


def _left_out(atlas: Atlas) -> Message:
    return message(
        "inspection",
        "the first {shown} of {there}",
        shown=" x ".join(map(str, atlas.shown)),
        there=" x ".join(map(str, atlas.there)),
    )


def _number(value: float) -> str:
    return f"{value:.3g}"  # Pillow's font has no real minus sign
