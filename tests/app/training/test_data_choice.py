"""Other images to train on: chosen from a menu, a folder or a file; refused in place where they cannot be read."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QLabel, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from cnnstudio.app.runner import Runner
from cnnstudio.app.session import Session
from cnnstudio.app.training.workspace import TrainWorkspace
from cnnstudio.network import edits
from cnnstudio.network.layers.dense import Dense

PATIENCE = 20_000


@pytest.fixture
def ready(qtbot: QtBot, train: TrainWorkspace) -> TrainWorkspace:
    """MNIST has been read."""
    qtbot.waitUntil(lambda: "55,000" in words(train, "trainCountLabel"), timeout=PATIENCE)
    return train


def words(train: TrainWorkspace, name: str) -> str:
    found = train.findChild(QLabel, name)
    assert found is not None, name
    return found.text()


def choose(qtbot: QtBot, train: TrainWorkspace, name: str) -> None:
    qtbot.mouseClick(train.recipe.choice, Qt.MouseButton.LeftButton)
    menu = train.findChild(QMenu, "dataMenu")
    assert menu is not None
    qtbot.waitExposed(menu)
    action = train.findChild(QAction, name)
    assert action is not None
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())


def type_path(qtbot: QtBot, train: TrainWorkspace, name: str, path: Path) -> None:
    qtbot.waitUntil(lambda: train.findChild(QFileDialog, name) is not None)
    dialog = train.findChild(QFileDialog, name)
    assert dialog is not None
    field, buttons = dialog.findChild(QLineEdit, "fileNameEdit"), dialog.findChild(QDialogButtonBox)
    assert field is not None
    assert buttons is not None
    field.setText(str(path))
    accept = next(b for b in buttons.buttons() if buttons.buttonRole(b) == QDialogButtonBox.ButtonRole.AcceptRole)
    qtbot.mouseClick(accept, Qt.MouseButton.LeftButton)


def test_the_small_digits_are_one_undo_step(qtbot: QtBot, ready: TrainWorkspace, session: Session) -> None:
    before = session.document
    choose(qtbot, ready, "chooseData-digits8")
    qtbot.waitUntil(lambda: session.document.data == "digits8", timeout=PATIENCE)
    assert "1,374" in words(ready, "trainCountLabel")
    assert any(problem.kind == "data" for problem in session.analysis.input_problems)  # 8 x 8 against 28 x 28
    session.undo_stack.undo()
    assert session.document == before
    qtbot.waitUntil(lambda: "55,000" in words(ready, "trainCountLabel"), timeout=PATIENCE)


def test_a_folder_of_pictures_brings_its_classes(
    qtbot: QtBot, ready: TrainWorkspace, session: Session, tmp_path: Path
) -> None:
    folder = tmp_path / "pets"
    for name, shade in (("cats", 40), ("dogs", 200)):
        (folder / name).mkdir(parents=True)
        for number in range(12):
            Image.new("L", (28, 28), shade + number).save(folder / name / f"{number}.png")
    (folder / "cats" / "torn.png").write_bytes(b"torn")
    choose(qtbot, ready, "chooseDataFolder")
    type_path(qtbot, ready, "dataFolderDialog", folder)
    qtbot.waitUntil(lambda: session.document.classes == ("cats", "dogs"), timeout=PATIENCE)
    assert "19" in words(ready, "trainCountLabel")
    balance, trouble = ready.findChild(QWidget, "dataBalance"), ready.findChild(QLabel, "dataTrouble")
    assert balance is not None
    assert trouble is not None
    assert "cats: " in balance.accessibleName()
    assert trouble.isVisible()
    assert "torn.png" in trouble.toolTip()
    session.edit("Fit", edits.set_type(session.network, ("dense3",), Dense(2)))
    assert session.analysis.first_error is None


def test_a_file_of_arrays(qtbot: QtBot, ready: TrainWorkspace, session: Session, tmp_path: Path) -> None:
    path = tmp_path / "shapes.npz"
    np.savez(path, images=np.full((30, 28, 28), 51, np.uint8), labels=np.arange(30) % 10)
    choose(qtbot, ready, "chooseDataFile")
    type_path(qtbot, ready, "dataFileDialog", path)
    qtbot.waitUntil(lambda: session.document.data == str(path), timeout=PATIENCE)
    assert "0.200" in words(ready, "dataMoments")


def test_what_holds_no_images_is_refused_in_place(
    qtbot: QtBot, ready: TrainWorkspace, session: Session, tmp_path: Path
) -> None:
    before = session.document
    choose(qtbot, ready, "chooseDataFolder")
    type_path(qtbot, ready, "dataFolderDialog", tmp_path)
    trouble = ready.findChild(QLabel, "dataTrouble")
    assert trouble is not None
    qtbot.waitUntil(trouble.isVisible, timeout=PATIENCE)
    assert str(tmp_path) in trouble.text()
    assert session.document == before
    assert "55,000" in words(ready, "trainCountLabel")


def test_while_a_run_uses_the_images_no_others_are_chosen(
    ready: TrainWorkspace, runner: Runner, session: Session
) -> None:
    runner.start(session.document)
    assert not ready.recipe.choice.isEnabled()
