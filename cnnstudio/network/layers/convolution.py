"""The convolution layer."""

from __future__ import annotations

from math import gcd
from typing import Annotated, ClassVar

from cnnstudio.network.geometry import Padding, Pair
from cnnstudio.network.initialization import Initialization
from cnnstudio.network.layers.base import Field, ModuleCall, Shape, Suggestion, Trouble
from cnnstudio.network.layers.convolving import Convolving, convolution
from cnnstudio.network.layers.sliding import (
    Sliding,
    dilation_field,
    kernel_field,
    padding_field,
    padding_text,
    stride_field,
    stride_text,
)
from cnnstudio.network.layers.weighted import (
    MOST_FILTERS,
    bias_field,
    each_with_bias,
    filters_field,
    initialization_field,
    product,
)
from cnnstudio.network.messages import Message, dims, message
from cnnstudio.network.size_rule import number


class Convolution(Convolving, frozen=True, tag="convolution"):
    """Filters that slide over all feature maps: z = b_k + sum of x[i*s_h + u, j*s_w + v, k'] * w[u, v, k', k]."""

    label: ClassVar[Message] = message("layer", "Convolution")
    short: ClassVar[Message | None] = message("layer", "Conv 2D")
    help: ClassVar[Message] = message(
        "layer",
        "Slides learned filters over its input; each filter makes one feature map of what it finds where.",
    )
    when: ClassVar[Message] = message(
        "layer",
        "For images, everywhere: what is worth finding in one place is worth finding in all, so a filter needs few "
        "weights. Two of 3 × 3 see as far as one of 5 × 5, with fewer weights and a nonlinearity more.",
    )
    formula: ClassVar[str] = "z[i, j, k] = b[k] + Σ_u Σ_v Σ_c x[i·s + u, j·s + v, c] · w[u, v, c, k]"
    stem: ClassVar[str] = "conv"
    palette_order: ClassVar[int] = 100

    filters: Annotated[int, filters_field] = 8
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
    bias: Annotated[bool, bias_field] = True
    initialization: Annotated[Initialization, initialization_field] = "default"

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

    def brief(self) -> Message:
        if self.stride != (1, 1):
            return self.summary()
        return message(
            "layer",
            "{kernel}, {filters} maps, {padding}",
            kernel=dims(*self.kernel_size),
            filters=f"{self.filters:,}",
            padding=padding_text(self.padding),
        )

    def trouble(self, input: Shape) -> Trouble | None:
        return (self._uneven_groups(input) if len(input) == 3 else None) or super().trouble(input)

    def output(self, input: Shape) -> Shape:
        rows, columns = self.sliding.slides(input)
        return self.filters, rows.output, columns.output

    def weights(self, input: Shape) -> tuple[Shape, ...]:
        return ((self.filters, input[0] // self.groups, *self.kernel_size),)

    def biases(self, input: Shape) -> int:
        return self.bias * self.filters

    def parameters_rule(self, input: Shape) -> str:
        return each_with_bias(self._taps(input), self.bias, self.filters)

    def macs_rule(self, input: Shape, output: Shape) -> str:
        return f"{product(*output[1:], output[0])}·{self._taps(input)}"

    def _taps(self, input: Shape) -> str:
        """The weights of one filter: rows, columns, and the channels that it reads."""
        taps = product(*self.kernel_size, input[0])
        return taps if self.groups == 1 else f"{taps}/{number(self.groups)}"

    def modules(self, input: Shape) -> tuple[ModuleCall, ...]:
        return convolution(
            self.sliding,
            input,
            self.filters,
            groups=self.groups,
            bias=self.bias,
            initialization=self.initialization,
        )

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
