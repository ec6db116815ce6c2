"""Problems stand on the node that cannot work, carry the numbers, and every repair works."""

from __future__ import annotations

from math import prod

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cnnstudio.network import Block, Branches, Layer, Row, Stack, analyze, architectures, edits, layer_types
from cnnstudio.network.layers.activation import Softmax
from cnnstudio.network.layers.base import LayerType, Shape
from cnnstudio.network.layers.convolution import Convolution
from cnnstudio.network.layers.dense import Dense
from cnnstudio.network.layers.normalization import BatchNormalization
from cnnstudio.network.layers.pooling import MaxPooling
from cnnstudio.network.layers.shape import Flatten
from tests.network.strategies import shapes, value_of

LENET = architectures.get("lenet5").network
IMAGE = (1, 28, 28)


def texts(row: Row) -> list[str]:
    return [str(repair.label).replace("\u00a0", " ") for repair in row.problems[0].repairs]


def only_error(network: Stack, shape: Shape = IMAGE, **options: object) -> Row:
    row = analyze(network, shape, **options).first_error  # type: ignore[arg-type]
    assert row is not None
    return row


def test_a_kernel_larger_than_its_input() -> None:
    network = edits.set_type(LENET, ("conv2",), Convolution(16, (5, 5), padding="valid"))
    small = (1, 6, 6)
    row = only_error(network, small)
    assert row.path == "conv2"
    problem = row.problems[0]
    assert str(problem.message).replace("\u00a0", " ") == "Kernel 5 × 5 is larger than its 3 × 3 input"
    assert "3 × 3" in str(problem.detail).replace("\u00a0", " ")
    assert problem.field == "kernel_size"
    assert texts(row) == ["Use SAME padding", "Kernel 3 × 3", "Pad input to 5 × 5", "Remove conv2"]


def test_the_layers_after_an_error_are_unknown_not_wrong() -> None:
    network = edits.set_type(LENET, ("conv2",), Convolution(16, (15, 15), padding="valid"))
    analysis = analyze(network, IMAGE)
    after = analysis.rows[4:]
    assert not analysis.complete
    assert analysis.output is None
    assert analysis.prediction_bytes is None
    assert all(row.waits_for == "conv2" and not row.problems for row in after)
    assert {(row.output, row.parameters, row.macs, row.kept_bytes, row.field) for row in after} == {(None,) * 5}
    assert analysis.parameters == 156
    assert analysis.memory.activations == sum(row.kept_bytes or 0 for row in analysis.rows) > 0


def test_a_dense_layer_after_feature_maps_is_mended_by_flattening() -> None:
    network = Stack((Layer("conv1", Convolution(4)), Layer("dense1", Dense(10))))
    repair = only_error(network).problems[0].repairs[0]
    assert str(repair.label) == "Flatten before it"
    assert [node.name for node in repair.mended(network).nodes] == ["conv1", "flatten1", "dense1"]
    assert repair.output == (10,)


def test_uneven_groups_name_what_divides() -> None:
    row = only_error(Stack((Layer("conv1", Convolution(6, groups=4)),)), (4, 8, 8))
    assert texts(row) == ["Groups 2", "Filters 8", "One group", "Remove conv1"]


def test_padding_of_more_than_half_a_pooling_window() -> None:
    row = only_error(Stack((Layer("pool1", MaxPooling((2, 2), padding=(2, 2))),)))
    assert texts(row)[0] == "Padding 1 × 1"


def test_lanes_that_do_not_fit() -> None:
    lanes = (Stack((Layer("conv1", Convolution(4)),)), Stack((Layer("conv2", Convolution(6)),)))
    row = only_error(Stack((Branches("mix", "add", lanes),)))
    assert row.path == "mix"
    assert "28 × 28 × 4, 28 × 28 × 6" in str(row.problems[0].detail).replace("\u00a0", " ")
    assert texts(row)[:2] == ["6 channels in conv1", "4 channels in conv2"]


def test_a_block_that_repeats_too_often_may_repeat_less() -> None:
    network = Stack((Block("part", Stack((Layer("pool1", MaxPooling()),)), repeats=6),))
    row = only_error(network)
    assert row.path == "part.4.pool1"
    assert "Repeat part 4 times" in texts(row)


def test_an_output_that_does_not_fit_the_classes() -> None:
    row = only_error(LENET, classes=7)
    assert row.path == "dense3"
    assert row.output == (10,)
    assert texts(row)[:2] == ["7 units", "Add a dense layer"]
    maps = only_error(Stack((Layer("conv1", Convolution(10)),)), classes=10)
    assert texts(maps)[:2] == ["Add global average and flatten", "Add flatten and dense"]


def test_a_batch_of_one_is_too_small_for_batch_normalization_of_vectors() -> None:
    network = Stack((Layer("flatten1", Flatten()), Layer("norm1", BatchNormalization())))
    assert only_error(network, batch=1).path == "norm1"
    assert analyze(network, IMAGE, batch=2).first_error is None


def test_a_softmax_hidden_at_the_end_of_a_block_is_a_warning() -> None:
    end = Block("head", Stack((Layer("dense1", Dense(10)), Layer("softmax1", Softmax()))))
    analysis = analyze(Stack((Layer("flatten1", Flatten()), end)), IMAGE, classes=10)
    assert [problem.severity for _, problem in analysis.problems] == ["warning"]
    assert analysis.first_error is None


def test_a_softmax_at_the_very_end_is_left_to_the_loss() -> None:
    network = Stack((*LENET.nodes, Layer("softmax1", Softmax())))
    analysis = analyze(network, IMAGE, classes=10)
    assert not analysis.problems
    assert analysis.memory.activations == analyze(LENET, IMAGE).memory.activations


@st.composite
def any_layer(draw: st.DrawFn) -> LayerType:
    cls = draw(st.sampled_from(layer_types()))
    return cls(**{field.name: draw(value_of(field)) for field in cls.fields()})


@settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(any_layer(), min_size=1, max_size=6), shapes)
def test_every_problem_of_any_stack_has_a_repair_that_works(types: list[LayerType], shape: Shape) -> None:
    network = Stack(tuple(Layer(f"layer{n}", layer) for n, layer in enumerate(types)))
    analysis = analyze(network, shape, classes=10)
    for row, problem in analysis.problems:
        assert problem.repairs
        for repair in problem.repairs if row.waits_for is None else ():
            mended = analyze(repair.mended(network), shape, classes=10)
            again = mended.row(row.address)
            assert again is None or again.output is not None
            assert again is None or problem.message not in [other.message for other in again.problems]
            before = [other.path for other in analysis.rows[: analysis.rows.index(row)]]
            assert all(other.path not in before for other, _ in mended.problems if other.output is None)


@pytest.mark.parametrize(
    "network", [Stack(), Stack((Block("part", Stack()),)), Stack((Branches("mix", "add", (Stack(),)),))]
)
def test_a_network_without_layers_is_the_identity(network: Stack) -> None:
    analysis = analyze(network, IMAGE)
    assert analysis.complete
    assert analysis.output == IMAGE
    assert analysis.parameters == analysis.memory.activations == 0


def test_500_layers_are_analysed_whole() -> None:
    network = Stack(tuple(Layer(f"conv{n}", Convolution(4)) for n in range(500)))
    analysis = analyze(network, (3, 16, 16))
    assert len(analysis.rows) == 500
    assert analysis.macs == sum(row.macs or 0 for row in analysis.rows) == 16 * 16 * 9 * 4 * (3 + 499 * 4)
    assert prod(analysis.output or ()) == 4 * 16 * 16


def test_a_batch_of_none_is_refused() -> None:
    with pytest.raises(ValueError, match="at least 1, not 0"):
        analyze(LENET, IMAGE, batch=0)


def test_what_is_wrong_behind_an_error_is_told_at_once_without_the_sizes() -> None:
    lanes = (Stack((Layer("conv2", Convolution(16)),)), Stack())
    network = Stack(
        (
            Layer("conv1", Convolution(8, (7, 7), padding="valid")),
            Branches("mix", "add", lanes),
            Layer("pool1", MaxPooling()),
            Layer("conv3", Convolution(9, groups=4)),
            Layer("dense1", Dense(12)),
        )
    )
    analysis = analyze(network, (1, 6, 6), classes=10)
    errors = {(row.path, problem.kind): problem for row, problem in analysis.problems if problem.severity == "error"}
    assert list(errors) == [
        ("conv1", "kernel"),
        ("mix", "add"),
        ("conv3", "groups"),
        ("dense1", "needs_vector"),
        ("dense1", "classes"),
    ]
    assert analysis.first_error is not None
    assert analysis.first_error.path == "conv1"
    assert "16 ≠ 8 channels" in str(errors["mix", "add"].detail)
    assert "? · ? · 9 = ? values" in str(errors["dense1", "needs_vector"].detail)
    repair = errors["dense1", "needs_vector"].repairs[0]
    assert (str(repair.label), repair.output) == ("Flatten before it", None)
    assert analyze(repair.mended(network), (1, 6, 6)).row(("flatten1",)) is not None
    assert all(row.output is None for row in analysis.rows)


def test_what_depends_on_the_size_behind_an_error_is_not_told() -> None:
    network = Stack((Layer("conv1", Convolution(8, (7, 7), padding="valid")), Layer("conv2", Convolution(8, (9, 9)))))
    tight = edits.set_type(network, ("conv2",), Convolution(8, (9, 9), padding="valid"))
    assert [row.path for row, _ in analyze(tight, (1, 6, 6)).problems if row.waits_for] == []
