"""What a ready architecture is."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Literal

import msgspec

from cnnstudio.network.document import Document
from cnnstudio.network.layers.base import Shape
from cnnstudio.network.messages import Message
from cnnstudio.network.tree import Stack

Group = Literal["classic", "small"]
"""The networks of the papers, and small ones in their manner that a computer without a GPU trains in minutes."""


class Architecture(msgspec.Struct, frozen=True):
    """A ready network with the input, the data and the classes it was made for.

    `summary` is one sentence that says what it brought, `help` says what the paper and other programs have besides;
    `paper` is its authors and title. What the network costs stands nowhere: `figures` works it out. `make` is called
    when the network is first asked for, so that knowing about many large ones costs nothing.
    """

    key: str
    title: str
    year: int
    order: int
    input_shape: Shape
    classes: tuple[str, ...]
    make: Callable[[], Stack]
    summary: Message
    help: Message
    paper: str = ""
    group: Group = "classic"
    data: str = "mnist"

    @property
    def network(self) -> Stack:
        """The network, always the same one."""
        return _made(self.make)

    def document(self) -> Document:
        """A new document that begins with it."""
        return Document(self.network, self.input_shape, self.classes, self.data)


@functools.cache
def _made(make: Callable[[], Stack]) -> Stack:
    return make()


DIGITS = tuple("0123456789")
IMAGENET = tuple(f"class {number}" for number in range(1000))
"""The thousand classes of ImageNet, whose names do not come with the program."""
IMAGENET_INPUT = (3, 224, 224)
IMAGENET_DATA = "imagenet"
NO_DATA = "none"
DATA_ELSEWHERE = frozenset({IMAGENET_DATA, NO_DATA})
"""What documents name as their data that the program does not have."""
