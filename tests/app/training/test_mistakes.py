"""The confusion matrix and the images behind it: validation first, the test set only after the final score."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from cnnstudio import data
from cnnstudio.app.runner import Runner
from cnnstudio.app.training.mistakes import Mistakes
from cnnstudio.app.training.readings import Readings
from cnnstudio.app.training.workspace import TrainWorkspace
from cnnstudio.network import Document
from cnnstudio.training import Predictions
from tests.app.fake_trainer import FakeTrainer

WRONG = {3: (7, 0.7), 11: (7, 0.99), 40: (2, 0.9), 41: (2, 0.8), 42: (2, 0.6), 43: (2, 0.5), 44: (2, 0.4), 45: (2, 0.3)}
"""Images read wrong: as what, and how surely."""


def made(name: str) -> Predictions:
    """All right but a few; those that are of the wrong class already are left alone."""
    labels = getattr(data.load("mnist"), name).labels
    classes, sure = labels.copy(), np.full(len(labels), 0.9, np.float32)
    for number, (read, probability) in WRONG.items():
        classes[number], sure[number] = read, probability
    return Predictions(860, classes, sure)


def wrong(name: str) -> list[int]:
    """The numbers of the images read wrong, the surest first."""
    labels = getattr(data.load("mnist"), name).labels
    found = [number for number, (read, _) in WRONG.items() if labels[number] != read]
    return sorted(found, key=lambda number: -WRONG[number][1])


@pytest.fixture
def mistakes(
    qtbot: QtBot, make: object, lenet: Document, runner: Runner, fake_trainer: FakeTrainer
) -> tuple[TrainWorkspace, Mistakes]:
    """Train after the first epoch of a run."""
    train: TrainWorkspace = make(lenet)  # type: ignore[operator]
    runner.start(lenet)
    fake_trainer.predictions["validation"] = made("validation")
    fake_trainer.validate(0.998)
    found = train.results.mistakes
    qtbot.waitUntil(found.matrix.isVisible, timeout=20_000)
    found.matrix.grab()  # laid out
    return train, found


def button(mistakes: Mistakes, name: str) -> QAbstractButton:
    found = mistakes.findChild(QAbstractButton, name)
    assert isinstance(found, QAbstractButton)
    return found


def title(mistakes: Mistakes) -> str:
    found = mistakes.findChild(QLabel, "mistakesTitle")
    assert isinstance(found, QLabel)
    return found.text()


def cell(mistakes: Mistakes, row: int, column: int) -> QPoint:
    return mistakes.matrix._area(row, column).center().toPoint()


def test_before_the_first_epoch_it_says_what_will_come(qtbot: QtBot, train: TrainWorkspace) -> None:
    assert not train.results.mistakes.matrix.isVisible()
    assert "first epoch" in train.results.mistakes.note.text()


def test_validation_is_shown_after_an_epoch(mistakes: tuple[TrainWorkspace, Mistakes]) -> None:
    _, shown = mistakes
    counts = np.array(shown.matrix.counts)
    assert counts.sum() == 5000
    assert counts.sum() - counts.trace() == len(wrong("validation"))
    assert f"{len(wrong('validation'))} of 5,000 wrong" in shown.note.text()
    assert shown.strip.shown == wrong("validation")[:6]
    assert not shown.sets.button("test").isEnabled()


def test_all_of_the_wrong_images_and_fewer_again(qtbot: QtBot, mistakes: tuple[TrainWorkspace, Mistakes]) -> None:
    _, shown = mistakes
    more = button(shown, "allMistakesButton")
    assert more.text() == f"all {len(wrong('validation'))}"
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    assert shown.strip.shown == wrong("validation")
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    assert len(shown.strip.shown) == 6


def test_a_cell_shows_its_images(qtbot: QtBot, mistakes: tuple[TrainWorkspace, Mistakes]) -> None:
    _, shown = mistakes
    labels = data.load("mnist").validation.labels
    label = int(labels[11])
    qtbot.mouseClick(shown.matrix, Qt.MouseButton.LeftButton, pos=cell(shown, label, 7))
    assert title(shown) == f"{label} read as 7"
    assert shown.strip.shown == [number for number in wrong("validation") if labels[number] == label and number < 12]
    qtbot.mouseClick(button(shown, "allMistakesButton"), Qt.MouseButton.LeftButton)
    assert title(shown) == "Most wrong validation images"
    assert shown.strip.shown == wrong("validation")[:6]


def test_cells_by_keyboard(qtbot: QtBot, mistakes: tuple[TrainWorkspace, Mistakes]) -> None:
    _, shown = mistakes
    shown.matrix.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left):
        qtbot.keyClick(shown.matrix, key)
    count = shown.matrix.counts[1][0]
    assert shown.note.text() == f"{count} of class 1 read as 0"
    assert shown.matrix.accessibleDescription() == shown.note.text()
    qtbot.keyClick(shown.matrix, Qt.Key.Key_Right)
    qtbot.keyClick(shown.matrix, Qt.Key.Key_Return)
    assert title(shown) == "1 read as 1"
    assert len(shown.strip.shown) == min(300, shown.matrix.counts[1][1])


def test_an_image_is_asked_for_by_click_and_by_key(qtbot: QtBot, mistakes: tuple[TrainWorkspace, Mistakes]) -> None:
    train, shown = mistakes
    second = shown.strip.area(1).center()
    with qtbot.waitSignal(train.image_requested) as asked:
        qtbot.mouseClick(shown.strip, Qt.MouseButton.LeftButton, pos=second)
    assert asked.args == [f"validation:{wrong('validation')[1]}"]
    qtbot.keyClick(shown.strip, Qt.Key.Key_Right)
    assert str(wrong("validation")[2]) in shown.strip.accessibleDescription()
    with qtbot.waitSignal(train.image_requested) as asked:
        qtbot.keyClick(shown.strip, Qt.Key.Key_Return)
    assert asked.args == [f"validation:{wrong('validation')[2]}"]


def test_the_test_set_can_be_chosen_after_the_final_score(
    qtbot: QtBot, mistakes: tuple[TrainWorkspace, Mistakes], runner: Runner, fake_trainer: FakeTrainer
) -> None:
    train, shown = mistakes
    fake_trainer.predictions["test"] = made("test")
    with qtbot.waitSignal(runner.finished):
        fake_trainer.finish()
    qtbot.waitUntil(lambda: shown.sets.button("test").isEnabled())
    assert shown.sets.value == "validation"
    qtbot.mouseClick(shown.sets.button("test"), Qt.MouseButton.LeftButton)
    assert np.array(shown.matrix.counts).sum() == 10_000
    assert title(shown) == "Most wrong test images"
    with qtbot.waitSignal(train.image_requested) as asked:
        qtbot.mouseClick(shown.strip, Qt.MouseButton.LeftButton, pos=shown.strip.area(0).center())
    assert asked.args == [f"test:{wrong('test')[0]}"]


def test_readings_are_sorted_by_how_sure_they_were() -> None:
    labels, read = np.array([0, 0, 1, 1, 0]), np.array([1, 1, 1, 0, 0])
    sure = np.array([0.6, 0.9, 0.7, 0.8, 0.5], np.float32)
    readings = Readings(1, np.zeros((5, 1, 2, 2), np.uint8), labels, read, sure, ("a", "b"))
    assert readings.counts() == ((1, 2), (1, 1))
    assert readings.wrong() == [1, 3, 0]
    assert readings.cell(0, 1) == [1, 0]
