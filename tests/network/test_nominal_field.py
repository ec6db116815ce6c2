"""The field as a whole, also where units do not all move on alike: above upsampling and adaptive pooling."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cnnstudio.network import Branches, Layer, LayerType, Shape, Stack, analyze, field_of_unit
from cnnstudio.network.geometry import Reach, Stretch, Window
from cnnstudio.network.layers.adaptive_pooling import AdaptiveAveragePooling
from cnnstudio.network.layers.convolution import Convolution
from cnnstudio.network.layers.pooling import MaxPooling
from cnnstudio.network.layers.resizing import Cropping, Upsampling
from cnnstudio.network.layers.transposed import TransposedConvolution
from cnnstudio.network.progression import Progression
from cnnstudio.network.receptive import ReceptiveField
from tests.network.strategies import network_and_shape

many = settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
UNITS = range(40)


def field(*layers: LayerType | Branches, shape: Shape = (1, 64, 64)) -> ReceptiveField:
    nodes = (each if isinstance(each, Branches) else Layer(f"layer{n}", each) for n, each in enumerate(layers))
    found = analyze(Stack(tuple(nodes)), shape).rows[-1].field
    assert found is not None
    return found


@many
@given(network_and_shape(), st.data())
def test_no_unit_sees_more_than_the_field_says(drawn: tuple[Stack, Shape], data: st.DataObject) -> None:
    network, shape = drawn
    for row in analyze(network, shape).rows:
        assert row.field is not None
        assert row.output is not None
        unit = tuple(data.draw(st.integers(0, size - 1)) for size in row.output[1:] or row.output)
        seen = field_of_unit(network, shape, row.path, unit)
        if seen is None or len(unit) == 1:
            continue
        axes = row.field.progressions()
        for axis, (first, last) in enumerate(seen):
            assert last - first + 1 <= row.field.size[axis]
            if axes is not None:
                low, high = axes[axis].seen_by(unit[axis])
                assert low <= first <= last <= high


reaches = st.one_of(
    st.builds(Window, st.integers(1, 4), st.integers(1, 3), st.integers(1, 2), st.integers(-1, 3)),
    st.builds(Stretch, st.integers(1, 4), st.just(1), st.integers(-2, 0), st.integers(0, 2)),
)


@many
@given(st.lists(reaches, max_size=5))
def test_the_ends_are_those_of_a_walk_back_unit_by_unit(stack: list[Reach]) -> None:
    progression = Progression(0, 0, 1)
    exact = True
    for reach in stack:
        exact = exact and (isinstance(reach, Window) or progression.scale == 1 or progression.step == 1)
        progression = progression.through(reach)
    walked = [walk_back(stack, unit) for unit in UNITS]
    for unit, (first, last) in zip(UNITS, walked, strict=True):
        low, high = progression.seen_by(unit)
        assert (low, high) == (first, last) if exact else low <= first and last <= high
    if exact:
        walked = [walk_back(stack, unit) for unit in range(progression.scale)]
        assert progression.size == max(last - first + 1 for first, last in walked)


def walk_back(stack: list[Reach], unit: int) -> tuple[int, int]:
    """The first and last cell that a unit of the last of these sees, on an axis without ends."""
    first = last = unit
    for reach in reversed(stack):
        if isinstance(reach, Window):
            first = first * reach.stride - reach.before
            last = last * reach.stride - reach.before + reach.extent - 1
        else:
            first = (first * reach.step + reach.first) // reach.scale
            last = (last * reach.step + reach.last) // reach.scale
    return first, last


def test_a_stride_is_known_again_where_all_units_move_on_alike() -> None:
    up = field(Convolution(1), MaxPooling(), Upsampling())
    assert (up.size, up.stride, up.start) == ((4, 4), None, None)
    assert field(Convolution(1), MaxPooling(), Upsampling(), MaxPooling()).stride == (2, 2)


def test_an_upsampling_repeats_and_a_convolution_above_it_sees_little_more() -> None:
    assert field(MaxPooling(), Upsampling()).size == (2, 2)
    assert field(MaxPooling(), Upsampling(), Convolution(1)).size == (4, 4)
    assert field(MaxPooling(), Upsampling(mode="bilinear")).size == (4, 4)
    assert field(MaxPooling(), TransposedConvolution(1)).size == (2, 2)


def test_the_field_of_a_u_net_is_that_of_its_deep_lane() -> None:
    deep = (MaxPooling(), Convolution(1), Upsampling())
    lanes = Stack(tuple(Layer(f"deep{number}", each) for number, each in enumerate(deep))), Stack()
    skipped = Branches("skip", "concatenate", lanes)
    assert field(skipped) == field(*deep)
    assert field(Convolution(1), skipped, Convolution(1)).size == field(Convolution(1), *deep, Convolution(1)).size


def test_lanes_that_see_different_sides_widen_the_field() -> None:
    left = Stack((Layer("pool", MaxPooling()), Layer("up", Upsampling())))
    shifted = Stack((Layer("wide", Convolution(1, (3, 3), padding=(2, 2))), Layer("crop", Cropping(0, 2, 0, 2))))
    assert field(Branches("mix", "add", (left, shifted))).size == (4, 4)


@pytest.mark.parametrize(("units", "stride"), [(4, (16, 16)), (5, None)])
def test_adaptive_windows_are_alike_only_where_the_units_divide_the_cells(units: int, stride: object) -> None:
    found = field(AdaptiveAveragePooling((units, units)))
    assert found.stride == stride
    assert found.size == ((16, 16) if units == 4 else (14, 14))
