"""The checkpoints that the run shown has kept: listed, deleted, exported, and what keeping every epoch takes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from cnnstudio import data
from cnnstudio.app import i18n
from cnnstudio.app.dialogs.export import ExportDialog
from cnnstudio.app.icons import Icons
from cnnstudio.app.runner import Runner
from cnnstudio.app.session import Session
from cnnstudio.app.settings import Settings
from cnnstudio.app.theme import Theme
from cnnstudio.app.training.checkpoints_list import ACCURACY, KEPT_AS, SIZE
from cnnstudio.app.training.workspace import TrainWorkspace
from cnnstudio.network import Document, Layer, Recipe, Stack
from cnnstudio.network.layers.dense import Dense
from cnnstudio.network.layers.normalization import BatchNormalization
from cnnstudio.network.layers.shape import Flatten
from cnnstudio.training import Choices, Run, train

SMALL = Stack(
    (
        Layer("flatten", Flatten()),
        Layer("dense1", Dense(32)),
        Layer("norm", BatchNormalization()),
        Layer("dense2", Dense(10)),
    )
)
RECIPE = Recipe(epochs=3, batch_size=256, keep_epochs=True, average_decay=0.9)
DOCUMENT = Document(SMALL, (1, 8, 8), tuple("0123456789"), "digits8", RECIPE)
Make = Callable[[Document | None], TrainWorkspace]


@pytest.fixture
def trained(tmp_path: Path) -> Run:
    """Three epochs, each with its checkpoint."""
    run = Run.create(tmp_path / "runs" / "2026-11-24_10-00-00", DOCUMENT, Choices(threads=1))
    train(run, data.load("digits8"))
    return run


@pytest.fixture
def shown(qtbot: QtBot, make: Make, runner: Runner, trained: Run) -> TrainWorkspace:
    page = make(DOCUMENT)
    runner.show(trained)
    qtbot.waitUntil(lambda: len(page.results.checkpoints.steps) == 3)
    return page


def test_they_are_listed_with_accuracy_and_size(shown: TrainWorkspace, trained: Run) -> None:
    listed, kept = shown.results.checkpoints, trained.kept()
    assert listed.steps == [one.step for one in reversed(kept)]
    for row, one in enumerate(reversed(kept)):
        item = listed.topLevelItem(row)
        assert item is not None
        assert item.text(ACCURACY) == i18n.percent(one.validation_accuracy or 0, 2)
        assert item.text(SIZE) == i18n.bytes_(one.bytes)
        assert ("best" in item.text(KEPT_AS), "last" in item.text(KEPT_AS)) == (one.is_best, one.is_last)


def test_an_older_one_is_deleted_after_a_question_and_the_last_is_not(
    qtbot: QtBot, shown: TrainWorkspace, trained: Run
) -> None:
    listed = shown.results.checkpoints
    older = next(one for one in trained.kept() if not (one.is_best or one.is_last))
    listed.setFocus()
    listed.setCurrentIndex(listed.model().index(0, 0))
    qtbot.keyClick(listed, Qt.Key.Key_Delete)
    assert shown.window().findChild(QPushButton, "deleteCheckpointNow") is None
    listed.setCurrentIndex(listed.model().index(listed.steps.index(older.step), 0))
    qtbot.keyClick(listed, Qt.Key.Key_Delete)
    answer = shown.window().findChild(QPushButton, "deleteCheckpointNow")
    assert isinstance(answer, QPushButton)
    qtbot.mouseClick(answer, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: older.step not in listed.steps)
    assert older.step not in [one.step for one in trained.kept()]


def note(page: TrainWorkspace) -> str:
    return page.recipe.keeping.text()


def test_what_keeping_every_epoch_takes_is_foretold_and_then_as_it_is(
    qtbot: QtBot, make: Make, runner: Runner, session: Session, trained: Run
) -> None:
    page = make(DOCUMENT)
    assert note(page).startswith("3 × ")
    real = trained.kept()[-1].bytes
    foretold = page.recipe.keeping.size_on_disk
    assert foretold == pytest.approx(real, rel=0.25), "in a small network names and JSON weigh"
    runner.show(trained)
    qtbot.waitUntil(lambda: note(page) == f"3 × {i18n.bytes_(real, decimals=0)} on the disk")
    session.set_recipe(RECIPE.with_value("epochs", 10))
    assert note(page) == f"10 × {i18n.bytes_(real, decimals=0)} on the disk"
    session.set_recipe(RECIPE.with_value("optimizer", "sgd"))
    assert page.recipe.keeping.size_on_disk < foretold


def test_an_older_one_is_exported(
    qtbot: QtBot,
    shown: TrainWorkspace,
    session: Session,
    runner: Runner,
    theme: Theme,
    icons: Icons,
    settings: Settings,
    trained: Run,
    tmp_path: Path,
) -> None:
    dialog = ExportDialog(session, runner, theme, icons, settings)
    qtbot.addWidget(dialog)
    dialog.show()
    choice = dialog.findChild(QComboBox, "exportCheckpoint")
    path = dialog.findChild(QLineEdit, "exportPath")
    button = dialog.findChild(QPushButton, "exportButton")
    assert isinstance(choice, QComboBox)
    assert isinstance(path, QLineEdit)
    assert isinstance(button, QPushButton)
    first = trained.kept()[0].step
    qtbot.waitUntil(lambda: choice.findData(str(first)) > 0)
    choice.setFocus()
    for _ in range(choice.findData(str(first))):
        qtbot.keyClick(choice, Qt.Key.Key_Down)
    assert choice.currentData() == str(first)
    path.setText(str(tmp_path / "weights.safetensors"))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.verified.isVisible, timeout=60_000)
    assert f"of step {first}:" in dialog.verified.text()
