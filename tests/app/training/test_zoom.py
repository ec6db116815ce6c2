"""Closer to a plot and back, with mouse, wheel and keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from cnnstudio.app.runner import Runner
from cnnstudio.app.training.workspace import TrainWorkspace
from cnnstudio.app.widgets.plot import Plot
from cnnstudio.network import Document
from tests.app.fake_trainer import FakeTrainer


@pytest.fixture
def plot(qtbot: QtBot, train: TrainWorkspace, runner: Runner, fake_trainer: FakeTrainer, lenet: Document) -> Plot:
    """The accuracy of a run of three epochs, two of them done."""
    runner.start(lenet)
    for epoch, accuracy in ((1, 0.92), (2, 0.97)):
        fake_trainer.validate(accuracy, epoch=epoch)
    found = train.plots.accuracy
    qtbot.waitUntil(lambda: len(found.drawing.points.x) == 2)
    found.grab()
    return found


def drag(qtbot: QtBot, plot: Plot, start: QPoint, end: QPoint) -> None:
    viewport = plot.canvas.viewport()
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(viewport, QRect(start, end).center())
    qtbot.mouseMove(viewport, end)
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=end)


def wheel(plot: Plot, at: QPoint, notches: int) -> None:
    viewport = plot.canvas.viewport()
    where, everywhere = QPointF(at), QPointF(viewport.mapToGlobal(at))
    buttons, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.ControlModifier
    angle = QPoint(0, 120 * notches)
    event = QWheelEvent(where, everywhere, QPoint(), angle, buttons, keys, Qt.ScrollPhase.NoScrollPhase, False)
    QApplication.sendEvent(viewport, event)


def middle(plot: Plot) -> QPoint:
    area = plot.canvas.viewport().rect()
    return QPoint(area.width() // 2, area.height() // 2)


@pytest.mark.parametrize("back", ["double click", "escape", "button"])
def test_a_dragged_rectangle_is_looked_at_and_left_again(qtbot: QtBot, plot: Plot, back: str) -> None:
    assert not plot.back.isVisible()
    drag(qtbot, plot, middle(plot) - QPoint(40, 20), middle(plot) + QPoint(60, 30))
    zoom = plot.zoom
    assert zoom is not None
    assert 0 < zoom.x[0] < zoom.x[1] < 3
    box = plot._item.getViewBox().viewRange()
    assert box[0] == pytest.approx(list(zoom.x))
    assert box[1] == pytest.approx(list(zoom.y))
    assert plot.back.isVisible()
    switch = plot.findChild(QWidget, "accuracyRangeSwitch")
    assert switch is not None
    assert not switch.isVisible(), "the way back has its place"
    if back == "double click":
        qtbot.mouseDClick(plot.canvas.viewport(), Qt.MouseButton.LeftButton, pos=middle(plot))
    elif back == "escape":
        qtbot.keyClick(plot.canvas, Qt.Key.Key_Escape)
    else:
        qtbot.mouseClick(plot.back, Qt.MouseButton.LeftButton)
    assert plot.zoom is None
    assert not plot.back.isVisible()
    assert switch.isVisible()
    assert plot._item.getViewBox().viewRange()[0][1] >= 3


def test_a_click_is_no_zoom(qtbot: QtBot, plot: Plot) -> None:
    qtbot.mouseClick(plot.canvas.viewport(), Qt.MouseButton.LeftButton, pos=middle(plot))
    assert plot.zoom is None


def test_the_wheel_goes_closer_to_the_place_under_it_and_back(qtbot: QtBot, plot: Plot) -> None:
    at = middle(plot) + QPoint(50, 0)
    before = plot._view_at(at).x()
    wheel(plot, at, 3)
    assert plot.zoom is not None
    assert plot._view_at(at).x() == pytest.approx(before, abs=0.1)
    wheel(plot, at, -6)
    assert plot.zoom is None


def test_all_of_it_by_keys(qtbot: QtBot, plot: Plot) -> None:
    canvas = plot.canvas
    canvas.setFocus()
    for _ in range(4):
        qtbot.keyClick(canvas, Qt.Key.Key_Plus)
    first = plot.zoom
    assert first is not None
    qtbot.keyClick(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert plot.zoom is not None
    assert plot.zoom.x[0] > first.x[0]
    for _ in range(5):
        qtbot.keyClick(canvas, Qt.Key.Key_Minus)
    assert plot.zoom is None


def test_values_are_read_with_the_arrow_keys(qtbot: QtBot, plot: Plot) -> None:
    plot.canvas.setFocus()
    for _ in range(14):
        qtbot.keyClick(plot.canvas, Qt.Key.Key_Right)
    assert "92" in plot.canvas.accessibleDescription()
    tips = [label.text() for label in plot.canvas.findChildren(QLabel) if label.isVisible()]
    assert len(tips) == 1
    assert "epoch 1.05" in tips[0]


def test_what_is_looked_at_stays_while_the_training_goes_on(
    qtbot: QtBot, plot: Plot, fake_trainer: FakeTrainer
) -> None:
    drag(qtbot, plot, middle(plot) - QPoint(40, 20), middle(plot) + QPoint(60, 30))
    before = plot.zoom
    fake_trainer.validate(0.98, epoch=3)
    qtbot.waitUntil(lambda: len(plot.drawing.points.x) == 3)
    assert plot.zoom == before
