"""The residual block: two convolutions and a way past them. With it networks of more than a hundred layers train.

He, Zhang, Ren, Sun: Deep residual learning for image recognition, 2015.
"""

from __future__ import annotations

from cnnstudio.network.layers.activation import ReLU
from cnnstudio.network.messages import message
from cnnstudio.network.parts.base import Part
from cnnstudio.network.parts.pieces import Layers, conv_norm, conv_norm_relu
from cnnstudio.network.tree import Block, Branches, Layer, Stack


def residual(name: str, channels: int, filters: int, stride: int = 1, repeats: int = 1) -> Block:
    """`repeats` blocks of two 3 x 3 convolutions; only the first input may have other `channels` or a stride.

    So `repeats` above 1 needs `channels` equal to `filters`, and no stride.
    """
    way = (*conv_norm_relu(1, filters, stride=stride), *conv_norm(2, filters))
    return past(name, way, shortcut(channels, filters, stride), repeats)


def past(name: str, way: Layers, shortcut: Layers, repeats: int) -> Block:
    """A block relu(F(x) + x) of the layers `way` and the `shortcut` past them."""
    lanes = Branches("add", "add", (Stack(way), Stack(shortcut)))
    return Block(name, Stack((lanes, Layer("relu", ReLU()))), repeats)


def shortcut(channels: int, filters: int, stride: int) -> Layers:
    """The identity where the shape stays, else a 1 x 1 convolution that brings the input to the new shape."""
    return () if channels == filters and stride == 1 else conv_norm("", filters, kernel=1, stride=stride)


PART = Part(
    key="residual",
    order=10,
    label=message("part", "Residual block"),
    short=message("part", "Residual"),
    help=message(
        "part",
        "Two 3 × 3 convolutions learn what to add to their input, which goes past them unchanged: {formula}. Gradients "
        "take the same way back, so that very deep networks train. {paper}",
        formula="y = relu(F(x) + x)",
        paper="He, Zhang, Ren, Sun: Deep residual learning for image recognition, 2015.",
    ),
    stem="residual",
    make=lambda name, channels: residual(name, channels, channels),
)
