"""The Train workspace on the screen, with a trainer that does what the test says."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cnnstudio.app.training.workspace import TrainWorkspace
from cnnstudio.network import Document

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.app.conftest import OpenIn


@pytest.fixture
def make(open_in: OpenIn) -> Callable[[Document | None], TrainWorkspace]:
    """Opens a document (the empty one where None) in a workspace on the screen."""

    def made(document: Document | None = None) -> TrainWorkspace:
        return open_in(TrainWorkspace, document, (1440, 852))

    return made


@pytest.fixture
def train(make: Callable[[Document | None], TrainWorkspace], lenet: Document) -> TrainWorkspace:
    """The workspace with LeNet-5."""
    return make(lenet)
