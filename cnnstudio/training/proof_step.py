"""The process that makes a real step for `proof`: it may take so much memory and no more, and goes first.

A request comes as JSON on the standard input; the answer is JSON on the standard output.
"""

from __future__ import annotations

import contextlib
import json
import re
import sys
from pathlib import Path

import msgspec

from cnnstudio.network.document import Document
from cnnstudio.network.errors import WorkError
from cnnstudio.network.machine import free_memory
from cnnstudio.training import devices, footprint
from cnnstudio.training.choices import Choices
from cnnstudio.training.process import settings

KILOBYTE = 1024
WARM_UP = 2
"""Images of the first step: batch normalization needs more than one."""
STATUS = Path("/proc/self/status")
FIRST_TO_GO = "1000"
"""The highest score there is for the process that the system ends when memory runs out."""


def main() -> None:
    """Make the step and say what it took: null where there was not enough memory."""
    request = json.load(sys.stdin)
    document = Document.from_json(request["document"])
    choices = msgspec.convert(request["choices"], Choices)
    with settings(choices, devices.choose(choices.device)):  # freed memory is kept, as in training
        peak = _proved(document, choices, request["free"])
    json.dump({"peak": peak}, sys.stdout)


def _proved(document: Document, choices: Choices, free: int) -> int | None:
    """The bytes that the step takes; None where there was not enough memory."""
    try:
        footprint.take_steps(_at(document, WARM_UP), choices)  # what torch needs once is no part of a step
        _allow(min(free, free_memory() or free))
        return _peak(document, choices)
    except (WorkError, MemoryError):
        return None


def _at(document: Document, batch: int) -> Document:
    """The document with a batch of at most so many images."""
    size = min(batch, document.recipe.batch_size)
    return document.replace(recipe=document.recipe.with_value("batch_size", size))


def _peak(document: Document, choices: Choices) -> int:
    """On a GPU what its allocator counts; else how far the process has grown at its worst."""
    if choices.device != "cpu" or not STATUS.exists():
        return footprint.measure(document, choices).peak
    before = _kilobytes("VmRSS")
    with contextlib.suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5")  # forget how large it was before
    footprint.take_steps(document, choices)
    return max(0, _kilobytes("VmHWM") - before) * KILOBYTE


def _allow(more: int) -> None:
    """Take no more than `more` bytes from now on, and be the first to go where even that is too much."""
    with contextlib.suppress(OSError):
        Path("/proc/self/oom_score_adj").write_text(FIRST_TO_GO)
    if STATUS.exists():
        import resource

        _soft, hard = resource.getrlimit(resource.RLIMIT_DATA)
        limit = _kilobytes("VmData") * KILOBYTE + more
        resource.setrlimit(resource.RLIMIT_DATA, (limit if hard < 0 else min(limit, hard), hard))


def _kilobytes(name: str) -> int:
    found = re.search(rf"^{name}:\s*(\d+) kB$", STATUS.read_text(), re.MULTILINE)
    return int(found[1]) if found else 0


if __name__ == "__main__":
    main()
