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


WIDE = Stack(tuple(Layer(name, ReLU()) for name in "abcdef"))
NESTED: list[Address] = [("mix", 0, "pool1"), ("conv1",), ("part", "relu1")]


def test_several_go_in_one_after_the_other() -> None:
    new = (Layer("x", ReLU()), Block("y", Stack((RELU,))))
    changed = edits.insert_all(DEEP, ("mix", 1), 0, new)
    assert edits.stack_at(changed, ("mix", 1)).nodes == new
    assert edits.remove_all(changed, [("mix", 1, "y"), ("mix", 1, "x")]) == DEEP
    with pytest.raises(InvalidValue, match="no place 4"):
        edits.insert_all(DEEP, (), 4, new)


def test_several_go_out_of_lanes_and_blocks_at_once() -> None:
    changed = edits.remove_all(DEEP, NESTED)
    assert names(changed) == ["mix", "part"]
    assert names(edits.stack_at(changed, ("mix", 0))) == ["relu1"]
    assert names(edits.stack_at(changed, ("part",))) == []
    assert names(DEEP) == ["conv1", "mix", "part"]


def test_what_lies_inside_another_goes_with_it() -> None:
    inside: list[Address] = [("mix", 0, "relu1"), ("mix",), ("conv1",)]
    assert edits.outermost(DEEP, inside) == (("conv1",), ("mix",))
    assert names(edits.remove_all(DEEP, inside)) == ["part"]
    assert names(edits.move_all(DEEP, inside, (), 3)) == ["part", "conv1", "mix"]


@pytest.mark.parametrize(
    ("moving", "index", "expected"),
    [("bd", 0, "bdacef"), ("db", 6, "acefbd"), ("bd", 3, "acbdef"), ("ab", 1, "abcdef"), ("abcdef", 3, "abcdef")],
)
def test_several_move_together_in_their_order(moving: str, index: int, expected: str) -> None:
    assert names(edits.move_all(WIDE, [(name,) for name in moving], (), index)) == list(expected)


def test_several_move_into_a_lane_but_not_into_themselves() -> None:
    changed = edits.move_all(DEEP, [("part",), ("conv1",), ("mix", 0, "pool1")], ("mix", 1), 0)
    assert names(changed) == ["mix"]
    assert names(edits.stack_at(changed, ("mix", 1))) == ["conv1", "pool1", "part"]
    with pytest.raises(InvalidValue, match="cannot move into itself"):
        edits.move_all(DEEP, [("conv1",), ("part",)], ("part",), 0)


@pytest.mark.parametrize(
    ("moving", "step", "expected"),
    [("c", -1, "acbdef"), ("bcf", -1, "bcadfe"), ("ad", -1, "abdcef"), ("ab", -1, "abcdef"), ("ae", 1, "bacdfe")],
)
def test_several_move_a_place_and_close_up_at_the_end(moving: str, step: int, expected: str) -> None:
    assert names(edits.shift_all(WIDE, [(name,) for name in moving], step)) == list(expected)


def test_a_step_stays_inside_the_own_stack() -> None:
    changed = edits.shift_all(DEEP, [("mix", 0, "pool1"), ("part",)], -1)
    assert names(changed) == ["conv1", "part", "mix"]
    assert names(edits.stack_at(changed, ("mix", 0))) == ["pool1", "relu1"]


def test_several_are_duplicated_behind_the_last_of_them() -> None:
    network = Stack((CONV, RELU, POOL, *DEEP.nodes[1:]))
    changed = edits.duplicate_all(network, [("pool1",), ("conv1",)])
    assert names(changed) == ["conv1", "relu1", "pool1", "conv2", "pool2", "mix", "part"]
    assert names(edits.duplicate_all(network, [("part",), ("mix", 0, "relu1")])) == [*names(network), "part1"]


def test_names_stay_where_they_are_free_and_differ_from_each_other() -> None:
    coming = (Layer("stem", ReLU()), CONV, Layer("conv2", Convolution()), Layer("pool1", MaxPooling()))
    assert [node.name for node in edits.fresh_names(DEEP, coming)] == ["stem", "conv2", "conv3", "pool2"]
    assert edits.fresh_names(Stack(), coming) == coming


def test_of_several_addresses_none_may_be_missing() -> None:
    for edit in (edits.remove_all, edits.duplicate_all, edits.outermost):
        with pytest.raises(InvalidValue, match="There is no layer nowhere"):
            edit(DEEP, [("conv1",), ("nowhere",)])
