"""What a drag carries: a new layer's type, a part, or the addresses of nodes of this window's network."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Union

import msgspec
from PySide6.QtCore import QMimeData

from cnnstudio.app.designer.additions import Addition
from cnnstudio.network import Address, LayerType, layer_types, parts
from cnnstudio.network.parts import Part

LAYER = "application/x-cnnstudio-layer+json"
"""A layer type as JSON, its tag as "type"."""
PART = "application/x-cnnstudio-part"
"""A ready part by its key."""
NODES = "application/x-cnnstudio-nodes"
"""The addresses of nodes that move, as JSON."""


def of_addition(addition: Addition) -> QMimeData:
    """The data of a drag from the palette."""
    data = QMimeData()
    if isinstance(addition, Part):
        data.setData(PART, addition.key.encode())
    else:
        data.setData(LAYER, msgspec.json.encode(addition))
    return data


def of_nodes(addresses: Sequence[Address]) -> QMimeData:
    """The data of a drag of cards."""
    data = QMimeData()
    data.setData(NODES, msgspec.json.encode(addresses))
    return data


def addition_in(data: QMimeData) -> Addition | None:
    """The layer type or part that a drag carries; None where it carries none, or another program made it up."""
    if data.hasFormat(PART):
        key = bytes(data.data(PART).data()).decode(errors="replace")
        return next((part for part in parts.available() if part.key == key), None)
    if not data.hasFormat(LAYER):
        return None
    try:
        found: LayerType = msgspec.json.decode(data.data(LAYER).data(), type=Union[layer_types()])  # noqa: UP007
    except (msgspec.DecodeError, ValueError):
        return None
    return found


def nodes_in(data: QMimeData) -> tuple[Address, ...]:
    """The addresses of the nodes that a drag moves; empty where it moves none, or another program made it up."""
    if not data.hasFormat(NODES):
        return ()
    try:
        return msgspec.json.decode(data.data(NODES).data(), type=tuple[Address, ...])
    except (msgspec.DecodeError, ValueError):
        return ()
