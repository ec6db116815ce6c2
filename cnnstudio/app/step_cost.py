"""What the memory and the time of a training step depend on, and what the session counts it for."""

from __future__ import annotations

from PySide6.QtCore import QObject

from cnnstudio.app.runner import Runner
from cnnstudio.app.session import Session
from cnnstudio.network import Document
from cnnstudio.training.choices import Choices


def costs(document: Document) -> tuple[object, ...]:
    """What the memory and the time of a step depend on, beside device and precision."""
    recipe = document.recipe
    step = (recipe.batch_size, recipe.optimizer, recipe.extras, recipe.augmentation)
    return document.network, document.input_shape, *step


class CostWatch(QObject):
    """Keeps the session on the precision and layout that the open document is trained with, or would be."""

    def __init__(self, session: Session, runner: Runner, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._runner = session, runner
        for signal in (session.changed, session.recipe_changed, runner.run_changed, runner.state_changed):
            signal.connect(self._tell)
        runner.use_changed.connect(self._tell)
        self._tell()

    def _tell(self) -> None:
        """By the present run where it trains this network; else by what is fixed, or what a trial has found for it."""
        run, fixed = self._runner.run, self._runner.fixed
        same = run is not None and costs(run.document) == costs(self._session.document)
        if run is not None and same and self._runner.state.active:
            self._session.set_step(run.choices.precision, run.choices.layout)
            return
        found = run.choices if run is not None and same and not self._session.recipe.repeatable else Choices()
        self._session.set_step(fixed.precision or found.precision, fixed.layout or found.layout)
