"""What the next run starts from: chosen from a menu, by a file or in the list of runs, kept, and said how it fits."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QDialogButtonBox, QFileDialog, QLabel, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot
from safetensors.torch import save_file

from cnnstudio.app.i18n import BREAK
from cnnstudio.app.runner import Runner
from cnnstudio.app.session import Session
from cnnstudio.app.theme import Space, Theme
from cnnstudio.app.trainer import TorchTrainer
from cnnstudio.app.training.recipe_panel import WIDTH
from cnnstudio.app.training.workspace import TrainWorkspace
from cnnstudio.network import Document, UserError, edits
from cnnstudio.network.document import StartFrom
from cnnstudio.network.layers.dense import Dense
from cnnstudio.training import Choices, Result, Run, build, checkpoints
from cnnstudio.training.checkpoints import Position
from tests.app.fake_trainer import FakeTrainer

PATIENCE = 20_000
Make = Callable[[Document | None], TrainWorkspace]


@pytest.fixture
def weights(tmp_path: Path, lenet: Document) -> Path:
    """A file of LeNet-5's weights."""
    state = build(lenet.network, lenet.input_shape, seed=1).state_dict()
    path = tmp_path / "lenet.safetensors"
    save_file({name: tensor.contiguous() for name, tensor in state.items()}, path)
    return path


@pytest.fixture
def earlier(runner: Runner, lenet: Document) -> Run:
    """A run of the document, with a checkpoint."""
    folder = runner.folder_of(lenet.id) / "2026-11-24_10-00-00"
    run = Run.create(folder, lenet, Choices(device="cpu", threads=1))
    run.begin()
    state = build(lenet.network, lenet.input_shape, seed=1).state_dict()
    checkpoints.save(run.checkpoint_folder, Position(images=10, step=3), state, {})
    run.end(Result(None, None, None, stopped=True, seconds=1.0))
    return run


def words(train: TrainWorkspace, name: str) -> str:
    """What a label says that is on the screen; empty where it is not."""
    found = train.findChild(QLabel, name)
    assert found is not None, name
    return found.text().replace(BREAK, "") if found.isVisible() else ""


def choose(qtbot: QtBot, train: TrainWorkspace, name: str) -> None:
    qtbot.mouseClick(train.recipe.start.choice, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: train.findChild(QMenu, "startMenu") is not None)
    menu = train.findChild(QMenu, "startMenu")
    assert menu is not None
    qtbot.waitExposed(menu)
    action = menu.findChild(QAction, name)
    assert action is not None
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())


def choose_file(qtbot: QtBot, train: TrainWorkspace, path: Path) -> None:
    choose(qtbot, train, "startFile")
    qtbot.waitUntil(lambda: train.findChild(QFileDialog, "startFileDialog") is not None)
    dialog = train.findChild(QFileDialog, "startFileDialog")
    assert dialog is not None
    field, buttons = dialog.findChild(QLineEdit, "fileNameEdit"), dialog.findChild(QDialogButtonBox)
    assert field is not None
    assert buttons is not None
    field.setText(str(path))
    accept = next(b for b in buttons.buttons() if buttons.buttonRole(b) == QDialogButtonBox.ButtonRole.AcceptRole)
    qtbot.mouseClick(accept, Qt.MouseButton.LeftButton)


def fits(qtbot: QtBot, train: TrainWorkspace, said: str) -> None:
    qtbot.waitUntil(lambda: words(train, "startFit") == said, timeout=PATIENCE)


def test_a_file_is_chosen_as_one_undo_step_and_what_fits_is_said(
    qtbot: QtBot, train: TrainWorkspace, session: Session, weights: Path
) -> None:
    before = session.document
    assert words(train, "startSource") == "Random weights"
    choose_file(qtbot, train, weights)
    fits(qtbot, train, "all 10 tensors taken")
    assert session.document.start == StartFrom(str(weights))
    assert words(train, "startSource") == "lenet.safetensors"
    assert not train.recipe.start.checkpoint.isVisible()
    session.undo_stack.undo()
    assert session.document == before
    assert words(train, "startSource") == "Random weights"
    assert words(train, "startFit") == ""


def test_what_does_not_fit_is_listed_and_told_again_when_the_network_changes(
    qtbot: QtBot, train: TrainWorkspace, session: Session, weights: Path
) -> None:
    session.edit("Fewer", edits.set_type(session.network, ("dense3",), Dense(4)))
    choose_file(qtbot, train, weights)
    fits(qtbot, train, "8 of 10 tensors taken; 2 did not fit")
    assert words(train, "startDetails") == ""
    more = train.findChild(QAbstractButton, "startMore")
    assert more is not None
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    listed = words(train, "startDetails").replace("\u00a0", " ").splitlines()
    assert listed == ["dense3.weight is 10 × 84, the network's 4 × 84", "dense3.bias is 10, the network's 4"]
    session.undo_stack.undo()
    session.undo_stack.undo()
    session.set_start("Again", StartFrom(str(weights)))
    fits(qtbot, train, "all 10 tensors taken")


def test_a_run_is_chosen_in_the_menu_with_one_of_its_checkpoints(
    qtbot: QtBot, train: TrainWorkspace, session: Session, earlier: Run
) -> None:
    choose(qtbot, train, "start:2026-11-24_10-00-00")
    fits(qtbot, train, "all 10 tensors taken")
    assert words(train, "startSource") == "Run of 24 Nov, 10:00"
    qtbot.mouseClick(train.recipe.start.checkpoint.button("best"), Qt.MouseButton.LeftButton)
    assert session.document.start == StartFrom(str(earlier.folder), "best")
    fits(qtbot, train, "all 10 tensors taken")
    choose(qtbot, train, "startRandom")
    assert session.document.start is None


def test_a_run_is_chosen_in_the_list_of_runs(
    qtbot: QtBot, make: Make, session: Session, runner: Runner, lenet: Document, earlier: Run
) -> None:
    train = make(lenet)
    fold = train.findChild(QAbstractButton, "fold:train-start")
    assert fold is not None
    fold.click()
    runs = train.results.runs
    qtbot.waitUntil(lambda: runs.folders == [earlier.folder])
    runs.setCurrentRow(0)
    runs.customContextMenuRequested.emit(runs.visualItemRect(runs.item(0)).center())
    menu = train.findChild(QMenu, "runMenu")
    assert menu is not None
    action = menu.findChild(QAction, "startFromRun")
    assert action is not None
    action.trigger()
    menu.close()
    fits(qtbot, train, "all 10 tensors taken")
    assert session.undo_stack.undoText() == "Start from Run of 24 Nov, 10:00"


def test_weights_that_are_gone_are_said_in_place_and_start_nothing(
    qtbot: QtBot, make: Make, session: Session, runner: Runner, lenet: Document, earlier: Run, fake_trainer: FakeTrainer
) -> None:
    document = lenet.replace(start=StartFrom(str(earlier.folder)))
    train = make(document)
    fits(qtbot, train, "all 10 tensors taken")
    shutil.rmtree(earlier.folder)
    train.recipe.start.refresh_if_stale()
    qtbot.waitUntil(lambda: "not there any more" in words(train, "startTrouble"), timeout=PATIENCE)
    assert words(train, "startFit") == ""
    folder = runner.folder_of(document.id)
    with pytest.raises(UserError, match="not there any more"):
        TorchTrainer().create(folder, document)
    assert not list(folder.iterdir())


def test_names_without_spaces_break_and_fit_the_panel(
    qtbot: QtBot, train: TrainWorkspace, session: Session, theme: Theme
) -> None:
    part = train.recipe.start
    session.set_start("Long", StartFrom(f"/{'very_long_folder.of.mine' * 8}/{'x' * 90}.npz"))
    qtbot.waitUntil(lambda: "not there any more" in words(train, "startTrouble"), timeout=PATIENCE)
    assert part.minimumSizeHint().width() < theme.px(WIDTH) - 2 * Space.L


def test_a_new_run_keeps_the_weights(tmp_path: Path, lenet: Document, weights: Path) -> None:
    run = TorchTrainer().create(tmp_path / "runs", lenet.replace(start=StartFrom(str(weights))))
    assert run.start is not None
    assert run.start.path == str(weights)
    assert len(run.start_weights()) == 10


def test_the_list_of_runs_tells_what_each_started_from(
    qtbot: QtBot, make: Make, runner: Runner, lenet: Document, weights: Path
) -> None:
    run = TorchTrainer().create(runner.folder_of(lenet.id), lenet.replace(start=StartFrom(str(weights))))
    run.end(Result(None, None, None, stopped=True, seconds=1.0))
    runs = make(lenet).results.runs
    qtbot.waitUntil(lambda: runs.folders == [run.folder])
    assert f"Started from {weights}: all 10 tensors taken." in runs.item(0).toolTip()


def test_while_a_run_goes_on_nothing_is_chosen(train: TrainWorkspace, runner: Runner, session: Session) -> None:
    runner.start(session.document)
    part = train.findChild(QWidget, "startPart")
    assert part is not None
    assert not part.isEnabled()
