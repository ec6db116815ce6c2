"""Layers without weights that change the size of feature maps: upsampling and cropping."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from cnnstudio.network.geometry import Pair, Stretch, Window
from cnnstudio.network.layers.base import (
    MOST_PADDING,
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
    without_effect,
)
from cnnstudio.network.layers.sliding import AXES, stride_text
from cnnstudio.network.messages import Message, dims, message
from cnnstudio.network.size_rule import SizeRule, alike, formula

MOST_SCALE = 64
Mode = Literal["nearest", "bilinear"]
NEAREST, BILINEAR = message("field", "Nearest"), message("field", "Bilinear")


class Upsampling(LayerType, frozen=True, tag="upsampling"):
    """Feature maps enlarged by whole numbers: each value repeated, or values in between drawn straight (bilinear)."""

    label: ClassVar[Message] = message("layer", "Upsampling")
    short: ClassVar[Message | None] = message("layer", "Upsample")
    help: ClassVar[Message] = message(
        "layer",
        "Enlarges every feature map by a whole number: repeats each value, or goes evenly from one to the next.",
    )
    when: ClassVar[Message] = message(
        "layer",
        "To get from small maps back to the image's size. Followed by a convolution it does what a transposed "
        "convolution does, with no chequered pattern.",
    )
    formula: ClassVar[str] = "nearest: y[i, j] = x[⌊i / s⌋, ⌊j / s⌋];  bilinear: x at (i + ½) / s − ½, (j + ½) / s − ½"
    family: ClassVar[Family] = "shape"
    stem: ClassVar[str] = "upsample"
    palette_order: ClassVar[int] = 720
    linear: ClassVar[bool] = True
    keeps_sign: ClassVar[bool] = True

    scale: Annotated[
        Pair,
        Field(
            message("field", "Scale"),
            message("field", "How many times higher and wider the maps become."),
            "pair",
            1,
            MOST_SCALE,
        ),
    ] = (2, 2)
    mode: Annotated[
        Mode,
        Field(
            message("field", "Mode"),
            message("field", "Nearest repeats each value; bilinear goes evenly from one to the next."),
            "choice",
            choices=(("nearest", NEAREST), ("bilinear", BILINEAR)),
        ),
    ] = "nearest"

    def summary(self) -> Message:
        mode = message("layer", "nearest") if self.mode == "nearest" else message("layer", "bilinear")
        return message("layer", "{scale} times, {mode}", scale=stride_text(self.scale), mode=mode)

    def trouble(self, input: Shape) -> Trouble | None:
        return needs_image(self, input)

    def advice(self, input: Shape) -> tuple[Trouble, ...]:
        if self.scale != (1, 1):
            return ()
        usual = self.with_value("scale", type(self)().scale)
        label = message("trouble", "Scale {scale}", scale=stride_text(usual.scale))
        detail = message("trouble", "At scale 1 the maps stay as they are.")
        return without_effect(detail, "scale", Suggestion(label, instead=usual))

    def output(self, input: Shape) -> Shape:
        return input[0], input[1] * self.scale[0], input[2] * self.scale[1]

    def size_rule(self, input: Shape) -> SizeRule | None:
        if len(input) != 3:
            return None
        rows, columns = (
            formula("out", "in·s", input[1 + axis] * self.scale[axis], {"in": input[1 + axis], "s": self.scale[axis]})
            for axis in AXES
        )
        return SizeRule(alike(rows, columns))

    def keeps(self, input: Shape, output: Shape) -> Keeps:
        return Keeps()

    def windows(self, input: Shape) -> tuple[Stretch, Stretch]:
        rows, columns = (self._stretch(scale) for scale in self.scale)
        return rows, columns

    def _stretch(self, scale: int) -> Stretch:
        """Bilinear: unit u lies at (u + 1/2) / s - 1/2, between two cells unless it is in the middle of one."""
        beside = scale // 2 if self.mode == "bilinear" else 0
        return Stretch(scale, first=-beside, last=beside)

    def modules(self, input: Shape) -> tuple[ModuleCall, ...]:
        return (call("Upsample", scale_factor=tuple(map(float, self.scale)), mode=self.mode),)


def _side(label: Message) -> Field:
    return Field(label, message("field", "Rows or columns cut off on this side."), "integer", 0, MOST_PADDING)


class Cropping(LayerType, frozen=True, tag="cropping"):
    """Rows and columns cut off the edges of feature maps, each side by itself."""

    label: ClassVar[Message] = message("layer", "Cropping")
    short: ClassVar[Message | None] = message("layer", "Crop")
    help: ClassVar[Message] = message("layer", "Cuts rows and columns off the edges of every feature map.")
    when: ClassVar[Message] = message(
        "layer",
        "Where lanes give maps of different sizes that shall be merged, as in the first U-Net, or where edges are "
        "spoilt by padding.",
    )
    formula: ClassVar[str] = "y[i, j] = x[i + top, j + left]"
    family: ClassVar[Family] = "shape"
    stem: ClassVar[str] = "crop"
    palette_order: ClassVar[int] = 730
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
        return needs_image(self, input) or self._nothing_left(input)

    def advice(self, input: Shape) -> tuple[Trouble, ...]:
        if self.output(input) != input:
            return ()
        usual = type(self)()
        label = message("trouble", "One cell on each side")
        detail = message("trouble", "Nothing is cut off on any side.")
        return without_effect(detail, None, Suggestion(label, instead=usual))

    def output(self, input: Shape) -> Shape:
        return input[0], input[1] - self.top - self.bottom, input[2] - self.left - self.right

    def size_rule(self, input: Shape) -> SizeRule | None:
        if len(input) != 3:
            return None
        _, height, width = self.output(input)
        rows = {"in": input[1], "top": self.top, "bottom": self.bottom}
        columns = {"in": input[2], "left": self.left, "right": self.right}
        return SizeRule(
            alike(
                formula("out", "in − top − bottom", height, rows, least=1),
                formula("out", "in − left − right", width, columns, least=1),
            )
        )

    def keeps(self, input: Shape, output: Shape) -> Keeps:
        return Keeps()

    def windows(self, input: Shape) -> tuple[Window, Window]:
        return Window(1, before=-self.top), Window(1, before=-self.left)

    def modules(self, input: Shape) -> tuple[ModuleCall, ...]:
        return (call("ZeroPad2d", padding=(-self.left, -self.right, -self.top, -self.bottom)),)

    def _nothing_left(self, input: Shape) -> Trouble | None:
        height, width = self.output(input)[1:]
        if height > 0 and width > 0:
            return None
        if height < 1:
            at_fault, said = "top", f"{input[1]:,} − {self.top:,} − {self.bottom:,}"
            name = message("trouble", "rows")
        else:
            at_fault, said = "left", f"{input[2]:,} − {self.left:,} − {self.right:,}"
            name = message("trouble", "columns")
        return Trouble(
            message("trouble", "Cropping leaves nothing of its {input} input", input=dims(*input[1:])),
            message("trouble", "{formula} leaves no {name}", formula=said, name=name),
            field=at_fault,
            suggestions=_less_cropping(self, input),
            kind="kernel",
        )


def _less_cropping(layer: Cropping, input: Shape) -> tuple[Suggestion, ...]:
    """As much of what is asked as leaves a cell, the last sides first given back."""
    top = min(layer.top, input[1] - 1)
    left = min(layer.left, input[2] - 1)
    bottom, right = min(layer.bottom, input[1] - 1 - top), min(layer.right, input[2] - 1 - left)
    label = message(
        "trouble",
        "Top {top}, bottom {bottom}, left {left}, right {right}",
        top=top,
        bottom=bottom,
        left=left,
        right=right,
    )
    return (Suggestion(label, instead=Cropping(top, bottom, left, right)),)
