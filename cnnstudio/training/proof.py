"""Whether a batch really fits: one real step in a process of its own, which memory may end without any harm here."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import msgspec

from cnnstudio.network.batches import at_batch, largest, largest_batch
from cnnstudio.network.document import Document
from cnnstudio.network.errors import UserError, WorkError
from cnnstudio.network.messages import message
from cnnstudio.network.recipe import Recipe
from cnnstudio.network.results import Device
from cnnstudio.training.choices import Choices, memory_precision

PARTS = 3
"""The first step is made with this part of the batch."""
ATTEMPTS = 8
LARGEST = int(next(field for field in Recipe.fields() if field.name == "batch_size").maximum)
LESS = 0.9
"""Each attempt's batch of the one before that did not hold."""
POLL_SECONDS = 0.05
STEP = "cnnstudio.training.proof_step"
HOME = Path(__file__).parents[2]
"""Where the package stands, which need not be installed."""


class Proof(msgspec.Struct, frozen=True):
    """A batch size that a real step held, the bytes that step took at its worst, and what was free before it."""

    batch: int
    peak: int
    free: int


class Cancelled(Exception):
    """Whoever asked does not want to know any more."""


def prove(document: Document, free: int, choices: Choices, cancelled: threading.Event | None = None) -> Proof:
    """The largest batch that a real step holds in `free` bytes.

    A step with a part of the batch that fits by prediction shows what the process takes beside its tensors; then the
    batch that fits with that is proved, or a smaller one where it does not hold. The process gets no more than `free`
    bytes. Takes as long as such steps take. Raises `WorkError` where nothing holds, `UserError` where the network does
    not work, `Cancelled` once `cancelled`.
    """
    cancelled = cancelled or threading.Event()
    device: Device = "cuda" if choices.device.startswith("cuda") else "cpu"
    precision = memory_precision(choices.precision)

    def predicted(batch: int) -> int:
        return at_batch(document, batch, device=device, precision=precision).memory.peak

    batch = largest_batch(document, free, device=device, precision=precision)
    if batch is None:
        raise UserError(message("training", "The network does not work yet: mend it in the design first."))
    batch = min(batch, LARGEST)
    part = batch // PARTS
    taken = _step(document, part, free, choices, cancelled) if part else None
    if taken is not None:
        batch = min(LARGEST, largest(lambda number: predicted(number) * taken // predicted(part), free))
    for _ in range(ATTEMPTS):
        if batch < 1:
            break
        peak = _step(document, batch, free, choices, cancelled)
        if peak is not None and peak <= free:
            return Proof(batch, peak, free)
        batch = int(batch * LESS)
    raise WorkError(message("training", "No batch held: a step takes more memory than is free."))


def _step(document: Document, batch: int, free: int, choices: Choices, cancelled: threading.Event) -> int | None:
    """The bytes that a step takes in its process; None where that ran out of memory."""
    sized = document.replace(recipe=document.recipe.with_value("batch_size", batch))
    request = {"document": sized.to_json(), "free": free, "choices": msgspec.to_builtins(choices)}
    with _process() as process:
        assert process.stdin is not None
        assert process.stdout is not None
        with contextlib.suppress(BrokenPipeError):
            process.stdin.write(json.dumps(request))
            process.stdin.close()
        while process.poll() is None:
            if cancelled.wait(POLL_SECONDS):
                raise Cancelled
        answer = process.stdout.read()
    if process.returncode < 0 or not answer:  # ended by a signal: the system took the memory back
        return None
    peak = json.loads(answer)["peak"]
    return None if peak is None else int(peak)


@contextlib.contextmanager
def _process() -> Iterator[subprocess.Popen[str]]:
    """The process that makes the step; ended with the block."""
    pipe, command = subprocess.PIPE, [sys.executable, "-m", STEP]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(HOME), os.environ.get("PYTHONPATH", "")])}
    process = subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, text=True, env=environment)
    try:
        yield process
    finally:
        process.kill()
        process.wait()
        for end in (process.stdin, process.stdout):
            if end is not None:
                with contextlib.suppress(BrokenPipeError):
                    end.close()
