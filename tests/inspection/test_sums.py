"""The sums that a unit adds up are torch's own, channel by channel."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch.nn import functional

from cnnstudio import data
from cnnstudio.inspection import feature_maps, probabilities, see, sums_by_channel
from cnnstudio.network import Branches, Layer, Shape, Stack, UserError
from cnnstudio.network.layers.activation import ReLU, Softmax
from cnnstudio.network.layers.convolution import Convolution
from cnnstudio.network.layers.dense import Dense
from cnnstudio.network.layers.pooling import MaxPooling
from cnnstudio.network.layers.regularization import Dropout
from cnnstudio.network.layers.shape import Flatten
from cnnstudio.training import NetworkModule, build

INPUT: Shape = (1, 28, 28)
UNITS = ((0, 0, 0), (3, 2, 5), (1, 3, 1))


def network(last: Convolution) -> Stack:
    lanes = (Stack((Layer("a", Convolution(filters=2)),)), Stack((Layer("b", Convolution(filters=4)),)))
    return Stack(
        (
            Layer("conv1", Convolution(filters=4)),
            Layer("relu1", ReLU()),
            Layer("pool1", MaxPooling()),
            Branches("mix", "concatenate", lanes),
            Layer("conv2", last),
            Layer("flatten1", Flatten()),
            Layer("dense1", Dense()),
        )
    )


@pytest.fixture
def image() -> np.ndarray:
    pixels: np.ndarray = data.load("mnist").test.pixels[7]
    return pixels


def by_hand(module: NetworkModule, given: np.ndarray, layer: Convolution, unit: tuple[int, int, int]) -> list[float]:
    """Convolve each map alone by its own slice of the filter."""
    weight = module.get_parameter("conv2.weight").detach()
    padding = 2 if layer.padding == "same" else 0
    sums = []
    for channel, map_ in enumerate(given):
        alone = torch.from_numpy(map_)[None, None]
        out = functional.conv2d(
            alone, weight[unit[0] : unit[0] + 1, channel : channel + 1], stride=layer.stride, padding=padding
        )
        sums.append(out[0, 0, unit[1], unit[2]].item())
    return sums


@pytest.mark.parametrize("unit", UNITS)
@pytest.mark.parametrize(
    "layer",
    [
        Convolution(filters=4, kernel_size=(5, 5), padding="same"),
        Convolution(filters=4, kernel_size=(3, 3), padding="valid", stride=(2, 2)),
        Convolution(filters=4, kernel_size=(3, 3), padding="valid", bias=False),
    ],
)
def test_sums_are_those_of_each_map_alone(image: np.ndarray, layer: Convolution, unit: tuple[int, int, int]) -> None:
    module = build(network(layer), INPUT, seed=3)
    maps = feature_maps(module, image)
    found = sums_by_channel(module, image, "conv2", unit)
    assert found.source == "mix"
    assert found.channels == pytest.approx(by_hand(module, maps["mix"], layer, unit), abs=1e-5)
    assert found.value == pytest.approx(float(maps["conv2"][unit]), abs=1e-5)
    assert found.bias + found.channels.sum() == pytest.approx(found.value, abs=1e-5)


def test_an_uneven_same_padding_and_groups(image: np.ndarray) -> None:
    layer = Convolution(filters=6, kernel_size=(4, 4), stride=(2, 2), padding="same", groups=2)
    module = build(network(layer), INPUT, seed=3)
    found = sums_by_channel(module, image, "conv2", (5, 6, 6))
    assert not found.channels[:3].any()  # the first group's maps
    assert found.channels[3:].all()
    assert found.bias + found.channels.sum() == pytest.approx(
        float(feature_maps(module, image, ["conv2"])["conv2"][5, 6, 6]), abs=1e-5
    )


def test_where_the_maps_come_from(image: np.ndarray) -> None:
    module = build(network(Convolution(filters=2)), INPUT, seed=3)
    assert sums_by_channel(module, image, "mix.1.b", (0, 1, 1)).source == "pool1"
    assert sums_by_channel(module, image, "conv1", (0, 1, 1)).source is None
    dropped = Stack((Layer("conv1", Convolution()), Layer("drop1", Dropout()), Layer("conv2", Convolution())))
    assert sums_by_channel(build(dropped, INPUT, seed=0), image, "conv2", (0, 1, 1)).source == "drop1"


def test_nothing_is_left_behind(image: np.ndarray) -> None:
    module = build(network(Convolution(filters=2)), INPUT, seed=3)
    module.train()
    state = torch.random.get_rng_state()
    sums_by_channel(module, image, "conv2", (0, 1, 1))
    assert module.training
    assert torch.equal(torch.random.get_rng_state(), state)
    assert all(parameter.grad is None for parameter in module.parameters())
    assert not any(part._forward_hooks or part._forward_pre_hooks for part in module.modules())


def test_other_layers_have_no_such_sums(image: np.ndarray) -> None:
    with pytest.raises(UserError, match="pool1 is no convolution"):
        sums_by_channel(build(network(Convolution()), INPUT, seed=3), image, "pool1", (0, 0, 0))


@pytest.mark.parametrize("unit", [None, ("conv2", (1, 2, 3))])
def test_all_is_seen_in_one_pass(image: np.ndarray, unit: tuple[str, tuple[int, int, int]] | None) -> None:
    module = build(network(Convolution(filters=2)), INPUT, seed=3)
    passes: list[object] = []
    handle = module.register_forward_hook(lambda *_arguments: passes.append(None))
    seen = see(module, image, ("conv2", "mix"), unit)
    handle.remove()
    assert len(passes) == 1
    assert list(seen.maps) == ["conv2", "mix"]
    for path, values in feature_maps(module, image, seen.maps).items():
        np.testing.assert_array_equal(seen.maps[path], values)
    np.testing.assert_allclose(seen.probabilities, probabilities(module, image[np.newaxis])[0], rtol=1e-6)
    if unit is None:
        assert seen.sums is None
    else:
        assert seen.sums is not None
        np.testing.assert_array_equal(seen.sums.channels, sums_by_channel(module, image, *unit).channels)
    assert not any(part._forward_hooks or part._forward_pre_hooks for part in module.modules())


def test_a_softmax_at_the_end_is_not_taken_twice(image: np.ndarray) -> None:
    softmax = Stack((*network(Convolution(filters=2)).nodes, Layer("softmax1", Softmax())))
    module = build(softmax, INPUT, seed=3)
    seen = see(module, image, ("softmax1",))
    np.testing.assert_array_equal(seen.maps["softmax1"], seen.probabilities)
    np.testing.assert_allclose(seen.probabilities, probabilities(module, image[np.newaxis])[0], rtol=1e-6)
