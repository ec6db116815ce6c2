"""Ready recipes are chosen above the settings, in one step that can be undone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLabel
from pytestqt.qtbot import QtBot

from cnnstudio.app.session import Session
from cnnstudio.app.training.workspace import TrainWorkspace
from cnnstudio.network import Recipe, presets


def chooser(train: TrainWorkspace) -> QComboBox:
    found = train.findChild(QComboBox, "presetField")
    assert isinstance(found, QComboBox)
    return found


def note(train: TrainWorkspace) -> str:
    found = train.findChild(QLabel, "presetNote")
    assert isinstance(found, QLabel)
    return found.text()


def test_a_preset_fills_the_settings_in_one_step(qtbot: QtBot, train: TrainWorkspace, session: Session) -> None:
    session.set_recipe(Recipe(seed=5))
    box = chooser(train)
    assert box.currentText() == "Usual"
    qtbot.keyClick(box, Qt.Key.Key_Down)
    fast = presets.get("fast")
    assert box.currentText() == "Fast"
    assert session.recipe == fast.applied(Recipe(seed=5))
    assert note(train) == str(fast.help)
    assert session.undo_stack.undoText() == "Preset “Fast”"
    batch = train.findChild(QAbstractSpinBox, "batchSizeField")
    assert batch is not None
    assert batch.text() == str(fast.recipe.batch_size)
    session.undo_stack.undo()
    assert session.recipe == Recipe(seed=5)
    assert box.currentText() == "Usual"


def test_own_is_shown_while_a_setting_differs(qtbot: QtBot, train: TrainWorkspace, session: Session) -> None:
    box = chooser(train)
    assert box.findText("Own") < 0
    qtbot.keyClick(box, Qt.Key.Key_Down)
    epochs = train.findChild(QAbstractSpinBox, "epochsField")
    assert epochs is not None
    epochs.setFocus()
    epochs.selectAll()
    qtbot.keyClicks(epochs, "9")
    assert box.currentText() == "Own"
    assert note(train) == "As “Fast” but for: Epochs"
    before = session.recipe
    qtbot.keyClick(box, Qt.Key.Key_Up)
    assert box.currentText() == "As the chapter"
    session.undo_stack.undo()
    assert session.recipe == before, "a preset is a step of its own"
    session.undo_stack.undo()
    assert box.currentText() == "Fast"
    assert box.findText("Own") < 0


def test_far_from_every_preset_is_just_ones_own(train: TrainWorkspace, session: Session) -> None:
    session.set_recipe(Recipe(optimizer="sgd", learning_rate=0.5, schedule="step", epochs=50, clip_norm=3.0))
    assert note(train) == "Your own recipe."
