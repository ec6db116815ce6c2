from __future__ import annotations

from cnnstudio.app.designer.items import items
from cnnstudio.network import Block, Layer, Stack, analyze
from cnnstudio.network.layers.activation import ReLU
from cnnstudio.network.layers.convolution import Convolution
from cnnstudio.network.layers.dense import Dense
from tests.app.designer.networks import BROKEN, FOLDED, LENET

IMAGE = (1, 28, 28)


def test_a_layer_shows_its_row() -> None:
    analysis = analyze(LENET, IMAGE)
    conv2 = next(item for item in items(analysis) if item.name == "conv2")
    row = analysis.row(("conv2",))
    assert row is not None
    assert (conv2.input, conv2.output) == ((6, 14, 14), (16, 10, 10))
    assert (conv2.parameters, conv2.macs, conv2.kept, conv2.field) == (
        row.parameters,
        row.macs,
        row.kept_per_image,
        row.field,
    )


def test_there_is_an_item_for_each_node_in_order() -> None:
    for network in (LENET, BROKEN, FOLDED, Stack()):
        assert [item.name for item in items(analyze(network, IMAGE))] == [node.name for node in network.nodes]


def test_branches_and_blocks_are_folded_to_their_sums() -> None:
    shown = {item.name: item for item in items(analyze(FOLDED, IMAGE))}
    lanes = (4 * 1 * 1 + 1) * 4 + (4 * 5 * 5 + 1) * 12
    assert shown["mix"].parameters == lanes
    assert shown["mix"].output == (16, 28, 28)
    once = (16 * 3 * 3 + 1) * 16
    assert shown["twice"].parameters == 2 * once
    assert (shown["twice"].input, shown["twice"].output) == ((16, 28, 28), (16, 28, 28))


def test_what_comes_after_an_error_is_unknown_and_waits_for_it() -> None:
    shown = {item.name: item for item in items(analyze(BROKEN, IMAGE))}
    assert shown["conv2"].broken
    assert shown["conv2"].waits_for is None
    for name in ("relu1", "flatten1", "dense1"):
        item = shown[name]
        assert item.unknown
        assert item.waits_for == "conv2"
        assert (item.output, item.parameters, item.macs, item.kept) == (None, None, None, None)


def test_a_problem_inside_a_block_is_on_its_card_and_names_the_layer() -> None:
    inner = Stack((Layer("shrink", Convolution(2, (9, 9), padding="valid")),))
    analysis = analyze(Stack((Block("part", inner, 5), Layer("relu1", ReLU()))), IMAGE)
    part, relu = items(analysis)
    assert part.broken
    assert [row.path for row, problem in part.problems if problem.severity == "error"] == ["part.3.shrink"]
    assert relu.waits_for == "part.3.shrink"


def test_an_empty_block_passes_its_input_on() -> None:
    (part,) = items(analyze(Stack((Block("part", Stack(), 3),)), IMAGE))
    assert (part.input, part.output, part.parameters) == (IMAGE, IMAGE, 0)


def test_a_kernel_that_fits_nowhere_has_its_weights_all_the_same() -> None:
    shown = {item.name: item for item in items(analyze(BROKEN, IMAGE))}
    assert shown["conv2"].parameters == (4 * 7 * 7 + 1) * 8
    assert shown["conv2"].macs is None
    image_into_dense = Stack((Layer("dense1", Dense(10)),))
    assert items(analyze(image_into_dense, IMAGE))[0].parameters is None
