"""The parts of Inside without a window: tilings, colours, image names, branches."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnnstudio.app.inside.cursor import Cursor
from cnnstudio.app.inside.detail import convolution_for
from cnnstudio.app.inside.images import ImageName, parse
from cnnstudio.app.inside.look import LARGEST_TILE, Request, take
from cnnstudio.app.inside.tiling import Tiling, fit_maps, fit_vector
from cnnstudio.app.theme import Choice, Theme
from cnnstudio.app.widgets import atlas_colors
from cnnstudio.network import Branches, Document, Layer, Stack, analyze, architectures
from cnnstudio.network.layers.convolution import Convolution
from cnnstudio.network.layers.dense import Dense
from cnnstudio.network.layers.shape import Flatten

sizes = st.integers(1, 300)


@given(st.integers(1, 600), sizes, sizes, st.integers(20, 900))
def test_every_map_has_its_own_place(maps: int, height: int, width: int, room: int) -> None:
    _check(fit_maps(maps, height, width, room), maps, room)


@given(st.integers(1, 5000), st.integers(20, 900))
def test_every_unit_has_its_own_place(units: int, room: int) -> None:
    _check(fit_vector(units, room), units, room)


def _check(tiling: Tiling, tiles: int, room: int) -> None:
    places = {tiling.place(index) for index in range(tiles)}
    assert len(places) == tiles
    assert tiling.size[1] <= room or tiling.rows == 1
    for index in (0, tiles // 2, tiles - 1):
        left, top = tiling.place(index)
        assert tiling.index_at(left, top) == index
    assert tiling.index_at(-1, 0) is None
    assert tiling.index_at(0, tiling.rows * (tiling.height + tiling.gap)) is None


@pytest.mark.parametrize(("height", "width"), [(28, 28), (14, 14), (10, 10), (5, 5), (7, 3)])
def test_small_maps_take_whole_pixels(height: int, width: int) -> None:
    tiling = fit_maps(6, height, width, 400)
    assert tiling.height % height == 0
    assert tiling.width % width == 0


@pytest.mark.parametrize("choice", [Choice.LIGHT, Choice.DARK])
def test_zero_is_the_paper(qapp: object, choice: Choice) -> None:
    theme = Theme(choice)
    surface = theme.color("surface")
    zero = int(atlas_colors.signed_indices(np.zeros(1), 1.0)[0])
    table = atlas_colors.signed(theme)
    assert atlas_colors.color_at(table, zero) == surface
    assert atlas_colors.color_at(atlas_colors.ink(theme), 0) == surface
    warm, cold = atlas_colors.color_at(table, 255), atlas_colors.color_at(table, 1)
    assert warm.red() > warm.blue()
    assert cold.blue() > cold.red()


def test_colours_reach_to_the_limit_on_both_sides() -> None:
    indices = atlas_colors.signed_indices(np.array([-2.0, -1.0, 0.0, 1.0, 2.0, np.nan, np.inf]), 2.0)
    assert indices.tolist() == [1, 64, 128, 192, 255, 128, 255]
    assert atlas_colors.limit_of(np.array([0.5, -3.0, np.nan])) == 3.0
    assert atlas_colors.limit_of(np.empty(0)) == 0.0


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("7", ImageName("validation", 7)),
        ("test:7", ImageName("test", 7)),
        (" Test : 12 ", ImageName("test", 12)),
        ("train:7", None),
        ("test:", None),
        ("-1", None),
        ("test:x", None),
        ("", None),
    ],
)
def test_names_of_images(typed: str, name: ImageName | None) -> None:
    assert parse(typed, "validation") == name


def test_large_maps_come_as_tiles_and_the_chosen_one_whole(qapp: object) -> None:
    from cnnstudio.training import build

    network = Stack((Layer("conv1", Convolution(filters=2)), Layer("flatten1", Flatten()), Layer("dense1", Dense())))
    module = build(network, (1, 150, 90), seed=0)
    image = np.random.default_rng(0).integers(0, 255, (1, 150, 90), dtype=np.uint8)
    look = take(module, Request(image, ("conv1", "dense1"), ("conv1", 1), "conv1"))
    assert max(look.tiles["conv1"].shape[1:]) <= LARGEST_TILE
    assert look.chosen is not None
    assert look.chosen.shape == (150, 90)
    np.testing.assert_array_equal(look.tiles["conv1"][1], look.chosen[::3, ::3])
    assert look.tiles["dense1"].shape == (10,)
    assert look.probabilities.sum() == pytest.approx(1.0)


def test_layers_in_branches_are_looked_at_too(qapp: object) -> None:
    lanes = (Stack((Layer("a", Convolution(filters=2)),)), Stack((Layer("b", Convolution(filters=3)),)))
    document = Document(network=Stack((Branches("mix", "concatenate", lanes), Layer("flatten1", Flatten()))))
    cursor = Cursor()
    cursor.set_rows(analyze(document.network, document.input_shape).rows)
    assert [row.path for row in cursor.rows] == ["mix.0.a", "mix.1.b", "mix", "flatten1"]
    found = convolution_for(cursor.rows, cursor.rows[2])
    assert found is not None
    assert found.path == "mix.1.b"


def test_the_filters_shown_made_the_maps(qapp: object) -> None:
    lenet = architectures.get("lenet5")
    rows = analyze(lenet.network, lenet.input_shape).rows
    shown = {row.path: convolution_for(rows, row) for row in rows}
    paths = {path: row.path for path, row in shown.items() if row is not None}
    assert paths["relu1"] == paths["pool1"] == "conv1"
    assert paths["conv2"] == paths["relu2"] == paths["dense3"] == "conv2"
    assert convolution_for((), None) is None


def test_the_place_stays_within_what_there_is(qapp: object) -> None:
    lenet = architectures.get("lenet5")
    cursor = Cursor()
    cursor.set_rows(analyze(lenet.network, lenet.input_shape).rows)
    cursor.choose("pool2", 99, (99, -5))
    assert (cursor.map, cursor.unit) == (15, (4, 0))
    cursor.step_layer(99)
    assert cursor.row is not None
    assert cursor.row.path == "dense3"
    assert cursor.unit == (0,)
    cursor.move_unit(-1, 0)
    assert cursor.unit == (0,)
    cursor.step_map(3)
    assert cursor.unit == (3,)
    cursor.set_rows(())
    assert cursor.row is None
    cursor.step_layer(1)
    cursor.step_map(1)
    cursor.move_unit(1, 1)
