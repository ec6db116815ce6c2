"""Dropout."""

from __future__ import annotations

from math import prod
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


class Dropout(LayerType, frozen=True, tag="dropout"):
    """Zeros a random share of the values while training and scales up the rest; does nothing when predicting."""

    label: ClassVar[Message] = message("layer", "Dropout")
    help: ClassVar[Message] = message(
        "layer", "While training, zeros a random share of the values, so that no unit relies on a few others."
    )
    family: ClassVar[Family] = "regularization"
    stem: ClassVar[str] = "dropout"
    palette_order: ClassVar[int] = 600
    linear: ClassVar[bool] = True
    keeps_sign: ClassVar[bool] = True

    rate: Annotated[
        float,
        Field(
            message("field", "Rate"),
            message("field", "Share of the values that are zeroed."),
            "number",
            0,
            0.99,
            usual=(0, 0.9),
        ),
    ] = 0.5

    def summary(self) -> Message:
        return message("layer", "rate {rate}", rate=f"{self.rate:g}")

    def advice(self, input: Shape) -> tuple[Trouble, ...]:
        if self.rate > 0:
            return ()
        usual = type(self)()
        return without_effect(
            message("trouble", "At rate 0 no value is ever zeroed."),
            "rate",
            Suggestion(message("trouble", "Rate {rate}", rate=f"{usual.rate:g}"), instead=usual),
        )

    def keeps(self, input: Shape, output: Shape) -> Keeps:
        return Keeps(output="same") if self.rate == 0 else Keeps(mask=prod(input))

    def modules(self, input: Shape) -> tuple[ModuleCall, ...]:
        return (call("Dropout", p=self.rate),)
