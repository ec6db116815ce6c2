"""Folding and unfolding: what is folded at first, how long that lasts, and every way to change it."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest
from PySide6.QtCore import SIGNAL, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from cnnstudio.app.accessible import FACES, Face
from cnnstudio.app.designer.folding import MOST_UNFOLDED, Folding
from cnnstudio.app.designer.group_card import GroupCard
from cnnstudio.app.designer.spots import every_node
from cnnstudio.app.designer.workspace import DesignWorkspace
from cnnstudio.app.session import Session
from cnnstudio.network import Block, Document, Stack, architectures, edits
from tests.app.designer.conftest import card, focused
from tests.app.designer.networks import GROUPS, document, long_network

Make = Callable[[Document | None], DesignWorkspace]
Key = Qt.Key
LEFT, CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def design(make: Make) -> DesignWorkspace:
    """The workspace with branches and blocks."""
    return make(document(GROUPS))


def group(design: DesignWorkspace, path: str) -> GroupCard:
    found = card(design, path)
    assert isinstance(found, GroupCard)
    return found


def shown(design: DesignWorkspace) -> list[str]:
    return [".".join(map(str, address)) for address in design.canvas.sheet.cards]


def head(design: DesignWorkspace, path: str) -> QPoint:
    found = group(design, path)
    return QPoint(found.width() // 3, found.row_height // 2)


def test_a_small_network_is_shown_whole_and_a_large_one_folded(session: Session) -> None:
    session.new(document(GROUPS))
    folding = Folding(session)
    assert not any(map(folding.is_folded, folding.groups))
    large = Block("large", Stack(long_network(MOST_UNFOLDED + 2).nodes))
    session.new(document(Stack((large,))))
    assert folding.is_folded(("large",))


def test_what_is_folded_stays_so_through_edits_undo_and_another_name(session: Session) -> None:
    session.new(document(GROUPS))
    folding = Folding(session)
    folding.set_folded(("skip",), True)
    session.edit("rename", edits.rename(session.network, ("skip",), "past"))
    assert folding.is_folded(("past",))
    assert not folding.is_folded(("past", 0, "part"))
    session.edit("remove", edits.remove(session.network, ("past",)))
    session.undo_stack.undo()
    assert folding.is_folded(("past",))
    session.undo_stack.undo()
    assert folding.is_folded(("skip",))
    session.new(document(GROUPS))
    assert not folding.is_folded(("skip",))


def test_folding_is_no_edit(design: DesignWorkspace, session: Session) -> None:
    design.canvas.folding.set_all(True)
    assert session.undo_stack.count() == 0
    assert shown(design) == [node.name for node in GROUPS.nodes]


def test_the_button_folds_and_unfolds_and_the_card_stays(design: DesignWorkspace) -> None:
    mix = group(design, "mix")
    assert mix.unfolded
    QTest.mouseClick(mix, LEFT, pos=mix.fold_area.center().toPoint())
    assert not mix.unfolded
    assert group(design, "mix") is mix
    assert "mix.0.left" not in shown(design)
    QTest.mouseMove(mix, mix.fold_area.center().toPoint())
    assert mix.toolTip() == "Unfold (Ctrl+.)"
    QTest.mouseClick(mix, LEFT, pos=mix.fold_area.center().toPoint())
    assert "mix.0.left" in shown(design)
    assert card(design, "mix.0.left").isVisible()


def test_twice_on_the_head_folds_and_unfolds(design: DesignWorkspace) -> None:
    for unfolded in (False, True):
        QTest.mouseDClick(group(design, "skip.0.part"), LEFT, pos=head(design, "skip.0.part"))
        assert group(design, "skip.0.part").unfolded is unfolded


def test_by_key_the_group_folds_that_the_selected_layer_is_in(design: DesignWorkspace) -> None:
    QTest.mouseClick(card(design, "skip.0.part.deep.0.a"), LEFT)
    QTest.keyClick(focused(), Key.Key_Period, CTRL)
    assert design.selection.address == ("skip", 0, "part", "deep")
    assert not group(design, "skip.0.part.deep").unfolded
    assert focused() is group(design, "skip.0.part.deep")
    QTest.keyClick(focused(), Key.Key_Period, CTRL)
    assert group(design, "skip.0.part.deep").unfolded


def test_all_fold_and_unfold_by_key_and_the_selection_goes_to_the_card_that_is_left(design: DesignWorkspace) -> None:
    QTest.mouseClick(card(design, "skip.0.part.inner"), LEFT)
    QTest.keyClick(focused(), Key.Key_BracketLeft, CTRL)
    assert shown(design) == [node.name for node in GROUPS.nodes]
    assert design.selection.addresses == (("skip",),)
    QTest.keyClick(focused(), Key.Key_BracketRight, CTRL)
    assert "skip.0.part.deep.1.b" in shown(design)


def test_what_is_selected_elsewhere_is_unfolded(design: DesignWorkspace) -> None:
    design.canvas.folding.set_all(True)
    design.selection.select(("skip", 0, "part", "deep", 1, "b"))
    assert card(design, "skip.0.part.deep.1.b").selected
    assert not card(design, "skip.0.part.deep.1.b").visibleRegion().isEmpty()
    assert not group(design, "mix").unfolded


def test_a_screen_reader_hears_and_folds(design: DesignWorkspace) -> None:
    mix = group(design, "mix")
    face = Face(mix, FACES["GroupCard"])
    assert face.role() is QAccessible.Role.ListItem
    assert "Expand or collapse" in face.actionNames()
    face.doAction("Expand or collapse")
    assert not mix.unfolded
    state = face.state()
    assert (state.expandable, state.expanded, state.collapsed) == (True, False, True)  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", ["googlenet", "resnet50"])
def test_a_famous_network_is_folded_unfolded_and_edited_at_random_and_undone(
    make: Make, session: Session, name: str
) -> None:
    design = make(architectures.get(name).document())
    folding, before, chance = design.canvas.folding, session.document, random.Random(name)
    assert shown(design) == [node.name for node in session.network.nodes]
    for _edit in range(30):
        folding.toggle(chance.choice(folding.groups))
        design.selection.select(chance.choice(list(design.canvas.sheet.cards)))
        chance.choice((design.editing.duplicate_selected, design.editing.remove_selected))()
    while session.undo_stack.canUndo():
        session.undo_stack.undo()
    assert session.document == before
    folding.set_all(False)
    assert list(design.canvas.sheet.cards) == [address for address, _node in every_node(session.network)]


def test_the_tip_of_folding_says_what_it_would_do_and_its_listeners_do_not_grow(design: DesignWorkspace) -> None:
    toggle = design.canvas.fold_actions.toggle
    design.selection.select(("mix",))
    listeners = toggle.receivers(SIGNAL("changed()"))
    assert toggle.toolTip() == "Fold the branches or the block (Ctrl+.)"
    toggle.trigger()
    assert toggle.toolTip() == "Unfold the branches or the block (Ctrl+.)"
    toggle.trigger()
    assert toggle.toolTip() == "Fold the branches or the block (Ctrl+.)"
    assert toggle.receivers(SIGNAL("changed()")) == listeners
