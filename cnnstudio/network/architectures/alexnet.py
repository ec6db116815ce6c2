"""AlexNet: the network that won ImageNet in 2012, as torchvision has it."""

from __future__ import annotations

from cnnstudio.network.architectures.base import IMAGENET, IMAGENET_INPUT, Architecture
from cnnstudio.network.architectures.heads import hidden
from cnnstudio.network.layers.activation import ReLU
from cnnstudio.network.layers.convolution import Convolution
from cnnstudio.network.layers.dense import Dense
from cnnstudio.network.layers.pooling import MaxPooling
from cnnstudio.network.layers.regularization import Dropout
from cnnstudio.network.layers.shape import Flatten
from cnnstudio.network.messages import message
from cnnstudio.network.parts.pieces import conv_relu
from cnnstudio.network.tree import Layer, Stack

PAPER = "Krizhevsky, Sutskever, Hinton: ImageNet classification with deep convolutional neural networks"
OVERLAPPING = MaxPooling((3, 3), (2, 2))


def _torchvision() -> Stack:
    return Stack(
        (
            Layer("conv1", Convolution(64, (11, 11), (4, 4), (2, 2))),
            Layer("relu1", ReLU()),
            Layer("pool1", OVERLAPPING),
            *conv_relu(2, 192, 5),
            Layer("pool2", OVERLAPPING),
            *conv_relu(3, 384),
            *conv_relu(4, 256),
            *conv_relu(5, 256),
            Layer("pool3", OVERLAPPING),
            Layer("flatten", Flatten()),
            Layer("dropout", Dropout()),
            *hidden(1, 4096),
            Layer("dense2", Dense(4096)),
            Layer("relu_dense2", ReLU()),
            Layer("dense3", Dense(len(IMAGENET))),
        )
    )


ARCHITECTURES = (
    Architecture(
        key="alexnet",
        title="AlexNet",
        year=2012,
        order=30,
        input_shape=IMAGENET_INPUT,
        classes=IMAGENET,
        make=_torchvision,
        summary=message(
            "architecture",
            "Deep convolutions, ReLU and dropout, trained on GPUs, won ImageNet and began the age of deep learning.",
        ),
        help=message(
            "architecture",
            "As in torchvision, which follows Krizhevsky's later paper (2014). The paper of 2012 has 96, 256, 384, 384 "
            "and 256 filters, three of its convolutions in two groups (one for each GPU), and local response "
            "normalization. torchvision has an adaptive pooling besides, which does nothing at 224 × 224.",
        ),
        paper=PAPER,
    ),
)
