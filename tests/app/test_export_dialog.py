"""Export: a run's weights are written from the dialog, which says what was verified."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from cnnstudio.app.dialogs.export import FORMATS, ExportDialog
from cnnstudio.app.icons import Icons
from cnnstudio.app.runner import Runner, State
from cnnstudio.app.session import Session
from cnnstudio.app.settings import Settings
from cnnstudio.app.theme import Theme
from cnnstudio.network import Document, Layer, Stack, UserError, message
from cnnstudio.network.layers.dense import Dense
from cnnstudio.network.layers.shape import Flatten
from cnnstudio.training import Choices, Run
from tests.app.fake_trainer import FakeTrainer
from tests.app.fitting import misfits

SMALL = Stack((Layer("flatten1", Flatten()), Layer("dense1", Dense(10))))


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Run:
    """A real run of a tiny network, stopped before its first step."""
    from cnnstudio import data
    from cnnstudio.training import Control, train

    document = Document(network=SMALL)
    run = Run.create(tmp_path_factory.mktemp("runs") / "1", document, Choices(threads=1))
    control = Control()
    control.stop()
    train(run, data.load("mnist"), None, control)
    return run


@pytest.fixture
def dialog(
    qtbot: QtBot,
    session: Session,
    runner: Runner,
    fake_trainer: FakeTrainer,
    theme: Theme,
    icons: Icons,
    settings: Settings,
    trained: Run,
) -> ExportDialog:
    fake_trainer.runs.append(trained)
    with qtbot.waitSignal(runner.run_changed):
        monkey: Any = fake_trainer
        monkey.newest = lambda _folder: trained
        runner.adopt(session.document.id)
    dialog = ExportDialog(session, runner, theme, icons, settings)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def child(dialog: ExportDialog, kind: type, name: str) -> Any:
    found = dialog.findChild(kind, name)
    assert found is not None
    return found


@pytest.mark.parametrize("kind", FORMATS)
def test_writing_says_what_was_verified(qtbot: QtBot, dialog: ExportDialog, kind: str, tmp_path: Path) -> None:
    target = tmp_path / "weights.safetensors"
    child(dialog, QLineEdit, "exportPath").setText(str(target))
    qtbot.mouseClick(child(dialog, QToolButton, f"exportFormat-{kind}"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(child(dialog, QPushButton, "exportButton"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.verified.isVisible, timeout=60_000)
    assert target.with_suffix(f".{kind}").stat().st_size >= 7850 * 4
    assert "2 tensors" in dialog.verified.text()
    assert "read back" in dialog.verified.text()


def test_the_dialog_grows_for_what_it_says(qtbot: QtBot, dialog: ExportDialog, tmp_path: Path) -> None:
    dialog.resize(dialog.width(), dialog.minimumSizeHint().height())
    child(dialog, QLineEdit, "exportPath").setText(str(tmp_path / "weights.npz"))
    qtbot.mouseClick(child(dialog, QToolButton, "exportFormat-npz"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(child(dialog, QPushButton, "exportButton"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.verified.isVisible, timeout=10_000)
    assert dialog.verified.height() >= dialog.verified.heightForWidth(dialog.verified.width())
    assert misfits(dialog) == []


def test_a_failure_is_told_in_the_dialog(qtbot: QtBot, dialog: ExportDialog, tmp_path: Path) -> None:
    child(dialog, QLineEdit, "exportPath").setText(str(tmp_path / "no folder" / "weights.npz"))
    qtbot.mouseClick(child(dialog, QPushButton, "exportButton"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.errors.isVisible, timeout=60_000)
    assert "no folder" in dialog.errors.text.text()
    assert child(dialog, QPushButton, "exportButton").isEnabled()


def test_the_step_of_the_weights_is_named(qtbot: QtBot, dialog: ExportDialog) -> None:
    source = dialog._source
    qtbot.waitUntil(lambda: "step 0" in source.text())


def test_a_suffix_written_by_hand_chooses_the_format(qtbot: QtBot, dialog: ExportDialog) -> None:
    path = child(dialog, QLineEdit, "exportPath")
    path.clear()
    qtbot.keyClicks(path, "/tmp/weights.npz")
    assert child(dialog, QToolButton, "exportFormat-npz").isChecked()


def test_the_formats_are_those_of_the_export_package() -> None:
    from cnnstudio import export

    assert set(FORMATS) == set(export.FORMATS)


def test_a_file_that_is_there_is_replaced_only_when_asked_twice(
    qtbot: QtBot, dialog: ExportDialog, tmp_path: Path
) -> None:
    target = tmp_path / "weights.npz"
    target.write_text("precious")
    path = child(dialog, QLineEdit, "exportPath")
    path.clear()
    qtbot.keyClicks(path, str(target))
    export = child(dialog, QPushButton, "exportButton")
    qtbot.mouseClick(export, Qt.MouseButton.LeftButton)
    assert "there already" in dialog.errors.text.text()
    assert target.read_text() == "precious"
    qtbot.mouseClick(export, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.verified.isVisible, timeout=60_000)
    assert target.stat().st_size > 7850 * 4


def test_while_training_the_weights_of_now_are_exported(
    qtbot: QtBot,
    session: Session,
    runner: Runner,
    fake_trainer: FakeTrainer,
    theme: Theme,
    icons: Icons,
    settings: Settings,
    trained: Run,
    tmp_path: Path,
) -> None:
    asked: list[str] = []
    monkey: Any = fake_trainer
    monkey.create = lambda _folder, _document: trained

    def save() -> int:
        asked.append(threading.current_thread().name)
        return 0

    monkey.save = save
    runner.start(session.document)
    qtbot.waitUntil(lambda: runner.run is trained and runner.state is State.RUNNING)
    dialog = ExportDialog(session, runner, theme, icons, settings)
    qtbot.addWidget(dialog)
    dialog.show()
    assert "when you press Export" in dialog._source.text()
    child(dialog, QLineEdit, "exportPath").setText(str(tmp_path / "weights.safetensors"))
    qtbot.mouseClick(child(dialog, QPushButton, "exportButton"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.verified.isVisible, timeout=60_000)
    assert asked == ["training"], "the training thread writes it, between two steps"
    assert "step 0" in dialog._source.text()
    assert runner.state is State.RUNNING


def test_a_checkpoint_that_cannot_be_written_is_told(
    qtbot: QtBot, session: Session, runner: Runner, fake_trainer: FakeTrainer
) -> None:
    monkey: Any = fake_trainer

    def refuse() -> int:
        raise UserError(message("test", "The disk is full."))

    monkey.save = refuse
    runner.start(session.document)
    qtbot.waitUntil(lambda: runner.state is State.RUNNING)
    told: list[str] = []
    runner.checkpoint(lambda: told.append("written"), told.append)
    qtbot.waitUntil(lambda: told == ["The disk is full."])


def test_a_training_that_ends_first_leaves_its_last_checkpoint(
    qtbot: QtBot, session: Session, runner: Runner, fake_trainer: FakeTrainer
) -> None:
    runner.start(session.document)
    qtbot.waitUntil(lambda: runner.state is State.RUNNING)
    told: list[str] = []
    runner.stop()
    runner.checkpoint(lambda: told.append("there"), told.append)
    qtbot.waitUntil(lambda: told == ["there"])


def test_a_dialog_that_is_closed_meanwhile_hurts_nobody(
    qtbot: QtBot,
    dialog: ExportDialog,
    session: Session,
    runner: Runner,
    theme: Theme,
    icons: Icons,
    settings: Settings,
    tmp_path: Path,
) -> None:
    other = ExportDialog(session, runner, theme, icons, settings)
    other.show()
    child(other, QLineEdit, "exportPath").setText(str(tmp_path / "weights.safetensors"))
    qtbot.mouseClick(child(other, QPushButton, "exportButton"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(child(other, QPushButton, "exportClose"), Qt.MouseButton.LeftButton)
    done: list[bool] = []
    runner.work(lambda: True, done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=60_000)
    assert (tmp_path / "weights.safetensors").exists()
