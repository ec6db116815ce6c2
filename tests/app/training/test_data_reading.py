"""A large folder of pictures: how far its reading is, ended and gone on with, while the window does other things."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMenu, QProgressBar
from pytestqt.qtbot import QtBot

from cnnstudio import data
from cnnstudio.app.runner import Runner
from cnnstudio.app.session import Session
from cnnstudio.app.training.workspace import TrainWorkspace
from cnnstudio.data import image_folder, image_store, keeping, library
from cnnstudio.network import Document
from tests.app.conftest import OpenIn

PATIENCE = 20_000


class Gate:
    """Lets a few pictures through at a time."""

    def __init__(self, made: object) -> None:
        self._made = made
        self._open = threading.Semaphore(0)

    def let(self, times: int) -> None:
        self._open.release(times)

    def __call__(self, *given: object) -> object:
        self._open.acquire(timeout=20)
        return self._made(*given)  # type: ignore[operator]


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Gate]:
    """A folder is large, eight pictures are read at a time, and each time it is waited for."""
    gate = Gate(image_folder._made)
    monkeypatch.setenv("CNNSTUDIO_DATA_DIR", str(tmp_path / "home"))
    monkeypatch.setattr(keeping, "LARGE", 0)
    monkeypatch.setattr(image_store, "NOTED_EVERY", 0)
    monkeypatch.setattr("cnnstudio.data.filling.MOST_AT_ONCE", 8)
    monkeypatch.setattr(image_folder, "_made", gate)
    yield gate
    gate.let(1000)
    library._own._held.clear()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("a", "b"):
        (tmp_path / "large" / name).mkdir(parents=True)
        for number in range(20):
            Image.fromarray(np.full((28, 28), 5 * number, np.uint8)).save(tmp_path / "large" / name / f"{number}.png")
    return tmp_path / "large"


@pytest.fixture
def train(open_in: OpenIn, lenet: Document, folder: Path, gate: Gate) -> TrainWorkspace:
    return open_in(TrainWorkspace, lenet.replace(data=str(folder), classes=("a", "b")), (1440, 852))


def words(train: TrainWorkspace, name: str) -> str:
    found = train.findChild(QLabel, name)
    assert found is not None
    return found.text() if found.isVisible() else ""


def test_it_is_told_ended_and_gone_on_with(qtbot: QtBot, train: TrainWorkspace, gate: Gate) -> None:
    gate.let(2)
    qtbot.waitUntil(lambda: words(train, "dataReadingWords") == "large: 16 of 40 images are read", timeout=PATIENCE)
    bar = train.findChild(QProgressBar, "dataReadingBar")
    assert bar is not None
    assert bar.value() == 400
    reading = train.recipe.data.reading
    qtbot.mouseClick(reading.stop, Qt.MouseButton.LeftButton)
    gate.let(1)
    qtbot.waitUntil(lambda: "what was read is kept" in train.recipe.data._title.text(), timeout=PATIENCE)
    assert reading.go_on.isVisible()
    assert not reading.stop.isVisible()
    gate.let(1000)
    qtbot.mouseClick(reading.go_on, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: words(train, "trainCountLabel") == "32 train", timeout=PATIENCE)
    qtbot.waitUntil(lambda: not words(train, "dataReadingWords"), timeout=PATIENCE)


def test_other_images_can_be_chosen_meanwhile(
    qtbot: QtBot, train: TrainWorkspace, gate: Gate, session: Session
) -> None:
    gate.let(1)
    qtbot.waitUntil(lambda: words(train, "dataReadingWords") != "", timeout=PATIENCE)
    train.recipe.choice.chosen.emit("digits8")
    qtbot.waitUntil(lambda: session.document.data == "digits8", timeout=PATIENCE)
    qtbot.waitUntil(lambda: words(train, "trainCountLabel") == "1,374 train", timeout=PATIENCE)
    gate.let(1000)


def test_what_is_kept_on_the_disk_is_told_and_freed(qtbot: QtBot, train: TrainWorkspace, gate: Gate) -> None:
    gate.let(1000)
    qtbot.waitUntil(lambda: words(train, "trainCountLabel") == "32 train", timeout=PATIENCE)
    assert image_store.size() > 0
    qtbot.mouseClick(train.recipe.choice, Qt.MouseButton.LeftButton)
    menu, action = train.findChild(QMenu, "dataMenu"), train.findChild(QAction, "freeKeptImages")
    assert menu is not None
    assert action is not None
    qtbot.waitExposed(menu)
    assert "Free" in action.text()
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
    assert image_store.size() == 0
    qtbot.mouseClick(train.recipe.choice, Qt.MouseButton.LeftButton)
    assert not action.isVisible()
    menu.close()


def test_stop_is_heard_while_a_training_waits_for_its_images(
    qtbot: QtBot, folder: Path, gate: Gate, session: Session, tmp_path: Path
) -> None:
    runner = Runner(folder=tmp_path / "runs")
    runner.start(session.document.replace(data=str(folder), classes=("a", "b")))
    gate.let(1)
    qtbot.waitUntil(lambda: data.reading(folder) is not None, timeout=PATIENCE)
    runner.stop()
    gate.let(1)
    with qtbot.waitSignal(runner.failed, timeout=PATIENCE) as ended:
        pass
    assert "what was read is kept" in str(ended.args)
    assert not list((tmp_path / "runs").rglob("run.json"))
    gate.let(1000)
    assert runner.close()
