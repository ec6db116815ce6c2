"""The Train workspace on the screen, with a trainer that does what the test says."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cnnstudio.app.icons import Icons
from cnnstudio.app.runner import Runner
from cnnstudio.app.session import Session
from cnnstudio.app.settings import Settings
from cnnstudio.app.theme import Theme
from cnnstudio.app.training.workspace import TrainWorkspace
from cnnstudio.network import Document

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot


@pytest.fixture
def make(
    qtbot: QtBot, session: Session, runner: Runner, theme: Theme, icons: Icons, settings: Settings
) -> Callable[[Document | None], TrainWorkspace]:
    """Opens a document (the empty one where None) in a workspace on the screen."""

    def made(document: Document | None = None) -> TrainWorkspace:
        if document is not None:
            session.new(document)
        workspace = TrainWorkspace(session, runner, theme, icons, settings)
        workspace.resize(1440, 852)
        qtbot.addWidget(workspace)
        with qtbot.waitActive(workspace):
            workspace.show()
            workspace.activateWindow()
        return workspace

    return made


@pytest.fixture
def train(make: Callable[[Document | None], TrainWorkspace], lenet: Document) -> TrainWorkspace:
    """The workspace with LeNet-5."""
    return make(lenet)
