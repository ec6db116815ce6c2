"""How networks end: from feature maps to one number for each class."""

from __future__ import annotations

from cnnstudio.network.layers.activation import ReLU
from cnnstudio.network.layers.dense import Dense
from cnnstudio.network.layers.pooling import GlobalAveragePooling
from cnnstudio.network.layers.regularization import Dropout
from cnnstudio.network.layers.shape import Flatten
from cnnstudio.network.tree import Layer

Layers = tuple[Layer, ...]


def averaged(classes: int, dropout: float = 0) -> Layers:
    """The mean of each map, then one dense layer: the same for maps of any size."""
    return (
        Layer("pool", GlobalAveragePooling()),
        Layer("flatten", Flatten()),
        *((Layer("dropout", Dropout(dropout)),) if dropout else ()),
        Layer("dense", Dense(classes)),
    )


def hidden(number: int, units: int, dropout: float = 0.5) -> Layers:
    """A dense layer with ReLU, then dropout."""
    return (
        Layer(f"dense{number}", Dense(units)),
        Layer(f"relu_dense{number}", ReLU()),
        Layer(f"dropout{number}", Dropout(dropout)),
    )
