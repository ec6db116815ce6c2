"""GoogLeNet: inception modules, windows of several sizes side by side."""

from __future__ import annotations

from cnnstudio.network.architectures.base import DIGITS, IMAGENET, IMAGENET_DATA, IMAGENET_INPUT, Architecture
from cnnstudio.network.architectures.heads import averaged
from cnnstudio.network.layers.per_image_normalization import LocalResponseNormalization
from cnnstudio.network.layers.pooling import MaxPooling
from cnnstudio.network.messages import message
from cnnstudio.network.parts.inception import Widths, inception
from cnnstudio.network.parts.pieces import conv_norm_relu, conv_relu
from cnnstudio.network.tree import Layer, Node, Stack

PAPER = "Szegedy, Liu, Jia and others: Going deeper with convolutions"
MODULES = {
    "3a": Widths(64, 96, 128, 16, 32, 32),
    "3b": Widths(128, 128, 192, 32, 96, 64),
    "4a": Widths(192, 96, 208, 16, 48, 64),
    "4b": Widths(160, 112, 224, 24, 64, 64),
    "4c": Widths(128, 128, 256, 24, 64, 64),
    "4d": Widths(112, 144, 288, 32, 64, 64),
    "4e": Widths(256, 160, 320, 32, 128, 128),
    "5a": Widths(256, 160, 320, 32, 128, 128),
    "5b": Widths(384, 192, 384, 48, 128, 128),
}
"""The paper's table 1."""
EPSILON = 0.001
HALVING = MaxPooling((3, 3), (2, 2), "same")
"""On the even sizes here SAME hangs over at the end alone, as do Caffe's and torchvision's pooling in ceil mode."""


def _torchvision() -> Stack:
    def module(number: str) -> Node:
        return inception(f"inception{number}", MODULES[number], normalized=True, five=3, epsilon=EPSILON)

    return Stack(
        (
            *conv_norm_relu(1, 64, 7, stride=2, epsilon=EPSILON),
            Layer("pool1", HALVING),
            *conv_norm_relu(2, 64, 1, epsilon=EPSILON),
            *conv_norm_relu(3, 192, epsilon=EPSILON),
            Layer("pool2", HALVING),
            *(module(number) for number in ("3a", "3b")),
            Layer("pool3", HALVING),
            *(module(number) for number in ("4a", "4b", "4c", "4d", "4e")),
            Layer("pool4", MaxPooling()),
            *(module(number) for number in ("5a", "5b")),
            *averaged(len(IMAGENET), dropout=0.2),
        )
    )


def _paper() -> Stack:
    def module(number: str) -> Node:
        return inception(f"inception{number}", MODULES[number])

    normalization = LocalResponseNormalization(size=5, alpha=1e-4, beta=0.75, k=1)
    return Stack(
        (
            *conv_relu(1, 64, 7, stride=2),
            Layer("pool1", HALVING),
            Layer("norm1", normalization),
            *conv_relu(2, 64, 1),
            *conv_relu(3, 192),
            Layer("norm2", normalization),
            Layer("pool2", HALVING),
            *(module(number) for number in ("3a", "3b")),
            Layer("pool3", HALVING),
            *(module(number) for number in ("4a", "4b", "4c", "4d", "4e")),
            Layer("pool4", HALVING),
            *(module(number) for number in ("5a", "5b")),
            *averaged(len(IMAGENET), dropout=0.4),
        )
    )


def _small() -> Stack:
    return Stack(
        (
            *conv_norm_relu(1, 16),
            Layer("pool1", MaxPooling()),
            inception("inception2a", Widths(16, 16, 24, 4, 8, 8), normalized=True),
            inception("inception2b", Widths(16, 16, 32, 4, 16, 16), normalized=True),
            Layer("pool2", MaxPooling()),
            inception("inception3a", Widths(32, 24, 48, 8, 16, 16), normalized=True),
            *averaged(len(DIGITS)),
        )
    )


ARCHITECTURES = (
    Architecture(
        key="googlenet",
        title="GoogLeNet",
        year=2014,
        order=70,
        input_shape=IMAGENET_INPUT,
        classes=IMAGENET,
        data=IMAGENET_DATA,
        make=_torchvision,
        summary=message(
            "architecture",
            "Nine inception modules look through windows of several sizes at once, with a tenth of AlexNet's weights.",
        ),
        help=message(
            "architecture",
            "As in torchvision, without its auxiliary outputs: batch normalization behind each convolution, and 3 × 3 "
            "windows where the paper has 5 × 5, for which see GoogLeNet (2014). Its pooling in ceil mode is SAME here, "
            "which on these sizes is the same.",
        ),
        paper=PAPER,
    ),
    Architecture(
        key="googlenet-2014",
        title="GoogLeNet (2014)",
        year=2014,
        order=75,
        input_shape=IMAGENET_INPUT,
        classes=IMAGENET,
        data=IMAGENET_DATA,
        make=_paper,
        summary=message(
            "architecture",
            "GoogLeNet as in its paper: 5 × 5 windows, biases and local response normalization.",
        ),
        help=message(
            "architecture",
            "The paper has two auxiliary outputs besides, for training alone, and does not say how its normalization "
            "is set: here as in Caffe's. Its table counts 6.8 million parameters; biases counted, there are 6,998,552.",
        ),
        paper=PAPER,
    ),
    Architecture(
        key="inception-small",
        title="Inception small",
        year=2014,
        order=220,
        input_shape=(1, 28, 28),
        classes=DIGITS,
        make=_small,
        summary=message("architecture", "Three inception modules in the manner of GoogLeNet, for 28 × 28 images."),
        help=message(
            "architecture",
            "With batch normalization, as torchvision's GoogLeNet, and the paper's 5 × 5 windows. Works on images of "
            "any size that two poolings can halve.",
        ),
        paper=PAPER,
        group="small",
    ),
)
