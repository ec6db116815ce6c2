"""An image of the data set for the input's card, read beside the window."""

from __future__ import annotations

from typing import NamedTuple

from cnnstudio.network import Shape
from cnnstudio.network.image_fit import USUAL_FIT, Fit

NUMBER = 7
"""The image of the validation set that stands for all."""


class Example(NamedTuple):
    """One image as rows of bytes, H x W (grey) or H x W x 3, its class's name, and the data's own shape (C, H, W)."""

    pixels: bytes
    height: int
    width: int
    channels: int
    number: int
    label: str
    data_shape: Shape


def read_example(data: str, input_shape: Shape, fit: Fit = USUAL_FIT) -> Example:
    """Read it as the network gets it; raises `UserError` where there is no such data set.

    Only this image is fitted to the input: all of them in the size of a large network's would take gigabytes.
    """
    from cnnstudio.data import load

    dataset = load(data)
    number = min(NUMBER, len(dataset.validation) - 1)
    image = dataset.validation.fitted(slice(number, number + 1), input_shape, fit)[0]
    channels = 3 if image.shape[0] >= 3 else 1
    rows = image[:channels].transpose(1, 2, 0)
    label = dataset.classes[int(dataset.validation.labels[number])]
    return Example(rows.tobytes(), image.shape[1], image.shape[2], channels, number, label, dataset.input_shape)
