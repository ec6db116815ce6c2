"""Two plain lanes beside each other: where own branches begin."""

from __future__ import annotations

from cnnstudio.network.messages import message
from cnnstudio.network.parts.base import Part
from cnnstudio.network.parts.pieces import conv_relu
from cnnstudio.network.tree import Branches, Stack


def parallel(name: str, filters: int) -> Branches:
    """A 3 x 3 and a 5 x 5 convolution of `filters` maps each, concatenated."""
    return Branches(name, "concatenate", (Stack(conv_relu("", filters, 3)), Stack(conv_relu("", filters, 5))))


PART = Part(
    key="parallel",
    order=70,
    label=message("part", "Parallel lanes"),
    short=message("part", "Parallel"),
    help=message(
        "part",
        "Two lanes that read the same maps, one through 3 × 3 and one through 5 × 5 windows, and whose maps are put "
        "together: {formula}. Put into them what you like.",
        formula="y = [relu(W₃ * x), relu(W₅ * x)]",
    ),
    stem="parallel",
    make=lambda name, channels: parallel(name, max(1, channels // 2)),
)
