"""Kernels of a convolution that are made of another one's numbers, moved to other places with zeros between.

Where each number comes from is worked out once for each shape; a step then only looks them up, which is a twentieth of
the time that a handful of operations take to move so few numbers.
"""

from __future__ import annotations

import functools
import math

import torch
from torch.nn import functional

Shape = tuple[int, ...]


def looked_up(weight: torch.Tensor, places: torch.Tensor) -> torch.Tensor:
    """The numbers of a weight by their places in it, row by row; beyond its last one stands a zero."""
    return functional.pad(weight.flatten(), (0, 1)).index_select(0, places.flatten()).view(places.shape)


def summed(numbers: torch.Tensor, places: torch.Tensor) -> torch.Tensor:
    """For each row of places the sum of the numbers that stand there."""
    return numbers.flatten().index_select(0, places.flatten()).view(places.shape).sum(1)


@functools.lru_cache(maxsize=64)
def moved(shape: Shape) -> torch.Tensor:
    """Places for the kernel as it stands at the last, third, second and first place of a window of 2 x 2.

    4 filters x channels x one row more x one column more.
    """
    filters, channels, rows, columns = shape
    moves = _counted(shape, edge=1).unfold(2, rows + 1, 1).unfold(3, columns + 1, 1)
    return moves.permute(2, 3, 0, 1, 4, 5).reshape(4 * filters, channels, rows + 1, columns + 1)


@functools.lru_cache(maxsize=64)
def moved_back(shape: Shape) -> torch.Tensor:
    """For each number of the kernel the four places in `moved` where it stands: numbers x 4."""
    places = moved(shape).flatten()
    order = places.argsort(stable=True)
    return order[: 4 * _size(shape)].view(-1, 4)


@functools.lru_cache(maxsize=64)
def column_pairs(shape: Shape, padding: int) -> torch.Tensor:
    """Places for pairs of columns: (2 x filters) x (2 x channels) x rows x columns of pairs."""
    filters, channels, rows, columns = shape
    found = _pairs(columns, padding)
    counted = functional.pad(_counted(shape), (0, 1), value=_size(shape))
    wide = counted.index_select(3, found.flatten()).view(filters, channels, rows, 2, 2, found.shape[2])
    return wide.permute(3, 0, 4, 1, 2, 5).reshape(2 * filters, 2 * channels, rows, found.shape[2])


@functools.lru_cache(maxsize=64)
def row_pairs(shape: Shape, padding: int) -> torch.Tensor:
    """Places for pairs of rows: (2 x filters) x (2 x channels) x rows of pairs x columns."""
    filters, channels, rows, columns = shape
    found = _pairs(rows, padding)
    counted = functional.pad(_counted(shape), (0, 0, 0, 1), value=_size(shape))
    wide = counted.index_select(2, found.flatten()).view(filters, channels, 2, 2, found.shape[2], columns)
    return wide.permute(2, 0, 3, 1, 4, 5).reshape(2 * filters, 2 * channels, found.shape[2], columns)


def edge(padding: int) -> int:
    """Pairs of zeros beyond the edge for so many single ones."""
    return (padding + 1) // 2


def _pairs(size: int, padding: int) -> torch.Tensor:
    """Which of so many rows or columns stands for (output of the pair, input of the pair, pair); `size`: none, zero."""
    ahead = edge(padding)
    reach = ahead + (size - padding) // 2 + 1
    places = torch.full((2, 2, reach), size)
    for output in range(2):
        for given in range(2):
            for pair in range(reach):
                place = 2 * (pair - ahead) + given + padding - output
                if 0 <= place < size:
                    places[output, given, pair] = place
    return places


def _counted(shape: Shape, edge: int = 0) -> torch.Tensor:
    """The places of a weight in their order; around each kernel an edge that stands for zeros."""
    return functional.pad(torch.arange(_size(shape)).view(shape), (edge,) * 4, value=_size(shape))


def _size(shape: Shape) -> int:
    return math.prod(shape)
