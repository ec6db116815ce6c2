"""The Inside workspace on the screen, looking into a real small network that the test's own training holds."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from cnnstudio.app.icons import Icons
from cnnstudio.app.inside.workspace import InsideWorkspace
from cnnstudio.app.runner import Runner
from cnnstudio.app.session import Session
from cnnstudio.app.settings import Settings
from cnnstudio.app.theme import Theme
from cnnstudio.network import Document, Layer, Stack
from cnnstudio.network.layers.activation import ReLU
from cnnstudio.network.layers.convolution import Convolution
from cnnstudio.network.layers.dense import Dense
from cnnstudio.network.layers.pooling import MaxPooling
from cnnstudio.network.layers.shape import Flatten
from tests.app.fake_trainer import FakeTrainer

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

Make = Callable[[], InsideWorkspace]


@pytest.fixture
def small() -> Document:
    """Two convolutions, the second with several input maps."""
    return Document(
        network=Stack(
            (
                Layer("conv1", Convolution(filters=3, kernel_size=(5, 5))),
                Layer("relu1", ReLU()),
                Layer("pool1", MaxPooling()),
                Layer("conv2", Convolution(filters=4, kernel_size=(3, 3), padding="valid")),
                Layer("pool2", MaxPooling(kernel_size=(4, 4), stride=(4, 4))),
                Layer("flatten1", Flatten()),
                Layer("dense1", Dense(units=10)),
            )
        )
    )


@pytest.fixture
def make(qtbot: QtBot, session: Session, runner: Runner, theme: Theme, icons: Icons, settings: Settings) -> Make:
    """Makes the workspace and shows it."""

    def made() -> InsideWorkspace:
        workspace = InsideWorkspace(session, runner, theme, icons, settings)
        workspace.resize(1440, 852)
        qtbot.addWidget(workspace)
        with qtbot.waitActive(workspace):
            workspace.show()
            workspace.activateWindow()
        return workspace

    return made


@pytest.fixture
def inside(
    qtbot: QtBot, make: Make, session: Session, runner: Runner, fake_trainer: FakeTrainer, small: Document
) -> InsideWorkspace:
    """The workspace while a training of the small network goes on, after its first look."""
    from cnnstudio.training import build

    fake_trainer.module = build(small.network, small.input_shape, seed=1)
    session.new(small)
    workspace = make()
    with qtbot.waitSignal(runner.run_changed):
        runner.start(small)
    qtbot.waitUntil(lambda: bool(workspace.scores.bars.shares), timeout=20_000)
    return workspace
