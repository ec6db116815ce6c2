"""Train as a person uses it: start, watch the curves grow, pause, stop, read the results."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from cnnstudio.app.runner import Runner, State
from cnnstudio.app.session import Session
from cnnstudio.app.theme import Choice, Theme
from cnnstudio.app.training.workspace import TrainWorkspace
from cnnstudio.network import Document, Recipe, UserError, message
from tests.app.fake_trainer import FakeTrainer

Make = Callable[[Document | None], TrainWorkspace]


def text(train: TrainWorkspace, name: str) -> str:
    found = train.findChild(QLabel, name)
    assert isinstance(found, QLabel), name
    return found.text()


def button(train: TrainWorkspace, name: str) -> QPushButton:
    found = train.findChild(QPushButton, name)
    assert isinstance(found, QPushButton), name
    return found


def _is(runner: Runner, state: State) -> Callable[[], bool]:
    return lambda: runner.state is state


@pytest.fixture
def running(qtbot: QtBot, train: TrainWorkspace, runner: Runner) -> TrainWorkspace:
    """The workspace while a training goes on, started by its own button."""
    with qtbot.waitSignal(runner.run_changed):
        qtbot.mouseClick(button(train, "trainPanelButton"), Qt.MouseButton.LeftButton)
    return train


def test_before_the_first_run_it_says_what_to_do(qtbot: QtBot, train: TrainWorkspace, runner: Runner) -> None:
    assert train.empty.isVisible()
    assert train.empty.title.text() == "Nothing trained yet"
    with qtbot.waitSignal(runner.run_changed):
        qtbot.mouseClick(button(train, "emptyStartButton"), Qt.MouseButton.LeftButton)
    assert not train.empty.isVisible()
    assert train.plots.isVisible()


def test_without_layers_it_sends_to_design(qtbot: QtBot, make: Make) -> None:
    train = make(None)
    assert not button(train, "trainPanelButton").isEnabled()
    assert not button(train, "emptyStartButton").isVisible()
    with qtbot.waitSignal(train.design_requested):
        qtbot.mouseClick(button(train, "emptyDesignButton"), Qt.MouseButton.LeftButton)


def test_a_problem_names_its_layer(qtbot: QtBot, make: Make, lenet: Document, session: Session) -> None:
    train = make(lenet.replace(input_shape=(1, 4, 4)))
    row = session.analysis.first_error
    assert row is not None
    assert row.path in text(train, "trainProblemLabel")
    with qtbot.waitSignal(train.design_requested):
        qtbot.mouseClick(button(train, "goToDesignButton"), Qt.MouseButton.LeftButton)


def test_the_data_is_shown(qtbot: QtBot, train: TrainWorkspace) -> None:
    qtbot.waitUntil(lambda: train.recipe.data.pictures.shown == 10, timeout=20_000)
    assert text(train, "trainCountLabel") == "55,000 train"
    assert text(train, "validationCountLabel") == "5,000 validation"
    assert text(train, "testCountLabel") == "10,000 test"


def test_the_curves_grow_with_the_training(qtbot: QtBot, running: TrainWorkspace, fake_trainer: FakeTrainer) -> None:
    fake_trainer.progress(20, loss=0.8)
    qtbot.waitUntil(lambda: running.plots.loss.drawing.trend.x.tolist() == [0.2])
    fake_trainer.progress(50, loss=0.4)
    qtbot.waitUntil(lambda: running.plots.loss.drawing.trend.x.tolist() == [0.2, 0.5])
    assert running.plots.loss.drawing.now == 0.5
    assert running.plots.accuracy.drawing.trend.y.tolist() == pytest.approx([0.9, 0.9])
    fake_trainer.validate(0.9741)
    qtbot.waitUntil(lambda: running.plots.accuracy.drawing.points.y.tolist() == [0.9741])
    assert running.plots.accuracy.drawing.points.x.tolist() == [1.0]
    assert running.plots.loss.drawing.points.y.tolist() == [0.3]
    assert text(running, "validationAccuracyLabel") == "97.41\u00a0%"
    table = running.plots.table.model_
    assert [table.index(0, column).data() for column in (0, 4)] == ["1", "97.41\u00a0%"]


def test_figures_say_how_far_it_is(qtbot: QtBot, running: TrainWorkspace, fake_trainer: FakeTrainer) -> None:
    fake_trainer.progress(150, epoch=2)
    qtbot.waitUntil(lambda: text(running, "runEpochLabel") == "2 / 3")
    assert text(running, "runStepLabel") == "150 / 300"
    assert text(running, "runSpeedLabel") == "100.0 steps a second"
    assert text(running, "runTimeLeftLabel") == "1:05"


@pytest.mark.parametrize("how", ["stopped", "finished", "failed"])
def test_a_run_that_has_ended_takes_no_more_time(
    qtbot: QtBot, running: TrainWorkspace, runner: Runner, fake_trainer: FakeTrainer, how: str
) -> None:
    fake_trainer.progress(150, epoch=2)
    qtbot.waitUntil(lambda: text(running, "runTimeLeftLabel") == "1:05")
    if how == "stopped":
        runner.stop()
    elif how == "finished":
        fake_trainer.finish()
    else:
        fake_trainer.fail(UserError(message("test", "The loss is not a number any more.")))
    qtbot.waitUntil(lambda: not runner.state.active)
    assert text(running, "runTimeLeftLabel") == "–"
    assert text(running, "runStepLabel") == "150 / 300"


def test_the_learning_rate_is_the_recipes_own(
    qtbot: QtBot, running: TrainWorkspace, fake_trainer: FakeTrainer, session: Session
) -> None:
    fake_trainer.progress(150, epoch=2)
    qtbot.waitUntil(lambda: len(running.plots.rate.drawing.solid.x) > 0)
    solid, ahead = running.plots.rate.drawing.solid, running.plots.rate.drawing.ahead
    assert solid.x[-1] <= 1.5 < ahead.x[0]
    recipe = session.recipe
    steps = (solid.x * 100).round().astype(int)
    assert solid.y.tolist() == pytest.approx([recipe.rate_at(int(step), 300) for step in steps])


def test_nothing_is_drawn_out_of_sight_and_all_of_it_afterwards(
    qtbot: QtBot, running: TrainWorkspace, runner: Runner, fake_trainer: FakeTrainer
) -> None:
    running.hide()
    with qtbot.waitSignal(runner.progressed):
        fake_trainer.progress(40)
    assert len(running.plots.loss.drawing.trend.x) == 0
    running.show()
    assert running.plots.loss.drawing.trend.x.tolist() == [0.4]


def test_pause_resume_and_stop_in_the_panel(qtbot: QtBot, running: TrainWorkspace, runner: Runner) -> None:
    main = button(running, "trainPanelButton")
    for words, state in (("Pause", State.PAUSED), ("Resume", State.RUNNING)):
        assert main.text() == words
        qtbot.mouseClick(main, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(_is(runner, state))
    with qtbot.waitSignal(runner.finished):
        qtbot.mouseClick(button(running, "stopPanelButton"), Qt.MouseButton.LeftButton)
    assert main.text() == "Start training"
    assert "stopped" in text(running, "testNote")
    assert button(running, "goOnPanelButton").isVisible()


def test_the_test_set_waits_for_the_end(
    qtbot: QtBot, running: TrainWorkspace, runner: Runner, fake_trainer: FakeTrainer
) -> None:
    fake_trainer.validate(0.97)
    qtbot.waitUntil(lambda: bool(running.plots.table.model_.rowCount()))
    assert "once" in text(running, "testNote")
    fake_trainer.confusion = ((976, 4), (1, 1019))
    with qtbot.waitSignal(runner.finished):
        fake_trainer.finish(0.9901)
    assert text(running, "testAccuracyLabel") == "99.01\u00a0%"
    assert "5 of 2,000 wrong" in text(running, "testNote")


def test_a_failure_is_told_and_the_workspace_lives_on(
    qtbot: QtBot, running: TrainWorkspace, runner: Runner, fake_trainer: FakeTrainer
) -> None:
    with qtbot.waitSignal(runner.failed):
        fake_trainer.fail(UserError(message("test", "The loss is not a number any more.")))
    assert "failed" in text(running, "testNote")
    assert button(running, "trainPanelButton").isEnabled()


def test_the_loss_scale_is_switched(qtbot: QtBot, running: TrainWorkspace, fake_trainer: FakeTrainer) -> None:
    fake_trainer.progress(20, loss=0.1)
    qtbot.waitUntil(lambda: len(running.plots.loss.drawing.trend.x) == 1)
    before = running.plots.loss.grab().toImage()
    linear = running.plots._scale.button("linear")
    qtbot.mouseClick(linear, Qt.MouseButton.LeftButton)
    assert running.plots.loss.grab().toImage() != before


def test_values_are_shown_under_the_pointer(qtbot: QtBot, running: TrainWorkspace, fake_trainer: FakeTrainer) -> None:
    fake_trainer.validate(0.97)
    qtbot.waitUntil(lambda: len(running.plots.accuracy.drawing.points.x) == 1)
    canvas = running.plots.accuracy.canvas
    middle = QPoint(48 + (canvas.width() - 62) // 3, canvas.height() // 2)
    for step in range(-20, 21, 5):
        qtbot.mouseMove(canvas.viewport(), middle + QPoint(step, 0))
    tips = [label.text() for label in canvas.findChildren(QLabel) if label.isVisible()]
    assert len(tips) == 1
    assert "97" in tips[0]


def test_it_is_drawn_in_both_themes(
    qtbot: QtBot, running: TrainWorkspace, theme: Theme, fake_trainer: FakeTrainer
) -> None:
    fake_trainer.progress(20)
    qtbot.waitUntil(lambda: len(running.plots.loss.drawing.trend.x) == 1)
    light = running.grab().toImage()
    theme.set_choice(Choice.DARK)
    assert running.grab().toImage() != light


def test_a_run_that_got_no_better_says_so(
    qtbot: QtBot, make: Make, lenet: Document, runner: Runner, fake_trainer: FakeTrainer
) -> None:
    train = make(lenet.replace(recipe=Recipe(epochs=20, patience=2)))
    with qtbot.waitSignal(runner.run_changed):
        runner.start(lenet.replace(recipe=Recipe(epochs=20, patience=2)))
    for epoch, accuracy in enumerate((0.97, 0.98, 0.975, 0.979), 1):
        fake_trainer.validate(accuracy, epoch=epoch)
    with qtbot.waitSignal(runner.finished):
        fake_trainer.finish()
    said = "Stopped early: no rise for 2 epochs, best at epoch 2."
    assert text(train, "runEndingLabel") == said
    assert text(train, "testNote").endswith(said)
    with qtbot.waitSignal(runner.run_changed):
        runner.start(lenet)
    assert not text(train, "runEndingLabel")
    with qtbot.waitSignal(runner.finished):
        fake_trainer.finish()
