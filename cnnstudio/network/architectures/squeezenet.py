"""SqueezeNet: AlexNet's accuracy with a fiftieth of its weights."""

from __future__ import annotations

from cnnstudio.network.architectures.base import IMAGENET, IMAGENET_DATA, IMAGENET_INPUT, Architecture
from cnnstudio.network.layers.activation import ReLU
from cnnstudio.network.layers.convolution import Convolution
from cnnstudio.network.layers.pooling import GlobalAveragePooling, MaxPooling
from cnnstudio.network.layers.regularization import Dropout
from cnnstudio.network.layers.shape import Flatten
from cnnstudio.network.messages import message
from cnnstudio.network.parts.pieces import conv_relu
from cnnstudio.network.tree import Block, Branches, Layer, Stack

OVERLAPPING = MaxPooling((3, 3), (2, 2))
OVERHANGING = MaxPooling((3, 3), (2, 2), "same")
"""On an even size, where torchvision's ceil mode lets the last window hang over the end."""


def _fire(name: str, squeeze: int, expand: int) -> Block:
    """A 1 x 1 convolution of few filters, then 1 x 1 and 3 x 3 convolutions side by side."""
    lanes = (Stack(conv_relu("", expand, 1)), Stack(conv_relu("", expand, 3)))
    return Block(name, Stack((*conv_relu("", squeeze, 1), Branches("expand", "concatenate", lanes))))


def _squeezenet() -> Stack:
    return Stack(
        (
            Layer("conv1", Convolution(96, (7, 7), (2, 2), "valid")),
            Layer("relu1", ReLU()),
            Layer("pool1", OVERLAPPING),
            _fire("fire2", 16, 64),
            _fire("fire3", 16, 64),
            _fire("fire4", 32, 128),
            Layer("pool4", OVERHANGING),
            _fire("fire5", 32, 128),
            _fire("fire6", 48, 192),
            _fire("fire7", 48, 192),
            _fire("fire8", 64, 256),
            Layer("pool8", OVERLAPPING),
            _fire("fire9", 64, 256),
            Layer("dropout9", Dropout()),
            *conv_relu(10, len(IMAGENET), 1),
            Layer("pool10", GlobalAveragePooling()),
            Layer("flatten", Flatten()),
        )
    )


ARCHITECTURES = (
    Architecture(
        key="squeezenet",
        title="SqueezeNet",
        year=2016,
        order=130,
        input_shape=IMAGENET_INPUT,
        classes=IMAGENET,
        data=IMAGENET_DATA,
        make=_squeezenet,
        summary=message(
            "architecture",
            "Fire modules squeeze the maps before they widen them: AlexNet's accuracy with a fiftieth of its weights.",
        ),
        help=message(
            "architecture",
            "Version 1.0, as in the paper and in torchvision. Version 1.1 begins with 64 filters of 3 × 3 and pools "
            "earlier, which takes 2.4 times fewer multiplications. There is no dense layer: the mean of each of the "
            "last maps is the number of its class.",
        ),
        paper="Iandola, Han, Moskewicz and others: SqueezeNet: AlexNet-level accuracy with 50x fewer parameters",
    ),
)
