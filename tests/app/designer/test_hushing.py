"""Warnings on cards, hushed and brought back; the list of all problems."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QPushButton

from cnnstudio.app.designer.workspace import DesignWorkspace
from cnnstudio.app.regions import next_stop
from cnnstudio.app.session import Session
from cnnstudio.network import Document, Layer, Stack
from cnnstudio.network.layers.activation import ReLU
from cnnstudio.network.layers.convolution import Convolution
from cnnstudio.network.layers.dense import Dense
from cnnstudio.network.layers.normalization import BatchNormalization
from cnnstudio.network.layers.regularization import Dropout
from tests.app.designer.conftest import card, child, focused
from tests.app.designer.networks import document

Key, Alt = Qt.Key, Qt.KeyboardModifier.AltModifier
Make = Callable[[Document | None], DesignWorkspace]
TROUBLED = Stack(
    (
        Layer("conv1", Convolution(8)),
        Layer("norm1", BatchNormalization()),
        Layer("relu1", ReLU()),
        Layer("drop1", Dropout(0)),
        Layer("dense1", Dense(10)),
    )
)


@pytest.fixture
def troubled(make: Make) -> DesignWorkspace:
    """A workspace with one error, on dense1, and two warnings before it."""
    return make(document(TROUBLED))


def rows(design: DesignWorkspace) -> list[str]:
    shown = child(design, "problemRows")
    assert isinstance(shown, QListWidget)
    return [shown.item(row).text() for row in range(shown.count())]


def press(design: DesignWorkspace, name: str) -> None:
    QTest.mouseClick(child(design, name), Qt.MouseButton.LeftButton)


def test_a_warning_is_hushed_on_its_card_and_that_can_be_undone(troubled: DesignWorkspace, session: Session) -> None:
    press(troubled, "hush:drop1:no_effect")
    assert session.document.hushed == ((("drop1",), "no_effect"),)
    assert troubled.findChild(QPushButton, "hush:drop1:no_effect") is None
    assert session.undo_stack.undoText() == "Hush a warning"
    session.undo_stack.undo()
    assert child(troubled, "hush:drop1:no_effect").isVisible()


def test_an_error_cannot_be_hushed(troubled: DesignWorkspace) -> None:
    names = [button.objectName() for button in child(troubled, "problem:dense1").findChildren(QPushButton)]
    assert names
    assert not [name for name in names if name.startswith("hush:")]
    assert card(troubled, "dense1").item.broken
    assert not card(troubled, "drop1").item.broken


def test_the_keyboard_hushes_from_the_card(troubled: DesignWorkspace, session: Session) -> None:
    QTest.mouseClick(card(troubled, "drop1"), Qt.MouseButton.LeftButton)
    while not focused().objectName().startswith("hush:"):
        next_stop(troubled.regions(), focused())
    assert "no effect" in focused().accessibleName()
    QTest.keyClick(focused(), Key.Key_Return)
    assert [address for address, _ in session.document.hushed] == [("drop1",)]
    assert card(troubled, "drop1").hasFocus()


def test_the_line_counts_the_problems_and_opens_the_list(troubled: DesignWorkspace) -> None:
    assert troubled.canvas.problems.summary.text() == "1 error, 2 warnings"
    press(troubled, "problemSummary")
    told = rows(troubled)
    assert [line.split(":")[0] for line in told] == ["Error · dense1", "Warning · conv1", "Warning · drop1"]
    assert "28 · 28 · 8 = 6,272" in told[0]


def test_a_row_selects_its_layer_and_alt_enter_does_the_first_repair(
    troubled: DesignWorkspace, session: Session
) -> None:
    troubled.canvas.actions_.problems.trigger()
    assert focused().objectName() == "problemRows"
    assert troubled.selection.address == ("dense1",)
    QTest.keyClick(focused(), Key.Key_Down)
    assert troubled.selection.address == ("conv1",)
    assert focused().objectName() == "problemRows"
    QTest.keyClick(focused(), Key.Key_Return, Alt)
    assert session.undo_stack.undoText() == "No bias"
    assert len(rows(troubled)) == 2
    QTest.keyClick(focused(), Key.Key_Escape)
    assert card(troubled, "conv1").hasFocus()


def test_a_hushed_warning_is_brought_back_from_the_list(troubled: DesignWorkspace, session: Session) -> None:
    press(troubled, "hush:conv1:bias_before_normalization")
    assert troubled.canvas.problems.summary.text() == "1 error, 1 warning, 1 hushed"
    troubled.canvas.actions_.problems.trigger()
    QTest.keyClick(focused(), Key.Key_End)
    assert rows(troubled)[-1].startswith("Hushed · conv1")
    press(troubled, "problemBringBack")
    assert session.document.hushed == ()
    assert child(troubled, "hush:conv1:bias_before_normalization").isVisible()


def test_without_problems_there_is_no_line(make: Make, session: Session) -> None:
    design = make(document(Stack()))
    assert design.canvas.problems.isHidden()
    session.edit("Trouble", TROUBLED)
    assert not design.canvas.problems.isHidden()


def test_what_is_wrong_with_the_input_stands_in_its_inspector_and_is_mended_there(make: Make, session: Session) -> None:
    design = make(Document(TROUBLED, (3, 64, 64)))
    session.tell_data_shape("mnist", (1, 28, 28))
    QTest.mouseClick(design.canvas.sheet.input_card, Qt.MouseButton.LeftButton)
    press(design, "inspectorRepair:Input 28\u00a0×\u00a028\u00a0×\u00a01")
    assert session.input_shape == (1, 28, 28)
    assert not session.analysis.input_problems
