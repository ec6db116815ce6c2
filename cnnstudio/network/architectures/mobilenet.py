"""MobileNet: depthwise separable convolutions, for phones."""

from __future__ import annotations

from collections.abc import Iterator

from cnnstudio.network.architectures.base import DIGITS, IMAGENET, IMAGENET_DATA, IMAGENET_INPUT, Architecture
from cnnstudio.network.architectures.heads import averaged
from cnnstudio.network.messages import message
from cnnstudio.network.parts.depthwise_separable import depthwise_separable
from cnnstudio.network.parts.pieces import conv_norm_relu
from cnnstudio.network.tree import Block, Stack

PAPER = (
    "Howard, Zhu, Chen and others: MobileNets: Efficient convolutional neural networks for mobile vision applications"
)
FULL = (
    (64, 1, 1),
    (128, 2, 1),
    (128, 1, 1),
    (256, 2, 1),
    (256, 1, 1),
    (512, 2, 1),
    (512, 1, 5),
    (1024, 2, 1),
    (1024, 1, 1),
)
SMALL = ((32, 1, 1), (64, 2, 1), (64, 1, 1), (128, 2, 1), (128, 1, 2))
"""Filters, stride and repeats of each block."""


def _blocks(table: tuple[tuple[int, int, int], ...]) -> Iterator[Block]:
    for number, (filters, stride, repeats) in enumerate(table, start=1):
        yield depthwise_separable(f"separable{number}", filters, stride, repeats)


def _mobilenet() -> Stack:
    return Stack((*conv_norm_relu(1, 32, stride=2), *_blocks(FULL), *averaged(len(IMAGENET), dropout=0.001)))


def _small() -> Stack:
    return Stack((*conv_norm_relu(1, 16), *_blocks(SMALL), *averaged(len(DIGITS))))


ARCHITECTURES = (
    Architecture(
        key="mobilenet-v1",
        title="MobileNet v1",
        year=2017,
        order=150,
        input_shape=IMAGENET_INPUT,
        classes=IMAGENET,
        data=IMAGENET_DATA,
        make=_mobilenet,
        summary=message(
            "architecture",
            "A filter for each map by itself, then 1 × 1 filters: nearly VGG-16's accuracy with a 27th of its "
            "multiplications.",
        ),
        help=message(
            "architecture",
            "Full width, as in the paper and in Keras, which cuts ReLU off at 6 and, where the stride is 2, adds its "
            "zeros at the bottom and right alone.",
        ),
        paper=PAPER,
    ),
    Architecture(
        key="mobilenet-small",
        title="MobileNet small",
        year=2017,
        order=250,
        input_shape=(1, 28, 28),
        classes=DIGITS,
        make=_small,
        summary=message("architecture", "Six depthwise separable convolutions, for 28 × 28 images."),
        help=message(
            "architecture",
            "As MobileNet v1, with fewer and narrower layers and with the first convolution at full size.",
        ),
        paper=PAPER,
        group="small",
    ),
)
