"""What can go wrong in a training, as sentences with what to do."""

from __future__ import annotations

import torch

from cnnstudio.network.errors import WorkError
from cnnstudio.network.messages import message

_MEMORY = ("out of memory", "can't allocate memory", "not enough memory")


def explained(error: Exception, batch_size: int) -> Exception:
    """The sentence for an error that a person can mend, or the error itself where it is a bug or a sentence already."""
    if _is_out_of_memory(error):
        return WorkError(
            message(
                "training",
                "There is not enough memory for this training: lower the batch size (now {batch}) or make the network "
                "smaller.",
                batch=batch_size,
            )
        )
    return error


def diverged(step: int, rate: float) -> WorkError:
    """The error for a loss that is no finite number any more."""
    return WorkError(
        message(
            "training",
            "The loss became infinite at step {step}: lower the learning rate (now {rate}) and train again.",
            step=step,
            rate=f"{rate:g}",
        )
    )


def _is_out_of_memory(error: Exception) -> bool:
    if isinstance(error, (MemoryError, torch.OutOfMemoryError)):
        return True
    return isinstance(error, RuntimeError) and any(words in str(error).lower() for words in _MEMORY)
