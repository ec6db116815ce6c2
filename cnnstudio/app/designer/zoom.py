"""How large the paper is shown: a number of per cent that the settings remember."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from cnnstudio.app.settings import LEAST_ZOOM, MOST_ZOOM, USUAL_ZOOM, Settings

STEPS = (LEAST_ZOOM, 67, 80, 90, USUAL_ZOOM, 110, 125, 150, 175, MOST_ZOOM)
"""What one is zoomed to step by step; a zoom that fits the window may lie between them."""


class Zoom(QObject):
    """The zoom of the paper in whole per cent."""

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._percent = settings.zoom

    @property
    def percent(self) -> int:
        """From `LEAST_ZOOM` to `MOST_ZOOM`."""
        return self._percent

    def set_percent(self, percent: int) -> None:
        """Zoom to so much, or to the nearest that is possible."""
        percent = min(MOST_ZOOM, max(LEAST_ZOOM, percent))
        if percent != self._percent:
            self._percent = self._settings.zoom = percent
            self.changed.emit()

    def step(self, steps: int) -> None:
        """Go so many steps further in, or out where it is negative."""
        for _step in range(abs(steps)):
            self.set_percent(self._next(steps > 0))

    def _next(self, larger: bool) -> int:
        if larger:
            return next((step for step in STEPS if step > self._percent), MOST_ZOOM)
        return next((step for step in reversed(STEPS) if step < self._percent), LEAST_ZOOM)
