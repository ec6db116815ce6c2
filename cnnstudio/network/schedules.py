"""How the learning rate goes over a training: each schedule gives a step's share of the peak."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Literal

Schedule = Literal["constant", "cosine", "step", "warmup_cosine", "one_cycle"]

WARMUP_SHARE = 0.05
"""Share of the steps in which `warmup_cosine` climbs to the peak."""
CLIMB_SHARE = 0.25
"""Share of the steps in which `one_cycle` climbs to the peak."""
LAST_SHARE = 0.02
"""Share of the peak that `one_cycle` comes down to."""
DROPS = (0.5, 0.75)
"""After these shares of the steps `step` takes a tenth of the rate before, as He et al. 2015 train ResNets."""
DROP = 0.1


def share_of_peak(schedule: Schedule, step: int, total: int) -> float:
    """The share of the peak at step `step` (from 0) of `total`; the last step's from there on."""
    return _SHARES[schedule](min(max(step, 0), total - 1), total)


def _constant(_step: int, _total: int) -> float:
    return 1.0


def _cosine(step: int, total: int) -> float:
    """Down to nothing along half a cosine (Loshchilov and Hutter, 2016)."""
    return 0.5 * (1 + math.cos(math.pi * step / total))


def _step(step: int, total: int) -> float:
    return DROP ** sum(step >= share * total for share in DROPS)


def _warmup_cosine(step: int, total: int) -> float:
    """A straight line up, then down to nothing along half a cosine."""
    climb = math.ceil(WARMUP_SHARE * total)
    if step < climb:
        return (step + 1) / climb
    return 0.5 * (1 + math.cos(math.pi * (step + 1 - climb) / (total + 1 - climb)))


def _one_cycle(step: int, total: int) -> float:
    """A straight line up, and one down (after Smith and Topin, 2017)."""
    climb = math.ceil(CLIMB_SHARE * total)
    if step < climb:
        return (step + 1) / climb
    return 1 - (1 - LAST_SHARE) * (step + 1 - climb) / (total - climb)


_SHARES: dict[Schedule, Callable[[int, int], float]] = {
    "constant": _constant,
    "cosine": _cosine,
    "step": _step,
    "warmup_cosine": _warmup_cosine,
    "one_cycle": _one_cycle,
}
