"""Nodes as text for the clipboard, in the notation of the .cnn file: a list with one line for each layer.

[
  {"name": "conv1", "type": "convolution", "filters": 6, "kernel_size": [5, 5], ...},
  {"name": "relu1", "type": "relu"}
]
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from cnnstudio.network.document import MOST_BYTES, Document
from cnnstudio.network.errors import UserError
from cnnstudio.network.messages import message
from cnnstudio.network.serial import network_from_data, network_lines
from cnnstudio.network.tree import Node, Stack


def snippet(nodes: Sequence[Node]) -> str:
    """The text of some nodes whose names differ, such as those of one stack."""
    return network_lines(Stack(tuple(nodes)), "") + "\n"


def read_snippet(text: str) -> tuple[Node, ...]:
    """The nodes of a snippet, of lines out of one, or of the whole text of a .cnn file.

    Raises `UserError` with one sentence that says why there are none.
    """
    if len(text) > MOST_BYTES:
        raise UserError(message("snippet", "The clipboard holds too much text to be layers."))
    data = _parsed(text)
    try:
        nodes = Document.from_json(text).network.nodes if _is_file(data) else network_from_data(_listed(data)).nodes
    except UserError as error:
        said = message("snippet", "The clipboard holds layers that cannot be read: {reason}.", reason=error.message)
        raise UserError(said) from error
    if not nodes:
        raise UserError(message("snippet", "The clipboard holds a network without layers."))
    return nodes


def _parsed(text: str) -> object:
    """The JSON data of the text, or of its lines, which may end with a comma where they were taken out of a list."""
    text = text.strip().removesuffix(",")
    for candidate in (text, f"[{text}]") if text.startswith(("[", "{")) else ():
        try:
            data: object = json.loads(candidate)
        except (ValueError, RecursionError):
            continue
        return data
    raise UserError(
        message("snippet", "The clipboard holds no layers: copy some here, or the text of a .cnn file, then paste.")
    )


def _is_file(data: object) -> bool:
    return isinstance(data, dict) and "format" in data


def _listed(data: object) -> object:
    """One node alone is a list of one."""
    return [data] if isinstance(data, dict) else data
