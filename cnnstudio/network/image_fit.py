"""How images are made to fit a network's input, as far as that follows from sizes alone; `data` does it."""

from __future__ import annotations

from typing import Literal, get_args

from cnnstudio.network.layers.base import Shape

Fit = Literal["stretch", "fit", "crop"]
"""How images of another size are made to fit an input.

`stretch` fills the input with the whole image, whatever that does to its proportions; an input that is only a little
larger gets the image as it is, in a black border. `fit` keeps the proportions and shows the whole image, black beside
it. `crop` keeps them and fills the input: what sticks out is cut off evenly at both sides.
"""
FITS: tuple[Fit, ...] = get_args(Fit)
USUAL_FIT: Fit = "stretch"

Fitting = Literal["same", "resized", "bordered", "stretched", "whole", "cropped"]
"""What is done to an image of a known size."""

PADDED_UP_TO = 1.25
"""An input at most this many times as high or wide is filled with black round the image; else the image is resized."""


def is_nearly(old: int, new: int) -> bool:
    """Whether a side that is too short is padded rather than stretched."""
    return old <= new <= old * PADDED_UP_TO


def is_padded(image: Shape, wanted: Shape) -> bool:
    """Whether images (C, H, W) of as many channels keep all their pixels: nothing is lost, and nothing made up."""
    return image[0] == wanted[0] and is_nearly(image[1], wanted[1]) and is_nearly(image[2], wanted[2])


def inside(height: int, width: int, new_height: int, new_width: int) -> tuple[int, int]:
    """Height and width of an image of `height` x `width` that is made as large as fits into the new size."""
    scale = min(new_height / height, new_width / width)
    return min(new_height, max(1, round(height * scale))), min(new_width, max(1, round(width * scale)))


def middle_box(height: int, width: int, new_height: int, new_width: int) -> tuple[int, int, int, int]:
    """(top, left, height, width) of the largest part from the middle that has the new size's proportions."""
    scale = min(height / new_height, width / new_width)
    tall, wide = max(1, round(new_height * scale)), max(1, round(new_width * scale))
    return (height - tall) // 2, (width - wide) // 2, tall, wide


def fitting_of(height: int, width: int, new_height: int, new_width: int, fit: Fit) -> Fitting:
    """What is done to an image of `height` x `width` to make it `new_height` x `new_width`."""
    if (height, width) == (new_height, new_width):
        return "same"
    if fit == "stretch" and is_nearly(height, new_height) and is_nearly(width, new_width):
        return "bordered"
    if fit == "fit" and inside(height, width, new_height, new_width) != (new_height, new_width):
        return "whole"
    if fit == "crop" and middle_box(height, width, new_height, new_width)[2:] != (height, width):
        return "cropped"
    return "stretched" if height * new_width != width * new_height and fit == "stretch" else "resized"
