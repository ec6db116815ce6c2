"""Zooming the canvas: by keys, wheel and buttons; everything on the paper grows and shrinks together."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from cnnstudio.app.commands import collect, keys_of, name_of
from cnnstudio.app.designer import mime
from cnnstudio.app.designer.workspace import DesignWorkspace
from cnnstudio.app.session import Session
from cnnstudio.app.settings import Settings
from cnnstudio.network import Document
from cnnstudio.network.layers.pooling import MaxPooling
from tests.app.designer.conftest import card, child, focused, names
from tests.app.designer.networks import BROKEN, document, long_network

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton
Make = Callable[[Document | None], DesignWorkspace]
WIDTH, HEIGHT = 508, 44
"""A card at 100 %."""


def size(design: DesignWorkspace, name: str) -> tuple[int, int]:
    return card(design, name).width(), card(design, name).height()


def button(design: DesignWorkspace, name: str) -> QToolButton:
    found = child(design, name)
    assert isinstance(found, QToolButton)
    return found


def turn(design: DesignWorkspace, at: QPoint, notches: float) -> None:
    """Turn the wheel with Ctrl at a point of the viewport."""
    port = design.canvas.view.viewport()
    event = QWheelEvent(
        QPointF(at),
        QPointF(port.mapToGlobal(at)),
        QPoint(),
        QPoint(0, round(120 * notches)),
        Qt.MouseButton.NoButton,
        CONTROL,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(port, event)


def shown_at(design: DesignWorkspace, name: str) -> QPoint:
    """Where the middle of a card is in the viewport."""
    found = card(design, name)
    return found.mapTo(design.canvas.view.viewport(), found.rect().center())


def test_keys_zoom_in_steps_and_back_to_full_size(lenet_design: DesignWorkspace) -> None:
    QTest.keyClick(focused(), Key.Key_Plus, CONTROL)
    assert size(lenet_design, "pool1") == (round(WIDTH * 1.1), round(HEIGHT * 1.1))
    QTest.keyClick(focused(), Key.Key_0, CONTROL)
    assert size(lenet_design, "pool1") == (WIDTH, HEIGHT)
    QTest.keyClick(focused(), Key.Key_Minus, CONTROL)
    assert size(lenet_design, "pool1") == (round(WIDTH * 0.9), round(HEIGHT * 0.9))


def test_type_and_pills_grow_with_the_cards(lenet_design: DesignWorkspace) -> None:
    sheet = lenet_design.canvas.sheet
    before, line = sheet.faces.name.font.pixelSize(), sheet.faces.name.width("conv1")
    pill = sheet.metrics.pill
    lenet_design.canvas.zooming.zoom.set_percent(200)
    assert sheet.faces.name.font.pixelSize() == 2 * before
    assert sheet.faces.name.width("conv1") == pytest.approx(2 * line, abs=3)
    assert sheet.metrics.pill == 2 * pill


def test_the_buttons_do_what_the_keys_do_and_say_the_zoom(lenet_design: DesignWorkspace) -> None:
    QTest.mouseClick(button(lenet_design, "buttonZoomIn"), LEFT)
    assert button(lenet_design, "buttonZoomUsual").text() == "110\u00a0%"
    assert size(lenet_design, "pool1")[0] == round(WIDTH * 1.1)
    QTest.mouseClick(button(lenet_design, "buttonZoomOut"), LEFT)
    QTest.mouseClick(button(lenet_design, "buttonZoomOut"), LEFT)
    assert button(lenet_design, "buttonZoomUsual").text() == "90\u00a0%"
    QTest.mouseClick(button(lenet_design, "buttonZoomUsual"), LEFT)
    assert size(lenet_design, "pool1") == (WIDTH, HEIGHT)


@pytest.mark.parametrize(("name", "limit"), [("buttonZoomIn", 200), ("buttonZoomOut", 50)])
def test_at_its_ends_the_zoom_goes_no_further(lenet_design: DesignWorkspace, name: str, limit: int) -> None:
    while button(lenet_design, name).isEnabled():
        QTest.mouseClick(button(lenet_design, name), LEFT)
    assert lenet_design.canvas.zooming.zoom.percent == limit


def test_fit_shows_the_whole_network(lenet_design: DesignWorkspace) -> None:
    QTest.mouseClick(button(lenet_design, "buttonZoomFit"), LEFT)
    port = lenet_design.canvas.view.viewport()
    for name in ("conv1", "dense3"):
        found = card(lenet_design, name)
        assert port.rect().contains(shown_at(lenet_design, name)), name
        assert found.visibleRegion().boundingRect() == found.rect()
    percent = lenet_design.canvas.zooming.zoom.percent
    assert lenet_design.canvas.sheet.size_at(percent + 1).height() > port.height()


def test_fit_never_goes_beyond_full_size_and_never_below_the_least(make: Make, session: Session) -> None:
    design = make(document(long_network(2)))
    design.canvas.zooming.fit.trigger()
    assert design.canvas.zooming.zoom.percent == 100
    session.new(document(long_network(200)))
    design.canvas.zooming.fit.trigger()
    assert design.canvas.zooming.zoom.percent == 50


@pytest.mark.parametrize("notches", [3, -2])
def test_the_wheel_zooms_round_the_pointer(make: Make, notches: int) -> None:
    design = make(document(long_network(60)))
    design.canvas.view.verticalScrollBar().setValue(900)
    sheet, port = design.canvas.sheet, design.canvas.view.viewport()
    under = next(
        card.item.name for card in sheet.cards.values() if port.rect().contains(shown_at(design, card.item.name))
    )
    at = shown_at(design, under)
    turn(design, at, notches)
    assert sheet.metrics.width != WIDTH
    assert (shown_at(design, under) - at).manhattanLength() <= 2


def test_a_fine_wheel_zooms_after_a_whole_notch(lenet_design: DesignWorkspace) -> None:
    for _part in range(3):
        turn(lenet_design, QPoint(200, 200), 0.25)
    assert lenet_design.canvas.zooming.zoom.percent == 100
    turn(lenet_design, QPoint(200, 200), 0.25)
    assert lenet_design.canvas.zooming.zoom.percent == 110


def test_by_keys_the_selected_card_stays_where_it_is(make: Make) -> None:
    design = make(document(long_network(60)))
    design.selection.select(("conv20",))
    at = shown_at(design, "conv20")
    QTest.keyClick(focused(), Key.Key_Minus, CONTROL)
    assert (shown_at(design, "conv20") - at).manhattanLength() <= 2


@pytest.mark.parametrize("percent", [50, 67, 150, 200])
def test_a_drop_lands_where_it_is_aimed_at_every_zoom(
    lenet_design: DesignWorkspace, session: Session, percent: int
) -> None:
    lenet_design.canvas.zooming.zoom.set_percent(percent)
    sheet, before = lenet_design.canvas.sheet, names(session)
    data: QMimeData = mime.of_addition(MaxPooling())
    at = QPointF(sheet.width() / 2, sheet.arrangement.column.gaps[5].y)
    enter = QDragEnterEvent(at.toPoint(), Qt.DropAction.MoveAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(sheet, enter)
    line = child(lenet_design, "insertionLine")
    assert line.width() == pytest.approx(sheet.metrics.width * (1 + 12 / WIDTH), abs=2)
    assert line.geometry().center().y() == pytest.approx(
        sheet.arrangement.column.gaps[5].y, abs=1 + sheet.metrics.parting
    )
    QApplication.sendEvent(sheet, QDropEvent(at, Qt.DropAction.MoveAction, data, LEFT, Qt.KeyboardModifier.NoModifier))
    assert names(session) == [*before[:5], "pool3", *before[5:]]


def test_repairs_stand_inside_their_card_and_work_at_every_zoom(make: Make, session: Session) -> None:
    design = make(document(BROKEN))
    for percent in (50, 175):
        design.canvas.zooming.zoom.set_percent(percent)
        broken = card(design, "conv2")
        for repair in broken.repairs:
            inside = repair.rect().translated(repair.mapTo(broken, QPoint()))
            assert broken.rect().contains(inside)
    QTest.mouseClick(card(design, "conv2").repairs[0], LEFT)
    assert session.analysis.complete


def test_zooming_keeps_the_keyboard_on_the_card_whose_repair_had_it(make: Make) -> None:
    design = make(document(BROKEN))
    card(design, "conv2").repairs[0].setFocus()
    QTest.keyClick(focused(), Key.Key_Plus, CONTROL)
    assert card(design, "conv2").hasFocus()


def test_the_next_window_has_the_zoom(lenet_design: DesignWorkspace, settings: Settings, make: Make) -> None:
    lenet_design.canvas.zooming.zoom.set_percent(125)
    assert settings.zoom == 125
    assert size(make(document(long_network(2))), "conv1")[0] == round(WIDTH * 1.25)


def test_zooming_is_offered_among_the_commands(lenet_design: DesignWorkspace) -> None:
    offered = {name_of(action): keys_of(action) for action in collect(lenet_design)}
    assert offered.items() >= {"Zoom in": "Ctrl++", "Zoom out": "Ctrl+-", "Zoom to full size": "Ctrl+0"}.items()
    assert "Zoom until the whole network fits" in offered


def test_the_wheel_alone_scrolls(make: Make, qtbot: QtBot) -> None:
    design = make(document(long_network(60)))
    port = design.canvas.view.viewport()
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(port.mapToGlobal(QPoint(5, 5))),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    assert event.type() == QEvent.Type.Wheel
    QApplication.sendEvent(port, event)
    assert design.canvas.view.verticalScrollBar().value() > 0
    assert design.canvas.zooming.zoom.percent == 100
