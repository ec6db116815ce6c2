"""Branches and blocks are made, changed and unmade at any depth, and what is unmade is as it was before."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import get_args

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from cnnstudio.network import (
    Address,
    Block,
    Branches,
    Document,
    InvalidValue,
    Layer,
    Stack,
    analyze,
    architectures,
    edits,
    grouping,
)
from cnnstudio.network.layers.activation import ReLU, Tanh
from cnnstudio.network.layers.convolution import Convolution
from cnnstudio.network.tree import MOST_DEPTH, Merge, Node
from tests.network.strategies import network_and_shape

A, B, C, D = (Layer(name, ReLU()) for name in "abcd")
FLAT = Stack((A, B, C, D))
MIX = Branches("mix", "add", (Stack((A, B)), Stack(), Stack((C,))))
DEEP = Stack((A, MIX, Block("part", Stack((B, MIX)), 2)))
CONV = Layer("conv1", Convolution(4, padding="same"))


def addresses(stack: Stack, owner: Address = ()) -> Iterator[Address]:
    """The addresses of all nodes of a network."""
    for node in stack.nodes:
        address = (*owner, node.name)
        yield address
        if isinstance(node, Block):
            yield from addresses(node.stack, address)
        elif isinstance(node, Branches):
            for lane, inner in enumerate(node.stacks):
                yield from addresses(inner, (*address, lane))


def names(stack: Stack) -> list[str]:
    return [node.name for node in stack.nodes]


def lanes(network: Stack, address: Address) -> list[list[str]]:
    node = edits.find(network, address)
    assert isinstance(node, Branches)
    return [names(stack) for stack in node.stacks]


plain = st.sampled_from("abcd").map(lambda name: Layer(name, Tanh()))


def grown(stacks: st.SearchStrategy[Stack]) -> st.SearchStrategy[Node]:
    return st.one_of(
        plain,
        st.builds(
            Branches,
            st.sampled_from("xyz"),
            st.sampled_from(["add", "concatenate", "multiply"]),
            st.lists(stacks, min_size=1, max_size=3).map(tuple),
        ),
        st.builds(Block, st.sampled_from("pqr"), stacks, st.integers(1, 3)),
    )


def stacks_of(nodes: st.SearchStrategy[Node]) -> st.SearchStrategy[Stack]:
    return st.lists(nodes, max_size=4, unique_by=lambda node: node.name).map(lambda found: Stack(tuple(found)))


trees = st.recursive(stacks_of(plain), lambda inner: stacks_of(grown(inner)), max_leaves=8)


@st.composite
def tree_and_run(draw: st.DrawFn) -> tuple[Stack, list[Address]]:
    """A random tree and neighbours anywhere in it."""
    tree = draw(trees)
    found = list(addresses(tree))
    assume(found)
    owner = draw(st.sampled_from(found))[:-1]
    siblings = [(*owner, node.name) for node in edits.stack_at(tree, owner).nodes]
    first = draw(st.integers(0, len(siblings) - 1))
    return tree, siblings[first : draw(st.integers(first + 1, len(siblings)))]


@st.composite
def tree_and_lane(draw: st.DrawFn) -> tuple[Stack, Address, int]:
    """A random tree, branches in it and one of their lanes."""
    tree = draw(trees)
    found = [address for address in addresses(tree) if isinstance(edits.find(tree, address), Branches)]
    assume(found)
    address = draw(st.sampled_from(found))
    return tree, address, draw(st.integers(0, len(lanes(tree, address)) - 1))


@given(tree_and_run())
def test_what_is_grouped_or_wrapped_dissolves_into_what_it_was(drawn: tuple[Stack, list[Address]]) -> None:
    tree, run = drawn
    new = (*run[0][:-1], "new")
    block = grouping.group(tree, run, "new")
    assert [(*new[:-1], name) for name in names(edits.stack_at(block, new))] == run
    assert grouping.dissolve(block, new) == tree
    wrapped = grouping.wrap(tree, run, "new", "add")
    assert lanes(wrapped, new) == [[address[-1] for address in run], []]
    assert grouping.dissolve(wrapped, new, 0) == tree
    assert tree == drawn[0]


@given(tree_and_lane())
def test_lanes_come_and_go_and_change_places(drawn: tuple[Stack, Address, int]) -> None:
    tree, mix, lane = drawn
    before = lanes(tree, mix)
    added = grouping.add_lane(tree, mix, lane, (CONV,))
    assert lanes(added, mix) == [*before[:lane], ["conv1"], *before[lane:]]
    assert grouping.remove_lane(added, mix, lane) == tree
    twice = grouping.duplicate_lane(tree, mix, lane)
    assert lanes(twice, mix) == [*before[: lane + 1], *before[lane:]]
    assert grouping.remove_lane(twice, mix, lane + 1) == tree
    for place in range(len(before) + 1):
        moved = grouping.move_lane(tree, mix, lane, place)
        lands = place - (lane < place)
        assert lanes(moved, mix)[lands] == before[lane]
        assert grouping.move_lane(moved, mix, lands, lane + (lands < lane)) == tree


@given(tree_and_run(), st.data())
def test_what_moves_beside_another_is_all_still_there(drawn: tuple[Stack, list[Address]], data: st.DataObject) -> None:
    tree, run = drawn
    beside = data.draw(st.sampled_from(list(addresses(tree))))
    if any(beside[: len(address)] == address for address in run):
        with pytest.raises(InvalidValue, match="cannot move beside itself"):
            grouping.move_beside(tree, run, beside, "new")
        return
    after = data.draw(st.booleans())
    moved, lane = grouping.move_beside(tree, run, beside, "new", after=after)
    assert [node.type for node in edits.stack_at(moved, lane).nodes if isinstance(node, Layer)] == [
        node.type for node in (edits.find(tree, address) for address in run) if isinstance(node, Layer)
    ]
    assert sorted(address[-1] for address in addresses(moved) if address[-1] != "new") == sorted(
        address[-1] for address in addresses(tree)
    )
    assert Document.from_json(Document(moved).to_json()).network == moved


@settings(max_examples=60, deadline=None)
@given(network_and_shape())
def test_a_block_computes_what_its_layers_did(drawn: tuple[Stack, tuple[int, ...]]) -> None:
    network, shape = drawn
    assume(network.nodes)
    before = analyze(network, shape)
    block = grouping.group(network, [(node.name,) for node in network.nodes], "all")
    after = analyze(block, shape)
    assert (after.output, after.parameters, after.macs) == (before.output, before.parameters, before.macs)
    twice = Stack((Block("all", network, 2),))
    unrolled = grouping.dissolve(twice, ("all",))
    assert [layer.type for layer in unrolled.layers()] == [layer.type for layer in network.layers()] * 2
    repeated, flat = analyze(twice, shape), analyze(unrolled, shape)
    assert (flat.output, flat.parameters, flat.macs) == (repeated.output, repeated.parameters, repeated.macs)


@pytest.mark.parametrize(
    "apart",
    [
        [("a",), ("c",)],
        [("a",), ("mix", 0, "b")],
        [("mix", 0, "a"), ("mix", 2, "c")],
        [],
    ],
)
def test_only_neighbours_of_one_stack_are_put_together(apart: list[Address]) -> None:
    network = Stack((A, MIX, C))
    with pytest.raises(InvalidValue, match="follow each other in one stack"):
        grouping.wrap(network, apart, "new", "concatenate")
    with pytest.raises(InvalidValue, match="follow each other in one stack"):
        grouping.group(network, apart, "new")


def test_a_lane_beside_a_layer_makes_branches_of_both() -> None:
    after, lane = grouping.put_beside(FLAT, (CONV,), ("b",), "new")
    assert lane == ("new", 1)
    assert names(after) == ["a", "new", "c", "d"]
    assert lanes(after, ("new",)) == [["b"], ["conv1"]]
    before, lane = grouping.put_beside(FLAT, (CONV,), ("b",), "new", after=False)
    assert lane == ("new", 0)
    assert lanes(before, ("new",)) == [["conv1"], ["b"]]
    inner, _lane = grouping.put_beside(DEEP, (CONV,), ("part", "b"), "new")
    assert lanes(inner, ("part", "new")) == [["b"], ["conv1"]]


@pytest.mark.parametrize(
    ("beside", "after", "expected"),
    [
        (("mix", 0, "b"), True, [["a", "b"], ["conv1"], [], ["c"]]),
        (("mix", 2, "c"), False, [["a", "b"], [], ["conv1"], ["c"]]),
        (("mix",), False, [["conv1"], ["a", "b"], [], ["c"]]),
        (("mix",), True, [["a", "b"], [], ["c"], ["conv1"]]),
    ],
)
@pytest.mark.parametrize("owner", [(), ("part",)])
def test_beside_branches_and_what_stands_in_their_lanes_comes_a_lane(
    owner: Address, beside: Address, after: bool, expected: list[list[str]]
) -> None:
    network, lane = grouping.put_beside(DEEP, (CONV,), (*owner, *beside), "new", after=after)
    assert lanes(network, (*owner, "mix")) == expected
    assert lane == (*owner, "mix", expected.index(["conv1"]))


@pytest.mark.parametrize(
    ("moving", "beside", "after", "expected", "lands"),
    [
        (("mix", 2, "c"), ("mix", 0, "a"), False, [["c"], ["a", "b"], []], 0),
        (("mix", 2, "c"), ("mix", 0, "a"), True, [["a", "b"], ["c"], []], 1),
        (("mix", 2, "c"), ("mix",), True, [["a", "b"], [], ["c"]], 2),
        (("mix", 0, "a"), ("mix", 2, "c"), True, [["b"], [], ["c"], ["a"]], 3),
    ],
)
def test_a_whole_lane_beside_another_leaves_no_empty_one(
    moving: Address, beside: Address, after: bool, expected: list[list[str]], lands: int
) -> None:
    network, lane = grouping.move_beside(DEEP, [moving], beside, "new", after=after)
    assert lanes(network, ("mix",)) == expected
    assert lane == ("mix", lands)


def test_layers_of_one_name_from_two_lanes_come_into_a_third_under_two() -> None:
    network = Stack((Branches("mix", "add", (Stack((A,)), Stack((A,)))), B))
    moved, _lane = grouping.move_beside(network, [("mix", 0, "a"), ("mix", 1, "a")], ("b",), "new")
    assert lanes(moved, ("new",)) == [["b"], ["a", "a1"]]
    assert names(edits.move_all(network, [("mix", 0, "a"), ("mix", 1, "a")], (), 2)) == ["mix", "b", "a", "a1"]


def test_a_block_that_repeats_is_unrolled_under_names_that_are_free() -> None:
    network = Stack((Layer("relu2", ReLU()), Block("part", Stack((CONV, Layer("relu1", ReLU()))), 3), B))
    expected = ["relu2", "conv1", "relu1", "conv2", "relu3", "conv3", "relu4", "b"]
    assert names(grouping.dissolve(network, ("part",))) == expected
    assert [node.name for node in grouping.dissolved(network, ("part",))] == expected[1:-1]


@pytest.mark.parametrize(("lane", "left"), [(None, "ab"), (0, "ab"), (1, ""), (2, "c")])
def test_of_several_lanes_one_is_kept(lane: int | None, left: str) -> None:
    network = Stack((MIX, D))
    assert names(grouping.dissolve(network, ("mix",), lane)) == [*left, "d"]


def test_merge_and_repeats_are_set() -> None:
    for merge in get_args(Merge):
        changed = edits.find(grouping.set_merge(DEEP, ("part", "mix"), merge), ("part", "mix"))
        assert isinstance(changed, Branches)
        assert changed.merge == merge
    changed = edits.find(grouping.set_repeats(DEEP, ("part",), 7), ("part",))
    assert isinstance(changed, Block)
    assert changed.repeats == 7


@pytest.mark.parametrize(
    ("edit", "reason"),
    [
        (lambda: grouping.set_repeats(DEEP, ("part",), 0), "must repeat 1 to 1000 times, not 0"),
        (lambda: grouping.set_repeats(DEEP, ("a",), 2), "“a” is no block"),
        (lambda: grouping.set_merge(DEEP, ("part",), "add"), "“part” has no lanes"),
        (lambda: grouping.remove_lane(DEEP, ("mix",), 3), "“mix” has no lane 3"),
        (lambda: grouping.move_lane(DEEP, ("mix",), 0, 4), "“mix” has no lane 4"),
        (lambda: grouping.dissolve(DEEP, ("mix",), -1), "“mix” has no lane -1"),
        (lambda: grouping.remove_lane(Stack((Branches("one", "add", (Stack(),)),)), ("one",), 0), "at least one lane"),
        (lambda: grouping.dissolve(DEEP, ("a",)), "“a” is a layer"),
        (lambda: grouping.dissolve(DEEP, ("nowhere",)), "There is no layer nowhere"),
        (lambda: grouping.group(FLAT, [("a",)], "b"), "“b” stands twice"),
        (lambda: grouping.wrap(FLAT, [("a",)], "forward", "add"), "means something else in torch"),
    ],
)
def test_what_cannot_be_says_why(edit: Callable[[], Stack], reason: str) -> None:
    with pytest.raises(InvalidValue, match=reason):
        edit()


def test_nothing_grows_beyond_what_a_file_can_hold() -> None:
    deep = Stack((A,))
    address: Address = ("a",)
    for level in range(MOST_DEPTH):
        deep = grouping.group(deep, [address], f"block{level}")
        address = (*address[:-1], f"block{level}", "a")
    assert Document.from_json(Document(deep).to_json()).network == deep
    with pytest.raises(InvalidValue, match="nest up to 50 deep"):
        grouping.wrap(deep, [address], "new", "add")
    wide = grouping.set_repeats(Stack((Block("part", Stack((A, Block("inner", FLAT, 20))), 1),)), ("part",), 200)
    with pytest.raises(InvalidValue, match="up to 20,000 layers"):
        grouping.set_repeats(wide, ("part",), 300)
    with pytest.raises(InvalidValue, match="up to 20,000 layers"):
        edits.duplicate(wide, ("part",))


def test_a_skip_connection_keeps_the_shape_of_what_it_goes_past() -> None:
    network = architectures.get("lenet5").network
    skipped = grouping.wrap(network, [("relu1",)], "skip1", "add")
    before, after = analyze(network, (1, 28, 28)), analyze(skipped, (1, 28, 28))
    assert (after.output, after.parameters) == (before.output, before.parameters)
