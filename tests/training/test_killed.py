"""A training that is killed at any moment, while it writes a checkpoint too, loses nothing but time.

Some kills by the clock, from outside; some at a call that changes a file, from inside. CNNSTUDIO_KILLS says how many.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from cnnstudio.network import Document, Layer, Recipe, Stack
from cnnstudio.network.augmentation import Augmentation
from cnnstudio.network.layers.activation import ReLU
from cnnstudio.network.layers.convolution import Convolution
from cnnstudio.network.layers.dense import Dense
from cnnstudio.network.layers.normalization import BatchNormalization
from cnnstudio.network.layers.pooling import MaxPooling
from cnnstudio.network.layers.regularization import Dropout
from cnnstudio.network.layers.shape import Flatten
from cnnstudio.training import Choices, Run, checkpoints
from cnnstudio.training.run_files import OWN_FILES

ROOT = Path(__file__).parents[2]
KILLS = int(os.environ.get("CNNSTUDIO_KILLS", "6"))
CALLS = {"any": 240, "renaming": 40}
"""A kill from inside comes at one of so many calls; a whole training makes about as many."""
NETWORK = Stack(
    (
        Layer("conv1", Convolution(filters=4)),
        Layer("norm1", BatchNormalization()),
        Layer("relu1", ReLU()),
        Layer("pool1", MaxPooling()),
        Layer("flatten", Flatten()),
        Layer("dropout", Dropout(rate=0.25)),
        Layer("dense", Dense(units=10)),
    )
)
RECIPES = (
    Recipe("sgd", 0.05, momentum=0.9, schedule="one_cycle", average_decay=0.9, batch_size=16, epochs=2, seed=3),
    Recipe("adam", 0.01, schedule="warmup_cosine", average_decay=0.9, clip_norm=1.0, batch_size=16, epochs=2, seed=4),
)
"""Momentum and moments, schedules, a running average of the weights; dropout draws at each step."""

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="children are forked"),
    pytest.mark.timeout(120 + 20 * KILLS),
]


class Nursery:
    """Starts children that train, and tells how they ended."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        assert self._line() == "ready"

    def train(self, run: Run, *, kind: str = "any", kill_at: int = 0, after: float | None = None) -> tuple[int, float]:
        """Train in a child that is killed at a call, or `after` so many seconds; its wait status and its time."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{run.folder} {kind} {kill_at}\n")
        self._process.stdin.flush()
        child, began = int(self._line()), time.perf_counter()
        if after is not None:
            killer = threading.Timer(after, lambda: os.kill(child, signal.SIGKILL))
            killer.start()
            status = int(self._line())
            killer.cancel()
        else:
            status = int(self._line())
        return status, time.perf_counter() - began

    def _line(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()


@pytest.fixture
def nursery() -> Iterator[Nursery]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"}
    with subprocess.Popen(
        [sys.executable, "-m", "tests.training.killed_child"],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        yield Nursery(process)
        assert process.stdin is not None
        process.stdin.close()


def new_run(folder: Path, recipe: Recipe) -> Run:
    recipe = recipe.with_value("augmentation", Augmentation(shift=1, rotate=10, noise=5))
    kept = recipe.with_value("checkpoint_steps", 3).with_value("keep_epochs", True).with_value("keep_checkpoints", 1)
    document = Document(NETWORK, (1, 8, 8), tuple("0123456789"), "digits8", kept)
    return Run.create(folder, document, Choices(device="cpu", threads=1))


def read_everything(folder: Path) -> Run:
    """Read every file of a run as the program does. What it does not know must be a file in writing."""
    run = Run.open(folder)
    assert run.state() in ("new", "interrupted", "finished"), run.state()
    run.metrics()
    run.result()
    assert run.failure() is None
    for checkpoint in run.checkpoints():
        checkpoints.load_weights(run.checkpoint_folder, checkpoint)
        checkpoints.load_optimizer(run.checkpoint_folder, checkpoint)
    for name in ("validation", "test"):
        run.predictions(name)
    for path in (path for path in folder.rglob("*") if path.is_file()):
        own = path.name.startswith((*OWN_FILES, "run.lock", "step-"))
        assert own or (path.name.startswith(".") and path.name.endswith(".tmp")), path
    return run


def outcome(run: Run) -> dict[str, object]:
    """All that a run comes to, but for the time it took."""
    result, last = run.result(), run.checkpoint()
    assert result is not None
    files = [run.checkpoint_folder / tensors.name for tensors in (last.weights, last.optimizer)]
    files += [run.metrics_path, *sorted(run.folder.glob("predictions-*"))]
    return {
        "result": (result.test_loss, result.test_accuracy, result.confusion, result.stopped),
        "kept": [(one.step, one.validation_accuracy, one.is_best) for one in run.kept()],
        **{path.name: path.read_bytes() for path in files},
    }


def test_killed_at_any_moment_it_goes_on_to_the_same_bits(nursery: Nursery, tmp_path: Path) -> None:
    generator, kills, where = random.Random(KILLS), 0, Counter[str]()
    wholes = []
    for number, recipe in enumerate(RECIPES):
        whole = new_run(tmp_path / f"whole-{number}", recipe)
        status, seconds = nursery.train(whole)
        assert status == 0
        wholes.append((outcome(whole), seconds))
    trained = 0
    while kills < KILLS:
        expected, seconds = wholes[trained % 2]
        run = new_run(tmp_path / f"run-{trained}", RECIPES[trained % 2])
        for _ in range(generator.randint(1, 4)):
            kind = generator.choice(("clock", "any", "renaming"))
            if kind == "clock":
                status, _ = nursery.train(run, after=generator.uniform(0, seconds))
            else:
                status, _ = nursery.train(run, kind=kind, kill_at=generator.randint(1, CALLS[kind]))
            if status == 0:  # it was quicker
                break
            assert status == signal.SIGKILL
            kills += 1
            where[f"by {kind}"] += 1
            litter = [path.name for path in run.folder.rglob("*.tmp")]
            where["while a file was written" if litter else "between two files"] += 1
            steps = [one.step for one in read_everything(run.folder).kept()]
            where["with checkpoints" if steps else "before the first"] += 1
        assert nursery.train(run)[0] == 0
        assert outcome(read_everything(run.folder)) == expected
        assert not list(run.folder.rglob("*.tmp"))
        trained += 1
    print(f"{kills} kills of {trained} trainings: {dict(where)}")
    assert where["while a file was written"], "no kill while a file was written"
