"""The recipe form: made from the recipe's own fields, edited with keys, refused with words."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from cnnstudio.app.i18n import NBSP
from cnnstudio.app.runner import Runner
from cnnstudio.app.session import Session
from cnnstudio.app.settings import Settings
from cnnstudio.app.training.recipe_sections import SECTIONS
from cnnstudio.app.training.workspace import TrainWorkspace
from cnnstudio.app.widgets.section import FoldHeader
from cnnstudio.network import Document, Recipe
from tests.app.fake_trainer import FakeTrainer


def field(train: TrainWorkspace, name: str) -> QWidget:
    found = train.findChild(QWidget, name)
    assert isinstance(found, QWidget)
    return found


def write(qtbot: QtBot, widget: QWidget, text: str) -> None:
    """Type over what stands in a field."""
    widget.setFocus()
    assert isinstance(widget, QAbstractSpinBox)
    widget.selectAll()
    qtbot.keyClicks(widget, text)


def test_every_setting_of_a_recipe_has_a_named_control(train: TrainWorkspace) -> None:
    names = {widget.accessibleName() for widget in train.recipe.form.findChildren(QWidget)}
    assert {str(setting.label) for setting in Recipe.fields()} <= names


@pytest.mark.parametrize(
    ("name", "typed", "setting", "value"),
    [
        ("batchSizeField", "128", "batch_size", 128),
        ("epochsField", "12", "epochs", 12),
        ("learningRateField", "0.015", "learning_rate", 0.015),
        ("learningRateField", "1e-3", "learning_rate", 0.001),
        ("weightDecayField", "0.01", "weight_decay", 0.01),
        ("seedField", "4294967295", "seed", 4294967295),
    ],
)
def test_what_is_typed_becomes_the_recipe(
    qtbot: QtBot, train: TrainWorkspace, session: Session, name: str, typed: str, setting: str, value: object
) -> None:
    write(qtbot, field(train, name), typed)
    assert getattr(session.recipe, setting) == value


def test_choices_are_made_with_keys_and_undone(qtbot: QtBot, train: TrainWorkspace, session: Session) -> None:
    optimizer = field(train, "optimizerField")
    assert isinstance(optimizer, QComboBox)
    qtbot.keyClick(optimizer, Qt.Key.Key_Up)
    assert optimizer.currentText() == "SGD"
    assert session.recipe.optimizer == "sgd"
    session.undo_stack.undo()
    assert session.recipe == Recipe()
    assert optimizer.currentText() == "Adam"


def test_momentum_is_for_sgd_alone_and_betas_for_adam(train: TrainWorkspace, session: Session) -> None:
    of_sgd = [field(train, "momentumField"), field(train, "nesterovField")]
    of_adam = [field(train, "beta1Field"), field(train, "beta2Field")]
    assert [part.isVisible() for part in of_sgd + of_adam] == [False, False, True, True]
    session.set_recipe(session.recipe.with_value("optimizer", "sgd"))
    assert [part.isVisible() for part in of_sgd + of_adam] == [True, True, False, False]


def test_what_is_out_of_range_is_refused_with_its_limits(qtbot: QtBot, train: TrainWorkspace, session: Session) -> None:
    batch = field(train, "batchSizeField")
    write(qtbot, batch, "0")
    problem = train.findChild(QLabel, "batchSizeFieldProblem")
    assert isinstance(problem, QLabel)
    assert problem.isVisible()
    assert problem.text() == "must be a whole number from 1 to 65,536"
    assert batch.property("invalid")
    assert session.recipe.batch_size == 64
    write(qtbot, batch, "32")
    assert not problem.isVisible()
    assert not batch.property("invalid")
    assert session.recipe.batch_size == 32


def test_a_learning_rate_of_nothing_is_refused(qtbot: QtBot, train: TrainWorkspace, session: Session) -> None:
    rate = field(train, "learningRateField")
    write(qtbot, rate, "0")
    problem = train.findChild(QLabel, "learningRateFieldProblem")
    assert isinstance(problem, QLabel)
    assert problem.text() == "must be a number above 0, up to 10"
    assert session.recipe.learning_rate == 0.003


def test_arrows_change_the_first_figure_of_a_rate(qtbot: QtBot, train: TrainWorkspace, session: Session) -> None:
    rate = field(train, "learningRateField")
    qtbot.keyClick(rate, Qt.Key.Key_Up)
    assert session.recipe.learning_rate == pytest.approx(0.004)
    session.set_recipe(session.recipe.with_value("learning_rate", 0.001))
    qtbot.keyClick(rate, Qt.Key.Key_Down)
    assert session.recipe.learning_rate == pytest.approx(0.0009)


def test_steps_follow_from_data_batch_and_epochs(qtbot: QtBot, train: TrainWorkspace, session: Session) -> None:
    qtbot.waitUntil(lambda: train.recipe.form.total_steps > 0, timeout=20_000)
    assert train.recipe.form.total_steps == 860 * 3
    write(qtbot, field(train, "epochsField"), "10")
    texts = {label.text().replace(NBSP, " ") for label in train.recipe.form.findChildren(QLabel)}
    assert "860 steps / epoch" in texts
    assert "8,600 steps" in texts
    write(qtbot, field(train, "epochsField"), "1")
    write(qtbot, field(train, "batchSizeField"), "60000")
    texts = {label.text().replace(NBSP, " ") for label in train.recipe.findChildren(QLabel)}
    assert {"1 step / epoch", "1 step"} <= texts
    assert not any("1 steps" in text for text in texts)


def test_the_recipe_is_locked_while_a_run_uses_it(
    qtbot: QtBot, train: TrainWorkspace, runner: Runner, fake_trainer: FakeTrainer
) -> None:
    lock = train.findChild(QLabel, "recipeLockLabel")
    assert isinstance(lock, QLabel)
    with qtbot.waitSignal(runner.run_changed):
        qtbot.mouseClick(field(train, "trainPanelButton"), Qt.MouseButton.LeftButton)
    assert not field(train, "batchSizeField").isEnabled()
    assert "run" in lock.text()
    with qtbot.waitSignal(runner.finished):
        fake_trainer.finish()
    assert field(train, "batchSizeField").isEnabled()
    assert not lock.text()


def test_the_device_of_the_next_training_is_chosen_here_too(
    qtbot: QtBot, train: TrainWorkspace, settings: Settings, fake_trainer: FakeTrainer
) -> None:
    device = field(train, "deviceField")
    assert isinstance(device, QComboBox)
    qtbot.waitUntil(lambda: device.count() == 3, timeout=20_000)
    assert device.currentText() == "The fastest there is"
    qtbot.keyClick(device, Qt.Key.Key_End)
    assert device.currentText() == "CPU"
    assert settings.device == "cpu"
    assert fake_trainer.chosen[0] == "cpu"


def test_settings_stand_in_the_order_they_are_thought_of_in(train: TrainWorkspace) -> None:
    names = ("batchSizeField", "optimizerField", "learningRateField", "scheduleField", "epochsField", "seedField")
    places = [field(train, name).mapTo(train, field(train, name).rect().topLeft()).y() for name in names]
    assert places == sorted(places)
    curve = train.recipe.form.curve.mapTo(train, train.recipe.form.curve.rect().topLeft()).y()
    assert places[3] < curve < places[4], "the curve belongs to the schedule"


def test_every_setting_stands_in_a_section() -> None:
    placed = [name for names in SECTIONS.values() for name in names]
    assert sorted(placed) == sorted(setting.name for setting in Recipe.fields())


def test_what_stands_in_a_section_is_folded_away_and_stays_so(
    qtbot: QtBot, train: TrainWorkspace, session: Session, make: Callable[[Document | None], TrainWorkspace]
) -> None:
    header = field(train, "fold:train-regularization")
    assert isinstance(header, FoldHeader)
    assert field(train, "clipNormField").isVisible()
    header.setFocus()
    qtbot.keyClick(header, Qt.Key.Key_Space)
    assert not field(train, "clipNormField").isVisible()
    assert field(train, "patienceField").isVisible()
    assert header.accessibleDescription() == "folded, none in use"
    session.set_recipe(session.recipe.with_value("clip_norm", 1.0))
    assert header.accessibleDescription() == "folded, 1 in use"
    assert not field(make(None), "clipNormField").isVisible()


def test_sections_can_be_folded_while_a_run_uses_the_recipe(
    qtbot: QtBot, train: TrainWorkspace, runner: Runner, fake_trainer: FakeTrainer
) -> None:
    with qtbot.waitSignal(runner.run_changed):
        qtbot.mouseClick(field(train, "trainPanelButton"), Qt.MouseButton.LeftButton)
    assert not field(train, "clipNormField").isEnabled()
    qtbot.mouseClick(field(train, "fold:train-regularization"), Qt.MouseButton.LeftButton)
    assert not field(train, "clipNormField").isVisible()
    with qtbot.waitSignal(runner.finished):
        fake_trainer.finish()
