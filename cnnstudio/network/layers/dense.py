"""The dense (fully connected) layer."""

from __future__ import annotations

from math import prod
from typing import Annotated, ClassVar

from cnnstudio.network.initialization import Initialization
from cnnstudio.network.layers.base import (
    Family,
    Field,
    Keeps,
    ModuleCall,
    Shape,
    Suggestion,
    Trouble,
    call,
)
from cnnstudio.network.layers.freezing import Freezable
from cnnstudio.network.layers.shape import Flatten
from cnnstudio.network.layers.weighted import each_with_bias, initialization_field, product
from cnnstudio.network.messages import Message, dims, message
from cnnstudio.network.size_rule import SizeRule, formula

MOST_UNITS = 100_000_000


class Dense(Freezable, frozen=True, tag="dense"):
    """Every output unit is a weighted sum of every input value."""

    label: ClassVar[Message] = message("layer", "Dense")
    help: ClassVar[Message] = message(
        "layer", "Connects every unit with every input value, each by a weight of its own."
    )
    when: ClassVar[Message] = message(
        "layer",
        "At the end of a network, where the features of the whole image are weighed into a score for each class. On "
        "large feature maps it is by far the dearest layer: pool first.",
    )
    formula: ClassVar[str] = "z[k] = b[k] + Σ_i x[i] · w[i, k]"
    family: ClassVar[Family] = "dense"
    stem: ClassVar[str] = "dense"
    palette_order: ClassVar[int] = 300
    sees_all: ClassVar[bool] = True
    linear: ClassVar[bool] = True

    units: Annotated[
        int,
        Field(
            message("field", "Units"),
            message("field", "Number of units; the last layer needs one for each class."),
            "integer",
            1,
            MOST_UNITS,
            usual=(1, 1024),
        ),
    ] = 10
    bias: Annotated[
        bool,
        Field(message("field", "Bias"), message("field", "Adds a learned number to every unit."), "flag"),
    ] = True
    initialization: Annotated[Initialization, initialization_field] = "default"

    def summary(self) -> Message:
        return message("layer", "{units} units", units=f"{self.units:,}")

    def trouble(self, input: Shape) -> Trouble | None:
        if len(input) == 1:
            return None
        return Trouble(
            message(
                "trouble",
                "Dense needs a vector, but gets {shape} feature maps",
                shape=dims(input[1], input[2], input[0]),
            ),
            message(
                "trouble",
                "Flatten lays them out as {height} · {width} · {channels} = {values} values.",
                height=input[1],
                width=input[2],
                channels=input[0],
                values=f"{prod(input):,}",
            ),
            suggestions=(Suggestion(message("trouble", "Flatten before it"), before=Flatten()),),
            kind="needs_vector",
        )

    def output(self, input: Shape) -> Shape:
        return (self.units,)

    def size_rule(self, input: Shape) -> SizeRule | None:
        return SizeRule((formula("out", "units", self.units, {"units": self.units}),))

    def weights(self, input: Shape) -> tuple[Shape, ...]:
        return ((self.units, input[0]),)

    def parameters(self, input: Shape) -> int:
        return self.units * (prod(input) + self.bias)

    def macs(self, input: Shape, output: Shape) -> int:
        return self.units * input[0]

    def parameters_rule(self, input: Shape) -> str:
        return each_with_bias(product(*input), self.bias, self.units)

    def macs_rule(self, input: Shape, output: Shape) -> str:
        return product(input[0], self.units)

    def keeps(self, input: Shape, output: Shape) -> Keeps:
        return Keeps(input=not self.frozen, halved=input[0] * self.units)

    def modules(self, input: Shape) -> tuple[ModuleCall, ...]:
        linear = call(
            "Linear",
            initialization=self.initialization,
            in_features=input[0],
            out_features=self.units,
            bias=self.bias,
        )
        return (linear,)
