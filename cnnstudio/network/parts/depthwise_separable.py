"""The depthwise separable convolution: one filter for each map, then a 1 x 1 convolution that mixes the maps.

Howard and others: MobileNets, 2017; the idea is older (Sifre 2014).
"""

from __future__ import annotations

from cnnstudio.network.layers.activation import ReLU
from cnnstudio.network.layers.depthwise import DepthwiseConvolution
from cnnstudio.network.layers.normalization import BatchNormalization
from cnnstudio.network.messages import message
from cnnstudio.network.parts.base import Part
from cnnstudio.network.parts.pieces import conv_norm_relu, padding_of
from cnnstudio.network.tree import Block, Layer, Stack


def depthwise_separable(name: str, filters: int, stride: int = 1, repeats: int = 1) -> Block:
    """`repeats` times a 3 x 3 convolution of each map by itself and a 1 x 1 that gives `filters` maps."""
    layers = (
        Layer("conv1", DepthwiseConvolution(stride=(stride, stride), padding=padding_of(3, stride), bias=False)),
        Layer("norm1", BatchNormalization()),
        Layer("relu1", ReLU()),
        *conv_norm_relu(2, filters, 1),
    )
    return Block(name, Stack(layers), repeats)


PART = Part(
    key="depthwise-separable",
    order=60,
    label=message("part", "Depthwise separable"),
    short=message("part", "Separable"),
    help=message(
        "part",
        "A 3 × 3 filter for each map by itself, then 1 × 1 filters that mix the maps: {formula} of the multiplications "
        "of a whole convolution, with k the kernel's side and n the filters. {paper}",
        formula="1 / n + 1 / k²",
        paper="Howard, Zhu, Chen and others: MobileNets, 2017.",
    ),
    stem="separable",
    make=depthwise_separable,
)
