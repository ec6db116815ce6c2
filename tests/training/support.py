"""Small networks and images that the tests of training share."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch

from cnnstudio.data import Dataset, Images
from cnnstudio.network import Block, Branches, Document, Layer, Message, Recipe, Stack
from cnnstudio.network.layers.activation import ReLU
from cnnstudio.network.layers.convolution import Convolution
from cnnstudio.network.layers.dense import Dense
from cnnstudio.network.layers.normalization import BatchNormalization
from cnnstudio.network.layers.pooling import MaxPooling
from cnnstudio.network.layers.regularization import Dropout
from cnnstudio.network.layers.shape import Flatten
from cnnstudio.training import Choices, Control, EpochMetrics, Observer, Progress, Result, Run

SHAPE = (1, 8, 8)
CLASSES = ("a", "b", "c", "d")
CPU = Choices(device="cpu", threads=1)

SMALL = Stack(
    (
        Layer("conv1", Convolution(filters=4)),
        Layer("norm1", BatchNormalization()),
        Layer("relu1", ReLU()),
        Layer("pool1", MaxPooling()),
        Layer("flatten", Flatten()),
        Layer("dropout", Dropout(rate=0.25)),
        Layer("dense", Dense(units=4)),
    )
)
"""Everything that could make two runs differ: dropout, running statistics, channels_last weights."""

BRANCHED = Stack(
    (
        Layer("conv1", Convolution(filters=4, kernel_size=(4, 4))),
        Branches(
            "mix",
            "add",
            (
                Stack(),
                Stack((Layer("conv2a", Convolution(filters=4)), Layer("conv2b", Convolution(filters=4)))),
            ),
        ),
        Block("block", Stack((Layer("conv1", Convolution(filters=4)), Layer("relu", ReLU()))), repeats=2),
        Layer("flatten", Flatten()),
        Layer("dense", Dense(units=4)),
    )
)


def images(count: int, seed: int, *, channels: int = 1, classes: int = 4) -> Images:
    """Noise with a bright quarter that tells the class."""
    generator = np.random.default_rng(seed)
    labels = generator.integers(0, classes, count)
    pixels = generator.integers(0, 100, (count, channels, 8, 8))
    for image, label in zip(pixels, labels, strict=True):
        row, column = divmod(int(label), 2)
        image[:, 4 * row : 4 * row + 4, 4 * column : 4 * column + 4] += 120
    return Images(pixels.astype(np.uint8), labels.astype(np.int64))


def dataset(train: int = 200, *, channels: int = 1) -> Dataset:
    return Dataset(
        key="quarters",
        title="Quarters",
        classes=CLASSES,
        input_shape=(channels, 8, 8),
        train=images(train, 1, channels=channels),
        validation=images(60, 2, channels=channels),
        test=images(80, 3, channels=channels),
    )


def document(network: Stack = SMALL, *, channels: int = 1, **recipe: object) -> Document:
    settings = {"batch_size": 16, "epochs": 2, "seed": 7, "learning_rate": 0.01} | recipe
    return Document(network, (channels, 8, 8), CLASSES, "quarters", Recipe(**settings))  # type: ignore[arg-type]


def new_run(folder: Path, network: Stack = SMALL, choices: Choices = CPU, **recipe: object) -> Run:
    return Run.create(folder, document(network, **recipe), choices)  # type: ignore[arg-type]


def weights(run: Run) -> dict[str, bytes]:
    """The bits of the last checkpoint's weights."""
    from cnnstudio.training import load_module

    state = load_module(run).state_dict()
    return {name: tensor.contiguous().numpy().tobytes() for name, tensor in state.items()}


class Recorder(Observer):
    """Writes down all it hears; `at` maps a number of steps to what to do when they are done."""

    def __init__(self, at: dict[int, Callable[[], None]] | None = None) -> None:
        self.heard: list[str] = []
        self.progress: list[Progress] = []
        self.epochs: list[EpochMetrics] = []
        self.checkpoints: list[int] = []
        self.results: list[Result] = []
        self.warnings: list[Message] = []
        self._at = dict(at or {})

    def started(self, run: Run) -> None:
        self.heard.append("started")

    def progressed(self, progress: Progress) -> None:
        self.progress.append(progress)
        for step in [step for step in self._at if step <= progress.step]:
            self._at.pop(step)()

    def validated(self, metrics: EpochMetrics) -> None:
        self.heard.append("validated")
        self.epochs.append(metrics)

    def checkpointed(self, step: int) -> None:
        self.checkpoints.append(step)

    def warned(self, warning: Message) -> None:
        self.warnings.append(warning)

    def paused(self) -> None:
        self.heard.append("paused")

    def resumed(self) -> None:
        self.heard.append("resumed")

    def finished(self, result: Result) -> None:
        self.heard.append("finished")
        self.results.append(result)


def at_step(control: Control, step: int, act: Callable[[], None], path: str = "conv1") -> None:
    """Have `act` called in the training thread when the layer at `path` begins its `step`-th training pass (from 1)."""
    passes = 0

    def count(layer: torch.nn.Module, _inputs: object) -> None:
        nonlocal passes
        passes += layer.training
        if layer.training and passes == step:
            act()

    control.probe(lambda module: module.get_submodule(path).register_forward_pre_hook(count))


def wait_until(condition: Callable[[], bool], seconds: float = 30) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "it did not happen"
        time.sleep(0.005)
