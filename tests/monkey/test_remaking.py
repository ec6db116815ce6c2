"""The window is made anew again and again, as settings do it, while a real training goes on beside it."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cnnstudio.app import languages
from cnnstudio.app.main_window import MainWindow
from cnnstudio.app.runner import State
from cnnstudio.app.settings import TEXT_SIZES
from cnnstudio.app.studio import Studio
from cnnstudio.app.theme import Choice
from tests.monkey.stage import document, staged
from tests.trained import idx_folder  # noqa: F401

ROUNDS = 12
SEED = 3


def changes(studio: Studio, rng: random.Random) -> list[Callable[[], None]]:
    """What a person may choose of the settings, each for another window."""
    settings = studio.settings
    return [
        lambda: setattr(settings, "text_size", rng.choice(TEXT_SIZES)),
        lambda: setattr(settings, "language", rng.choice(("en", "ko", "pseudo"))),
        lambda: setattr(settings, "theme", rng.choice(list(Choice))),
        lambda: setattr(settings, "contrast", rng.random() < 0.5),
    ]


def windows() -> list[MainWindow]:
    return [window for window in QApplication.topLevelWidgets() if isinstance(window, MainWindow)]


@pytest.fixture
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    languages.put_on(qapp, languages.ENGLISH)


def remade(qtbot: QtBot, studio: Studio) -> None:
    """Wait for another window, and for steps made beside it."""
    old, runner = studio.window, studio.runner
    step = runner.progress.step if runner.progress else 0
    old.aids.remake_wanted.emit("settingsText")
    qtbot.waitUntil(lambda: studio.window is not old)
    qtbot.waitUntil(lambda: runner.progress is not None and runner.progress.step > step)


def test_a_training_outlives_many_windows(
    qtbot: QtBot,
    qapp: QApplication,
    english_again: None,
    idx_folder: Path,  # noqa: F811
    tmp_path: Path,
) -> None:
    rng = random.Random(SEED)
    with staged(qapp, idx_folder, tmp_path) as studio:
        runner, style = studio.runner, qapp.style()
        long = document(idx_folder)
        studio.session.new(long.replace(recipe=long.recipe.with_value("epochs", 1000)))
        runner.start(studio.session.document)
        qtbot.waitUntil(lambda: runner.state is State.RUNNING, timeout=20_000)
        for _ in range(ROUNDS):
            studio.window.show_workspace(rng.choice(("design", "train", "inside")))
            rng.choice(changes(studio, rng))()
            remade(qtbot, studio)
        assert runner.state is State.RUNNING
        assert qapp.style() is style
        qtbot.waitUntil(lambda: windows() == [studio.window], timeout=20_000)
        runner.stop()
        qtbot.waitUntil(lambda: not runner.state.active, timeout=20_000)
        assert studio.session.document.recipe.epochs == 1000
