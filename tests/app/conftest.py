"""What tests of the window share: its parts, made by hand, with a trainer that does what the test says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from cnnstudio.app import style
from cnnstudio.app.downloads import Downloads
from cnnstudio.app.icons import Icons
from cnnstudio.app.main_window import MainWindow
from cnnstudio.app.runner import Runner
from cnnstudio.app.session import Session
from cnnstudio.app.settings import Settings
from cnnstudio.app.theme import Choice, Theme
from cnnstudio.app.workspaces import Workspace
from cnnstudio.network import Document, architectures
from tests.app.fake_trainer import FakeTrainer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

W = TypeVar("W", bound=QWidget)


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    theme = Theme(Choice.LIGHT, qapp)
    style.apply(qapp, theme)
    return theme


@pytest.fixture
def icons(theme: Theme) -> Icons:
    return Icons(theme)


@pytest.fixture
def settings(qapp: QApplication) -> Settings:
    return Settings()


@pytest.fixture
def lenet() -> Document:
    """A document with LeNet-5."""
    return architectures.get("lenet5").document()


@pytest.fixture
def session(qapp: QApplication) -> Session:
    """An empty document for MNIST."""
    return Session(Document(), qapp)


@pytest.fixture
def fake_trainer() -> FakeTrainer:
    return FakeTrainer()


@pytest.fixture
def downloads(qapp: QApplication) -> Downloads:
    """Of the true data sets, whose servers no test reaches."""
    return Downloads(parent=qapp)


@pytest.fixture
def runner(qapp: QApplication, fake_trainer: FakeTrainer, tmp_path: Path, downloads: Downloads) -> Iterator[Runner]:
    """A runner whose training is the test's own."""
    runner = Runner(fake_trainer, tmp_path / "runs", qapp, downloads)
    yield runner
    fake_trainer.ready.set()
    assert runner.close(), "the training thread did not end"


class OpenIn(Protocol):
    """Opens a document (the one that is open where None) in a workspace of a class on the screen."""

    def __call__(self, kind: Callable[..., W], document: Document | None, size: tuple[int, int]) -> W: ...


@pytest.fixture
def open_in(qtbot: QtBot, session: Session, runner: Runner, theme: Theme, icons: Icons, settings: Settings) -> OpenIn:
    def opened(kind: Callable[..., W], document: Document | None, size: tuple[int, int]) -> W:
        if document is not None:
            session.new(document)
        workspace = kind(session, runner, theme, icons, settings)
        workspace.resize(*size)
        qtbot.addWidget(workspace)
        with qtbot.waitActive(workspace):
            workspace.show()
            workspace.activateWindow()
        return workspace

    return opened


def page(*parts: object) -> QWidget:
    """A workspace with nothing but a field."""
    widget = QWidget()
    field = QLineEdit(widget)
    field.setObjectName("field")
    return widget


@pytest.fixture
def window(qtbot: QtBot, session: Session, runner: Runner, theme: Theme, settings: Settings) -> Iterator[MainWindow]:
    """The window on the screen, with three workspaces that are nearly empty."""
    pages = [Workspace(key, key.capitalize(), page) for key in ("design", "train", "inside")]
    window = MainWindow(session, runner, theme, settings, pages)
    qtbot.addWidget(window, before_close_func=lambda window: setattr(window, "_may_close", True))
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    yield window
    for dialog in window.findChildren(QDialog):
        dialog.close()
