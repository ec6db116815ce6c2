"""What a drag carries: a new layer's type, or the names of nodes of this window's network."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Union

import msgspec
from PySide6.QtCore import QMimeData

from cnnstudio.network import LayerType, layer_types

LAYER = "application/x-cnnstudio-layer+json"
"""A layer type as JSON, its tag as "type"."""
NODES = "application/x-cnnstudio-nodes"
"""The names of nodes that move, one a line."""


def of_layer(layer_type: LayerType) -> QMimeData:
    """The data of a drag from the palette."""
    data = QMimeData()
    data.setData(LAYER, msgspec.json.encode(layer_type))
    return data


def of_nodes(names: Iterable[str]) -> QMimeData:
    """The data of a drag of cards."""
    data = QMimeData()
    data.setData(NODES, "\n".join(names).encode())
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


def nodes_in(data: QMimeData) -> tuple[str, ...]:
    """The names of the nodes that a drag moves; empty where it moves none."""
    return tuple(bytes(data.data(NODES).data()).decode(errors="replace").splitlines())
