"""Every repair mends its problem, breaks nothing, and leads to the shape that it says: torch agrees."""

from __future__ import annotations

import os
from typing import get_args

import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cnnstudio.network import Block, Branches, Layer, Row, Stack, analyze, layer_types
from cnnstudio.network.layers.activation import ReLU, Sigmoid
from cnnstudio.network.layers.base import LayerType, Shape
from cnnstudio.network.layers.convolution import Convolution
from cnnstudio.network.layers.dense import Dense
from cnnstudio.network.layers.normalization import BatchNormalization
from cnnstudio.network.layers.pooling import MaxPooling
from cnnstudio.network.layers.shape import Flatten
from cnnstudio.network.results import Analysis, Problem, Repair
from cnnstudio.network.steps import Design, carried_out
from cnnstudio.network.tree import Address, Merge, Node
from cnnstudio.training.module import build
from tests.network import oracle
from tests.network.strategies import shapes, value_of

CLASSES = 10
DATA = (1, 28, 28)
COMMON: tuple[type[LayerType], ...] = (
    Convolution,
    Convolution,
    Dense,
    BatchNormalization,
    MaxPooling,
    ReLU,
    Sigmoid,
    Flatten,
)
"""Types that make most problems, and so are drawn more often."""
OF_THE_END = ("classes", "nothing_to_train")
EXPLORE = "CNNSTUDIO_EXPLORE" in os.environ
broken_or_not = settings(
    max_examples=400 if EXPLORE else 40,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    derandomize=not EXPLORE,
)
"""The same networks in every run; with CNNSTUDIO_EXPLORE=1 always others, and many."""


@st.composite
def layers(draw: st.DrawFn) -> LayerType:
    cls = draw(st.sampled_from([*COMMON, *layer_types()]))
    made: LayerType = cls(**{field.name: draw(value_of(field)) for field in cls.fields()})
    return made


@st.composite
def stacks(draw: st.DrawFn, depth: int = 0) -> Stack:
    """Any nodes in any order: most of these networks cannot work."""
    count = draw(st.integers(0 if depth else 1, 3 if depth else 5))
    return Stack(tuple(draw(nodes(number, depth)) for number in range(count)))


@st.composite
def nodes(draw: st.DrawFn, number: int, depth: int) -> Node:
    kind = draw(st.sampled_from(["layer"] * 5 + (["branches", "branches", "block"] if depth < 2 else [])))
    if kind == "branches":
        lanes = draw(st.lists(stacks(depth + 1), min_size=2, max_size=3))
        return Branches(f"mix{number}", draw(st.sampled_from(get_args(Merge))), tuple(lanes))
    if kind == "block":
        return Block(f"part{number}", draw(stacks(depth + 1)), draw(st.integers(1, 3)))
    return Layer(f"layer{number}", draw(layers()))


def told(analysis: Analysis) -> dict[tuple[Address, str], Problem]:
    """What is told of whom; what is told of the end stands on whichever node is last."""
    found: dict[tuple[Address, str], Problem] = {((), problem.kind): problem for problem in analysis.input_problems}
    for row, problem in analysis.problems:
        found[() if problem.kind in OF_THE_END else row.address, problem.kind] = problem
    return found


def analysed(design: Design) -> Analysis:
    return analyze(design.network, design.input_shape, batch=design.batch, classes=CLASSES, data_shape=DATA)


def check(before: Analysis, address: Address, problem: Problem, repair: Repair) -> None:
    design = carried_out(repair.steps, Design(before.network, before.input_shape, before.batch))
    after = analysed(design)
    assert (address, problem.kind) not in told(after), "the problem stays"
    known = {row.path for row in before.rows if row.output is not None}
    assert all(row.output is not None for row in after.rows if row.path in known), "something that worked broke"
    new = [key for key, other in told(after).items() if other.severity == "error" and key not in told(before)]
    assert not (before.complete and new), "a new error"
    if problem.kind in OF_THE_END:
        assert repair.output == after.output == (CLASSES,)
    elif address == ():
        assert repair.output == design.input_shape
    else:
        rows = [row for row in after.rows if row.address == address]
        assert repair.output in [row.output for row in rows] if rows else repair.output is None


@broken_or_not
@given(stacks(), shapes, st.integers(1, 2))
def test_every_repair_of_any_network_mends_it(network: Stack, shape: Shape, batch: int) -> None:
    before = analysed(Design(network, shape, batch))
    for (address, kind), problem in told(before).items():
        assert problem.repairs or problem.severity == "warning" or kind in OF_THE_END, "an error without a repair"
        for repair in problem.repairs:
            check(before, address, problem, repair)


@broken_or_not
@given(stacks(), shapes)
def test_the_shape_a_repair_leads_to_is_what_torch_gives(network: Stack, shape: Shape) -> None:
    before = analysed(Design(network, shape, 2))
    for row, problem in before.problems:
        for repair in problem.repairs[:1]:
            mended = repair.mended(network)
            after = analyze(mended, shape, batch=2)
            if after.complete and not repair.removes and (again := after.row(row.address)) is not None:
                assert repair.output in torch_outputs(mended, shape, after, again)


def torch_outputs(network: Stack, shape: Shape, analysis: Analysis, row: Row) -> list[Shape]:
    """What the module gives for a node's rows, and at its end."""
    torch.manual_seed(0)
    module = build(network, shape, seed=0).eval()
    paths = [other.path for other in analysis.rows if other.address == row.address]
    outputs = oracle.outputs_by_path(module, paths, oracle.batch_of(shape, 2, ""))
    last = module(oracle.batch_of(shape, 2, ""))
    return [tuple(output.shape[1:]) for output in (*outputs.values(), last)]


def test_lanes_of_more_channels_than_a_convolution_may_have_are_analysed_all_the_same() -> None:
    network = Stack((Branches("mix", "multiply", (Stack(), Stack((Layer("conv", Convolution(8)),)))),))
    failed = analyze(network, (200_000, 8, 8)).first_error
    assert failed is not None
    assert failed.problems[0].repairs
