"""What a run fixes besides its recipe, since it changes the bits or the speed: device, threads, layout, kernels."""

from __future__ import annotations

import os
import platform
from typing import Annotated, Any, Literal

import msgspec

from cnnstudio.network.memory import Precision as MemoryPrecision

Layout = Literal["channels_last", "contiguous"]
Precision = Literal["float32", "bfloat16", "float16"]
Positive = Annotated[int, msgspec.Meta(ge=1)]


class Fixed(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a person has fixed of the choices; None is for the program to choose."""

    threads: Positive | None = None
    layout: Layout | None = None
    fused: bool | None = None
    precision: Precision | None = None
    compile: bool | None = None

    def given(self) -> dict[str, Any]:
        """What is fixed, by the name of the choice."""
        return {name: value for name, value in msgspec.structs.asdict(self).items() if value is not None}


class Choices(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The same machine, seed and choices give bit-identical weights on the CPU.

    `threads` is the CPU's; `fused` whether the optimizer updates all weights in one kernel; `precision` what forward
    and backward pass of a training step work with, by autocast (weights, optimizer, scores and looks are float32);
    `compile` whether they are compiled; `checkpoint_seconds` how long a checkpoint may be awaited inside an epoch.
    `fixed` names what a person has chosen, which no trial changes. `torch` and `machine` are kept for the record.
    """

    device: str = "cpu"
    threads: Positive = 1
    layout: Layout = "channels_last"
    fused: bool = True
    flush_denormal: bool = True
    checkpoint_seconds: Annotated[float, msgspec.Meta(gt=0)] = 60.0
    torch: str = ""
    machine: str = ""
    precision: Precision = "float32"
    compile: bool = False
    fixed: tuple[str, ...] = ()

    @classmethod
    def for_machine(cls, device: str = "auto", *, threads: int | None = None, fixed: Fixed | None = None) -> Choices:
        """The choices for this machine, with what a person has `fixed` of them, or the threads alone.

        Raises `UserError` where there is no such device.
        """
        import torch

        from cnnstudio.training import devices

        given = (fixed or Fixed(threads=threads)).given()
        plain = cls(
            device=str(devices.choose(device)),
            threads=usual_threads(),
            torch=str(torch.__version__),  # a subclass of str that msgspec does not take
            machine=f"{platform.system()} {platform.machine()}",
        )
        return msgspec.structs.replace(plain, fixed=tuple(given), **given)


def memory_precision(precision: Precision) -> MemoryPrecision:
    """What the analysis of memory calls a precision: both of 16 bits are alike to it."""
    return "float32" if precision == "float32" else "mixed"


def cores() -> int:
    """The cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def most_threads() -> int:
    """As many as there are cores; fewer where OMP_NUM_THREADS says so."""
    wanted = os.environ.get("OMP_NUM_THREADS", "")
    return int(wanted) if wanted.isdecimal() and int(wanted) else cores()


def usual_threads() -> int:
    """As many as there are cores but one, which is the window's; fewer where OMP_NUM_THREADS says so."""
    return max(1, min(cores() - 1, most_threads()))
