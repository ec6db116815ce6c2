from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cnnstudio.app.designer.workspace import DesignWorkspace
from cnnstudio.app.forms import NumberField
from cnnstudio.app.settings import Settings
from cnnstudio.network import Document
from tests.app.designer.conftest import card, child, focused

Key = Qt.Key
Make = Callable[[Document | None], DesignWorkspace]


def resize(qtbot: QtBot, design: DesignWorkspace, width: int) -> None:
    design.resize(width, 652)
    qtbot.waitUntil(lambda: design.width() == width)


@pytest.fixture
def narrow(lenet_design: DesignWorkspace, qtbot: QtBot) -> DesignWorkspace:
    """The workspace with LeNet-5 in a narrow window, conv2 selected, and the keyboard on its card."""
    resize(qtbot, lenet_design, 1024)
    lenet_design.selection.select(("conv2",))
    lenet_design.canvas.take_focus()
    return lenet_design


def drawer(design: DesignWorkspace) -> QWidget:
    return child(design, "inspectorDrawer")


def is_in(design: DesignWorkspace) -> bool:
    """Whether the drawer has come all the way in."""
    return drawer(design).isVisible() and drawer(design).geometry().right() == design.width() - 1


def open_by_key(qtbot: QtBot, design: DesignWorkspace) -> None:
    QTest.keyClick(focused(), Key.Key_Return)
    qtbot.waitUntil(lambda: is_in(design))


def wait_closed(qtbot: QtBot, design: DesignWorkspace) -> None:
    qtbot.waitUntil(lambda: not drawer(design).isVisible())


def test_in_a_narrow_window_the_canvas_has_the_inspectors_width(narrow: DesignWorkspace) -> None:
    assert not narrow.inspector.isVisible()
    assert narrow.canvas.mapTo(narrow, QPoint(narrow.canvas.width(), 0)).x() == narrow.width()
    assert child(narrow, "openInspector").isVisible()
    assert narrow.palette_panel.width() >= 232


def test_enter_opens_it_at_the_first_setting_and_escape_goes_back(narrow: DesignWorkspace, qtbot: QtBot) -> None:
    open_by_key(qtbot, narrow)
    assert narrow.inspector.isAncestorOf(focused())
    assert not child(narrow, "openInspector").isVisible()
    QTest.keyClick(focused(), Key.Key_Escape)
    wait_closed(qtbot, narrow)
    assert focused() is card(narrow, "conv2")
    assert child(narrow, "openInspector").isVisible()


def test_the_handle_opens_it_and_the_close_button_closes_it(narrow: DesignWorkspace, qtbot: QtBot) -> None:
    QTest.mouseClick(child(narrow, "openInspector"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: is_in(narrow))
    QTest.mouseClick(child(narrow, "closeDrawer"), Qt.MouseButton.LeftButton)
    wait_closed(qtbot, narrow)
    assert focused() is card(narrow, "conv2")


def test_a_click_on_the_paper_or_escape_on_a_card_closes_it(narrow: DesignWorkspace, qtbot: QtBot) -> None:
    open_by_key(qtbot, narrow)
    narrow.canvas.take_focus()
    QTest.keyClick(focused(), Key.Key_Escape)
    wait_closed(qtbot, narrow)
    assert narrow.selection.address == ("conv2",)
    open_by_key(qtbot, narrow)
    QTest.mouseClick(narrow.canvas.sheet, Qt.MouseButton.LeftButton, pos=QPoint(4, 300))
    wait_closed(qtbot, narrow)


def test_open_it_follows_the_selection_and_leaves_the_numbers_in_sight(narrow: DesignWorkspace, qtbot: QtBot) -> None:
    open_by_key(qtbot, narrow)
    QTest.mouseClick(card(narrow, "conv1"), Qt.MouseButton.LeftButton, pos=QPoint(60, 20))
    assert is_in(narrow)
    assert child(narrow.inspector, "layerName").property("text") == "conv1"
    shown = card(narrow, "conv1")
    numbers_end = shown.mapTo(narrow, QPoint(shown.width() - 11, 0)).x()
    assert numbers_end <= drawer(narrow).geometry().left()
    assert narrow.canvas.view.horizontalScrollBar().maximum() == 0


def test_it_is_the_third_region_and_the_keyboard_does_not_go_there_while_it_is_closed(
    narrow: DesignWorkspace, qtbot: QtBot
) -> None:
    third = narrow.regions()[2]
    assert not third.isVisible()
    open_by_key(qtbot, narrow)
    assert narrow.regions()[2] is third
    assert third.isAncestorOf(focused())


def test_in_a_wide_window_it_stands_beside_the_canvas_again_and_keeps_the_keyboard(
    narrow: DesignWorkspace, qtbot: QtBot
) -> None:
    open_by_key(qtbot, narrow)
    field = focused()
    assert isinstance(field, NumberField)
    resize(qtbot, narrow, 1400)
    assert narrow.regions()[2] is narrow.inspector
    assert narrow.inspector.isVisible()
    assert not drawer(narrow).isVisible()
    assert narrow.inspector.mapTo(narrow, QPoint()).x() >= narrow.canvas.mapTo(narrow, QPoint(1, 0)).x()
    assert focused() is field
    resize(qtbot, narrow, 1024)
    qtbot.waitUntil(lambda: is_in(narrow))
    assert focused() is field


def test_whether_it_is_open_is_remembered(narrow: DesignWorkspace, make: Make, qtbot: QtBot) -> None:
    assert not Settings().inspector_open
    open_by_key(qtbot, narrow)
    assert Settings().inspector_open
    second = make(None)
    resize(qtbot, second, 1024)
    qtbot.waitUntil(lambda: is_in(second))


def pull(design: DesignWorkspace, handle: int, by: int) -> None:
    """Pull a handle of the splitter to the side."""
    grip = design.splitter.handle(handle)
    start = grip.rect().center()
    QTest.mousePress(grip, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(grip, start + QPoint(by, 0))
    QTest.mouseRelease(grip, Qt.MouseButton.LeftButton, pos=grip.rect().center())


def test_widths_pulled_to_outlast_a_narrow_window(lenet_design: DesignWorkspace, make: Make, qtbot: QtBot) -> None:
    pull(lenet_design, 2, -60)
    inspector = lenet_design.inspector.width()
    assert inspector > 320
    resize(qtbot, lenet_design, 1024)
    pull(lenet_design, 1, 30)
    palette = lenet_design.palette_panel.width()
    assert palette > 232
    resize(qtbot, lenet_design, 1400)
    for design in (lenet_design, make(None)):
        assert (design.palette_panel.width(), design.inspector.width()) == pytest.approx((palette, inspector), abs=4)
