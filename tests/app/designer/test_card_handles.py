"""The grip and the menu's button, which a card shows under the pointer."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from cnnstudio.app.designer.workspace import DesignWorkspace
from tests.app.designer.conftest import card

LEFT = Qt.MouseButton.LeftButton
GRIP = QPoint(5, 12)


def test_the_pointer_brings_grip_and_menu_button_into_sight(lenet_design: DesignWorkspace) -> None:
    for shown in (card(lenet_design, "conv1"), card(lenet_design, "relu1")):
        spot = shown.menu_area.toRect()
        before = shown.grab(spot).toImage()
        QTest.mouseMove(shown, spot.center())
        assert shown.toolTip() == "Menu (Shift+F10)"
        assert shown.cursor().shape() is Qt.CursorShape.PointingHandCursor
        assert shown.grab(spot).toImage() != before
        QTest.mouseMove(shown, GRIP)
        assert shown.cursor().shape() is Qt.CursorShape.OpenHandCursor
        assert not shown.toolTip()
        assert min(spot.width(), spot.height()) >= 20


def test_a_click_on_the_button_opens_the_cards_menu(lenet_design: DesignWorkspace) -> None:
    shown = card(lenet_design, "pool1")
    QTest.mouseClick(shown, LEFT, pos=shown.menu_area.center().toPoint())
    menu = lenet_design.findChild(QMenu, "cardMenu")
    assert isinstance(menu, QMenu)
    assert menu.isVisible()
    assert lenet_design.selection.address == ("pool1",)
    menu.close()


def test_the_grip_pulls_the_card_and_the_button_does_not(lenet_design: DesignWorkspace) -> None:
    shown = card(lenet_design, "conv1")
    pulled: list[QPoint] = []
    shown.drag_wanted.disconnect()
    shown.drag_wanted.connect(pulled.append)
    button = shown.menu_area.center().toPoint()
    for start in (button, GRIP):
        QTest.mousePress(shown, LEFT, pos=start)
        QTest.mouseMove(shown, start + QPoint(60, 60))
        QTest.mouseRelease(shown, LEFT, pos=start + QPoint(60, 60))
    assert pulled == [GRIP]
    assert lenet_design.findChild(QMenu, "cardMenu") is None
