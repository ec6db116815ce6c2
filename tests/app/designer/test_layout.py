"""The layout is a pure function: these tests need no window."""

from __future__ import annotations

import subprocess

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnnstudio.app.designer.items import Item, items
from cnnstudio.app.designer.layout import Arrangement, arrange
from cnnstudio.app.designer.layout_parts import Kind, Metrics
from cnnstudio.network import Layer, Stack, analyze, layer_types
from cnnstudio.network.layers.activation import Tanh
from tests.app.designer.networks import BROKEN, FOLDED, LENET, long_network

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
