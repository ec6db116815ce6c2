"""The images of Inside by class and by how they are read, worked out while the training goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from cnnstudio import data, inspection
from cnnstudio.app.inside import readings
from cnnstudio.app.inside.readings import MOST, UNKNOWN
from tests.app.fake_trainer import FakeTrainer
from tests.app.inside.test_workspace import text, twin

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from cnnstudio.app.inside.workspace import InsideWorkspace
    from cnnstudio.app.runner import Runner

Key = Qt.Key


def choose(qtbot: QtBot, inside: InsideWorkspace, name: str, words: str) -> None:
    """Choose in a filter by the keyboard."""
    box = inside.findChild(QComboBox, name)
    assert isinstance(box, QComboBox)
    box.setFocus()
    qtbot.keyClick(box, Key.Key_Home)
    for _ in range(box.count()):
        if box.currentText() == words:
            return
        qtbot.keyClick(box, Key.Key_Down)
    assert box.currentText() == words


def read_by(trainer: FakeTrainer) -> np.ndarray:
    """What a twin of the network reads on the validation set."""
    classes: np.ndarray = inspection.probabilities(twin(trainer), data.load("mnist").validation.pixels).argmax(axis=1)
    return classes


@pytest.fixture
def read(qtbot: QtBot, inside: InsideWorkspace, fake_trainer: FakeTrainer) -> np.ndarray:
    """What the network reads, once the images on the page are read too."""
    qtbot.waitUntil(lambda: inside.readings.step == 0)
    fake_trainer.progress(50)
    qtbot.waitUntil(lambda: inside.readings.step == 50)
    keep_looking(qtbot, inside, fake_trainer)
    return read_by(fake_trainer)


def keep_looking(qtbot: QtBot, inside: InsideWorkspace, trainer: FakeTrainer) -> int:
    """Let the training go on until all that is wanted is read: a look comes with each report. How many it took."""
    step = 1000
    while inside.readings.left:
        step += 1
        left = inside.readings.left
        trainer.progress(step)
        qtbot.waitUntil(lambda left=left: inside.readings.left < left)  # type: ignore[misc]
    return step - 1000


def test_the_page_is_marked(inside: InsideWorkspace, read: np.ndarray) -> None:
    grid = inside.chooser.browser.grid
    classes = inside.readings.classes("validation")
    assert classes is not None
    np.testing.assert_array_equal(classes[: grid.page], read[: grid.page])
    assert (classes[grid.page :] == UNKNOWN).all(), "only what is on the page is read"
    label = data.load("mnist").validation.labels[0]
    assert (read[0] == label) == grid.accessibleDescription().endswith("read right")
    assert (read[0] != label) == grid.accessibleDescription().endswith(f"read wrongly as {read[0]}")
    assert text(inside, "readingsLabel") == "marks: read at step 50"


def test_the_marks_follow_the_training(
    qtbot: QtBot,
    inside: InsideWorkspace,
    fake_trainer: FakeTrainer,
    read: np.ndarray,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    import torch

    monkeypatch.setattr(readings, "REFRESH", 0.0)
    with torch.no_grad():
        fake_trainer.module.dense1.weight.neg_()
    fake_trainer.progress(400)
    qtbot.waitUntil(lambda: inside.readings._now.step == 400)
    monkeypatch.undo()
    keep_looking(qtbot, inside, fake_trainer)
    page = inside.chooser.browser.grid.page
    assert text(inside, "readingsLabel") == "marks: read at step 400"
    classes = inside.readings.classes("validation")
    assert classes is not None
    np.testing.assert_array_equal(classes[:page], read_by(fake_trainer)[:page])
    assert not np.array_equal(classes[:page], read[:page])


def test_another_page_is_read_too(
    qtbot: QtBot, inside: InsideWorkspace, fake_trainer: FakeTrainer, read: np.ndarray
) -> None:
    grid = inside.chooser.browser.grid
    bare = grid.grab().toImage()
    grid.setFocus()
    qtbot.keyClick(grid, Key.Key_PageDown)
    keep_looking(qtbot, inside, fake_trainer)
    page, classes = slice(grid.page, 2 * grid.page), inside.readings.classes("validation")
    assert classes is not None
    np.testing.assert_array_equal(classes[page], read[page])
    assert grid.grab().toImage() != bare


def test_one_class_alone(qtbot: QtBot, inside: InsideWorkspace) -> None:
    choose(qtbot, inside, "classFilter", "7")
    sevens = np.flatnonzero(data.load("mnist").validation.labels == 7)
    grid = inside.chooser.browser.grid
    np.testing.assert_array_equal(grid.numbers, sevens)
    assert text(inside, "imagePagesLabel") == f"1 – {grid.page} of {len(sevens)}"
    grid.setFocus()
    qtbot.keyClick(grid, Key.Key_Home)
    assert inside.chooser.name.number == sevens[0]
    qtbot.keyClick(grid, Key.Key_Right)
    assert inside.chooser.name.number == sevens[1]
    qtbot.waitUntil(lambda: text(inside, "imageTitleLabel") == f"Validation image {sevens[1]}")


def test_the_wrong_ones_alone(
    qtbot: QtBot, inside: InsideWorkspace, fake_trainer: FakeTrainer, read: np.ndarray
) -> None:
    labels = data.load("mnist").validation.labels
    choose(qtbot, inside, "resultFilter", "Wrong only")
    assert text(inside, "readingsLabel").startswith("reading: ")
    keep_looking(qtbot, inside, fake_trainer)
    wrong, grid = np.flatnonzero(read != labels), inside.chooser.browser.grid
    np.testing.assert_array_equal(grid.numbers, wrong)
    assert text(inside, "readingsLabel") == f"{len(wrong):,} of 5,000 at step 50"
    choose(qtbot, inside, "classFilter", "3")
    np.testing.assert_array_equal(grid.numbers, np.flatnonzero((read != labels) & (labels == 3)))
    choose(qtbot, inside, "resultFilter", "Right only")
    np.testing.assert_array_equal(grid.numbers, np.flatnonzero((read == labels) & (labels == 3)))


def test_the_training_is_never_held_up_for_long(
    qtbot: QtBot,
    inside: InsideWorkspace,
    fake_trainer: FakeTrainer,
    read: np.ndarray,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    counts: list[int] = []
    probabilities = inspection.probabilities

    def counted(module: object, images: np.ndarray) -> np.ndarray:
        counts.append(len(images))
        return probabilities(module, images)  # type: ignore[arg-type]

    monkeypatch.setattr(inspection, "probabilities", counted)
    choose(qtbot, inside, "resultFilter", "Wrong only")
    looks = keep_looking(qtbot, inside, fake_trainer)
    read_on = [count for count in counts if count > 1]  # the others are the image looked at
    assert max(read_on) <= MOST
    assert len(read_on) <= looks + 2, "but for what a person does, images are read with a look alone"


def test_new_weights_replace_what_was_read_once_all_is_there(
    qtbot: QtBot, inside: InsideWorkspace, runner: Runner, fake_trainer: FakeTrainer, read: np.ndarray
) -> None:
    import torch

    choose(qtbot, inside, "resultFilter", "Wrong only")
    keep_looking(qtbot, inside, fake_trainer)
    grid = inside.chooser.browser.grid
    before = grid.numbers.copy()
    with torch.no_grad():
        fake_trainer.module.dense1.weight.neg_()
    fake_trainer.progress(200)
    fake_trainer.validate(0.1)
    qtbot.waitUntil(lambda: inside.readings.left == 5000)
    np.testing.assert_array_equal(grid.numbers, before)
    with qtbot.waitSignal(runner.state_changed):
        runner.pause()
    qtbot.waitUntil(lambda: not inside.readings.left, timeout=20_000)
    np.testing.assert_array_equal(
        grid.numbers, np.flatnonzero(read_by(fake_trainer) != data.load("mnist").validation.labels)
    )
    assert inside.readings.step == 200


def test_what_is_read_is_of_one_moment(
    qtbot: QtBot, inside: InsideWorkspace, fake_trainer: FakeTrainer, read: np.ndarray
) -> None:
    """Weights that change between two readings do not mix with those of the first."""
    import torch

    choose(qtbot, inside, "resultFilter", "Wrong only")
    with torch.no_grad():
        fake_trainer.module.dense1.weight.neg_()
    keep_looking(qtbot, inside, fake_trainer)
    np.testing.assert_array_equal(inside.readings.classes("validation"), read)


def test_an_image_that_the_filter_hides_is_led_to(qtbot: QtBot, inside: InsideWorkspace) -> None:
    choose(qtbot, inside, "classFilter", "7")
    number = int(np.flatnonzero(data.load("mnist").validation.labels == 1)[5])
    assert inside.show_image(f"validation:{number}")
    grid = inside.chooser.browser.grid
    assert number in grid.on_page
    assert len(grid.numbers) == 5000
