"""The bottleneck: a residual block whose 3 x 3 convolution works on a quarter of the channels.

He, Zhang, Ren, Sun: Deep residual learning for image recognition, 2015.
"""

from __future__ import annotations

from cnnstudio.network.messages import message
from cnnstudio.network.parts.base import Part
from cnnstudio.network.parts.pieces import conv_norm, conv_norm_relu
from cnnstudio.network.parts.residual import past, shortcut
from cnnstudio.network.tree import Block

EXPANSION = 4
"""Channels of the output for each of the inner ones."""


def bottleneck(name: str, channels: int, filters: int, stride: int = 1, repeats: int = 1) -> Block:
    """`repeats` blocks of 1 x 1, 3 x 3 and 1 x 1 convolutions that give `filters` maps.

    The stride is the 3 x 3 convolution's, as in torchvision ("ResNet v1.5"); the paper gives it to the first 1 x 1.
    `repeats` above 1 needs `channels` equal to `filters`, and no stride.
    """
    inner = max(1, filters // EXPANSION)
    way = (
        *conv_norm_relu(1, inner, kernel=1),
        *conv_norm_relu(2, inner, stride=stride),
        *conv_norm(3, filters, kernel=1),
    )
    return past(name, way, shortcut(channels, filters, stride), repeats)


PART = Part(
    key="bottleneck",
    order=20,
    label=message("part", "Bottleneck block"),
    short=message("part", "Bottleneck"),
    help=message(
        "part",
        "A residual block that costs less: a 1 × 1 convolution makes a quarter of the maps, a 3 × 3 works on those, "
        "and another 1 × 1 brings the maps back: {formula}. For 64 maps and more. {paper}",
        formula="y = relu(W₃ * relu(W₂ * relu(W₁ * x)) + x)",
        paper="He, Zhang, Ren, Sun: Deep residual learning for image recognition, 2015.",
    ),
    stem="bottleneck",
    make=lambda name, channels: bottleneck(name, channels, channels),
)
