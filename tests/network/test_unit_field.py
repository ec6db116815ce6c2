"""What one unit sees is said to the cell: the image's cells are those with a gradient, the rest lies in the padding."""

from __future__ import annotations

import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cnnstudio.network import Layer, Stack, analyze, architectures
from cnnstudio.network.layers.base import LayerType, Shape
from cnnstudio.network.layers.convolution import Convolution
from cnnstudio.network.layers.dense import Dense
from cnnstudio.network.layers.pooling import MaxPooling
from cnnstudio.network.layers.shape import Flatten, ZeroPadding
from cnnstudio.network.unit_field import Seen, overhang, seen_by_unit
from tests.network import oracle
from tests.network.strategies import network_and_shape

many = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))


def seen(unit: tuple[int, ...], *layers: LayerType, shape: Shape = (1, 28, 28)) -> Seen:
    network = Stack(tuple(Layer(f"layer{number}", layer) for number, layer in enumerate(layers)))
    found = seen_by_unit(network, shape, analyze(network, shape).rows[-1], unit)
    assert found is not None
    return found


@many
@given(network_and_shape(), st.data())
def test_what_is_read_has_a_gradient_and_the_ends_lie_there_or_in_the_padding(
    drawn: tuple[Stack, Shape], data: st.DataObject
) -> None:
    network, shape = drawn
    images = torch.rand(2, *shape, dtype=torch.float64, requires_grad=True)
    rows = analyze(network, shape).rows
    outputs = oracle.outputs_by_path(oracle.linear_twin(network, shape), [row.path for row in rows], images)
    for row in rows:
        assert row.output is not None
        unit = tuple(data.draw(st.integers(0, size - 1)) for size in row.output[1:] or row.output)
        truth = oracle.gradient_hull(outputs[row.path], images, unit)
        found = seen_by_unit(network, shape, row, unit)
        if found is None:
            assert truth is None
            continue
        for axis, span in enumerate(found):
            assert span.read == (None if truth is None else truth[axis])
            assert span.read is None or (
                (span.first < 0 or span.first == span.read[0]) and (span.last >= span.size or span.last == span.read[1])
            )


def test_the_fields_rows_above_the_image_lie_in_the_padding() -> None:
    """The picture of the design: two 5 x 5 convolutions with a pooling between, unit (1, 10)."""
    rows, columns = seen((1, 10), Convolution(6, (5, 5)), MaxPooling(), Convolution(12, (5, 5)))
    assert (rows.first, rows.last, rows.before, rows.after) == (-4, 9, 4, 0)
    assert (columns.first, columns.last, columns.before, columns.after) == (14, 27, 0, 0)
    assert rows.length == columns.length == 14
    assert rows.read == (0, 9)
    assert rows.plain
    assert not rows.whole


def test_taps_far_apart_read_less_than_the_field() -> None:
    rows, _columns = seen((1, 14), Convolution(1, (3, 3), dilation=(4, 4)))
    assert (rows.first, rows.last, rows.before) == (-3, 5, 3)
    assert rows.read == (1, 5)
    assert not rows.plain


def test_a_unit_may_see_nothing_but_padding() -> None:
    rows, columns = seen((0, 5), ZeroPadding(2, 0, 0, 0))
    assert (rows.first, rows.last, rows.before, rows.read) == (-2, -2, 1, None)
    assert columns.before == 0
    network = Stack((Layer("pad", ZeroPadding(2, 0, 0, 0)), Layer("flatten", Flatten())))
    assert seen_by_unit(network, (1, 28, 28), analyze(network, (1, 28, 28)).rows[-1], (3,)) is None


def test_a_unit_of_a_vector_has_its_own_place_and_a_dense_one_the_whole_image() -> None:
    rows, columns = seen((30,), Convolution(1, (3, 3), padding="valid"), Flatten())
    assert (rows.first, rows.last, columns.first, columns.last) == (1, 3, 4, 6)
    rows, columns = seen((3,), Flatten(), Dense(10))
    assert rows.whole
    assert columns.whole


@pytest.mark.parametrize(
    ("layer", "expected"),
    [
        (Convolution(1, (5, 5)), ((2, 2), (2, 2))),
        (Convolution(1, (4, 2)), ((1, 2), (0, 1))),
        (Convolution(1, (5, 5), padding="valid"), ((0, 0), (0, 0))),
        (Flatten(), ((0, 0), (0, 0))),
    ],
)
def test_the_outermost_units_reach_over_the_image(layer: LayerType, expected: object) -> None:
    row = analyze(Stack((Layer("layer", layer),)), (1, 28, 28)).rows[0]
    assert row.field is not None
    assert row.output is not None
    assert overhang(row.field, row.output, (1, 28, 28)) == expected


def test_what_is_unknown_sees_nothing_yet() -> None:
    ready = architectures.get("lenet5-1998")
    rows = analyze(ready.network, (1, 28, 28)).rows
    broken = next(row for row in rows if row.output is None)
    assert seen_by_unit(ready.network, (1, 28, 28), broken, (0, 0)) is None
