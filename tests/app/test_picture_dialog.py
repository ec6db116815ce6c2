"""The network is saved as a picture from the dialog, which shows it first."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from cnnstudio.app.dialogs.picture import PictureDialog
from cnnstudio.app.icons import Icons
from cnnstudio.app.runner import Runner
from cnnstudio.app.session import Session
from cnnstudio.app.settings import Settings
from cnnstudio.app.theme import Theme
from cnnstudio.network import Layer, Stack, edits
from cnnstudio.network.layers.convolution import Convolution

NETWORK = Stack((Layer("conv1", Convolution(8)),))


@pytest.fixture
def dialog(
    qtbot: QtBot, session: Session, runner: Runner, theme: Theme, icons: Icons, settings: Settings
) -> PictureDialog:
    session.edit("Build", NETWORK)
    dialog = PictureDialog(session, runner, theme, icons, settings)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def child(dialog: PictureDialog, kind: type, name: str) -> Any:
    found = dialog.findChild(kind, name)
    assert found is not None
    return found


def press(qtbot: QtBot, dialog: PictureDialog, kind: type, name: str) -> None:
    qtbot.mouseClick(child(dialog, kind, name), Qt.MouseButton.LeftButton)


def save(qtbot: QtBot, dialog: PictureDialog, path: Path) -> None:
    child(dialog, QLineEdit, "picturePath").setText(str(path))
    press(qtbot, dialog, QPushButton, "pictureSave")
    qtbot.waitUntil(lambda: dialog.errors.isVisible() and child(dialog, QPushButton, "pictureSave").isEnabled())


@pytest.mark.parametrize("style", ["cards", "volumes"])
def test_the_svg_holds_the_layers(qtbot: QtBot, dialog: PictureDialog, tmp_path: Path, style: str) -> None:
    press(qtbot, dialog, QToolButton, f"pictureStyle-{style}")
    save(qtbot, dialog, tmp_path / "net.svg")
    assert "conv1" in (tmp_path / "net.svg").read_text("utf-8")
    assert "net.svg" in dialog.errors.text.text()


def test_the_png_has_the_ground_that_was_chosen(qtbot: QtBot, dialog: PictureDialog, tmp_path: Path) -> None:
    press(qtbot, dialog, QToolButton, "pictureFormat-png")
    press(qtbot, dialog, QToolButton, "pictureInk-dark")
    save(qtbot, dialog, tmp_path / "net")
    with Image.open(tmp_path / "net.png") as image:
        assert max(image.convert("RGB").getpixel((2, 2))) < 64  # type: ignore[arg-type]


def test_the_preview_follows_style_and_network(qtbot: QtBot, session: Session, dialog: PictureDialog) -> None:
    def shown() -> bytes:
        preview = child(dialog, object, "picturePreview")
        return bytes(preview.grab().toImage().constBits())

    cards = shown()
    press(qtbot, dialog, QToolButton, "pictureStyle-volumes")
    volumes = shown()
    assert volumes != cards
    session.edit("More", edits.insert(session.network, (), 1, Layer("conv2", Convolution(4))))
    assert shown() != volumes


def test_an_ending_typed_by_hand_chooses_the_format(qtbot: QtBot, dialog: PictureDialog) -> None:
    path = child(dialog, QLineEdit, "picturePath")
    path.selectAll()
    qtbot.keyClicks(path, "/tmp/net.png")
    assert child(dialog, QToolButton, "pictureFormat-png").isChecked()


def test_a_file_is_not_replaced_unasked(qtbot: QtBot, dialog: PictureDialog, tmp_path: Path) -> None:
    path = tmp_path / "net.svg"
    path.write_text("mine")
    save(qtbot, dialog, path)
    assert path.read_text() == "mine"
    press(qtbot, dialog, QPushButton, "pictureSave")
    qtbot.waitUntil(lambda: "conv1" in path.read_text("utf-8"))
    qtbot.waitUntil(child(dialog, QPushButton, "pictureSave").isEnabled)


def test_what_cannot_be_written_is_told_in_the_dialog(qtbot: QtBot, dialog: PictureDialog, tmp_path: Path) -> None:
    save(qtbot, dialog, tmp_path / "no folder" / "net.svg")
    assert "no folder" in dialog.errors.text.text()
