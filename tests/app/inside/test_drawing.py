"""One's own images in Inside: drawn with the mouse and with keys, opened, dropped."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from msgspec.structs import replace
from PIL import Image
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QPushButton, QToolButton

from cnnstudio import data
from cnnstudio.app.inside.drawing import SIDE, Drawing
from cnnstudio.app.inside.pad import DrawPad
from tests.app.fake_trainer import FakeTrainer
from tests.app.inside.test_workspace import expected_maps, shown, text, twin

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from cnnstudio.app.inside.workspace import InsideWorkspace
    from cnnstudio.app.runner import Runner
    from cnnstudio.network import Document
    from tests.app.inside.conftest import Make

LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key


@pytest.fixture
def pad(qtbot: QtBot, inside: InsideWorkspace) -> DrawPad:
    """The pad, gone to as a person does."""
    qtbot.mouseClick(inside.chooser.sets.button("draw"), LEFT)
    assert inside.chooser.own.isVisible()
    return inside.chooser.own.pad


def stroke(qtbot: QtBot, pad: DrawPad, *shares: tuple[float, float]) -> None:
    """Draw with the mouse through points given as shares of the pad's sides."""
    first, *others = (QPoint(round(across * pad.width()), round(down * pad.height())) for across, down in shares)
    qtbot.mousePress(pad, LEFT, pos=first)
    for point in others:
        _drag(pad, point)
    qtbot.mouseRelease(pad, LEFT, pos=[first, *others][-1])


def _drag(pad: DrawPad, to: QPoint) -> None:
    """Move the mouse with its button down, which pytest-qt's mouseMove cannot."""
    none = Qt.KeyboardModifier.NoModifier
    at = QPointF(to)
    QApplication.sendEvent(
        pad, QMouseEvent(QEvent.Type.MouseMove, at, pad.mapToGlobal(at), Qt.MouseButton.NoButton, LEFT, none)
    )


def wait_for_read(qtbot: QtBot, inside: InsideWorkspace, trainer: FakeTrainer, pixels: np.ndarray) -> None:
    """Wait until what the columns show is what the network makes of these pixels."""
    maps = expected_maps(trainer, pixels)
    qtbot.waitUntil(
        lambda: (
            (column := inside.maps.column("conv1")) is not None
            and column.values is not None
            and np.array_equal(column.values, maps["conv1"])
        )
    )
    np.testing.assert_array_equal(shown(inside, "dense1"), maps["dense1"])


def test_an_empty_pad_asks_for_a_digit(inside: InsideWorkspace, pad: DrawPad) -> None:
    assert text(inside, "imageTitleLabel") == "Your drawing"
    assert text(inside, "readAsLabel") == "nothing is drawn yet"
    assert inside.scores.bars.shares == []
    assert all(column.values is None for column in inside.maps.columns)


def test_every_stroke_is_read(qtbot: QtBot, inside: InsideWorkspace, pad: DrawPad, fake_trainer: FakeTrainer) -> None:
    from cnnstudio import inspection

    stroke(qtbot, pad, (0.3, 0.2), (0.3, 0.5), (0.7, 0.5))
    one = data.fit_drawing(pad.drawing.pixels, (1, 28, 28))
    assert one.max() > 200
    wait_for_read(qtbot, inside, fake_trainer, one)
    stroke(qtbot, pad, (0.65, 0.2), (0.65, 0.9))
    both = data.fit_drawing(pad.drawing.pixels, (1, 28, 28))
    assert not np.array_equal(one, both)
    wait_for_read(qtbot, inside, fake_trainer, both)
    np.testing.assert_array_equal(inside.chooser.own.small.pixels, both)
    probabilities = inspection.probabilities(twin(fake_trainer), both[np.newaxis])[0]
    assert inside.scores.bars.shares == pytest.approx(probabilities.tolist())
    assert text(inside, "readAsLabel") == f"read as {probabilities.argmax()}"
    assert inside.input.picture.has_image


def test_the_newest_stroke_wins(qtbot: QtBot, inside: InsideWorkspace, pad: DrawPad, fake_trainer: FakeTrainer) -> None:
    qtbot.waitUntil(lambda: not inside.looking.waiting)
    asked: list[int] = []
    runner_probe = inside._runner.probe

    def probe(*arguments: object) -> bool:
        asked.append(pad.drawing.strokes)
        return runner_probe(*arguments)  # type: ignore[arg-type]

    inside._runner.probe = probe  # type: ignore[method-assign,assignment]
    for number in range(5):
        stroke(qtbot, pad, (0.2 + number / 8, 0.2), (0.2 + number / 8, 0.8))
    assert asked == [1], "a look was asked for while another was under way"
    wait_for_read(qtbot, inside, fake_trainer, data.fit_drawing(pad.drawing.pixels, (1, 28, 28)))
    assert len(asked) < 5


def test_drawn_with_keys_alone(qtbot: QtBot, inside: InsideWorkspace, pad: DrawPad, fake_trainer: FakeTrainer) -> None:
    pad.setFocus()
    for _ in range(4):
        qtbot.keyClick(pad, Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert pad.drawing.strokes == 0
    qtbot.keyClick(pad, Key.Key_Space)
    assert "pen down" in pad.accessibleDescription()
    for _ in range(8):
        qtbot.keyClick(pad, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(pad, Key.Key_Space)
    qtbot.keyClick(pad, Key.Key_Right)
    assert pad.accessibleDescription() == "strokes: 1; pen up at column 14, row 22 of 28"
    rows = np.flatnonzero(pad.drawing.pixels.any(axis=1))
    assert rows[-1] - rows[0] > 120
    wait_for_read(qtbot, inside, fake_trainer, data.fit_drawing(pad.drawing.pixels, (1, 28, 28)))


def test_a_space_that_is_held_draws(qtbot: QtBot, pad: DrawPad) -> None:
    pad.setFocus()
    qtbot.keyPress(pad, Key.Key_Space)
    qtbot.keyClick(pad, Key.Key_Left)
    qtbot.keyRelease(pad, Key.Key_Space)
    before = pad.drawing.pixels.copy()
    qtbot.keyClick(pad, Key.Key_Left)
    np.testing.assert_array_equal(pad.drawing.pixels, before)


def test_strokes_are_taken_back_and_cleared(qtbot: QtBot, inside: InsideWorkspace, pad: DrawPad) -> None:
    undo, clear = (inside.findChild(QToolButton, name) for name in ("undoStrokeButton", "clearPadButton"))
    assert isinstance(undo, QToolButton)
    assert isinstance(clear, QToolButton)
    assert not undo.isEnabled()
    stroke(qtbot, pad, (0.3, 0.2), (0.3, 0.8))
    one = pad.drawing.pixels.copy()
    stroke(qtbot, pad, (0.6, 0.2), (0.6, 0.8))
    qtbot.mouseClick(undo, LEFT)
    np.testing.assert_array_equal(pad.drawing.pixels, one)
    pad.setFocus()
    qtbot.keyClick(pad, Key.Key_Delete)
    assert not pad.drawing.pixels.any()
    qtbot.waitUntil(lambda: text(inside, "readAsLabel") == "nothing is drawn yet")
    qtbot.keyClick(pad, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    np.testing.assert_array_equal(pad.drawing.pixels, one)
    qtbot.mouseClick(clear, LEFT)
    assert not pad.drawing.pixels.any()


def test_back_to_the_images(qtbot: QtBot, inside: InsideWorkspace, pad: DrawPad, fake_trainer: FakeTrainer) -> None:
    stroke(qtbot, pad, (0.3, 0.2), (0.3, 0.8))
    qtbot.mouseClick(inside.chooser.sets.button("validation"), LEFT)
    wait_for_read(qtbot, inside, fake_trainer, data.load("mnist").validation.pixels[0])
    assert text(inside, "imageTitleLabel") == "Validation image 0"
    qtbot.mouseClick(inside.chooser.sets.button("draw"), LEFT)
    wait_for_read(qtbot, inside, fake_trainer, data.fit_drawing(pad.drawing.pixels, (1, 28, 28)))


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """A five of MNIST, dark on a bright sheet."""
    sheet = np.full((300, 240), 235, np.uint8)
    digit = data.load("mnist").validation.pixels[3][0]
    large = np.asarray(Image.fromarray(digit).resize((168, 168)))
    sheet[60:228, 40:208] -= (large * 0.8).astype(np.uint8)
    path = tmp_path / "sheet of paper.png"
    Image.fromarray(sheet).save(path)
    return path


def test_a_picture_is_opened(
    qtbot: QtBot, inside: InsideWorkspace, pad: DrawPad, fake_trainer: FakeTrainer, photo: Path
) -> None:
    button = inside.findChild(QPushButton, "openPictureButton")
    assert isinstance(button, QPushButton)
    qtbot.mouseClick(button, LEFT)
    dialog = inside.findChild(QFileDialog, "openPictureDialog")
    assert isinstance(dialog, QFileDialog)
    name = dialog.findChild(QLineEdit)
    assert isinstance(name, QLineEdit)
    name.setText(str(photo))
    qtbot.keyClick(name, Key.Key_Return)
    pixels = data.read_image(photo, (1, 28, 28))
    wait_for_read(qtbot, inside, fake_trainer, pixels)
    assert text(inside, "imageTitleLabel") == photo.name
    assert text(inside, "pictureNote") == f"{photo.name}, fitted to 28\u00a0×\u00a028\u00a0×\u00a01"
    stroke(qtbot, pad, (0.3, 0.2), (0.3, 0.8))
    assert not pad.has_picture
    wait_for_read(qtbot, inside, fake_trainer, data.fit_drawing(pad.drawing.pixels, (1, 28, 28)))


def drop(pad: DrawPad, path: Path) -> bool:
    """Drop a file in the middle of the pad; False where it is not wanted there."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    at, none = pad.rect().center(), Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(at, Qt.DropAction.CopyAction, mime, LEFT, none)
    enter.ignore()
    QApplication.sendEvent(pad, enter)
    if enter.isAccepted():
        event = QDropEvent(QPointF(at), Qt.DropAction.CopyAction, mime, LEFT, none)
        QApplication.sendEvent(pad, event)
    return enter.isAccepted()


def test_a_picture_is_dropped(
    qtbot: QtBot, inside: InsideWorkspace, pad: DrawPad, fake_trainer: FakeTrainer, photo: Path
) -> None:
    assert drop(pad, photo)
    wait_for_read(qtbot, inside, fake_trainer, data.read_image(photo, (1, 28, 28)))
    assert not drop(pad, photo.with_suffix(".cnn")), "a project is the window's to open"


def test_a_picture_is_read_as_the_runs_images_were_also_where_those_are_gone(
    qtbot: QtBot,
    make: Make,
    runner: Runner,
    fake_trainer: FakeTrainer,
    small: Document,
    photo: Path,
    tmp_path: Path,
) -> None:
    from cnnstudio.training import build

    fake_trainer.module = fake_trainer.stored = build(small.network, small.input_shape, seed=1)
    fake_trainer.preparation = data.Preparation("picture", (1, 30, 40))
    inside = make()
    with qtbot.waitSignal(inside.album.failed):
        runner.start(replace(small, data=str(tmp_path / "gone")))
    qtbot.mouseClick(inside.chooser.sets.button("draw"), LEFT)
    assert drop(inside.chooser.own.pad, photo)
    as_others = fake_trainer.preparation.read(photo, (1, 28, 28))
    assert not np.array_equal(as_others, data.read_image(photo, (1, 28, 28)))
    wait_for_read(qtbot, inside, fake_trainer, as_others)
    assert text(inside, "imageTitleLabel") == photo.name
    assert inside.scores.bars.shares
    fake_trainer.finish()
    qtbot.waitUntil(lambda: not runner.state.active)
    with qtbot.waitSignal(inside.album.arrived):
        runner.start(small)
    assert not inside.chooser.own.pad.has_picture, "it was made for other data"


def test_what_is_no_picture_is_told_in_place(
    qtbot: QtBot, inside: InsideWorkspace, pad: DrawPad, tmp_path: Path
) -> None:
    path = tmp_path / "words.png"
    path.write_text("no picture")
    stroke(qtbot, pad, (0.3, 0.2), (0.3, 0.8))
    assert drop(pad, path)
    note = inside.findChild(QLabel, "pictureNote")
    assert isinstance(note, QLabel)
    qtbot.waitUntil(lambda: "is not a picture that can be read" in note.text())
    assert text(inside, "imageTitleLabel") == "Your drawing"
    assert pad.drawing.strokes == 1


def test_it_is_read_while_the_training_goes_on(
    qtbot: QtBot, inside: InsideWorkspace, pad: DrawPad, runner: Runner, fake_trainer: FakeTrainer
) -> None:
    import torch

    stroke(qtbot, pad, (0.3, 0.2), (0.3, 0.8))
    drawn = data.fit_drawing(pad.drawing.pixels, (1, 28, 28))
    wait_for_read(qtbot, inside, fake_trainer, drawn)
    with torch.no_grad():
        fake_trainer.module.conv1.weight.mul_(-2)
    fake_trainer.progress(50)
    wait_for_read(qtbot, inside, fake_trainer, drawn)


def test_the_brush_stays_on_the_paper_and_strokes_do_not_add_up() -> None:
    drawing = Drawing()
    drawing.begin((-40.0, 10.0))
    drawing.extend((SIDE + 40.0, 10.0))
    line = drawing.pixels.copy()
    assert line[10].all()
    assert not line[40:].any()
    drawing.begin((-40.0, 10.0))
    drawing.extend((SIDE + 40.0, 10.0))
    np.testing.assert_array_equal(drawing.pixels, line)
    drawing.undo()
    drawing.undo()
    assert not drawing.can_undo
    assert not drawing.pixels.any()
