"""How a plot's numbers become heights: linear or logarithmic, with ticks at round numbers."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from typing import Protocol

import numpy as np

Range = tuple[float, float]
Ticks = list[tuple[float, str]]


class Scale(Protocol):
    """Turns values into heights in the plot, and heights into ticks."""

    def heights(self, values: np.ndarray) -> np.ndarray: ...
    def fit(self, values: np.ndarray) -> tuple[Range, Ticks]: ...
    def ticks(self, low: float, high: float) -> Ticks: ...
    def text(self, value: float) -> str: ...


class Linear:
    """Ticks at 1, 2 or 5 times a power of ten; `least` and `most` are ends that the range never leaves."""

    def __init__(
        self, text: Callable[[float], str], least: float = -math.inf, most: float = math.inf, ticks: int = 5
    ) -> None:
        self.text, self._least, self._most, self._ticks = text, least, most, ticks

    def heights(self, values: np.ndarray) -> np.ndarray:
        """The values themselves."""
        return values

    def fit(self, values: np.ndarray) -> tuple[Range, Ticks]:
        """The range that holds the values and begins and ends at a tick."""
        low, high = _ends(values, (0.0, 1.0))
        if high - low < 1e-12:
            low, high = low - 0.5 * abs(low or 1), high + 0.5 * abs(high or 1)
        low, high = max(low, self._least), min(high, self._most)
        step = _round_step((high - low) / self._ticks)
        first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
        return (first * step, last * step), self._ticks_at(index * step for index in range(first, last + 1))

    def ticks(self, low: float, high: float) -> Ticks:
        """Ticks between two heights."""
        return round_ticks(low, high, self.text)

    def _ticks_at(self, values: Iterable[float]) -> Ticks:
        return [(value, self.text(value)) for value in values]


class FromZero:
    """Ticks at zero and at the highest value alone, for a curve that is known by its peak."""

    def __init__(self, text: Callable[[float], str]) -> None:
        self.text = text

    def heights(self, values: np.ndarray) -> np.ndarray:
        """The values themselves."""
        return values

    def fit(self, values: np.ndarray) -> tuple[Range, Ticks]:
        """From zero to the highest value."""
        _, high = _ends(values, (0.0, 1.0))
        return (0.0, high or 1.0), [(0.0, "0"), (high, self.text(high))]

    def ticks(self, low: float, high: float) -> Ticks:
        """Ticks between two heights."""
        return round_ticks(low, high, self.text)


class Logarithmic:
    """Ticks at powers of ten and, where there is room, at three times each."""

    def __init__(self, text: Callable[[float], str]) -> None:
        self.text = text

    def heights(self, values: np.ndarray) -> np.ndarray:
        """Logarithms to the base ten; what has none becomes NaN, which a plot leaves out."""
        safe = np.where(values > 0, values, np.nan)
        return np.log10(safe)

    def fit(self, values: np.ndarray) -> tuple[Range, Ticks]:
        """The range that holds the values and begins and ends at a tick."""
        low, high = _ends(values[values > 0], (0.1, 1.0))
        every = 1 if math.log10(high / low) < 4 else 2
        first, last = math.floor(_tick_place(low)), math.ceil(_tick_place(high))
        if every == 2:
            first, last = first - first % 2, last + last % 2
        if last - first < 2:
            first, last = first - 1, first + 1
        ticks = [_tick_value(place) for place in range(first, last + 1, every)]
        return (math.log10(ticks[0]), math.log10(ticks[-1])), [(math.log10(v), self.text(v)) for v in ticks]

    def ticks(self, low: float, high: float) -> Ticks:
        """Ticks between two heights: as over the whole where they are far apart, at round values else."""
        first, last = math.ceil(_tick_place(10.0**low) - 1e-9), math.floor(_tick_place(10.0**high) + 1e-9)
        values = [_tick_value(place) for place in range(first, last + 1)]
        if len(values) < 3:
            values = [value for value, _ in round_ticks(10.0**low, 10.0**high, self.text) if value > 0]
        return [(math.log10(value), self.text(value)) for value in values]


def round_ticks(low: float, high: float, text: Callable[[float], str], most: int = 5) -> Ticks:
    """Some round values from `low` to `high`."""
    step = _round_step((high - low) / most)
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    return [(index * step, text(index * step)) for index in range(first, last + 1)]


def _ends(values: np.ndarray, otherwise: Range) -> Range:
    finite = values[np.isfinite(values)]
    return (float(finite.min()), float(finite.max())) if finite.size else otherwise


def _round_step(step: float) -> float:
    """1, 2 or 5 times a power of ten, not below `step`."""
    power = 10.0 ** math.floor(math.log10(step))
    return next(nice * power for nice in (1, 2, 5, 10) if nice * power >= step * (1 - 1e-9))


def _tick_value(place: int) -> float:
    """The place-th of ..., 0.1, 0.3, 1, 3, 10, ...; 1 is at 0."""
    decade, rest = divmod(place, 2)
    return float(f"{3 if rest else 1}e{decade}")


def _tick_place(value: float) -> float:
    """Where a value stands among the ticks; whole at a tick."""
    decade = math.floor(math.log10(value) + 1e-12)
    rest = value / 10.0**decade
    return 2 * decade + (math.log(rest) / math.log(3) if rest <= 3 else 1 + math.log(rest / 3) / math.log(10 / 3))
