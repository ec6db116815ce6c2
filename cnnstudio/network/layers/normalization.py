"""Batch normalization."""

from __future__ import annotations

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
)
from cnnstudio.network.layers.weighted import product
from cnnstudio.network.messages import Message, message

FLOAT_BYTES = 4
epsilon_field = Field(
    message("field", "Epsilon"),
    message("field", "Added to the variance, so that nothing is divided by zero."),
    "number",
    0,
    1,
    above_minimum=True,
)


class BatchNormalization(LayerType, frozen=True, tag="batch_normalization"):
    """Each channel (or unit) brought to mean 0 and variance 1 over the batch, then scaled and shifted as learned."""

    label: ClassVar[Message] = message("layer", "Batch normalization")
    short: ClassVar[Message | None] = message("layer", "Batch norm")
    help: ClassVar[Message] = message(
        "layer",
        "Brings each channel to mean 0 and variance 1 over the batch, then scales and shifts it as learned.",
    )
    when: ClassVar[Message] = message(
        "layer",
        "After a convolution and before its activation, in all but small networks: it lets them learn several times "
        "faster. With batches below 16 take group normalization (Ioffe and Szegedy, 2015).",
    )
    formula: ClassVar[str] = "y = γ · (x − mean) / √(variance + ε) + β, mean and variance over N · H · W of the batch"
    family: ClassVar[Family] = "normalization"
    stem: ClassVar[str] = "norm"
    palette_order: ClassVar[int] = 500
    linear: ClassVar[bool] = True
    centres: ClassVar[bool] = True

    momentum: Annotated[
        float,
        Field(
            message("field", "Momentum"),
            message("field", "Share of the newest batch in the running mean and variance that prediction uses."),
            "number",
            0,
            1,
        ),
    ] = 0.1
    epsilon: Annotated[float, epsilon_field] = 1e-5
    frozen: Annotated[
        bool,
        Field(
            message("field", "Frozen"),
            message(
                "field",
                "Training leaves its scale and shift as they are, and its running mean and variance too: it normalizes "
                "by these also in training, as in prediction.",
            ),
            "flag",
        ),
    ] = False

    def advice(self, input: Shape) -> tuple[Trouble, ...]:
        if self.momentum > 0 or self.frozen:
            return ()
        usual = type(self)().momentum
        label = message("trouble", "Momentum {momentum}", momentum=f"{usual:g}")
        return (
            Trouble(
                message("trouble", "With momentum 0 the mean and variance for prediction are never learned"),
                message(
                    "trouble",
                    "They stay 0 and 1 for all {channels} channels, so that prediction does not normalize as training "
                    "does.",
                    channels=f"{input[0]:,}",
                ),
                field="momentum",
                suggestions=(Suggestion(label, instead=self.with_value("momentum", usual)),),
                kind="frozen_statistics",
            ),
        )

    def parameters(self, input: Shape) -> int:
        return 2 * input[0]

    def parameters_rule(self, input: Shape) -> str:
        return product(2, input[0])

    def buffers(self, input: Shape) -> int:
        """Running mean and variance as float32, and the int64 count of batches."""
        return 2 * FLOAT_BYTES * input[0] + 8

    def keeps(self, input: Shape, output: Shape) -> Keeps:
        """Its input, and the batch's mean and inverse standard deviation by channel; frozen, it works out none."""
        return Keeps(input=True, constant=0 if self.frozen else 2 * FLOAT_BYTES * input[0])

    def modules(self, input: Shape) -> tuple[ModuleCall, ...]:
        name = "BatchNorm2d" if len(input) == 3 else "BatchNorm1d"
        return (call(name, num_features=input[0], eps=self.epsilon, momentum=self.momentum),)
