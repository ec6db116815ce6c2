"""Lp pooling: between the mean and the largest value of a window."""

from __future__ import annotations

from math import prod
from typing import Annotated, ClassVar

from cnnstudio.network.layers.base import Field, Keeps, ModuleCall, Shape, Suggestion, Trouble, call
from cnnstudio.network.layers.pooling import Pooling
from cnnstudio.network.layers.sliding import padded_elements, padding_sides, padding_text, stride_text
from cnnstudio.network.layers.waste import skipped_cells
from cnnstudio.network.messages import Message, dims, message
from cnnstudio.network.size_rule import ZEROS

MOST_POWER = 8


class LpPooling(Pooling, frozen=True, tag="lp_pooling"):
    """The p-th root of the sum of p-th powers in each window; padding counts as zeros."""

    label: ClassVar[Message] = message("layer", "Lp pooling")
    short: ClassVar[Message | None] = message("layer", "Lp")
    help: ClassVar[Message] = message(
        "layer", "Takes the p-th root of the sum of p-th powers in each window: the length of what it holds at p = 2."
    )
    when: ClassVar[Message] = message(
        "layer",
        "Where both should count, how strong a feature is and how often it occurs: the higher p, the more the largest "
        "value alone decides, as in max pooling.",
    )
    formula: ClassVar[str] = "y[i, j] = (Σ_u Σ_v x[i·s + u, j·s + v]^p)^(1/p)"
    palette_order: ClassVar[int] = 225
    padded_with: ClassVar[Message] = ZEROS
    padding_sign: ClassVar[str] = "0"

    power: Annotated[
        int,
        Field(
            message("field", "Power"),
            message("field", "p: an even number. The higher it is, the more the largest value decides."),
            "integer",
            2,
            MOST_POWER,
        ),
    ] = 2

    def summary(self) -> Message:
        return message(
            "layer",
            "{kernel} L{power}, stride {stride}, {padding}",
            kernel=dims(*self.kernel_size),
            power=self.power,
            stride=stride_text(self.stride),
            padding=padding_text(self.padding),
        )

    def trouble(self, input: Shape) -> Trouble | None:
        return super().trouble(input) or self._odd()

    def advice(self, input: Shape) -> tuple[Trouble, ...]:
        return skipped_cells(self, self.sliding, input)

    def keeps(self, input: Shape, output: Shape) -> Keeps:
        """The (padded) input, its powers, and four tensors of the output's size on the way from mean to root."""
        padded, values = padded_elements(input, self.sliding.slides(input)), prod(output)
        pads = self._pads(input)
        return Keeps(
            input=not pads,
            inner=True,
            inner_elements=(padded if pads else 0) + padded + 4 * values,
            working=(padded if pads else 0) + max(padded + values, 4 * values),
            backward=max(4 * values, 3 * padded - 4 * values),
        )

    def modules(self, input: Shape) -> tuple[ModuleCall, ...]:
        pool = call("LPPool2d", norm_type=float(self.power), kernel_size=self.kernel_size, stride=self.stride)
        if not self._pads(input):
            return (pool,)
        return call("ZeroPad2d", "pad", padding=padding_sides(self.sliding.slides(input))), pool

    def _pads(self, input: Shape) -> bool:
        return any(padding_sides(self.sliding.slides(input)))

    def _odd(self) -> Trouble | None:
        if self.power % 2 == 0:
            return None
        return Trouble(
            message("trouble", "Power {power} is odd", power=self.power),
            message(
                "trouble",
                "Values of both signs would cancel out, and a negative sum has no root: {power} must be even.",
                power=self.power,
            ),
            field="power",
            limit=message("trouble", "must be even"),
            suggestions=tuple(
                Suggestion(message("trouble", "Power {power}", power=power), instead=self.with_value("power", power))
                for power in (self.power - 1, self.power + 1)
            ),
        )
