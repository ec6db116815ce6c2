"""Where a layer's parameters and multiplications come from, as formulas with its numbers. No Qt."""

from __future__ import annotations

from cnnstudio.network import LayerType, Row, Shape
from cnnstudio.network.layers.convolution import Convolution
from cnnstudio.network.layers.dense import Dense
from cnnstudio.network.layers.normalization import BatchNormalization
from cnnstudio.network.size_rule import number

DOT = "·"


def parameters(layer: LayerType, input: Shape) -> str:
    """``(5·5·6 + 1)·12``; empty where the type has no short formula."""
    if isinstance(layer, Convolution):
        return _weights_and_bias(_weights(layer, input), layer.bias, layer.filters)
    if isinstance(layer, Dense):
        return _weights_and_bias(number(input[0]), layer.bias, layer.units)
    if isinstance(layer, BatchNormalization):
        return f"2{DOT}{number(input[0])}"
    return ""


def macs(layer: LayerType, row: Row) -> str:
    """``14·14·12·5·5·6``: output values times the weights each reads; empty where there is no short formula."""
    if row.input is None or row.output is None:
        return ""
    if isinstance(layer, Convolution):
        channels, height, width = row.output
        return DOT.join((number(height), number(width), number(channels), _weights(layer, row.input)))
    if isinstance(layer, Dense):
        return f"{number(row.input[0])}{DOT}{number(layer.units)}"
    return ""


def _weights(layer: Convolution, input: Shape) -> str:
    height, width = layer.kernel_size
    channels = number(input[0]) if layer.groups == 1 else f"{number(input[0])}/{number(layer.groups)}"
    return DOT.join((number(height), number(width), channels))


def _weights_and_bias(weights: str, bias: bool, times: int) -> str:
    return f"({weights} + 1){DOT}{number(times)}" if bias else f"{weights}{DOT}{number(times)}"
