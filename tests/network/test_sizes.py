"""How a size comes about is told by the arithmetic that makes it: formulas, zeros and unread cells agree with torch."""

from __future__ import annotations

import math
import re
from typing import Any

import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cnnstudio.network import Block, Branches, Layer, LayerType, Row, Stack, analyze
from cnnstudio.network.layers.activation import ReLU
from cnnstudio.network.layers.base import Shape
from cnnstudio.network.layers.convolution import Convolution
from cnnstudio.network.layers.dense import Dense
from cnnstudio.network.layers.pooling import AveragePooling, MaxPooling
from cnnstudio.network.layers.shape import Flatten, ZeroPadding
from cnnstudio.network.size_rule import Formula, SizeRule
from cnnstudio.network.sizes import size_rule
from cnnstudio.training.module import build
from tests.network import oracle
from tests.network.strategies import network_and_shape

many = settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))


def computed(formula: Formula) -> int:
    """What a reader with pencil and paper makes of the numbers."""
    text = formula.with_numbers()
    for sign, python in (("⌈", "ceil("), ("⌉", ")"), ("−", "-"), ("·", "*")):
        text = text.replace(sign, python)
    return int(eval(text, {"ceil": math.ceil, "max": max}))


def rule_of(layer: LayerType, shape: Shape) -> SizeRule:
    rule = layer.size_rule(shape)
    assert rule is not None
    return rule


def texts(layer: LayerType, shape: Shape) -> list[str]:
    return [str(formula) for formula in rule_of(layer, shape).formulas]


def notes(layer: LayerType, shape: Shape) -> list[str]:
    return [str(note) for note in rule_of(layer, shape).notes]


@many
@given(network_and_shape())
def test_every_formula_gives_what_torch_gives(drawn: tuple[Stack, Shape]) -> None:
    network, shape = drawn
    rows = [row for row in analyze(network, shape).rows if isinstance(row.node, Layer)]
    module = build(network, shape, seed=0)
    outputs = oracle.outputs_by_path(module, [row.path for row in rows], oracle.batch_of(shape, 3, ""))
    for row in rows:
        assert row.input is not None
        rule = size_rule(row.node, (row,), row.input)
        assert rule is not None
        assert rule.formulas or rule.notes
        for formula in rule.formulas:
            assert computed(formula) == formula.result, str(formula)
            if formula.name == "out":
                assert formula.result in sizes_of(formula, tuple(outputs[row.path].shape[1:]))


def sizes_of(formula: Formula, output: Shape) -> set[int]:
    """The sizes that a formula is about; of both axes there must be but one."""
    if formula.axis == "both":
        assert output[1] == output[2]
    return {{"height": output[1:2], "width": output[2:3], "both": output[1:2], "none": output[:1]}[formula.axis][0]}


def unread_rows_and_columns(layer: LayerType, shape: Shape) -> tuple[list[bool], list[bool]]:
    """Which rows and columns have no gradient from the sum of all outputs."""
    images = torch.rand(1, *shape, dtype=torch.float64, requires_grad=True)
    twin = oracle.linear_twin(Stack((Layer("layer", layer),)), shape)
    (gradient,) = torch.autograd.grad(twin(images).sum(), images)
    seen = gradient[0].abs().sum(0)
    return (seen.sum(1) == 0).tolist(), (seen.sum(0) == 0).tolist()


def told(rule: SizeRule, pattern: str) -> tuple[int, ...]:
    """The numbers of the note that matches; none where nothing is said."""
    found = [match for note in rule.notes if (match := re.fullmatch(pattern, str(note)))]
    return tuple(int(number) for number in found[0].groups()) if found else ()


@st.composite
def sliding(draw: st.DrawFn) -> tuple[LayerType, Shape]:
    shape = 1, draw(st.integers(1, 14)), draw(st.integers(1, 14))
    pair = st.tuples(st.integers(1, 4), st.integers(1, 4))
    kernel, stride = draw(pair), draw(pair)
    padding: Any = draw(st.one_of(st.just("valid"), st.just("same"), st.tuples(st.integers(0, 2), st.integers(0, 2))))
    kind = draw(st.sampled_from([Convolution, MaxPooling, AveragePooling]))
    if kind is Convolution:
        return Convolution(2, kernel, stride, padding, draw(pair)), shape
    return kind(kernel, stride, padding), shape


@many
@given(sliding())
def test_cells_that_are_never_read_are_those_without_a_gradient(drawn: tuple[LayerType, Shape]) -> None:
    layer, shape = drawn
    if layer.trouble(shape) is not None:
        return
    assert isinstance(layer, Convolution | MaxPooling | AveragePooling)
    rule, cells = rule_of(layer, shape), unread_rows_and_columns(layer, shape)
    if all(cells[0]):
        return  # every window lies in the padding along one axis, so that nothing is read along the other either
    for axis, name in enumerate(("row", "column")):
        unread = cells[axis]
        (left,) = told(rule, rf"(\d+) {name}s? at the \w+ (?:is|are) never read\.") or (0,)
        assert trailing(unread) >= left
        between, stride = told(rule, rf"{name.title()}s that no unit reads: (\d+) of every (\d+)\.") or (0, 1)
        inner = unread[: len(unread) - left]
        for start in range(len(inner) - stride + 1):
            assert sum(inner[start : start + stride]) >= between
        if layer.sliding.dilation == (1, 1) and not between:
            assert trailing(unread) == left
            assert not any(inner)


def trailing(flags: list[bool]) -> int:
    """How many at the end are set."""
    return next((count for count, flag in enumerate(reversed(flags)) if not flag), len(flags))


def test_the_chapters_own_numbers() -> None:
    assert texts(Convolution(1, (6, 6), (5, 5), "valid"), (1, 13, 13)) == [
        "out = ⌈(in − k + 1) / s⌉ = ⌈(13 − 6 + 1) / 5⌉ = 2"
    ]
    assert notes(Convolution(1, (6, 6), (5, 5), "valid"), (1, 13, 13)) == [
        "2 rows at the bottom are never read.",
        "2 columns at the right are never read.",
    ]
    same = rule_of(Convolution(1, (6, 6), (5, 5), "same"), (1, 13, 13))
    assert [str(formula) for formula in same.formulas] == [
        "out = ⌈in / s⌉ = ⌈13 / 5⌉ = 3",
        "padding = max((out − 1)·s + k − in, 0) = max((3 − 1)·5 + 6 − 13, 0) = 3",
    ]
    assert same.edge is not None
    assert (same.edge.top, same.edge.bottom, same.edge.left, same.edge.right) == (1, 2, 1, 2)
    assert same.same_axes
    assert not same.notes


def test_axes_that_differ_have_a_formula_each() -> None:
    rule = rule_of(Convolution(1, (3, 5), (1, 2), (1, 0), (1, 2)), (1, 10, 20))
    assert [(formula.axis, str(formula)) for formula in rule.formulas] == [
        ("height", "out = ⌈(in + 2·p − k + 1) / s⌉ = ⌈(10 + 2·1 − 3 + 1) / 1⌉ = 10"),
        ("width", "out = ⌈(in + 2·p − d·(k − 1)) / s⌉ = ⌈(20 + 2·0 − 2·(5 − 1)) / 2⌉ = 6"),
    ]
    assert not rule.same_axes


def test_what_padding_counts_as_is_said() -> None:
    padded = [
        rule_of(layer, (1, 7, 7)).edge
        for layer in (Convolution(), MaxPooling(padding="same"), AveragePooling(padding="same"))
    ]
    assert [str(edge.what) for edge in padded if edge] == ["zeros", "cells of −∞", "cells not counted"]
    assert rule_of(MaxPooling(), (1, 7, 7)).edge is None


def test_a_layer_that_cannot_work_shows_the_numbers_that_fail() -> None:
    (formula,) = rule_of(Convolution(8, (7, 7), padding="valid"), (4, 6, 6)).formulas
    assert str(formula) == "out = ⌈(in − k + 1) / s⌉ = ⌈(6 − 7 + 1) / 1⌉ = 0"
    assert formula.fails
    assert Convolution().size_rule((10,)) is None


@pytest.mark.parametrize(
    ("layer", "shape", "expected"),
    [
        (Flatten(), (16, 5, 7), ["out = height·width·maps = 5·7·16 = 560"]),
        (Dense(84), (120,), ["out = units = 84"]),
        (
            ZeroPadding(1, 2, 0, 3),
            (1, 5, 5),
            ["out = in + top + bottom = 5 + 1 + 2 = 8", "out = in + left + right = 5 + 0 + 3 = 8"],
        ),
    ],
)
def test_other_layers_have_their_own_rule(layer: LayerType, shape: Shape, expected: list[str]) -> None:
    assert texts(layer, shape) == expected


def test_a_type_that_changes_the_shape_and_says_no_rule_has_none() -> None:
    assert LayerType.size_rule(ReLU(), (1, 4, 4)) is not None
    assert LayerType.size_rule(MaxPooling(), (1, 4, 4)) is None
    assert LayerType.size_rule(MaxPooling(), (4,)) is None


def node_rule(network: Stack, shape: Shape, name: str) -> SizeRule | None:
    rows = [row for row in analyze(network, shape).rows if row.address[0] == name]
    node = next(node for node in network.nodes if node.name == name)
    return size_rule(node, rows, shape)


LANES = (
    Stack((Layer("left", Convolution(4, (1, 1))),)),
    Stack((Layer("right", Convolution(12, (5, 5))), Layer("r", ReLU()))),
    Stack(),
)


def test_branches_say_what_their_merge_makes_of_the_lanes() -> None:
    rule = node_rule(Stack((Branches("mix", "concatenate", LANES),)), (3, 14, 14), "mix")
    assert rule is not None
    assert [str(formula) for formula in rule.formulas] == ["maps = 4 + 12 + 3 = 19"]
    assert [str(note) for note in rule.notes] == ["Height and width stay 14\u00a0×\u00a014."]
    added = node_rule(Stack((Branches("mix", "add", (LANES[0], Stack())),)), (4, 14, 14), "mix")
    assert added is not None
    assert "14\u00a0×\u00a014\u00a0×\u00a04, 14\u00a0×\u00a014\u00a0×\u00a04" in str(added.notes[0])


def test_a_block_says_the_sizes_of_its_repeats() -> None:
    inside = Stack((Layer("conv", Convolution(6)), Layer("pool", MaxPooling())))
    rule = node_rule(Stack((Block("part", inside, 2),)), (1, 28, 28), "part")
    assert rule is not None
    assert "28\u00a0×\u00a028\u00a0×\u00a01 → 14\u00a0×\u00a014\u00a0×\u00a06 → 7\u00a0×\u00a07\u00a0×\u00a06" in str(
        rule.notes[0]
    )


def test_what_waits_has_no_rule() -> None:
    network = Stack(
        (Layer("conv", Convolution(1, (9, 9), padding="valid")), Block("part", Stack((Layer("r", ReLU()),))))
    )
    rows: tuple[Row, ...] = analyze(network, (1, 5, 5)).rows
    assert size_rule(network.nodes[1], rows[1:], None) is None
    broken = Stack((Layer("wide", Convolution(1, (9, 9), padding="valid")),))
    assert node_rule(Stack((Branches("mix", "concatenate", (broken, Stack())),)), (1, 5, 5), "mix") is None
