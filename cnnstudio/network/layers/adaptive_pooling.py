"""Adaptive pooling: an output of a size that one says, whatever the input's."""

from __future__ import annotations

from math import prod
from typing import Annotated, ClassVar

from cnnstudio.network.geometry import Pair, Reach, Stretch, Window
from cnnstudio.network.layers.base import (
    Family,
    Field,
    Keeps,
    LayerType,
    ModuleCall,
    Shape,
    Trouble,
    call,
    needs_image,
    without_effect,
)
from cnnstudio.network.layers.sliding import AXES, MOST_CELLS
from cnnstudio.network.messages import Message, dims, message
from cnnstudio.network.size_rule import SizeRule, alike, formula, number

FORMULA = "window of row i: ⌊i·H / out⌋ … ⌈(i + 1)·H / out⌉ − 1, of column j alike"


class AdaptivePooling(LayerType, frozen=True):
    """What adaptive average and max pooling share: maps divided into parts, as equal as can be, one unit a part."""

    family: ClassVar[Family] = "pooling"
    stem: ClassVar[str] = "adaptive"
    keeps_sign: ClassVar[bool] = True

    output_size: Annotated[
        Pair,
        Field(
            message("field", "Output size"),
            message("field", "Rows and columns that come out, whatever goes in."),
            "pair",
            1,
            MOST_CELLS,
        ),
    ] = (2, 2)

    def trouble(self, input: Shape) -> Trouble | None:
        return needs_image(self, input)

    def advice(self, input: Shape) -> tuple[Trouble, ...]:
        if self.output(input) != input:
            return ()
        size = dims(*self.output_size)
        return without_effect(message("trouble", "Its input is {size} already.", size=size), "output_size")

    def output(self, input: Shape) -> Shape:
        return input[0], *self.output_size

    def size_rule(self, input: Shape) -> SizeRule | None:
        if len(input) != 3:
            return None
        rows, columns = (formula("out", number(size), size) for size in self.output_size)
        return SizeRule(alike(rows, columns), notes=(self._said_of_windows(input),))

    def windows(self, input: Shape) -> tuple[Reach, Reach]:
        return _reach(input[1], self.output_size[0]), _reach(input[2], self.output_size[1])

    def _said_of_windows(self, input: Shape) -> Message:
        reaches = self.windows(input)
        sizes = [
            sorted({len(reaches[axis].taps(unit, input[1 + axis])) for unit in range(self.output_size[axis])})
            for axis in AXES
        ]
        least, most = dims(sizes[0][0], sizes[1][0]), dims(sizes[0][-1], sizes[1][-1])
        if least == most:
            return message("size", "Every unit looks through a {size} window.", size=least)
        return message("size", "Windows are {least} to {most} cells, as equal as can be.", least=least, most=most)


def _reach(size: int, units: int) -> Reach:
    """Equal windows where the units divide the cells."""
    if size % units == 0:
        return Window(size // units, size // units)
    return Stretch(units, step=size, last=size - 1)


class AdaptiveAveragePooling(AdaptivePooling, frozen=True, tag="adaptive_average_pooling"):
    """The mean of each part."""

    label: ClassVar[Message] = message("layer", "Adaptive average pooling")
    short: ClassVar[Message | None] = message("layer", "Adapt. avg")
    help: ClassVar[Message] = message(
        "layer", "Divides every map into as many parts as you say, as equal as can be, and takes the mean of each."
    )
    when: ClassVar[Message] = message(
        "layer",
        "Before dense layers of a network that shall read images of any size, as torchvision's AlexNet and VGG do.",
    )
    formula: ClassVar[str] = f"mean over its window; {FORMULA}"
    palette_order: ClassVar[int] = 230
    linear: ClassVar[bool] = True

    def summary(self) -> Message:
        return message("layer", "average to {size}", size=dims(*self.output_size))

    def keeps(self, input: Shape, output: Shape) -> Keeps:
        return Keeps(input=self.output_size != (1, 1))

    def modules(self, input: Shape) -> tuple[ModuleCall, ...]:
        return (call("AdaptiveAvgPool2d", output_size=self.output_size),)


class AdaptiveMaxPooling(AdaptivePooling, frozen=True, tag="adaptive_max_pooling"):
    """The largest value of each part."""

    label: ClassVar[Message] = message("layer", "Adaptive max pooling")
    short: ClassVar[Message | None] = message("layer", "Adapt. max")
    help: ClassVar[Message] = message(
        "layer",
        "Divides every map into as many parts as you say, as equal as can be, and takes the largest value of each.",
    )
    when: ClassVar[Message] = message(
        "layer",
        "As adaptive average pooling, where it counts that a feature is there at all and not how much of it. An output "
        "of 1 × 1 is global max pooling.",
    )
    formula: ClassVar[str] = f"maximum over its window; {FORMULA}"
    palette_order: ClassVar[int] = 240

    def summary(self) -> Message:
        return message("layer", "max to {size}", size=dims(*self.output_size))

    def keeps(self, input: Shape, output: Shape) -> Keeps:
        return Keeps(input=True, indices=prod(output))

    def modules(self, input: Shape) -> tuple[ModuleCall, ...]:
        return (call("AdaptiveMaxPool2d", output_size=self.output_size),)
