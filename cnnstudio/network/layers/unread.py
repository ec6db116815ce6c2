"""Cells that no output unit of a sliding window reads, in sentences: left over at the end, or between two units."""

from __future__ import annotations

from collections.abc import Iterable

from cnnstudio.network.geometry import Slide, Window
from cnnstudio.network.messages import Message, message

Axis = tuple[Window, Slide, int]
"""A window, how it slides, and the cells of the axis."""


def unread(axes: Iterable[Axis]) -> tuple[Message, ...]:
    """What is to be said of rows, then of columns; nothing where the window does not fit."""
    rows, columns = axes
    if min(rows[1].output, columns[1].output) < 1:
        return ()
    found = (
        _rows_left(left_over(*rows)),
        _columns_left(left_over(*columns)),
        _rows_skipped(rows[0].stride, skipped(*rows[:2])),
        _columns_skipped(columns[0].stride, skipped(*columns[:2])),
    )
    return tuple(note for note in found if note is not None)


def left_over(window: Window, slide: Slide, size: int) -> int:
    """Cells at the end of an axis that the last window does not reach."""
    return max(0, size + window.before - (slide.output - 1) * window.stride - window.extent)


def skipped(window: Window, slide: Slide) -> int:
    """Cells that no tap of any unit meets, out of every `window.stride`."""
    if slide.output == 1:
        return 0
    met = {tap * window.dilation % window.stride for tap in range(min(window.kernel, window.stride))}
    return window.stride - len(met)


def _rows_left(number: int) -> Message | None:
    if number == 1:
        return message("size", "1 row at the bottom is never read.")
    return message("size", "{number} rows at the bottom are never read.", number=f"{number:,}") if number else None


def _columns_left(number: int) -> Message | None:
    if number == 1:
        return message("size", "1 column at the right is never read.")
    return message("size", "{number} columns at the right are never read.", number=f"{number:,}") if number else None


def _rows_skipped(stride: int, number: int) -> Message | None:
    if not number:
        return None
    return message("size", "Rows that no unit reads: {number} of every {stride}.", stride=stride, number=number)


def _columns_skipped(stride: int, number: int) -> Message | None:
    if not number:
        return None
    return message("size", "Columns that no unit reads: {number} of every {stride}.", stride=stride, number=number)
