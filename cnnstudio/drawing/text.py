"""How wide text is: measured in the font that the pictures name and the program ships."""

from __future__ import annotations

import functools

from PIL import ImageFont

from cnnstudio.drawing.scene import Weight
from cnnstudio.network import resources

FILES: dict[Weight, str] = {400: "Inter-Regular.ttf", 500: "Inter-Medium.ttf", 600: "Inter-SemiBold.ttf"}
MEASURED = 64
"""Widths are measured at this size and scale with it."""
ELLIPSIS = "…"


@functools.cache
def font(weight: Weight, size: float) -> ImageFont.FreeTypeFont:
    """The shipped font at a size in pixels."""
    return ImageFont.truetype(resources.folder() / "fonts" / FILES[weight], size, layout_engine=ImageFont.Layout.BASIC)


@functools.lru_cache(maxsize=8192)
def width(text: str, size: float, weight: Weight = 400) -> float:
    """The width of a text in pixels."""
    return font(weight, MEASURED).getlength(text) * size / MEASURED


def shortened(text: str, room: float, size: float, weight: Weight = 400) -> str:
    """The text, or as much of its beginning as has room, with an ellipsis."""
    if width(text, size, weight) <= room:
        return text
    kept = len(text)
    while kept and width(text[:kept].rstrip() + ELLIPSIS, size, weight) > room:
        kept -= 1
    return text[:kept].rstrip() + ELLIPSIS
