"""Layers that change only the shape: flatten and zero padding."""

from __future__ import annotations

from math import prod
from typing import Annotated, ClassVar

from cnnstudio.network.geometry import Window
from cnnstudio.network.layers.base import (
    MOST_PADDING,
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
from cnnstudio.network.messages import Message, message
from cnnstudio.network.size_rule import UNCHANGED, ZEROS, Edge, SizeRule, alike, formula


class Flatten(LayerType, frozen=True, tag="flatten"):
    """Feature maps laid out as one vector, channel by channel, row by row."""

    label: ClassVar[Message] = message("layer", "Flatten")
    help: ClassVar[Message] = message("layer", "Lays all feature maps out as one vector, as a dense layer needs.")
    when: ClassVar[Message] = message(
        "layer", "Once, between the last feature maps and the first dense layer; after global pooling it costs nothing."
    )
    formula: ClassVar[str] = "y[(c · H + i) · W + j] = x[c, i, j]"
    family: ClassVar[Family] = "shape"
    stem: ClassVar[str] = "flatten"
    lays_out: ClassVar[bool] = True
    linear: ClassVar[bool] = True
    keeps_sign: ClassVar[bool] = True
    palette_order: ClassVar[int] = 700

    def advice(self, input: Shape) -> tuple[Trouble, ...]:
        if len(input) != 1:
            return ()
        values = f"{input[0]:,}"
        return without_effect(message("trouble", "Its input is a vector of {values} values already.", values=values))

    def output(self, input: Shape) -> Shape:
        return (prod(input),)

    def size_rule(self, input: Shape) -> SizeRule | None:
        if len(input) != 3:
            return UNCHANGED
        maps, height, width = input
        values = {"height": height, "width": width, "maps": maps}
        return SizeRule((formula("out", "height·width·maps", prod(input), values),))

    def keeps(self, input: Shape, output: Shape) -> Keeps:
        return Keeps(output="view")

    def modules(self, input: Shape) -> tuple[ModuleCall, ...]:
        return (call("Flatten"),)


def _side(label: Message) -> Field:
    return Field(label, message("field", "Zeros added on this side."), "integer", 0, MOST_PADDING)


class ZeroPadding(LayerType, frozen=True, tag="zero_padding"):
    """Rows and columns of zeros round the feature maps, each side by itself."""

    label: ClassVar[Message] = message("layer", "Zero padding")
    short: ClassVar[Message | None] = message("layer", "Pad")
    help: ClassVar[Message] = message("layer", "Adds rows and columns of zeros round every feature map.")
    when: ClassVar[Message] = message(
        "layer",
        "Where a convolution's own padding cannot say it: other sides than SAME takes, or zeros before pooling.",
    )
    formula: ClassVar[str] = "y[i, j] = x[i − top, j − left], 0 outside"
    family: ClassVar[Family] = "shape"
    stem: ClassVar[str] = "pad"
    palette_order: ClassVar[int] = 710
    linear: ClassVar[bool] = True
    keeps_sign: ClassVar[bool] = True

    top: Annotated[int, _side(message("field", "Top"))] = 1
    bottom: Annotated[int, _side(message("field", "Bottom"))] = 1
    left: Annotated[int, _side(message("field", "Left"))] = 1
    right: Annotated[int, _side(message("field", "Right"))] = 1

    def summary(self) -> Message:
        return message(
            "layer",
            "top {top}, bottom {bottom}, left {left}, right {right}",
            top=self.top,
            bottom=self.bottom,
            left=self.left,
            right=self.right,
        )

    def trouble(self, input: Shape) -> Trouble | None:
        return needs_image(self, input)

    def advice(self, input: Shape) -> tuple[Trouble, ...]:
        if self.top or self.bottom or self.left or self.right:
            return ()
        return without_effect(message("trouble", "It adds 0 rows and 0 columns."))

    def output(self, input: Shape) -> Shape:
        channels, height, width = input
        return channels, height + self.top + self.bottom, width + self.left + self.right

    def size_rule(self, input: Shape) -> SizeRule | None:
        if len(input) != 3:
            return None
        _, height, width = self.output(input)
        rows = formula("out", "in + top + bottom", height, {"in": input[1], "top": self.top, "bottom": self.bottom})
        columns = formula("out", "in + left + right", width, {"in": input[2], "left": self.left, "right": self.right})
        return SizeRule(alike(rows, columns), Edge(ZEROS, self.top, self.bottom, self.left, self.right))

    def keeps(self, input: Shape, output: Shape) -> Keeps:
        return Keeps()

    def windows(self, input: Shape) -> tuple[Window, Window]:
        return Window(1, before=self.top), Window(1, before=self.left)

    def modules(self, input: Shape) -> tuple[ModuleCall, ...]:
        return (call("ZeroPad2d", padding=(self.left, self.right, self.top, self.bottom)),)
