"""The minimap: bars that follow the network, and a way to scroll."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cnnstudio.app.designer.items import items
from cnnstudio.app.designer.minimap_bars import bars
from cnnstudio.app.designer.workspace import DesignWorkspace
from cnnstudio.app.session import Session
from cnnstudio.network import Document, Layer, analyze, edits
from tests.app.designer.networks import BROKEN, GROUPS, document, long_network

Make = Callable[[Document | None], DesignWorkspace]
LEFT = Qt.MouseButton.LeftButton
IMAGE = (1, 28, 28)


def test_a_bar_for_each_layer_as_wide_as_its_maps_and_as_thick_as_they_are_many(lenet: Document) -> None:
    shown = items(analyze(lenet.network, IMAGE))
    found = {shown[bar.first].name: bar for bar in bars(shown, IMAGE, 600) if bar.first >= 0}
    assert list(found) == [item.name for item in shown]
    assert found["conv1"].share == 1
    assert found["pool1"].share == 0.5
    assert found["conv2"].height > found["conv1"].height
    assert (found["conv1"].family, found["dense1"].family) == ("convolution", "dense")


def test_too_many_layers_share_bars_and_stay_within_the_room() -> None:
    shown = items(analyze(long_network(500), IMAGE))
    found = bars(shown, IMAGE, 300)
    assert found[-1].bottom <= 300
    assert len(found) <= 100
    assert (found[0].first, found[-1].last) == (-1, 499)


def test_a_click_scrolls_there_and_dragging_on(make: Make) -> None:
    design = make(document(long_network(60)))
    minimap, bar = design.canvas.minimap, design.canvas.view.verticalScrollBar()
    assert minimap.isVisible()
    QTest.mousePress(minimap, LEFT, pos=QPoint(30, round(minimap.bars[40].top) + 8))
    reached = bar.value()
    assert reached > 0
    QTest.mouseMove(minimap, QPoint(30, round(minimap.bars[20].top) + 8))
    QTest.mouseRelease(minimap, LEFT, pos=QPoint(30, round(minimap.bars[20].top) + 8))
    assert 0 < bar.value() < reached
    assert minimap.value() == bar.value()


def test_by_keyboard_it_scrolls_too(make: Make) -> None:
    design = make(document(long_network(60)))
    bar = design.canvas.view.verticalScrollBar()
    QTest.keyClick(design.canvas.minimap, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    QTest.keyClick(design.canvas.minimap, Qt.Key.Key_PageUp)
    assert bar.value() < bar.maximum()


def test_it_follows_edits_and_says_what_it_shows(lenet_design: DesignWorkspace, session: Session, qtbot: QtBot) -> None:
    minimap = lenet_design.canvas.minimap
    assert minimap.accessibleName() == "Minimap, 12 layers"
    session.edit("remove", edits.remove(session.network, ("conv1",)))
    assert len(minimap.bars) == 12
    session.undo_stack.undo()
    qtbot.waitUntil(lambda: minimap.accessibleName() == "Minimap, 12 layers")


def test_it_tells_problems_and_what_is_unknown(make: Make) -> None:
    minimap = make(document(BROKEN)).canvas.minimap
    assert minimap.accessibleName() == "Minimap, 6 layers, 1 problem, 3 unknown"
    assert [bar.broken for bar in minimap.bars].count(True) == 1
    assert [bar.unknown for bar in minimap.bars].count(True) == 3


def test_where_the_cards_need_the_width_it_is_hidden(lenet_design: DesignWorkspace, qtbot: QtBot) -> None:
    lenet_design.canvas.zooming.zoom.set_percent(200)
    assert not lenet_design.canvas.minimap.isVisible()
    lenet_design.canvas.zooming.zoom.set_percent(100)
    assert lenet_design.canvas.minimap.isVisible()


def test_lanes_of_unfolded_groups_stand_side_by_side() -> None:
    shown = items(analyze(GROUPS, IMAGE))
    found = bars(shown, IMAGE, 600, lambda _address: False)
    mix = [bar for bar in found if bar.first == 1]
    assert [(round(bar.left, 2), round(bar.right, 2)) for bar in mix] == [(0, 0.33), (0.67, 1), (0.67, 1)]
    assert mix[0].top == mix[1].top < mix[2].top
    after = next(bar for bar in found if bar.first == 2)
    assert after.top >= max(bar.bottom for bar in mix)
    folded = bars(shown, IMAGE, 600)
    assert [bar.first for bar in folded] == [-1, 0, 1, 2, 3, 4]
    crowded = bars(shown, IMAGE, 20, lambda _address: False)
    assert len({bar.first for bar in crowded}) == len(crowded) <= 6


def test_it_counts_all_layers_and_follows_folding(make: Make) -> None:
    design = make(document(GROUPS))
    minimap = design.canvas.minimap
    rows = [row for item in design.canvas.sheet.items for row in item.rows if isinstance(row.node, Layer)]
    assert minimap.accessibleName() == f"Minimap, {len(rows)} layers"
    many = len(minimap.bars)
    design.canvas.folding.set_all(True)
    assert len(minimap.bars) == 1 + len(GROUPS.nodes) < many
