"""What one layer does to one input shape: worked out once and remembered, since an edit leaves most layers alone."""

from __future__ import annotations

import functools
from math import prod

import msgspec

from cnnstudio.network.geometry import Reach
from cnnstudio.network.layers.base import Keeps, LayerType, Shape, Trouble


class Facts(msgspec.Struct, frozen=True, gc=False):
    """Everything about a layer on an input shape that does not depend on its place, batch or device."""

    output: Shape
    elements: int
    parameters: int
    trainable: int
    buffers: int
    macs: int
    keeps: Keeps
    windows: tuple[Reach, Reach] | None
    advice: tuple[Trouble, ...] = ()


@functools.lru_cache(maxsize=16384)
def facts(layer: LayerType, input: Shape) -> Facts | Trouble:
    """Facts of `layer` on `input`, or why it cannot work there."""
    trouble = layer.trouble(input)
    if trouble is not None:
        return trouble
    output = layer.output(input)
    return Facts(
        output=output,
        elements=prod(output),
        parameters=layer.parameters(input),
        trainable=layer.trainable(input),
        buffers=layer.buffers(input),
        macs=layer.macs(input, output),
        keeps=layer.keeps(input, output),
        windows=layer.windows(input),
        advice=layer.advice(input),
    )
