"""The parts of Train side by side, and one after the other where there is no room."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cnnstudio.app.regions import next_region
from cnnstudio.app.training.workspace import TrainWorkspace

HEIGHT = 700
WIDE, NARROW, LEAST = 1440, 780, 1
"""Widths; less than the least becomes the least."""


def shown(train: TrainWorkspace) -> list[str]:
    """The parts that are seen, from left to right."""
    parts = {"recipe": train.recipe, "curves": train.centre, "results": train.results}
    return [name for name, part in parts.items() if part.isVisible()]


def part_button(train: TrainWorkspace, key: str) -> QWidget:
    found = train.findChild(QWidget, f"trainColumnSwitch-{key}")
    assert isinstance(found, QWidget)
    return found


def test_all_parts_stand_side_by_side_in_a_wide_window(train: TrainWorkspace) -> None:
    assert shown(train) == ["recipe", "curves", "results"]
    assert not part_button(train, "curves").isVisible()
    train.resize(1024, HEIGHT)
    assert shown(train) == ["recipe", "curves", "results"]


def test_beside_the_recipe_a_switch_chooses_curves_or_results(qtbot: QtBot, train: TrainWorkspace) -> None:
    train.resize(NARROW, HEIGHT)
    assert shown(train) == ["recipe", "curves"]
    assert not part_button(train, "recipe").isVisible()
    qtbot.mouseClick(part_button(train, "results"), Qt.MouseButton.LeftButton)
    assert shown(train) == ["recipe", "results"]


def test_in_a_small_window_each_part_stands_alone(qtbot: QtBot, train: TrainWorkspace) -> None:
    train.resize(LEAST, HEIGHT)
    assert shown(train) == ["curves"]
    curves = part_button(train, "curves")
    curves.setFocus()
    qtbot.keyClick(curves, Qt.Key.Key_Left)
    assert shown(train) == ["recipe"]
    assert train.recipe.minimumSizeHint().width() <= train.width(), "it need not be scrolled sideways"


def test_a_wide_window_brings_all_parts_back(qtbot: QtBot, train: TrainWorkspace) -> None:
    train.resize(LEAST, HEIGHT)
    qtbot.mouseClick(part_button(train, "recipe"), Qt.MouseButton.LeftButton)
    train.resize(NARROW, HEIGHT)
    assert shown(train) == ["recipe", "curves"], "the recipe is no choice any more"
    train.resize(WIDE, HEIGHT)
    assert shown(train) == ["recipe", "curves", "results"]
    assert all(part.width() >= part.minimumSizeHint().width() for part in (train.recipe, train.centre, train.results))


def test_f4_goes_to_the_parts_that_are_seen(qtbot: QtBot, train: TrainWorkspace) -> None:
    train.resize(NARROW, HEIGHT)
    part_button(train, "curves").setFocus()
    for part in (train.recipe, train.centre, part_button(train, "curves").parentWidget()):
        next_region(train.regions(), QApplication.focusWidget())
        focused = QApplication.focusWidget()
        assert focused is not None
        assert part is not None
        assert part.isAncestorOf(focused)
