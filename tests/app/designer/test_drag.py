"""Real drags with a real pointer, on a real display."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cnnstudio.app.designer.workspace import DesignWorkspace
from cnnstudio.app.session import Session
from cnnstudio.network import Branches, Document, Stack
from tests.app.designer.conftest import card, child, names
from tests.app.designer.networks import document
from tests.app.designer.pointer import Hand, at
from tests.app.designer.test_grouping_actions import MIX, conv, lanes

pytestmark = pytest.mark.display
Make = Callable[[Document | None], DesignWorkspace]


def pull(qtbot: QtBot, widget: QWidget, end: QPoint, *, key: str = "", start: QPoint | None = None) -> None:
    """Drag from a point of a widget, its middle by default, to a point of the screen."""
    hand = Hand(at(widget, start), end, key=key)
    with qtbot.waitSignal(hand.finished, timeout=20_000):
        hand.start()
    hand.wait()


def above(widget: QWidget) -> QPoint:
    return at(widget, QPoint(150, -3))


def test_a_network_is_dragged_together_from_nothing(design: DesignWorkspace, session: Session, qtbot: QtBot) -> None:
    pull(qtbot, child(design, "chip:convolution"), at(child(design, "emptyStack")))
    qtbot.waitUntil(lambda: names(session) == ["conv1"])
    pull(qtbot, child(design, "chip:dense"), at(card(design, "conv1"), QPoint(150, 140)))
    qtbot.waitUntil(lambda: names(session) == ["conv1", "dense1"])
    pull(qtbot, child(design, "chip:max_pooling"), above(card(design, "dense1")))
    qtbot.waitUntil(lambda: names(session) == ["conv1", "pool1", "dense1"])
    assert session.undo_stack.count() == 3
    assert session.undo_stack.undoText() == "Add pool1"
    assert "needs a vector" in card(design, "dense1").accessibleName()


def test_a_layer_goes_between_a_card_and_its_docked_row(
    lenet_design: DesignWorkspace, session: Session, qtbot: QtBot
) -> None:
    pull(qtbot, child(lenet_design, "chip:batch_normalization"), at(card(lenet_design, "relu1"), QPoint(150, 1)))
    qtbot.waitUntil(lambda: names(session)[:3] == ["conv1", "norm1", "relu1"])


def test_a_card_is_dragged_to_another_place(lenet_design: DesignWorkspace, session: Session, qtbot: QtBot) -> None:
    pull(qtbot, card(lenet_design, "pool1"), above(card(lenet_design, "conv1")))
    qtbot.waitUntil(lambda: names(session)[:3] == ["pool1", "conv1", "relu1"])
    assert session.undo_stack.undoText() == "Move pool1"
    assert lenet_design.selection.address == ("pool1",)


def test_escape_cancels_a_drag(lenet_design: DesignWorkspace, session: Session, qtbot: QtBot) -> None:
    before = names(session)
    pull(qtbot, child(lenet_design, "chip:dense"), above(card(lenet_design, "pool1")), key="Escape")
    assert names(session) == before
    assert not child(lenet_design, "insertionLine").isVisible()
    assert not child(lenet_design, "ghost").isVisible()


def test_dropping_a_card_where_it_is_changes_nothing(
    lenet_design: DesignWorkspace, session: Session, qtbot: QtBot
) -> None:
    pull(qtbot, card(lenet_design, "conv2"), at(card(lenet_design, "conv2"), QPoint(300, 8)))
    assert session.undo_stack.count() == 0


def test_a_drop_beside_the_canvas_changes_nothing(
    lenet_design: DesignWorkspace, session: Session, qtbot: QtBot
) -> None:
    pull(qtbot, child(lenet_design, "chip:dense"), at(lenet_design.gauges))
    assert session.undo_stack.count() == 0
    assert not child(lenet_design, "ghost").isVisible()


def test_several_selected_cards_are_dragged_together(
    lenet_design: DesignWorkspace, session: Session, qtbot: QtBot
) -> None:
    before = session.document
    QTest.mouseClick(card(lenet_design, "relu1"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(card(lenet_design, "conv2"), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier)
    pull(qtbot, card(lenet_design, "pool1"), above(card(lenet_design, "conv1")))
    qtbot.waitUntil(lambda: names(session)[:5] == ["relu1", "pool1", "conv2", "conv1", "relu2"])
    assert session.undo_stack.undoText() == "Move 3 layers"
    assert [node.name for node in lenet_design.selection.nodes] == ["relu1", "pool1", "conv2"]
    session.undo_stack.undo()
    assert session.document == before


def test_a_rubber_band_is_pulled_over_the_cards(lenet_design: DesignWorkspace, qtbot: QtBot) -> None:
    sheet, last = lenet_design.canvas.sheet, card(lenet_design, "pool1")
    hand = Hand(at(sheet, QPoint(8, card(lenet_design, "conv1").y() - 4)), at(last))
    with qtbot.waitSignal(hand.finished, timeout=20_000):
        hand.start()
    hand.wait()
    qtbot.waitUntil(last.hasFocus)
    assert [node.name for node in lenet_design.selection.nodes] == ["conv1", "relu1", "pool1"]


def beside(widget: QWidget) -> QPoint:
    """Of a card's row, the right end."""
    return at(widget, QPoint(widget.width() - 12, 22))


def test_a_layer_from_the_palette_is_dropped_onto_the_side_of_a_card(
    lenet_design: DesignWorkspace, session: Session, qtbot: QtBot
) -> None:
    before = session.document
    pull(qtbot, child(lenet_design, "chip:convolution"), beside(card(lenet_design, "conv1")))
    qtbot.waitUntil(lambda: session.undo_stack.count() == 1)
    assert lanes(session, ("branches1",)) == [["conv1"], ["conv3"]]
    session.undo_stack.undo()
    assert session.document == before


def test_cards_go_from_lane_to_lane_and_beside_others(make: Make, session: Session, qtbot: QtBot) -> None:
    design = make(document(Stack((conv("conv1"), Branches("mix", "concatenate", MIX.stacks)))))
    before = session.document
    sheet = design.canvas.sheet
    pull(qtbot, sheet.cards["mix", 0, "left"], above(sheet.cards["mix", 2, "right"]))
    qtbot.waitUntil(lambda: lanes(session, ("mix",)) == [["relu"], [], ["left", "right"]])
    assert design.selection.address == ("mix", 2, "left")
    pull(qtbot, sheet.cards["conv1",], beside(sheet.cards["mix", 2, "left"]))
    qtbot.waitUntil(lambda: lanes(session, ("mix",)) == [["relu"], [], ["left", "right"], ["conv1"]])
    assert session.undo_stack.undoText() == "Move conv1 beside left"
    assert session.undo_stack.count() == 2
    for _step in range(2):
        session.undo_stack.undo()
    assert session.document == before


def test_branches_cannot_go_into_their_own_lanes(make: Make, session: Session, qtbot: QtBot) -> None:
    design = make(document(Stack((conv("conv1"), MIX))))
    before = session.document
    cards = design.canvas.sheet.cards
    head = cards["mix",]
    pull(qtbot, head, above(cards["mix", 2, "right"]), start=QPoint(head.width() // 2, 8))
    assert session.document == before
    assert session.undo_stack.count() == 0
