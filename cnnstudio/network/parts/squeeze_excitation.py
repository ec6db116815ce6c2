"""Squeeze and excitation: each map is weighted by what the whole image shows.

Hu, Shen, Albanie, Sun, Wu: Squeeze-and-excitation networks, 2017.
"""

from __future__ import annotations

from cnnstudio.network.layers.activation import ReLU, Sigmoid
from cnnstudio.network.layers.pooling import GlobalAveragePooling
from cnnstudio.network.messages import message
from cnnstudio.network.parts.base import Part
from cnnstudio.network.parts.pieces import convolution
from cnnstudio.network.tree import Branches, Layer, Stack

REDUCTION = 16


def squeeze_excitation(name: str, channels: int) -> Branches:
    """The input, multiplied map by map with a factor from 0 to 1 that two dense layers find.

    The dense layers are 1 x 1 convolutions, which on a 1 x 1 map are the same and keep its shape.
    """
    excite = (
        Layer("squeeze", GlobalAveragePooling()),
        Layer("conv1", convolution(max(1, channels // REDUCTION), 1, bias=True)),
        Layer("relu", ReLU()),
        Layer("conv2", convolution(channels, 1, bias=True)),
        Layer("sigmoid", Sigmoid()),
    )
    return Branches(name, "multiply", (Stack(), Stack(excite)))


PART = Part(
    key="squeeze-excitation",
    order=50,
    label=message("part", "Squeeze and excitation"),
    short=message("part", "SE block"),
    help=message(
        "part",
        "Takes the mean of each map, finds from all means how much each map matters here, and multiplies it with that: "
        "{formula}. Costs little, and helps most networks. {paper}",
        formula="y = x · σ(W₂ · relu(W₁ · mean(x)))",
        paper="Hu, Shen, Albanie, Sun, Wu: Squeeze-and-excitation networks, 2017.",
    ),
    stem="se",
    make=squeeze_excitation,
)
