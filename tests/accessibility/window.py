"""The whole window with a trained network, in this process."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cnnstudio import data
from cnnstudio.app.main_window import MainWindow
from cnnstudio.app.runner import Runner
from cnnstudio.app.session import Session
from cnnstudio.app.settings import Settings
from cnnstudio.app.theme import Theme
from cnnstudio.network import Document, Recipe, architectures
from cnnstudio.training import Choices, Run, train


class Studio(NamedTuple):
    """The window with a trained network."""

    window: MainWindow
    session: Session

    def show(self, qtbot: QtBot, key: str) -> list[QWidget]:
        """Show a workspace; returns the top bar and its regions, in reading order."""
        self.window.show_workspace(key)
        workspace = self.window.workspace(key)
        if key == "inside":
            qtbot.waitUntil(lambda: bool(workspace.scores.bars.shares), timeout=20_000)  # type: ignore[attr-defined]
        return [self.window.top_bar, *workspace.regions()]  # type: ignore[attr-defined]


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory, idx_folder: Path) -> tuple[Path, Document]:
    """The folder of all runs, and a document with LeNet-5 that has one in it."""
    ready, runs = architectures.get("lenet5"), tmp_path_factory.mktemp("runs")
    document = Document(ready.network, ready.input_shape, data=str(idx_folder), recipe=Recipe(epochs=1))
    run = Run.create(runs / document.id / "1", document, Choices.for_machine("cpu", threads=1))
    train(run, data.load(idx_folder))
    return runs, document


@pytest.fixture
def studio(qtbot: QtBot, qapp: QApplication, theme: Theme, trained: tuple[Path, Document]) -> Iterator[Studio]:
    """The window with that document."""
    runs, document = trained
    session, runner = Session(document, qapp), Runner(folder=runs, parent=qapp)
    window = MainWindow(session, runner, theme, Settings())
    window.resize(1440, 900)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    qtbot.waitUntil(lambda: runner.run is not None, timeout=20_000)
    yield Studio(window, session)
    assert runner.close()
    session.undo_stack.setClean()
    window.close()
    window.deleteLater()
