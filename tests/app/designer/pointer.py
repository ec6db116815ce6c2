"""A real pointer over a real display, moved by xdotool: what a person's hand does."""

from __future__ import annotations

import subprocess

from PySide6.QtCore import QPoint, QThread
from PySide6.QtWidgets import QWidget

STEPS = 10
STEP_MS = 60


def at(widget: QWidget, point: QPoint | None = None) -> QPoint:
    """A point of a widget on the screen; its middle by default."""
    return widget.mapToGlobal(widget.rect().center() if point is None else point)


class Hand(QThread):
    """Presses at a point, moves to another in small steps, and releases there; or presses a key before that.

    A drag has an event loop of its own, so the hand moves in a thread beside it.
    """

    def __init__(self, start: QPoint, end: QPoint, *, key: str = "") -> None:
        super().__init__()
        self._start, self._end, self._key = start, end, key

    def run(self) -> None:
        xdotool("mousemove", str(self._start.x()), str(self._start.y()))
        xdotool("mousedown", "1")
        for step in range(1, STEPS + 1):
            share = step / STEPS
            x = round(self._start.x() + (self._end.x() - self._start.x()) * share)
            y = round(self._start.y() + (self._end.y() - self._start.y()) * share)
            xdotool("mousemove", str(x), str(y))
            self.msleep(STEP_MS)
        if self._key:
            self.hold()
            xdotool("key", self._key)
            self.msleep(STEP_MS)
        self.hold()
        xdotool("mouseup", "1")

    def hold(self) -> None:
        """Rest for a moment before the end, so that what the pointer is over has heard of it."""
        self.msleep(3 * STEP_MS)


def xdotool(*arguments: str) -> None:
    """Call the tool; raises where it fails."""
    subprocess.run(["xdotool", *arguments], check=True)
