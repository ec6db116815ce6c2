"""What a run has measured so far, kept small however long it runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from cnnstudio.training import EpochMetrics, Metrics, Progress

MOST = 640
"""Points kept of the training curve; more than a plot has pixels would only be slow."""
WINDOW_SHARE = 20
LEAST_WINDOW = 9
BAND = (12, 88)
"""Percentiles between which most of the training curve lies."""


class Trend(NamedTuple):
    """A noisy curve made readable: its running mean, and the band that most of it lies in."""

    mean: np.ndarray
    low: np.ndarray
    high: np.ndarray


class History:
    """Training means by step, and the figures of each epoch.

    Once there is no room left, neighbours are averaged two by two, and from then on twice as many reports make a point:
    the whole run is always seen at one resolution.
    """

    def __init__(self) -> None:
        self._points = np.empty((MOST, 3))
        self._size = 0
        self._stride = 1
        self._gathered: list[tuple[float, float, float]] = []
        self.epochs: list[EpochMetrics] = []
        self._last = -1

    @property
    def steps(self) -> np.ndarray:
        """The steps at which the training means were taken, ascending."""
        return self._points[: self._size, 0]

    @property
    def losses(self) -> np.ndarray:
        """The training loss at these steps."""
        return self._points[: self._size, 1]

    @property
    def accuracies(self) -> np.ndarray:
        """The training accuracy, 0 to 1, at these steps."""
        return self._points[: self._size, 2]

    @property
    def last_step(self) -> int:
        """The last step known; 0 before the first."""
        return max(0, self._last)

    def fill(self, metrics: Metrics) -> None:
        """Put what a run has logged before the points that came live while it was being read."""
        live, epochs = np.array([*self._points[: self._size], *self._gathered]).reshape(-1, 3), self.epochs
        first_live = live[0, 0] if len(live) else np.inf
        self._size, self._stride, self._gathered, self._last = 0, 1, [], -1
        for line in metrics.train:
            if line.step < first_live:
                self._add(line.step, line.loss, line.accuracy)
        for step, loss, accuracy in live:
            self._add(int(step), loss, accuracy)
        known = {line.epoch: line for line in (*metrics.validation, *epochs)}
        self.epochs = [known[epoch] for epoch in sorted(known)]

    def add(self, progress: Progress) -> None:
        """Take the report of some steps."""
        self._add(progress.step, progress.loss, progress.accuracy)

    def add_epoch(self, metrics: EpochMetrics) -> None:
        """Take the figures of an epoch that has ended."""
        self.epochs = [epoch for epoch in self.epochs if epoch.epoch < metrics.epoch] + [metrics]
        self._last = max(self._last, metrics.step)

    def _add(self, step: int, loss: float, accuracy: float) -> None:
        newest = self._gathered[-1][0] if self._gathered else self._points[self._size - 1, 0] if self._size else -1
        if step <= newest:
            return
        self._gathered.append((step, loss, accuracy))
        if len(self._gathered) == self._stride:
            self._keep(np.array(self._gathered))
            self._gathered = []
        self._last = max(self._last, step)

    def _keep(self, reports: np.ndarray) -> None:
        """Make one point of some reports: their mean, at the step of the last."""
        self._points[self._size] = reports[-1, 0], *reports[:, 1:].mean(axis=0)
        self._size += 1
        if self._size == MOST:
            halves = (self._points[0::2] + self._points[1::2]) / 2
            halves[:, 0] = self._points[1::2, 0]
            self._points[: MOST // 2] = halves
            self._size, self._stride = MOST // 2, 2 * self._stride


def trend(values: np.ndarray) -> Trend:
    """Running mean and percentiles of the last few values at each place."""
    if not len(values):
        return Trend(values, values, values)
    window = max(LEAST_WINDOW, len(values) // WINDOW_SHARE)
    windows = _windows(values, window)
    low, high = np.percentile(windows, BAND, axis=1)
    return Trend(*(_windows(curve, window // 2).mean(axis=1) for curve in (windows.mean(axis=1), low, high)))


def _windows(values: np.ndarray, length: int) -> np.ndarray:
    """The last `length` values up to each place; before the first there is more of the first."""
    padded = np.concatenate([np.full(length - 1, values[0]), values])
    return np.lib.stride_tricks.sliding_window_view(padded, length)
