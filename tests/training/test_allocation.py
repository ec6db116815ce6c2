"""Freed memory stays with the process while it trains, and goes back now and then, and afterwards."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SIZE = 64 << 20
RESIDENT = f"""
import os, torch
from cnnstudio.training.allocation import keeping_freed_memory

def resident():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")

def make_and_free():
    torch.ones({SIZE} // 4).sum()

make_and_free()
before = resident()
make_and_free()
print(resident() - before)
with keeping_freed_memory():
    make_and_free()
    print(resident() - before)
print(resident() - before)
"""

PIECE, PIECES = 64 << 10, 1000
BROKEN_UP = f"""
import os
from cnnstudio.training.allocation import Tidying, keeping_freed_memory

def resident():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")

with keeping_freed_memory():
    before = resident()
    pieces = [bytearray({PIECE}) for _ in range({PIECES})]
    del pieces[:-1]  # the last one holds up all before it
    print(resident() - before)
    Tidying(3600).tidy()
    print(resident() - before)
    Tidying(0).tidy()
    print(resident() - before)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="glibc's doing")
def test_freed_memory_stays_while_it_is_kept_and_goes_back_afterwards() -> None:
    usual, kept, afterwards = printed(RESIDENT)
    assert usual < SIZE / 4
    assert kept > SIZE * 3 / 4
    assert afterwards < SIZE / 4


@pytest.mark.skipif(sys.platform != "linux", reason="glibc's doing")
def test_free_memory_between_pieces_in_use_goes_back_once_it_is_time() -> None:
    free, too_early, tidied = printed(BROKEN_UP)
    assert free > PIECE * PIECES * 3 / 4
    assert too_early > PIECE * PIECES * 3 / 4
    assert tidied < PIECE * PIECES / 4


def printed(script: str) -> list[int]:
    """The numbers that a process of its own prints."""
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60
    )
    return [int(line) for line in done.stdout.split()]
