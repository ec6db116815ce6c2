"""What tests of the Design workspace share: the workspace on the screen, and words for finding its parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from cnnstudio.app.designer.card import LayerCard
from cnnstudio.app.designer.workspace import DesignWorkspace
from cnnstudio.app.session import Session
from cnnstudio.network import Document

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.app.conftest import OpenIn


@pytest.fixture
def make(open_in: OpenIn) -> Callable[[Document | None], DesignWorkspace]:
    """Opens a document (the empty one where None) in a workspace on the screen."""

    def made(document: Document | None = None) -> DesignWorkspace:
        return open_in(DesignWorkspace, document, (1400, 820))

    return made


@pytest.fixture
def design(make: Callable[[Document | None], DesignWorkspace]) -> DesignWorkspace:
    """The workspace with an empty network."""
    return make(None)


@pytest.fixture
def lenet_design(make: Callable[[Document | None], DesignWorkspace], lenet: Document) -> DesignWorkspace:
    """The workspace with LeNet-5."""
    return make(lenet)


def card(workspace: DesignWorkspace, name: str) -> LayerCard:
    """The card of a layer, found as a script would."""
    found = workspace.findChild(LayerCard, f"card:{name}")
    assert isinstance(found, LayerCard), f"there is no card {name}"
    return found


def child(workspace: QWidget, name: str) -> QWidget:
    """A widget by its object name."""
    found = workspace.findChild(QWidget, name)
    assert isinstance(found, QWidget), f"there is no {name}"
    return found


def focused() -> QWidget:
    """The widget that has the keyboard."""
    found = QApplication.focusWidget()
    assert found is not None, "nothing has the keyboard"
    return found


def names(session: Session) -> list[str]:
    """The network's layers in order."""
    return [node.name for node in session.network.nodes]
