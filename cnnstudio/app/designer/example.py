"""An image of the data set for the input's card, read beside the window."""

from __future__ import annotations

from typing import NamedTuple

from cnnstudio.network import Shape

NUMBER = 7
"""The image of the validation set that stands for all."""


class Example(NamedTuple):
    """One image as rows of bytes, H x W (grey) or H x W x 3, and the name of its class."""

    pixels: bytes
    height: int
    width: int
    channels: int
    number: int
    label: str


def read_example(data: str, input_shape: Shape) -> Example:
    """Read it as the network gets it; raises `UserError` where there is no such data set."""
    from cnnstudio.data import load

    dataset = load(data).fitted(input_shape)
    number = min(NUMBER, len(dataset.validation) - 1)
    image = dataset.validation.pixels[number]
    channels = 3 if image.shape[0] >= 3 else 1
    rows = image[:channels].transpose(1, 2, 0)
    label = dataset.classes[int(dataset.validation.labels[number])]
    return Example(rows.tobytes(), image.shape[1], image.shape[2], channels, number, label)
