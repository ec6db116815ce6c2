"""What gradient checkpointing of a block saves of training memory, and what it costs."""

from __future__ import annotations

import msgspec

from cnnstudio.network import edits
from cnnstudio.network.batches import at_batch
from cnnstudio.network.document import Document
from cnnstudio.network.errors import InvalidValue
from cnnstudio.network.messages import message
from cnnstudio.network.tree import Address, Block, Stack, format_address, node_at


class Recomputing(msgspec.Struct, frozen=True):
    """With checkpointing against without: bytes for the whole batch, multiplications of a training step of an image."""

    kept_saved: int
    peak_saved: int
    more_macs: int
    step_macs: int

    @property
    def more(self) -> float:
        """The further multiplications as a part of a step's without."""
        return self.more_macs / self.step_macs if self.step_macs else 0.0


def set_checkpoint(network: Stack, address: Address, checkpoint: bool) -> Stack:
    """Have a block keep its input alone, or all; raises `InvalidValue` where there is no block."""
    node = node_at(network, address)
    if not isinstance(node, Block):
        raise InvalidValue(message("tree", "“{name}” is no block", name=format_address(address)))
    return edits.replace(network, address, msgspec.structs.replace(node, checkpoint=checkpoint))


def recomputing(document: Document, address: Address) -> Recomputing | None:
    """What checkpointing the block at `address` changes, whether it is on or off; None where that is not known."""
    without, with_it = (
        at_batch(document.replace(network=set_checkpoint(document.network, address, on)), document.recipe.batch_size)
        for on in (False, True)
    )
    if not without.complete:
        return None
    return Recomputing(
        without.memory.activations - with_it.memory.activations,
        without.memory.peak - with_it.memory.peak,
        with_it.step_macs - without.step_macs,
        without.step_macs,
    )
