"""Makes what the augmentation strip shows, beside the window, with the code that training uses."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QObject, Signal

from cnnstudio.app.alive import while_alive
from cnnstudio.app.runner import Runner
from cnnstudio.app.session import Session
from cnnstudio.app.training.augmentation_strip import DRAWS
from cnnstudio.network import Augmentation, Document


class Draws(NamedTuple):
    """A training image and some draws of it."""

    number: int
    label: int
    """Its class"""
    original: np.ndarray
    """uint8 C x H x W, fitted to the network's input"""
    draws: np.ndarray
    """uint8 N x C x H x W"""


class _Source(NamedTuple):
    """Where an image comes from, and as what."""

    document: Document
    number: int

    @property
    def key(self) -> tuple[object, ...]:
        return self.document.data, self.document.input_shape, self.document.data_fit, self.number


class AugmentationPreview(QObject):
    """One drawing at a time is under way; what was asked for meanwhile comes after it, the newest alone."""

    drawn = Signal(object)
    """Draws"""
    failed = Signal(str)
    """Why there is nothing to show"""

    def __init__(self, session: Session, runner: Runner, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._runner = session, runner
        self._images = 0
        self._number = self._step = 0
        self._busy = False
        self._asked: object = None
        self._original: tuple[tuple[object, ...], int, np.ndarray] | None = None

    def set_images(self, images: int) -> None:
        """Tell how many training images there are, once they could be read."""
        self._images, self._asked = images, None
        self.refresh()

    def go(self, step: int) -> None:
        """Draw another image, so many further on."""
        if self._images:
            self._number = (self._number + step) % self._images
            self.refresh()

    def draw_again(self) -> None:
        """Draw the same image as another training step would."""
        self._step += 1
        self.refresh()

    def refresh(self) -> None:
        """Draw what the document asks for now, unless it is drawn already."""
        if not self._images or self._busy:
            return
        source, step = _Source(self._session.document, self._number % self._images), self._step
        asked = (source.key, source.document.recipe.augmentation, source.document.recipe.seed, step)
        if asked == self._asked:
            return
        self._busy, self._asked = True, asked
        known = self._original if self._original is not None and self._original[0] == source.key else None
        self._runner.work(
            lambda: _draw(source, step, known),
            while_alive(self, lambda found: self._take(source, found)),
            while_alive(self, self._fail),
        )

    def _take(self, source: _Source, found: Draws) -> None:
        self._original = source.key, found.label, found.original
        self._busy = False
        self.drawn.emit(found)
        self.refresh()

    def _fail(self, sentence: str) -> None:
        self._busy = False
        self.failed.emit(sentence)
        self.refresh()


def _draw(source: _Source, step: int, known: tuple[tuple[object, ...], int, np.ndarray] | None) -> Draws:
    from cnnstudio.training.augmentation import draws

    _, label, original = known or (None, *_read(source))
    recipe, shape = source.document.recipe, original.shape
    asked = recipe.augmentation if recipe.augmentation.unfit(shape) is None else Augmentation()
    return Draws(source.number, label, original, draws(original, asked, recipe.seed, step, DRAWS))


def _read(source: _Source) -> tuple[int, np.ndarray]:
    from cnnstudio import data

    document = source.document
    train = data.load(document.data).train
    number = source.number % len(train)  # the data may have changed since they were counted
    pixels = train.fitted(slice(number, number + 1), document.input_shape, document.data_fit)[0]
    return int(train.labels[number]), pixels.copy()
