"""Memory of the loss: torch's cross-entropy of a batch, forward and backward."""

from __future__ import annotations

from typing import NamedTuple

from cnnstudio.network.memory_lanes import Value

FLOAT_BYTES = 4
INDEX_BYTES = 8


class LossMemory(NamedTuple):
    """Bytes that the loss keeps, of its log-probabilities, and of what it makes forward and backward."""

    kept: int
    probabilities: int
    forward: int
    gradients: int


def cross_entropy(batch: int, classes: int, outputs: Value, *, smoothed: bool, balanced: bool) -> LossMemory:
    """Of `classes` outputs an image: log-probabilities, targets and the total weight are kept.

    Smoothed labels keep which images count, beside the sums of all classes; with weights for the classes these are sums
    of a product of the size of the outputs. Outputs of 16 bits are copied first.
    """
    probabilities = classes * FLOAT_BYTES * batch
    kept = probabilities + INDEX_BYTES * batch + FLOAT_BYTES
    copied = probabilities if outputs.half else 0
    product = probabilities if smoothed and balanced else 0
    sums = 2 * FLOAT_BYTES * batch if smoothed else 0
    if smoothed:
        kept += batch + (FLOAT_BYTES if balanced else 2 * FLOAT_BYTES)
    gradients = max(2 * probabilities, probabilities + copied + outputs.bytes if copied else 0)
    gradients += product or sums // 2
    return LossMemory(kept, probabilities, probabilities + 2 * FLOAT_BYTES + copied + product + sums, gradients)
