"""How images are made to fit a network's input, as far as that follows from sizes alone; `data` does it."""

from __future__ import annotations

from cnnstudio.network.layers.base import Shape

PADDED_UP_TO = 1.25
"""An input at most this many times as high or wide is filled with black round the image; else the image is resized."""


def is_nearly(old: int, new: int) -> bool:
    """Whether a side that is too short is padded rather than stretched."""
    return old <= new <= old * PADDED_UP_TO


def is_padded(image: Shape, wanted: Shape) -> bool:
    """Whether images (C, H, W) of as many channels keep all their pixels: nothing is lost, and nothing made up."""
    return image[0] == wanted[0] and is_nearly(image[1], wanted[1]) and is_nearly(image[2], wanted[2])
