"""VGG: nothing but 3 x 3 convolutions, ever more of them."""

from __future__ import annotations

from functools import partial

from cnnstudio.network.architectures.base import DIGITS, IMAGENET, IMAGENET_DATA, IMAGENET_INPUT, Architecture
from cnnstudio.network.architectures.heads import hidden
from cnnstudio.network.layers.dense import Dense
from cnnstudio.network.layers.pooling import MaxPooling
from cnnstudio.network.layers.shape import Flatten
from cnnstudio.network.messages import message
from cnnstudio.network.parts.pieces import conv_relu
from cnnstudio.network.tree import Block, Layer, Node, Stack

PAPER = "Simonyan, Zisserman: Very deep convolutional networks for large-scale image recognition"
WIDTHS = (64, 128, 256, 512, 512)
VGG_16 = (2, 2, 3, 3, 3)
VGG_19 = (2, 2, 4, 4, 4)


def _stages(widths: tuple[int, ...], depths: tuple[int, ...]) -> list[Node]:
    """Each stage repeats a 3 x 3 convolution with ReLU, then halves the maps."""
    nodes: list[Node] = []
    for number, (filters, depth) in enumerate(zip(widths, depths, strict=True), start=1):
        nodes += Block(f"stage{number}", Stack(conv_relu("", filters)), depth), Layer(f"pool{number}", MaxPooling())
    return nodes


def _vgg(depths: tuple[int, ...]) -> Stack:
    head = (Layer("flatten", Flatten()), *hidden(1, 4096), *hidden(2, 4096), Layer("dense3", Dense(len(IMAGENET))))
    return Stack((*_stages(WIDTHS, depths), *head))


def _small() -> Stack:
    head = (Layer("flatten", Flatten()), *hidden(1, 128), Layer("dense2", Dense(len(DIGITS))))
    return Stack((*_stages((16, 32, 64), (2, 2, 2)), *head))


def _classic(number: int, order: int, depths: tuple[int, ...]) -> Architecture:
    return Architecture(
        key=f"vgg{number}",
        title=f"VGG-{number}",
        year=2014,
        order=order,
        input_shape=IMAGENET_INPUT,
        classes=IMAGENET,
        data=IMAGENET_DATA,
        make=partial(_vgg, depths),
        summary=message(
            "architecture",
            "Showed that depth is what counts: {number} layers with weights, all convolutions 3 × 3.",
            number=number,
        ),
        help=message(
            "architecture",
            "Two 3 × 3 convolutions see as far as one of 5 × 5, with fewer weights and one more nonlinearity. Most "
            "weights are in the dense layers. As in the paper and in torchvision, which has an adaptive pooling "
            "besides that does nothing at 224 × 224.",
        ),
        paper=PAPER,
    )


ARCHITECTURES = (
    _classic(16, 40, VGG_16),
    _classic(19, 50, VGG_19),
    Architecture(
        key="vgg-small",
        title="VGG small",
        year=2014,
        order=210,
        input_shape=(1, 28, 28),
        classes=DIGITS,
        make=_small,
        summary=message("architecture", "Pairs of 3 × 3 convolutions in the manner of VGG, for 28 × 28 images."),
        help=message(
            "architecture",
            "Three stages of 16, 32 and 64 filters and one dense layer of 128 before the last, where VGG-16 has five "
            "stages and two of 4,096.",
        ),
        paper=PAPER,
        group="small",
    ),
)
