from __future__ import annotations

from collections.abc import Callable
from itertools import groupby

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSplitterHandle, QWidget
from pytestqt.qtbot import QtBot

from cnnstudio.app.designer.workspace import DesignWorkspace
from cnnstudio.app.regions import next_stop
from cnnstudio.app.session import Session
from cnnstudio.app.theme import Theme
from cnnstudio.network import Document
from tests.app.designer.conftest import child, focused, names

Make = Callable[[Document | None], DesignWorkspace]


def resize(qtbot: QtBot, design: DesignWorkspace, width: int) -> None:
    design.resize(width, 620)
    qtbot.waitUntil(lambda: design.width() == width)


@pytest.mark.parametrize("width", [1440, 1280, 1024, 900])
def test_the_cards_have_room_at_every_width_and_the_chips_their_names(
    lenet_design: DesignWorkspace, qtbot: QtBot, width: int
) -> None:
    resize(qtbot, lenet_design, width)
    assert lenet_design.canvas.view.horizontalScrollBar().maximum() == 0
    assert lenet_design.palette_panel.width() >= lenet_design.palette_panel.least_width
    assert lenet_design.inspector.isVisible() == (width >= 1280)


def test_under_large_text_in_a_narrow_window_chips_are_icons_until_one_searches(
    theme: Theme, make: Make, lenet: Document, session: Session, qtbot: QtBot
) -> None:
    theme.set_text_size(200)
    lenet_design = make(lenet)
    lenet_design.selection.select(("conv1",))
    lenet_design.canvas.take_focus()
    resize(qtbot, lenet_design, 1024)
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
    QTest.mouseClick(child(lenet_design, "openPalette"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(child(lenet_design, "paletteTabs-architectures"), Qt.MouseButton.LeftButton)
    assert child(lenet_design, "architecture:lenet5").isVisible()
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert not child(lenet_design, "architecture:lenet5").isVisible()
    resize(qtbot, lenet_design, 1920)
    assert palette.width() == theme.px(232)


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


def test_tab_goes_from_the_palette_over_the_card_and_the_inspector_to_the_gauges(
    lenet_design: DesignWorkspace,
) -> None:
    for name in ("conv2", "dense1"):
        lenet_design.selection.select((name,))
        lenet_design.palette_panel.search.setFocus()
        seen: list[QWidget] = []
        while focused() not in seen:
            seen.append(focused())
            next_stop(lenet_design.regions(), focused())
        assert focused() is lenet_design.palette_panel.search
        order = [region(lenet_design, widget) for widget in seen if not isinstance(widget, QSplitterHandle)]
        assert [key for key, _group in groupby(order)] == ["palette", "canvas", "inspector", "gauges", "palette"]
        assert {"layerName", "layerMenu", "flag:bias", "batch"} <= {widget.objectName() for widget in seen}


def region(workspace: DesignWorkspace, widget: QWidget) -> str:
    return next(region.objectName() for region in workspace.regions() if region.isAncestorOf(widget))
