"""Making many images one after the other, in bounded memory, into an array in memory or in a file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from math import prod
from typing import NamedTuple, Protocol

import numpy as np
import numpy.typing as npt

from cnnstudio.network import Shape
from cnnstudio.network.messages import Message

Pixels = npt.NDArray[np.uint8]
Told = Callable[[int, int], None]
"""Is told how many of how many images are made; what it raises ends the work."""
AT_ONCE = 1 << 24
"""Bytes of images made in one go."""
MOST_AT_ONCE = 512


class Made(NamedTuple):
    """An image (uint8, C x H x W), or why there is none; `odd`: its picture had another size."""

    pixels: Pixels | None
    reason: Message | None = None
    odd: bool = False


class Filled(NamedTuple):
    """The images in the order that was asked for, and what could not be made, by number."""

    pixels: Pixels
    failed: dict[int, Message]
    odd: bool


class Plan(NamedTuple):
    """`total` images of `shape`: how those from a number to another are made, and the order of those that could be."""

    total: int
    shape: Shape
    make: Callable[[int, int], list[Made]]
    order: Callable[[npt.NDArray[np.bool_]], npt.NDArray[np.intp]]

    @property
    def bytes(self) -> int:
        """Of all images."""
        return self.total * prod(self.shape)

    def expected(self) -> npt.NDArray[np.intp]:
        """The place of each image if all can be made."""
        places = np.empty(self.total, np.intp)
        places[self.order(np.ones(self.total, np.bool_))] = np.arange(self.total)
        return places

    def final(self, failed: dict[int, Message]) -> npt.NDArray[np.intp]:
        """The numbers of the images in the order that they are to have."""
        there = np.ones(self.total, np.bool_)
        there[list(failed)] = False
        return self.order(there)

    def steps(self, start: int) -> Iterator[tuple[int, list[Made]]]:
        """The images from number `start` on, some at a time, each time with the number of the first."""
        size = max(1, min(MOST_AT_ONCE, AT_ONCE // prod(self.shape)))
        for first in range(start, self.total, size):
            yield first, self.make(first, min(first + size, self.total))


class Place(Protocol):
    """Where an image goes."""

    def __setitem__(self, place: int, pixels: Pixels, /) -> None: ...


def put(made: list[Made], first: int, places: npt.NDArray[np.intp], into: Place) -> dict[int, Message]:
    """Put images where they belong; returns those that could not be made."""
    failed = {}
    for number, image in enumerate(made, first):
        if image.pixels is not None:
            into[int(places[number])] = image.pixels
        elif image.reason is not None:
            failed[number] = image.reason
    return failed


def in_memory(plan: Plan, told: Told | None = None) -> Filled:
    """Make all images in memory."""
    pixels, places = np.empty((plan.total, *plan.shape), np.uint8), plan.expected()
    failed: dict[int, Message] = {}
    odd = False
    for first, made in plan.steps(0):
        failed |= put(made, first, places, pixels)
        odd = odd or any(image.odd for image in made)
        if told is not None:
            told(first + len(made), plan.total)
    return Filled(pixels[places[plan.final(failed)]] if failed else pixels, failed, odd)
