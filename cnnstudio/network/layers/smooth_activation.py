"""Activations that are smooth, or nearly so, where ReLU has its corner: GELU, SiLU, ELU, softplus, hard swish."""

from __future__ import annotations

from typing import Annotated, ClassVar

from cnnstudio.network.layers.activation import Activation
from cnnstudio.network.layers.base import Field, Keeps, ModuleCall, Shape, call
from cnnstudio.network.messages import Message, message


class SmoothActivation(Activation, frozen=True):
    """They keep their input for the backward pass."""

    def keeps(self, input: Shape, output: Shape) -> Keeps:
        return Keeps(input=True)


class GELU(SmoothActivation, frozen=True, tag="gelu"):
    """x times the share of a standard normal distribution that lies below x."""

    label: ClassVar[Message] = message("layer", "GELU")
    help: ClassVar[Message] = message("layer", "Like ReLU, but smooth: lets each value through by how large it is.")
    when: ClassVar[Message] = message(
        "layer",
        "In deep networks after layer normalization, as ConvNeXt and transformers (Hendrycks and Gimpel, 2016).",
    )
    formula: ClassVar[str] = "y = x · Φ(x) = x / 2 · (1 + erf(x / √2))"
    stem: ClassVar[str] = "gelu"
    palette_order: ClassVar[int] = 412

    def modules(self, input: Shape) -> tuple[ModuleCall, ...]:
        return (call("GELU"),)


class SiLU(SmoothActivation, frozen=True, tag="silu"):
    """x times its sigmoid, also known as swish."""

    label: ClassVar[Message] = message("layer", "SiLU")
    help: ClassVar[Message] = message("layer", "Swish: like ReLU, but smooth, and slightly negative left of zero.")
    when: ClassVar[Message] = message(
        "layer", "In the place of ReLU in deep networks, as EfficientNet does (Ramachandran et al., 2017)."
    )
    formula: ClassVar[str] = "y = x · σ(x) = x / (1 + e^(−x))"
    stem: ClassVar[str] = "silu"
    palette_order: ClassVar[int] = 414

    def modules(self, input: Shape) -> tuple[ModuleCall, ...]:
        return (call("SiLU"),)


class HardSwish(SmoothActivation, frozen=True, tag="hard_swish"):
    """x times a straight line from 0 at -3 to 1 at 3."""

    label: ClassVar[Message] = message("layer", "Hard swish")
    help: ClassVar[Message] = message("layer", "Nearly SiLU, of straight lines and a parabola: cheap to compute.")
    when: ClassVar[Message] = message(
        "layer", "In networks for small devices, as MobileNetV3, where SiLU's exponential costs time."
    )
    formula: ClassVar[str] = "y = x · min(max(x + 3, 0), 6) / 6"
    stem: ClassVar[str] = "swish"
    palette_order: ClassVar[int] = 416

    def modules(self, input: Shape) -> tuple[ModuleCall, ...]:
        return (call("Hardswish"),)


class ELU(SmoothActivation, frozen=True, tag="elu"):
    """x, or alpha * (exp(x) - 1) where x is negative."""

    label: ClassVar[Message] = message("layer", "ELU")
    help: ClassVar[Message] = message(
        "layer", "Like ReLU for positive values; negative ones go smoothly to a lowest value, −alpha."
    )
    when: ClassVar[Message] = message(
        "layer", "Without batch normalization: its means lie nearer to zero than ReLU's (Clevert et al., 2015)."
    )
    formula: ClassVar[str] = "y = x for x > 0, else α · (e^x − 1)"
    stem: ClassVar[str] = "elu"
    palette_order: ClassVar[int] = 417
    keeps_positive: ClassVar[bool] = True
    keeps_sign: ClassVar[bool] = True

    alpha: Annotated[
        float,
        Field(
            message("field", "Alpha"),
            message("field", "How far below zero negative values may go."),
            "number",
            0,
            10,
            above_minimum=True,
        ),
    ] = 1.0

    def summary(self) -> Message:
        return message("layer", "alpha {alpha}", alpha=f"{self.alpha:g}")

    def modules(self, input: Shape) -> tuple[ModuleCall, ...]:
        return (call("ELU", alpha=self.alpha),)


class Softplus(SmoothActivation, frozen=True, tag="softplus"):
    """log(1 + exp(x)), always positive."""

    label: ClassVar[Message] = message("layer", "Softplus")
    help: ClassVar[Message] = message("layer", "A smooth ReLU: always positive, with no corner at zero.")
    when: ClassVar[Message] = message(
        "layer", "Where what comes out must be positive, a width or a rate; between layers ReLU mostly does as well."
    )
    formula: ClassVar[str] = "y = ln(1 + e^x)"
    stem: ClassVar[str] = "softplus"
    palette_order: ClassVar[int] = 418
    keeps_sign: ClassVar[bool] = True

    def modules(self, input: Shape) -> tuple[ModuleCall, ...]:
        return (call("Softplus"),)
