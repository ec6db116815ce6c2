"""The inception module: windows of several sizes side by side, whose maps are put together.

Szegedy and others: Going deeper with convolutions, 2014.
"""

from __future__ import annotations

from functools import partial
from typing import NamedTuple

from cnnstudio.network.layers.pooling import MaxPooling
from cnnstudio.network.messages import message
from cnnstudio.network.parts.base import Part
from cnnstudio.network.parts.pieces import conv_norm_relu, conv_relu
from cnnstudio.network.tree import Branches, Layer, Stack


class Widths(NamedTuple):
    """Filters of an inception module, named as in the paper's table: of the 1 x 1 convolutions that reduce, and all."""

    ones: int
    reduce_threes: int
    threes: int
    reduce_fives: int
    fives: int
    pooled: int


def inception(name: str, widths: Widths, *, normalized: bool = False, five: int = 5, epsilon: float = 1e-5) -> Branches:
    """Four lanes, concatenated: 1 x 1; 1 x 1 and 3 x 3; 1 x 1 and 5 x 5; max pooling and 1 x 1.

    `five` is the kernel of the third lane, which torchvision has as 3; `normalized` puts batch normalization behind
    each convolution.
    """
    convolve = partial(conv_norm_relu, epsilon=epsilon) if normalized else conv_relu
    pool = Layer("pool", MaxPooling((3, 3), (1, 1), "same"))
    lanes = (
        convolve("", widths.ones, 1),
        (*convolve(1, widths.reduce_threes, 1), *convolve(2, widths.threes, 3)),
        (*convolve(1, widths.reduce_fives, 1), *convolve(2, widths.fives, five)),
        (pool, *convolve("", widths.pooled, 1)),
    )
    return Branches(name, "concatenate", tuple(Stack(lane) for lane in lanes))


def widths_for(channels: int) -> Widths:
    """Widths that give about as many maps as arrive, in the proportions of the paper's first module (3a)."""
    parts = (channels // 4, channels * 3 // 8, channels // 2, channels // 16, channels // 8, channels // 8)
    return Widths(*(max(1, part) for part in parts))


PART = Part(
    key="inception",
    order=30,
    label=message("part", "Inception module"),
    short=message("part", "Inception"),
    help=message(
        "part",
        "Looks through windows of 1 × 1, 3 × 3 and 5 × 5 and the largest of 3 × 3 at once and puts all maps together: "
        "{formula}. 1 × 1 convolutions before the large windows keep the cost low. {paper}",
        formula="y = [W₁ * x, W₃ * V₃ * x, W₅ * V₅ * x, P * max(x)]",
        paper="Szegedy, Liu, Jia and others: Going deeper with convolutions, 2014.",
    ),
    stem="inception",
    make=lambda name, channels: inception(name, widths_for(channels)),
)
