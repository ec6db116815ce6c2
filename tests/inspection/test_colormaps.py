"""Colours of numbers: the published tables, and zero as the paper in both themes."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
import pytest
from PySide6.QtGui import QColor

from cnnstudio.app.theme import Choice
from cnnstudio.app.theme import Theme as WindowTheme
from cnnstudio.inspection import colormaps
from cnnstudio.inspection.colormaps import NAMES, Theme, image, limit_of, positive, signed, table
from cnnstudio.network import UserError

THEMES: tuple[Theme, ...] = ("light", "dark")
DIVERGING = (None, "CET-CBD1")


def brightness(colors: np.ndarray) -> np.ndarray:
    shares: np.ndarray = colors @ np.array([0.299, 0.587, 0.114])
    return shares


@pytest.mark.parametrize("name", NAMES)
def test_tables_are_those_of_pyqtgraph(name: str) -> None:
    published = pg.colormap.get(name).getLookupTable(0.0, 1.0, 256)
    assert table(name).dtype == np.uint8
    np.testing.assert_array_equal(table(name), published)


def rgb(color: QColor) -> tuple[int, int, int]:
    return color.red(), color.green(), color.blue()


def test_an_unknown_map_is_a_clear_error() -> None:
    with pytest.raises(UserError, match=r"no colour map jet: choose CET-D9"):
        table("jet")


def test_tables_cannot_be_written_into() -> None:
    for colors in (table("CET-D9"), colormaps.signed_table("dark"), colormaps.positive_table("light")):
        with pytest.raises(ValueError, match="read-only"):
            colors[0] = 0


@pytest.mark.parametrize("theme", THEMES)
def test_zero_is_the_surface_of_the_windows_theme(theme: Theme, qapp: object) -> None:
    tokens = WindowTheme(Choice.DARK if theme == "dark" else Choice.LIGHT)
    surface, hairline = (rgb(tokens.color(role)) for role in ("surface", "hairline"))
    assert colormaps.SURFACE[theme] == surface
    assert colormaps.HAIRLINE[theme] == hairline
    for name in DIVERGING:
        assert tuple(signed(np.zeros((1, 1)), 1.0, theme, name)[0, 0]) == surface
        assert tuple(positive(np.zeros((1, 1)), 1.0, theme, name)[0, 0]) == surface
    assert tuple(image(np.zeros((1, 1), np.uint8), theme)[0, 0]) == surface


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("name", DIVERGING)
def test_limits_are_the_maps_ends_and_values_grow_away_from_the_paper(theme: Theme, name: str | None) -> None:
    published = table(name or colormaps.DIVERGING[theme])
    values = np.linspace(-2, 2, 101)
    colors = signed(values, 2.0, theme, name).astype(int)
    np.testing.assert_array_equal(colors[[0, -1]], published[[0, -1]])
    np.testing.assert_array_equal(positive(values[-1:], 2.0, theme, name)[0], published[-1])
    distance = np.abs(colors - colors[50]).sum(axis=1)
    assert (np.diff(distance[50:]) >= 0).all()
    assert (np.diff(distance[:51]) <= 0).all()


@pytest.mark.parametrize("theme", THEMES)
def test_negative_is_blue_and_positive_warm(theme: Theme) -> None:
    negative, warm = signed(np.array([-0.7, 0.7]), 1.0, theme).astype(int)
    assert negative[2] > negative[0]
    assert warm[0] > warm[2]


@pytest.mark.parametrize("theme", THEMES)
def test_the_upper_half_after_relu_agrees_with_the_whole_map(theme: Theme) -> None:
    values = np.linspace(0, 3, 50)
    np.testing.assert_allclose(positive(values, 3.0, theme).astype(int), signed(values, 3.0, theme), atol=3)
    assert len(np.unique(colormaps.positive_table(theme), axis=0)) > 150


def test_images_are_ink_on_paper_in_the_light_and_light_in_the_dark() -> None:
    ramp = np.arange(256, dtype=np.uint8)
    assert (np.diff(brightness(image(ramp, "light"))) <= 0).all()
    assert (np.diff(brightness(image(ramp, "dark"))) >= -1).all()  # three roundings
    assert tuple(image(ramp, "light")[255]) == (0, 0, 0)
    assert tuple(image(ramp, "dark")[255]) == (255, 255, 255)


def test_cividis_is_used_whole_and_as_it_is() -> None:
    cividis = table("cividis")
    np.testing.assert_array_equal(positive(np.array([0.0, 1.0]), 1.0, "dark", "cividis"), cividis[[0, 255]])
    np.testing.assert_array_equal(signed(np.array([-1.0, 1.0]), 1.0, "dark", "cividis"), cividis[[0, 255]])


def test_values_beyond_the_limit_and_values_that_are_no_numbers() -> None:
    values = np.array([-np.inf, -9, 9, np.inf, np.nan])
    colors = signed(values, 1.0, "light")
    np.testing.assert_array_equal(colors[0], colors[1])
    np.testing.assert_array_equal(colors[2], colors[3])
    assert tuple(colors[4]) == colormaps.HAIRLINE["light"]
    assert tuple(positive(values, 1.0)[1]) == colormaps.SURFACE["light"]


def test_a_limit_of_zero_shows_paper() -> None:
    zeros = np.zeros((2, 3), np.float32)
    assert limit_of(zeros) == 0.0
    assert (signed(zeros, limit_of(zeros), "dark") == colormaps.SURFACE["dark"]).all()
    assert (positive(zeros, 0.0, "dark") == colormaps.SURFACE["dark"]).all()


def test_the_limit_ignores_what_is_no_number() -> None:
    assert limit_of(np.array([-3.0, 2.0, np.nan, np.inf])) == 3.0
    assert limit_of(np.array([np.nan])) == 0.0
    assert limit_of(np.zeros((0, 3))) == 0.0
