"""AlexNet: the network that won ImageNet in 2012, as torchvision has it and as in its paper."""

from __future__ import annotations

from cnnstudio.network.architectures.base import IMAGENET, IMAGENET_DATA, IMAGENET_INPUT, Architecture
from cnnstudio.network.architectures.heads import hidden
from cnnstudio.network.layers.activation import ReLU
from cnnstudio.network.layers.convolution import Convolution
from cnnstudio.network.layers.dense import Dense
from cnnstudio.network.layers.per_image_normalization import LocalResponseNormalization
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


def _paper() -> Stack:
    """The paper's two halves, one on each GPU, are the two groups of its second, fourth and fifth convolution."""
    normalization = LocalResponseNormalization(size=5, alpha=5 * 1e-4, beta=0.75, k=2)
    return Stack(
        (
            Layer("conv1", Convolution(96, (11, 11), (4, 4), "valid")),
            Layer("relu1", ReLU()),
            Layer("norm1", normalization),
            Layer("pool1", OVERLAPPING),
            Layer("conv2", Convolution(256, (5, 5), groups=2)),
            Layer("relu2", ReLU()),
            Layer("norm2", normalization),
            Layer("pool2", OVERLAPPING),
            *conv_relu(3, 384),
            Layer("conv4", Convolution(384, groups=2)),
            Layer("relu4", ReLU()),
            Layer("conv5", Convolution(256, groups=2)),
            Layer("relu5", ReLU()),
            Layer("pool5", OVERLAPPING),
            Layer("flatten", Flatten()),
            *hidden(1, 4096),
            *hidden(2, 4096),
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
        data=IMAGENET_DATA,
        make=_torchvision,
        summary=message(
            "architecture",
            "Deep convolutions, ReLU and dropout, trained on GPUs, won ImageNet and began the age of deep learning.",
        ),
        help=message(
            "architecture",
            "As in torchvision, after Krizhevsky's later paper (2014): fewer filters than in 2012, no groups, no local "
            "response normalization. torchvision's adaptive pooling does nothing at 224 × 224.",
        ),
        paper=PAPER,
    ),
    Architecture(
        key="alexnet-2012",
        title="AlexNet (2012)",
        year=2012,
        order=35,
        input_shape=(3, 227, 227),
        classes=IMAGENET,
        data=IMAGENET_DATA,
        make=_paper,
        summary=message(
            "architecture",
            "AlexNet as in its paper: local response normalization, and three convolutions in two groups, one for each "
            "GPU.",
        ),
        help=message(
            "architecture",
            "The paper says 224 × 224; its sizes come out with 227 × 227, as in Caffe. Its α of 0.0001 is not divided "
            "by the five channels that the normalization looks at, and so is 0.0005 here.",
        ),
        paper=PAPER,
    ),
)
