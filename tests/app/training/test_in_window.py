"""Train in the whole window: the way to Design, and curves for a run that was trained before the workspace was made."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from cnnstudio import data
from cnnstudio.app.inside.workspace import InsideWorkspace
from cnnstudio.app.main_window import MainWindow
from cnnstudio.app.runner import Runner
from cnnstudio.app.session import Session
from cnnstudio.app.settings import Settings
from cnnstudio.app.theme import Theme
from cnnstudio.app.training.readings import Readings
from cnnstudio.app.training.workspace import TrainWorkspace
from cnnstudio.network import Document
from cnnstudio.training import EpochMetrics, Metrics, Result, TrainMetrics, build
from tests.app.fake_trainer import FakeTrainer

DIGITS = tuple("0123456789")


def show(qtbot: QtBot, window: MainWindow) -> TrainWorkspace:
    qtbot.addWidget(window, before_close_func=lambda window: setattr(window, "_may_close", True))
    window.show()
    window.show_workspace("train")
    workspace = window.workspace("train")
    assert isinstance(workspace, TrainWorkspace)
    return workspace


def test_go_to_design(qtbot: QtBot, session: Session, runner: Runner, theme: Theme, settings: Settings) -> None:
    window = MainWindow(session, runner, theme, settings)
    train = show(qtbot, window)
    button = train.findChild(QPushButton, "goToDesignButton")
    assert isinstance(button, QPushButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.shown_workspace == "design"


def test_a_run_of_before_is_shown_from_its_log(
    qtbot: QtBot,
    session: Session,
    runner: Runner,
    fake_trainer: FakeTrainer,
    theme: Theme,
    settings: Settings,
    lenet: Document,
) -> None:
    session.new(lenet)
    run = fake_trainer.create(runner.folder_of(lenet.id), lenet)
    run.state = lambda: "finished"
    run.metrics = lambda: Metrics(
        train=(TrainMetrics(1, 430, 0.5, 0.85, 0.001), TrainMetrics(1, 860, 0.2, 0.93, 0.002)),
        validation=(EpochMetrics(1, 860, 0.35, 0.9, 0.15, 0.955),),
    )
    run.result = lambda: Result(0.14, 0.957, ((9, 1), (0, 10)), False, 12.0)
    train = show(qtbot, MainWindow(session, runner, theme, settings))
    qtbot.waitUntil(lambda: train.plots.loss.drawing.trend.x.tolist() == [0.5, 1.0], timeout=20_000)
    assert train.plots.accuracy.drawing.points.y.tolist() == [0.955]
    assert train.plots.loss.drawing.now is None
    assert train.results.test_accuracy.value.text() == "95.70\u00a0%"
    assert train.results.progress.epoch.text() == "1 / 3"


def test_a_wrong_image_is_looked_at_inside(
    qtbot: QtBot,
    session: Session,
    runner: Runner,
    fake_trainer: FakeTrainer,
    theme: Theme,
    settings: Settings,
    lenet: Document,
) -> None:
    fake_trainer.module = fake_trainer.stored = build(lenet.network, lenet.input_shape, seed=0)
    session.new(lenet)
    window = MainWindow(session, runner, theme, settings)
    train = show(qtbot, window)
    runner.start(lenet)
    qtbot.waitUntil(lambda: runner.run is not None)
    labels = data.load("mnist").validation.labels
    read = np.where(np.arange(len(labels)) == 123, (labels + 1) % 10, labels)
    readings = Readings(1, data.load("mnist").validation.pixels, labels, read, np.ones(len(labels), np.float32), DIGITS)
    train.results.mistakes.show_readings({"validation": readings})
    strip = train.results.mistakes.strip
    strip.setFocus()
    qtbot.keyClick(strip, Qt.Key.Key_Return)
    assert window.shown_workspace == "inside"
    inside = window.workspace("inside")
    assert isinstance(inside, InsideWorkspace)
    qtbot.waitUntil(lambda: str(inside.chooser.name) == "validation:123", timeout=20_000)
