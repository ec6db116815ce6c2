"""What a layer is drawn with besides its values."""

from __future__ import annotations

from typing import NamedTuple

from cnnstudio.network import Layer, Row
from cnnstudio.network.layers.base import Family

LABELLED = 30
"""Classes up to which the last layer's units are drawn as bars with names."""


class Face(NamedTuple):
    """Family and icon of a layer; the names of the classes where its units are the network's output, else none."""

    family: Family
    icon: str
    classes: tuple[str, ...]


def face_of(row: Row, classes: tuple[str, ...], *, last: bool) -> Face:
    """How a layer is drawn that is the `last` one of a network for these classes, or is not."""
    family: Family = row.node.type.family if isinstance(row.node, Layer) else "branches"
    icon = row.type if isinstance(row.node, Layer) else "branches"
    named = last and row.output == (len(classes),) and len(classes) <= LABELLED
    return Face(family, icon, classes if named else ())
