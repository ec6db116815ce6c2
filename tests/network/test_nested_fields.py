"""The boxes of all layers below a unit hold just the cells with a gradient, and lie one in the other."""

from __future__ import annotations

import itertools

import pytest
import torch
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from cnnstudio.network import Branches, Layer, Stack, analyze
from cnnstudio.network.layers.activation import ReLU
from cnnstudio.network.layers.base import LayerType, Shape
from cnnstudio.network.layers.convolution import Convolution
from cnnstudio.network.layers.dense import Dense
from cnnstudio.network.layers.pooling import GlobalAveragePooling, MaxPooling
from cnnstudio.network.layers.shape import Flatten
from cnnstudio.network.nested_fields import Box, nested_boxes
from cnnstudio.network.unit_field import seen_by_unit
from tests.network import oracle
from tests.network.strategies import network_and_shape

many = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))


def boxes_of(network: Stack, unit: tuple[int, ...], shape: Shape = (1, 28, 28)) -> tuple[Box, ...]:
    rows = analyze(network, shape).rows
    return nested_boxes(network, shape, rows, rows[-1], unit)


def chain(*layers: LayerType) -> Stack:
    return Stack(tuple(Layer(f"layer{number}", layer) for number, layer in enumerate(layers)))


@many
@given(network_and_shape(), st.data())
def test_each_box_is_what_has_a_gradient(drawn: tuple[Stack, Shape], data: st.DataObject) -> None:
    network, shape = drawn
    images = torch.rand(2, *shape, dtype=torch.float64, requires_grad=True)
    rows = analyze(network, shape).rows
    assume(rows)
    outputs = oracle.outputs_by_path(oracle.linear_twin(network, shape), [row.path for row in rows], images)
    row = data.draw(st.sampled_from(rows))
    assert row.output is not None
    unit = tuple(data.draw(st.integers(0, size - 1)) for size in row.output[1:] or row.output)
    top = outputs[row.path][0]
    picked = top[..., unit[0], unit[1]].sum() if len(unit) == 2 else top[unit[0]]
    found = {path: box for box in nested_boxes(network, shape, rows, row, unit) for path in box.paths}
    for below in rows[: rows.index(row)]:
        (gradient,) = torch.autograd.grad(
            picked, outputs[below.path], retain_graph=True, allow_unused=True, materialize_grads=True
        )
        box = found.get(below.path)
        if not gradient.any():
            assert box is None or len(below.output or ()) == 1
            continue
        if box is None:  # in the twin a layer of another lane may hand on the very same tensor
            assert any(outputs[path] is outputs[below.path] for path in found), below.path
            continue
        if gradient.dim() == 4:
            down, across = (gradient[0].abs().sum(axes).nonzero().flatten().tolist() for axes in ((0, 2), (0, 1)))
            assert (box.rows, box.columns) == ((down[0], down[-1]), (across[0], across[-1]))
        else:
            units = gradient[0].nonzero().flatten().tolist()
            assert box.rows == (units[0], units[-1])


def test_the_boxes_of_a_chain_lie_one_in_the_other_down_to_the_field() -> None:
    network = chain(Convolution(6, (5, 5)), ReLU(), MaxPooling(), Convolution(12, (5, 5)))
    boxes = boxes_of(network, (7, 7))
    assert [box.paths for box in boxes] == [("layer3",), ("layer2",), ("layer1", "layer0")]
    assert [box.size for box in boxes] == [(1, 1), (5, 5), (10, 10)]
    assert [box.edges for box in boxes] == [((14, 16),) * 2, ((10, 20),) * 2, ((10, 20),) * 2]
    field = seen_by_unit(network, (1, 28, 28), analyze(network, (1, 28, 28)).rows[-1], (7, 7))
    assert field is not None
    assert (field[0].first, field[0].last) == (8, 21)


@many
@given(st.lists(st.tuples(st.integers(1, 5), st.integers(1, 3)), min_size=1, max_size=4))
def test_no_box_reaches_over_the_one_below(settings: list[tuple[int, int]]) -> None:
    """Where no stride steps over cells."""
    layers = [Convolution(1, (kernel, kernel), (min(kernel, stride),) * 2, "valid") for kernel, stride in settings]
    shape = (1, 200, 200)
    edges = [box.edges for box in boxes_of(chain(*layers), (0, 0), shape)]
    for above, below in itertools.pairwise(edges):
        assert above is not None
        assert below is not None
        assert below[0][0] <= above[0][0] < above[0][1] <= below[0][1]


def test_a_branch_has_the_hull_of_its_lanes_below_it() -> None:
    lanes = Stack((Layer("small", Convolution(2, (1, 1))),)), Stack((Layer("large", Convolution(3, (7, 3))),))
    network = Stack((Layer("conv1", Convolution(4, (3, 3))), Branches("mix", "concatenate", lanes)))
    found = {path: box for box in boxes_of(network, (14, 14)) for path in box.paths}
    assert found["mix.0.small"].size == found["mix.1.large"].size == found["mix"].size == (1, 1)
    assert found["conv1"].size == (7, 3)
    assert (found["conv1"].rows, found["conv1"].columns) == ((11, 17), (13, 15))


@pytest.mark.parametrize("top", [(Flatten(), Dense(10)), (GlobalAveragePooling(), Flatten())])
def test_units_of_vectors_have_no_place_on_the_image(top: tuple[LayerType, ...]) -> None:
    boxes = boxes_of(chain(Convolution(2, (3, 3)), *top), (1,))
    assert boxes[0].edges is None
    assert boxes[-1].whole
    assert boxes[-1].edges == ((0, 28), (0, 28))


def test_what_is_not_there_has_no_boxes() -> None:
    network = chain(Convolution(2, (40, 40), padding="valid"), ReLU())
    rows = analyze(network, (1, 28, 28)).rows
    assert nested_boxes(network, (1, 28, 28), rows, rows[-1], (0, 0)) == ()
