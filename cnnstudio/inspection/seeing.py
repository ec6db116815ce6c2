"""All that one image makes of a module, seen in one forward pass."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable
from typing import NamedTuple

import numpy as np

from cnnstudio.inspection.looks import Bytes, Floats, copied, evaluating, image_batch, watched
from cnnstudio.inspection.sums import InputOf, Sums
from cnnstudio.training.module import NetworkModule, without_softmax

Unit = tuple[int, int, int]


class Sight(NamedTuple):
    """Copies of what one image gave."""

    maps: dict[str, Floats]
    """By path, as `feature_maps` has them"""
    probabilities: Floats
    """One a class"""
    sums: Sums | None
    """What the unit asked for adds up"""


def see(module: NetworkModule, image: Bytes, paths: Iterable[str], unit: tuple[str, Unit] | None = None) -> Sight:
    """Feature maps of these layers, the probabilities, and the sums of a convolution's unit (path; map, row, column).

    The same as `feature_maps`, `probabilities` and `sums_by_channel` give one after the other, for one image (uint8
    C x H x W) in a third of the time. Raises `UserError` for a path that is not there or no convolution.
    """
    with evaluating(module):
        reading = InputOf(module, unit[0]) if unit is not None else None
        with watched(module, paths) as maps, reading or contextlib.nullcontext():
            output = module(image_batch(module, image[np.newaxis]))
        shares = output if without_softmax(module) is not module else output.softmax(1)
        return Sight(
            maps, copied(shares)[0], reading.sums(unit[1]) if reading is not None and unit is not None else None
        )
