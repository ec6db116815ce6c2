"""Pooling layers: the largest or the mean of each window, and the mean of a whole map."""

from __future__ import annotations

from typing import Annotated, ClassVar

from cnnstudio.network.geometry import Padding, Pair, Slide, Window
from cnnstudio.network.layers.base import (
    Family,
    Keeps,
    LayerType,
    ModuleCall,
    Shape,
    Suggestion,
    Trouble,
    call,
    needs_image,
    without_effect,
)
from cnnstudio.network.layers.sliding import (
    AXES,
    Sliding,
    is_even,
    kernel_field,
    padded_elements,
    padding_field,
    padding_sides,
    padding_text,
    stride_field,
    stride_text,
    too_large,
)
from cnnstudio.network.layers.waste import skipped_cells
from cnnstudio.network.messages import Message, dims, message
from cnnstudio.network.size_rule import SizeRule


class Pooling(LayerType, frozen=True):
    """What max and average pooling share. Explicit padding is at most half the kernel, as in torch."""

    family: ClassVar[Family] = "pooling"
    stem: ClassVar[str] = "pool"
    keeps_sign: ClassVar[bool] = True
    padded_with: ClassVar[Message]
    """What padding cells count as."""
    padding_sign: ClassVar[str] = ""
    """The same as one sign, where there is one."""

    kernel_size: Annotated[Pair, kernel_field] = (2, 2)
    stride: Annotated[Pair, stride_field] = (2, 2)
    padding: Annotated[Padding, padding_field] = "valid"

    @property
    def sliding(self) -> Sliding:
        """The window with its stride and padding."""
        return Sliding(self.kernel_size, self.stride, self.padding)

    def trouble(self, input: Shape) -> Trouble | None:
        return needs_image(self, input) or self._too_much_padding() or too_large(self, self.sliding, input)

    def advice(self, input: Shape) -> tuple[Trouble, ...]:
        if self.output(input) == input and all(1 in (self.kernel_size[axis], input[1 + axis]) for axis in AXES):
            return without_effect(
                message(
                    "trouble",
                    "Each {kernel} window holds one cell of the {input} input.",
                    kernel=dims(*self.kernel_size),
                    input=dims(*input[1:]),
                ),
                "kernel_size",
            )
        return skipped_cells(self, self.sliding, input)

    def output(self, input: Shape) -> Shape:
        rows, columns = self.sliding.slides(input)
        return input[0], rows.output, columns.output

    def size_rule(self, input: Shape) -> SizeRule | None:
        return self.sliding.size_rule(input, self.padded_with)

    def windows(self, input: Shape) -> tuple[Window, Window]:
        return self.sliding.windows(input)

    def _too_much_padding(self) -> Trouble | None:
        if isinstance(self.padding, str):
            return None
        most = (self.kernel_size[0] // 2, self.kernel_size[1] // 2)
        if all(self.padding[axis] <= most[axis] for axis in AXES):
            return None
        fitting = (min(self.padding[0], most[0]), min(self.padding[1], most[1]))
        return Trouble(
            message("trouble", "Padding {padding} is more than half the kernel", padding=dims(*self.padding)),
            message(
                "trouble",
                "A {kernel} window may hang over the edge by at most {most}, or it could see nothing but padding.",
                kernel=dims(*self.kernel_size),
                most=dims(*most),
            ),
            field="padding",
            limit=message("trouble", "at most {most}", most=dims(*most)),
            suggestions=(
                Suggestion(
                    message("trouble", "Padding {padding}", padding=dims(*fitting)),
                    instead=self.with_value("padding", fitting),
                ),
                Suggestion(message("trouble", "Use SAME padding"), instead=self.with_value("padding", "same")),
            ),
            kind="padding",
        )


class MaxPooling(Pooling, frozen=True, tag="max_pooling"):
    """The largest value in each window; padding counts as minus infinity."""

    label: ClassVar[Message] = message("layer", "Max pooling")
    short: ClassVar[Message | None] = message("layer", "Max")
    help: ClassVar[Message] = message("layer", "Keeps the largest value in each window, and so shrinks the maps.")
    when: ClassVar[Message] = message(
        "layer",
        "Between convolutions, to halve height and width: it keeps what was found and lets go of just where, so that "
        "small shifts of the image change little.",
    )
    formula: ClassVar[str] = "y[i, j] = max over u, v of x[i·s + u, j·s + v]"
    palette_order: ClassVar[int] = 200
    padded_with: ClassVar[Message] = message("size", "cells of −∞")
    padding_sign: ClassVar[str] = "−∞"

    def summary(self) -> Message:
        return message(
            "layer",
            "{kernel} max, stride {stride}, {padding}",
            kernel=dims(*self.kernel_size),
            stride=stride_text(self.stride),
            padding=padding_text(self.padding),
        )

    def keeps(self, input: Shape, output: Shape) -> Keeps:
        slides = self.sliding.slides(input)
        indices = output[0] * output[1] * output[2]
        if is_even(slides):
            return Keeps(input=True, indices=indices)
        return Keeps(inner=True, inner_elements=padded_elements(input, slides), indices=indices)

    def modules(self, input: Shape) -> tuple[ModuleCall, ...]:
        slides = self.sliding.slides(input)
        if is_even(slides):
            padding = (slides[0].before, slides[1].before)
            return (call("MaxPool2d", kernel_size=self.kernel_size, stride=self.stride, padding=padding),)
        pad = call("ConstantPad2d", "pad", padding=padding_sides(slides), value=float("-inf"))
        return pad, call("MaxPool2d", kernel_size=self.kernel_size, stride=self.stride)


class AveragePooling(Pooling, frozen=True, tag="average_pooling"):
    """The mean of the real cells in each window; padding is not counted."""

    label: ClassVar[Message] = message("layer", "Average pooling")
    short: ClassVar[Message | None] = message("layer", "Average")
    help: ClassVar[Message] = message("layer", "Takes the mean of each window, and so shrinks and smooths the maps.")
    when: ClassVar[Message] = message(
        "layer",
        "As LeNet-5 did, or where smooth maps are wanted; max pooling mostly works better inside a network.",
    )
    formula: ClassVar[str] = "y[i, j] = 1 / n · Σ_u Σ_v x[i·s + u, j·s + v], n cells that are no padding"
    palette_order: ClassVar[int] = 210
    linear: ClassVar[bool] = True
    padded_with: ClassVar[Message] = message("size", "cells not counted")

    def summary(self) -> Message:
        return message(
            "layer",
            "{kernel} average, stride {stride}, {padding}",
            kernel=dims(*self.kernel_size),
            stride=stride_text(self.stride),
            padding=padding_text(self.padding),
        )

    def keeps(self, input: Shape, output: Shape) -> Keeps:
        rows, columns = self.sliding.slides(input)
        early = self._early(rows, columns)
        uncropped = (rows.output + early[0]) * (columns.output + early[1]) * output[0]
        return Keeps(input=True, inner_elements=uncropped if any(early) else 0)

    def modules(self, input: Shape) -> tuple[ModuleCall, ...]:
        """Where the odd padding cell is at the end, ceil mode lets the last window hang over the edge; with a stride of
        1 it would not, so there the window starts a cell early and the first output is cropped away.
        """
        slides = self.sliding.slides(input)
        early = self._early(*slides)
        pool = call(
            "AvgPool2d",
            kernel_size=self.kernel_size,
            stride=self.stride,
            padding=(slides[0].before + early[0], slides[1].before + early[1]),
            ceil_mode=not is_even(slides),
            count_include_pad=False,
        )
        if not any(early):
            return (pool,)
        return pool, call("ZeroPad2d", "crop", padding=(-early[1], 0, -early[0], 0))

    def _early(self, rows: Slide, columns: Slide) -> tuple[int, int]:
        """Cells by which the window starts early on each axis."""
        return (
            rows.after - rows.before if self.stride[0] == 1 else 0,
            columns.after - columns.before if self.stride[1] == 1 else 0,
        )


class GlobalAveragePooling(LayerType, frozen=True, tag="global_average_pooling"):
    """The mean of each whole feature map, C x 1 x 1."""

    label: ClassVar[Message] = message("layer", "Global average pooling")
    short: ClassVar[Message | None] = message("layer", "Global avg")
    help: ClassVar[Message] = message("layer", "Takes the mean of each whole feature map: one number a map.")
    when: ClassVar[Message] = message(
        "layer",
        "At the end, before the last dense layer, in the place of large dense layers: no weights, any image size, and "
        "little that could be learned by heart (Lin et al., 2013).",
    )
    formula: ClassVar[str] = "y[c] = 1 / (H · W) · Σ_i Σ_j x[c, i, j]"
    family: ClassVar[Family] = "pooling"
    stem: ClassVar[str] = "gap"
    palette_order: ClassVar[int] = 220
    sees_all: ClassVar[bool] = True
    linear: ClassVar[bool] = True
    keeps_sign: ClassVar[bool] = True

    def trouble(self, input: Shape) -> Trouble | None:
        return needs_image(self, input)

    def advice(self, input: Shape) -> tuple[Trouble, ...]:
        if input[1:] != (1, 1):
            return ()
        return without_effect(message("trouble", "Each map has one value already, which is its mean."))

    def output(self, input: Shape) -> Shape:
        return input[0], 1, 1

    def size_rule(self, input: Shape) -> SizeRule | None:
        return SizeRule(notes=(message("size", "One number for each map, whatever its height and width."),))

    def keeps(self, input: Shape, output: Shape) -> Keeps:
        return Keeps()

    def modules(self, input: Shape) -> tuple[ModuleCall, ...]:
        return (call("AdaptiveAvgPool2d", output_size=1),)
