"""What a ready part is: a few layers with their branches or block, made for the channels that arrive."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

import msgspec

from cnnstudio.network.layers.base import Family, Shape
from cnnstudio.network.layers.weighted import MOST_FILTERS
from cnnstudio.network.messages import Message
from cnnstudio.network.tree import Block, Branches

USUAL_CHANNELS = 64
"""What a part is made for where no feature maps arrive, or nobody knows how many."""


class Part(msgspec.Struct, frozen=True):
    """A group of layers that is added as one node. `help` says what it does, its formula and where it comes from.

    `make` takes the node's name and the channels that arrive.
    """

    family: ClassVar[Family] = "branches"

    key: str
    order: int
    label: Message
    short: Message
    help: Message
    stem: str
    make: Callable[[str, int], Branches | Block]

    def node(self, input: Shape | None, name: str) -> Branches | Block:
        """The part under that name, whose lanes fit together on `input` (C, H, W; None where it is unknown)."""
        channels = input[0] if input is not None and len(input) == 3 else USUAL_CHANNELS
        return self.make(name, min(channels, MOST_FILTERS))
