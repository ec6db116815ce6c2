"""The dense block: every layer reads the maps of all layers before it.

Huang, Liu, van der Maaten, Weinberger: Densely connected convolutional networks, 2016.
"""

from __future__ import annotations

from cnnstudio.network.messages import message
from cnnstudio.network.parts.base import Part
from cnnstudio.network.parts.pieces import norm_relu_conv
from cnnstudio.network.tree import Block, Branches, Stack

BOTTLENECK = 4
"""Maps that the 1 x 1 convolution makes for each that its layer adds."""
GROWTH = 12
LAYERS = 4


def dense_block(name: str, layers: int, growth: int) -> Block:
    """`layers` layers that each add `growth` maps to those they read (DenseNet-B: with a 1 x 1 before the 3 x 3)."""
    way = (*norm_relu_conv(1, BOTTLENECK * growth, 1), *norm_relu_conv(2, growth, 3))
    return Block(name, Stack((Branches("join", "concatenate", (Stack(), Stack(way))),)), layers)


PART = Part(
    key="dense-block",
    order=40,
    label=message("part", "Dense block"),
    short=message("part", "Dense block"),
    help=message(
        "part",
        "{layers} layers, each of which reads the maps of all before it and adds {growth} of its own: {formula}. Maps "
        "are used again instead of learned anew, so that few filters are enough. {paper}",
        layers=LAYERS,
        growth=GROWTH,
        formula="xₗ = [x₀, x₁, …, H(x₀, …, xₗ₋₁)]",
        paper="Huang, Liu, van der Maaten, Weinberger: Densely connected convolutional networks, 2016.",
    ),
    stem="dense_block",
    make=lambda name, _channels: dense_block(name, LAYERS, GROWTH),
)
