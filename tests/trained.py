"""A small data set and runs trained on it in a second, shared by the tests of what is done with a trained network."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from cnnstudio import data
from cnnstudio.data.idx import idx_bytes
from cnnstudio.network import Block, Branches, Document, Layer, Recipe, Stack, architectures
from cnnstudio.network.layers.activation import ReLU
from cnnstudio.network.layers.convolution import Convolution
from cnnstudio.network.layers.dense import Dense
from cnnstudio.network.layers.normalization import BatchNormalization
from cnnstudio.network.layers.pooling import GlobalAveragePooling, MaxPooling
from cnnstudio.network.layers.regularization import Dropout
from cnnstudio.network.layers.shape import Flatten
from cnnstudio.training import Choices, Run, train

VARIED = Stack(
    (
        Layer("conv1", Convolution(4, (4, 4), stride=(2, 2), padding="same", bias=False)),
        Layer("norm1", BatchNormalization()),
        Layer("relu1", ReLU()),
        Branches(
            "mix",
            "concatenate",
            (
                Stack((Layer("conv2a", Convolution(3, (1, 1))),)),
                Stack((Layer("conv2b", Convolution(4, (3, 3), groups=2)), Layer("relu2b", ReLU()))),
            ),
        ),
        Block("part", Stack((Layer("conv3", Convolution(8, (3, 3))), Layer("relu3", ReLU()))), repeats=2),
        Branches("skip", "add", (Stack((Layer("conv4", Convolution(8, (3, 3))),)), Stack())),
        Layer("pool1", MaxPooling()),
        Layer("drop1", Dropout(0.2)),
        Layer("gap1", GlobalAveragePooling()),
        Layer("flatten1", Flatten()),
        Layer("dense1", Dense(10)),
    )
)
"""Every way in which parts are put together."""


@pytest.fixture(scope="session")
def idx_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small data set."""
    folder = tmp_path_factory.mktemp("bars")
    write_bars(folder)
    return folder


def write_bars(folder: Path) -> None:
    """A data set of easy pictures, a bar at a height for each class, in the four files of MNIST."""
    folder.mkdir(exist_ok=True)
    random = np.random.default_rng(0)
    for part, count in (("train", 600), ("t10k", 100)):
        labels = np.arange(count, dtype=np.uint8) % 10
        pixels = random.integers(0, 60, (count, 28, 28)).astype(np.uint8)
        for picture, label in zip(pixels, labels, strict=True):
            picture[2 * label + 2 : 2 * label + 6, 4:24] = 255
        (folder / f"{part}-images-idx3-ubyte").write_bytes(idx_bytes(pixels))
        (folder / f"{part}-labels-idx1-ubyte").write_bytes(idx_bytes(labels))


@pytest.fixture(scope="session")
def lenet_run(tmp_path_factory: pytest.TempPathFactory, idx_folder: Path) -> Run:
    """LeNet-5, trained. Tests only read it."""
    lenet = architectures.get("lenet5")
    return _trained(tmp_path_factory.mktemp("runs") / "lenet", lenet.network, idx_folder)


@pytest.fixture(scope="session")
def varied_run(tmp_path_factory: pytest.TempPathFactory, idx_folder: Path) -> Run:
    """A network of every kind of part, trained. Tests only read it."""
    return _trained(tmp_path_factory.mktemp("runs") / "varied", VARIED, idx_folder)


def _trained(folder: Path, network: Stack, idx_folder: Path) -> Run:
    document = Document(network=network, data=str(idx_folder), recipe=Recipe(epochs=2, batch_size=32))
    run = Run.create(folder, document, Choices.for_machine("cpu", threads=1))
    train(run, data.load(idx_folder))
    return run
