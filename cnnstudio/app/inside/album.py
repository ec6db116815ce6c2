"""The images of a run's data, read beside the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from PySide6.QtCore import QObject, Signal

from cnnstudio.app.alive import while_alive
from cnnstudio.app.inside.images import Gallery
from cnnstudio.app.runner import Runner
from cnnstudio.network import Document, Shape
from cnnstudio.network.image_fit import Fit

if TYPE_CHECKING:
    from cnnstudio.training import Run


class _Data(NamedTuple):
    """What images are read, and how they are made for the network."""

    key: str
    shape: Shape
    fit: Fit


class Album(QObject):
    """Has the data set that a run learns from, fitted to its network's input; each is read once."""

    arrived = Signal(object)
    """Gallery: what is read from now on"""
    failed = Signal(str)
    """Why the data cannot be read"""

    def __init__(self, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._gallery: Gallery | None = None
        self._wanted: _Data | None = None
        self._run: Run | None = None

    @property
    def gallery(self) -> Gallery | None:
        """The images; None until they are read."""
        return self._gallery

    def turn_to(self, run: Run) -> None:
        """Keep what was read only where it is this run's data too, at the size of its input."""
        self._run = run
        if self._wanted != _data_of(run):
            self._wanted = self._gallery = None

    def read(self, run: Run) -> None:
        """Read the run's data, unless that is done or under way."""
        wanted = _data_of(run)
        if wanted == self._wanted:
            return
        self._wanted, self._gallery = wanted, None
        key, shape, fit = wanted

        def read() -> Gallery:
            from cnnstudio import data

            return Gallery(data.load_fitted(key, shape, fit))

        self._runner.load(
            read,
            while_alive(self, lambda gallery: self._on_read(wanted, gallery)),
            while_alive(self, self._on_failed),
        )

    def read_picture(self, path: str, done: Callable[[str, np.ndarray], None], failed: Callable[[str], None]) -> None:
        """Read a person's own picture as the run's images were, whether those are here or not.

        `done` gets its path and pixels.
        """
        run = self._run
        if run is None:
            return
        wanted = _data_of(run)

        def read() -> np.ndarray:
            return run.preparation().read(path, wanted.shape, wanted.fit)

        def show(pixels: np.ndarray) -> None:
            if self._run is not None and _data_of(self._run) == wanted:
                done(path, pixels)

        self._runner.work(read, while_alive(self, show), while_alive(self, failed))

    def _on_read(self, wanted: _Data, gallery: Gallery) -> None:
        if wanted == self._wanted:
            self._gallery = gallery
            self.arrived.emit(gallery)

    def _on_failed(self, sentence: str) -> None:
        self._wanted = None
        self.failed.emit(sentence)


def _data_of(run: Run) -> _Data:
    document: Document = run.document
    return _Data(document.data, document.input_shape, document.data_fit)
