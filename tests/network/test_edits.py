"""Edits make new networks and leave the old ones alone."""

from __future__ import annotations

import pytest
from torch import nn

from cnnstudio.network import Address, Block, Branches, InvalidValue, Layer, Stack, architectures, edits
from cnnstudio.network.layers.activation import ReLU
from cnnstudio.network.layers.convolution import Convolution
from cnnstudio.network.layers.pooling import MaxPooling
from cnnstudio.network.tree import RESERVED_NAMES

CONV, RELU, POOL = Layer("conv1", Convolution()), Layer("relu1", ReLU()), Layer("pool1", MaxPooling())
DEEP = Stack((CONV, Branches("mix", "add", (Stack((RELU, POOL)), Stack())), Block("part", Stack((RELU,)), 2)))


def names(stack: Stack) -> list[str]:
    return [node.name for node in stack.nodes]


@pytest.mark.parametrize("index", range(13))
def test_a_layer_goes_in_at_any_place(index: int) -> None:
    network = architectures.get("lenet5").network
    changed = edits.insert(network, (), index, Layer("conv3", Convolution()))
    assert names(changed) == [*names(network)[:index], "conv3", *names(network)[index:]]
    assert all(node in network.nodes for node in changed.nodes if node.name != "conv3")


@pytest.mark.parametrize("address", [("mix", 0), ("mix", 1), ("part",)])
def test_a_layer_goes_into_lanes_and_blocks(address: Address) -> None:
    changed = edits.insert(DEEP, address, 0, Layer("new", ReLU()))
    assert edits.find(changed, (*address, "new")) == Layer("new", ReLU())
    assert changed.nodes[0] is DEEP.nodes[0]
    assert edits.remove(changed, (*address, "new")) == DEEP


@pytest.mark.parametrize(("source", "target"), [(a, b) for a in range(4) for b in range(5)])
def test_a_layer_moves_before_the_place_counted_before_it_moved(source: int, target: int) -> None:
    network = Stack(tuple(Layer(name, ReLU()) for name in "abcd"))
    expected = list("abcd")
    moved = expected.pop(source)
    expected.insert(target - (source < target), moved)
    assert names(edits.move(network, (moved,), (), target)) == expected


def test_a_layer_moves_between_stacks() -> None:
    changed = edits.move(DEEP, ("mix", 0, "pool1"), ("mix", 1), 0)
    assert names(edits.stack_at(changed, ("mix", 0))) == ["relu1"]
    assert names(edits.stack_at(changed, ("mix", 1))) == ["pool1"]
    with pytest.raises(InvalidValue, match="cannot move into itself"):
        edits.move(DEEP, ("mix",), ("mix", 1), 0)


def test_duplicates_and_fresh_names() -> None:
    assert names(edits.duplicate(DEEP, ("conv1",))) == ["conv1", "conv2", "mix", "part"]
    assert edits.fresh_name(DEEP, "relu") == "relu2"
    assert edits.fresh_name(DEEP, "dense") == "dense1"


@pytest.mark.parametrize(
    "name", ["", "1st", "two words", "for", "forward", "weight.bias", "_hidden", "größe", "training"]
)
def test_names_that_no_module_can_have(name: str) -> None:
    with pytest.raises(InvalidValue, match="cannot be a layer's name"):
        edits.rename(DEEP, ("conv1",), name)


def test_a_name_stands_once_among_siblings() -> None:
    assert names(edits.rename(DEEP, ("conv1",), "first")) == ["first", "mix", "part"]
    with pytest.raises(InvalidValue, match="stands twice"):
        edits.rename(DEEP, ("mix", 0, "relu1"), "pool1")


def test_the_reserved_names_are_those_torch_uses() -> None:
    assert {name for name in dir(nn.Module()) if not name.startswith("_")} <= RESERVED_NAMES


@pytest.mark.parametrize("address", [("nowhere",), ("mix", 2, "relu1"), ("conv1", "relu1"), ("mix", "relu1"), ()])
def test_an_address_that_is_not_there(address: Address) -> None:
    with pytest.raises(InvalidValue, match="There is no"):
        edits.remove(DEEP, address)
