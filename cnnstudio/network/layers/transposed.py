"""The transposed convolution: a convolution run backwards, which enlarges feature maps by learned filters."""

from __future__ import annotations

from math import prod
from typing import Annotated, ClassVar, NamedTuple

from cnnstudio.network.geometry import Padding, Pair, Stretch, of_axis
from cnnstudio.network.initialization import Initialization
from cnnstudio.network.layers.base import (
    MOST_PADDING,
    Family,
    Field,
    Keeps,
    ModuleCall,
    Shape,
    Suggestion,
    Trouble,
    call,
    needs_image,
)
from cnnstudio.network.layers.freezing import Freezable
from cnnstudio.network.layers.sliding import AXES, kernel_field, padding_text, stride_text
from cnnstudio.network.layers.weighted import (
    bias_field,
    each_with_bias,
    filters_field,
    initialization_field,
    product,
)
from cnnstudio.network.messages import Message, dims, message
from cnnstudio.network.size_rule import Formula, SizeRule, alike, formula, variables_of


class Spread(NamedTuple):
    """How a kernel is laid out along one axis: output cells, and those cut off at its beginning.

    `more` cells are added at the end, which padding alone would cut off (torch's output_padding); `less` are cut off
    besides, where torch knows no such addition.
    """

    output: int
    before: int
    more: int = 0
    less: int = 0


def spread(size: int, kernel: int, stride: int, padding: str | int) -> Spread:
    """Lay a kernel out at each of `size` cells, `stride` apart.

    VALID keeps all it reaches, (size - 1) * stride + kernel; SAME gives size * stride, with the odd cell cut off at the
    beginning, as torch's output_padding does; a number is cut off at either end.
    """
    full = (size - 1) * stride + kernel
    if padding != "same":
        cut = padding if isinstance(padding, int) else 0
        return Spread(full - 2 * cut, cut)
    over = kernel - stride
    if over < 0:
        return Spread(size * stride, 0, more=-over)
    if over % 2 and stride == 1:
        return Spread(size, over // 2, less=1)
    return Spread(size * stride, (over + 1) // 2, more=over % 2)


class TransposedConvolution(Freezable, frozen=True, tag="transposed_convolution"):
    """Each input value lays its filter out, weighted, at its place; where they overlap they are added up."""

    label: ClassVar[Message] = message("layer", "Transposed convolution")
    short: ClassVar[Message | None] = message("layer", "Transposed")
    help: ClassVar[Message] = message(
        "layer",
        "Enlarges feature maps: each value lays learned filters out, a stride apart from its neighbours'; what "
        "overlaps is added up.",
    )
    when: ClassVar[Message] = message(
        "layer",
        "To get from small maps back to the image's size, as in U-Net, autoencoders and generators. A kernel that the "
        "stride divides leaves no chequered pattern; upsampling and a convolution leave none either.",
    )
    formula: ClassVar[str] = "z[i·s + u, j·s + v, k] = b[k] + Σ x[i, j, c] · w[u, v, c, k]"
    family: ClassVar[Family] = "convolution"
    stem: ClassVar[str] = "up"
    palette_order: ClassVar[int] = 130
    linear: ClassVar[bool] = True

    filters: Annotated[int, filters_field] = 8
    kernel_size: Annotated[Pair, kernel_field] = (2, 2)
    stride: Annotated[
        Pair,
        Field(
            message("field", "Stride"),
            message("field", "Cells from one value's filter to the next one's: how many times larger the maps become."),
            "pair",
            1,
            100,
        ),
    ] = (2, 2)
    padding: Annotated[
        Padding,
        Field(
            message("field", "Padding"),
            message(
                "field",
                "VALID keeps all that a filter reaches; SAME gives just stride times the input's size; explicit cuts "
                "off the rows and columns you say on either side.",
            ),
            "padding",
            0,
            MOST_PADDING,
        ),
    ] = "same"
    bias: Annotated[bool, bias_field] = True
    initialization: Annotated[Initialization, initialization_field] = "default"

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
        return needs_image(self, input) or self._nothing_left(input)

    def output(self, input: Shape) -> Shape:
        rows, columns = self._spreads(input)
        return self.filters, rows.output, columns.output

    def size_rule(self, input: Shape) -> SizeRule | None:
        if len(input) != 3:
            return None
        return SizeRule(alike(self._size_formula(input, 0), self._size_formula(input, 1)))

    def weights(self, input: Shape) -> tuple[Shape, ...]:
        return ((input[0], self.filters, *self.kernel_size),)

    def parameters(self, input: Shape) -> int:
        return prod(self.weights(input)[0]) + self.bias * self.filters

    def macs(self, input: Shape, output: Shape) -> int:
        return input[1] * input[2] * prod(self.weights(input)[0])

    def parameters_rule(self, input: Shape) -> str:
        return each_with_bias(product(*self.kernel_size, input[0]), self.bias, self.filters)

    def macs_rule(self, input: Shape, output: Shape) -> str:
        return product(*input[1:], input[0], *self.kernel_size, self.filters)

    def keeps(self, input: Shape, output: Shape) -> Keeps:
        rows, columns = self._spreads(input)
        uncut = self.filters * (rows.output + rows.less) * (columns.output + columns.less)
        return Keeps(
            input=True,
            inner_elements=uncut if rows.less or columns.less else 0,
            layout="converted",
            halved=prod(self.weights(input)[0]),
            keeps_weights=True,
        )

    def windows(self, input: Shape) -> tuple[Stretch, Stretch]:
        rows, columns = (
            Stretch(stride, first=found.before - kernel + stride, last=found.before)
            for found, kernel, stride in zip(self._spreads(input), self.kernel_size, self.stride, strict=True)
        )
        return rows, columns

    def modules(self, input: Shape) -> tuple[ModuleCall, ...]:
        rows, columns = self._spreads(input)
        made = call(
            "ConvTranspose2d",
            initialization=self.initialization,
            in_channels=input[0],
            out_channels=self.filters,
            kernel_size=self.kernel_size,
            stride=self.stride,
            padding=(rows.before, columns.before),
            output_padding=(rows.more, columns.more),
            bias=self.bias,
        )
        if not (rows.less or columns.less):
            return (made,)
        return made, call("ZeroPad2d", "crop", padding=(0, -columns.less, 0, -rows.less))

    def _spreads(self, input: Shape) -> tuple[Spread, Spread]:
        rows, columns = (
            spread(input[1 + axis], self.kernel_size[axis], self.stride[axis], of_axis(self.padding, axis))
            for axis in AXES
        )
        return rows, columns

    def _size_formula(self, input: Shape, axis: int) -> Formula:
        rule = "in·s" if self.padding == "same" else "(in − 1)·s + k"
        letters = {"in": input[1 + axis], "s": self.stride[axis], "k": self.kernel_size[axis]}
        if not isinstance(self.padding, str):
            rule, letters["p"] = f"{rule} − 2·p", self.padding[axis]
        values = {letter: value for letter, value in letters.items() if letter in variables_of(rule)}
        return formula("out", rule, self._spreads(input)[axis].output, values, least=1)

    def _nothing_left(self, input: Shape) -> Trouble | None:
        axis = next((axis for axis in AXES if self._spreads(input)[axis].output < 1), None)
        if axis is None or isinstance(self.padding, str):
            return None
        most = [(spread(input[1 + a], self.kernel_size[a], self.stride[a], 0).output - 1) // 2 for a in AXES]
        fitting = min(self.padding[0], most[0]), min(self.padding[1], most[1])
        return Trouble(
            message("trouble", "Padding {padding} cuts off all that there is", padding=dims(*self.padding)),
            message(
                "trouble",
                "{formula} leaves no {name}",
                formula=self._size_formula(input, axis).with_numbers(),
                name=message("trouble", "rows") if axis == 0 else message("trouble", "columns"),
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
