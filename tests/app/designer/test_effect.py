from __future__ import annotations

from cnnstudio.app.designer.effect import Effect, effect
from cnnstudio.network import Layer, LayerType, Stack, analyze, edits
from cnnstudio.network.layers.convolution import Convolution
from cnnstudio.network.layers.dense import Dense
from cnnstudio.network.layers.pooling import MaxPooling
from tests.app.designer.networks import BROKEN, LENET

IMAGE = (1, 28, 28)


def of_new(network: Stack, index: int, layer: LayerType) -> Effect:
    after = edits.insert(network, (), index, Layer("new", layer))
    return effect(analyze(network, IMAGE), analyze(after, IMAGE), ("new",))


def test_a_layer_at_the_end_brings_its_own_cost() -> None:
    network = Stack(LENET.nodes[:3])
    found = of_new(network, 3, Convolution(16, (3, 3)))
    assert found.shape == (16, 14, 14)
    assert found.parameters == (6 * 3 * 3 + 1) * 16
    assert found.macs == 14 * 14 * 16 * 6 * 3 * 3
    assert found.field is not None
    assert found.field.size == (10, 10)


def test_what_later_layers_gain_counts_too() -> None:
    found = of_new(LENET, 2, Convolution(12, (1, 1)))
    own = (6 + 1) * 12
    assert found.parameters == own + (12 - 6) * 5 * 5 * 16


def test_a_layer_that_cannot_work_there_says_why() -> None:
    found = of_new(LENET, 2, Dense(10))
    assert found.shape is None
    assert found.problem is not None
    assert "needs a vector" in str(found.problem)


def test_behind_an_error_nothing_is_known() -> None:
    found = of_new(BROKEN, 4, MaxPooling())
    assert (found.shape, found.parameters, found.problem) == (None, None, None)
    assert found.waits_for == "conv2"


def test_a_later_layer_that_breaks_is_named() -> None:
    found = of_new(LENET, 3, MaxPooling((5, 5), (5, 5)))
    assert found.shape == (6, 2, 2)
    assert found.breaks is not None
    assert found.breaks[0] == "conv2"


def test_a_move_brings_the_difference() -> None:
    network = Stack((Layer("pool1", MaxPooling()), Layer("conv1", Convolution(8, (3, 3)))))
    after = edits.move(network, ("pool1",), (), 2)
    found = effect(analyze(network, IMAGE), analyze(after, IMAGE), ("pool1",))
    assert found.shape == (8, 14, 14)
    assert found.parameters == 0
    assert found.macs == (28 * 28 - 14 * 14) * 8 * 9
