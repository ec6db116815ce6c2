"""The convolution layer."""

from __future__ import annotations

from math import gcd
from typing import Annotated, ClassVar

from cnnstudio.network.geometry import Padding, Pair, Window
from cnnstudio.network.layers.base import (
    Family,
    Field,
    Keeps,
    LayerType,
    ModuleCall,
    Shape,
    Suggestion,
    Trouble,
    call,
    needs_image,
)
from cnnstudio.network.layers.sliding import (
    Sliding,
    dilation_field,
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
from cnnstudio.network.layers.waste import dead_weights, skipped_cells
from cnnstudio.network.messages import Message, dims, message
from cnnstudio.network.size_rule import SizeRule

MOST_FILTERS = 100_000


class Convolution(LayerType, frozen=True, tag="convolution"):
    """Filters that slide over all feature maps: z = b_k + sum of x[i*s_h + u, j*s_w + v, k'] * w[u, v, k', k]."""

    label: ClassVar[Message] = message("layer", "Convolution")
    short: ClassVar[Message | None] = message("layer", "Conv 2D")
    help: ClassVar[Message] = message(
        "layer",
        "Slides learned filters over its input; each filter makes one feature map of what it finds where.",
    )
    family: ClassVar[Family] = "convolution"
    stem: ClassVar[str] = "conv"
    palette_order: ClassVar[int] = 100
    linear: ClassVar[bool] = True

    filters: Annotated[
        int,
        Field(
            message("field", "Filters"),
            message("field", "Number of filters, and so of feature maps that come out."),
            "integer",
            1,
            MOST_FILTERS,
            usual=(1, 256),
        ),
    ] = 8
    kernel_size: Annotated[Pair, kernel_field] = (3, 3)
    stride: Annotated[Pair, stride_field] = (1, 1)
    padding: Annotated[Padding, padding_field] = "same"
    dilation: Annotated[Pair, dilation_field] = (1, 1)
    groups: Annotated[
        int,
        Field(
            message("field", "Groups"),
            message(
                "field",
                "Parts into which channels and filters are split; each filter reads its own part only.",
            ),
            "integer",
            1,
            MOST_FILTERS,
        ),
    ] = 1
    bias: Annotated[
        bool, Field(message("field", "Bias"), message("field", "Adds a learned number to every map."), "flag")
    ] = True

    @property
    def sliding(self) -> Sliding:
        """The kernel with its stride, padding and dilation."""
        return Sliding(self.kernel_size, self.stride, self.padding, self.dilation)

    def summary(self) -> Message:
        return message(
            "layer",
            "{kernel}, {filters} maps, stride {stride}, {padding}",
            kernel=dims(*self.kernel_size),
            filters=f"{self.filters:,}",
            stride=stride_text(self.stride),
            padding=padding_text(self.padding),
        )

    def trouble(self, input: Shape) -> Trouble | None:
        return needs_image(self, input) or self._uneven_groups(input) or too_large(self, self.sliding, input)

    def advice(self, input: Shape) -> tuple[Trouble, ...]:
        return skipped_cells(self, self.sliding, input) + dead_weights(self, self.sliding, input)

    def output(self, input: Shape) -> Shape:
        rows, columns = self.sliding.slides(input)
        return self.filters, rows.output, columns.output

    def size_rule(self, input: Shape) -> SizeRule | None:
        return self.sliding.size_rule(input)

    def weights_per_filter(self, input: Shape) -> int:
        """Weights of one filter, without its bias."""
        return self.kernel_size[0] * self.kernel_size[1] * (input[0] // self.groups)

    def parameters(self, input: Shape) -> int:
        return self.filters * (self.weights_per_filter(input) + self.bias)

    def macs(self, input: Shape, output: Shape) -> int:
        return output[0] * output[1] * output[2] * self.weights_per_filter(input)

    def keeps(self, input: Shape, output: Shape) -> Keeps:
        slides = self.sliding.slides(input)
        if is_even(slides):
            return Keeps(input=True, layout="converted")
        return Keeps(inner=True, inner_elements=padded_elements(input, slides), layout="converted")

    def windows(self, input: Shape) -> tuple[Window, Window]:
        return self.sliding.windows(input)

    def modules(self, input: Shape) -> tuple[ModuleCall, ...]:
        slides = self.sliding.slides(input)
        even = is_even(slides)
        convolution = call(
            "Conv2d",
            in_channels=input[0],
            out_channels=self.filters,
            kernel_size=self.kernel_size,
            stride=self.stride,
            padding=(slides[0].before, slides[1].before) if even else (0, 0),
            dilation=self.dilation,
            groups=self.groups,
            bias=self.bias,
        )
        return (convolution,) if even else (call("ZeroPad2d", "pad", padding=padding_sides(slides)), convolution)

    def _uneven_groups(self, input: Shape) -> Trouble | None:
        if input[0] % self.groups == 0 and self.filters % self.groups == 0:
            return None
        common = gcd(input[0], self.filters)
        fewer = gcd(input[0], self.groups)
        rounded = -(-self.filters // self.groups) * self.groups
        return Trouble(
            message(
                "trouble",
                "{groups} groups do not divide {channels} channels and {filters} filters evenly",
                groups=self.groups,
                channels=input[0],
                filters=self.filters,
            ),
            message(
                "trouble",
                "{channels} / {groups} and {filters} / {groups} must be whole. At most {common} groups can be had.",
                groups=self.groups,
                channels=input[0],
                filters=self.filters,
                common=common,
            ),
            field="groups",
            limit=message("trouble", "must divide {channels} and {filters}", channels=input[0], filters=self.filters),
            suggestions=(
                self._with("groups", common, message("trouble", "Groups {number}", number=common)),
                self._with(
                    "filters",
                    rounded if rounded <= MOST_FILTERS else self.groups,
                    message("trouble", "Filters {number}", number=rounded),
                )
                if input[0] % self.groups == 0
                else self._with(
                    "groups",
                    gcd(fewer, self.filters),
                    message("trouble", "Groups {number}", number=gcd(fewer, self.filters)),
                ),
                self._with("groups", 1, message("trouble", "One group")),
            ),
            kind="groups",
        )

    def _with(self, name: str, value: int, label: Message) -> Suggestion:
        return Suggestion(label, instead=self.with_value(name, value))
