"""What a drag carries: a new layer's type, or the name of a node of this window's network."""

from __future__ import annotations

from typing import Union

import msgspec
from PySide6.QtCore import QMimeData

from cnnstudio.network import LayerType, layer_types

LAYER = "application/x-cnnstudio-layer+json"
"""A layer type as JSON, its tag as "type"."""
NODE = "application/x-cnnstudio-node"
"""The name of a node that moves."""


def of_layer(layer_type: LayerType) -> QMimeData:
    """The data of a drag from the palette."""
    data = QMimeData()
    data.setData(LAYER, msgspec.json.encode(layer_type))
    return data


def of_node(name: str) -> QMimeData:
    """The data of a drag of a card."""
    data = QMimeData()
    data.setData(NODE, name.encode())
    return data


def layer_in(data: QMimeData) -> LayerType | None:
    """The layer type that a drag carries; None where it carries none, or another program made it up."""
    if not data.hasFormat(LAYER):
        return None
    try:
        found: LayerType = msgspec.json.decode(data.data(LAYER).data(), type=Union[layer_types()])  # noqa: UP007
    except (msgspec.DecodeError, ValueError):
        return None
    return found


def node_in(data: QMimeData) -> str | None:
    """The name of the node that a drag moves, or None."""
    return bytes(data.data(NODE).data()).decode(errors="replace") if data.hasFormat(NODE) else None
