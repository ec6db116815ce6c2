"""Pictures show every number as a square of its colour, zero as paper, nothing interpolated."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from cnnstudio.inspection import colormaps
from cnnstudio.inspection.atlas import LARGEST_SIDE, lay_out, near_square
from cnnstudio.inspection.colormaps import Theme
from cnnstudio.inspection.pictures import MARGIN, draw_filters, draw_maps


def colors_of(picture: Image.Image) -> set[tuple[int, ...]]:
    return {tuple(color) for color in np.asarray(picture).reshape(-1, 3).tolist()}


def cell(picture: Image.Image, row: int, column: int, scale: int) -> np.ndarray:
    """The pixels of a cell of the first tile, which begins behind the margin and its frame."""
    top, left = MARGIN + 1 + row * scale, MARGIN + 1 + column * scale
    return np.asarray(picture)[top : top + scale, left : left + scale].reshape(-1, 3)


def test_each_weight_is_a_square_of_its_colour() -> None:
    weights = np.array([[[[1.0, -1.0], [0.0, 0.5]]]], np.float32)
    picture = draw_filters(weights)
    expected = colormaps.signed(weights[0, 0], 1.0)
    for row in range(2):
        for column in range(2):
            assert (cell(picture, row, column, 24) == expected[row, column]).all()
    assert tuple(expected[1, 0]) == colormaps.SURFACE["light"]


def test_limits_are_symmetric_and_shared_by_all_filters() -> None:
    weights = np.zeros((2, 1, 1, 1), np.float32)
    weights[0], weights[1] = 0.5, -2.0
    picture = draw_filters(weights)
    assert (cell(picture, 0, 0, 24) == colormaps.signed(np.array([0.5]), 2.0)).all()


def test_maps_that_are_nowhere_negative_use_the_upper_half() -> None:
    maps = np.array([[[0.0, 3.0]]], np.float32)
    picture = draw_maps(maps)
    assert (cell(picture, 0, 0, 24) == colormaps.SURFACE["light"]).all()
    assert (cell(picture, 0, 1, 24) == colormaps.positive(np.array([3.0]), 3.0)).all()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_nothing_is_all_paper(theme: Theme) -> None:
    picture = draw_maps(np.zeros((4, 3, 3), np.float32), theme)
    top = picture.crop((0, 0, picture.width, 2 * MARGIN))
    assert colors_of(top) == {colormaps.SURFACE[theme], colormaps.HAIRLINE[theme]}


def test_filters_of_many_channels_stand_in_rows() -> None:
    few, many = np.ones((2, 1, 3, 3), np.float32), np.ones((2, 40, 3, 3), np.float32)
    assert draw_filters(many).width > draw_filters(many).height
    assert draw_filters(few).width < draw_filters(many).width


def test_a_vector_has_a_cell_a_unit() -> None:
    atlas = lay_out(near_square(np.arange(1, 11, dtype=np.float32)[:, np.newaxis, np.newaxis]))
    assert {float(value) for value in atlas.cells[np.isfinite(atlas.cells)]} == set(range(11))
    assert draw_maps(np.arange(10, dtype=np.float32)).mode == "RGB"


def test_more_than_a_picture_can_hold_is_left_out_and_said() -> None:
    atlas = lay_out(np.ones((3, 3000, 3, 3), np.float32))
    assert not atlas.complete
    assert atlas.shown == (3, LARGEST_SIDE // 4)
    assert atlas.cells.shape[1] <= LARGEST_SIDE
    assert lay_out(np.ones((3, 10, 3, 3), np.float32)).complete


def test_numbers_that_are_none_do_not_hide_the_others() -> None:
    maps = np.array([[[np.nan, 2.0, np.inf]]], np.float32)
    picture = draw_maps(maps)
    assert (cell(picture, 0, 0, 24) == colormaps.HAIRLINE["light"]).all()
    assert (cell(picture, 0, 1, 24) == colormaps.positive(np.array([2.0]), 2.0)).all()
