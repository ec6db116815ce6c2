from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from cnnstudio.app.designer.workspace import DesignWorkspace
from cnnstudio.app.regions import next_stop
from cnnstudio.app.session import Session
from cnnstudio.network import Block, Document, Layer, Stack
from cnnstudio.network.layers.activation import Softmax
from cnnstudio.network.layers.shape import Flatten
from tests.app.designer.conftest import card, child, focused, names
from tests.app.designer.networks import BROKEN, LENET, document

Key = Qt.Key
Make = Callable[[Document | None], DesignWorkspace]


@pytest.fixture
def broken(make: Make) -> DesignWorkspace:
    """A workspace whose conv2 cannot work."""
    return make(document(BROKEN))


def test_the_problem_stands_on_its_card_with_numbers_and_repairs(broken: DesignWorkspace) -> None:
    panel = child(broken, "problem:conv2")
    assert panel.isVisible()
    assert card(broken, "conv2").isAncestorOf(panel)
    assert "Kernel 7\u00a0×\u00a07 is larger than its 6\u00a0×\u00a06 input" in panel.accessibleName()
    assert "(6 − 7 + 1) / 1" in panel.accessibleName()
    first = panel.findChildren(QPushButton)[0]
    assert first.accessibleName() == "Kernel 6\u00a0×\u00a06, → 1\u00a0×\u00a01\u00a0×\u00a08"


def test_the_panel_lies_inside_the_card_and_above_the_next_one(broken: DesignWorkspace) -> None:
    owner, panel = card(broken, "conv2"), child(broken, "problem:conv2")
    assert owner.rect().contains(panel.geometry())
    for button in panel.findChildren(QPushButton):
        assert panel.rect().contains(button.geometry())
    assert owner.geometry().bottom() < card(broken, "relu1").geometry().top()


def test_later_layers_wait_for_it(broken: DesignWorkspace) -> None:
    assert card(broken, "dense1").accessibleName() == "dense1, dense, 10 units, waits for conv2"


def test_a_repair_is_one_undo_step(broken: DesignWorkspace, session: Session) -> None:
    repair = child(broken, "problem:conv2").findChildren(QPushButton)[0]
    QTest.mouseClick(repair, Qt.MouseButton.LeftButton)
    assert session.analysis.complete
    assert session.undo_stack.count() == 1
    assert session.undo_stack.undoText() == "Kernel 6\u00a0×\u00a06"
    assert broken.findChild(QPushButton, "repair:Kernel 6\u00a0×\u00a06") is None
    session.undo_stack.undo()
    assert session.network == BROKEN


def test_alt_enter_does_the_first_repair(broken: DesignWorkspace, session: Session) -> None:
    QTest.mouseClick(card(broken, "conv2"), Qt.MouseButton.LeftButton)
    QTest.keyClick(focused(), Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert session.undo_stack.undoText() == "Kernel 6\u00a0×\u00a06"
    assert card(broken, "conv2").hasFocus()


def test_tab_reaches_the_repairs_from_the_card_and_arrows_go_on(broken: DesignWorkspace) -> None:
    QTest.mouseClick(card(broken, "conv2"), Qt.MouseButton.LeftButton)
    next_stop(broken.regions(), focused())
    assert focused() is child(broken, "problem:conv2").findChildren(QPushButton)[0]
    QTest.keyClick(focused(), Key.Key_Down)
    assert broken.selection.address == ("relu1",)


def test_a_dense_layer_on_feature_maps_offers_to_flatten(design: DesignWorkspace, session: Session) -> None:
    for tag in ("convolution", "dense"):
        QTest.keyClick(child(design, f"chip:{tag}"), Key.Key_Return)
    assert names(session) == ["conv1", "dense1"]
    QTest.mouseClick(child(design, "repair:Flatten before it"), Qt.MouseButton.LeftButton)
    assert names(session) == ["conv1", "flatten1", "dense1"]
    assert session.analysis.complete
    assert design.selection.address == ("dense1",)


def test_a_warning_stands_on_its_card_and_does_not_keep_anything_unknown(make: Make, session: Session) -> None:
    head = Block("head", Stack((Layer("softmax1", Softmax()),)))
    design = make(document(Stack((*LENET.nodes, head))))
    design.canvas.folding.set_all(True)
    assert "head.0.softmax1: The loss applies softmax" in child(design, "problem:head").accessibleName()
    assert not card(design, "head").item.broken
    assert session.analysis.complete


def test_a_problem_of_the_end_is_on_the_last_card(make: Make) -> None:
    design = make(document(Stack((Layer("flatten1", Flatten()),))))
    assert "784" in child(design, "problem:flatten1").accessibleName()
    assert child(design, "repair:Add a dense layer").isVisible()
