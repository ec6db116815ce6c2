"""Every workspace without a mouse: Tab goes everywhere as one reads, F4 round the regions, the focus is always seen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QSplitterHandle, QWidget
from pytestqt.qtbot import QtBot

from cnnstudio import data
from cnnstudio.app.designer.minimap import Minimap
from cnnstudio.app.designer.workspace import DesignWorkspace
from cnnstudio.app.main_window import MainWindow
from cnnstudio.app.runner import Runner
from cnnstudio.app.session import Session
from cnnstudio.app.settings import Settings
from cnnstudio.app.theme import Choice, Theme
from cnnstudio.network import Document, Layer, Recipe, architectures, edits
from cnnstudio.network.layers.convolution import Convolution
from cnnstudio.network.layers.dense import Dense
from cnnstudio.training import Choices, Run, train

KEYS = ["design", "train", "inside"]
MOST = 300
AROUND = 6
"""Pixels about a widget in which its focus may be drawn."""


class Studio(NamedTuple):
    """The window with a trained network."""

    window: MainWindow
    session: Session

    def show(self, qtbot: QtBot, key: str) -> list[QWidget]:
        """Show a workspace; returns the top bar and its regions, in reading order."""
        self.window.show_workspace(key)
        workspace = self.window.workspace(key)
        if key == "inside":
            qtbot.waitUntil(lambda: bool(workspace.scores.bars.shares), timeout=20_000)  # type: ignore[attr-defined]
        return [self.window.top_bar, *workspace.regions()]  # type: ignore[attr-defined]


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory, idx_folder: Path) -> tuple[Path, Document]:
    """The folder of all runs, and a document with LeNet-5 that has one in it."""
    ready, runs = architectures.get("lenet5"), tmp_path_factory.mktemp("runs")
    document = Document(ready.network, ready.input_shape, data=str(idx_folder), recipe=Recipe(epochs=1))
    run = Run.create(runs / document.id / "1", document, Choices.for_machine("cpu", threads=1))
    train(run, data.load(idx_folder))
    return runs, document


@pytest.fixture
def studio(qtbot: QtBot, qapp: QApplication, theme: Theme, trained: tuple[Path, Document]) -> Iterator[Studio]:
    """The window with that document."""
    runs, document = trained
    session, runner = Session(document, qapp), Runner(folder=runs, parent=qapp)
    window = MainWindow(session, runner, theme, Settings())
    window.resize(1440, 900)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    qtbot.waitUntil(lambda: runner.run is not None, timeout=20_000)
    yield Studio(window, session)
    assert runner.close()
    session.undo_stack.setClean()
    window.close()
    window.deleteLater()


def round_trip(qtbot: QtBot, window: MainWindow, key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """Press Tab until the focus is back where it was after the first press."""
    found: list[QWidget] = []
    while len(found) < MOST:
        qtbot.keyClick(QApplication.focusWidget() or window, key)
        focused = QApplication.focusWidget()
        assert focused is not None
        if found and focused is found[0]:
            return found
        found.append(focused)
    raise AssertionError(f"Tab does not come round: {[name(widget) for widget in found[-10:]]}")


def name(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName() or widget.accessibleName()}"


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


def picture(window: MainWindow, area: QRect) -> QImage:
    return window.grab(area).toImage()


@pytest.mark.parametrize("choice", [Choice.LIGHT, Choice.DARK])
@pytest.mark.parametrize("key", KEYS)
def test_the_focus_is_seen_wherever_it_is(qtbot: QtBot, studio: Studio, theme: Theme, key: str, choice: Choice) -> None:
    theme.set_choice(choice)
    window = studio.window
    if key == "design":
        edit(studio)
    studio.show(qtbot, key)
    unseen = []
    for widget in round_trip(qtbot, window):
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        corner = widget.mapTo(window, QPoint())
        area = QRect(corner, widget.size()).adjusted(-AROUND, -AROUND, AROUND, AROUND)
        focused = picture(window, area)
        widget.clearFocus()
        if picture(window, area) == focused:
            unseen.append(name(widget))
    assert not unseen
