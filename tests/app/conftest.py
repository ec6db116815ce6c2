"""What tests of the window share: its parts, made by hand, with a trainer that does what the test says."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from cnnstudio.app import style
from cnnstudio.app.icons import Icons
from cnnstudio.app.runner import Runner
from cnnstudio.app.session import Session
from cnnstudio.app.settings import Settings
from cnnstudio.app.theme import Choice, Theme
from cnnstudio.network import Document, architectures
from tests.app.fake_trainer import FakeTrainer

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


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
    ready = architectures.get("lenet5")
    return Document(network=ready.network, input_shape=ready.input_shape, classes=ready.classes)


@pytest.fixture
def session(qapp: QApplication) -> Session:
    """An empty document for MNIST."""
    return Session(Document(), qapp)


@pytest.fixture
def fake_trainer() -> FakeTrainer:
    return FakeTrainer()


@pytest.fixture
def runner(qapp: QApplication, fake_trainer: FakeTrainer, tmp_path: Path) -> Iterator[Runner]:
    """A runner whose training is the test's own."""
    runner = Runner(fake_trainer, tmp_path / "runs", qapp)
    yield runner
    fake_trainer.let_go()
    assert runner.close(), "the training thread did not end"
