"""Activations: functions of one value at a time, and softmax over the channels."""

from __future__ import annotations

import math
from typing import Annotated, ClassVar

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
    without_effect,
)
from cnnstudio.network.messages import Message, message


class Activation(LayerType, frozen=True):
    """What activations share: they keep the shape, and their result for the backward pass."""

    family: ClassVar[Family] = "activation"


class ReLU(Activation, frozen=True, tag="relu"):
    """max(0, x)."""

    label: ClassVar[Message] = message("layer", "ReLU")
    help: ClassVar[Message] = message("layer", "Lets positive values through and makes negative ones zero.")
    when: ClassVar[Message] = message(
        "layer",
        "After nearly every convolution and dense layer but the last: without something between them that is no "
        "straight line, two layers can do no more than one.",
    )
    formula: ClassVar[str] = "y = max(0, x)"
    stem: ClassVar[str] = "relu"
    palette_order: ClassVar[int] = 400
    limits: ClassVar[tuple[float, float]] = (0, math.inf)
    keeps_sign: ClassVar[bool] = True
    keeps_positive: ClassVar[bool] = True

    def modules(self, input: Shape) -> tuple[ModuleCall, ...]:
        return (call("ReLU"),)


class LeakyReLU(Activation, frozen=True, tag="leaky_relu"):
    """x, or x times the slope where x is negative."""

    label: ClassVar[Message] = message("layer", "Leaky ReLU")
    help: ClassVar[Message] = message("layer", "Like ReLU, but lets a small share of negative values through.")
    when: ClassVar[Message] = message(
        "layer", "Where units of ReLU die, that is give zero for every image and so never learn again."
    )
    formula: ClassVar[str] = "y = x for x ≥ 0, else slope · x"
    stem: ClassVar[str] = "leaky"
    palette_order: ClassVar[int] = 410
    keeps_sign: ClassVar[bool] = True
    keeps_positive: ClassVar[bool] = True

    negative_slope: Annotated[
        float,
        Field(message("field", "Negative slope"), message("field", "Factor of negative values."), "number", 0, 1),
    ] = 0.01

    def summary(self) -> Message:
        return message("layer", "slope {slope}", slope=f"{self.negative_slope:g}")

    def advice(self, input: Shape) -> tuple[Trouble, ...]:
        if self.negative_slope != 1:
            return ()
        usual = type(self)()
        label = message("trouble", "Slope {slope}", slope=f"{usual.negative_slope:g}")
        return without_effect(
            message("trouble", "With a slope of 1 negative values stay as they are, as positive ones do."),
            "negative_slope",
            Suggestion(label, instead=usual),
        )

    def keeps(self, input: Shape, output: Shape) -> Keeps:
        return Keeps(input=True)

    def modules(self, input: Shape) -> tuple[ModuleCall, ...]:
        return (call("LeakyReLU", negative_slope=self.negative_slope),)


class Tanh(Activation, frozen=True, tag="tanh"):
    """Hyperbolic tangent, between -1 and 1."""

    label: ClassVar[Message] = message("layer", "Tanh")
    help: ClassVar[Message] = message("layer", "Squeezes values into the range from −1 to 1.")
    when: ClassVar[Message] = message(
        "layer",
        "In small networks and to rebuild LeNet-5. In deep ones its gradient fades: it is flat where values are large.",
    )
    formula: ClassVar[str] = "y = tanh(x) = (e^x − e^(−x)) / (e^x + e^(−x))"
    stem: ClassVar[str] = "tanh"
    palette_order: ClassVar[int] = 420
    limits: ClassVar[tuple[float, float]] = (-1, 1)
    keeps_sign: ClassVar[bool] = True

    def modules(self, input: Shape) -> tuple[ModuleCall, ...]:
        return (call("Tanh"),)


class Sigmoid(Activation, frozen=True, tag="sigmoid"):
    """1 / (1 + exp(-x)), between 0 and 1."""

    label: ClassVar[Message] = message("layer", "Sigmoid")
    help: ClassVar[Message] = message("layer", "Squeezes values into the range from 0 to 1.")
    when: ClassVar[Message] = message(
        "layer",
        "For gates, whose output says how much of something shall pass, as in squeeze and excitation; between layers "
        "take ReLU.",
    )
    formula: ClassVar[str] = "y = σ(x) = 1 / (1 + e^(−x))"
    stem: ClassVar[str] = "sigmoid"
    palette_order: ClassVar[int] = 430
    limits: ClassVar[tuple[float, float]] = (0, 1)

    def modules(self, input: Shape) -> tuple[ModuleCall, ...]:
        return (call("Sigmoid"),)


class Softmax(Activation, frozen=True, tag="softmax"):
    """exp(x) divided by its sum over the channels (of feature maps: at each place) or units."""

    label: ClassVar[Message] = message("layer", "Softmax")
    help: ClassVar[Message] = message(
        "layer",
        "Turns values into shares that add up to 1. The loss does this by itself: no network needs it at the end.",
    )
    when: ClassVar[Message] = message(
        "layer", "As the last layer, where probabilities shall come out; training then leaves it to the loss."
    )
    formula: ClassVar[str] = "y[k] = e^x[k] / Σ_c e^x[c]"
    stem: ClassVar[str] = "softmax"
    is_in_loss: ClassVar[bool] = True
    palette_order: ClassVar[int] = 440
    limits: ClassVar[tuple[float, float]] = (0, 1)

    def keeps(self, input: Shape, output: Shape) -> Keeps:
        return Keeps(result=True, layout="contiguous")

    def modules(self, input: Shape) -> tuple[ModuleCall, ...]:
        return (call("Softmax", dim=1),)
