"""The main job in a real window, as a person does it for the first time.

Under Xvfb: an empty stack, a convolution, a pooling and a dense layer dragged in by a real pointer, the problem that
comes up mended on its card, training on a few hundred MNIST images with a pause, filters and maps that change, the
weights exported, loaded by plain torch, and predicting the same.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple, TypeVar

import numpy as np
import pytest
import torch
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from torch import nn

from cnnstudio.app import style
from cnnstudio.app.forms import NumberField
from cnnstudio.app.main_window import MainWindow
from cnnstudio.app.runner import Runner, State
from cnnstudio.app.session import Session
from cnnstudio.app.settings import Settings
from cnnstudio.app.theme import Theme
from cnnstudio.data import load
from cnnstudio.network import Document, Stack
from tests.app.designer.pointer import Hand, at

pytestmark = pytest.mark.display

IMAGES = {"train": 600, "t10k": 100}
WAIT = 60_000


def idx(values: np.ndarray) -> bytes:
    """An IDX file of unsigned bytes."""
    sizes = b"".join(size.to_bytes(4, "big") for size in values.shape)
    return bytes([0, 0, 8, values.ndim]) + sizes + values.astype(np.uint8).tobytes()


@pytest.fixture(scope="module")
def few_digits(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the first few hundred MNIST images, in MNIST's own files."""
    folder, mnist = tmp_path_factory.mktemp("digits"), load("mnist")
    for part, images in (("train", mnist.train), ("t10k", mnist.test)):
        count = IMAGES[part]
        (folder / f"{part}-images-idx3-ubyte").write_bytes(idx(images.pixels[:count, 0]))
        (folder / f"{part}-labels-idx1-ubyte").write_bytes(idx(images.labels[:count]))
    return folder


class Studio(NamedTuple):
    """The window and what it shows."""

    window: MainWindow
    session: Session
    runner: Runner


@pytest.fixture
def studio(qtbot: QtBot, qapp: QApplication, few_digits: Path, tmp_path: Path) -> Iterator[Studio]:
    """The studio on the screen, with an empty stack for those images."""
    path = tmp_path / "first.cnn"
    Document(Stack(), data=str(few_digits)).write(path)
    settings, session, runner = Settings(), Session(Document()), Runner()
    theme = Theme(settings.theme, qapp)
    style.apply(qapp, theme)
    window = MainWindow(session, runner, theme, settings)
    window.resize(1440, 900)
    assert window.open_file(path)
    window.show()
    window.move(0, 0)
    qtbot.waitExposed(window)
    yield Studio(window, session, runner)
    runner.close()
    session.undo_stack.setClean()
    window.close()
    window.deleteLater()


W = TypeVar("W", bound=QWidget)


def child(window: QWidget, name: str, kind: type[W]) -> W:
    """A visible widget by its object name."""
    found = [widget for widget in window.findChildren(kind, name) if widget.isVisible()]
    assert found, f"there is no {name} on the screen"
    return found[0]


def names(session: Session) -> list[str]:
    return [node.name for node in session.network.nodes]


def drag(qtbot: QtBot, studio: Studio, chip: str, target: QWidget, point: QPoint | None = None) -> None:
    """Drag a palette's chip to a point of a widget with the real pointer."""
    before = len(names(studio.session))
    hand = Hand(at(child(studio.window, chip, QWidget)), at(target, point))
    with qtbot.waitSignal(hand.finished, timeout=WAIT):
        hand.start()
    qtbot.waitUntil(lambda: len(names(studio.session)) == before + 1, timeout=5000)


def pixels(widget: QWidget) -> bytes:
    """What a widget shows."""
    image = widget.grab().toImage()
    return bytes(image.constBits())


def wait_state(qtbot: QtBot, studio: Studio, *states: State) -> None:
    qtbot.waitUntil(lambda: studio.runner.state in states, timeout=WAIT)


def design(qtbot: QtBot, studio: Studio) -> None:
    """Drag the network together and mend what is wrong with it."""
    canvas = child(studio.window, "canvas", QWidget)
    drag(qtbot, studio, "chip:convolution", canvas)
    drag(qtbot, studio, "chip:max_pooling", canvas, QPoint(canvas.width() // 2, canvas.height() - 40))
    drag(qtbot, studio, "chip:dense", canvas, QPoint(canvas.width() // 2, canvas.height() - 40))
    assert names(studio.session) == ["conv1", "pool1", "dense1"]
    assert studio.session.analysis.first_error is not None
    repair = child(studio.window, "repair:Flatten before it", QAbstractButton)
    qtbot.mouseClick(repair, Qt.MouseButton.LeftButton)
    assert names(studio.session) == ["conv1", "pool1", "flatten1", "dense1"]
    assert studio.session.analysis.first_error is None
    drag(qtbot, studio, "chip:relu", child(studio.window, "card:pool1", QWidget), QPoint(200, 2))
    assert names(studio.session) == ["conv1", "relu1", "pool1", "flatten1", "dense1"]


def watch(qtbot: QtBot, studio: Studio) -> None:
    """See filters and maps change while it trains, stand still in a pause, and change again."""
    qtbot.keyClick(studio.window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    filters, maps = child(studio.window, "filtersView", QWidget), child(studio.window, "mapsView", QWidget)
    changed_from(qtbot, filters)
    changed_from(qtbot, maps)
    qtbot.keyClick(studio.window, Qt.Key.Key_F6)
    wait_state(qtbot, studio, State.PAUSED)
    step = studio.runner.progress.step if studio.runner.progress else 0
    paused = pixels(filters)
    qtbot.keyClick(studio.window, Qt.Key.Key_F5)
    wait_state(qtbot, studio, State.RUNNING)
    qtbot.waitUntil(lambda: studio.runner.progress is not None and studio.runner.progress.step > step, timeout=WAIT)
    qtbot.waitUntil(lambda: pixels(filters) != paused, timeout=WAIT)


def changed_from(qtbot: QtBot, view: QWidget) -> None:
    """Wait until a view shows something else than now."""
    before = pixels(view)
    qtbot.waitUntil(lambda: pixels(view) != before, timeout=WAIT)


def export(qtbot: QtBot, studio: Studio, path: Path) -> str:
    """Export the weights through the dialog; returns what it says was verified."""
    qtbot.keyClick(studio.window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: studio.window.findChild(QWidget, "exportDialog") is not None, timeout=5000)
    dialog = child(studio.window, "exportDialog", QWidget)
    qtbot.mouseClick(child(dialog, "exportFormat-pt", QAbstractButton), Qt.MouseButton.LeftButton)
    field = child(dialog, "exportPath", QLineEdit)
    field.selectAll()
    qtbot.keyClicks(field, str(path))
    qtbot.mouseClick(child(dialog, "exportButton", QAbstractButton), Qt.MouseButton.LeftButton)
    verified = dialog.findChild(QWidget, "exportVerified")
    assert verified is not None
    qtbot.waitUntil(verified.isVisible, timeout=WAIT)
    text = str(verified.property("text"))
    dialog.close()
    return text


def plain_torch(path: Path) -> nn.Module:
    """The network written by hand in plain torch, with the exported weights."""
    network = nn.Sequential()
    network.add_module("conv1", nn.Conv2d(1, 8, 3, padding="same"))
    network.add_module("relu1", nn.ReLU())
    network.add_module("pool1", nn.MaxPool2d(2))
    network.add_module("flatten1", nn.Flatten())
    network.add_module("dense1", nn.Linear(8 * 14 * 14, 10))
    network.load_state_dict(torch.load(path, weights_only=True))
    return network.eval()


def test_the_whole_journey(qtbot: QtBot, studio: Studio, few_digits: Path, tmp_path: Path) -> None:
    design(qtbot, studio)
    qtbot.keyClick(studio.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    epochs = child(studio.window, "epochsField", NumberField)
    epochs.selectAll()
    qtbot.keyClicks(epochs, "200")
    qtbot.keyClick(epochs, Qt.Key.Key_Return)
    assert studio.session.recipe.epochs == 200
    qtbot.keyClick(studio.window, Qt.Key.Key_F5)
    wait_state(qtbot, studio, State.RUNNING)
    watch(qtbot, studio)
    qtbot.waitUntil(lambda: studio.runner.progress is not None and studio.runner.progress.accuracy > 0.9, timeout=WAIT)
    qtbot.keyClick(studio.window, Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    wait_state(qtbot, studio, State.FINISHED)
    path = tmp_path / "weights.pt"
    said = export(qtbot, studio, path)
    assert "15,770 numbers" in said
    assert "equal bit for bit" in said
    compare(studio, path, few_digits)


def compare(studio: Studio, path: Path, few_digits: Path) -> None:
    """Plain torch predicts what the studio's own network predicts, and has learned something."""
    from cnnstudio.inspection import probabilities
    from cnnstudio.training import load_module

    test = load(str(few_digits)).test
    images = torch.from_numpy(test.pixels).float() / 255
    with torch.no_grad():
        plain = plain_torch(path)(images).softmax(1).numpy()
    assert studio.runner.run is not None
    ours = probabilities(load_module(studio.runner.run), test.pixels)
    np.testing.assert_allclose(plain, ours, atol=1e-6)
    assert (plain.argmax(1) == test.labels).mean() > 0.7
