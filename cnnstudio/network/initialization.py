"""How a layer's weights begin: each choice with its formula, when to take it, and what it comes to for given weights.

Fan-in and fan-out are counted as `torch.nn.init` counts them, from a weight of outputs x inputs (x kernel): the numbers
that one output adds up, and the outputs that one input goes into. A transposed convolution's weight is stored the
other way round, and so are its fans.
"""

from __future__ import annotations

from math import prod, sqrt
from typing import Literal, NamedTuple

import msgspec

from cnnstudio.network.messages import Message, message

Initialization = Literal[
    "default",
    "he_normal",
    "he_uniform",
    "xavier_normal",
    "xavier_uniform",
    "lecun_normal",
    "orthogonal",
    "zeros",
]
Weight = tuple[int, ...]
"""The shape of a layer's weights, as torch has it."""
UNIFORM_SPREAD = sqrt(3)
"""A uniform distribution's bound is so many times its standard deviation."""


class Fans(NamedTuple):
    """How many numbers one output adds up, and into how many outputs one input goes."""

    fan_in: int
    fan_out: int


def fans_of(weight: Weight) -> Fans:
    """The fans of a weight of outputs x inputs (x kernel height x kernel width)."""
    taps = prod(weight[2:])
    return Fans(weight[1] * taps, weight[0] * taps)


class Scheme(msgspec.Struct, frozen=True):
    """A way for weights to begin: what it is called and when to take it.

    Normal and uniform ones spread by √(`numerator` / fan-in), or over both fans together where they are `shared`: their
    standard deviation, or the bound of a uniform one.
    """

    label: Message
    help: Message
    distribution: Literal["normal", "uniform", "orthogonal", "zeros"]
    numerator: int = 0
    shared: bool = False

    def deviation(self, weight: Weight) -> float:
        """The standard deviation of the weights."""
        if self.distribution == "zeros":
            return 0.0
        if self.distribution == "orthogonal":
            return 1 / sqrt(_longer_side(weight))
        return self._spread(weight) / (UNIFORM_SPREAD if self.distribution == "uniform" else 1)

    def worked_out(self, weight: Weight) -> Message:
        """The formula with its numbers: ``std = √(2 / fan-in) = √(2 / 150) = 0.115``."""
        deviation = _figures(self.deviation(weight))
        if self.distribution == "zeros":
            return message("initialization", "All weights are 0.")
        if self.distribution == "orthogonal":
            side = f"{_longer_side(weight):,}"
            rule = message("initialization", "1 / √(larger of inputs and outputs)")
            return message(
                "initialization", "std = {rule} = 1 / √{side} = {deviation}", rule=rule, side=side, deviation=deviation
            )
        parts = {"rule": self._rule(), "numbers": self._numbers(weight)}
        if self.distribution == "normal":
            return message("initialization", "std = {rule} = {numbers} = {deviation}", **parts, deviation=deviation)
        return message(
            "initialization",
            "from −b to b, b = {rule} = {numbers} = {bound}; std = b / √3 = {deviation}",
            **parts,
            bound=_figures(self._spread(weight)),
            deviation=deviation,
        )

    def _spread(self, weight: Weight) -> float:
        fans = fans_of(weight)
        return sqrt(self.numerator / (sum(fans) if self.shared else fans.fan_in))

    def _rule(self) -> Message:
        if self.shared:
            return message("initialization", "√({number} / (fan-in + fan-out))", number=self.numerator)
        return message("initialization", "√({number} / fan-in)", number=self.numerator)

    def _numbers(self, weight: Weight) -> str:
        fans = fans_of(weight)
        below = f"({fans.fan_in:,} + {fans.fan_out:,})" if self.shared else f"{fans.fan_in:,}"
        return f"√({self.numerator} / {below})"


def _longer_side(weight: Weight) -> int:
    return max(weight[0], prod(weight[1:]))


def _figures(number: float) -> str:
    return f"{number:.3g}"


SCHEMES: dict[Initialization, Scheme] = {
    "default": Scheme(
        message("initialization", "PyTorch's own"),
        message(
            "initialization",
            "What every PyTorch layer begins with: uniform, somewhat narrower than He's; its bias is drawn alike.",
        ),
        "uniform",
        1,
    ),
    "he_normal": Scheme(
        message("initialization", "He normal"),
        message("initialization", "For ReLU and its like, in deep networks above all (He et al., 2015). Bias 0."),
        "normal",
        2,
    ),
    "he_uniform": Scheme(
        message("initialization", "He uniform"),
        message("initialization", "As He normal, but with no weight far from 0. Bias 0."),
        "uniform",
        6,
    ),
    "xavier_normal": Scheme(
        message("initialization", "Xavier normal"),
        message("initialization", "For tanh, sigmoid and softmax (Glorot and Bengio, 2010). Bias 0."),
        "normal",
        2,
        shared=True,
    ),
    "xavier_uniform": Scheme(
        message("initialization", "Xavier uniform"),
        message("initialization", "As Xavier normal, but with no weight far from 0. Bias 0."),
        "uniform",
        6,
        shared=True,
    ),
    "lecun_normal": Scheme(
        message("initialization", "LeCun normal"),
        message("initialization", "Keeps the variance where nothing is cut off (LeCun et al., 1998). Bias 0."),
        "normal",
        1,
    ),
    "orthogonal": Scheme(
        message("initialization", "Orthogonal"),
        message(
            "initialization",
            "Filters at right angles to each other: no signal grows or fades (Saxe et al., 2014). Bias 0.",
        ),
        "orthogonal",
    ),
    "zeros": Scheme(
        message("initialization", "Zeros"),
        message(
            "initialization",
            "For the last layer of a residual lane, which then begins as if it were not there. Elsewhere the filters "
            "would all stay alike. Bias 0.",
        ),
        "zeros",
    ),
}
"""All choices, in the order they are offered."""
