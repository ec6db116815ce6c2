"""An image of each class as the network gets it, for the data card: fitted beside the window, a few, not all."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from PIL import Image
from PySide6.QtCore import QObject

from cnnstudio.app.alive import while_alive
from cnnstudio.app.runner import Runner
from cnnstudio.app.session import Session
from cnnstudio.app.training.data_card import DataCard
from cnnstudio.app.training.data_summary import Summary
from cnnstudio.network.image_fit import Fit

if TYPE_CHECKING:
    from cnnstudio.network import Shape

LARGEST = 128
"""Pixels a side that are kept of an example."""
COLOURS = 3


class _Wanted(NamedTuple):
    key: str
    shape: Shape
    fit: Fit


class DataExamples(QObject):
    """Keeps the card's pictures as the network's input and the choice of fitting would have them."""

    def __init__(self, session: Session, runner: Runner, card: DataCard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._runner, self._card = session, runner, card
        self._summary: Summary | None = None
        self._wanted: _Wanted | None = None
        session.changed.connect(self._read)

    def show_summary(self, summary: Summary) -> None:
        """Other images are shown."""
        self._summary, self._wanted = summary, None
        self._read()

    def _read(self) -> None:
        summary, document = self._summary, self._session.document
        if summary is None or summary.key != document.data:
            return
        wanted = _Wanted(summary.key, document.input_shape, document.data_fit)
        if wanted == self._wanted:
            return
        self._wanted = wanted

        def show(found: tuple[np.ndarray, ...]) -> None:
            if wanted == self._wanted:
                self._card.pictures.show_images(found, summary.classes)

        if wanted.shape == summary.shape and not summary.mixed:
            show(summary.examples)
        else:
            places = summary.places
            self._runner.load(lambda: read_examples(wanted, places), while_alive(self, show), lambda _sentence: None)


def read_examples(wanted: _Wanted, places: tuple[int, ...]) -> tuple[np.ndarray, ...]:
    """Training images (uint8 C x H x W, by their numbers) as the network gets them, no larger than is looked at."""
    from cnnstudio import data

    images = data.load(wanted.key).train
    found = []
    for place in places:
        pixels = images.fitted(slice(place, place + 1), wanted.shape, wanted.fit)[0]
        found.append(_small(pixels if len(pixels) == COLOURS else pixels[:1]))
    return tuple(found)


def _small(pixels: np.ndarray) -> np.ndarray:
    share = LARGEST / max(pixels.shape[1:])
    if share >= 1:
        return pixels
    size = (max(1, round(pixels.shape[2] * share)), max(1, round(pixels.shape[1] * share)))
    return np.stack([np.asarray(Image.fromarray(plane).resize(size, Image.Resampling.BOX)) for plane in pixels])
