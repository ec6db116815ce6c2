"""What the search for problems gives: where, what, and which edits may mend it; `repairs` proves those."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from cnnstudio.network.errors import InvalidValue
from cnnstudio.network.layers.base import Shape
from cnnstudio.network.messages import Message
from cnnstudio.network.results import Problem
from cnnstudio.network.steps import Step
from cnnstudio.network.tree import Address


class Candidate(NamedTuple):
    """An edit that may mend a problem: what it is called, and its steps."""

    label: Message
    steps: tuple[Step, ...]


class Finding(NamedTuple):
    """A problem of the node at `address` (empty: of the input) with what may mend it, the likeliest first.

    `behind` an error stands what is wrong with a node that waits for it.
    """

    address: Address
    problem: Problem
    candidates: Iterable[Candidate] = ()
    behind: bool = False


class Purpose(NamedTuple):
    """What a network is for, where that is known: how many classes, and the shape of the data's images (C, H, W)."""

    classes: int | None = None
    data_shape: Shape | None = None


def within_range(candidates: Iterator[Candidate]) -> Iterator[Candidate]:
    """The candidates up to one that asks for a setting out of its range: it mends nothing, nor would those after it."""
    with contextlib.suppress(InvalidValue):
        yield from candidates
