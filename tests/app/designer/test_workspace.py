from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cnnstudio.app.designer.workspace import DesignWorkspace
from cnnstudio.app.session import Session
from cnnstudio.network import Document
from tests.app.designer.conftest import child, focused, names

Make = Callable[[Document | None], DesignWorkspace]


def resize(qtbot: QtBot, design: DesignWorkspace, width: int) -> None:
    design.resize(width, 620)
    qtbot.waitUntil(lambda: design.width() == width)


@pytest.mark.parametrize("width", [1440, 1280, 1024, 900])
def test_the_cards_have_room_at_every_width(lenet_design: DesignWorkspace, qtbot: QtBot, width: int) -> None:
    resize(qtbot, lenet_design, width)
    assert lenet_design.canvas.view.horizontalScrollBar().maximum() == 0
    assert lenet_design.inspector.width() >= lenet_design.inspector.minimumWidth()


def test_in_the_narrowest_window_chips_are_icons_until_one_searches(
    lenet_design: DesignWorkspace, session: Session, qtbot: QtBot
) -> None:
    lenet_design.selection.select(("conv1",))
    lenet_design.canvas.take_focus()
    resize(qtbot, lenet_design, 900)
    palette = lenet_design.palette_panel
    assert palette.width() == palette.compact_width
    assert child(lenet_design, "chip:dropout").accessibleName() == "Dropout"
    QTest.keyClicks(focused(), "/")
    assert focused() is palette.search
    assert palette.width() >= palette.least_width
    QTest.keyClicks(palette.search, "dropout")
    QTest.keyClick(palette.search, Qt.Key.Key_Return)
    assert names(session)[1] == "dropout1"
    QTest.keyClick(palette.search, Qt.Key.Key_Escape)
    assert palette.width() == palette.compact_width
    resize(qtbot, lenet_design, 1440)
    assert palette.width() == 232


def test_panels_keep_the_widths_that_a_person_gave_them(make: Make, qtbot: QtBot) -> None:
    first = make(None)
    first.splitter.setSizes([260, 700, 400])
    first.splitter.splitterMoved.emit(260, 1)
    widths = (first.palette_panel.width(), first.inspector.width())
    second = make(None)
    assert (second.palette_panel.width(), second.inspector.width()) == pytest.approx(widths, abs=4)
    resize(qtbot, second, 1024)
    resize(qtbot, second, 1400)
    assert (second.palette_panel.width(), second.inspector.width()) == pytest.approx(widths, abs=4)


def test_its_regions_are_left_centre_right_and_bottom(design: DesignWorkspace) -> None:
    assert [region.objectName() for region in design.regions()] == ["palette", "canvas", "inspector", "gauges"]
