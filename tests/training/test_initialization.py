"""How weights begin: as `torch.nn.init` does it, repeatably, with the spread that the inspector shows."""

from __future__ import annotations

import math
from typing import get_args

import pytest
import torch
from torch import nn

from cnnstudio.network import Document, Layer, LayerType, Shape, Stack
from cnnstudio.network.initialization import SCHEMES, Initialization, fans_of
from cnnstudio.network.layers.convolution import Convolution
from cnnstudio.network.layers.dense import Dense
from cnnstudio.network.layers.depthwise import DepthwiseConvolution, SeparableConvolution
from cnnstudio.network.layers.transposed import TransposedConvolution
from cnnstudio.network.serial import network_from_data
from cnnstudio.training.module import build, build_from

CHOICES: tuple[Initialization, ...] = get_args(Initialization)
LAYERS: list[tuple[LayerType, Shape]] = [
    (Convolution(64, (5, 5), groups=2), (32, 9, 9)),
    (DepthwiseConvolution((7, 7), multiplier=4), (64, 9, 9)),
    (SeparableConvolution(64, (7, 7)), (64, 9, 9)),
    (TransposedConvolution(48, (4, 4)), (32, 9, 9)),
    (Dense(256), (300,)),
]


def weights_of(layer: LayerType, shape: Shape, seed: int = 0) -> list[tuple[str, torch.Tensor]]:
    module = build(Stack((Layer("layer", layer),)), shape, seed=seed, layout="contiguous")
    return [(name, parameter.detach()) for name, parameter in module.named_parameters()]


def test_every_choice_is_offered_and_has_a_scheme() -> None:
    assert tuple(SCHEMES) == CHOICES
    offered = next(field for field in Convolution.fields() if field.name == "initialization")
    assert tuple(name for name, _label in offered.choices) == CHOICES


@pytest.mark.parametrize("choice", CHOICES)
@pytest.mark.parametrize(("layer", "shape"), LAYERS)
def test_weights_spread_as_the_formula_says(layer: LayerType, shape: Shape, choice: Initialization) -> None:
    found = weights_of(layer.with_value("initialization", choice), shape)
    weights = [tensor for name, tensor in found if name.endswith("weight")]
    assert tuple(tuple(tensor.shape) for tensor in weights) == layer.weights(shape)
    for tensor in weights:
        deviation = SCHEMES[choice].deviation(tuple(tensor.shape))
        assert tensor.std().item() == pytest.approx(deviation, rel=0.06)
        assert tensor.mean().item() == pytest.approx(0, abs=deviation / 10 + 1e-9)
    biases = [tensor for name, tensor in found if name.endswith("bias")]
    assert choice == "default" or not any(bias.any() for bias in biases)


@pytest.mark.parametrize(
    ("choice", "by_torch"),
    [
        ("he_normal", lambda weight: nn.init.kaiming_normal_(weight, nonlinearity="relu")),
        ("he_uniform", lambda weight: nn.init.kaiming_uniform_(weight, nonlinearity="relu")),
        ("xavier_normal", nn.init.xavier_normal_),
        ("xavier_uniform", nn.init.xavier_uniform_),
        ("lecun_normal", lambda weight: nn.init.kaiming_normal_(weight, nonlinearity="linear")),
        ("orthogonal", nn.init.orthogonal_),
        ("zeros", nn.init.zeros_),
    ],
)
def test_weights_are_those_that_torch_draws(choice: Initialization, by_torch: object) -> None:
    with torch.random.fork_rng():
        torch.manual_seed(5)
        expected = nn.Conv2d(3, 6, 5)
        by_torch(expected.weight.data)  # type: ignore[operator]
    found = dict(weights_of(Convolution(6, (5, 5), initialization=choice), (3, 9, 9), seed=5))
    assert torch.equal(found["layer.weight"], expected.weight)


def test_fans_are_torchs() -> None:
    for weight in ((6, 3, 5, 5), (64, 1, 3, 3), (10, 84)):
        fans = nn.init._calculate_fan_in_and_fan_out(torch.empty(weight))
        assert tuple(fans_of(weight)) == fans


@pytest.mark.parametrize("choice", CHOICES)
def test_the_same_seed_draws_the_same(choice: Initialization) -> None:
    layer = SeparableConvolution(5, initialization=choice)
    first, second, other = (weights_of(layer, (3, 6, 6), seed) for seed in (1, 1, 2))
    assert all(torch.equal(a, b) for (_, a), (_, b) in zip(first, second, strict=True))
    assert choice == "zeros" or not all(torch.equal(a, b) for (_, a), (_, b) in zip(first, other, strict=True))


def test_a_module_made_from_weights_draws_none() -> None:
    network = Stack((Layer("conv", Convolution(4, initialization="orthogonal")),))
    weights = build(network, (3, 6, 6), seed=1).state_dict()
    state = torch.get_rng_state()
    again = build_from(network, (3, 6, 6), weights)
    assert torch.equal(torch.get_rng_state(), state)
    assert torch.equal(again.get_parameter("conv.weight"), weights["conv.weight"])


@pytest.mark.parametrize(
    ("choice", "said"),
    [
        ("he_normal", "std = √(2 / fan-in) = √(2 / 75) = 0.163"),
        ("xavier_normal", "std = √(2 / (fan-in + fan-out)) = √(2 / (75 + 150)) = 0.0943"),
        ("he_uniform", "from −b to b, b = √(6 / fan-in) = √(6 / 75) = 0.283; std = b / √3 = 0.163"),
        ("default", "from −b to b, b = √(1 / fan-in) = √(1 / 75) = 0.115; std = b / √3 = 0.0667"),
        ("orthogonal", "std = 1 / √(larger of inputs and outputs) = 1 / √75 = 0.115"),
        ("zeros", "All weights are 0."),
    ],
)
def test_the_formula_is_told_with_the_layers_own_numbers(choice: Initialization, said: str) -> None:
    (weight,) = Convolution(6, (5, 5)).weights((3, 9, 9))
    assert str(SCHEMES[choice].worked_out(weight)) == said


def test_the_bound_of_torchs_own_is_torchs() -> None:
    weight = dict(weights_of(Dense(500), (400,)))["layer.weight"]
    assert weight.abs().max().item() == pytest.approx(math.sqrt(1 / 400), rel=0.001)


def test_files_from_before_there_was_a_choice_begin_as_they_did() -> None:
    old = [{"name": "conv1", "type": "convolution", "filters": 6}, {"name": "dense1", "type": "dense", "units": 3}]
    assert [layer.type for layer in network_from_data(old).layers()] == [Convolution(6), Dense(3)]


def test_a_choice_is_kept_in_the_file() -> None:
    network = Stack((Layer("conv1", Convolution(6, initialization="he_normal")),))
    assert Document.from_json(Document(network=network).to_json()).network == network
