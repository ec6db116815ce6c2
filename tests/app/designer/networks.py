"""Networks that tests of the Design workspace look at."""

from __future__ import annotations

from cnnstudio.network import Block, Branches, Document, Layer, Stack, architectures
from cnnstudio.network.layers.activation import ReLU
from cnnstudio.network.layers.convolution import Convolution
from cnnstudio.network.layers.dense import Dense
from cnnstudio.network.layers.pooling import MaxPooling
from cnnstudio.network.layers.shape import Flatten

LENET = architectures.get("lenet5").network

BROKEN = Stack(
    (
        Layer("conv1", Convolution(4, (5, 5), padding="valid")),
        Layer("pool1", MaxPooling((4, 4), (4, 4))),
        Layer("conv2", Convolution(8, (7, 7), padding="valid")),
        Layer("relu1", ReLU()),
        Layer("flatten1", Flatten()),
        Layer("dense1", Dense(10)),
    )
)
"""On 28 x 28 images conv2's kernel of 7 x 7 meets an input of 6 x 6."""

FOLDED = Stack(
    (
        Layer("conv1", Convolution(4, (3, 3))),
        Branches(
            "mix",
            "concatenate",
            (
                Stack((Layer("left", Convolution(4, (1, 1))),)),
                Stack((Layer("right", Convolution(12, (5, 5))), Layer("relu9", ReLU()))),
            ),
        ),
        Layer("relu1", ReLU()),
        Block("twice", Stack((Layer("inner", Convolution(16, (3, 3))), Layer("act", ReLU()))), 2),
        Layer("flatten1", Flatten()),
        Layer("dense1", Dense(10)),
    )
)

GROUPS = Stack(
    (
        Layer("conv1", Convolution(4, (3, 3))),
        Branches(
            "mix",
            "concatenate",
            (
                Stack((Layer("left", Convolution(4, (1, 1))),)),
                Stack(),
                Stack((Layer("right", Convolution(12, (5, 5))), Layer("relu9", ReLU()))),
            ),
        ),
        Branches(
            "skip",
            "add",
            (
                Stack(
                    (
                        Layer("conv2", Convolution(20, (3, 3))),
                        Block(
                            "part",
                            Stack(
                                (
                                    Layer("inner", Convolution(20, (3, 3))),
                                    Branches(
                                        "deep",
                                        "multiply",
                                        (
                                            Stack((Layer("a", Convolution(20, (1, 1))),)),
                                            Stack((Layer("b", Convolution(20, (1, 1))),)),
                                        ),
                                    ),
                                )
                            ),
                            2,
                        ),
                    )
                ),
                Stack(),
            ),
        ),
        Layer("flatten1", Flatten()),
        Layer("dense1", Dense(10)),
    )
)
"""Lanes with and without layers, side by side and within each other, and a block that repeats."""


def document(network: Stack) -> Document:
    """A document for 28 x 28 grey images."""
    return Document(network=network)


def long_network(layers: int) -> Stack:
    """A network of so many convolutions and activations."""
    pairs = range(1, layers // 2 + 1)
    return Stack(
        tuple(
            layer
            for number in pairs
            for layer in (Layer(f"conv{number}", Convolution(4, (3, 3))), Layer(f"relu{number}", ReLU()))
        )
    )
