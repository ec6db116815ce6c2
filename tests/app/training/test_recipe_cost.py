"""What a recipe takes: its steps, and their time where steps like these were timed."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from cnnstudio.app.runner import Runner
from cnnstudio.app.session import Session
from cnnstudio.app.training.workspace import TrainWorkspace
from cnnstudio.network import Document
from cnnstudio.training import EpochMetrics, Metrics, Result
from tests.app.fake_trainer import FakeTrainer


def figure(train: TrainWorkspace, name: str) -> str:
    """A figure of the box; empty where it is not shown."""
    found = train.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found.text() if found.isVisible() else ""


@pytest.fixture
def counted(qtbot: QtBot, train: TrainWorkspace) -> TrainWorkspace:
    """The workspace, once the images are counted: 860 steps an epoch, three epochs."""
    qtbot.waitUntil(lambda: bool(figure(train, "recipeStepsLabel")), timeout=20_000)
    return train


def test_without_a_measurement_there_are_steps_but_no_time(counted: TrainWorkspace, session: Session) -> None:
    assert figure(counted, "recipeStepsLabel") == "2,580 steps"
    assert not figure(counted, "recipeSpeedLabel")
    assert not figure(counted, "recipeTimeLabel")
    session.set_recipe(session.recipe.with_value("epochs", 10))
    assert figure(counted, "recipeStepsLabel") == "8,600 steps"


def test_a_training_tells_the_speed_which_holds_for_steps_like_its_own(
    qtbot: QtBot, counted: TrainWorkspace, session: Session, runner: Runner, fake_trainer: FakeTrainer, lenet: Document
) -> None:
    runner.start(lenet)
    fake_trainer.progress(20)
    qtbot.waitUntil(lambda: bool(figure(counted, "recipeSpeedLabel")))
    assert figure(counted, "recipeSpeedLabel") == "At 100.0 steps a second"
    assert figure(counted, "recipeTimeLabel") == "0:26"
    session.set_recipe(session.recipe.with_value("epochs", 10))
    assert figure(counted, "recipeTimeLabel") == "1:26"
    session.set_batch(32)
    assert not figure(counted, "recipeTimeLabel"), "other steps take another time"
    session.set_batch(64)
    assert figure(counted, "recipeTimeLabel") == "1:26"


def test_a_run_of_before_tells_it_too(
    qtbot: QtBot, counted: TrainWorkspace, runner: Runner, fake_trainer: FakeTrainer, lenet: Document
) -> None:
    run = fake_trainer.create(runner.folder_of(lenet.id), lenet)
    run.state = lambda: "finished"
    run.metrics = lambda: Metrics(validation=(EpochMetrics(1, 860, 0.35, 0.9, 0.15, 0.955),))
    run.result = lambda: Result(0.14, 0.957, ((9, 1), (0, 10)), False, 43.0)
    runner.show(run)
    qtbot.waitUntil(lambda: bool(figure(counted, "recipeSpeedLabel")))
    assert figure(counted, "recipeSpeedLabel") == "At 20.0 steps a second"
    assert figure(counted, "recipeTimeLabel") == "2:09"


def test_another_device_takes_another_time(
    qtbot: QtBot, counted: TrainWorkspace, runner: Runner, fake_trainer: FakeTrainer, lenet: Document
) -> None:
    runner.start(lenet)
    fake_trainer.progress(20)
    qtbot.waitUntil(lambda: bool(figure(counted, "recipeSpeedLabel")))
    fake_trainer.device = "CUDA"
    fake_trainer.ready.set()
    runner.warm_up()
    qtbot.waitUntil(lambda: not figure(counted, "recipeSpeedLabel"))
    fake_trainer.device = "CPU"
    runner.warm_up()
    qtbot.waitUntil(lambda: figure(counted, "recipeSpeedLabel") == "At 100.0 steps a second")
