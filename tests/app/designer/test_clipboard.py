"""Copy, cut and paste as readable text, within a window and from one to another."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QMimeData, QPoint, QProcess, Qt
from PySide6.QtGui import QClipboard, QContextMenuEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from cnnstudio.app.designer.workspace import DesignWorkspace
from cnnstudio.app.icons import Icons
from cnnstudio.app.runner import Runner
from cnnstudio.app.session import Session
from cnnstudio.app.settings import Settings
from cnnstudio.app.theme import Theme
from cnnstudio.app.widgets import MessageBar
from cnnstudio.network import Document
from tests.app.designer.conftest import card, child, focused, names
from tests.app.designer.networks import FOLDED, LENET, document

Make = Callable[[Document | None], DesignWorkspace]
Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


OTHER_INSTANCE = """
from PySide6.QtGui import QGuiApplication
from cnnstudio.network.snippet import read_snippet, snippet
application = QGuiApplication([])
nodes = read_snippet(application.clipboard().text())
application.clipboard().setText(snippet(nodes[-1:]))
print([node.name for node in nodes], flush=True)
application.exec()
"""


@pytest.fixture
def clipboard(qapp: QApplication) -> Iterator[QClipboard]:
    """The clipboard, empty before and after."""
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    yield clipboard
    clipboard.clear()


def press(key: Key, modifiers: Qt.KeyboardModifier = CTRL) -> None:
    QTest.keyClick(focused(), key, modifiers)


def select(design: DesignWorkspace, first: str, last: str) -> None:
    QTest.mouseClick(card(design, first), LEFT)
    QTest.mouseClick(card(design, last), LEFT, SHIFT)


def message(design: DesignWorkspace) -> MessageBar:
    found = child(design, "canvasMessages")
    assert isinstance(found, MessageBar)
    return found


def test_copies_are_readable_text_in_the_files_notation(lenet_design: DesignWorkspace, clipboard: QClipboard) -> None:
    select(lenet_design, "conv1", "pool1")
    press(Key.Key_C)
    nodes = json.loads(clipboard.text())
    assert [node["name"] for node in nodes] == ["conv1", "relu1", "pool1"]
    assert nodes == json.loads(Document(network=LENET).to_json())["network"][:3]


def test_pasting_goes_behind_the_selection_under_fresh_names(
    lenet_design: DesignWorkspace, session: Session, clipboard: QClipboard
) -> None:
    before = session.document
    select(lenet_design, "conv1", "pool1")
    press(Key.Key_C)
    press(Key.Key_V)
    assert names(session)[:6] == ["conv1", "relu1", "pool1", "conv3", "relu5", "pool3"]
    assert [node.name for node in lenet_design.selection.nodes] == ["conv3", "relu5", "pool3"]
    assert card(lenet_design, "pool3").hasFocus()
    assert session.undo_stack.undoText() == "Paste 3 layers"
    press(Key.Key_V)
    assert names(session)[6:9] == ["conv4", "relu6", "pool4"]
    session.undo_stack.undo()
    session.undo_stack.undo()
    assert session.document == before


def test_cut_and_paste_and_their_undo(lenet_design: DesignWorkspace, session: Session, clipboard: QClipboard) -> None:
    before = session.document
    select(lenet_design, "conv1", "pool1")
    press(Key.Key_X)
    assert names(session)[0] == "conv2"
    assert session.undo_stack.undoText() == "Cut 3 layers"
    press(Key.Key_V)
    assert names(session)[:5] == ["conv2", "conv1", "relu1", "pool1", "relu2"]
    session.undo_stack.undo()
    session.undo_stack.undo()
    assert session.document == before


def test_branches_and_blocks_go_whole(make: Make, session: Session, clipboard: QClipboard) -> None:
    design = make(document(FOLDED))
    before = session.document
    select(design, "mix", "twice")
    press(Key.Key_X)
    press(Key.Key_V)
    assert set(session.network.nodes) == set(FOLDED.nodes)
    session.undo_stack.undo()
    session.undo_stack.undo()
    assert session.document == before


def test_from_one_window_to_another(
    lenet_design: DesignWorkspace,
    qtbot: QtBot,
    qapp: QApplication,
    runner: Runner,
    theme: Theme,
    icons: Icons,
    settings: Settings,
    clipboard: QClipboard,
) -> None:
    select(lenet_design, "conv1", "dense3")
    press(Key.Key_C)
    session = Session(Document(), qapp)
    other = DesignWorkspace(session, runner, theme, icons, settings)
    qtbot.addWidget(other)
    with qtbot.waitActive(other):
        other.show()
        other.activateWindow()
    other.canvas.take_focus()
    press(Key.Key_V)
    assert session.network == LENET
    session.undo_stack.undo()
    assert session.document.network.nodes == ()


@pytest.mark.display
def test_from_one_instance_to_another_and_back(
    lenet_design: DesignWorkspace, session: Session, qtbot: QtBot, python: str
) -> None:
    select(lenet_design, "conv1", "pool1")
    press(Key.Key_C)
    other = QProcess()
    with qtbot.waitSignal(other.readyReadStandardOutput, timeout=30_000):
        other.start(python, ["-c", OTHER_INSTANCE])
    assert bytes(other.readAllStandardOutput().data()).decode().strip() == "['conv1', 'relu1', 'pool1']"
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text().count("name") == 1)
    press(Key.Key_V)
    assert names(session)[:5] == ["conv1", "relu1", "pool1", "pool3", "conv2"]
    with qtbot.waitSignal(other.finished):
        other.kill()


def test_the_text_of_a_whole_file_is_pasted(
    lenet_design: DesignWorkspace, session: Session, clipboard: QClipboard
) -> None:
    clipboard.setText(Document(network=FOLDED).to_json())
    QTest.mouseClick(card(lenet_design, "dense3"), LEFT)
    press(Key.Key_V)
    assert names(session)[12:] == ["conv3", "mix", "relu5", "twice", "flatten2", "dense4"]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("import os", "no layers"),
        ('{"type": "relu"}', "name is missing"),
        ('[{"name": "a", "type": "relu", "__reduce__": 1}]', "layer a"),
        ('{"format": "cnnstudio", "version": 1}', "cannot be read"),
    ],
)
def test_nonsense_changes_nothing_and_says_so_until_something_else_is_done(
    lenet_design: DesignWorkspace, session: Session, clipboard: QClipboard, text: str, sentence: str
) -> None:
    before = session.document
    clipboard.setText(text)
    QTest.mouseClick(card(lenet_design, "conv1"), LEFT)
    press(Key.Key_V)
    assert session.document == before
    assert session.undo_stack.count() == 0
    assert message(lenet_design).isVisible()
    assert sentence in message(lenet_design).text.text()
    press(Key.Key_D)
    assert not message(lenet_design).isVisible()


def test_a_menu_offers_what_is_possible(lenet_design: DesignWorkspace, clipboard: QClipboard) -> None:
    QTest.mouseClick(card(lenet_design, "conv1"), LEFT)
    press(Key.Key_F10, SHIFT)
    menu = lenet_design.findChild(QMenu, "cardMenu")
    assert isinstance(menu, QMenu)
    actions = {action.text(): action for action in menu.actions() if action.text()}
    assert [text for text, action in actions.items() if not action.isEnabled()] == ["Paste", "Move up"]
    actions["Copy"].trigger()
    assert actions["Paste"].isEnabled()
    data = QMimeData()
    data.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    clipboard.setMimeData(data)
    assert not actions["Paste"].isEnabled()
    lenet_design.selection.select(())
    assert not actions["Copy"].isEnabled()
    menu.close()


def test_the_paper_has_a_menu_too(lenet_design: DesignWorkspace, session: Session, clipboard: QClipboard) -> None:
    sheet, beside = lenet_design.canvas.sheet, QPoint(5, 300)
    clipboard.setText(Document(network=FOLDED).to_json())
    QTest.mouseClick(card(lenet_design, "conv1"), LEFT)
    QTest.mouseClick(sheet, Qt.MouseButton.RightButton, pos=beside)
    QApplication.sendEvent(sheet, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, beside, sheet.mapToGlobal(beside)))
    menu = lenet_design.findChild(QMenu, "paperMenu")
    assert isinstance(menu, QMenu)
    actions = {action.text(): action for action in menu.actions() if action.text()}
    assert list(actions) == ["Paste", "Select all", "Find…"]
    menu.close()
    actions["Paste"].trigger()
    assert names(session)[12] == "conv3"


def test_escape_takes_the_message_away(lenet_design: DesignWorkspace, clipboard: QClipboard) -> None:
    clipboard.setText("hello")
    QTest.mouseClick(card(lenet_design, "conv1"), LEFT)
    press(Key.Key_V)
    assert message(lenet_design).isVisible()
    press(Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    assert not message(lenet_design).isVisible()
    assert lenet_design.selection.address == ("conv1",)


def test_a_text_field_keeps_its_keys(lenet_design: DesignWorkspace, session: Session, clipboard: QClipboard) -> None:
    before = session.document
    QTest.mouseClick(card(lenet_design, "conv1"), LEFT)
    press(Key.Key_F2, Qt.KeyboardModifier.NoModifier)
    press(Key.Key_C)
    assert clipboard.text() == "conv1"
    press(Key.Key_Delete, Qt.KeyboardModifier.NoModifier)
    press(Key.Key_V)
    assert session.document == before


def test_beside_the_cards_the_keys_do_nothing(lenet_design: DesignWorkspace, clipboard: QClipboard) -> None:
    lenet_design.selection.select(("conv1",))
    child(lenet_design, "chip:relu").setFocus()
    press(Key.Key_C)
    assert clipboard.text() == ""
