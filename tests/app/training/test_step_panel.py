"""Where the time of a step goes: while a training goes on, and afterwards."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from cnnstudio.app.i18n import NBSP
from cnnstudio.app.runner import Runner, State
from cnnstudio.app.training.step_panel import StepBar
from cnnstudio.app.training.workspace import TrainWorkspace
from cnnstudio.network import Document
from cnnstudio.training import StepSplit
from tests.app.fake_trainer import FakeTrainer

NOW = StepSplit(200, 0.0005, 0.001, 0.002, 0.0005, 0.001)
WHOLE = StepSplit(300, 0.001, 0.002, 0.004, 0.001, 0.002)


def text(train: TrainWorkspace, name: str) -> str:
    found = train.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found.text()


def said(train: TrainWorkspace) -> str:
    bar = train.findChild(StepBar, "stepBar")
    assert isinstance(bar, StepBar)
    return bar.accessibleName()


def test_before_a_training_nothing_is_measured(train: TrainWorkspace) -> None:
    assert said(train) == "Not measured"
    assert text(train, "stepNote") == "Measured while a training goes on."


def test_it_is_shown_while_a_training_goes_on_and_the_whole_when_it_is_over(
    qtbot: QtBot, train: TrainWorkspace, runner: Runner, fake_trainer: FakeTrainer, lenet: Document
) -> None:
    runner.start(lenet)
    qtbot.waitUntil(lambda: runner.state is State.RUNNING)
    assert said(train) == "Not measured"
    fake_trainer.progress(10, split=NOW)
    qtbot.waitUntil(lambda: said(train) != "Not measured")
    assert text(train, "backwardTimeLabel") == f"2.00{NBSP}ms"
    assert text(train, "backwardShareLabel") == f"40{NBSP}%"
    assert said(train).splitlines()[0] == f"Data: 0.50{NBSP}ms, 10{NBSP}%"
    assert text(train, "stepNote") == f"200.0 steps a second on CPU, 1{NBSP}thread, float32, channels{NBSP}last"
    assert "now" in train.results.steps.header.caption.text()
    fake_trainer.runs[0].split = WHOLE
    fake_trainer.finish()
    qtbot.waitUntil(lambda: text(train, "backwardTimeLabel") == f"4.0{NBSP}ms")
    assert "on average" in train.results.steps.header.caption.text()


def test_a_run_of_before_shows_what_it_has_kept(
    qtbot: QtBot, train: TrainWorkspace, runner: Runner, fake_trainer: FakeTrainer, lenet: Document
) -> None:
    run = fake_trainer.create(runner.folder_of(lenet.id), lenet)
    run.state, run.split = lambda: "finished", WHOLE
    runner.show(run)
    qtbot.waitUntil(lambda: text(train, "forwardTimeLabel") == f"2.0{NBSP}ms")
    older = fake_trainer.create(runner.folder_of(lenet.id), lenet)
    older.state = lambda: "finished"
    runner.show(older)
    qtbot.waitUntil(lambda: said(train) == "Not measured")
