"""Runs of layers that parts and architectures share, named alike everywhere: conv1, norm1, relu1, conv2, ..."""

from __future__ import annotations

from cnnstudio.network.geometry import Padding
from cnnstudio.network.layers.activation import ReLU
from cnnstudio.network.layers.convolution import Convolution
from cnnstudio.network.layers.normalization import BatchNormalization
from cnnstudio.network.tree import Layer

Layers = tuple[Layer, ...]


def convolution(filters: int, kernel: int = 3, stride: int = 1, *, bias: bool = False) -> Convolution:
    """A square convolution that keeps the size, or divides it by the stride."""
    return Convolution(filters, (kernel, kernel), (stride, stride), padding_of(kernel, stride), bias=bias)


def padding_of(kernel: int, stride: int) -> Padding:
    """What an odd kernel needs to keep the size, or divide it by the stride.

    With a stride, as many zeros stand on either side as in torchvision's models, where SAME may have one less before.
    """
    return "same" if stride == 1 else (kernel // 2, kernel // 2)


def conv_relu(number: int | str, filters: int, kernel: int = 3, stride: int = 1) -> Layers:
    """A convolution with its bias, then ReLU."""
    return (
        Layer(f"conv{number}", convolution(filters, kernel, stride, bias=True)),
        Layer(f"relu{number}", ReLU()),
    )


def conv_norm(number: int | str, filters: int, kernel: int = 3, stride: int = 1, epsilon: float = 1e-5) -> Layers:
    """A convolution and its batch normalization, which stands in for the bias."""
    return (
        Layer(f"conv{number}", convolution(filters, kernel, stride)),
        Layer(f"norm{number}", BatchNormalization(epsilon=epsilon)),
    )


def conv_norm_relu(number: int | str, filters: int, kernel: int = 3, stride: int = 1, epsilon: float = 1e-5) -> Layers:
    """A convolution, its batch normalization, then ReLU."""
    return (*conv_norm(number, filters, kernel, stride, epsilon), Layer(f"relu{number}", ReLU()))


def norm_relu_conv(number: int | str, filters: int, kernel: int) -> Layers:
    """Batch normalization and ReLU before the convolution, as in DenseNet."""
    return (
        Layer(f"norm{number}", BatchNormalization()),
        Layer(f"relu{number}", ReLU()),
        Layer(f"conv{number}", convolution(filters, kernel)),
    )
