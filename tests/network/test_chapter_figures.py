"""The textbook chapter's own figures (DESIGN, section 5)."""

from __future__ import annotations

import pytest

from cnnstudio.network import Layer, Stack, analyze, architectures
from cnnstudio.network.analysis import Analysis
from cnnstudio.network.geometry import slide
from cnnstudio.network.layers.activation import ReLU
from cnnstudio.network.layers.base import LayerType, Shape
from cnnstudio.network.layers.convolution import Convolution
from cnnstudio.network.layers.dense import Dense
from cnnstudio.network.layers.shape import Flatten, ZeroPadding


def of(*types: LayerType, input_shape: Shape, batch: int = 1) -> Analysis:
    return analyze(Stack(tuple(Layer(f"layer{n}", layer) for n, layer in enumerate(types))), input_shape, batch=batch)


def test_width_13_filter_6_stride_5() -> None:
    assert slide(13, 6, 5, 1, "valid").output == 2
    assert slide(13, 6, 5, 1, "same") == (3, 1, 2)


def test_valid_ignores_what_is_left_over() -> None:
    analysis = of(Convolution(1, (6, 6), (5, 5), padding="valid"), input_shape=(1, 13, 13))
    assert analysis.output == (1, 2, 2)


def test_5_by_7_with_a_3_by_3_field_stride_2_and_zero_padding_gives_3_by_4() -> None:
    assert of(Convolution(1, (3, 3), (2, 2), padding="same"), input_shape=(1, 5, 7)).output == (1, 3, 4)
    padded = of(ZeroPadding(1, 1, 1, 1), Convolution(1, (3, 3), (2, 2), padding="valid"), input_shape=(1, 5, 7))
    assert padded.output == (1, 3, 4)


def test_200_maps_of_5_by_5_on_a_150_by_100_photograph() -> None:
    row = of(Convolution(200, (5, 5)), input_shape=(3, 150, 100)).rows[0]
    assert row.output == (200, 150, 100)
    assert row.parameters == 15_200
    assert row.macs == 225_000_000
    bits = 32 * 200 * 150 * 100
    assert bits == 96_000_000
    analysis = of(Convolution(200, (5, 5)), ReLU(), input_shape=(3, 150, 100))
    assert analysis.rows[1].kept_bytes == bits // 8 == 12_000_000


def test_a_dense_layer_of_the_same_output_needs_135_billion_weights() -> None:
    row = of(Flatten(), Dense(200 * 150 * 100, bias=False), input_shape=(3, 150, 100)).rows[1]
    assert row.parameters == 200 * 150 * 100 * (150 * 100 * 3)


def test_a_dense_layer_of_1000_on_a_100_by_100_image_has_10_million_connections() -> None:
    assert of(Flatten(), Dense(1000), input_shape=(1, 100, 100)).rows[1].macs == 10_000_000


def test_lenet5() -> None:
    lenet = architectures.get("LeNet-5")
    analysis = analyze(lenet.network, lenet.input_shape)
    assert analysis.parameters == 61_706
    assert analysis.output == (10,)
    assert analysis.complete
    assert analysis.memory.parameters == analysis.memory.gradients == 4 * 61_706
    assert analysis.memory.optimizer == 8 * 61_706
    assert [row.field.size for row in analysis.rows if row.field][:6] == [
        (5, 5),
        (5, 5),
        (6, 6),
        (14, 14),
        (14, 14),
        (16, 16),
    ]


def test_lenet5_1998_on_32_by_32_has_the_papers_maps() -> None:
    lenet = architectures.get("lenet5 1998")
    analysis = analyze(lenet.network, lenet.input_shape)
    maps = [row.output for row in analysis.rows if row.type == "convolution"]
    assert maps == [(6, 28, 28), (16, 10, 10), (120, 1, 1)]
    assert "partial connections" in str(lenet.help)


def test_kept_bytes_of_lenet5_with_tanh_and_average_pooling() -> None:
    """FACTS: 3,080,196 bytes at batch 64, of which 3,076 are the loss's (ReLU and max come to the same)."""
    lenet = architectures.get("lenet5")
    analysis = analyze(lenet.network, lenet.input_shape, batch=64)
    assert analysis.memory.activations == 3_080_196
    assert analysis.loss_kept == 3_076


@pytest.mark.parametrize(("optimizer", "tensors"), [("sgd", 1), ("adam", 2), ("adamw", 2)])
def test_optimizer_state(optimizer: str, tensors: int) -> None:
    lenet = architectures.get("lenet5")
    analysis = analyze(lenet.network, lenet.input_shape, optimizer=optimizer)  # type: ignore[arg-type]
    assert analysis.memory.optimizer == tensors * 4 * 61_706
