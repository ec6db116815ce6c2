"""What a run fixes besides its recipe, since it changes the bits or the speed: device, threads, layout, kernels."""

from __future__ import annotations

import os
import platform
from typing import Annotated, Literal

import msgspec

Layout = Literal["channels_last", "contiguous"]
Positive = Annotated[int, msgspec.Meta(ge=1)]


class Choices(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The same machine, seed and choices give bit-identical weights on the CPU.

    `threads` is the CPU's; `fused` whether the optimizer updates all weights in one kernel; `checkpoint_seconds` how
    long a checkpoint may be awaited inside an epoch. `torch` and `machine` are kept for the record.
    """

    device: str = "cpu"
    threads: Positive = 1
    layout: Layout = "channels_last"
    fused: bool = True
    flush_denormal: bool = True
    checkpoint_seconds: Annotated[float, msgspec.Meta(gt=0)] = 60.0
    torch: str = ""
    machine: str = ""

    @classmethod
    def for_machine(cls, device: str = "auto", *, threads: int | None = None) -> Choices:
        """The choices for this machine. Raises `UserError` where there is no such device."""
        import torch

        from cnnstudio.training import devices

        return cls(
            device=str(devices.choose(device)),
            threads=threads or usual_threads(),
            torch=str(torch.__version__),  # a subclass of str that msgspec does not take
            machine=f"{platform.system()} {platform.machine()}",
        )


def usual_threads() -> int:
    """As many as there are cores but one, which is the window's; fewer where OMP_NUM_THREADS says so."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    wanted = os.environ.get("OMP_NUM_THREADS", "")
    most = int(wanted) if wanted.isdecimal() and int(wanted) else cores
    return max(1, min(cores - 1, most))
