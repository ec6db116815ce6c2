"""What a ready architecture is."""

from __future__ import annotations

import msgspec

from cnnstudio.network.document import Document
from cnnstudio.network.layers.base import Shape
from cnnstudio.network.messages import Message
from cnnstudio.network.tree import Stack


class Architecture(msgspec.Struct, frozen=True):
    """A ready network with the input it was made for.

    `summary` is one sentence that says what it is, `help` says what the paper has besides; `paper` is its authors and
    title. What the network costs stands nowhere: `figures` works it out.
    """

    key: str
    title: str
    year: int
    order: int
    input_shape: Shape
    classes: tuple[str, ...]
    network: Stack
    summary: Message
    help: Message
    paper: str = ""

    def document(self) -> Document:
        """A new document that begins with it."""
        return Document(network=self.network, input_shape=self.input_shape, classes=self.classes)


DIGITS = tuple("0123456789")
