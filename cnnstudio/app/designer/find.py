"""Which layers a search finds: by name, type or settings. No Qt beyond the words that cards show."""

from __future__ import annotations

import re
from collections.abc import Iterable

from cnnstudio.app.designer import describe
from cnnstudio.network import Address, Block, Layer, Node

_TIMES = re.compile(r"\s*[×x*]\s*(?=\d)")
_SPACES = re.compile(r"\s+")


def found_in(nodes: Iterable[Node], wanted: str) -> list[Address]:
    """The addresses of the nodes of the root stack that a search finds, in order; nothing is found for an empty one.

    What was typed is looked for as it stands. Where no node has it, those with all of its words are found. ``5x5``,
    ``5 x 5`` and ``5 × 5`` are the same.
    """
    phrase = _plain(wanted)
    if not phrase:
        return []
    texts = {(node.name,): _plain(_words(node)) for node in nodes}
    exact: list[Address] = [address for address, text in texts.items() if phrase in text]
    return exact or [address for address, text in texts.items() if all(word in text for word in phrase.split())]


def _words(node: Node) -> str:
    """All that is written of a node, and of what is folded away in it."""
    own = f"{node.name}, {describe.type_label(node)}, {describe.settings(node)}"
    return "\n".join([own, *(_words(inner) for inner in _inside(node))])


def _inside(node: Node) -> Iterable[Node]:
    if isinstance(node, Layer):
        return ()
    stacks = (node.stack,) if isinstance(node, Block) else node.stacks
    return (inner for stack in stacks for inner in stack.nodes)


def _plain(text: str) -> str:
    """The text as it is compared: small letters, single spaces, and sizes written one way."""
    return _TIMES.sub("x", _SPACES.sub(" ", text)).casefold().strip()
