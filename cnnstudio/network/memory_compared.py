"""Training memory by each optimizer, in float32 and in mixed precision, side by side."""

from __future__ import annotations

import msgspec

from cnnstudio.network.layers.base import Shape
from cnnstudio.network.memory import Precision
from cnnstudio.network.messages import Message, message
from cnnstudio.network.results import Device, Optimizer, StepExtras, TrainingMemory
from cnnstudio.network.tree import Stack
from cnnstudio.network.walk import measure, optimizer_tensors

OPTIMIZERS: tuple[tuple[Message, Optimizer, bool], ...] = (
    (message("memory", "SGD without momentum"), "sgd", False),
    (message("memory", "SGD"), "sgd", True),
    (message("memory", "RMSprop"), "rmsprop", True),
    (message("memory", "Adam"), "adam", True),
    (message("memory", "AdamW"), "adamw", True),
)
"""Label, optimizer, and whether it has momentum, by what they keep."""
BARE = StepExtras(momentum=False)
PRECISIONS: tuple[Precision, ...] = ("float32", "mixed")


class Compared(msgspec.Struct, frozen=True):
    """What a step takes by one optimizer: bytes for the whole batch in each precision."""

    label: Message
    optimizer: Optimizer
    momentum: bool
    memory: dict[Precision, TrainingMemory]


def compare(network: Stack, input_shape: Shape, batch: int, *, device: Device = "cpu") -> tuple[Compared, ...]:
    """A line for each optimizer; none where the network does not work.

    Mixed precision is torch's autocast to 16 bits: convolutions and dense layers, and what follows them, work on half
    the bytes and make copies of their weights; weights, gradients and optimizer stay float32.
    """
    plain = {}
    for precision in PRECISIONS:
        found = measure(network, input_shape, batch, "sgd", device=device, precision=precision, extras=BARE)
        if not found.complete:
            return ()
        plain[precision] = found.memory
    return tuple(
        Compared(
            label,
            optimizer,
            momentum,
            {precision: _with(memory, optimizer, momentum) for precision, memory in plain.items()},
        )
        for label, optimizer, momentum in OPTIMIZERS
    )


def _with(memory: TrainingMemory, optimizer: Optimizer, momentum: bool) -> TrainingMemory:
    states = memory.gradients * optimizer_tensors(optimizer, momentum=momentum)
    return msgspec.structs.replace(memory, optimizer=states, peak=memory.peak + states)
