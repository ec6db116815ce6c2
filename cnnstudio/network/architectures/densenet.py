"""DenseNet: every layer reads the maps of all layers before it."""

from __future__ import annotations

from cnnstudio.network.architectures.base import DIGITS, IMAGENET, IMAGENET_DATA, IMAGENET_INPUT, Architecture
from cnnstudio.network.architectures.heads import averaged
from cnnstudio.network.layers.activation import ReLU
from cnnstudio.network.layers.normalization import BatchNormalization
from cnnstudio.network.layers.pooling import AveragePooling, MaxPooling
from cnnstudio.network.messages import message
from cnnstudio.network.parts.dense_block import dense_block
from cnnstudio.network.parts.pieces import conv_norm_relu, convolution, norm_relu_conv
from cnnstudio.network.tree import Block, Layer, Node, Stack

PAPER = "Huang, Liu, van der Maaten, Weinberger: Densely connected convolutional networks"


def _blocks(channels: int, depths: tuple[int, ...], growth: int) -> list[Node]:
    """Dense blocks with transitions between them, which halve the maps and their size; then the last normalization."""
    nodes: list[Node] = []
    for number, depth in enumerate(depths, start=1):
        if number > 1:
            channels //= 2
            nodes.append(_transition(number - 1, channels))
        nodes.append(dense_block(f"block{number}", depth, growth))
        channels += depth * growth
    return [*nodes, Layer("norm", BatchNormalization()), Layer("relu", ReLU())]


def _transition(number: int, filters: int) -> Block:
    return Block(f"transition{number}", Stack((*norm_relu_conv("", filters, 1), Layer("pool", AveragePooling()))))


def _densenet() -> Stack:
    return Stack(
        (
            *conv_norm_relu(1, 64, 7, stride=2),
            Layer("pool1", MaxPooling((3, 3), (2, 2), (1, 1))),
            *_blocks(64, (6, 12, 24, 16), growth=32),
            *averaged(len(IMAGENET)),
        )
    )


def _small() -> Stack:
    return Stack(
        (
            Layer("conv1", convolution(24)),
            Layer("pool1", MaxPooling()),
            *_blocks(24, (4, 4, 4), growth=12),
            *averaged(len(DIGITS)),
        )
    )


ARCHITECTURES = (
    Architecture(
        key="densenet121",
        title="DenseNet-121",
        year=2016,
        order=140,
        input_shape=IMAGENET_INPUT,
        classes=IMAGENET,
        data=IMAGENET_DATA,
        make=_densenet,
        summary=message(
            "architecture",
            "Every layer reads the maps of all before it: features are used again, and few weights are enough.",
        ),
        help=message("architecture", "DenseNet-BC with growth 32, as in the paper and in torchvision."),
        paper=PAPER,
    ),
    Architecture(
        key="densenet-small",
        title="DenseNet small",
        year=2016,
        order=240,
        input_shape=(1, 28, 28),
        classes=DIGITS,
        make=_small,
        summary=message("architecture", "Three dense blocks of four layers that each add 12 maps, for 28 × 28 images."),
        help=message(
            "architecture",
            "Growth 12 as in the paper's networks for CIFAR-10, with 4 layers a block where those have 16, and with a "
            "pooling before the first block.",
        ),
        paper=PAPER,
        group="small",
    ),
)
