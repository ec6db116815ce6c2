"""Augmentation in the recipe: set by real events, and seen at once on a training image."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from cnnstudio import data
from cnnstudio.app.forms.slider import UsualSlider
from cnnstudio.app.runner import Runner
from cnnstudio.app.session import Session
from cnnstudio.app.training.augmentation_panel import AugmentationPanel
from cnnstudio.app.training.workspace import TrainWorkspace
from cnnstudio.network import Augmentation, Document
from cnnstudio.training.augmentation import draws
from tests.app.fake_trainer import FakeTrainer
from tests.app.training.test_recipe_form import field, write
from tests.trained import idx_folder  # noqa: F401

Key = Qt.Key


@pytest.fixture
def bars(lenet: Document, idx_folder: Path) -> Document:  # noqa: F811
    """LeNet-5 for a small data set."""
    return lenet.replace(data=str(idx_folder))


@pytest.fixture
def train(make: Callable[[Document | None], TrainWorkspace], bars: Document, qtbot: QtBot) -> TrainWorkspace:
    """The workspace, with the first image drawn."""
    train = make(bars)
    qtbot.waitUntil(lambda: bool(train.recipe.augmentation.strip.shown), timeout=20_000)
    return train


@pytest.fixture
def panel(train: TrainWorkspace) -> AugmentationPanel:
    return train.recipe.augmentation


def wanted(session: Session, image: int = 0, step: int = 0) -> list[np.ndarray]:
    """The image, and what training would make of it."""
    recipe = session.recipe
    pixels = data.load(session.document.data).train.pixels[image]
    return [pixels, *draws(pixels, recipe.augmentation, recipe.seed, step, 6)]


def is_shown(panel: AugmentationPanel, arrays: list[np.ndarray]) -> bool:
    shown = panel.strip.shown
    return len(shown) == len(arrays) and all(map(np.array_equal, shown, arrays))


def click(widget: QWidget, share: float = 0.5) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(int(widget.width() * share), widget.height() // 2))


def button(train: TrainWorkspace, name: str) -> QAbstractButton:
    found = train.findChild(QAbstractButton, name)
    assert isinstance(found, QAbstractButton)
    return found


def test_without_augmentation_all_pictures_are_the_image(panel: AugmentationPanel, session: Session) -> None:
    original = wanted(session)[0]
    assert is_shown(panel, [original] * 7)


def test_a_slider_changes_the_recipe_and_what_is_shown(
    qtbot: QtBot, train: TrainWorkspace, panel: AugmentationPanel, session: Session
) -> None:
    slider = panel.editors["shift"].findChild(UsualSlider)
    assert isinstance(slider, UsualSlider)
    click(slider, 0.75)
    assert session.recipe.augmentation == Augmentation(shift=3)
    qtbot.waitUntil(lambda: is_shown(panel, wanted(session)), timeout=20_000)
    assert not np.array_equal(panel.strip.shown[0], panel.strip.shown[1])
    write(qtbot, field(train, "rotateField"), "25")
    assert session.recipe.augmentation == Augmentation(shift=3, rotate=25)
    qtbot.waitUntil(lambda: is_shown(panel, wanted(session)), timeout=20_000)


def test_of_many_edits_the_last_is_shown(qtbot: QtBot, panel: AugmentationPanel, session: Session) -> None:
    for shift in range(1, 12):
        session.set_recipe(session.recipe.with_value("augmentation", Augmentation(shift=shift)))
    drawn: list[object] = []
    panel.preview.drawn.connect(drawn.append)
    qtbot.waitUntil(lambda: is_shown(panel, wanted(session)), timeout=20_000)
    assert len(drawn) <= 2, "those between were left out"


def test_other_images_and_other_draws(
    qtbot: QtBot, train: TrainWorkspace, panel: AugmentationPanel, session: Session
) -> None:
    session.set_recipe(session.recipe.with_value("augmentation", Augmentation(shift=2, noise=9)))
    strip = panel.strip
    click(strip)
    qtbot.waitUntil(lambda: is_shown(panel, wanted(session, 1)), timeout=20_000)
    strip.setFocus()
    QTest.keyClick(strip, Key.Key_Space)
    QTest.keyClick(strip, Key.Key_Right)
    qtbot.waitUntil(lambda: is_shown(panel, wanted(session, 3)), timeout=20_000)
    for _ in range(4):
        QTest.keyClick(strip, Key.Key_Left)
    last = len(data.load(session.document.data).train) - 1
    qtbot.waitUntil(lambda: is_shown(panel, wanted(session, last)), timeout=20_000)
    label = int(data.load(session.document.data).train.labels[last])
    assert strip.accessibleDescription() == f"image {last}: {label}"
    click(button(train, "drawAgain"))
    qtbot.waitUntil(lambda: is_shown(panel, wanted(session, last, 1)), timeout=20_000)


def test_images_are_shown_as_the_network_gets_them(qtbot: QtBot, panel: AugmentationPanel, session: Session) -> None:
    session.set_input_shape("other", (3, 32, 20))
    qtbot.waitUntil(lambda: panel.strip.shown[0].shape == (3, 32, 20), timeout=20_000)
    pixels = data.load(session.document.data).train.fitted(slice(0, 1), (3, 32, 20), session.document.data_fit)[0]
    assert np.array_equal(panel.strip.shown[1], pixels)


def test_nonsense_is_refused_under_the_field(
    qtbot: QtBot, train: TrainWorkspace, panel: AugmentationPanel, session: Session
) -> None:
    problem = train.findChild(QLabel, "shiftFieldProblem")
    assert isinstance(problem, QLabel)
    for typed, words in (("-1", "from 0 to 512"), ("28", "at most 27"), ("two", "a whole number")):
        write(qtbot, field(train, "shiftField"), typed)
        assert problem.isVisible()
        assert words in problem.text()
        assert session.recipe.augmentation.shift in (0, 2), "the last good value stays: nothing, and the 2 of 28"
    write(qtbot, field(train, "shiftField"), "27")
    assert not problem.isVisible()
    assert session.recipe.augmentation.shift == 27
    session.set_input_shape("smaller", (1, 20, 28))
    assert "at most 19" in problem.text(), "what fitted before may not fit another input"


def test_further_ways_unfold_and_stay_unfolded_where_they_are_used(
    qtbot: QtBot, train: TrainWorkspace, session: Session, bars: Document
) -> None:
    scale, more = field(train, "scaleField"), button(train, "moreAugmentation")
    assert not scale.isVisible()
    more.setFocus()
    QTest.keyClick(more, Key.Key_Space)
    assert scale.isVisible()
    QTest.keyClick(field(train, "flipHorizontalField"), Key.Key_Space)
    assert session.recipe.augmentation.flip_horizontal
    click(more)
    assert not scale.isVisible()
    assert more.text() == "More… (1 in use)", "nothing that is in use goes unseen"
    session.new(bars.replace(recipe=bars.recipe.with_value("augmentation", Augmentation(erase=20))))
    assert scale.isVisible()
    session.new(bars)
    assert not scale.isVisible()


def test_edits_that_follow_each_other_are_one_undo_step(qtbot: QtBot, train: TrainWorkspace, session: Session) -> None:
    write(qtbot, field(train, "shiftField"), "12")
    write(qtbot, field(train, "rotateField"), "7")
    assert session.undo_stack.count() == 1
    session.undo_stack.undo()
    assert not session.recipe.augmentation.on
    assert field(train, "shiftField").property("value") == 0


def test_flipped_digits_are_doubted_gently(train: TrainWorkspace, session: Session) -> None:
    doubt = field(train, "augmentationDoubt")
    assert isinstance(doubt, QLabel)
    assert not doubt.isVisible()
    session.set_recipe(session.recipe.with_value("augmentation", Augmentation(flip_horizontal=True)))
    assert doubt.isVisible()
    assert "mirrored" in doubt.text()
    session.set_recipe(session.recipe.with_value("augmentation", Augmentation(shift=2)))
    assert not doubt.isVisible()


def test_it_is_locked_while_a_run_uses_it(
    qtbot: QtBot, train: TrainWorkspace, runner: Runner, fake_trainer: FakeTrainer
) -> None:
    with qtbot.waitSignal(runner.run_changed):
        click(field(train, "trainPanelButton"))
    assert not field(train, "shiftField").isEnabled()
    with qtbot.waitSignal(runner.finished):
        fake_trainer.finish()
    assert field(train, "shiftField").isEnabled()


def test_folded_away_it_says_what_is_in_use(train: TrainWorkspace, session: Session) -> None:
    header = button(train, "fold:train-augmentation")
    click(header)
    assert header.accessibleDescription() == "folded, none in use"
    session.set_recipe(session.recipe.with_value("augmentation", Augmentation(shift=2, rotate=5)))
    assert header.accessibleDescription() == "folded, shift, rotate"
    click(header)


def test_images_that_cannot_be_read_leave_no_pictures(
    qtbot: QtBot, panel: AugmentationPanel, session: Session, bars: Document
) -> None:
    with qtbot.waitSignal(panel.preview.failed, timeout=20_000):
        session.new(bars.replace(data="nowhere"))
    assert panel.strip.shown == ()
