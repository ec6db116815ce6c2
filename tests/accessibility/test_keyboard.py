"""Every workspace without a mouse: Tab goes everywhere as one reads, F4 round the regions, the focus is always seen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QSplitterHandle, QWidget
from pytestqt.qtbot import QtBot

from cnnstudio.app.designer.minimap import Minimap
from cnnstudio.app.designer.workspace import DesignWorkspace
from cnnstudio.app.theme import Choice, Theme
from cnnstudio.network import Layer, edits
from cnnstudio.network.layers.convolution import Convolution
from cnnstudio.network.layers.dense import Dense
from tests.accessibility.tabbing import name, round_trip, unseen
from tests.accessibility.window import Studio

KEYS = ["design", "train", "inside"]


def reachable(region: QWidget) -> list[QWidget]:
    """Everything in a region that says it takes the Tab key."""
    return [
        widget
        for widget in [region, *region.findChildren(QWidget)]
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and widget.isEnabled()
        and widget.focusProxy() is None
    ]


def place(regions: list[QWidget], widget: QWidget) -> int:
    found = [index for index, region in enumerate(regions) if region is widget or region.isAncestorOf(widget)]
    assert found, f"{name(widget)} is in no region"
    return found[0]


def edit(studio: Studio) -> None:
    """Put layers between others and select one, so that cards and settings are made anew; one of them is in error."""
    network = edits.insert(studio.session.network, (), 2, Layer("late1", Convolution()))
    network = edits.insert(network, (), 1, Layer("late2", Dense()))
    studio.session.edit("Add", network)
    workspace = studio.window.workspace("design")
    assert isinstance(workspace, DesignWorkspace)
    workspace.selection.select(("late1",))


@pytest.mark.parametrize("key", KEYS)
def test_tab_goes_everywhere_in_reading_order(qtbot: QtBot, studio: Studio, key: str) -> None:
    if key == "design":
        edit(studio)
    regions = studio.show(qtbot, key)
    reached = round_trip(qtbot, studio.window)
    places = [place(regions, widget) for widget in reached if not isinstance(widget, QSplitterHandle)]
    start = next(index for index in range(len(places)) if places[index - 1] > places[index])
    assert places[start:] + places[:start] == sorted(places), [name(widget) for widget in reached]
    edges = [edge for edge in studio.window.findChildren(QSplitterHandle) if edge.isVisible()]
    missed = {*edges, *(widget for region in regions for widget in reachable(region))} - set(reached)
    assert not missed, [name(widget) for widget in missed]


@pytest.mark.parametrize("key", KEYS)
def test_tab_comes_to_an_edge_between_the_panels_that_it_parts(qtbot: QtBot, studio: Studio, key: str) -> None:
    regions = studio.show(qtbot, key)
    reached = round_trip(qtbot, studio.window)
    edges = [index for index, widget in enumerate(reached) if isinstance(widget, QSplitterHandle)]
    assert len(edges) == 2
    for index in edges:
        before, after = reached[index - 1], reached[(index + 1) % len(reached)]
        assert place(regions, after) == place(regions, before) + 1
        assert reached[index].accessibleName()


def test_f4_leads_from_an_edge_into_the_panel_behind_it(qtbot: QtBot, studio: Studio) -> None:
    regions = studio.show(qtbot, "design")
    edge = next(widget for widget in round_trip(qtbot, studio.window) if isinstance(widget, QSplitterHandle))
    edge.setFocus()
    qtbot.keyClick(edge, Qt.Key.Key_F4)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert place(regions, focused) == 2


def test_tab_takes_cards_and_settings_from_above_downwards(qtbot: QtBot, studio: Studio) -> None:
    edit(studio)
    regions = studio.show(qtbot, "design")
    reached = round_trip(qtbot, studio.window)
    for region in regions[2:4]:
        inside = [widget for widget in reached if region.isAncestorOf(widget) and not isinstance(widget, Minimap)]
        tops = [widget.mapTo(region, QPoint()).y() for widget in inside]
        assert len(tops) > 2
        assert tops == sorted(tops)


def test_shift_tab_goes_back_the_same_way(qtbot: QtBot, studio: Studio) -> None:
    studio.show(qtbot, "train")
    there = round_trip(qtbot, studio.window)
    there[0].setFocus()
    back = round_trip(qtbot, studio.window, Qt.Key.Key_Backtab)
    assert back == there[::-1]


@pytest.mark.parametrize("key", KEYS)
def test_f4_goes_from_region_to_region(qtbot: QtBot, studio: Studio, key: str) -> None:
    if key == "design":
        edit(studio)
    regions = [region for region in studio.show(qtbot, key) if reachable(region)]
    places = []
    for _ in range(2 * len(regions)):
        qtbot.keyClick(QApplication.focusWidget() or studio.window, Qt.Key.Key_F4)
        focused = QApplication.focusWidget()
        assert focused is not None
        places.append(place(regions, focused))
    start = places[0]
    assert places == [(start + step) % len(regions) for step in range(2 * len(regions))]


@pytest.mark.parametrize("choice", [Choice.LIGHT, Choice.DARK])
@pytest.mark.parametrize("key", KEYS)
def test_the_focus_is_seen_wherever_it_is(qtbot: QtBot, studio: Studio, theme: Theme, key: str, choice: Choice) -> None:
    theme.set_choice(choice)
    window = studio.window
    if key == "design":
        edit(studio)
    studio.show(qtbot, key)
    assert not unseen(window, round_trip(qtbot, window))
