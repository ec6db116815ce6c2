"""What goes wrong with a training is said in the window, with buttons that do something about it."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from cnnstudio.app.main_window import MainWindow
from cnnstudio.app.runner import Runner, State
from cnnstudio.app.session import Session
from cnnstudio.app.trainer import TorchTrainer
from cnnstudio.app.troubles import Troubles
from cnnstudio.app.widgets import MessageBar
from cnnstudio.network import Document, Layer, Recipe, Stack, message
from cnnstudio.network.errors import CannotWrite, TooLittleMemory
from cnnstudio.network.layers.dense import Dense
from cnnstudio.network.layers.shape import Flatten
from tests.app.fake_trainer import FakeTrainer

FULL = CannotWrite(message("test", "Cannot write here: no space left on device."))


@pytest.fixture
def training(
    qtbot: QtBot, window: MainWindow, session: Session, runner: Runner, fake_trainer: FakeTrainer, lenet: Document
) -> MainWindow:
    """The window while LeNet-5 is trained."""
    session.new(lenet)
    runner.start(session.document)
    qtbot.waitUntil(lambda: runner.state is State.RUNNING)
    return window


def press(qtbot: QtBot, window: MainWindow, name: str) -> None:
    button = window.messages.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    qtbot.waitUntil(button.isVisible)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_disk_that_is_full_is_said_and_tried_again(
    qtbot: QtBot, training: MainWindow, runner: Runner, fake_trainer: FakeTrainer
) -> None:
    fake_trainer.hinder(FULL)
    qtbot.waitUntil(training.messages.isVisible)
    assert "nothing is lost. Cannot write here: no space left on device." in training.messages.text.text()
    assert runner.state is State.PAUSED
    assert training.run_bar.train.text() == "Try again"
    press(qtbot, training, "tryAgainButton")
    qtbot.waitUntil(lambda: runner.state is State.RUNNING)
    assert not training.messages.isVisible()
    assert runner.hindrance == ""
    assert training.run_bar.train.text() == "Training"
    fake_trainer.finish()
    qtbot.waitUntil(lambda: runner.state is State.FINISHED)


def test_the_run_bar_tries_again_too(
    qtbot: QtBot, training: MainWindow, runner: Runner, fake_trainer: FakeTrainer
) -> None:
    fake_trainer.hinder(FULL)
    qtbot.waitUntil(lambda: training.run_bar.train.text() == "Try again")
    qtbot.mouseClick(training.run_bar.train, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: runner.state is State.RUNNING)


def test_who_stops_instead_is_told_why_it_failed(
    qtbot: QtBot, training: MainWindow, runner: Runner, fake_trainer: FakeTrainer
) -> None:
    fake_trainer.hinder(FULL)
    qtbot.waitUntil(training.messages.isVisible)
    press(qtbot, training, "giveUpButton")
    qtbot.waitUntil(lambda: runner.state is State.FAILED)
    assert training.messages.text.text() == str(FULL)


def test_a_window_that_is_closed_does_not_wait_for_room(
    qtbot: QtBot, training: MainWindow, runner: Runner, fake_trainer: FakeTrainer
) -> None:
    fake_trainer.hinder(FULL)
    qtbot.waitUntil(lambda: runner.state is State.PAUSED)
    assert runner.close(), "the training ended"


def test_what_was_mended_is_said(qtbot: QtBot, training: MainWindow, fake_trainer: FakeTrainer) -> None:
    fake_trainer.warn(message("test", "The checkpoint was broken."))
    qtbot.waitUntil(training.messages.isVisible)
    assert training.messages.text.text() == "The checkpoint was broken."


def test_the_batch_that_fits_is_trained_with_at_a_click(
    qtbot: QtBot, training: MainWindow, session: Session, runner: Runner, fake_trainer: FakeTrainer
) -> None:
    fake_trainer.fail(TooLittleMemory(message("test", "Not enough memory for conv1 at batch size 64: try 32."), 32))
    qtbot.waitUntil(lambda: runner.state is State.FAILED)
    assert "for conv1" in training.messages.text.text()
    button = training.messages.findChild(QPushButton, "trainSmallerButton")
    assert isinstance(button, QPushButton)
    assert button.text() == "Train with batch 32"
    press(qtbot, training, "trainSmallerButton")
    qtbot.waitUntil(lambda: runner.state is State.RUNNING)
    assert session.recipe.batch_size == 32
    assert fake_trainer.runs[-1].document.recipe.batch_size == 32
    assert not training.messages.isVisible()


def test_without_such_a_batch_there_is_no_button(
    qtbot: QtBot, training: MainWindow, runner: Runner, fake_trainer: FakeTrainer
) -> None:
    fake_trainer.fail(TooLittleMemory(message("test", "Not enough memory.")))
    qtbot.waitUntil(lambda: runner.state is State.FAILED)
    assert training.messages.text.text() == "Not enough memory."
    assert training.messages.findChild(QPushButton, "trainSmallerButton") is None


@pytest.mark.skipif(sys.platform != "linux", reason="a descriptor's file is looked up in /proc")
def test_a_real_training_waits_for_room_and_goes_on(
    qtbot: QtBot,
    qapp: QApplication,
    session: Session,
    messages: MessageBar,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    flush, full = os.fsync, [True]

    def fsync(descriptor: int) -> None:
        if full[0] and "checkpoints" in str(Path(f"/proc/self/fd/{descriptor}").readlink()):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        flush(descriptor)

    monkeypatch.setattr(os, "fsync", fsync)
    network = Stack((Layer("flatten1", Flatten()), Layer("dense1", Dense(10))))
    digits = tuple("0123456789")
    session.new(Document(network, (1, 8, 8), digits, "digits8", Recipe(epochs=2, batch_size=256, checkpoint_steps=2)))
    runner = Runner(TorchTrainer(), tmp_path / "runs", qapp)
    Troubles(session, runner, messages, runner)
    try:
        with qtbot.waitSignal(runner.hindered, timeout=60_000):
            runner.start(session.document)
        assert "no space left" in messages.text.text()
        full[0] = False
        button = messages.findChild(QPushButton, "tryAgainButton")
        assert isinstance(button, QPushButton)
        with qtbot.waitSignal(runner.finished, timeout=60_000):
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert runner.run is not None
        assert runner.run.state() == "finished"
        assert len(runner.run.metrics().validation) == 2
    finally:
        assert runner.close()


@pytest.fixture
def messages(qtbot: QtBot, theme: object, icons: object) -> MessageBar:
    bar = MessageBar(theme, icons)  # type: ignore[arg-type]
    qtbot.addWidget(bar)
    bar.show()
    return bar
