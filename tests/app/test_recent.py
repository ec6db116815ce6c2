"""Files opened last, and files dropped on the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cnnstudio.app.main_window import MainWindow
from cnnstudio.app.session import Session
from cnnstudio.app.settings import MOST_RECENT, Settings
from cnnstudio.network import Document


@pytest.fixture
def file(lenet: Document, tmp_path: Path) -> Path:
    path = tmp_path / "digits & more.cnn"
    lenet.write(path)
    return path


def entries(window: MainWindow) -> list[QAction]:
    window.recent.fill()
    return [action for action in window.recent.actions() if action.objectName().startswith("actionRecent-")]


def drop(target: QWidget, *paths: Path) -> bool:
    """Drop files as another program does; whether the window would take them."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    where, buttons, keys = QPoint(5, 5), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(where, Qt.DropAction.CopyAction, mime, buttons, keys)
    QApplication.sendEvent(target, enter)
    if enter.isAccepted():
        QApplication.sendEvent(target, QDropEvent(where, Qt.DropAction.CopyAction, mime, buttons, keys))
    return enter.isAccepted()


class TestRecent:
    def test_opened_and_saved_files_are_kept_the_latest_first(
        self, window: MainWindow, session: Session, file: Path, tmp_path: Path
    ) -> None:
        assert not entries(window)
        window.open_file(file)
        session.save_as(tmp_path / "other.cnn")
        window.open_file(tmp_path / "other.cnn")
        assert Settings().recent == [tmp_path / "other.cnn", file]
        window.open_file(file)
        assert [entry.toolTip() for entry in entries(window)] == [str(file), str(tmp_path / "other.cnn")]
        assert "digits && more.cnn" in entries(window)[0].text()

    def test_one_is_opened(self, window: MainWindow, session: Session, lenet: Document, file: Path) -> None:
        window.open_file(file)
        session.new(Document())
        entries(window)[0].trigger()
        assert session.network == lenet.network
        assert session.path == file

    def test_one_that_is_gone_is_taken_off_with_a_message(self, window: MainWindow, file: Path) -> None:
        window.open_file(file)
        file.unlink()
        entries(window)[0].trigger()
        assert "no longer there" in window.messages.text.text()
        assert not entries(window)

    def test_there_are_not_too_many(self, settings: Settings) -> None:
        for number in range(MOST_RECENT + 5):
            settings.add_recent(Path(f"/nowhere/{number}.cnn"))
        assert len(Settings().recent) == MOST_RECENT
        assert Settings().recent[0].name == f"{MOST_RECENT + 4}.cnn"

    def test_they_can_be_forgotten(self, window: MainWindow, file: Path) -> None:
        window.open_file(file)
        window.recent.fill()
        next(action for action in window.recent.actions() if action.objectName() == "actionForgetRecent").trigger()
        assert not Settings().recent


class TestDrop:
    def test_a_file_dropped_on_the_window_opens(
        self, qtbot: QtBot, window: MainWindow, session: Session, file: Path
    ) -> None:
        assert drop(window, file)
        qtbot.waitUntil(lambda: session.path == file)

    def test_it_asks_before_unsaved_work_is_lost(
        self, qtbot: QtBot, window: MainWindow, session: Session, lenet: Document, file: Path
    ) -> None:
        session.edit("Insert everything", lenet.network)
        drop(window, file)
        qtbot.waitUntil(lambda: window.findChild(QMessageBox, "saveQuestion") is not None)
        assert session.path is None
        discard = window.findChild(QPushButton, "discardChanges")
        assert discard is not None
        qtbot.mouseClick(discard, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: session.path == file)

    def test_what_is_no_single_file_is_refused(self, window: MainWindow, file: Path) -> None:
        assert not drop(window, file, file)
        assert not drop(window)

    def test_a_broken_file_is_told(self, qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
        broken = tmp_path / "holiday.cnn"
        broken.write_text("no network")
        drop(window, broken)
        qtbot.waitUntil(window.messages.isVisible)
        assert "holiday.cnn" in window.messages.text.text()


def test_undo_and_redo_are_named(window: MainWindow, session: Session, lenet: Document) -> None:
    session.edit("Add conv3", lenet.network)
    assert window.actions_.undo.text() == "Undo Add conv3"
    session.undo_stack.undo()
    assert window.actions_.redo.text() == "Redo Add conv3"


def test_the_workspace_is_the_one_shown_last(qtbot: QtBot, window: MainWindow) -> None:
    window.show_workspace("inside")
    window.close()
    assert Settings().workspace == "inside"
    assert window.findChildren(QLineEdit)
