"""An analysis that goes on from that of a network like it says the same as one that begins anew."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cnnstudio.network import Analysis, Layer, Node, Stack, analyze, architectures, edits, walk
from cnnstudio.network.architectures import Architecture
from cnnstudio.network.layers.activation import ReLU, Softmax
from cnnstudio.network.layers.base import Shape
from cnnstudio.network.layers.convolution import Convolution
from cnnstudio.network.layers.dense import Dense
from cnnstudio.network.layers.normalization import BatchNormalization
from cnnstudio.network.layers.regularization import Dropout
from cnnstudio.network.layers.shape import Flatten
from tests.network import strategies

TAILS = st.lists(
    st.sampled_from((Convolution(3), Convolution(2, kernel_size=(9, 9)), Dropout(), Flatten(), Dense(4), Softmax())),
    max_size=4,
)


def named(network: Stack, tail: list[object]) -> Stack:
    """The network with other layers at its end."""
    more: list[Node] = [Layer(f"tail{place}", layer) for place, layer in enumerate(tail)]  # type: ignore[arg-type]
    return Stack((*network.nodes, *more))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(strategies.network_and_shape(), st.integers(0, 6), TAILS, TAILS)
def test_of_networks_that_begin_alike(
    monkeypatch: pytest.MonkeyPatch, drawn: tuple[Stack, Shape], cut: int, one: list[object], other: list[object]
) -> None:
    monkeypatch.setattr(walk, "ROWS_A_MARK", 1)
    network, shape = drawn
    before = analyze(named(network, one), shape, classes=4)
    after = named(Stack(network.nodes[:cut]), other)
    assert analyze(after, shape, classes=4, like=before) == analyze(after, shape, classes=4)
    assert analyze(named(network, one), shape, classes=4, like=before) == before


@pytest.mark.parametrize("ready", architectures.available(), ids=lambda ready: ready.key)
def test_of_an_architecture_with_a_layer_more(ready: Architecture) -> None:
    network, shape = ready.document().network, ready.input_shape
    before = analyze(network, shape)
    middle = len(network.nodes) // 2
    longer = edits.insert(network, (), middle, Layer("more", Convolution(8)))
    after = analyze(longer, shape, like=before)
    assert after == analyze(longer, shape)
    assert _shared(before, after) >= sum(row.address[0] in _names(network, middle - 1) for row in before.rows) - 20


def _shared(one: Analysis, other: Analysis) -> int:
    """How many rows two analyses have in common, as the very same objects."""
    return sum(mine is theirs for mine, theirs in zip(one.rows, other.rows, strict=False))


def _names(network: Stack, count: int) -> set[str]:
    return {node.name for node in network.nodes[:count]}


def test_other_settings_begin_anew() -> None:
    network, shape = architectures.get("lenet5").network, (1, 28, 28)
    before = analyze(network, shape, batch=64)
    for batch, size in ((32, shape), (64, (1, 32, 32))):
        assert analyze(network, size, batch=batch, like=before) == analyze(network, size, batch=batch)


def test_rows_with_warnings_that_stay_are_the_very_same() -> None:
    biased = (Layer("conv", Convolution(4)), Layer("norm", BatchNormalization()), Layer("relu", ReLU()))
    network, shape = Stack((*biased, Layer("last", Convolution(8)))), (1, 28, 28)
    before = analyze(network, shape)
    warned = [row for row in before.rows if row.problems and row.address[0] != "last"]
    assert warned
    after = analyze(edits.set_type(network, ("last",), Convolution(7)), shape, like=before)
    assert all(any(row is other for other in after.rows) for row in warned)
