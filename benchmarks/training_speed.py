"""How fast LeNet-5 is trained, against two loops that a person would write by hand.

    OMP_NUM_THREADS=1 python -m benchmarks.training_speed [--rounds 7] [--steps 300] [--threads 1]

Three contenders train the same network on the same MNIST images, batch 64, Adam, each in a process of its own, in turn,
round after round, so that whatever else the machine does hits all of them; the medians of the rounds are compared.

- this program: `cnnstudio.training.train` as the studio calls it, with its log, its reports 12 times a second, its
  running loss and accuracy; from the first step to the end of the epoch, validation left out.
- resident loop: the best loop we can write by hand. Images stay in memory as bytes, an index permutation,
  channels_last, fused Adam, no statistics at all.
- DataLoader loop: that of PyTorch's own MNIST example. A data set of PIL images, each turned into a tensor and
  normalized as torchvision does it, torch's DataLoader with its default settings, Adam, the loss summed by `item()`.

How much is gained over the last depends on the processor: with AVX-512 the layout that it uses (NCHW) is nearly as fast
as channels_last, with AVX2 it is a third slower (`ONEDNN_MAX_CPU_ISA=AVX2` shows it).
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch
from PIL import Image
from torch import nn
from torch.nn import functional
from torch.utils.data import DataLoader

from benchmarks.machine import describe, row
from cnnstudio import data
from cnnstudio.network import Document, Recipe, architectures
from cnnstudio.training import Choices, Observer, Progress, Run, train

BATCH = 64
RATE = 0.001
FEW = 100
OURS = "this program"


def lenet5() -> nn.Sequential:
    """The network by hand, layer for layer that of the program."""
    return nn.Sequential(
        nn.Conv2d(1, 6, 5, padding=2),
        nn.ReLU(),
        nn.MaxPool2d(2),
        nn.Conv2d(6, 16, 5),
        nn.ReLU(),
        nn.MaxPool2d(2),
        nn.Flatten(),
        nn.Linear(400, 120),
        nn.ReLU(),
        nn.Linear(120, 84),
        nn.ReLU(),
        nn.Linear(84, 10),
    )


class Stopwatch(Observer):
    """The time from the first step to the last report of the epoch, which comes before the validation."""

    def started(self, run: Run) -> None:
        self.began = time.perf_counter()

    def progressed(self, progress: Progress) -> None:
        self.seconds = time.perf_counter() - self.began


def this_program(images: data.Images, threads: int) -> float:
    lenet = architectures.get("lenet5")
    recipe = Recipe(learning_rate=RATE, schedule="constant", batch_size=BATCH, epochs=1)
    few = images.at(np.arange(FEW))
    mnist = data.Dataset("mnist", "MNIST", tuple("0123456789"), (1, 28, 28), images, few, few)
    watch = Stopwatch()
    with tempfile.TemporaryDirectory() as folder:
        document = Document(lenet.network, lenet.input_shape, mnist.classes, "mnist", recipe)
        train(Run.create(Path(folder) / "run", document, Choices(threads=threads)), mnist, watch)
    return watch.seconds


def resident_loop(images: data.Images) -> float:
    module = lenet5().to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    optimizer = torch.optim.Adam(module.parameters(), lr=RATE, fused=True)
    pixels = torch.from_numpy(images.pixels.copy()).view(len(images), -1)
    labels = torch.from_numpy(images.labels.copy())
    began = time.perf_counter()
    for indices in torch.randperm(len(images)).split(BATCH):  # type: ignore[no-untyped-call]
        batch = pixels.index_select(0, indices).view(-1, 28, 28, 1).permute(0, 3, 1, 2) / 255
        optimizer.zero_grad()
        loss = functional.cross_entropy(module(batch), labels.index_select(0, indices))
        loss.backward()  # type: ignore[no-untyped-call]
        optimizer.step()
    return time.perf_counter() - began


class PilDataset(torch.utils.data.Dataset[tuple[torch.Tensor, int]]):
    """What torchvision's `MNIST(transform=Compose([ToTensor(), Normalize(...)]))` does for each image, step for step.

    torchvision itself is not used: beside torch's CPU build it fails to import.
    """

    def __init__(self, images: data.Images) -> None:
        self._data = torch.from_numpy(images.pixels[:, 0].copy())
        self._targets = torch.from_numpy(images.labels.copy())

    def __len__(self) -> int:
        return len(self._data)

    def __getitem__(self, index: int) -> tuple[torch.Tensor, int]:
        picture, target = Image.fromarray(self._data[index].numpy()), int(self._targets[index])
        return normalized(to_tensor(picture)), target


def to_tensor(picture: Image.Image) -> torch.Tensor:
    """As torchvision's `to_tensor`."""
    image = torch.from_numpy(np.array(picture, np.uint8, copy=True))
    image = image.view(picture.size[1], picture.size[0], len(picture.getbands()))
    image = image.permute((2, 0, 1)).contiguous()
    return image.to(dtype=torch.get_default_dtype()).div(255)


def normalized(image: torch.Tensor) -> torch.Tensor:
    """As torchvision's `normalize`, with the figures of PyTorch's MNIST example."""
    image = image.clone()
    mean = torch.as_tensor((0.1307,), dtype=image.dtype, device=image.device)
    deviation = torch.as_tensor((0.3081,), dtype=image.dtype, device=image.device)
    if (deviation == 0).any():
        raise ValueError("a deviation of zero")
    return image.sub_(mean.view(-1, 1, 1)).div_(deviation.view(-1, 1, 1))


def dataloader_loop(images: data.Images) -> float:
    module = lenet5()
    optimizer = torch.optim.Adam(module.parameters(), lr=RATE)
    loader = DataLoader(PilDataset(images), batch_size=BATCH, shuffle=True)
    total = 0.0
    began = time.perf_counter()
    for batch, labels in loader:
        optimizer.zero_grad()
        loss = functional.cross_entropy(module(batch), labels)
        loss.backward()  # type: ignore[no-untyped-call]
        optimizer.step()
        total += loss.item()
    return time.perf_counter() - began


CONTENDERS: dict[str, Callable[[data.Images, int], float]] = {
    OURS: this_program,
    "best resident loop by hand": lambda images, _threads: resident_loop(images),
    "usual DataLoader loop over PIL images": lambda images, _threads: dataloader_loop(images),
}


def in_own_process(name: str, options: argparse.Namespace) -> float:
    """Seconds of a contender in a process of its own, as it would run: what one leaves behind changes the next."""
    command = [sys.executable, "-m", "benchmarks.training_speed", "--contender", name]
    command += ["--steps", str(options.steps), "--threads", str(options.threads)]
    return float(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def run_contender(options: argparse.Namespace) -> None:
    """Print the seconds of one contender, after a first go that does not count."""
    torch.set_num_threads(options.threads)
    torch.set_flush_denormal(True)
    torch.manual_seed(0)
    images = data.load("mnist").train.at(np.arange(options.steps * BATCH))
    CONTENDERS[options.contender](images, options.threads)
    print(CONTENDERS[options.contender](images, options.threads))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--steps", type=int, default=300)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--contender", choices=CONTENDERS, help="run only this one and print its seconds")
    options = parser.parse_args()
    if options.contender:
        run_contender(options)
        return
    seconds: dict[str, list[float]] = {name: [] for name in CONTENDERS}
    for _ in range(options.rounds):
        for name in CONTENDERS:
            seconds[name].append(in_own_process(name, options))
    print(f"{describe()}, torch {torch.__version__}, {options.threads} thread(s), {options.rounds} rounds")
    report(seconds, options.steps)


def report(seconds: dict[str, list[float]], steps: int) -> None:
    """Print rows for docs/BENCHMARKS.md. A ratio is the median of the rounds' own: both sides ran side by side."""
    ours = seconds.pop(OURS)
    for name, taken in seconds.items():
        ratio = statistics.median(peer / own for peer, own in zip(taken, ours, strict=True))
        print(
            row(
                f"a LeNet-5 training step at batch {BATCH}, against the {name}",
                f"{statistics.median(ours) / steps * 1e3:.2f} ms",
                f"{statistics.median(taken) / steps * 1e3:.2f} ms",
                ratio,
            )
        )


if __name__ == "__main__":
    main()
