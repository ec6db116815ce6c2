"""A walk's meter that follows no memory: for designs of which shapes and problems alone are asked, by the dozen."""

from __future__ import annotations

from typing import Self

from cnnstudio.network.facts import Facts
from cnnstudio.network.layers.base import Shape
from cnnstudio.network.memory import MemoryMeter
from cnnstudio.network.memory_lanes import Fork


class Unmetered(MemoryMeter):
    """Says of everything that it keeps nothing."""

    def gone_on(self, _mark: MemoryMeter) -> Self:
        return self

    def copied(self) -> Self:
        return self

    def layer(self, _facts: Facts, _channels: int) -> int:
        return 0

    def final_softmax(self, _facts: Facts) -> int:
        return 0

    def enter(self) -> None:
        pass

    def leave(self) -> None:
        pass

    def begin_checkpoint(self) -> None:
        pass

    def end_checkpoint(self) -> int | None:
        return 0

    def begin_lanes(self) -> Fork:
        return Fork(self.value, 0)

    def begin_lane(self, _fork: Fork) -> None:
        pass

    def end_lane(self, _fork: Fork) -> None:
        pass

    def merge(self, _kind: str, _fork: Fork, _output: Shape) -> int:
        return 0
