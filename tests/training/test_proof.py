"""The largest batch is proved by a real step in a process of its own, which gets no more memory than it may take."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

from cnnstudio.network import Document, Layer, Stack, UserError, WorkError
from cnnstudio.network.batches import largest_batch
from cnnstudio.network.layers.dense import Dense
from cnnstudio.training import proof
from tests.training.support import CPU, SHAPE, SMALL

FREE = 120_000_000
PLAIN = Stack(tuple(layer for layer in SMALL.nodes if layer.name not in ("norm1", "dropout")))
"""What breaks the heap up least: each attempt that does not hold is another process that imports torch."""


def small() -> Document:
    return Document(PLAIN, SHAPE, ("a", "b", "c", "d"))


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="only Linux says how large a process is")
def test_a_real_step_holds_the_batch_within_what_is_free() -> None:
    found = proof.prove(small(), FREE, CPU)
    assert 1 <= found.batch <= (largest_batch(small(), FREE) or 0)
    assert 0 < found.peak <= found.free == FREE


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only there a process's memory is limited")
def test_a_step_that_would_take_more_than_it_may_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(proof, "largest_batch", lambda *_, **__: 60_000)
    monkeypatch.setattr(proof, "PARTS", 60_001)  # no first step
    monkeypatch.setattr(proof, "ATTEMPTS", 1)
    with pytest.raises(WorkError, match="No batch held"):
        proof.prove(small(), FREE, CPU)


def test_a_network_that_does_not_work_is_no_matter_for_a_step() -> None:
    with pytest.raises(UserError, match="mend it"):
        proof.prove(Document(Stack((Layer("dense", Dense(10)),))), FREE, CPU)


def test_cancelling_ends_the_process(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[subprocess.Popen[str]] = []

    class Noted(subprocess.Popen[str]):
        def __init__(self, *args: Any, **options: Any) -> None:
            super().__init__(*args, **options)
            made.append(self)

    monkeypatch.setattr(subprocess, "Popen", Noted)
    cancelled = threading.Event()
    cancelled.set()
    with pytest.raises(proof.Cancelled):
        proof.prove(small(), FREE, CPU, cancelled)
    assert [process.poll() is not None for process in made] == [True]
