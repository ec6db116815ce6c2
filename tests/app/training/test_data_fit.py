"""How images of another size are fitted: told on the data card, chosen there, one undo step, seen in the examples."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from cnnstudio import data
from cnnstudio.app.session import Session
from cnnstudio.app.training.workspace import TrainWorkspace
from cnnstudio.network import Document
from tests.app.conftest import OpenIn

PATIENCE = 20_000


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Wide pictures: black at the left and right, white in the middle."""
    for name in ("a", "b"):
        (tmp_path / "wide" / name).mkdir(parents=True)
        for number in range(9):
            pixels = np.zeros((20, 60), np.uint8)
            pixels[:, 20:40] = 255 - number
            Image.fromarray(pixels).save(tmp_path / "wide" / name / f"{number}.png")
    return tmp_path / "wide"


@pytest.fixture
def train(qtbot: QtBot, open_in: OpenIn, lenet: Document, folder: Path) -> TrainWorkspace:
    document = lenet.replace(data=str(folder), classes=("a", "b"))
    train = open_in(TrainWorkspace, document, (1440, 852))
    qtbot.waitUntil(train.recipe.fit.isVisible, timeout=PATIENCE)
    return train


def note(train: TrainWorkspace) -> str:
    found = train.findChild(QLabel, "dataFitNote")
    assert found is not None
    return found.text().replace("\u00a0", " ")


def shown(train: TrainWorkspace) -> np.ndarray:
    """The first example, uint8 C x H x W."""
    return train.recipe.data.pictures._arrays[0]


def click(qtbot: QtBot, train: TrainWorkspace, fit: str) -> None:
    qtbot.mouseClick(train.recipe.fit.choice.button(fit), Qt.MouseButton.LeftButton)


def test_it_is_told_chosen_seen_and_undone(qtbot: QtBot, train: TrainWorkspace, session: Session, folder: Path) -> None:
    assert note(train) == "20 × 60 → 28 × 28, stretched"
    before = session.document
    click(qtbot, train, "crop")
    assert session.document == before.replace(data_fit="crop")
    assert note(train) == "20 × 60 → 28 × 28, cropped"
    expected = data.load(folder).fitted((1, 28, 28), "crop").train.pixels
    qtbot.waitUntil(lambda: np.array_equal(shown(train), expected[0]), timeout=PATIENCE)
    click(qtbot, train, "fit")
    assert note(train) == "20 × 60 → 28 × 28, whole, padded"
    qtbot.waitUntil(lambda: not shown(train)[0, 0].any(), timeout=PATIENCE)
    session.undo_stack.undo()
    session.undo_stack.undo()
    assert session.document == before
    assert train.recipe.fit.choice.value == "stretch"
    qtbot.waitUntil(lambda: shown(train).shape == (1, 28, 28) and bool(shown(train)[0, 0].any()), timeout=PATIENCE)


@pytest.mark.parametrize(
    ("shape", "words", "choice"),
    [
        ((1, 20, 60), "", False),
        ((1, 10, 30), "20 × 60 → 10 × 30, resized", False),
        ((1, 24, 72), "20 × 60 → 24 × 72, with a black border", True),
        ((3, 28, 28), "20 × 60 → 28 × 28, stretched", True),
    ],
)
def test_only_what_makes_a_difference_is_offered(
    train: TrainWorkspace, session: Session, shape: tuple[int, int, int], words: str, choice: bool
) -> None:
    session.set_input_shape("Another input", shape)
    assert train.recipe.fit.isVisible() == bool(words)
    assert train.recipe.fit.choice.isVisible() == choice
    if words:
        assert note(train) == words


def test_sizes_that_differ_are_told(qtbot: QtBot, open_in: OpenIn, lenet: Document, folder: Path) -> None:
    Image.new("L", (30, 30)).save(folder / "a" / "square.png")
    document = lenet.replace(data=str(folder), classes=("a", "b"), input_shape=(1, 20, 60))
    train = open_in(TrainWorkspace, document, (1440, 852))
    qtbot.waitUntil(train.recipe.fit.isVisible, timeout=PATIENCE)
    assert note(train).startswith("20 × 60 and other sizes → 20 × 60")
    assert train.recipe.fit.choice.isVisible()
