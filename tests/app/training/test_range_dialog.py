"""A learning rate is found from the recipe: the curve comes live, a rate is chosen on it, used in one step, undone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QLabel, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from cnnstudio.app.dialogs.range_test import RangeTestDialog
from cnnstudio.app.runner import Runner
from cnnstudio.app.session import Session
from cnnstudio.app.training.workspace import TrainWorkspace
from cnnstudio.network import Document, Stack, UserError, message
from cnnstudio.training.range_curve import STEPS, Point, judged, rate_at
from tests.app.fake_trainer import FakeTrainer

W = TypeVar("W", bound=QWidget)
PATIENCE_MS = 20_000


def valley() -> list[Point]:
    """Flat, down from step 80 to 120, up from 160."""
    losses = [2.3 - min(max(step - 80, 0), 40) * 0.05 + max(0, step - 160) * 0.5 for step in range(180)]
    return [Point(rate_at(step, STEPS), loss) for step, loss in enumerate(losses)]


def part(dialog: QWidget, kind: type[W], name: str) -> W:
    found = dialog.findChild(kind, name)
    assert isinstance(found, kind), name
    return found


def opened(qtbot: QtBot, train: TrainWorkspace) -> RangeTestDialog:
    qtbot.mouseClick(part(train, QAbstractButton, "findRateButton"), Qt.MouseButton.LeftButton)
    dialog = next(dialog for dialog in train.window().findChildren(RangeTestDialog) if dialog.isVisible())
    qtbot.waitExposed(dialog)
    return dialog


@pytest.fixture
def dialog(qtbot: QtBot, train: TrainWorkspace, fake_trainer: FakeTrainer) -> Iterator[RangeTestDialog]:
    """Opened on a valley that is found at once."""
    fake_trainer.points = valley()
    dialog = opened(qtbot, train)
    qtbot.waitUntil(lambda: part(dialog, QRadioButton, "rateTenth").isVisible())
    yield dialog
    with_closing = train.window().findChildren(RangeTestDialog)
    for left in with_closing:
        left.reject()


def test_the_safer_suggestion_is_offered_and_used_in_one_step(
    qtbot: QtBot, dialog: RangeTestDialog, session: Session
) -> None:
    suggestion = judged(valley(), STEPS, "exploded").suggestion
    assert suggestion is not None
    tenth, steepest = part(dialog, QRadioButton, "rateTenth"), part(dialog, QRadioButton, "rateSteepest")
    assert tenth.text() == f"{suggestion.tenth:g}"
    assert "a tenth of the rate where the loss is least" in tenth.accessibleName()
    assert steepest.accessibleName() == f"{suggestion.steepest:g}: where the loss falls fastest"
    assert (tenth if suggestion.rate == suggestion.tenth else steepest).isChecked()
    use = part(dialog, QPushButton, "rangeUse")
    assert use.text() == f"Use {suggestion.rate:g}"
    before = session.recipe
    session.set_recipe(before.with_value("epochs", 7))
    qtbot.mouseClick(use, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    assert session.recipe == before.with_value("epochs", 7).with_value("learning_rate", suggestion.rate)
    session.undo_stack.undo()
    assert session.recipe == before.with_value("epochs", 7), "the rate is a step of its own"


def test_another_rate_is_chosen_by_button_key_mouse_and_number(qtbot: QtBot, dialog: RangeTestDialog) -> None:
    suggestion = judged(valley(), STEPS, "exploded").suggestion
    assert suggestion is not None
    use, canvas = part(dialog, QPushButton, "rangeUse"), dialog.plot.canvas
    for name, rate in (("rateTenth", suggestion.tenth), ("rateSteepest", suggestion.steepest)):
        part(dialog, QRadioButton, name).click()
        assert use.text() == f"Use {rate:g}"
    canvas.setFocus()
    qtbot.keyClick(canvas, Qt.Key.Key_PageUp)
    twice = dialog.choice.rate
    assert twice == pytest.approx(2 * suggestion.steepest, rel=0.06)
    assert part(dialog, QRadioButton, "rateOther").isChecked()
    assert canvas.accessibleDescription().startswith(f"learning rate {twice:g}, loss")
    qtbot.keyClick(canvas, Qt.Key.Key_Left)
    assert dialog.choice.rate < twice
    ground = canvas.viewport()
    middle = ground.rect().center()
    QTest.mousePress(ground, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    pressed = dialog.choice.rate
    QTest.mouseMove(ground, middle + QPoint(60, 0))
    QTest.mouseRelease(ground, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle + QPoint(60, 0))
    assert dialog.choice.rate > 2 * pressed > 1e-5
    assert dialog.choice.number.number == dialog.choice.rate
    number = part(dialog, QAbstractSpinBox, "rangeRate")
    number.setFocus()
    number.selectAll()
    qtbot.keyClicks(number, "0.0123")
    assert use.text() == "Use 0.0123"
    number.selectAll()
    qtbot.keyClicks(number, "0")
    problem = part(dialog, QLabel, "rangeRateProblem")
    assert problem.isVisible()
    assert problem.text() == "must be a number above 0, up to 10"
    assert not use.isEnabled()


def test_the_curve_comes_while_it_is_measured_and_the_test_is_cancelled(
    qtbot: QtBot, train: TrainWorkspace, fake_trainer: FakeTrainer, session: Session
) -> None:
    fake_trainer.points = valley()[:57]
    fake_trainer.range_over.clear()
    dialog = opened(qtbot, train)
    status = part(dialog, QLabel, "rangeStatus")
    qtbot.waitUntil(lambda: status.text().startswith("Step 57 of 200, learning rate"))
    assert dialog.progress.value() == 57
    assert not part(dialog, QWidget, "rangeSteps").isEnabled()
    button = part(dialog, QPushButton, "rangeTestButton")
    assert button.text() == "Cancel the test"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: button.text() == "Test again")
    assert status.text() == "The test was ended before the loss exploded: no rate can be suggested."
    assert not dialog.progress.isVisible()
    assert session.undo_stack.count() == 0
    fake_trainer.points = valley()
    fake_trainer.range_over.set()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: part(dialog, QRadioButton, "rateTenth").isVisible())
    assert not status.isVisible()
    dialog.reject()


def test_closing_ends_the_test(qtbot: QtBot, train: TrainWorkspace, fake_trainer: FakeTrainer, runner: Runner) -> None:
    fake_trainer.range_over.clear()
    dialog = opened(qtbot, train)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    heard: list[int] = []
    runner.work(lambda: 1, heard.append)  # comes after the test in the same thread
    qtbot.waitUntil(lambda: heard == [1])


def test_a_rate_chosen_meanwhile_is_kept(qtbot: QtBot, train: TrainWorkspace, fake_trainer: FakeTrainer) -> None:
    fake_trainer.points = valley()
    fake_trainer.range_over.clear()
    dialog = opened(qtbot, train)
    qtbot.keyClick(dialog.plot.canvas, Qt.Key.Key_Right)
    chosen = dialog.choice.rate
    fake_trainer.range_over.set()
    qtbot.waitUntil(lambda: part(dialog, QRadioButton, "rateTenth").isVisible())
    assert dialog.choice.rate == chosen
    dialog.reject()


def test_a_flat_curve_suggests_nothing_and_says_so(
    qtbot: QtBot, train: TrainWorkspace, fake_trainer: FakeTrainer
) -> None:
    fake_trainer.points = [Point(rate_at(step, STEPS), 2.3) for step in range(STEPS)]
    dialog = opened(qtbot, train)
    status = part(dialog, QLabel, "rangeStatus")
    qtbot.waitUntil(lambda: "no rate can be suggested" in status.text())
    assert not part(dialog, QRadioButton, "rateTenth").isVisible()
    assert part(dialog, QRadioButton, "rateOther").isChecked()
    dialog.reject()


def test_what_goes_wrong_is_said_and_can_be_tried_again(
    qtbot: QtBot, train: TrainWorkspace, fake_trainer: FakeTrainer
) -> None:
    fake_trainer.range_trouble = UserError(message("test", "The images are gone."))
    dialog = opened(qtbot, train)
    qtbot.waitUntil(dialog.errors.isVisible)
    assert dialog.errors.text.text() == "The images are gone."
    fake_trainer.range_trouble, fake_trainer.points = None, valley()
    qtbot.mouseClick(part(dialog, QPushButton, "rangeTestButton"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: part(dialog, QRadioButton, "rateTenth").isVisible())
    assert not dialog.errors.isVisible()
    dialog.reject()


def test_a_network_that_cannot_work_is_refused_with_words(
    qtbot: QtBot, train: TrainWorkspace, session: Session
) -> None:
    session.new(Document(Stack()))
    dialog = opened(qtbot, train)
    assert dialog.errors.text.text() == "Nothing to train yet: drag layers into the stack"
    assert part(dialog, QPushButton, "rangeTestButton").text() == "Test again"
    dialog.reject()


def test_while_a_run_is_trained_there_is_no_test(
    qtbot: QtBot, train: TrainWorkspace, runner: Runner, session: Session, fake_trainer: FakeTrainer
) -> None:
    with qtbot.waitSignal(runner.run_changed):
        runner.start(session.document)
    find = part(train, QAbstractButton, "findRateButton")
    assert not find.isEnabled()
    assert find.toolTip() == "Once no run is being trained"
    with qtbot.waitSignal(runner.finished):
        fake_trainer.finish()
    assert find.isEnabled()
