"""Branches and blocks are made, changed and unmade by keys and menus; each step is undone to the identical document."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from cnnstudio.app.designer.workspace import DesignWorkspace
from cnnstudio.app.dialogs.command_palette import CommandPalette
from cnnstudio.app.session import Session
from cnnstudio.app.widgets import MessageBar
from cnnstudio.network import Address, Block, Branches, Document, Layer, Stack, edits
from cnnstudio.network.layers.activation import ReLU
from cnnstudio.network.layers.convolution import Convolution
from tests.app.designer.conftest import child, focused, names
from tests.app.designer.networks import document

Make = Callable[[Document | None], DesignWorkspace]
Key = Qt.Key
NONE, CTRL, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier


def conv(name: str, filters: int = 4) -> Layer:
    return Layer(name, Convolution(filters, padding="same"))


MIX = Branches("mix", "concatenate", (Stack((conv("left"), Layer("relu", ReLU()))), Stack(), Stack((conv("right"),))))
NESTED = Stack((conv("conv1"), MIX, Block("part", Stack((conv("inner"), MIX)), 2), conv("conv2")))


@pytest.fixture
def nested(make: Make) -> DesignWorkspace:
    """A network with branches in branches' places and in a block."""
    return make(document(NESTED))


def choose(design: DesignWorkspace, *addresses: Address) -> None:
    design.selection.select_several(addresses)
    design.canvas.take_focus()


def press(key: Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(focused(), key, modifiers)


def lanes(session: Session, address: Address) -> list[list[str]]:
    node = edits.find(session.network, address)
    assert isinstance(node, Branches)
    return [[inner.name for inner in stack.nodes] for stack in node.stacks]


def undone(session: Session, before: Document) -> bool:
    session.undo_stack.undo()
    return session.document == before


def test_ctrl_b_wraps_neighbours_in_branches(lenet_design: DesignWorkspace, session: Session) -> None:
    before = session.document
    choose(lenet_design, ("conv1",), ("relu1",))
    press(Key.Key_B, CTRL)
    made = session.network.nodes[0]
    assert isinstance(made, Branches)
    assert (made.name, made.merge) == ("branches1", "concatenate")
    assert lanes(session, ("branches1",)) == [["conv1", "relu1"], []]
    assert lenet_design.selection.address == ("branches1",)
    assert session.undo_stack.undoText() == "Wrap 2 layers in branches"
    assert session.undo_stack.count() == 1
    assert undone(session, before)


def test_a_skip_connection_adds_the_input(lenet_design: DesignWorkspace, session: Session) -> None:
    choose(lenet_design, ("relu1",))
    press(Key.Key_B, CTRL_SHIFT)
    made = session.network.nodes[1]
    assert isinstance(made, Branches)
    assert (made.name, made.merge) == ("skip1", "add")
    assert session.undo_stack.undoText() == "Wrap relu1 in a skip connection"
    assert session.analysis.complete


@pytest.mark.parametrize("owner", [(), ("mix", 0), ("part",), ("part", "mix", 0)])
def test_a_block_is_made_and_dissolved_at_any_depth(nested: DesignWorkspace, session: Session, owner: Address) -> None:
    before = session.document
    inside = [(*owner, node.name) for node in edits.stack_at(session.network, owner).nodes][:2]
    choose(nested, *inside)
    press(Key.Key_G, CTRL)
    block = (*owner, "block1")
    assert nested.selection.address == block
    assert [(*owner, node.name) for node in edits.stack_at(session.network, block).nodes] == inside
    press(Key.Key_G, CTRL_SHIFT)
    assert session.document == before
    assert nested.selection.addresses == tuple(inside)
    assert session.undo_stack.undoText() == "Dissolve block1"
    session.undo_stack.undo()
    assert isinstance(edits.find(session.network, block), Block)
    assert undone(session, before)


def test_a_block_that_repeats_is_unrolled(nested: DesignWorkspace, session: Session) -> None:
    choose(nested, ("part",))
    press(Key.Key_G, CTRL_SHIFT)
    assert names(session) == ["conv1", "mix", "inner", "mix1", "inner1", "mix2", "conv2"]
    assert nested.selection.addresses == (("inner",), ("mix1",), ("inner1",), ("mix2",))


def test_only_neighbours_can_be_grouped(nested: DesignWorkspace) -> None:
    actions = nested.canvas.actions_.grouping
    grouping = (actions.wrap, actions.skip, actions.block)
    for chosen, possible in (
        ([("conv1",), ("mix",)], True),
        ([("mix", 0, "left"), ("mix", 0, "relu")], True),
        ([("conv1",), ("conv2",)], False),
        ([("mix", 0, "left"), ("mix", 2, "right")], False),
        ([()], False),
    ):
        choose(nested, *chosen)
        assert [action.isEnabled() for action in grouping] == [possible] * 3
    choose(nested, ("conv1",))
    assert not actions.dissolve.isEnabled()
    choose(nested, ("mix",))
    assert actions.dissolve.isEnabled()


def test_lanes_are_added_moved_and_removed_from_inside(nested: DesignWorkspace, session: Session) -> None:
    before = session.document
    choose(nested, ("part", "mix", 0, "left"))
    press(Key.Key_L, CTRL_SHIFT)
    mix: Address = ("part", "mix")
    assert lanes(session, mix) == [["left", "relu"], [], [], ["right"]]
    press(Key.Key_Right, ALT)
    assert lanes(session, mix) == [[], ["left", "relu"], [], ["right"]]
    assert nested.selection.address == ("part", "mix", 1, "left")
    press(Key.Key_Left, ALT)
    assert nested.selection.address == ("part", "mix", 0, "left")
    press(Key.Key_Delete, CTRL)
    assert lanes(session, mix) == [[], [], ["right"]]
    assert nested.selection.address == mix
    assert session.undo_stack.undoText() == "Remove a lane of mix"
    assert session.undo_stack.count() == 4
    for _step in range(3):
        session.undo_stack.undo()
    assert undone(session, before)


def test_a_lane_at_the_edge_and_the_last_lane_stay(make: Make) -> None:
    design = make(document(Stack((Branches("one", "add", (Stack((conv("a"),)),)),))))
    choose(design, ("one", 0, "a"))
    actions = design.canvas.actions_.grouping
    assert not actions.lane_left.isEnabled()
    assert not actions.lane_right.isEnabled()
    assert not actions.remove_lane.isEnabled()
    assert actions.add_lane.isEnabled()


def palette(qtbot: QtBot, design: DesignWorkspace) -> CommandPalette:
    found = design.window().findChild(CommandPalette, "commandPalette")
    assert isinstance(found, CommandPalette)
    qtbot.waitExposed(found)
    return found


def answer(qtbot: QtBot, design: DesignWorkspace, session: Session, text: str) -> None:
    found = palette(qtbot, design)
    QTest.keyClicks(found.search, text)
    with qtbot.waitSignal(session.changed):
        QTest.keyClick(found.search, Key.Key_Return)


def test_a_layer_is_put_beside_another(lenet_design: DesignWorkspace, session: Session, qtbot: QtBot) -> None:
    before = session.document
    choose(lenet_design, ("pool1",))
    press(Key.Key_D, CTRL_SHIFT)
    assert palette(qtbot, lenet_design).windowTitle() == "What is to stand beside pool1?"
    answer(qtbot, lenet_design, session, "average pool")
    assert lanes(session, ("branches1",)) == [["pool1"], ["pool3"]]
    assert lenet_design.selection.address == ("branches1", 1, "pool3")
    assert session.undo_stack.undoText() == "Put pool3 beside pool1"
    assert session.undo_stack.count() == 1
    assert undone(session, before)


def test_a_copy_comes_into_a_new_lane(nested: DesignWorkspace, session: Session, qtbot: QtBot) -> None:
    choose(nested, ("mix", 0, "left"))
    press(Key.Key_D, CTRL_SHIFT)
    found = palette(qtbot, nested)
    assert found.list.item(0).text() == "A copy of left"
    with qtbot.waitSignal(session.changed):
        QTest.keyClick(found.search, Key.Key_Return)
    assert lanes(session, ("mix",)) == [["left", "relu"], ["left1"], [], ["right"]]


def test_a_part_comes_beside_made_for_the_same_input(
    lenet_design: DesignWorkspace, session: Session, qtbot: QtBot
) -> None:
    choose(lenet_design, ("conv2",))
    press(Key.Key_D, CTRL_SHIFT)
    answer(qtbot, lenet_design, session, "residual")
    made = edits.find(session.network, ("branches1", 1, "residual1"))
    assert isinstance(made, Block)
    first = next(made.stack.layers()).type
    assert isinstance(first, Convolution)
    assert first.filters == 6


def test_nothing_is_put_beside_the_input(lenet_design: DesignWorkspace, session: Session) -> None:
    choose(lenet_design, ())
    assert not lenet_design.canvas.actions_.grouping.beside.isEnabled()
    lenet_design.selection.select(())
    press(Key.Key_D, CTRL_SHIFT)
    assert lenet_design.window().findChild(CommandPalette) is None


def test_what_cannot_be_is_said_and_changes_nothing(make: Make, session: Session) -> None:
    design = make(document(Stack((Block("part", Stack(tuple(conv(f"c{n}") for n in range(25))), 700),))))
    before = session.document
    choose(design, ("part",))
    press(Key.Key_D, CTRL)
    said = child(design, "canvasMessages")
    assert isinstance(said, MessageBar)
    assert said.isVisible()
    assert said.text.text() == "A network has up to 20,000 layers, repeats counted"
    assert session.document == before


def shown(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def test_the_menu_of_a_card_has_what_makes_groups(nested: DesignWorkspace) -> None:
    actions = nested.canvas.actions_
    choose(nested, ("conv1",))
    with_layer = actions.menu(nested)
    assert shown(with_layer)[:2] == ["Open in the inspector", "Rename"]
    assert {"Wrap in branches", "Wrap in a skip connection", "Put beside…", "Group as block"} <= set(shown(with_layer))
    assert "Remove the lane" not in shown(with_layer)
    choose(nested, ("mix", 0, "left"))
    with_lane = actions.menu(nested)
    assert {"Add a lane", "Remove the lane", "Move the lane right"} <= set(shown(with_lane))
    for menu in (with_layer, with_lane):
        menu.close()
        menu.deleteLater()


def test_the_menu_opens_the_inspector(lenet_design: DesignWorkspace) -> None:
    choose(lenet_design, ("conv1",))
    lenet_design.canvas.actions_.inspect.trigger()
    assert lenet_design.inspector.isAncestorOf(focused())


def test_every_action_has_a_key_of_its_own(nested: DesignWorkspace) -> None:
    every: list[QAction] = [action for action in nested.canvas.view.actions() if action.shortcuts()]
    keys = [key.toString() for action in every for key in action.shortcuts()]
    assert len(set(keys)) == len(keys)
    for group in nested.canvas.actions_.grouping.groups:
        for action in group:
            assert action.shortcut().toString() in action.toolTip()
            assert any(action in listed for listed in nested.edit_groups)
