"""LeNet-5, as it is commonly read today and nearer to its paper."""

from __future__ import annotations

from cnnstudio.network.architectures.base import DIGITS, Architecture
from cnnstudio.network.layers.activation import ReLU, Tanh
from cnnstudio.network.layers.convolution import Convolution
from cnnstudio.network.layers.dense import Dense
from cnnstudio.network.layers.pooling import AveragePooling, MaxPooling
from cnnstudio.network.layers.shape import Flatten
from cnnstudio.network.messages import message
from cnnstudio.network.tree import Layer, Stack

PAPER = "LeCun, Bottou, Bengio, Haffner: Gradient-based learning applied to document recognition"


def _common() -> Stack:
    """ReLU and max pooling on 28 x 28."""
    return Stack(
        (
            Layer("conv1", Convolution(6, (5, 5), padding="same")),
            Layer("relu1", ReLU()),
            Layer("pool1", MaxPooling()),
            Layer("conv2", Convolution(16, (5, 5), padding="valid")),
            Layer("relu2", ReLU()),
            Layer("pool2", MaxPooling()),
            Layer("flatten1", Flatten()),
            Layer("dense1", Dense(120)),
            Layer("relu3", ReLU()),
            Layer("dense2", Dense(84)),
            Layer("relu4", ReLU()),
            Layer("dense3", Dense(10)),
        )
    )


def _paper() -> Stack:
    """Tanh and average pooling on 32 x 32."""
    return Stack(
        (
            Layer("conv1", Convolution(6, (5, 5), padding="valid")),
            Layer("tanh1", Tanh()),
            Layer("pool1", AveragePooling()),
            Layer("conv2", Convolution(16, (5, 5), padding="valid")),
            Layer("tanh2", Tanh()),
            Layer("pool2", AveragePooling()),
            Layer("conv3", Convolution(120, (5, 5), padding="valid")),
            Layer("tanh3", Tanh()),
            Layer("flatten1", Flatten()),
            Layer("dense1", Dense(84)),
            Layer("tanh4", Tanh()),
            Layer("dense2", Dense(10)),
        )
    )


ARCHITECTURES = (
    Architecture(
        key="lenet5",
        title="LeNet-5",
        year=1998,
        order=10,
        input_shape=(1, 28, 28),
        classes=DIGITS,
        make=_common,
        summary=message(
            "architecture",
            "Two convolutions and three dense layers: the network that read digits, as it is built today.",
        ),
        help=message(
            "architecture",
            "The common reading of LeNet-5: ReLU and max pooling on 28 × 28 images. The paper has tanh and average "
            "pooling on 32 × 32.",
        ),
        paper=PAPER,
    ),
    Architecture(
        key="lenet5-1998",
        title="LeNet-5 (1998)",
        year=1998,
        order=20,
        input_shape=(1, 32, 32),
        classes=DIGITS,
        make=_paper,
        summary=message("architecture", "LeNet-5 nearer to its paper: tanh and average pooling on 32 × 32 images."),
        help=message(
            "architecture",
            "The paper has besides: partial connections between the maps of its second convolution, a trainable factor "
            "and bias for each subsampling map, and radial basis outputs instead of the last dense layer.",
        ),
        paper=PAPER,
    ),
)
