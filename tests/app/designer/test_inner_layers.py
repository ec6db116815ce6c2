"""Layers in lanes and blocks are copied, pasted, moved, duplicated, renamed and deleted like those of the stack."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cnnstudio.app.designer.workspace import DesignWorkspace
from cnnstudio.app.session import Session
from cnnstudio.network import Address, Document, Stack, edits
from cnnstudio.network.snippet import read_snippet
from tests.app.designer.conftest import names
from tests.app.designer.networks import document
from tests.app.designer.test_grouping_actions import CTRL, MIX, NESTED, choose, conv, lanes, press, undone

Make = Callable[[Document | None], DesignWorkspace]
Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def clipboard(qapp: QApplication) -> Iterator[QClipboard]:
    """The clipboard, empty before and after."""
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    yield clipboard
    clipboard.clear()


@pytest.fixture
def nested(make: Make) -> DesignWorkspace:
    """A network with branches in a stack and in a block."""
    return make(document(NESTED))


def test_a_group_is_copied_and_pasted_whole(nested: DesignWorkspace, session: Session, clipboard: QClipboard) -> None:
    before = session.document
    choose(nested, ("part", "mix"))
    press(Key.Key_C, CTRL)
    assert read_snippet(clipboard.text()) == (MIX,)
    choose(nested, ("conv2",))
    press(Key.Key_V, CTRL)
    assert names(session) == ["conv1", "mix", "part", "conv2", "mix1"]
    assert lanes(session, ("mix1",)) == lanes(session, ("mix",))
    assert nested.selection.address == ("mix1",)
    assert undone(session, before)


@pytest.mark.parametrize("where", [("mix", 2, "right"), ("part", "inner")])
def test_layers_are_cut_from_a_lane_and_pasted_where_one_is_selected(
    nested: DesignWorkspace, session: Session, clipboard: QClipboard, where: Address
) -> None:
    before = session.document
    choose(nested, ("part", "mix", 0, "left"), ("part", "mix", 0, "relu"))
    press(Key.Key_X, CTRL)
    assert lanes(session, ("part", "mix")) == [[], [], ["right"]]
    assert session.undo_stack.undoText() == "Cut 2 layers"
    choose(nested, where)
    press(Key.Key_V, CTRL)
    pasted = [node.name for node in edits.stack_at(session.network, where[:-1]).nodes]
    assert pasted[1:3] == ["left1", "relu1"]
    assert nested.selection.addresses == ((*where[:-1], "left1"), (*where[:-1], "relu1"))
    session.undo_stack.undo()
    assert undone(session, before)


def test_layers_of_one_name_from_two_lanes_can_be_copied(make: Make, clipboard: QClipboard) -> None:
    design = make(document(Stack((conv("conv1"), MIX, conv("left")))))
    choose(design, ("mix", 0, "left"), ("left",))
    press(Key.Key_C, CTRL)
    assert [node.name for node in read_snippet(clipboard.text())] == ["left", "left1"]


def test_what_is_inside_a_selected_group_is_copied_once(nested: DesignWorkspace, clipboard: QClipboard) -> None:
    choose(nested, ("mix",), ("mix", 0, "left"))
    press(Key.Key_C, CTRL)
    assert read_snippet(clipboard.text()) == (MIX,)


def test_inner_layers_are_duplicated_moved_and_deleted(nested: DesignWorkspace, session: Session) -> None:
    before, mix = session.document, ("part", "mix")
    choose(nested, ("part", "mix", 0, "left"))
    press(Key.Key_D, CTRL)
    assert lanes(session, mix)[0] == ["left", "left1", "relu"]
    assert nested.selection.address == ("part", "mix", 0, "left1")
    press(Key.Key_Down, ALT)
    assert lanes(session, mix)[0] == ["left", "relu", "left1"]
    assert not nested.canvas.actions_.move_down.isEnabled()
    press(Key.Key_Up, ALT)
    press(Key.Key_Up, ALT)
    assert lanes(session, mix)[0] == ["left1", "left", "relu"]
    assert not nested.canvas.actions_.move_up.isEnabled()
    press(Key.Key_Delete)
    assert lanes(session, mix)[0] == ["left", "relu"]
    assert nested.selection.address == ("part", "mix", 0, "left")
    assert session.document == before
    for _step in range(session.undo_stack.count() - 1):
        session.undo_stack.undo()
    assert undone(session, before)


def test_a_group_is_duplicated_and_moved_whole(nested: DesignWorkspace, session: Session) -> None:
    choose(nested, ("mix",))
    press(Key.Key_D, CTRL)
    assert names(session) == ["conv1", "mix", "mix1", "part", "conv2"]
    press(Key.Key_Down, ALT)
    assert names(session) == ["conv1", "mix", "part", "mix1", "conv2"]
    assert edits.stack_at(session.network, ("mix1", 0)) == MIX.stacks[0]


def test_a_new_layer_comes_after_the_selected_one_in_its_lane(nested: DesignWorkspace, session: Session) -> None:
    choose(nested, ("mix", 0, "left"))
    chip = next(chip for chip in nested.palette_panel.chips if chip.objectName() == "chip:dropout")
    QTest.mouseDClick(chip, Qt.MouseButton.LeftButton)
    assert lanes(session, ("mix",))[0] == ["left", "dropout1", "relu"]
    assert nested.selection.address == ("mix", 0, "dropout1")


def test_inner_layers_are_renamed(nested: DesignWorkspace, session: Session) -> None:
    choose(nested, ("mix", 0, "left"))
    press(Key.Key_F2)
    QTest.keyClicks(nested.inspector.header.name, "first\r")
    assert lanes(session, ("mix",))[0] == ["first", "relu"]
    assert nested.selection.address == ("mix", 0, "first")
