"""Settings that torch keeps for the whole process or thread, made for a training and given back after it."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

import torch

from cnnstudio.training import randomness
from cnnstudio.training.allocation import keeping_freed_memory
from cnnstudio.training.choices import Choices

DENORMAL = 1e-40


@contextlib.contextmanager
def settings(choices: Choices, device: torch.device) -> Iterator[None]:
    """Threads and denormals as chosen, freed memory kept; the generators are given back as they were."""
    threads, flushing = torch.get_num_threads(), _flushes_denormals()
    torch.set_num_threads(choices.threads)
    torch.set_flush_denormal(choices.flush_denormal)
    try:
        with randomness.kept(device), keeping_freed_memory():
            yield
    finally:
        torch.set_flush_denormal(flushing)
        torch.set_num_threads(threads)


def _flushes_denormals() -> bool:
    """Whether this thread counts denormal numbers as zero; torch does not tell."""
    return not (torch.tensor(DENORMAL, dtype=torch.float32) * 1).item()
