"""What the inspector shows of branches and blocks, and what can be changed there."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from cnnstudio.app.designer.lane_row import LaneRow
from cnnstudio.app.designer.workspace import DesignWorkspace
from cnnstudio.app.dialogs.command_palette import CommandPalette
from cnnstudio.app.forms import NumberField
from cnnstudio.app.session import Session
from cnnstudio.network import Block, Branches, Document, architectures, edits
from tests.app.designer.conftest import child, focused, names
from tests.app.designer.networks import FOLDED, document
from tests.app.designer.test_grouping_actions import NESTED, lanes, undone

Make = Callable[[Document | None], DesignWorkspace]
Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def mix(make: Make) -> DesignWorkspace:
    """Nested branches of three lanes, selected."""
    design = make(document(NESTED))
    design.selection.select(("part", "mix"))
    return design


@pytest.fixture
def part(make: Make) -> DesignWorkspace:
    """A block that repeats twice, selected."""
    design = make(document(NESTED))
    design.selection.select(("part",))
    return design


def rows(design: DesignWorkspace) -> list[LaneRow]:
    return design.inspector.branches.lanes.rows


def click(design: DesignWorkspace, name: str) -> None:
    QTest.mouseClick(child(design, name), LEFT)


def text(design: DesignWorkspace, name: str) -> str:
    found = child(design, name)
    assert isinstance(found, QLabel)
    return found.text()


def merge(session: Session) -> str:
    node = edits.find(session.network, ("part", "mix"))
    assert isinstance(node, Branches)
    return node.merge


def test_the_merge_is_chosen_of_three(mix: DesignWorkspace, session: Session) -> None:
    before = session.document
    assert child(mix, "choice:merge-concatenate").isVisible()
    assert text(mix, "mergeRule").startswith("The maps of all lanes one after another")
    click(mix, "choice:merge-add")
    assert merge(session) == "add"
    assert text(mix, "mergeRule").startswith("Value by value; all lanes")
    assert session.undo_stack.undoText() == "Change the merge of mix"
    assert undone(session, before)
    chosen = child(mix, "choice:merge-concatenate")
    assert isinstance(chosen, QToolButton)
    assert chosen.isChecked()


def test_each_lane_says_its_layers_and_its_output(mix: DesignWorkspace) -> None:
    assert [(row.words, row.shape.replace("\u00a0", " ")) for row in rows(mix)] == [
        ("left, relu", "28 × 28 × 4"),
        ("passes its input on", "28 × 28 × 4"),
        ("right", "28 × 28 × 4"),
    ]
    assert rows(mix)[2].accessibleName().startswith("Lane 3: right, output 28")


def test_lanes_change_places_come_and_go_by_mouse(mix: DesignWorkspace, session: Session) -> None:
    before, address = session.document, ("part", "mix")
    QTest.mouseClick(rows(mix)[2], LEFT)
    click(mix, "laneUp")
    assert lanes(session, address) == [["left", "relu"], ["right"], []]
    assert rows(mix)[1].isChecked()
    click(mix, "doubleLane")
    assert lanes(session, address) == [["left", "relu"], ["right"], ["right"], []]
    click(mix, "addLane")
    assert lanes(session, address) == [["left", "relu"], ["right"], ["right"], [], []]
    click(mix, "removeLane")
    click(mix, "laneUp")
    click(mix, "removeLane")
    assert mix.selection.address == address
    assert session.undo_stack.count() == 6
    for _step in range(5):
        session.undo_stack.undo()
    assert undone(session, before)
    assert len(rows(mix)) == 3


def test_lanes_change_places_and_go_by_keyboard(mix: DesignWorkspace, session: Session) -> None:
    address = ("part", "mix")
    rows(mix)[0].setFocus()
    QTest.keyClick(focused(), Key.Key_Down)
    assert rows(mix)[1].isChecked()
    assert rows(mix)[1].hasFocus()
    QTest.keyClick(focused(), Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert lanes(session, address) == [["left", "relu"], ["right"], []]
    assert focused() is rows(mix)[2]
    QTest.keyClick(focused(), Key.Key_Delete)
    assert lanes(session, address) == [["left", "relu"], ["right"]]
    assert focused() is rows(mix)[1]
    QTest.keyClick(focused(), Key.Key_Return)
    assert mix.selection.address == ("part", "mix", 1, "right")
    assert mix.canvas.isAncestorOf(focused())


def test_the_last_lane_stays(mix: DesignWorkspace, session: Session) -> None:
    click(mix, "removeLane")
    click(mix, "removeLane")
    assert not child(mix, "removeLane").isEnabled()
    rows(mix)[0].setFocus()
    QTest.keyClick(focused(), Key.Key_Delete)
    assert lanes(session, ("part", "mix")) == [["right"]]


def test_one_lane_is_kept_alone(mix: DesignWorkspace, session: Session) -> None:
    before = session.document
    mix.selection.select(("mix",))
    rows(mix)[2].click()
    click(mix, "keepLane")
    assert names(session) == ["conv1", "right", "part", "conv2"]
    assert mix.selection.address == ("right",)
    assert undone(session, before)


def test_a_layer_is_chosen_for_an_empty_lane(mix: DesignWorkspace, session: Session, qtbot: QtBot) -> None:
    rows(mix)[1].setFocus()
    rows(mix)[1].click()
    QTest.keyClick(rows(mix)[1], Key.Key_Return)
    asked = mix.window().findChild(CommandPalette, "commandPalette")
    assert isinstance(asked, CommandPalette)
    qtbot.waitExposed(asked)
    QTest.keyClicks(asked.search, "dropout")
    with qtbot.waitSignal(session.changed):
        QTest.keyClick(asked.search, Key.Key_Return)
    assert lanes(session, ("part", "mix"))[1] == ["dropout1"]
    assert mix.selection.address == ("part", "mix", 1, "dropout1")


def test_a_problem_of_the_merge_is_told_as_of_layers(mix: DesignWorkspace, session: Session) -> None:
    mix.selection.select(("part", "mix", 0, "left"))
    field = child(mix, "number:filters")
    assert isinstance(field, NumberField)
    field.setFocus()
    field.lineEdit().selectAll()
    QTest.keyClicks(field.lineEdit(), "6")
    assert session.analysis.complete
    mix.selection.select(("part", "mix"))
    click(mix, "choice:merge-add")
    assert not session.analysis.complete
    said = [shown.text() for shown in mix.inspector.findChildren(QLabel) if shown.isVisible()]
    assert any("Add needs lanes of one shape" in sentence for sentence in said)


def test_the_costs_of_lanes_and_repeats_add_up(make: Make, session: Session) -> None:
    design = make(document(FOLDED))
    design.selection.select(("mix",))
    assert text(design, "costs:0") == "1,232"
    assert "20 + 1,212" in spoken(design, "costsFormula:0")
    design.selection.select(("twice",))
    assert "2,320 + 2,320" in spoken(design, "costsFormula:0") or "2·2,320" in spoken(design, "costsFormula:0")


def spoken(design: DesignWorkspace, name: str) -> str:
    return child(design, name).accessibleName().replace("\u00a0", " ")


def test_repeats_are_a_number_and_one_undo_step(part: DesignWorkspace, session: Session) -> None:
    before = session.document
    field = child(part, "number:repeats")
    assert isinstance(field, NumberField)
    field.setFocus()
    for _step in range(3):
        QTest.keyClick(field, Key.Key_Up)
    node = edits.find(session.network, ("part",))
    assert isinstance(node, Block)
    assert node.repeats == 5
    assert text(part, "blockContent") == "4 layers, 5 times over"
    assert session.undo_stack.count() == 1
    assert session.undo_stack.undoText() == "Change the repeats of part"
    assert undone(session, before)


@pytest.mark.parametrize("typed", ["0", "1001", "x"])
def test_nonsense_is_refused_under_the_field(part: DesignWorkspace, session: Session, typed: str) -> None:
    before = session.document
    field = child(part, "number:repeats")
    assert isinstance(field, NumberField)
    field.setFocus()
    field.lineEdit().selectAll()
    QTest.keyClicks(field.lineEdit(), typed)
    assert "from 1 to 1,000" in text(part, "error:repeats")
    assert session.document == before or typed == "1001"  # 1, 10 and 100 were typed on the way


def test_enter_goes_to_the_first_setting(part: DesignWorkspace) -> None:
    part.canvas.take_focus()
    QTest.keyClick(focused(), Key.Key_Return)
    assert part.inspector.block.isAncestorOf(focused())
    part.selection.select(("mix",))
    part.canvas.take_focus()
    QTest.keyClick(focused(), Key.Key_Return)
    assert part.inspector.branches.isAncestorOf(focused())


def test_the_gradients_of_a_block_are_checkpointed_by_a_box_that_says_what_it_saves_and_costs(
    make: Make, session: Session
) -> None:
    ready = architectures.get("resnet-small")
    design = make(Document(ready.network, ready.input_shape, ready.classes))
    block = next(node for node in session.network.nodes if isinstance(node, Block))
    design.selection.select((block.name,))
    before = session.analysis.memory
    said = text(design, "checkpointEffect")
    assert said.startswith("Would save ")
    assert "multiplications a step" in said
    box = child(design, "field:checkpoint").findChild(QCheckBox)
    assert isinstance(box, QCheckBox)
    assert box.accessibleName() == "Checkpoint gradients"
    box.setFocus()
    QTest.keyClick(box, Key.Key_Space)
    after = edits.find(session.network, (block.name,))
    assert isinstance(after, Block)
    assert after.checkpoint
    assert session.analysis.memory.activations < before.activations
    assert text(design, "checkpointEffect").startswith("Saves ")
    session.undo_stack.undo()
    assert session.analysis.memory == before
