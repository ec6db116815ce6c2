"""Trains runs in children that are killed: started by `test_killed`, with one import of torch for all of them.

Reads lines `FOLDER KIND NUMBER`. The child kills itself at its call of that number, from 1, that changes a file; of the
kind `renaming`, that gives a finished file its name. For each line its process is printed, then how it ended.
"""

from __future__ import annotations

import dataclasses
import os
import signal
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import torch

from cnnstudio import data
from cnnstudio.data import Dataset
from cnnstudio.training import Run
from cnnstudio.training.sitting import train

EVERY = ("fsync", "replace", "unlink", "mkdir", "chmod", "truncate", "ftruncate", "rename")
SLOW = 0.002
"""Seconds that each flush to the disk takes longer, so that a good part of the time goes into writing."""


def digits() -> Dataset:
    """The small digits, as many as make a training of a second."""
    whole = data.load("digits8")
    return dataclasses.replace(
        whole,
        train=whole.train.at(np.arange(320)),
        validation=whole.validation.at(np.arange(100)),
        test=whole.test.at(np.arange(100)),
    )


class Calls:
    """Counts the calls that change files, slows the flushes down, and kills the process at one of them."""

    def __init__(self, kill_at: int, names: tuple[str, ...]) -> None:
        self._left, self._names = kill_at, names
        for name in EVERY:
            setattr(os, name, self._counted(name, getattr(os, name)))

    def _counted(self, name: str, call: Callable[..., Any]) -> Callable[..., Any]:
        def counted(*arguments: Any, **named: Any) -> Any:
            if name == "fsync":
                time.sleep(SLOW)
            self._left -= name in self._names
            if self._left == 0 and name in self._names:
                os.kill(os.getpid(), signal.SIGKILL)
            return call(*arguments, **named)

        return counted


def child(folder: str, kind: str, kill_at: int) -> None:
    Calls(kill_at, ("replace",) if kind == "renaming" else EVERY)
    train(Run.open(folder), DATA)


def warm_up() -> None:
    """Have all imported that a training imports, once for all children."""
    from tests.training.support import dataset, new_run

    with tempfile.TemporaryDirectory() as folder:
        train(new_run(Path(folder) / "run", epochs=1), dataset(32))


def main() -> None:
    warm_up()
    print("ready", flush=True)
    for line in sys.stdin:
        folder, kind, kill_at = line.rsplit(" ", 2)
        process = os.fork()
        if not process:
            status = 1
            try:
                child(folder, kind, int(kill_at))
                status = 0
            finally:
                os._exit(status)
        print(process, flush=True)
        print(os.waitpid(process, 0)[1], flush=True)


if __name__ == "__main__":
    torch.set_num_threads(1)
    DATA = digits()
    main()
