"""Where arrow keys lead in a network with groups, without a window."""

from __future__ import annotations

from cnnstudio.app.designer.spots import Spots, every_node
from cnnstudio.app.designer.walking import Walking
from cnnstudio.network import Address
from tests.app.designer.networks import GROUPS

WHOLE = Walking(GROUPS, lambda _address: False)
FOLDED = Walking(GROUPS, lambda _address: True)
READ: list[Address] = [address for address, _node in every_node(GROUPS)]


def path(walking: Walking, start: Address, *, down: bool) -> list[Address]:
    found, address = [start], start
    while True:
        following = walking.below(address) if down else walking.above(address)
        if following == address or not following:
            return found
        found.append(following)
        address = following


def test_down_goes_into_groups_and_out_at_the_end_of_a_lane() -> None:
    assert path(WHOLE, ("conv1",), down=True) == [
        ("conv1",),
        ("mix",),
        ("mix", 0, "left"),
        ("skip",),
        ("skip", 0, "conv2"),
        ("skip", 0, "part"),
        ("skip", 0, "part", "inner"),
        ("skip", 0, "part", "deep"),
        ("skip", 0, "part", "deep", 0, "a"),
        ("flatten1",),
        ("dense1",),
    ]


def test_up_comes_back_by_the_same_way() -> None:
    assert path(WHOLE, ("dense1",), down=False) == list(reversed(path(WHOLE, ("conv1",), down=True)))


def test_what_is_folded_is_one_step() -> None:
    assert path(FOLDED, ("conv1",), down=True) == [(node.name,) for node in GROUPS.nodes]
    assert FOLDED.above(("conv1",)) == ()


def test_left_and_right_change_the_lane_and_pass_over_empty_ones() -> None:
    assert WHOLE.lane(("mix", 0, "left"), 1) == (("mix", 2, "right"), ("mix", 2, "relu9"))
    assert WHOLE.lane(("mix", 2, "relu9"), -1) == (("mix", 0, "left"),)
    assert WHOLE.lane(("mix", 2, "right"), 1) == ()
    assert WHOLE.lane(("conv1",), 1) == ()
    assert WHOLE.lane(("skip", 0, "part", "deep", 0, "a"), 1) == (("skip", 0, "part", "deep", 1, "b"),)


def test_spots_say_where_nodes_stand_and_put_addresses_in_order() -> None:
    spots = Spots(GROUPS)
    assert spots.in_order(reversed(READ)) == tuple(READ)
    assert spots.spot(("mix", 2, "relu9")) == (("mix", 2), 1)
    assert spots.spot(("mix", 7, "relu9")) is None
    assert spots.node(("skip", 0, "part")) is not None
    assert spots.between(("mix", 2, "right"), ("flatten1",)) == (("mix",), ("skip",), ("flatten1",))
    assert spots.between(("mix", 2, "relu9"), ("mix", 2, "right")) == (("mix", 2, "right"), ("mix", 2, "relu9"))
