"""Freed memory stays with the process while it trains, and goes back afterwards."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FAULTS = """
import contextlib, resource, sys, torch
from cnnstudio.training.allocation import keeping_freed_memory

keeping = keeping_freed_memory() if sys.argv[1] == "keep" else contextlib.nullcontext()
with keeping:
    for step in range(110):
        if step == 10:
            before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
        pieces = [torch.zeros(size) for size in (50_000, 300_000, 1_200_000, 75_000) * 2]
        del pieces
    print(resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before)
"""


def faults(how: str) -> int:
    """Page faults of making and freeing the same tensors a hundred times, in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-c", FAULTS, how], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60
    )
    return int(done.stdout)


@pytest.mark.skipif(sys.platform != "linux", reason="glibc's doing")
def test_freed_memory_is_not_asked_for_again() -> None:
    assert faults("keep") < 1_000 < faults("leave")
