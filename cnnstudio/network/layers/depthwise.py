"""Depthwise convolution, and separable convolution, which is a depthwise and a pointwise one in turn."""

from __future__ import annotations

from math import prod
from typing import Annotated, ClassVar

from cnnstudio.network.geometry import Padding, Pair
from cnnstudio.network.initialization import Initialization
from cnnstudio.network.layers.base import Field, Keeps, ModuleCall, Shape, call
from cnnstudio.network.layers.convolving import Convolving, convolution
from cnnstudio.network.layers.sliding import (
    Sliding,
    dilation_field,
    is_even,
    kernel_field,
    padded_elements,
    padding_field,
    padding_text,
    stride_field,
    stride_text,
)
from cnnstudio.network.layers.weighted import (
    bias_field,
    each_with_bias,
    filters_field,
    initialization_field,
    product,
)
from cnnstudio.network.messages import Message, dims, message

MOST_MAPS_OF_ONE = 100


class DepthwiseConvolution(Convolving, frozen=True, tag="depthwise_convolution"):
    """Each feature map is filtered by itself: z = b_k + sum of x[i*s_h + u, j*s_w + v, k] * w[u, v, k]."""

    label: ClassVar[Message] = message("layer", "Depthwise convolution")
    short: ClassVar[Message | None] = message("layer", "Depthwise")
    help: ClassVar[Message] = message(
        "layer", "Slides a filter of its own over each feature map; maps are not mixed with each other."
    )
    when: ClassVar[Message] = message(
        "layer",
        "Where a network must be small and fast, as MobileNet: followed by a 1 × 1 convolution, which mixes the maps, "
        "it does the work of a convolution for about a ninth of the multiplications.",
    )
    formula: ClassVar[str] = "z[i, j, k] = b[k] + Σ_u Σ_v x[i·s + u, j·s + v, k] · w[u, v, k]"
    stem: ClassVar[str] = "depthwise"
    palette_order: ClassVar[int] = 110

    kernel_size: Annotated[Pair, kernel_field] = (3, 3)
    stride: Annotated[Pair, stride_field] = (1, 1)
    padding: Annotated[Padding, padding_field] = "same"
    dilation: Annotated[Pair, dilation_field] = (1, 1)
    multiplier: Annotated[
        int,
        Field(
            message("field", "Multiplier"),
            message("field", "How many maps are made from each map."),
            "integer",
            1,
            MOST_MAPS_OF_ONE,
        ),
    ] = 1
    bias: Annotated[bool, bias_field] = True
    initialization: Annotated[Initialization, initialization_field] = "default"

    @property
    def sliding(self) -> Sliding:
        return Sliding(self.kernel_size, self.stride, self.padding, self.dilation)

    def summary(self) -> Message:
        return message(
            "layer",
            "{kernel}, each map by itself, stride {stride}, {padding}",
            kernel=dims(*self.kernel_size),
            stride=stride_text(self.stride),
            padding=padding_text(self.padding),
        )

    def output(self, input: Shape) -> Shape:
        rows, columns = self.sliding.slides(input)
        return input[0] * self.multiplier, rows.output, columns.output

    def weights(self, input: Shape) -> tuple[Shape, ...]:
        return ((input[0] * self.multiplier, 1, *self.kernel_size),)

    def biases(self, input: Shape) -> int:
        return self.bias * input[0] * self.multiplier

    def parameters_rule(self, input: Shape) -> str:
        return each_with_bias(product(*self.kernel_size), self.bias, input[0] * self.multiplier)

    def macs_rule(self, input: Shape, output: Shape) -> str:
        return product(*output[1:], output[0], *self.kernel_size)

    def modules(self, input: Shape) -> tuple[ModuleCall, ...]:
        return convolution(
            self.sliding,
            input,
            input[0] * self.multiplier,
            groups=input[0],
            bias=self.bias,
            initialization=self.initialization,
        )


class SeparableConvolution(Convolving, frozen=True, tag="separable_convolution"):
    """A depthwise convolution, then a 1 x 1 convolution that mixes the maps. The bias is the latter's."""

    label: ClassVar[Message] = message("layer", "Separable convolution")
    short: ClassVar[Message | None] = message("layer", "Separable")
    help: ClassVar[Message] = message(
        "layer",
        "Filters each feature map by itself (depthwise), then mixes them at each place by a 1 × 1 convolution "
        "(pointwise).",
    )
    when: ClassVar[Message] = message(
        "layer",
        "In the place of a convolution where a network must be small and fast, as Xception and MobileNet. Unlike "
        "theirs it has nothing between its two steps; for that put a depthwise convolution, batch normalization, ReLU.",
    )
    formula: ClassVar[str] = (
        "y[i, j, c] = Σ_u Σ_v x[i·s + u, j·s + v, c] · d[u, v, c];  z[i, j, k] = b[k] + Σ_c y[i, j, c] · p[c, k]"
    )
    stem: ClassVar[str] = "separable"
    palette_order: ClassVar[int] = 120

    filters: Annotated[int, filters_field] = 8
    kernel_size: Annotated[Pair, kernel_field] = (3, 3)
    stride: Annotated[Pair, stride_field] = (1, 1)
    padding: Annotated[Padding, padding_field] = "same"
    dilation: Annotated[Pair, dilation_field] = (1, 1)
    bias: Annotated[bool, bias_field] = True
    initialization: Annotated[Initialization, initialization_field] = "default"

    @property
    def sliding(self) -> Sliding:
        return Sliding(self.kernel_size, self.stride, self.padding, self.dilation)

    def summary(self) -> Message:
        return message(
            "layer",
            "{kernel} and 1 × 1, {filters} maps, stride {stride}, {padding}",
            kernel=dims(*self.kernel_size),
            filters=f"{self.filters:,}",
            stride=stride_text(self.stride),
            padding=padding_text(self.padding),
        )

    def output(self, input: Shape) -> Shape:
        rows, columns = self.sliding.slides(input)
        return self.filters, rows.output, columns.output

    def weights(self, input: Shape) -> tuple[Shape, ...]:
        return (input[0], 1, *self.kernel_size), (self.filters, input[0], 1, 1)

    def biases(self, input: Shape) -> int:
        return self.bias * self.filters

    def parameters_rule(self, input: Shape) -> str:
        pointwise = each_with_bias(product(input[0]), self.bias, self.filters)
        return f"{product(*self.kernel_size, input[0])} + {pointwise}"

    def macs_rule(self, input: Shape, output: Shape) -> str:
        depthwise, pointwise = product(*self.kernel_size, input[0]), product(input[0], self.filters)
        return f"{product(*output[1:])}·({depthwise} + {pointwise})"

    def keeps(self, input: Shape, output: Shape) -> Keeps:
        """Beside the depthwise one's, what goes from it to the pointwise one."""
        slides = self.sliding.slides(input)
        even = is_even(slides)
        padded = 0 if even else padded_elements(input, slides)
        between = input[0] * output[1] * output[2]
        return Keeps(
            input=even,
            inner=True,
            inner_elements=padded + between,
            working=between + max(padded, prod(output)),
            backward=max(between + prod(output), padded),
            layout="converted",
            halved=sum(map(prod, self.weights(input))),
            keeps_weights=True,
        )

    def modules(self, input: Shape) -> tuple[ModuleCall, ...]:
        pointwise = call(
            "Conv2d",
            "pointwise",
            self.initialization,
            in_channels=input[0],
            out_channels=self.filters,
            kernel_size=(1, 1),
            bias=self.bias,
        )
        depthwise = convolution(
            self.sliding,
            input,
            input[0],
            groups=input[0],
            bias=False,
            initialization=self.initialization,
            suffix="depthwise",
        )
        return (*depthwise, pointwise)
