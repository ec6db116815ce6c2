"""What a ready architecture is."""

from __future__ import annotations

import msgspec

from cnnstudio.network.layers.base import Shape
from cnnstudio.network.messages import Message
from cnnstudio.network.tree import Stack


class Architecture(msgspec.Struct, frozen=True):
    """A ready network with the input it was made for; `help` says what the paper has besides."""

    key: str
    title: str
    year: int
    order: int
    input_shape: Shape
    classes: tuple[str, ...]
    network: Stack
    help: Message


DIGITS = tuple("0123456789")
