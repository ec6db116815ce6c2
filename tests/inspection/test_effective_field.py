"""The effective field is the gradient's magnitude, averaged: computed by hand in float64, and never outside the box."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch import nn

from cnnstudio.inspection.effective_field import (
    EffectiveField,
    batch_for,
    effective_field,
    images_for,
    up_to,
    weights_of,
)
from cnnstudio.network import Layer, Stack, UserError, analyze, architectures
from cnnstudio.network.layers.activation import ReLU
from cnnstudio.network.layers.base import Shape
from cnnstudio.network.layers.convolution import Convolution
from cnnstudio.network.unit_field import seen_by_unit
from cnnstudio.training.module import build
from tests.trained import VARIED

SHAPE = (1, 28, 28)
ROUNDING = 1e-12
IMAGES = np.random.default_rng(0).integers(0, 256, (6, 1, 28, 28), np.uint8)


def by_hand(network: Stack, shape: Shape, path: str, unit: tuple[int, ...], images: np.ndarray) -> np.ndarray:
    """Image by image, through a hook on the whole network, in float64."""
    module = build(network, shape, seed=3, layout="contiguous").double().eval()
    total = np.zeros(shape[1:])
    outputs: list[torch.Tensor] = []
    module.get_submodule(path).register_forward_hook(lambda *found: outputs.append(found[2]))
    for image in images:
        given = (torch.from_numpy(image.copy()).double() / 255)[None].requires_grad_()
        module(given)
        value = outputs[-1][0, :, unit[0], unit[1]].sum() if len(unit) == 2 else outputs[-1][0, unit[0]]
        total += torch.autograd.grad(value, given)[0][0].abs().sum(0).numpy()
    normalised: np.ndarray = total / total.sum()
    return normalised


@pytest.mark.parametrize(
    ("path", "unit"),
    [("conv1", (0, 13)), ("mix.1.conv2b", (6, 6)), ("part.1.conv3", (3, 9)), ("skip", (13, 13)), ("dense1", (4,))],
)
def test_it_is_the_gradient_worked_out_by_hand_and_lies_in_the_field(path: str, unit: tuple[int, ...]) -> None:
    weights = weights_of(build(VARIED, SHAPE, seed=3))
    found = effective_field(up_to(VARIED, SHAPE, path, weights), IMAGES, path, unit, batch=4, step=7)
    assert found is not None
    assert (found.images, found.step) == (6, 7)
    assert not found.silent
    np.testing.assert_allclose(found.values, by_hand(VARIED, SHAPE, path, unit, IMAGES), rtol=1e-3, atol=1e-7)
    row = next(row for row in analyze(VARIED, SHAPE).rows if row.path == path)
    seen = seen_by_unit(VARIED, SHAPE, row, unit)
    assert seen is not None
    rows, columns = ((span.first, span.last + 1) for span in seen)
    assert found.share(rows, columns) == pytest.approx(1)
    assert found.share((rows[0] + 1, rows[1]), columns) <= 1 + ROUNDING


def test_a_single_convolutions_field_is_its_kernel() -> None:
    network = Stack((Layer("conv1", Convolution(1, (3, 3), bias=False)),))
    module = up_to(network, SHAPE, "conv1", weights_of(build(network, SHAPE, seed=0)))
    kernel = next(module.parameters()).detach().abs()[0, 0].double().numpy()
    found = effective_field(module, IMAGES, "conv1", (10, 5))
    assert found is not None
    np.testing.assert_allclose(found.values[9:12, 4:7], kernel / kernel.sum(), rtol=1e-5)
    assert found.values.sum() == pytest.approx(1)


def test_shares_of_boxes_count_pixels_at_the_edge_by_the_part_inside() -> None:
    values = np.zeros((4, 6))
    values[1, 2], values[1, 3], values[3, 5] = 0.5, 0.25, 0.25
    field = EffectiveField(values, 1, 0)
    assert field.share((0, 4), (0, 6)) == 1
    assert field.share((1, 2), (2, 4)) == 0.75
    assert field.share((1.5, 2), (2.5, 4)) == pytest.approx(0.5 * (0.25 + 0.25))
    assert field.share((-5, 9), (-5, 4)) == 0.75


def test_the_core_holds_half_of_it() -> None:
    values = np.full((9, 9), 0.4 / 56)
    values[2:7, 2:7] = 0.6 / 25
    assert EffectiveField(values, 1, 0).core((0, 9), (0, 9)) == (5, 5)
    assert EffectiveField(np.full((8, 8), 1 / 64), 1, 0).core((0, 8), (0, 8)) == (6, 6)


def test_a_dead_unit_is_silent() -> None:
    network = Stack((Layer("conv1", Convolution(1, (3, 3))), Layer("relu1", ReLU())))
    weights = weights_of(build(network, SHAPE, seed=0))
    weights["conv1.bias"].fill_(-100)
    found = effective_field(up_to(network, SHAPE, "relu1", weights), IMAGES, "relu1", (5, 5))
    assert found is not None
    assert found.silent
    assert found.share((0, 28), (0, 28)) == 0


def test_what_comes_after_the_layer_is_neither_built_nor_run() -> None:
    weights = weights_of(build(VARIED, SHAPE, seed=3))
    assert [name for name, _child in up_to(VARIED, SHAPE, "relu1", weights).named_children()] == [
        "conv1",
        "norm1",
        "relu1",
    ]
    module = up_to(VARIED, SHAPE, "mix.0.conv2a", weights)
    module.get_submodule("mix.1.conv2b").register_forward_hook(lambda *_found: pytest.fail("it went on"))
    assert effective_field(module, IMAGES, "mix.0.conv2a", (2, 2)) is not None
    assert not module.get_submodule("mix.0.conv2a")._forward_hooks


def test_weights_fit_a_network_changed_behind_the_layer_and_no_other() -> None:
    lenet = architectures.get("lenet5").document().network
    weights = weights_of(build(lenet, SHAPE, seed=0))
    changed = Stack((*lenet.nodes[:3], Layer("extra", Convolution(3, (3, 3)))))
    assert isinstance(up_to(changed, SHAPE, lenet.nodes[2].name, weights), nn.Module)
    with pytest.raises(UserError, match="do not fit"):
        up_to(changed, SHAPE, "extra", weights)
    other = Stack((Layer(lenet.nodes[0].name, Convolution(7, (3, 3))),))
    with pytest.raises(UserError, match="do not fit"):
        up_to(other, SHAPE, lenet.nodes[0].name, weights)


def test_it_can_be_cancelled_between_two_batches() -> None:
    network = Stack((Layer("conv1", Convolution(1, (3, 3))),))
    module = up_to(network, SHAPE, "conv1", weights_of(build(network, SHAPE, seed=0)))
    answers = iter([False, True])
    assert effective_field(module, IMAGES, "conv1", (3, 3), batch=3, cancelled=lambda: next(answers)) is None
    assert next(answers, None) is None


@pytest.mark.parametrize(("macs", "images", "batch"), [(0, 64, 64), (580_104, 64, 64), (15_470_000_000, 4, 1)])
def test_large_networks_are_averaged_over_fewer_images(macs: int, images: int, batch: int) -> None:
    assert (images_for(macs), batch_for(macs)) == (images, batch)
