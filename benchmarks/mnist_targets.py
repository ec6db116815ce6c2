"""How little work brings MNIST to 99.0, 99.4 and 99.6 % of its test set, through the program's own door.

    OMP_NUM_THREADS=1 python -m benchmarks.mnist_targets [99.0 99.4 99.6] [--seeds 5] [--validation]

Each target is a document (network and recipe) that `cnnstudio.training.train` trains as the studio does, validation
after each epoch included, on the 55,000 training images; five seeds, one thread. Its settings were chosen by the
validation images (`--validation` scores those alone, the test set is then not looked at). The test set is scored once,
at the end of each run.

The unit is one epoch of 60,000 images of LeNet-5 by the loop of PyTorch's example (`training_speed`): torch's
DataLoader over PIL images, batch 64, Adam. A share of it is timed before each run, in the same process. What counts is
the processor's time, which other programs on the machine change less than the clock's; the clock's is told beside it.
"""

from __future__ import annotations

import argparse
import dataclasses
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch

from benchmarks.machine import describe
from benchmarks.training_speed import BATCH, dataloader_loop
from cnnstudio import data
from cnnstudio.network import Augmentation, Document, Layer, Recipe, Stack
from cnnstudio.network.layers.activation import ReLU
from cnnstudio.network.layers.convolution import Convolution
from cnnstudio.network.layers.dense import Dense
from cnnstudio.network.layers.normalization import BatchNormalization
from cnnstudio.network.layers.pooling import MaxPooling
from cnnstudio.network.layers.shape import Flatten
from cnnstudio.training import Choices, Run, train

UNIT_IMAGES = 60_000
UNIT_STEPS = 100
"""Steps of the usual loop that are timed before each run."""


def network(first: int, second: int, dense: int) -> Stack:
    """Two convolutions of 5 x 5, pooled before they are normalized, and two dense layers; no bias before a norm."""
    return Stack(
        (
            Layer("conv1", Convolution(first, (5, 5), padding="valid", bias=False)),
            Layer("pool1", MaxPooling()),
            Layer("norm1", BatchNormalization()),
            Layer("relu1", ReLU()),
            Layer("conv2", Convolution(second, (5, 5), padding="valid", bias=False)),
            Layer("pool2", MaxPooling()),
            Layer("norm2", BatchNormalization()),
            Layer("relu2", ReLU()),
            Layer("flatten1", Flatten()),
            Layer("dense1", Dense(dense, bias=False)),
            Layer("norm3", BatchNormalization()),
            Layer("relu3", ReLU()),
            Layer("dense2", Dense(10)),
        )
    )


class Target(NamedTuple):
    """An accuracy in percent, the units in which it should be reached (None: at all), and what is trained."""

    accuracy: float
    units: float | None
    network: Stack
    recipe: Recipe


FAST = Recipe(optimizer="adamw", learning_rate=0.015, beta1=0.7, beta2=0.9, batch_size=256, epochs=1)
TARGETS = (
    Target(99.0, 0.5, network(12, 24, 64), FAST),
    Target(
        99.4,
        1.5,
        network(16, 32, 64),
        FAST.with_value("epochs", 3).with_value("augmentation", Augmentation(shift=1)),
    ),
    Target(
        99.6,
        None,
        network(32, 64, 128),
        Recipe(
            optimizer="adamw",
            learning_rate=0.01,
            beta1=0.8,
            beta2=0.95,
            batch_size=256,
            epochs=10,
            label_smoothing=0.05,
            augmentation=Augmentation(shift=2, rotate=8),
        ),
    ),
)


class Found(NamedTuple):
    """What a run came to: share right, and seconds of the processor and of the clock, in units."""

    accuracy: float
    cpu_units: float
    clock_units: float


def run_once(target: Target, mnist: data.Dataset, seed: int) -> Found:
    unit_cpu, unit_clock = timed(lambda: dataloader_loop(mnist.train.at(np.arange(UNIT_STEPS * BATCH))))
    scale = UNIT_IMAGES / (UNIT_STEPS * BATCH)
    document = Document(
        target.network, mnist.input_shape, mnist.classes, "mnist", target.recipe.with_value("seed", seed)
    )
    found: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        run = Run.create(Path(folder) / "run", document, Choices(threads=1))
        cpu, clock = timed(lambda: found.append(train(run, mnist).test_accuracy or 0.0))
    result = Found(found[0] * 100, cpu / (unit_cpu * scale), clock / (unit_clock * scale))
    print(f"{target.accuracy} %, seed {seed}: {result.accuracy:.2f} % in {result.cpu_units:.2f}", file=sys.stderr)
    return result


def timed(work: Callable[[], object]) -> tuple[float, float]:
    """Seconds of the processor and of the clock."""
    cpu, clock = time.process_time(), time.perf_counter()
    work()
    return time.process_time() - cpu, time.perf_counter() - clock


def report(target: Target, found: list[Found]) -> None:
    """A row for docs/BENCHMARKS.md."""
    accuracies = [one.accuracy for one in found]
    asked = f"{target.accuracy} %" + (f" in {target.units}" if target.units else "")
    spread = f"{min(accuracies):.2f} to {max(accuracies):.2f}"
    cpu = statistics.median(one.cpu_units for one in found)
    clock = statistics.median(one.clock_units for one in found)
    print(f"| {asked} | {statistics.mean(accuracies):.3f} % ({spread}) | {cpu:.2f} | {clock:.2f} |", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("targets", nargs="*", type=float, default=[target.accuracy for target in TARGETS])
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--validation", action="store_true", help="score the validation images, not the test set")
    options = parser.parse_args()
    torch.set_num_threads(1)
    torch.set_flush_denormal(True)
    mnist = data.load("mnist")
    if options.validation:
        mnist = dataclasses.replace(mnist, test=mnist.validation)
    print(f"{describe()}, torch {torch.__version__}, 1 thread, {options.seeds} seeds")
    for target in TARGETS:
        if target.accuracy in options.targets:
            report(target, [run_once(target, mnist, seed) for seed in range(options.seeds)])


if __name__ == "__main__":
    main()
