"""Analysis: network and input shape -> a row for each node with shape, cost, memory, receptive field and problems.

One pure function, `analyze`, that never raises for what a network can be: a node that cannot work carries problems, the
nodes that wait for it are unknown (None, never 0), and totals sum what is known.
"""

from __future__ import annotations

from collections.abc import Collection

from cnnstudio.network.errors import InvalidValue
from cnnstudio.network.finding import Purpose
from cnnstudio.network.layers.base import Shape
from cnnstudio.network.memory import Layout, Precision
from cnnstudio.network.messages import message
from cnnstudio.network.repairs import diagnosed
from cnnstudio.network.results import (
    Analysis,
    Device,
    Hush,
    Optimizer,
    Problem,
    Repair,
    Row,
    StepExtras,
    TrainingMemory,
)
from cnnstudio.network.tree import Stack
from cnnstudio.network.walk import PLAIN, measure

__all__ = ["Analysis", "Problem", "Repair", "Row", "TrainingMemory", "analyze"]


def analyze(
    network: Stack,
    input_shape: Shape,
    *,
    batch: int = 64,
    optimizer: Optimizer = "adam",
    layout: Layout = "channels_last",
    device: Device = "cpu",
    classes: int | None = None,
    data_shape: Shape | None = None,
    hushed: Collection[Hush] = (),
    extras: StepExtras = PLAIN,
    precision: Precision = "float32",
    like: Analysis | None = None,
) -> Analysis:
    """Analyse `network` on images of `input_shape` (C, H, W).

    `layout` is the memory layout training uses (the trainer's default is channels_last); `device` decides what dropout
    keeps, `extras` what a recipe's step keeps besides, `precision` whether a step works with 16 bits where it may. With
    `classes`, an output that does not give one value a class is an error too, and so is a network without weights;
    with `data_shape` (C, H, W), an input that its images are resized for is a warning. Warnings that are `hushed` stand
    apart. The analysis of a network `like` it makes this quicker, as far as both begin with the very same nodes, and
    changes nothing else. Never raises for what a network can be; raises `InvalidValue` for a batch below 1.
    Source: DESIGN, section 5.
    """
    if batch < 1:
        raise InvalidValue(message("analysis", "The batch size must be at least 1, not {batch}", batch=batch))
    result = measure(network, input_shape, batch, optimizer, layout, device, precision, extras=extras, like=like)
    return diagnosed(result, Purpose(classes, data_shape), hushed, like)
