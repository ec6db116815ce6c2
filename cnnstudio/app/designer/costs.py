"""Where a layer's parameters and multiplications come from, as formulas with its numbers. No Qt."""

from __future__ import annotations

from cnnstudio.network import LayerType, Row, Shape

DOT = "·"


def parameters(layer: LayerType, input: Shape) -> str:
    """``(5·5·6 + 1)·12``; empty where the type has no short formula, or the layer fits no such input."""
    return layer.parameters_rule(input)


def macs(layer: LayerType, row: Row) -> str:
    """``14·14·12·5·5·6``: output values times the weights each reads; empty where there is no short formula."""
    if row.input is None or row.output is None:
        return ""
    return layer.macs_rule(row.input, row.output)
