"""Unsaved work is kept while the program runs, and offered after a crash."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from cnnstudio.app import autosave
from cnnstudio.app.autosave import Autosave, find_left_work
from cnnstudio.app.main_window import MainWindow
from cnnstudio.app.session import Session
from cnnstudio.network import Document, Stack

DIES = """
import os, signal, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from cnnstudio.app.autosave import Autosave
from cnnstudio.app.session import Session
from cnnstudio.network import Document, architectures

application = QApplication([])
session = Session(Document())
kept = Autosave(session, pause_ms=10)
session.edit("Everything", architectures.get("lenet5").network)
def look():
    if kept.file.exists():
        print("kept", flush=True)
        if {dies}:
            os.kill(os.getpid(), signal.SIGKILL)
        sys.stdin.readline()
        application.quit()
timer = QTimer(interval=10)
timer.timeout.connect(look)
timer.start()
application.exec()
kept.close()
"""


@pytest.fixture
def kept(session: Session) -> Autosave:
    return Autosave(session, session, pause_ms=1)


def instance(*, dies: bool) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", DIES.format(dies=dies)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )


def crash() -> None:
    with instance(dies=True) as process:
        out, _ = process.communicate(timeout=60)
    assert out.startswith("kept")
    assert process.returncode == -signal.SIGKILL


def click(qtbot: QtBot, window: MainWindow, name: str) -> None:
    button = window.findChild(QPushButton, name)
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


class TestKeeping:
    def test_it_follows_a_change_and_goes_with_the_save(
        self, qtbot: QtBot, kept: Autosave, session: Session, lenet: Document, tmp_path: Path
    ) -> None:
        session.edit("Everything", lenet.network)
        qtbot.waitUntil(kept.file.exists)
        session.save_as(tmp_path / "digits.cnn")
        qtbot.waitUntil(lambda: not kept.file.exists())
        kept.close()
        assert not list(autosave.folder().iterdir())

    def test_the_newest_change_is_kept(
        self, qtbot: QtBot, kept: Autosave, session: Session, lenet: Document, own_folders: Path
    ) -> None:
        for filters in range(3):
            session.edit("Everything", Stack(lenet.network.nodes[: filters + 1]))
        qtbot.waitUntil(lambda: kept.file.exists() and kept.file.read_text().count("convolution") >= 1)
        session.edit("Everything", lenet.network)
        qtbot.waitUntil(lambda: "dense3" in kept.file.read_text())
        kept.close()

    def test_an_undone_change_is_no_work(self, qtbot: QtBot, kept: Autosave, session: Session, lenet: Document) -> None:
        session.edit("Everything", lenet.network)
        qtbot.waitUntil(kept.file.exists)
        session.undo_stack.undo()
        qtbot.waitUntil(lambda: not kept.file.exists())
        kept.close()

    def test_a_fault_keeps_it_at_once(self, session: Session, lenet: Document) -> None:
        kept = Autosave(session, session, pause_ms=10**6)
        session.edit("Everything", lenet.network)
        assert kept.write_now()
        assert kept.file.exists()
        kept.close()

    def test_a_folder_that_cannot_be_written_is_told_once(
        self, session: Session, lenet: Document, own_folders: Path
    ) -> None:
        autosave.folder().write_text("a file where the folder should be")
        kept = Autosave(session, session, pause_ms=10**6)
        told: list[str] = []
        kept.failed.connect(told.append)
        session.edit("Everything", lenet.network)
        assert not kept.write_now()
        assert not kept.write_now()
        assert len(told) == 1
        kept.close()


class TestFinding:
    def test_a_crash_leaves_work_that_one_instance_gets(self, lenet: Document) -> None:
        crash()
        left = find_left_work()
        assert left is not None
        assert left.document.network == lenet.network
        assert find_left_work() is None, "it is claimed"
        left.release()
        again = find_left_work()
        assert again is not None
        again.discard()
        assert find_left_work() is None
        assert not list(autosave.folder().iterdir())

    def test_an_instance_that_lives_keeps_its_own(self) -> None:
        with instance(dies=False) as process:
            assert process.stdout is not None
            assert process.stdout.readline().startswith("kept")
            assert find_left_work() is None
            process.communicate("\n", timeout=60)
        assert process.returncode == 0
        assert not list(autosave.folder().iterdir())

    @pytest.mark.parametrize("content", ["", "{", '{"path": null}', '{"path": 3, "document": "{}"}', "[]"])
    def test_a_damaged_file_hurts_nobody(self, content: str, own_folders: Path) -> None:
        autosave.folder().mkdir()
        (autosave.folder() / "1-a.json").write_text(content)
        assert find_left_work() is None
        assert (autosave.folder() / "1-a.broken").exists()


class TestOffering:
    def test_restore_brings_it_back_as_unsaved(
        self, qtbot: QtBot, window: MainWindow, session: Session, lenet: Document
    ) -> None:
        crash()
        window.recovery.look()
        click(qtbot, window, "restoreWork")
        assert session.network == lenet.network
        assert session.dirty
        assert window.autosave.file.exists(), "a second crash loses nothing"
        assert len(list(autosave.folder().glob("*.json"))) == 1
        assert not window._offers.isVisible()

    def test_discard_takes_it_away(self, qtbot: QtBot, window: MainWindow, session: Session) -> None:
        crash()
        window.recovery.look()
        assert window._offers.isVisible()
        click(qtbot, window, "discardWork")
        assert not window._offers.isVisible()
        assert session.network == Stack()
        assert find_left_work() is None

    def test_closing_the_offer_leaves_it_for_later(self, qtbot: QtBot, window: MainWindow) -> None:
        crash()
        window.recovery.look()
        qtbot.keyClick(window._offers, Qt.Key.Key_Escape)
        left = find_left_work()
        assert left is not None
        left.release()

    def test_without_a_crash_nothing_is_offered(self, window: MainWindow) -> None:
        window.recovery.look()
        assert not window._offers.isVisible()
