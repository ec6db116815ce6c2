"""The devices of this machine that torch can train on."""

from __future__ import annotations

import torch

from cnnstudio.network.errors import UserError
from cnnstudio.network.messages import message


def available() -> tuple[str, ...]:
    """The devices there are, the fastest kind first; `cpu` is always the last."""
    found = [f"cuda:{number}" if number else "cuda" for number in range(torch.cuda.device_count())]
    if torch.backends.mps.is_available():
        found.append("mps")
    return (*found, "cpu")


def choose(name: str = "auto") -> torch.device:
    """The device of that name; `auto` is CUDA, then MPS, then the CPU. Raises `UserError` naming what there is."""
    there = available()
    wanted = name.strip().lower()
    if wanted == "auto":
        return torch.device(there[0])
    if wanted == "cuda:0":
        wanted = "cuda"
    if wanted not in there:
        raise UserError(
            message(
                "training",
                "There is no device “{name}” here. Choose auto or one of: {there}.",
                name=name,
                there=", ".join(there),
            )
        )
    return torch.device(wanted)


def free_memory(device: str) -> int:
    """Bytes that training can still take on a CUDA device, what torch holds there unused included."""
    free, _total = torch.cuda.mem_get_info(device)
    return int(free) + torch.cuda.memory_reserved(device) - torch.cuda.memory_allocated(device)
