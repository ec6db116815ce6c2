"""Memory predicted and measured, side by side."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from cnnstudio.app import i18n
from cnnstudio.app.runner import Runner
from cnnstudio.app.session import Session
from cnnstudio.app.training.workspace import TrainWorkspace
from cnnstudio.network import Document, TrainingMemory
from cnnstudio.training import Fixed
from tests.app.fake_trainer import FakeTrainer


def text(train: TrainWorkspace, name: str) -> str:
    found = train.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found.text()


def test_it_is_measured_when_a_training_starts(
    qtbot: QtBot, train: TrainWorkspace, runner: Runner, fake_trainer: FakeTrainer, session: Session, lenet: Document
) -> None:
    assert text(train, "memoryTitle") == "Memory at batch 64"
    assert text(train, "measuredMemoryLabel") == "–"
    fake_trainer.memory = session.analysis.memory
    runner.start(lenet)
    qtbot.waitUntil(lambda: text(train, "measuredMemoryLabel") == text(train, "predictedMemoryLabel"))
    assert "Kept for backward: 3,080,196 bytes, as predicted." in text(train, "memoryNote")
    session.set_batch(32)
    assert text(train, "memoryTitle") == "Memory at batch 32"
    assert text(train, "measuredMemoryLabel") == "–"


def test_it_is_measured_on_request(qtbot: QtBot, train: TrainWorkspace, fake_trainer: FakeTrainer) -> None:
    button = train.findChild(QPushButton, "measureButton")
    assert isinstance(button, QPushButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not button.isVisible())
    assert "Kept for backward: 3,000 bytes, predicted 3,080,196." in text(train, "memoryNote")


def test_an_unfinished_network_has_no_figures(make: object, lenet: Document) -> None:
    train: TrainWorkspace = make(lenet.replace(input_shape=(1, 4, 4)))  # type: ignore[operator]
    assert text(train, "predictedMemoryLabel") == "–"
    button = train.findChild(QPushButton, "measureButton")
    assert isinstance(button, QPushButton)
    assert not button.isEnabled()


def test_what_was_measured_is_kept_with_the_run(
    qtbot: QtBot, train: TrainWorkspace, runner: Runner, fake_trainer: FakeTrainer, lenet: Document
) -> None:
    runner.start(lenet)
    qtbot.waitUntil(lambda: bool(fake_trainer.runs) and fake_trainer.runs[0].memory is not None)
    assert fake_trainer.runs[0].memory == fake_trainer.memory


def test_what_was_measured_before_a_training_is_kept_with_its_run_and_not_measured_again(
    qtbot: QtBot, train: TrainWorkspace, runner: Runner, fake_trainer: FakeTrainer, lenet: Document
) -> None:
    before = fake_trainer.memory
    button = train.findChild(QPushButton, "measureButton")
    assert isinstance(button, QPushButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not button.isVisible())
    fake_trainer.memory = TrainingMemory(1, 1, 1, 1, 1)
    runner.start(lenet)
    qtbot.waitUntil(lambda: bool(fake_trainer.runs) and fake_trainer.runs[0].memory is not None)
    assert fake_trainer.runs[0].memory == before


def test_a_run_of_before_shows_what_was_measured_of_it(
    qtbot: QtBot, train: TrainWorkspace, runner: Runner, fake_trainer: FakeTrainer, lenet: Document
) -> None:
    run = fake_trainer.create(runner.folder_of(lenet.id), lenet)
    run.state, run.memory = lambda: "finished", fake_trainer.memory
    assert text(train, "measuredMemoryLabel") == "–"
    runner.show(run)
    qtbot.waitUntil(lambda: text(train, "measuredMemoryLabel") != "–")
    assert "Kept for backward: 3,000 bytes" in text(train, "memoryNote")


def test_a_run_is_measured_with_its_own_choices(
    qtbot: QtBot, train: TrainWorkspace, runner: Runner, fake_trainer: FakeTrainer, lenet: Document
) -> None:
    runner.use(folder=runner.folder_of("x").parent, device="auto", fixed=Fixed(precision="bfloat16"))
    runner.start(lenet)
    qtbot.waitUntil(lambda: fake_trainer.measured_with is not None)
    assert fake_trainer.measured_with == fake_trainer.runs[0].choices
    assert fake_trainer.runs[0].choices.precision == "bfloat16"


def test_it_says_what_a_step_works_with(train: TrainWorkspace, session: Session) -> None:
    caption = train.results.memory.header.caption
    assert caption.text() == "predicted and measured"
    session.set_step("bfloat16")
    assert caption.text() == "in bfloat16"
    assert text(train, "predictedMemoryLabel") == i18n.bytes_(session.analysis.memory.total)
