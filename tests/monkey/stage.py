"""The whole studio on the screen, with a real but small training, for as long as a monkey plays."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from cnnstudio.app.runner import Runner
from cnnstudio.app.studio import Studio
from cnnstudio.app.trainer import TorchTrainer
from cnnstudio.network import Document, Recipe, TrainingMemory, UserError, analyze, architectures, message
from cnnstudio.training import Choices, Fixed, Run

SIZE = (1180, 760)
MOST_BYTES = 200_000_000
MOST_MACS = 2_000_000_000
"""Of a step over the whole batch"""


class TinyTrainer(TorchTrainer):
    """Trains for real, on one thread and few images, what is small enough to be trained in a test."""

    def __init__(self, data: Path) -> None:
        super().__init__()
        self._data = str(data)

    def choose(self, device: str, fixed: Fixed) -> None:
        super().choose("cpu", Fixed(threads=1))

    def create(self, folder: Path, document: Document) -> Run:
        return super().create(folder, msgspec.structs.replace(_small(document), data=self._data))

    def measure(self, document: Document, choices: Choices | None = None) -> TrainingMemory:
        return super().measure(_small(document), choices)


def _small(document: Document) -> Document:
    found = analyze(document.network, document.input_shape, batch=document.recipe.batch_size)
    if found.memory.peak > MOST_BYTES or found.macs * found.batch > MOST_MACS:
        raise UserError(message("monkey", "That is too large for a test."))
    return document


def document(data: Path) -> Document:
    """LeNet-5 on a small set of images."""
    ready = architectures.get("lenet5")
    return Document(ready.network, ready.input_shape, data=str(data), recipe=Recipe(epochs=2))


@contextmanager
def staged(application: QApplication, data: Path, folder: Path) -> Iterator[Studio]:
    """The studio with LeNet-5 open; everything of it is gone at the end. It writes into `folder`."""
    trainer = TinyTrainer(data)
    studio = Studio(application, Runner(trainer, folder / "runs", application))
    studio.settings.folder = str(folder)
    studio.session.new(document(data))
    studio.window.resize(*SIZE)
    studio.window.show()
    studio.window.activateWindow()
    try:
        yield studio
    finally:
        studio.window.retire()
        closed = studio.runner.close()
        for thing in (studio.window, studio, studio.runner, studio.session, studio.theme):
            thing.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()
        assert closed, "the training thread did not end"
