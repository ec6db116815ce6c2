"""What convolution and pooling share: a kernel that slides over rows and columns."""

from __future__ import annotations

from typing import Literal

import msgspec

from cnnstudio.network.geometry import Padding, Pair, Slide, Window, of_axis, slide
from cnnstudio.network.layers.base import MOST_PADDING, Field, LayerType, Shape, Suggestion, Trouble
from cnnstudio.network.layers.shape import ZeroPadding
from cnnstudio.network.layers.unread import unread
from cnnstudio.network.messages import Message, dims, message
from cnnstudio.network.size_rule import ZEROS, Edge, Formula, SizeRule, alike, formula, variables_of

AXES = (0, 1)
MOST_CELLS = 1000

kernel_field = Field(
    message("field", "Kernel"),
    message("field", "Rows and columns of the window that an output unit looks through."),
    "pair",
    1,
    MOST_CELLS,
)
stride_field = Field(
    message("field", "Stride"),
    message("field", "Cells by which the window moves between two output units, down and across."),
    "pair",
    1,
    MOST_CELLS,
)
padding_field = Field(
    message("field", "Padding"),
    message(
        "field",
        "VALID adds nothing and ignores what is left over; SAME adds as many cells round the edge as give one output a "
        "stride; explicit adds the rows and columns you say on either side.",
    ),
    "padding",
    0,
    MOST_PADDING,
)
dilation_field = Field(
    message("field", "Dilation"),
    message("field", "Cells from one tap of the kernel to the next."),
    "pair",
    1,
    100,
)


class Sliding(msgspec.Struct, frozen=True):
    """A kernel on an input: the slides of both axes and what follows from them."""

    kernel_size: Pair
    stride: Pair
    padding: Padding
    dilation: Pair = (1, 1)

    def slides(self, input: Shape) -> tuple[Slide, Slide]:
        """How the kernel slides along rows and columns of a C x H x W input."""
        rows, columns = (
            slide(
                input[1 + axis],
                self.kernel_size[axis],
                self.stride[axis],
                self.dilation[axis],
                self._pad(axis),
            )
            for axis in AXES
        )
        return rows, columns

    def windows(self, input: Shape) -> tuple[Window, Window]:
        """The windows for the receptive field."""
        rows, columns = (
            Window(self.kernel_size[axis], self.stride[axis], self.dilation[axis], found.before)
            for axis, found in enumerate(self.slides(input))
        )
        return rows, columns

    def size_rule(self, input: Shape, what: Message = ZEROS) -> SizeRule | None:
        """How the size comes about, with `what` is put round the input."""
        if len(input) != 3:
            return None
        slides = self.slides(input)
        formulas = alike(*(self.size_formula(input, axis) for axis in AXES))
        if self.padding == "same":
            formulas += alike(*(self._padding_formula(input[1 + axis], slides[axis], axis) for axis in AXES))
        rows, columns = slides
        edge = Edge(what, rows.before, rows.after, columns.before, columns.after)
        padded = self.padding not in ("valid", (0, 0))
        return SizeRule(
            formulas, edge if padded else None, unread(zip(self.windows(input), slides, input[1:], strict=True))
        )

    def size_formula(self, input: Shape, axis: int) -> Formula:
        """The output's rows (axis 0) or columns (1)."""
        taps = "k + 1" if self.dilation[axis] == 1 else "d·(k − 1)"
        zeros = "" if isinstance(self.padding, str) else " + 2·p"
        rule = "⌈in / s⌉" if self.padding == "same" else f"⌈(in{zeros} − {taps}) / s⌉"
        values = self._values(rule, axis, {"in": input[1 + axis]})
        return formula("out", rule, self.slides(input)[axis].output, values, least=1)

    def _padding_formula(self, size: int, slide: Slide, axis: int) -> Formula:
        extent = "k" if self.dilation[axis] == 1 else "d·(k − 1) + 1"
        rule = f"max((out − 1)·s + {extent} − in, 0)"
        values = self._values(rule, axis, {"out": slide.output, "in": size})
        return formula("padding", rule, slide.before + slide.after, values)

    def _values(self, rule: str, axis: int, sizes: dict[str, int]) -> dict[str, int]:
        """What the variables of a rule are: sizes, and the kernel's settings by their letters."""
        letters = {"k": self.kernel_size[axis], "s": self.stride[axis], "d": self.dilation[axis]}
        if not isinstance(self.padding, str):
            letters["p"] = self.padding[axis]
        return sizes | {letter: value for letter, value in letters.items() if letter in variables_of(rule)}

    def fits(self, input: Shape) -> bool:
        """Whether at least one output unit comes out."""
        return all(found.output > 0 for found in self.slides(input))

    def _pad(self, axis: int) -> Literal["valid", "same"] | int:
        return of_axis(self.padding, axis)


def padding_sides(slides: tuple[Slide, Slide]) -> tuple[int, int, int, int]:
    """Left, right, top and bottom zeros, in torch's order."""
    rows, columns = slides
    return columns.before, columns.after, rows.before, rows.after


def is_even(slides: tuple[Slide, Slide]) -> bool:
    """Whether as many cells are added before as after, which torch's modules can do by themselves."""
    return all(found.before == found.after for found in slides)


def padded_elements(input: Shape, slides: tuple[Slide, Slide]) -> int:
    """Numbers in a padded copy of one image's input."""
    rows, columns = slides
    return input[0] * (input[1] + rows.before + rows.after) * (input[2] + columns.before + columns.after)


def padding_text(padding: Padding) -> str:
    """VALID, SAME, or the rows and columns added."""
    return padding.upper() if isinstance(padding, str) else dims(*padding)


def stride_text(stride: Pair) -> str:
    """One number where both axes have the same."""
    return str(stride[0]) if stride[0] == stride[1] else dims(*stride)


def too_large(layer: LayerType, sliding: Sliding, input: Shape) -> Trouble | None:
    """Trouble of a kernel that is larger than its (padded) input."""
    if sliding.fits(input):
        return None
    largest = _largest_kernel(sliding, input)
    size = dims(input[1], input[2])
    return Trouble(
        message(
            "trouble",
            "Kernel {kernel} is larger than its {input} input",
            kernel=_extent_text(sliding),
            input=size,
        ),
        message(
            "trouble",
            "{formula}. The largest kernel that fits is {largest}.",
            formula=_formula(sliding, input),
            largest=dims(*largest) if min(largest) > 0 else "0",
        ),
        field="kernel_size",
        limit=message(
            "trouble",
            "at most {largest} with {padding}",
            largest=dims(*largest),
            padding=padding_text(sliding.padding),
        ),
        suggestions=_suggestions(layer, sliding, input, largest),
        kind="kernel",
    )


def _largest_kernel(sliding: Sliding, input: Shape) -> Pair:
    def of(axis: int) -> int:
        zeros = 0 if isinstance(sliding.padding, str) else sliding.padding[axis]
        room = (input[1 + axis] + 2 * zeros - 1) // sliding.dilation[axis] + 1
        return min(sliding.kernel_size[axis], room)

    return of(0), of(1)


def _largest_dilation(sliding: Sliding, input: Shape) -> Pair:
    """The widest spacing of the taps, up to its own, at which the kernel fits; 1 where none does."""

    def of(axis: int) -> int:
        zeros = 0 if isinstance(sliding.padding, str) else sliding.padding[axis]
        room = (input[1 + axis] + 2 * zeros - 1) // max(1, sliding.kernel_size[axis] - 1)
        return max(1, min(sliding.dilation[axis], room))

    return of(0), of(1)


def _extent_text(sliding: Sliding) -> Message | str:
    kernel = dims(*sliding.kernel_size)
    if sliding.dilation == (1, 1):
        return kernel
    return message(
        "trouble", "{kernel} with dilation {dilation}", kernel=kernel, dilation=stride_text(sliding.dilation)
    )


def _formula(sliding: Sliding, input: Shape) -> Message:
    """The size formula with the numbers of the first axis that does not fit."""
    axis = next(axis for axis in AXES if sliding.slides(input)[axis].output <= 0)
    return message(
        "trouble",
        "{formula} leaves no {name}",
        formula=sliding.size_formula(input, axis).with_numbers(),
        name=message("trouble", "rows") if axis == 0 else message("trouble", "columns"),
    )


def _suggestions(layer: LayerType, sliding: Sliding, input: Shape, largest: Pair) -> tuple[Suggestion, ...]:
    found = []
    if min(largest) > 0:
        label = message("trouble", "Kernel {kernel}", kernel=dims(*largest))
        found.append(Suggestion(label, instead=layer.with_value("kernel_size", largest)))
    found.append(Suggestion(message("trouble", "Use SAME padding"), instead=layer.with_value("padding", "same")))
    dilation = _largest_dilation(sliding, input)
    if dilation != sliding.dilation:
        label = message("trouble", "Dilation {dilation}", dilation=stride_text(dilation))
        found.append(Suggestion(label, instead=layer.with_value("dilation", dilation)))
    missing = [max(0, sliding.dilation[axis] * (sliding.kernel_size[axis] - 1) + 1 - input[1 + axis]) for axis in AXES]
    if max(missing) <= MOST_PADDING:
        label = message("trouble", "Pad input to {size}", size=dims(input[1] + missing[0], input[2] + missing[1]))
        pad = ZeroPadding(missing[0] // 2, missing[0] - missing[0] // 2, missing[1] // 2, missing[1] - missing[1] // 2)
        found.append(Suggestion(label, before=pad))
    return tuple(found)
