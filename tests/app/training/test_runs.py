"""The runs of a document: found on the disk, shown, overlaid, renamed and deleted."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from cnnstudio.app import i18n
from cnnstudio.app.runner import Runner
from cnnstudio.app.training.runs_list import RunsList
from cnnstudio.app.training.workspace import TrainWorkspace
from cnnstudio.network import Augmentation, Document, Recipe
from cnnstudio.training import Choices, EpochMetrics, Result, Run, list_runs
from cnnstudio.training.metrics_log import MetricsLog
from tests.app.fake_trainer import FakeTrainer

Make = Callable[[Document | None], TrainWorkspace]


def write_run(base: Path, name: str, document: Document, accuracies: tuple[float, ...]) -> Run:
    """A run that has been trained, as its folder tells."""
    run = Run.create(base / name, document, Choices(device="cpu", threads=1))
    log = MetricsLog(run.metrics_path, 0)
    for epoch, accuracy in enumerate(accuracies, 1):
        log.append(EpochMetrics(epoch, 860 * epoch, 0.4, 0.9, 0.3 / epoch, accuracy))
    log.close()
    run.end(Result(None, None, None, stopped=True, seconds=1.0))
    return run


@pytest.fixture
def folders(runner: Runner, lenet: Document) -> list[Path]:
    """Three runs on the disk, the newest first."""
    base = runner.folder_of(lenet.id)
    names = {"2026-11-24_10-00-00": (0.95,), "2026-11-24_11-00-00": (0.96, 0.97), "2026-11-24_12-00-00": (0.981, 0.984)}
    made = [write_run(base, name, lenet, accuracies) for name, accuracies in names.items()]
    return [run.folder for run in reversed(made)]


@pytest.fixture
def shown(qtbot: QtBot, make: Make, runner: Runner, lenet: Document, folders: list[Path]) -> TrainWorkspace:
    """The workspace with the newest of them looked at."""
    train = make(lenet)
    runner.show(Run.open(folders[0]))
    qtbot.waitUntil(lambda: train.results.runs.folders == folders and len(train.plots.loss.drawing.points.x) == 2)
    train.results.runs.setFocus()
    return train


def runs(train: TrainWorkspace) -> RunsList:
    return train.results.runs


def row(train: TrainWorkspace, index: int) -> QPoint:
    return runs(train).visualItemRect(runs(train).item(index)).center()


def test_they_survive_a_restart(shown: TrainWorkspace) -> None:
    names = [runs(shown).item(index).text() for index in range(3)]
    assert names == ["Run of 24 Nov, 12:00", "Run of 24 Nov, 11:00", "Run of 24 Nov, 10:00"]
    read = runs(shown).item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert read == "Run of 24 Nov, 12:00, Adam 0.003, batch 64, validation accuracy 98.40\u00a0%"


def test_an_augmented_one_is_told_from_others(
    qtbot: QtBot, make: Make, runner: Runner, lenet: Document, folders: list[Path]
) -> None:
    recipe = lenet.recipe.with_value("augmentation", Augmentation(shift=2))
    write_run(folders[0].parent, "2026-11-24_13-00-00", lenet.replace(recipe=recipe), (0.9,))
    train = make(lenet)
    runner.show(Run.open(folders[0]))
    qtbot.waitUntil(lambda: train.results.runs.count() == 4)
    notes = [train.results.runs.item(index).data(Qt.ItemDataRole.AccessibleTextRole) for index in range(4)]
    assert ["Adam 0.003, batch 64, augmented," in note for note in notes] == [True, False, False, False]


def test_one_that_stopped_early_says_so(
    qtbot: QtBot, make: Make, runner: Runner, lenet: Document, folders: list[Path]
) -> None:
    patient = lenet.replace(recipe=Recipe(epochs=9, patience=2))
    run = write_run(folders[0].parent, "2026-11-24_13-00-00", patient, (0.9, 0.8, 0.8))
    run.end(Result(0.4, 0.8, ((8, 2), (2, 8)), stopped=False, seconds=1.0))
    train = make(lenet)
    runner.show(Run.open(run.folder))
    qtbot.waitUntil(lambda: train.results.runs.count() == 4)
    item = train.results.runs.item(0)
    assert "stopped early, Adam 0.003, batch 64" in item.data(Qt.ItemDataRole.AccessibleTextRole)
    said = "Stopped early: no rise for 2 epochs, best at epoch 1."
    assert item.toolTip().endswith(said)
    assert "early" not in train.results.runs.item(1).toolTip()
    qtbot.waitUntil(lambda: train.results.progress.ending.text() == said)


def test_the_tip_says_what_a_run_takes_on_the_disk(shown: TrainWorkspace, folders: list[Path]) -> None:
    taken = sum(path.stat().st_size for path in folders[1].rglob("*") if path.is_file())
    assert f"{i18n.bytes_(taken)} on the disk" in runs(shown).item(1).toolTip()


def test_one_is_shown_by_a_click_and_by_enter(
    qtbot: QtBot, shown: TrainWorkspace, runner: Runner, folders: list[Path]
) -> None:
    with qtbot.waitSignal(runner.run_changed):
        qtbot.mouseClick(runs(shown).viewport(), Qt.MouseButton.LeftButton, pos=row(shown, 2))
    assert runner.run is not None
    assert runner.run.folder == folders[2]
    qtbot.waitUntil(lambda: shown.plots.accuracy.drawing.points.y.tolist() == [0.95])
    qtbot.waitUntil(lambda: runs(shown).color_index(folders[2]) == 0)
    qtbot.keyClick(runs(shown), Qt.Key.Key_Up)
    with qtbot.waitSignal(runner.run_changed):
        qtbot.keyClick(runs(shown), Qt.Key.Key_Return)
    assert runner.run.folder == folders[1]


def test_a_ticked_run_is_laid_over_both_plots_in_its_colour(
    qtbot: QtBot, shown: TrainWorkspace, folders: list[Path]
) -> None:
    qtbot.keyClick(runs(shown), Qt.Key.Key_Down)
    qtbot.keyClick(runs(shown), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(shown.plots.accuracy.drawing.others) == 1)
    (other,) = shown.plots.accuracy.drawing.others
    assert (other.name, other.color) == ("Run of 24 Nov, 11:00", 1)
    assert other.curve.y.tolist() == [0.96, 0.97]
    (other,) = shown.plots.loss.drawing.others
    assert other.curve.y.tolist() == [0.3, 0.15]
    qtbot.keyClick(runs(shown), Qt.Key.Key_Space)
    assert shown.plots.accuracy.drawing.others == ()


def test_a_run_is_renamed_by_key(qtbot: QtBot, shown: TrainWorkspace, folders: list[Path]) -> None:
    qtbot.keyClick(runs(shown), Qt.Key.Key_F2)
    editor = runs(shown).findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, "wider")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: Run.open(folders[0]).name == "wider")
    qtbot.waitUntil(lambda: shown.results.progress.header.title.text() == "wider")
    assert runs(shown).item(0).text() == "wider"


def test_a_run_is_deleted_after_a_question(qtbot: QtBot, shown: TrainWorkspace, folders: list[Path]) -> None:
    qtbot.keyClick(runs(shown), Qt.Key.Key_Down)
    qtbot.keyClick(runs(shown), Qt.Key.Key_Delete)
    assert folders[1].exists()
    answer = shown.window().findChild(QPushButton, "deleteRunNow")
    assert isinstance(answer, QPushButton)
    qtbot.mouseClick(answer, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: runs(shown).folders == [folders[0], folders[2]])
    assert not folders[1].exists()


def test_the_menu_offers_the_same(qtbot: QtBot, shown: TrainWorkspace) -> None:
    runs(shown).customContextMenuRequested.emit(row(shown, 1))
    menu = runs(shown).findChild(QMenu, "runMenu")
    assert isinstance(menu, QMenu)
    able = {action.objectName() for action in menu.actions() if action.isEnabled()}
    assert able == {"showRun", "overlayRun", "startFromRun", "renameRun", "deleteRun"}
    menu.close()


def test_a_run_that_is_trained_stays(
    qtbot: QtBot, shown: TrainWorkspace, runner: Runner, fake_trainer: FakeTrainer, lenet: Document, folders: list[Path]
) -> None:
    fake_trainer.create = _living  # type: ignore[method-assign]
    runner.start(lenet)
    qtbot.waitUntil(lambda: len(runs(shown).folders) == 4)
    live = runs(shown).folders[0]
    qtbot.waitUntil(lambda: "live" in runs(shown).item(0).data(Qt.ItemDataRole.AccessibleTextRole))
    fake_trainer.validate(0.9741)
    qtbot.waitUntil(lambda: shown.results.validation_accuracy.value.text() == "97.41\u00a0%")
    runs(shown).setCurrentRow(0)
    qtbot.keyClick(runs(shown), Qt.Key.Key_Delete)
    assert shown.window().findChild(QPushButton, "deleteRunNow") is None
    qtbot.mouseClick(runs(shown).viewport(), Qt.MouseButton.LeftButton, pos=row(shown, 2))
    assert runner.run is not None
    assert runner.run.folder == live
    assert {summary.folder for summary in list_runs(runner.folder_of(lenet.id))} == {live, *folders}


def _living(folder: Path, document: Document) -> Run:
    return Run.create(folder / "2026-11-24_13-00-00", document, Choices(device="cpu", threads=1))
