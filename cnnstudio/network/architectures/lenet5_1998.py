"""LeNet-5 nearer to the paper: LeCun and others, Gradient-based learning applied to document recognition, 1998."""

from __future__ import annotations

from cnnstudio.network.architectures.base import DIGITS, Architecture
from cnnstudio.network.layers.activation import Tanh
from cnnstudio.network.layers.convolution import Convolution
from cnnstudio.network.layers.dense import Dense
from cnnstudio.network.layers.pooling import AveragePooling
from cnnstudio.network.layers.shape import Flatten
from cnnstudio.network.messages import message
from cnnstudio.network.tree import Layer, Stack

ARCHITECTURE = Architecture(
    key="lenet5-1998",
    title="LeNet-5 (1998)",
    year=1998,
    order=20,
    input_shape=(1, 32, 32),
    classes=DIGITS,
    network=Stack(
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
    ),
    summary=message("architecture", "LeNet-5 nearer to its paper: tanh and average pooling on 32 × 32 images."),
    help=message(
        "architecture",
        "The paper has besides: partial connections between the maps of its second convolution, a trainable factor and "
        "bias for each subsampling map, and radial basis outputs instead of the last dense layer.",
    ),
    paper="LeCun, Bottou, Bengio, Haffner: Gradient-based learning applied to document recognition",
)
