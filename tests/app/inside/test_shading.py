"""Scales and colours of the maps: chosen in a menu, stated in the legend, remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QToolButton

from cnnstudio.app.forms import NumberField
from cnnstudio.app.inside.shading import Shading
from cnnstudio.app.settings import Settings
from cnnstudio.app.theme import Theme
from cnnstudio.app.widgets import atlas_colors
from tests.app.inside.test_workspace import shown, text

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from cnnstudio.app.inside.workspace import InsideWorkspace

Key = Qt.Key


def choose(qtbot: QtBot, inside: InsideWorkspace, name: str) -> None:
    """Choose in the menu as a person does, with keys."""
    button = inside.findChild(QToolButton, "shadingButton")
    assert isinstance(button, QToolButton)
    button.setFocus()
    qtbot.keyClick(button, Key.Key_Space)
    menu = inside.findChild(QMenu, "shadingMenu")
    assert isinstance(menu, QMenu)
    assert menu.isVisible()
    action = next(action for action in menu.actions() if action.objectName() == name)
    for _ in menu.actions():
        qtbot.keyClick(menu, Key.Key_Down)
        if menu.activeAction() is action:
            break
    qtbot.keyClick(menu, Key.Key_Return)
    assert action.isChecked()


def limits(inside: InsideWorkspace, path: str) -> list[float]:
    column = inside.maps.column(path)
    assert column is not None
    return [column.limit(number) for number in range(len(shown(inside, path)))]


def test_a_scale_for_the_layer_and_for_each_map(qtbot: QtBot, inside: InsideWorkspace) -> None:
    maps = shown(inside, "conv1")
    largest = [float(np.abs(map_).max()) for map_ in maps]
    assert limits(inside, "conv1") == pytest.approx([max(largest)] * 3)
    assert "Scale per layer" in text(inside, "legendLabel")
    column = inside.maps.columns[0]
    before = column.grab().toImage()
    choose(qtbot, inside, "scale-map")
    assert limits(inside, "conv1") == pytest.approx(largest)
    assert "Scale per map" in text(inside, "legendLabel")
    assert column.grab().toImage() != before
    assert inside.detail.big.limit == pytest.approx(largest[0])


def test_a_fixed_scale(qtbot: QtBot, inside: InsideWorkspace) -> None:
    field = inside.findChild(NumberField, "fixedScaleField")
    assert isinstance(field, NumberField)
    assert not field.isVisible()
    choose(qtbot, inside, "scale-fixed")
    assert field.isVisible()
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "0.25")
    qtbot.keyClick(field, Key.Key_Return)
    assert limits(inside, "conv1") == limits(inside, "dense1")[:1] * 3 == [0.25] * 3
    assert inside.detail.big.limit == 0.25
    assert inside.input.legend.ramp.accessibleName() == "Colours from −0.25 to +0.25"
    assert "Fixed scale" in text(inside, "legendLabel")


@pytest.mark.parametrize(("name", "zero"), [("cividis", "0 is in the middle."), ("CET-CBD1", "0 is the ground.")])
def test_other_colours(qtbot: QtBot, inside: InsideWorkspace, theme: Theme, name: str, zero: str) -> None:
    parts = (inside.maps.columns[0], inside.detail.big, inside.detail.filters, inside.input.legend.ramp)
    before = [part.grab().toImage() for part in parts]
    choose(qtbot, inside, f"colors-{name}")
    assert all(part.grab().toImage() != old for part, old in zip(parts, before, strict=True))
    assert text(inside, "legendLabel").startswith(zero)
    ground = atlas_colors.color_at(atlas_colors.signed(theme, name), atlas_colors.ZERO)
    assert (ground == theme.color("surface")) == (name != "cividis")


def test_the_choice_is_remembered(qtbot: QtBot, inside: InsideWorkspace, theme: Theme) -> None:
    choose(qtbot, inside, "scale-fixed")
    choose(qtbot, inside, "colors-cividis")
    inside.shading.set_fixed(2.5)
    again = Shading(theme, Settings())
    assert (again.scale, again.fixed, again.colors) == ("fixed", 2.5, "cividis")


def test_settings_that_make_no_sense_are_the_usual_ones(theme: Theme, settings: Settings) -> None:
    settings.map_scale, settings.map_colors, settings.map_limit = "galaxy", "plaid", -4.0
    shading = Shading(theme, settings)
    assert (shading.scale, shading.fixed, shading.colors) == ("layer", 0.01, "")
