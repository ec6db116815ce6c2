"""Command palette, F1, shortcuts and About, by keys and clicks."""

from __future__ import annotations

import getpass
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QTextBrowser, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot

from cnnstudio.app.commands import all_keys_of, name_of
from cnnstudio.app.designer.chip import Chip
from cnnstudio.app.dialogs.command_palette import CommandPalette
from cnnstudio.app.faults import log_file
from cnnstudio.app.icons import Icons
from cnnstudio.app.main_window import MainWindow
from cnnstudio.app.notices import read
from cnnstudio.app.report import make_report
from cnnstudio.app.session import Session
from cnnstudio.app.theme import Theme
from cnnstudio.app.topics import topic_of
from cnnstudio.network import Branches, Document, Layer, LayerType, Stack, layer_types
from cnnstudio.network.layers.smooth_activation import SiLU

PROJECT = Path(__file__).resolve().parents[2]
CTRL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


class Canvas(QWidget):
    """Has the keys that the real one has: they go by the name of the class."""


def opened(qtbot: QtBot, window: QWidget, name: str) -> QDialog:
    qtbot.waitUntil(lambda: window.findChild(QDialog, name) is not None)
    found = window.findChild(QDialog, name)
    assert found is not None
    qtbot.waitExposed(found)
    return found


def palette(qtbot: QtBot, window: MainWindow) -> CommandPalette:
    qtbot.keyClick(window, Qt.Key.Key_K, CTRL)
    found = opened(qtbot, window, "commandPalette")
    assert isinstance(found, CommandPalette)
    return found


def rows(found: CommandPalette) -> list[str]:
    return [found.list.item(row).text() for row in range(found.list.count())]


class TestCommands:
    def test_it_has_every_action_of_the_window(self, qtbot: QtBot, window: MainWindow) -> None:
        shown = rows(palette(qtbot, window))
        for action in window.actions():
            if action.isVisible():
                assert name_of(action) in shown

    def test_words_find_and_enter_runs(self, qtbot: QtBot, window: MainWindow) -> None:
        found = palette(qtbot, window)
        qtbot.keyClicks(found.search, "ins")
        assert rows(found)[0] == "Inside"
        qtbot.keyClick(found.search, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: window.shown_workspace == "inside")

    def test_words_in_any_order(self, qtbot: QtBot, window: MainWindow) -> None:
        found = palette(qtbot, window)
        qtbot.keyClicks(found.search, "weights EXP")
        assert rows(found) == ["Export weights"]

    def test_arrows_choose_and_a_screen_reader_hears_it(
        self, qtbot: QtBot, window: MainWindow, session: Session, lenet: Document
    ) -> None:
        session.new(lenet)
        found = palette(qtbot, window)
        first = found.search.accessibleDescription()
        qtbot.keyClick(found.search, Qt.Key.Key_Down)
        assert found.search.accessibleDescription() != first
        qtbot.keyClicks(found.search, "train or")
        assert found.search.accessibleDescription() == "Train or resume, F5"

    def test_what_cannot_be_done_now_is_not_run(self, qtbot: QtBot, window: MainWindow) -> None:
        found = palette(qtbot, window)
        qtbot.keyClicks(found.search, "train or")
        assert rows(found) == ["Train or resume"]
        qtbot.keyClick(found.search, Qt.Key.Key_Return)
        assert found.isVisible()
        qtbot.keyClick(found.search, Qt.Key.Key_Escape)
        assert not window.findChildren(CommandPalette) or not found.isVisible()

    def test_nothing_found_is_said(self, qtbot: QtBot, window: MainWindow) -> None:
        found = palette(qtbot, window)
        qtbot.keyClicks(found.search, "zzz")
        assert found.nothing.isVisible()
        qtbot.keyClick(found.search, Qt.Key.Key_Return)

    def test_a_workspace_adds_its_own(self, qtbot: QtBot, window: MainWindow) -> None:
        done: list[bool] = []
        action = QAction("Fold everything", window.workspace("design"))
        action.triggered.connect(lambda: done.append(True))
        window.workspace("design").addAction(action)
        found = palette(qtbot, window)
        qtbot.keyClicks(found.search, "fold")
        qtbot.mouseClick(
            found.list.viewport(),
            Qt.MouseButton.LeftButton,
            NONE,
            found.list.visualItemRect(found.list.item(0)).center(),
        )
        qtbot.waitUntil(lambda: done == [True])

    def test_it_paints_in_both_themes(self, qtbot: QtBot, window: MainWindow, theme: Theme) -> None:
        found = palette(qtbot, window)
        assert not found.grab().isNull()


class TestHelp:
    def test_f1_tells_the_focused_thing(self, qtbot: QtBot, window: MainWindow) -> None:
        field = window.workspace("design").findChild(QLineEdit, "field")
        assert field is not None
        field.setAccessibleName("Filters")
        field.setAccessibleDescription("How many maps come out.")
        field.setFocus()
        qtbot.keyClick(window, Qt.Key.Key_F1)
        found = opened(qtbot, window, "helpDialog")
        title = found.findChild(QLabel, "helpTitle")
        assert title is not None
        assert title.text() == "Filters"
        assert found.accessibleDescription() == "How many maps come out."

    def test_a_layers_card_tells_what_the_layer_type_does(self, qtbot: QtBot, lenet: Document) -> None:
        window = QWidget()
        qtbot.addWidget(window)
        canvas = Canvas(window)
        rename = QAction("Rename", canvas)
        rename.setShortcut("F2")
        canvas.addAction(rename)
        card = QWidget(canvas)
        card.setObjectName("card:conv1")
        card.setAccessibleName("conv1, Convolution")
        topic = topic_of(card, lenet.network)
        kind = next(kind for kind in layer_types() if kind.tag() == "convolution")
        assert topic.title == "conv1, Convolution"
        assert topic.paragraphs[:3] == (str(kind.help), str(kind.when), kind.formula)
        assert {"F2", "Shift+F10, Menu"} <= {keys.keys for keys in topic.keys}

    @pytest.mark.parametrize("kind", layer_types())
    def test_a_chip_tells_what_a_layer_type_does_when_to_use_it_and_its_formula(
        self, kind: type[LayerType], theme: Theme, icons: Icons, qtbot: QtBot
    ) -> None:
        chip = Chip(theme, icons, kind())
        qtbot.addWidget(chip)
        holder = QWidget()
        qtbot.addWidget(holder)
        chip.setParent(holder)
        assert topic_of(chip, Stack()).paragraphs[:3] == (str(kind.help), str(kind.when), kind.formula)

    def test_a_card_within_a_lane_tells_what_its_layer_does(self, qtbot: QtBot) -> None:
        holder = QWidget()
        qtbot.addWidget(holder)
        card = QWidget(holder)
        card.setObjectName("card:mix.1.act")
        lanes = Stack(), Stack((Layer("act", SiLU()),))
        assert topic_of(card, Stack((Branches("mix", "add", lanes),))).paragraphs[0] == str(SiLU.help)

    def test_a_button_tells_its_shortcut(self, window: MainWindow, session: Session) -> None:
        button = window.findChild(QWidget, "workspaceTrain")
        assert button is not None
        assert [keys.keys for keys in topic_of(button, session.network).keys] == ["Ctrl+2"]

    def test_all_shortcuts_are_on_one_page(self, qtbot: QtBot, window: MainWindow) -> None:
        qtbot.keyClick(window, Qt.Key.Key_F1, CTRL)
        tree = opened(qtbot, window, "shortcutsDialog").findChild(QTreeWidget)
        assert tree is not None
        lines = {
            (head.child(row).text(0), head.child(row).text(1))
            for head in map(tree.topLevelItem, range(tree.topLevelItemCount()))
            if head is not None
            for row in range(head.childCount())
        }
        for action in window.actions():
            if action.isVisible() and not action.shortcut().isEmpty():
                assert (name_of(action), all_keys_of(action)) in lines
        assert ("Begin anew", "Del") in lines

    def test_no_shortcut_is_given_twice(self, window: MainWindow) -> None:
        keys = [action.shortcut().toString() for action in window.actions() if not action.shortcut().isEmpty()]
        assert len(keys) == len(set(keys))

    def test_tool_tips_show_shortcuts(self, window: MainWindow, session: Session, lenet: Document) -> None:
        session.edit("Add conv3", lenet.network)
        undo = window.findChild(QWidget, "undoButton")
        assert undo is not None
        assert undo.toolTip() == "Undo Add conv3 (Ctrl+Z)"


class TestAbout:
    @pytest.fixture
    def about(self, qtbot: QtBot, window: MainWindow) -> QDialog:
        window.actions_.about.trigger()
        return opened(qtbot, window, "aboutDialog")

    def test_the_terms_of_all_parts_are_there(self, about: QDialog) -> None:
        parts, licence = about.findChild(QTextBrowser, "aboutParts"), about.findChild(QTextBrowser, "aboutLicence")
        assert parts is not None
        assert licence is not None
        for name in ("MNIST", "CC BY-SA 3.0", "Inter", "LGPL", "PyTorch"):
            assert name in parts.toPlainText()
        assert "MIT License" in licence.toPlainText()

    def test_the_log_is_named(self, about: QDialog) -> None:
        log = about.findChild(QLineEdit, "aboutLog")
        assert log is not None
        assert log.text() == str(log_file())

    def test_the_report_is_copied_without_names(self, qtbot: QtBot, about: QDialog, own_folders: Path) -> None:
        name = getpass.getuser()
        log_file().write_text(f"INFO opened {Path.home()}/secret.cnn and {own_folders}/runs by {name}\n")
        button = about.findChild(QWidget, "copyReport")
        assert button is not None
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        report = QGuiApplication.clipboard().text()
        assert "torch" in report
        assert "INFO opened ~/secret.cnn and <data>/runs" in report
        assert str(Path.home()) not in report
        assert str(own_folders) not in report

    def test_without_a_log_it_says_so(self, qapp: object) -> None:
        assert "(empty)" in make_report("CPU")


def test_notices_of_the_checkout_are_found() -> None:
    assert "MIT License" in read("LICENSE")
    assert read("nothing of that name") == ""


def test_notices_of_an_installed_wheel_are_found(tmp_path: Path) -> None:
    build = "import sys, hatchling.build as build; build.build_wheel(sys.argv[1])"
    subprocess.run([sys.executable, "-c", build, tmp_path], cwd=PROJECT, check=True, capture_output=True)
    site = tmp_path / "site"
    with zipfile.ZipFile(next(tmp_path.glob("*.whl"))) as wheel:
        wheel.extractall(site)
    look = (
        f"import sys; sys.path[:0] = [{str(site)!r}]; sys.path.append({sysconfig.get_path('purelib')!r});"
        "from cnnstudio.app import notices; print(notices.__file__, len(notices.read('LICENSE')));"
        "print(notices.read('NOTICE.md'))"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", look], cwd=tmp_path, check=True, capture_output=True, text=True
    )
    assert done.stdout.startswith(str(site))
    assert "CC BY-SA 3.0" in done.stdout
