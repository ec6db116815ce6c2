"""What a screen reader is told of the curves."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cnnstudio.app import i18n
from cnnstudio.app.runner import Runner
from cnnstudio.app.training.workspace import TrainWorkspace
from cnnstudio.app.widgets.plot import Plot
from cnnstudio.network import Document
from tests.app.fake_trainer import FakeTrainer


def said(plot: Plot) -> str:
    """Name and description, as a screen reader gets them."""
    face = QAccessible.queryAccessibleInterface(plot.canvas)
    words = f"{face.text(QAccessible.Text.Name)}: {face.text(QAccessible.Text.Description)}"
    return words.replace("\N{NO-BREAK SPACE}", " ")


@pytest.fixture
def running(
    qtbot: QtBot, train: TrainWorkspace, runner: Runner, fake_trainer: FakeTrainer, lenet: Document
) -> TrainWorkspace:
    """A training that has begun, the first epoch of three validated."""
    with qtbot.waitSignal(runner.run_changed):
        runner.start(lenet)
    for step in (10, 100):
        fake_trainer.progress(step)
    fake_trainer.validate(0.92)
    qtbot.waitUntil(lambda: len(train.plots.accuracy.drawing.points.x) == 1)
    return train


def test_curves_without_values_say_so(train: TrainWorkspace) -> None:
    assert said(train.plots.loss) == "Loss: nothing measured yet"


def test_curves_say_what_they_have_come_to(running: TrainWorkspace) -> None:
    plots = running.plots
    trend = plots.accuracy.drawing.trend.y[-1]
    assert said(plots.accuracy).startswith("Accuracy: validation 92 % after epoch 1, training ")
    assert said(plots.accuracy).endswith(f"training {i18n.percent(trend, 0)}".replace("\N{NO-BREAK SPACE}", " "))
    assert said(plots.loss).startswith("Loss: validation 0.")
    assert said(plots.rate) == f"Learning rate: {plots.rate.drawing.solid.y[-1]:.3g} at epoch 1"


def test_every_epoch_is_told_but_not_every_step(
    qtbot: QtBot, running: TrainWorkspace, fake_trainer: FakeTrainer
) -> None:
    accuracy = running.plots.accuracy
    before = said(accuracy)
    fake_trainer.progress(190, epoch=2)
    qtbot.waitUntil(lambda: accuracy.drawing.now == 1.9)
    assert said(accuracy) == before
    fake_trainer.validate(0.97, epoch=2)
    qtbot.waitUntil(lambda: len(accuracy.drawing.points.x) == 2)
    assert said(accuracy).startswith("Accuracy: validation 97 % after epoch 2")


def test_the_value_under_the_pointer_is_told_while_it_is_there(running: TrainWorkspace) -> None:
    accuracy = running.plots.accuracy
    summary = said(accuracy)
    box = accuracy._item.getViewBox()
    accuracy.canvas.scene().sigMouseMoved.emit(box.mapViewToScene(QPointF(1.0, 0.9)))
    assert said(accuracy).startswith("Accuracy: epoch 1.00, validation 92 %")
    QApplication.sendEvent(accuracy, QEvent(QEvent.Type.Leave))
    assert said(accuracy) == summary


def test_the_value_that_the_keys_come_to_is_told(qtbot: QtBot, running: TrainWorkspace) -> None:
    accuracy = running.plots.accuracy
    qtbot.keyClick(accuracy.canvas, Qt.Key.Key_Right)
    assert said(accuracy).startswith("Accuracy: epoch 0.")
