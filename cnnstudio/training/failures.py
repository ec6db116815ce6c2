"""What can go wrong in a training, as sentences with what to do."""

from __future__ import annotations

import torch

from cnnstudio.network.batches import largest_batch
from cnnstudio.network.document import Document
from cnnstudio.network.errors import TooLittleMemory, WorkError
from cnnstudio.network.machine import free_memory
from cnnstudio.network.messages import message
from cnnstudio.training.culprits import layer_at_work

BESIDE_TENSORS = 1.6
"""A step on the CPU takes up to so many times its tensors: oneDNN's workspaces and the heap stand beside them."""
_MEMORY = ("out of memory", "can't allocate memory", "not enough memory")


class Diverged(WorkError):
    """The loss is no finite number any more."""


def explained(error: Exception, document: Document) -> Exception:
    """The sentence for an error that a person can mend, or the error itself where it is a bug or a sentence already."""
    return _out_of_memory(error, document) if _is_out_of_memory(error) else error


def diverged(step: int, rate: float, layer: str | None = None) -> Diverged:
    """The error for a loss that is no finite number any more; `layer` is the one whose values went first."""
    numbers = {"step": step, "rate": f"{rate:g}"}
    if layer is None:
        said = message(
            "training",
            "The loss became infinite at step {step}: lower the learning rate (now {rate}) and train again.",
            **numbers,
        )
    else:
        said = message(
            "training",
            "The loss became infinite at step {step}: lower the learning rate (now {rate}) or clip the gradients, and "
            "train again. The values of {layer} went first.",
            layer=layer,
            **numbers,
        )
    return Diverged(said)


def _out_of_memory(error: Exception, document: Document) -> TooLittleMemory:
    batch, fits, layer = document.recipe.batch_size, _fitting(error, document), layer_at_work(error.__traceback__)
    where = message("training", "for {layer}", layer=layer) if layer else message("training", "for this training")
    if fits:
        said = message(
            "training",
            "There is not enough memory {where} at batch size {batch}: try {fits}, for which there should be room, or "
            "make the network smaller.",
            where=where,
            batch=batch,
            fits=fits,
        )
    else:
        said = message(
            "training",
            "There is not enough memory {where}: lower the batch size (now {batch}) or make the network smaller.",
            where=where,
            batch=batch,
        )
    return TooLittleMemory(said, fits)


def _fitting(error: Exception, document: Document) -> int | None:
    """The largest batch that the analysis sees room for, where it is smaller than the one that failed."""
    on_gpu = isinstance(error, torch.OutOfMemoryError) and torch.cuda.is_available()
    free = _free_on_gpu() if on_gpu else free_memory()
    if free is None:
        return None
    there = free if on_gpu else int(free / BESIDE_TENSORS)
    fits = largest_batch(document, there, device="cuda" if on_gpu else "cpu")
    return fits if fits and fits < document.recipe.batch_size else None


def _free_on_gpu() -> int:
    """Bytes that the next training finds: those no program has, and those that torch still holds from this one."""
    return torch.cuda.mem_get_info()[0] + torch.cuda.memory_reserved()


def _is_out_of_memory(error: Exception) -> bool:
    if isinstance(error, (MemoryError, torch.OutOfMemoryError)):
        return True
    return isinstance(error, RuntimeError) and any(words in str(error).lower() for words in _MEMORY)
