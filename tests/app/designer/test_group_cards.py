"""Cards inside branches and blocks: selected, walked and edited as all others."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from cnnstudio.app.designer.workspace import DesignWorkspace
from cnnstudio.app.session import Session
from cnnstudio.network import Branches, Document, Layer, Stack
from cnnstudio.network.layers.convolution import Convolution
from tests.app.designer.conftest import card, child, focused
from tests.app.designer.networks import GROUPS, document

Make = Callable[[Document | None], DesignWorkspace]
Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
NONE, ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@pytest.fixture
def design(make: Make) -> DesignWorkspace:
    """The workspace with branches and blocks."""
    return make(document(GROUPS))


def press(key: Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(focused(), key, modifiers)


def click(design: DesignWorkspace, path: str, modifiers: Qt.KeyboardModifier = NONE) -> None:
    QTest.mouseClick(card(design, path), LEFT, modifiers, QPoint(60, 12))


def ringed(design: DesignWorkspace) -> list[str]:
    cards = design.canvas.sheet.cards.items()
    return [".".join(map(str, address)) for address, shown in cards if shown.selected]


def lane(session: Session, *address: str | int) -> list[str]:
    node: Stack | Branches = session.network
    for part in address:
        if isinstance(part, int):
            assert isinstance(node, Branches)
            node = node.stacks[part]
        else:
            assert isinstance(node, Stack)
            found = next(inner for inner in node.nodes if inner.name == part)
            assert isinstance(found, Branches)
            node = found
    assert isinstance(node, Stack)
    return [inner.name for inner in node.nodes]


def test_an_inner_card_says_where_it_stands(design: DesignWorkspace) -> None:
    assert card(design, "mix.2.right").accessibleName().startswith("right, convolution, lane 3 of mix, ")
    assert ", in part, " in card(design, "skip.0.part.inner").accessibleName()
    click(design, "mix.2.right")
    caption = child(design, "layerType")
    assert isinstance(caption, QLabel)
    assert caption.text() == "Convolution  ·  lane 3 of mix"


def test_arrow_keys_walk_down_a_lane_over_to_the_next_and_out(design: DesignWorkspace) -> None:
    click(design, "mix")
    for key, there in (
        (Key.Key_Down, "mix.0.left"),
        (Key.Key_Right, "mix.2.right"),
        (Key.Key_Down, "mix.2.relu9"),
        (Key.Key_Left, "mix.0.left"),
        (Key.Key_Down, "skip"),
        (Key.Key_Up, "mix.0.left"),
        (Key.Key_Up, "mix"),
    ):
        press(key)
        assert ringed(design) == [there]
        assert focused() is card(design, there)


def test_shift_and_arrows_stay_in_the_lane(design: DesignWorkspace) -> None:
    click(design, "mix.2.right")
    press(Key.Key_Down, SHIFT)
    press(Key.Key_Down, SHIFT)
    assert ringed(design) == ["mix.2.right", "mix.2.relu9"]
    press(Key.Key_Home, SHIFT)
    assert ringed(design) == ["mix.2.right"]


def test_a_range_over_several_stacks_takes_whole_groups(design: DesignWorkspace) -> None:
    click(design, "mix.0.left")
    click(design, "flatten1", SHIFT)
    assert ringed(design) == ["mix", "skip", "flatten1"]


def test_a_band_inside_a_group_selects_cards_and_not_the_group(design: DesignWorkspace) -> None:
    mix, sheet = card(design, "mix"), design.canvas.sheet
    right = card(design, "mix.2.right")
    start = QPoint(right.x() - 6, right.y() - 4)
    assert mix.childAt(start) is None
    on_sheet = mix.mapTo(sheet, start)
    end = right.mapTo(sheet, QPoint(40, right.height() + 10))
    QTest.mousePress(sheet, LEFT, pos=on_sheet)
    QTest.mouseMove(sheet, end)
    QTest.mouseRelease(sheet, LEFT, pos=end)
    assert ringed(design) == ["mix.2.right", "mix.2.relu9"]


def test_a_press_between_the_lanes_selects_the_group(design: DesignWorkspace) -> None:
    mix = card(design, "mix")
    left = card(design, "mix.0.left")
    QTest.mouseClick(mix, LEFT, pos=QPoint(left.geometry().right() + 6, left.geometry().center().y()))
    assert ringed(design) == ["mix"]


def test_inner_layers_are_edited_by_the_same_keys_and_undo_brings_all_back(
    design: DesignWorkspace, session: Session
) -> None:
    before = session.document
    click(design, "mix.2.right")
    press(Key.Key_D, CTRL)
    assert lane(session, "mix", 2) == ["right", "right1", "relu9"]
    assert ringed(design) == ["mix.2.right1"]
    press(Key.Key_Down, ALT)
    assert lane(session, "mix", 2) == ["right", "relu9", "right1"]
    press(Key.Key_X, CTRL)
    click(design, "mix.0.left")
    press(Key.Key_V, CTRL)
    assert lane(session, "mix", 0) == ["left", "right1"]
    press(Key.Key_F2)
    QTest.keyClicks(focused(), "second")
    press(Key.Key_Return)
    assert lane(session, "mix", 0) == ["left", "second"]
    assert design.selection.address == ("mix", 0, "second")
    QTest.keyClick(child(design, "chip:dropout"), Key.Key_Return)
    assert lane(session, "mix", 0) == ["left", "second", "dropout1"]
    assert card(design, "mix.0.dropout1").selected
    design.canvas.take_focus()
    press(Key.Key_Delete)
    press(Key.Key_Delete)
    press(Key.Key_Delete)
    assert lane(session, "mix", 0) == []
    assert ringed(design) == ["mix"]
    while session.undo_stack.canUndo():
        session.undo_stack.undo()
    assert session.document == before


def test_a_search_goes_to_what_is_folded_away(design: DesignWorkspace) -> None:
    design.canvas.folding.set_all(True)
    design.canvas.take_focus()
    press(Key.Key_F, CTRL)
    QTest.keyClicks(focused(), "relu9")
    assert design.selection.address == ("mix", 2, "relu9")
    assert not card(design, "mix.2.relu9").visibleRegion().isEmpty()


def test_a_gauge_leads_into_a_group(make: Make) -> None:
    wide = Stack((Layer("wide", Convolution(64, (7, 7))),))
    design = make(document(Stack((Layer("conv1", Convolution(2)), Branches("mix", "concatenate", (wide, Stack()))))))
    QTest.mouseClick(child(design, "gauge:parameters"), LEFT)
    assert design.selection.address == ("mix", 0, "wide")


def test_lanes_that_do_not_fit_say_so_in_their_group_and_are_mended_there(make: Make, session: Session) -> None:
    lanes = (Stack((Layer("a", Convolution(4)),)), Stack((Layer("b", Convolution(8)),)))
    design = make(document(Stack((Branches("sum", "add", lanes), Layer("conv2", Convolution(4))))))
    panel = child(design, "problem:sum")
    assert panel.parentWidget() is card(design, "sum")
    assert panel.y() > card(design, "sum.0.a").geometry().bottom()
    assert card(design, "sum").item.broken
    assert not card(design, "sum.0.a").item.broken
    QTest.mouseClick(panel.findChildren(QPushButton)[0], LEFT)
    assert session.analysis.complete
    session.undo_stack.undo()
    assert not session.analysis.complete


def test_groups_wider_than_the_window_can_be_scrolled_to(design: DesignWorkspace) -> None:
    lanes = tuple(Stack((Layer(f"lane{number}", Convolution(2)),)) for number in range(6))
    design.resize(1024, 700)
    design.editing.paste([Branches("wide", "concatenate", lanes)])
    for number in (0, 5):
        design.selection.select(("wide", number, f"lane{number}"))
        assert card(design, f"wide.{number}.lane{number}").visibleRegion().boundingRect().width() > 250
