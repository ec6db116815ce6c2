"""Dropout, of single values and of whole feature maps."""

from __future__ import annotations

from math import prod
from typing import Annotated, ClassVar

import msgspec

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
    without_effect,
)
from cnnstudio.network.messages import Message, message


class Dropping(LayerType, frozen=True):
    """What dropout and spatial dropout share."""

    family: ClassVar[Family] = "regularization"
    stem: ClassVar[str] = "dropout"
    linear: ClassVar[bool] = True
    keeps_sign: ClassVar[bool] = True

    rate: Annotated[
        float,
        Field(
            message("field", "Rate"),
            message("field", "Share of the values, or of the feature maps, that are zeroed."),
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


class Dropout(Dropping, frozen=True, tag="dropout"):
    """Zeros a random share of the values while training and scales up the rest; does nothing when predicting."""

    label: ClassVar[Message] = message("layer", "Dropout")
    help: ClassVar[Message] = message(
        "layer", "While training, zeros a random share of the values, so that no unit relies on a few others."
    )
    when: ClassVar[Message] = message(
        "layer",
        "Before or between dense layers, where a network knows its training images by heart: training loss falls and "
        "validation loss rises (Srivastava et al., 2014).",
    )
    formula: ClassVar[str] = "training: y = m · x / (1 − rate), m = 0 with probability rate, else 1;  predicting: y = x"
    palette_order: ClassVar[int] = 600

    def keeps(self, input: Shape, output: Shape) -> Keeps:
        return Keeps(output="same") if self.rate == 0 else Keeps(mask=prod(input), only_training=True)

    def modules(self, input: Shape) -> tuple[ModuleCall, ...]:
        return (call("Dropout", p=self.rate),)


class SpatialDropout(Dropping, frozen=True, tag="spatial_dropout"):
    """Zeros a random share of whole feature maps while training and scales up the rest."""

    label: ClassVar[Message] = message("layer", "Spatial dropout")
    short: ClassVar[Message | None] = message("layer", "Dropout 2D")
    help: ClassVar[Message] = message(
        "layer", "While training, zeros a random share of the feature maps, each as a whole."
    )
    when: ClassVar[Message] = message(
        "layer",
        "Between convolutions, where single zeroed values would be made up for by their neighbours, which show nearly "
        "the same (Tompson et al., 2015).",
    )
    formula: ClassVar[str] = "training: y[c] = m[c] · x[c] / (1 − rate), one m for each map;  predicting: y = x"
    palette_order: ClassVar[int] = 610

    def trouble(self, input: Shape) -> Trouble | None:
        trouble = needs_image(self, input)
        if trouble is None:
            return None
        plain = Suggestion(message("trouble", "Plain dropout instead"), instead=Dropout(self.rate))
        return msgspec.structs.replace(trouble, suggestions=(plain,))

    def keeps(self, input: Shape, output: Shape) -> Keeps:
        """A factor for each map, as a number of the values' own type."""
        return Keeps(output="same") if self.rate == 0 else Keeps(statistics=input[0], only_training=True)

    def modules(self, input: Shape) -> tuple[ModuleCall, ...]:
        return (call("Dropout2d", p=self.rate),)
