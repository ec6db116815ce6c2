"""What a fully connected layer with the same inputs and outputs would need, beside a layer that shares its weights."""

from __future__ import annotations

import math

import msgspec

from cnnstudio.network.layers.base import LayerType, Shape


class FullyConnected(msgspec.Struct, frozen=True):
    """A dense layer from every value of `input` to every value of `output`, with a `bias` each or without.

    `shared` are the parameters of the layer in whose place it would stand.
    """

    input: Shape
    output: Shape
    bias: bool
    shared: int

    @property
    def weights(self) -> int:
        """One from each input to each output."""
        return math.prod(self.input) * math.prod(self.output)

    @property
    def parameters(self) -> int:
        """Weights and biases together: in · out + out."""
        return self.weights + (math.prod(self.output) if self.bias else 0)

    @property
    def times(self) -> float:
        """How many times as many parameters as are shared."""
        return self.parameters / self.shared


def fully_connected(layer: LayerType, input: Shape) -> FullyConnected | None:
    """The dense layer that gives what a convolution gives for C x H x W images; None for what shares no weights."""
    if layer.family != "convolution" or layer.trouble(input) is not None:
        return None
    shared = layer.parameters(input)
    bias = bool(getattr(layer, "bias", True))
    return FullyConnected(input, layer.output(input), bias, shared) if shared else None
