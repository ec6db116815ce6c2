"""LeNet-5 as it is commonly read today."""

from __future__ import annotations

from cnnstudio.network.architectures.base import DIGITS, Architecture
from cnnstudio.network.layers.activation import ReLU
from cnnstudio.network.layers.convolution import Convolution
from cnnstudio.network.layers.dense import Dense
from cnnstudio.network.layers.pooling import MaxPooling
from cnnstudio.network.layers.shape import Flatten
from cnnstudio.network.messages import message
from cnnstudio.network.tree import Layer, Stack

ARCHITECTURE = Architecture(
    key="lenet5",
    title="LeNet-5",
    year=1998,
    order=10,
    input_shape=(1, 28, 28),
    classes=DIGITS,
    network=Stack(
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
    ),
    summary=message(
        "architecture", "Two convolutions and three dense layers: the network that read digits, as it is built today."
    ),
    help=message(
        "architecture",
        "The common reading of LeNet-5: ReLU and max pooling on 28 × 28 images. The paper has tanh and average pooling "
        "on 32 × 32.",
    ),
    paper="LeCun, Bottou, Bengio, Haffner: Gradient-based learning applied to document recognition",
)
