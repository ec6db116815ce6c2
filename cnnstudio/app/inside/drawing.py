"""A drawing of strokes, as numbers: what the pad shows and the network is given."""

from __future__ import annotations

import itertools

import numpy as np

Point = tuple[float, float]
"""Across and down, in pixels of the drawing from its upper left corner."""
Stroke = tuple[Point, ...]

SIDE = 224
"""Pixels of the drawing's side."""
RADIUS = 11.0
"""Of the brush: a digit that fills the pad then has strokes of two to three pixels of MNIST's twenty."""
SOFT = 4.0
"""Pixels over which the brush fades out at its edge."""
SPACING = 3.0
"""Pixels from one dab of the brush to the next."""


class Drawing:
    """White strokes on black, as MNIST's digits are. Every change can be taken back, clearing too."""

    def __init__(self) -> None:
        self._strokes: tuple[Stroke, ...] = ()
        self._before: list[tuple[Stroke, ...]] = []
        self._pixels = np.zeros((SIDE, SIDE), np.uint8)

    @property
    def pixels(self) -> np.ndarray:
        """The picture, uint8 `SIDE` x `SIDE`; not to be written into."""
        return self._pixels

    @property
    def strokes(self) -> int:
        """How many strokes there are."""
        return len(self._strokes)

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return bool(self._before)

    def begin(self, at: Point) -> None:
        """Put the brush down."""
        self._before.append(self._strokes)
        self._strokes = (*self._strokes, (at,))
        self._dab(at)

    def extend(self, to: Point) -> None:
        """Draw the last stroke on."""
        *others, last = self._strokes
        self._strokes = (*others, (*last, to))
        self._draw(last[-1], to)

    def undo(self) -> None:
        """Take back the last stroke, or the clearing."""
        if self._before:
            self._redraw(self._before.pop())

    def clear(self) -> None:
        """Take all strokes away."""
        if self._strokes:
            self._before.append(self._strokes)
            self._redraw(())

    def _redraw(self, strokes: tuple[Stroke, ...]) -> None:
        self._strokes = strokes
        self._pixels = np.zeros_like(self._pixels)
        for stroke in strokes:
            self._dab(stroke[0])
            for start, end in itertools.pairwise(stroke):
                self._draw(start, end)

    def _draw(self, start: Point, end: Point) -> None:
        across, down = end[0] - start[0], end[1] - start[1]
        dabs = max(1, round(float(np.hypot(across, down)) / SPACING))
        for number in range(1, dabs + 1):
            self._dab((start[0] + across * number / dabs, start[1] + down * number / dabs))

    def _dab(self, at: Point) -> None:
        """Press the brush once: the stronger of what is there and the brush stays, so that strokes do not add up."""
        reach = int(RADIUS + SOFT)
        left, top = int(at[0]) - reach, int(at[1]) - reach
        rows = slice(max(top, 0), max(min(top + 2 * reach + 1, SIDE), 0))
        columns = slice(max(left, 0), max(min(left + 2 * reach + 1, SIDE), 0))
        down = np.arange(rows.start, rows.stop)[:, np.newaxis] - at[1]
        across = np.arange(columns.start, columns.stop) - at[0]
        strength = np.clip((RADIUS - np.hypot(down, across)) / SOFT + 0.5, 0, 1)
        part = self._pixels[rows, columns]
        np.maximum(part, np.rint(strength * 255).astype(np.uint8), out=part)
