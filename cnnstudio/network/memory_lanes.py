"""Tensors as the memory's walk follows them, and which gradients are alive beside those of a lane."""

from __future__ import annotations

import msgspec


class Value:
    """A tensor on its way through the network: bytes for the batch, whether it is trained, channels_last, of 16 bits.

    `origin` is the tensor itself, or the one that it is when predicting, where dropout does nothing. `kept_at` says
    within how many checkpointed parts it was first kept; None: it is not.
    """

    __slots__ = ("bytes", "channels_last", "half", "kept_at", "origin", "trained")

    def __init__(
        self, size: int, trained: bool, channels_last: bool, origin: Value | None = None, half: bool = False
    ) -> None:
        self.bytes = size
        self.trained = trained
        self.channels_last = channels_last
        self.half = half
        self.kept_at: int | None = None
        self.origin: Value = origin or self

    def copied(self) -> Value:
        """An equal tensor of its own."""
        origin = None if self.origin is self else self.origin
        twin = Value(self.bytes, self.trained, self.channels_last, origin, self.half)
        twin.kept_at = self.kept_at
        return twin


class Lane(msgspec.Struct):
    """A finished lane: its result, the worst moment of its backward steps but the first, and that of the first.

    Backward the first step is the last layer's; the gradient that it reads is the merged tensor's, or a part of it.
    """

    result: Value
    backward: int
    first_backward: int


class Fork(msgspec.Struct):
    """Branches while the walk is in them: their input, the worst backward moment before them, the finished lanes."""

    start: Value
    backward: int
    lanes: list[Lane] = []


def gradients_beside(fork: Fork, kind: str, merged: int) -> int:
    """The worst moment of all lanes' backward steps, which run from the last lane to the first.

    Beside a lane's own tensors are alive: the gradient of the `merged` tensor (bytes; 0 where nothing was merged) as
    long as another lane is still to read it, and what the lanes before have added up for the branches' input.
    """
    lanes, start = fork.lanes, fork.start
    own = [place for place, lane in enumerate(lanes) if lane.result is not start and lane.result.trained]
    passed_on = start.trained and any(lane.result is start for lane in lanes)
    worst = 0
    for place, lane in enumerate(lanes):
        waiting = [other for other in own if other < place]
        done = start.bytes if start.trained and any(other > place for other in own) else 0
        if kind == "multiply":
            shared = sum(lanes[other].result.bytes for other in waiting) + (
                start.bytes if passed_on and not done else 0
            )
            first = shared
        else:
            shared = merged if waiting or (passed_on and not done) else 0
            first = max(0, merged - lane.result.bytes)
        for moment, beside in ((lane.backward, shared), (lane.first_backward, first)):
            if moment:
                worst = max(worst, moment + beside + done)
    return worst


def gradients_of_product(values: list[Value]) -> int:
    """The most bytes of gradients alive while a product of several factors goes backward, from the last factor on.

    The products on the way, which were kept for it, are let go of one by one.
    """
    products = [values[0].bytes]
    for value in values[1:]:
        products.append(max(products[-1], value.bytes))
    worst = waiting = freed = 0
    for place in range(len(values) - 1, 0, -1):
        factor = values[place].bytes if values[place].trained else 0
        rest = products[place - 1] if any(value.trained for value in values[:place]) else 0
        worst = max(worst, waiting + products[place] + rest + factor - freed)
        waiting += factor
        freed += products[place - 1] if factor and place > 1 else 0
    return worst
