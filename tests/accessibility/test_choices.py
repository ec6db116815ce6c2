"""What a combo box makes of what a screen reader does to its list."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from cnnstudio.app import accessible

Choose = Callable[[QComboBox, int], None]


@pytest.fixture(scope="module")
def installed(qapp: QApplication) -> None:
    accessible.install()


@pytest.fixture
def box(qtbot: QtBot, installed: None) -> QComboBox:
    box = QComboBox()
    box.addItems(["Adam", "AdamW", "SGD"])
    qtbot.addWidget(box)
    box.show()
    assert QAccessible.queryAccessibleInterface(box) is not None
    QCoreApplication.processEvents()
    return box


def items(box: QComboBox) -> QAccessibleInterface:
    """The list, as a screen reader gets it."""
    return QAccessible.queryAccessibleInterface(box).child(0)


def is_selected(box: QComboBox, row: int) -> bool:
    state: Any = items(box).child(row).state()  # the stubs leave its flags out
    return bool(state.selected)


def toggle(box: QComboBox, row: int) -> None:
    items(box).child(row).actionInterface().doAction("Toggle")


def select(box: QComboBox, row: int) -> None:
    found = items(box)
    found.selectionInterface().select(found.child(row))


@pytest.mark.parametrize("choose", [toggle, select])
@pytest.mark.parametrize("is_open", [False, True])
def test_an_item_that_is_selected_is_chosen(qtbot: QtBot, box: QComboBox, choose: Choose, is_open: bool) -> None:
    if is_open:
        QAccessible.queryAccessibleInterface(box).actionInterface().doAction("Press")
        qtbot.waitUntil(box.view().isVisible)
    for row in (2, 1, 0):
        with qtbot.waitSignal(box.activated) as told:
            choose(box, row)
        assert told.args == [row]
        assert box.currentIndex() == row
        assert is_selected(box, row)
        assert not box.view().isVisible()


def test_the_list_follows_what_the_program_chooses(qtbot: QtBot, box: QComboBox) -> None:
    toggle(box, 0)
    box.setCurrentIndex(2)
    assert [is_selected(box, row) for row in range(3)] == [False, False, True]
    with qtbot.waitSignal(box.activated) as told:
        toggle(box, 0)
    assert told.args == [0]


def test_walking_through_the_open_list_by_keys_chooses_nothing_yet(qtbot: QtBot, box: QComboBox) -> None:
    assert items(box).childCount() == 3
    box.showPopup()
    qtbot.keyClick(box.view(), Qt.Key.Key_Down)
    QCoreApplication.processEvents()
    assert box.view().currentIndex().row() == 1
    assert box.currentIndex() == 0
    qtbot.keyClick(box.view(), Qt.Key.Key_Return)
    assert box.currentIndex() == 1


def test_a_box_that_is_disabled_takes_nothing(box: QComboBox) -> None:
    box.setEnabled(False)
    toggle(box, 2)
    QCoreApplication.processEvents()
    assert box.currentIndex() == 0
