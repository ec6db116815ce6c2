"""One look into a network: what is asked for, and what comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from cnnstudio.inspection import Sums
    from cnnstudio.training import NetworkModule

LARGEST_TILE = 64
"""Cells of a map along a side that a tile can show; of larger maps every n-th cell is taken."""


class Request(NamedTuple):
    """What the window wants to see: nothing that is not on the screen."""

    image: np.ndarray
    """uint8 C x H x W"""
    paths: tuple[str, ...]
    """Layers whose maps are wanted as tiles."""
    chosen: tuple[str, int] | None
    """The layer and map that is wanted whole."""
    filters: str | None
    """The convolution whose filters are wanted."""
    unit: tuple[int, int, int] | None = None
    """Of the chosen layer, where it is a convolution: the unit (map, row, column) whose sums are wanted."""


class Look(NamedTuple):
    """Copies of what a network gave."""

    tiles: dict[str, np.ndarray]
    """By path: maps x height x width, or units"""
    chosen: np.ndarray | None
    """height x width, or units"""
    filters: np.ndarray | None
    """output maps x input maps x height x width"""
    probabilities: np.ndarray
    """One a class"""
    step: int
    """How many steps the weights had gone through: all is of these weights."""
    sums: Sums | None = None


def take(module: NetworkModule, request: Request) -> Look:
    """Answer a request. For the thread that owns the module."""
    from cnnstudio import inspection
    from cnnstudio.training.module import step_of

    chosen = request.chosen
    wanted = dict.fromkeys((*request.paths, *((chosen[0],) if chosen else ())))
    unit = (chosen[0], request.unit) if chosen and request.unit else None
    seen = inspection.see(module, request.image, wanted, unit)
    return Look(
        {path: _tile(seen.maps[path]) for path in request.paths},
        _whole(seen.maps[chosen[0]], chosen[1]) if chosen else None,
        inspection.filters(module, request.filters) if request.filters else None,
        seen.probabilities,
        step_of(module),
        seen.sums,
    )


def _tile(values: np.ndarray) -> np.ndarray:
    if values.ndim != 3:
        return values.reshape(-1)
    step = -(-max(values.shape[1:]) // LARGEST_TILE)
    return np.ascontiguousarray(values[:, ::step, ::step])


def _whole(values: np.ndarray, map_: int) -> np.ndarray:
    return values[map_].copy() if values.ndim == 3 else values.reshape(-1)
