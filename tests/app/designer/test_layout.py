"""The layout is a pure function: these tests need no window."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cnnstudio.app.designer.items import Item, items
from cnnstudio.app.designer.layout import Arrangement, Opening, arrange
from cnnstudio.app.designer.layout_parts import Column, Kind, Metrics, Place
from cnnstudio.app.designer.spots import Spot, every_node
from cnnstudio.network import Address, Block, Branches, Layer, LayerType, Stack, analyze, layer_types
from cnnstudio.network.layers.activation import ReLU, Tanh
from cnnstudio.network.layers.convolution import Convolution
from tests.app.designer.networks import BROKEN, FOLDED, GROUPS, LENET, long_network

IMAGE = (1, 28, 28)
PANEL = 100
METRICS = Metrics()


def panel(_item: Item, _width: int) -> int:
    return PANEL


def laid_out(network: Stack) -> tuple[tuple[Item, ...], Arrangement]:
    shown = items(analyze(network, IMAGE))
    return shown, arrange(shown, IMAGE, METRICS, panel, folded=lambda _address: True)


def kinds(network: Stack) -> dict[str, Kind]:
    _shown, arrangement = laid_out(network)
    return {str(place.address[-1]): place.kind for place in arrangement.column.places}


def test_activations_dock_under_the_card_before_them() -> None:
    _shown, arrangement = laid_out(LENET)
    conv1, relu1 = arrangement.column.places[:2]
    assert (conv1.kind, relu1.kind) == (Kind.CARD, Kind.DOCKED)
    assert conv1.joined_below
    assert relu1.joined_above
    assert relu1.top == conv1.bottom
    assert (conv1.height, relu1.height) == (44, 26)


def test_an_activation_with_no_card_before_it_stands_alone() -> None:
    assert kinds(Stack((Layer("tanh1", Tanh()), *LENET.nodes)))["tanh1"] is Kind.SLIM


def test_layers_without_settings_are_slim() -> None:
    assert kinds(LENET)["flatten1"] is Kind.SLIM


def test_branches_and_blocks_are_cards_that_rows_dock_to() -> None:
    found = kinds(FOLDED)
    assert (found["mix"], found["twice"], found["relu1"]) == (Kind.CARD, Kind.CARD, Kind.DOCKED)


def test_a_pill_stands_only_where_the_shape_changes() -> None:
    _shown, arrangement = laid_out(LENET)
    assert [pill.shape for pill in arrangement.column.pills] == [
        (1, 28, 28),
        (6, 28, 28),
        (6, 14, 14),
        (16, 10, 10),
        (16, 5, 5),
        (400,),
        (120,),
        (84,),
        (10,),
    ]


def test_after_an_error_one_unknown_pill_and_slim_cards() -> None:
    _shown, arrangement = laid_out(BROKEN)
    assert [pill.shape for pill in arrangement.column.pills][-1] is None
    assert sum(pill.shape is None for pill in arrangement.column.pills) == 1
    broken = arrangement.column.places[2]
    assert broken.height == METRICS.card + PANEL
    assert all(place.kind is Kind.SLIM for place in arrangement.column.places[3:])
    assert [link.dashed for link in arrangement.column.links] == [False, False, False, True, True, True]


def test_an_empty_network_has_one_gap_under_the_input_pill() -> None:
    _shown, arrangement = laid_out(Stack())
    (gap,) = arrangement.column.gaps
    (pill,) = arrangement.column.pills
    assert gap.index == 0
    assert gap.y > pill.top + METRICS.pill


@pytest.mark.parametrize("network", [Stack(), LENET, BROKEN, FOLDED, long_network(20)])
def test_there_is_a_gap_for_every_place_in_the_stack(network: Stack) -> None:
    shown, arrangement = laid_out(network)
    assert [gap.index for gap in arrangement.column.gaps] == list(range(len(shown) + 1))
    heights = [gap.y for gap in arrangement.column.gaps]
    assert heights == sorted(set(heights))
    for gap in arrangement.column.gaps:
        assert arrangement.gap_at(0, gap.y) == gap


def test_the_gap_in_a_card_is_between_it_and_its_docked_row() -> None:
    _shown, arrangement = laid_out(LENET)
    assert arrangement.column.gaps[1].y == arrangement.column.places[0].bottom == arrangement.column.places[1].top


def test_the_middle_of_a_card_belongs_to_the_nearest_gap() -> None:
    _shown, arrangement = laid_out(LENET)
    pool = arrangement.column.places[2]
    assert arrangement.gap_at(0, pool.top + 5).index == 2
    assert arrangement.gap_at(0, pool.bottom - 5).index == 3


@given(st.lists(st.sampled_from(layer_types()), max_size=12))
def test_nothing_overlaps_whatever_the_network(types: list[type]) -> None:
    network = Stack(tuple(Layer(f"layer{number}", cls()) for number, cls in enumerate(types)))
    shown, arrangement = laid_out(network)
    end = METRICS.top + METRICS.input
    for place in arrangement.column.places:
        assert place.top >= end
        end = place.bottom
    for pill in arrangement.column.pills:
        assert all(
            place.bottom <= pill.top or place.top >= pill.top + METRICS.pill for place in arrangement.column.places
        )
    assert arrangement.height >= end
    assert len(arrangement.column.places) == len(shown)


def test_text_of_another_size_scales_every_length() -> None:
    double = METRICS.scaled(2)
    assert (double.card, double.width) == (88, 1016)


def test_layout_and_items_need_no_qt(python: str) -> None:
    code = (
        "import sys, cnnstudio.app.designer.layout, cnnstudio.app.designer.effect; assert 'PySide6' not in sys.modules"
    )
    subprocess.run([python, "-c", code], check=True)


def whole(network: Stack, opening: Opening | None = None, *, folded: tuple[Address, ...] = ()) -> Arrangement:
    """The layout of a network on which only some groups are folded."""
    shown = items(analyze(network, IMAGE))
    return arrange(shown, IMAGE, METRICS, panel, lambda address: address in folded, opening)


def boxes(column: Column, middle: int = 0, top: int = 0) -> Iterator[tuple[Place, int, int]]:
    """Each place of a column and of all inside, with the canvas' coordinates of its left upper corner."""
    for place in column.places:
        left, upper = middle + place.left, top + place.top
        yield place, left, upper
        if place.inside is not None:
            for lane in place.inside.lanes:
                yield from boxes(lane.column, left + lane.middle, upper + place.inside.top)


def named(arrangement: Arrangement, *address: str | int) -> tuple[Place, int, int]:
    return next(found for found in boxes(arrangement.column) if found[0].address == address)


def test_lanes_stand_side_by_side_in_a_frame_on_the_middle_line() -> None:
    arrangement = whole(FOLDED)
    mix, left, top = named(arrangement, "mix")
    one, one_left, one_top = named(arrangement, "mix", 0, "left")
    other, other_left, other_top = named(arrangement, "mix", 1, "right")
    assert mix.kind is Kind.GROUP
    assert left == -(mix.width // 2)
    assert one.width == other.width == METRICS.lane
    assert one_top == other_top == top + METRICS.header + METRICS.fork
    assert other_left - (one_left + one.width) == METRICS.lane_space
    assert (one_left - left, left + mix.width - (other_left + other.width)) == (METRICS.side, METRICS.side)


def test_each_lane_has_pills_of_its_own_and_the_group_one_below() -> None:
    column = whole(FOLDED).column
    inside = column.places[1].inside
    assert inside is not None
    assert [[pill.shape for pill in lane.column.pills] for lane in inside.lanes] == [[], [(12, 28, 28)]]
    assert (16, 28, 28) in [pill.shape for pill in column.pills]


def test_an_empty_lane_is_narrow_and_has_one_gap_in_its_middle() -> None:
    inside = named(whole(GROUPS), "mix")[0].inside
    assert inside is not None
    identity = inside.lanes[1].column
    assert (identity.width, identity.places) == (METRICS.identity, ())
    (gap,) = identity.gaps
    assert gap.spot == (("mix", 1), 0)
    assert gap.y == identity.height // 2


def test_a_block_keeps_the_columns_of_its_stack_and_lanes_are_narrow_at_any_depth() -> None:
    arrangement = whole(FOLDED)
    inner, left, _top = named(arrangement, "twice", "inner")
    assert (left, inner.width) == (-(METRICS.width // 2), METRICS.width)
    assert named(whole(GROUPS), "skip", 0, "part", "inner")[0].width == METRICS.lane


def test_folded_a_group_is_one_card_and_nothing_else_moves_above_it() -> None:
    unfolded, folded = whole(GROUPS), whole(GROUPS, folded=(("skip",),))
    assert named(folded, "skip")[0].kind is Kind.CARD
    assert named(folded, "mix") == named(unfolded, "mix")
    assert folded.same_above(unfolded) == named(unfolded, "skip")[2]
    assert folded.height < unfolded.height


def test_a_merge_that_cannot_work_has_its_panel_in_the_group_and_an_inner_layer_on_its_card() -> None:
    lanes = (Stack((Layer("a", Convolution(4)),)), Stack((Layer("b", Convolution(8)),)))
    apart = named(whole(Stack((Branches("sum", "add", lanes),))), "sum")[0]
    inside = apart.inside
    assert inside is not None
    assert apart.height == inside.join + METRICS.pill // 2 + METRICS.below + PANEL
    broken = Stack((Layer("c", Convolution(4, (99, 99), padding="valid")),))
    arrangement = whole(Stack((Branches("sum", "add", (broken, Stack())),)))
    assert named(arrangement, "sum", 0, "c")[0].height == METRICS.card + PANEL


def test_a_point_means_a_gap_of_the_lane_that_it_is_over() -> None:
    arrangement = whole(GROUPS)
    for gap in arrangement.column.all_gaps():
        assert arrangement.gap_at(gap.middle, gap.y) == gap
    _relu, left, top = named(arrangement, "mix", 2, "relu9")
    assert arrangement.gap_at(left + 5, top + 50).spot == (("mix", 2), 2)
    _mix, left, top = named(arrangement, "mix")
    assert arrangement.gap_at(left - 30, top + 60).spot.stack == ()


def test_an_opened_gap_moves_what_is_below_it_in_its_lane_and_below_the_group() -> None:
    closed, opened = whole(GROUPS), whole(GROUPS, Opening(Spot(("mix", 2), 1), 18))
    for address in (("mix", 0, "left"), ("mix", 2, "right"), ("conv1",)):
        assert named(opened, *address)[1:] == named(closed, *address)[1:]
    for address in (("mix", 2, "relu9"), ("skip",), ("dense1",)):
        assert named(opened, *address)[2] == named(closed, *address)[2] + 18


nodes: st.SearchStrategy[object] = st.deferred(
    lambda: st.one_of(
        st.just(Convolution(4)),
        st.just(ReLU()),
        st.tuples(st.lists(st.lists(nodes, max_size=2), min_size=1, max_size=3)),
        st.lists(nodes, max_size=2),
    )
)


def stack_of(drawn: list[object], prefix: str = "n") -> Stack:
    made: list[Layer | Branches | Block] = []
    for number, one in enumerate(drawn):
        name = f"{prefix}{number}"
        if isinstance(one, list):
            made.append(Block(name, stack_of(one), 1 + len(one) % 3))
        elif isinstance(one, tuple):
            made.append(Branches(name, "concatenate", tuple(stack_of(lane) for lane in one[0])))
        else:
            assert isinstance(one, LayerType)
            made.append(Layer(name, one))
    return Stack(tuple(made))


@settings(max_examples=40, deadline=None)
@given(st.lists(nodes, max_size=4))
def test_nothing_overlaps_in_any_tree_and_all_stays_within_its_group(drawn: list[object]) -> None:
    network = stack_of(drawn)
    found = list(boxes(whole(network).column))
    assert [place.address for place, _left, _top in found] == [address for address, _node in every_node(network)]
    rects = {place.address: (left, top, left + place.width, top + place.height) for place, left, top in found}
    for address, (left, top, right, bottom) in rects.items():
        for other, (other_left, other_top, other_right, other_bottom) in rects.items():
            if other[: len(address)] == address and other != address:
                assert left < other_left
                assert other_right < right
                assert top < other_top
                assert other_bottom < bottom
            elif address[: len(other)] != other:
                beside = right <= other_left or other_right <= left
                assert beside or bottom <= other_top or other_bottom <= top
