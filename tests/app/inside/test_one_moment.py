"""All that Inside shows at a time belongs to one step's weights and to one image."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import Qt

from cnnstudio import data, inspection
from cnnstudio.app.inside import look
from tests.app.inside.test_workspace import expected_maps, shown, text, twin

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from cnnstudio.app.inside.look import Look, Request
    from cnnstudio.app.inside.workspace import InsideWorkspace
    from cnnstudio.training import NetworkModule
    from tests.app.fake_trainer import FakeTrainer

Key = Qt.Key


@pytest.fixture
def gate(qtbot: QtBot, inside: InsideWorkspace, monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Holds looks up in the training thread while it is cleared."""
    event, take = threading.Event(), look.take
    event.set()

    def held_up(module: NetworkModule, request: Request) -> Look:
        event.wait(20)
        return take(module, request)

    qtbot.waitUntil(lambda: not inside.looking.waiting)
    monkeypatch.setattr(look, "take", held_up)
    return event


def let_through(qtbot: QtBot, inside: InsideWorkspace, gate: threading.Event) -> None:
    """Let the looks be answered that wait, while there is a window to hear of it."""
    gate.set()
    qtbot.waitUntil(lambda: not inside.looking.waiting)


def test_the_step_told_is_that_of_the_weights_seen(
    qtbot: QtBot, inside: InsideWorkspace, fake_trainer: FakeTrainer
) -> None:
    """Not the one that the training has come to when the answer is there."""
    import torch

    with torch.no_grad():
        fake_trainer.module.conv1.weight.mul_(-2)
    fake_trainer.progress(50)
    qtbot.waitUntil(lambda: "step 50" in text(inside, "weightsLabel"))
    pixels = data.load("mnist").validation.pixels[0]
    maps = expected_maps(fake_trainer, pixels)
    for path, values in maps.items():
        np.testing.assert_array_equal(shown(inside, path), values)
    filters, big = inside.detail.filters.filters, inside.detail.big.values
    assert filters is not None
    assert big is not None
    np.testing.assert_array_equal(filters, fake_trainer.module.conv1.weight.detach().numpy())
    np.testing.assert_array_equal(big, maps["conv1"][0])
    shares = inspection.probabilities(twin(fake_trainer), pixels[np.newaxis])[0]
    assert inside.scores.bars.shares == pytest.approx(shares.tolist())


def test_an_image_comes_together_with_its_maps(
    qtbot: QtBot, inside: InsideWorkspace, fake_trainer: FakeTrainer, gate: threading.Event
) -> None:
    images = data.load("mnist").validation.pixels
    grid = inside.chooser.browser.grid
    grid.setFocus()
    gate.clear()
    qtbot.keyClick(grid, Key.Key_Right)
    assert inside.chooser.name.number == 1
    np.testing.assert_array_equal(inside.input.picture.pixels, images[0])
    assert text(inside, "imageTitleLabel") == "Validation image 0"
    gate.set()
    qtbot.waitUntil(lambda: np.array_equal(inside.input.picture.pixels, images[1]))  # type: ignore[arg-type]
    np.testing.assert_array_equal(shown(inside, "conv1"), expected_maps(fake_trainer, images[1])["conv1"])
    assert text(inside, "imageTitleLabel") == "Validation image 1"


def test_an_image_that_must_wait_is_shown_without_the_maps_of_another(
    qtbot: QtBot, inside: InsideWorkspace, fake_trainer: FakeTrainer, gate: threading.Event
) -> None:
    images = data.load("mnist").validation.pixels
    grid = inside.chooser.browser.grid
    grid.setFocus()
    gate.clear()
    qtbot.keyClick(grid, Key.Key_Right)
    qtbot.waitUntil(lambda: np.array_equal(inside.input.picture.pixels, images[1]))  # type: ignore[arg-type]
    assert all(column.values is None for column in inside.maps.columns)
    assert inside.detail.big.values is None
    assert not inside.scores.bars.shares
    let_through(qtbot, inside, gate)


def test_another_map_is_of_the_same_look(
    qtbot: QtBot, inside: InsideWorkspace, fake_trainer: FakeTrainer, gate: threading.Event
) -> None:
    maps = expected_maps(fake_trainer, data.load("mnist").validation.pixels[0])
    gate.clear()
    inside.place.choose("pool1", 2)
    np.testing.assert_array_equal(inside.detail.big.values, maps["pool1"][2])
    inside.place.choose("dense1")
    np.testing.assert_array_equal(inside.detail.big.values, maps["dense1"])
    let_through(qtbot, inside, gate)


def test_what_was_out_of_sight_shows_nothing_old(
    qtbot: QtBot, inside: InsideWorkspace, fake_trainer: FakeTrainer
) -> None:
    inside.resize(700, 600)
    fake_trainer.progress(50)
    qtbot.waitUntil(lambda: "step 50" in text(inside, "weightsLabel"))
    hidden = inside.maps.column("dense1")
    assert hidden is not None
    assert hidden.values is None
