"""Which layers a search finds: by name, type or settings. No Qt beyond the words that cards show."""

from __future__ import annotations

import re

from cnnstudio.app.designer import describe
from cnnstudio.app.designer.spots import every_node
from cnnstudio.network import Address, Node, Stack

_TIMES = re.compile(r"\s*[×x*]\s*(?=\d)")
_SPACES = re.compile(r"\s+")


def found_in(network: Stack, wanted: str) -> list[Address]:
    """The addresses of the nodes at any depth that a search finds, in order; nothing is found for an empty one.

    What was typed is looked for as it stands. Where no node has it, those with all of its words are found. ``5x5``,
    ``5 x 5`` and ``5 × 5`` are the same.
    """
    phrase = _plain(wanted)
    if not phrase:
        return []
    texts = {address: _plain(_words(node)) for address, node in every_node(network)}
    exact: list[Address] = [address for address, text in texts.items() if phrase in text]
    return exact or [address for address, text in texts.items() if all(word in text for word in phrase.split())]


def _words(node: Node) -> str:
    """All that is written of a node."""
    return f"{node.name}, {describe.type_label(node)}, {describe.settings(node)}"


def _plain(text: str) -> str:
    """The text as it is compared: small letters, single spaces, and sizes written one way."""
    return _TIMES.sub("x", _SPACES.sub(" ", text)).casefold().strip()
