"""Settings that layers with weights share: filters, bias, and how the weights begin."""

from __future__ import annotations

from cnnstudio.network.initialization import SCHEMES
from cnnstudio.network.layers.base import Field
from cnnstudio.network.messages import message
from cnnstudio.network.size_rule import number

MOST_FILTERS = 100_000

filters_field = Field(
    message("field", "Filters"),
    message("field", "Number of filters, and so of feature maps that come out."),
    "integer",
    1,
    MOST_FILTERS,
    usual=(1, 256),
)
bias_field = Field(message("field", "Bias"), message("field", "Adds a learned number to every map."), "flag")
initialization_field = Field(
    message("field", "Begins"),
    message(
        "field",
        "How the weights are drawn before training. They must differ, and be of a size at which signals neither fade "
        "nor grow from layer to layer.",
    ),
    "choice",
    choices=tuple((name, scheme.label) for name, scheme in SCHEMES.items()),
)


def product(*numbers: int) -> str:
    """``5·5·6``."""
    return "·".join(map(number, numbers))


def each_with_bias(weights: str, bias: bool, units: int) -> str:
    """The parameters of so many units of so many weights: ``(5·5·6 + 1)·16``."""
    return f"({weights} + 1)·{number(units)}" if bias else f"{weights}·{number(units)}"
