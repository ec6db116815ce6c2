"""Shapes, parameters, kept bytes, peaks and receptive fields of random networks agree with what torch does."""

from __future__ import annotations

import os

import pytest
import torch
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from torch.utils.flop_counter import FlopCounterMode

from cnnstudio.network import Layer, Stack, analyze, field_of_unit
from cnnstudio.network.layers.activation import ReLU
from cnnstudio.network.layers.base import Shape
from cnnstudio.network.layers.convolution import Convolution
from cnnstudio.network.layers.dense import Dense
from cnnstudio.network.layers.depthwise import DepthwiseConvolution, SeparableConvolution
from cnnstudio.network.layers.shape import Flatten
from cnnstudio.training.module import build, logits
from tests.network import oracle
from tests.network.strategies import network_and_shape

many = settings(
    max_examples=200,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    derandomize="CNNSTUDIO_EXPLORE" not in os.environ,
)
"""The same networks in every run; with CNNSTUDIO_EXPLORE=1 always others."""
LAYOUTS = st.sampled_from(["channels_last", "contiguous"])


@many
@given(network_and_shape())
def test_shapes_and_parameters_are_torchs(drawn: tuple[Stack, Shape]) -> None:
    network, shape = drawn
    analysis = analyze(network, shape)
    module = build(network, shape, seed=0)
    outputs = oracle.outputs_by_path(module, [row.path for row in analysis.rows], oracle.batch_of(shape, 3, ""))
    assert {row.path: row.output for row in analysis.rows} == {
        path: tuple(output.shape[1:]) for path, output in outputs.items()
    }
    assert analysis.parameters == sum(parameter.numel() for parameter in module.parameters())
    for row in analysis.rows:
        if isinstance(row.node, Layer):
            own = sum(parameter.numel() for parameter in module.get_submodule(row.path).parameters())
            assert row.parameters == own


@many
@given(network_and_shape())
def test_macs_are_half_the_flops_torch_counts(drawn: tuple[Stack, Shape]) -> None:
    network, shape = drawn
    with FlopCounterMode(display=False) as counter:
        build(network, shape, seed=0).eval()(oracle.batch_of(shape, 1, ""))
    assert analyze(network, shape).macs * 2 == counter.get_total_flops()


@many
@given(network_and_shape(), LAYOUTS, st.integers(2, 4))
def test_kept_bytes_are_what_autograd_saves(drawn: tuple[Stack, Shape], layout: str, batch: int) -> None:
    network, shape = drawn
    analysis = analyze(network, shape, batch=batch, layout=layout)  # type: ignore[arg-type]
    assert analysis.memory.activations == oracle.kept_bytes(network, shape, batch, layout)
    assert sum(row.kept_bytes or 0 for row in analysis.rows) + analysis.loss_kept == analysis.memory.activations


@many
@given(network_and_shape(), st.data())
def test_the_field_of_a_unit_is_the_hull_of_its_gradient(drawn: tuple[Stack, Shape], data: st.DataObject) -> None:
    network, shape = drawn
    analysis = analyze(network, shape)
    images = torch.rand(2, *shape, dtype=torch.float64, requires_grad=True)
    outputs = oracle.outputs_by_path(oracle.linear_twin(network, shape), [row.path for row in analysis.rows], images)
    for row in analysis.rows:
        assert row.output is not None
        sizes = row.output[1:] or row.output
        unit = tuple(data.draw(st.integers(0, size - 1)) for size in sizes)
        assert field_of_unit(network, shape, row.path, unit) == oracle.gradient_hull(outputs[row.path], images, unit)


@many
@given(network_and_shape(), LAYOUTS, st.integers(2, 16))
def test_prediction_memory_is_the_most_alive_at_once(drawn: tuple[Stack, Shape], layout: str, batch: int) -> None:
    network, shape = drawn
    predicted = analyze(network, shape, batch=batch, layout=layout).prediction_bytes  # type: ignore[arg-type]
    assert predicted == oracle.prediction_peak(network, shape, batch, layout)


@many
@given(network_and_shape(), st.integers(2, 16))
def test_the_training_peak_is_close_to_the_most_alive_at_once(drawn: tuple[Stack, Shape], batch: int) -> None:
    network, shape = drawn
    network = Stack((Layer("first", Convolution(shape[0])), *network.nodes))
    analysis = analyze(network, shape, batch=batch)
    assume(analysis.trainable)
    measured = oracle.training_peak(network, shape, batch, "channels_last")
    assert analysis.memory.peak == pytest.approx(measured, rel=0.05, abs=100)


@many
@given(network_and_shape())
def test_the_multiplications_of_a_step_are_half_the_flops_torch_counts(drawn: tuple[Stack, Shape]) -> None:
    network, shape = drawn
    analysis = analyze(network, shape)
    assume(analysis.trainable)
    grouped = DepthwiseConvolution | SeparableConvolution  # torch forgets groups when it counts backward
    assume(
        not any(isinstance(layer.type, grouped) or getattr(layer.type, "groups", 1) > 1 for layer in network.layers())
    )
    batch = 2
    module, images = build(network, shape, seed=0), oracle.batch_of(shape, batch, "")
    with FlopCounterMode(display=False) as counter:
        loss = torch.nn.functional.cross_entropy(
            logits(module, images).flatten(1), torch.zeros(batch, dtype=torch.int64)
        )
        loss.backward()  # type: ignore[no-untyped-call]
    assert analysis.step_macs * 2 * batch == counter.get_total_flops()


@pytest.mark.parametrize("layout", ["channels_last", "contiguous"])
def test_flatten_copies_a_channels_last_tensor_that_relu_keeps(layout: str) -> None:
    network = Stack(
        (Layer("conv1", Convolution(8)), Layer("relu1", ReLU()), Layer("flatten1", Flatten()), Layer("dense1", Dense()))
    )
    kept = oracle.kept_bytes(network, (1, 8, 8), 4, layout)
    analysis = analyze(network, (1, 8, 8), batch=4, layout=layout)  # type: ignore[arg-type]
    assert analysis.memory.activations == kept
    copied = analysis.rows[-1].kept_bytes
    assert copied == (4 * 4 * 8 * 8 * 8 if layout == "channels_last" else 0)
