"""Freed memory stays with the process while it trains, and goes back afterwards."""

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


@pytest.mark.skipif(sys.platform != "linux", reason="glibc's doing")
def test_freed_memory_stays_while_it_is_kept_and_goes_back_afterwards() -> None:
    done = subprocess.run(
        [sys.executable, "-c", RESIDENT], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60
    )
    usual, kept, afterwards = map(int, done.stdout.split())
    assert usual < SIZE / 4
    assert kept > SIZE * 3 / 4
    assert afterwards < SIZE / 4
