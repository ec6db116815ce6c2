"""Layers are frozen by keys, menu and inspector, one or several, blocks too; the card and its name tell it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QMenu

from cnnstudio.app.designer.card import LayerCard
from cnnstudio.app.designer.gauge import Gauge
from cnnstudio.app.designer.workspace import DesignWorkspace
from cnnstudio.app.session import Session
from cnnstudio.network import Address, Document, edits
from tests.app.designer.conftest import card, child, focused
from tests.app.designer.networks import FOLDED, document

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def choose(design: DesignWorkspace, *addresses: Address) -> None:
    design.selection.select_several(addresses)
    design.canvas.take_focus()


def frozen(session: Session) -> list[str]:
    return [layer.name for layer in session.network.layers() if layer.type.is_frozen]


def picture(shown: LayerCard) -> object:
    return shown.grab().toImage()


def test_several_layers_are_frozen_and_trained_again_by_keys(lenet_design: DesignWorkspace, session: Session) -> None:
    before, conv1 = session.document, picture(card(lenet_design, "conv1"))
    choose(lenet_design, ("conv1",), ("relu1",), ("conv2",))
    QTest.keyClick(focused(), Key.Key_L, CTRL)
    assert frozen(session) == ["conv1", "conv2"]
    assert session.undo_stack.undoText() == "Freeze 3 layers"
    assert "frozen" in card(lenet_design, "conv1").accessibleName()
    assert "frozen" not in card(lenet_design, "relu1").accessibleName()
    choose(lenet_design, ("dense1",))
    assert picture(card(lenet_design, "conv1")) != conv1
    choose(lenet_design, ("conv1",), ("conv2",))
    QTest.keyClick(focused(), Key.Key_U, CTRL)
    assert session.document == before
    session.undo_stack.undo()
    assert frozen(session) == ["conv1", "conv2"]


def test_the_menu_has_what_can_be_done(lenet_design: DesignWorkspace, session: Session) -> None:
    for name, offered in (("relu1", set()), ("conv1", {"Freeze"})):
        choose(lenet_design, (name,))
        assert menu_of(lenet_design) & {"Freeze", "Unfreeze"} == offered
    action(lenet_design, "actionFreeze").trigger()
    assert menu_of(lenet_design) & {"Freeze", "Unfreeze"} == {"Unfreeze"}


def menu_of(design: DesignWorkspace) -> set[str]:
    QTest.keyClick(focused(), Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menus = [menu for menu in design.findChildren(QMenu, "cardMenu") if menu.isVisible()]
    words = {found.text() for found in menus[-1].actions()}
    menus[-1].close()
    return words


def action(design: DesignWorkspace, name: str) -> QAction:
    found = design.findChild(QAction, name)
    assert isinstance(found, QAction)
    return found


@pytest.fixture
def folded(make: Callable[[Document | None], DesignWorkspace]) -> DesignWorkspace:
    return make(document(FOLDED))


def test_a_block_and_branches_are_frozen_with_all_in_them(folded: DesignWorkspace, session: Session) -> None:
    choose(folded, ("twice",), ("mix",))
    action(folded, "actionFreeze").trigger()
    assert frozen(session) == ["left", "right", "inner"]
    assert "frozen" in card(folded, "twice").accessibleName()
    rows = {row.path for row in session.analysis.rows if row.parameters and row.node.type.is_frozen}  # type: ignore[union-attr]
    assert rows == {"mix.0.left", "mix.1.right", "twice.0.inner", "twice.1.inner"}


@pytest.mark.parametrize(("name", "inside"), [("twice", ["inner"]), ("mix", ["left", "right"])])
def test_a_box_freezes_all_in_a_block_or_in_branches(
    folded: DesignWorkspace, session: Session, name: str, inside: list[str]
) -> None:
    before = session.document
    choose(folded, (name,))
    form = folded.inspector.block.form if name == "twice" else folded.inspector.branches.form
    box = form.editors["frozen"].findChild(QCheckBox)
    assert isinstance(box, QCheckBox)
    box.click()
    assert frozen(session) == inside
    assert box.isChecked()
    session.edit("One is trained", edits.replace(session.network, (name,), edits.find(before.network, (name,))))
    assert not box.isChecked()
    session.undo_stack.undo()
    session.undo_stack.undo()
    assert session.document == before


def test_the_inspector_has_the_setting_and_the_gauge_counts(lenet_design: DesignWorkspace, session: Session) -> None:
    choose(lenet_design, ("dense1",))
    form = lenet_design.inspector.form
    assert form is not None
    flag = form.editors["frozen"].findChild(QCheckBox)
    assert isinstance(flag, QCheckBox)
    flag.setFocus()
    QTest.keyClick(flag, Key.Key_Space)
    assert frozen(session) == ["dense1"]
    gauge = child(lenet_design, "gauge:parameters")
    assert isinstance(gauge, Gauge)
    assert gauge.text_shown == "61,706 13,586 of them are trained"


def test_where_all_is_frozen_the_card_says_so_and_mends_it(lenet_design: DesignWorkspace, session: Session) -> None:
    action(lenet_design, "actionSelectAll").trigger()
    action(lenet_design, "actionFreeze").trigger()
    said = card(lenet_design, "dense3").accessibleName()
    assert "All layers with weights are frozen: nothing is left to train" in said
    choose(lenet_design, ("dense3",))
    action(lenet_design, "actionRepair").trigger()
    assert frozen(session) == ["conv1", "conv2", "dense1", "dense2"]
    assert session.analysis.first_error is None
