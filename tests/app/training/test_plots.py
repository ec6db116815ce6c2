"""What the plots show and how much of it."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from cnnstudio.app.runner import Runner
from cnnstudio.app.theme import Theme, Type
from cnnstudio.app.training.workspace import TrainWorkspace
from cnnstudio.app.widgets.plot import Plot
from cnnstudio.network import Document
from tests.app.fake_trainer import FakeTrainer


@pytest.fixture
def running(
    qtbot: QtBot, train: TrainWorkspace, runner: Runner, fake_trainer: FakeTrainer, lenet: Document
) -> TrainWorkspace:
    """A training that has begun: 150 of 300 steps, the first epoch of three validated."""
    with qtbot.waitSignal(runner.run_changed):
        runner.start(lenet)
    for step in (10, 100):
        fake_trainer.progress(step)
    fake_trainer.validate(0.92)
    fake_trainer.progress(150, epoch=2)
    qtbot.waitUntil(lambda: train.plots.accuracy.drawing.now == 1.5)
    return train


def heights(plot: Plot) -> tuple[float, float]:
    """From where to where the axis goes."""
    low, high = plot._item.getViewBox().viewRange()[1]
    return low, high


def test_the_accuracy_goes_from_what_the_first_epoch_reached_or_from_nothing(
    qtbot: QtBot, running: TrainWorkspace
) -> None:
    plot = running.plots.accuracy
    low, high = heights(plot)
    assert 0.8 < low < 0.9
    assert high == pytest.approx(1.0, abs=0.02)
    switch = {key: running.findChild(QAbstractButton, f"accuracyRangeSwitch-{key}") for key in ("fit", "all")}
    for key, whole in (("all", True), ("fit", False)):
        button = switch[key]
        assert isinstance(button, QAbstractButton)
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert (heights(plot)[0] < 0.01) is whole


@pytest.mark.parametrize("width", [1024, 1440])
def test_epochs_under_the_axis_keep_clear_of_each_other(
    qtbot: QtBot, running: TrainWorkspace, theme: Theme, width: int
) -> None:
    running.resize(width, 700)
    plot = running.plots.loss
    plot.draw(plot.drawing, 150.0)
    axis, pixels = plot._item.getAxis("bottom"), plot._item.getViewBox().width() / 150
    metrics = QFontMetricsF(theme.font(Type.CAPTION))
    ticks = axis._tickLevels[0]
    assert len(ticks) >= 3
    for (left, first), (right, second) in pairwise(ticks):
        room = (metrics.horizontalAdvance(first) + metrics.horizontalAdvance(second)) / 2
        assert (right - left) * pixels > room, (first, second)


def test_all_of_it_stays_so_while_training_goes_on(
    qtbot: QtBot, running: TrainWorkspace, fake_trainer: FakeTrainer
) -> None:
    button = running.findChild(QAbstractButton, "accuracyRangeSwitch-all")
    assert isinstance(button, QAbstractButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    fake_trainer.validate(0.97, epoch=2)
    qtbot.waitUntil(lambda: len(running.plots.accuracy.drawing.points.x) == 2)
    assert heights(running.plots.accuracy)[0] < 0.01


def test_the_learning_rate_reached_is_written_beside_the_curve(running: TrainWorkspace, lenet: Document) -> None:
    solid = running.plots.rate.drawing.solid
    assert running.plots.rate.reached == f"{solid.y[-1]:.3g}"
    assert not running.plots.loss.reached
