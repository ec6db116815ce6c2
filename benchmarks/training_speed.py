"""How fast networks are trained and scored, against loops that a person would write by hand.

    OMP_NUM_THREADS=1 python -m benchmarks.training_speed [--rounds 7] [--steps 300] [--threads 1]
        [--net lenet5] [--cpu]

Contenders train the same network on the same MNIST images, batch 64, Adam, each in a process of its own, in turn, round
after round, so that whatever else the machine does hits all of them; the medians of the rounds are compared.

- this program: `cnnstudio.training.train` as the studio calls it, with its log, its reports 12 times a second, its
  running loss and accuracy; from the first step to the end of the epoch, validation left out.
- resident loop: the best loop of plain torch we can write by hand. Images stay in memory as bytes, an index
  permutation, channels_last, fused Adam, no statistics at all.
- DataLoader loop: that of PyTorch's own MNIST example. A data set of PIL images, each turned into a tensor and
  normalized as torchvision does it, torch's DataLoader with its default settings, Adam, the loss summed by `item()`.

Then 10,000 images are scored: loss, confusion, what each was read as and how surely, by the program; and mean loss and
accuracy alone by a plain loop over tensors that are ready in memory, and by one over a DataLoader of PIL images.

Last, the share of a step that its convolutions and matrix products would take at the speed at which the processor
multiplies matrices of 512 x 512, in the same run: no loop can be faster than that share says without other arithmetic.

`--cpu` takes the processor's time in place of the clock's: on a machine that others use, what they take does not count.

How much is gained over a DataLoader depends on the processor: with AVX-512 the layout that it uses (NCHW) is nearly as
fast as channels_last, with AVX2 it is a third slower (`ONEDNN_MAX_CPU_ISA=AVX2` shows it).
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from PIL import Image
from torch import nn
from torch.nn import functional
from torch.utils.data import DataLoader

from benchmarks.machine import describe, row
from cnnstudio import data
from cnnstudio.network import Document, Layer, Recipe, Stack, analyze, architectures
from cnnstudio.network.layers.activation import ReLU
from cnnstudio.network.layers.convolution import Convolution
from cnnstudio.network.layers.dense import Dense
from cnnstudio.network.layers.pooling import MaxPooling
from cnnstudio.network.layers.shape import Flatten
from cnnstudio.training import Choices, Observer, Progress, Run, build, train
from cnnstudio.training.batches import ResidentImages
from cnnstudio.training.evaluation import evaluate
from cnnstudio.training.process import settings

BATCH = 64
RATE = 0.001
FEW = 100
SCORED = 10_000
SCORING_BATCH = 256
OURS = "this program"
MATRIX = 512
clock = time.perf_counter


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


FILTERS = (32, 32, 64, 64)


def four() -> nn.Sequential:
    """Four convolutions of 3 x 3, pooled after each two, by hand."""
    layers: list[nn.Module] = []
    channels = 1
    for number, filters in enumerate(FILTERS):
        layers += [nn.Conv2d(channels, filters, 3, padding=1), nn.ReLU()]
        layers += [nn.MaxPool2d(2)] if number % 2 else []
        channels = filters
    return nn.Sequential(*layers, nn.Flatten(), nn.Linear(FILTERS[-1] * 7 * 7, 10))


def four_of_ours() -> Stack:
    """The same as the program's network."""
    nodes: list[Layer] = []
    for number, filters in enumerate(FILTERS):
        nodes += [Layer(f"conv{number}", Convolution(filters)), Layer(f"relu{number}", ReLU())]
        nodes += [Layer(f"pool{number}", MaxPooling())] if number % 2 else []
    return Stack((*nodes, Layer("flatten", Flatten()), Layer("dense", Dense(10))))


class Net(NamedTuple):
    """A network by hand and as the program's."""

    title: str
    by_hand: Callable[[], nn.Sequential]
    ours: Callable[[], Stack]


NETS = {
    "lenet5": Net("LeNet-5", lenet5, lambda: architectures.get("lenet5").network),
    "four": Net("four 3 x 3 convolutions", four, four_of_ours),
}


class Stopwatch(Observer):
    """The time from the first step to the last report of the epoch, which comes before the validation."""

    def started(self, run: Run) -> None:
        self.began = clock()

    def progressed(self, progress: Progress) -> None:
        self.seconds = clock() - self.began


def document_of(net: Net) -> Document:
    recipe = Recipe(learning_rate=RATE, schedule="constant", batch_size=BATCH, epochs=1)
    return Document(net.ours(), (1, 28, 28), tuple("0123456789"), "mnist", recipe)


def this_program(images: data.Images, net: Net, threads: int) -> float:
    few = images.at(np.arange(FEW))
    mnist = data.Dataset("mnist", "MNIST", tuple("0123456789"), (1, 28, 28), images, few, few)
    watch = Stopwatch()
    with tempfile.TemporaryDirectory() as folder:
        train(Run.create(Path(folder) / "run", document_of(net), Choices(threads=threads)), mnist, watch)
    return watch.seconds


def resident_loop(images: data.Images, net: Net) -> float:
    module = net.by_hand().to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    optimizer = torch.optim.Adam(module.parameters(), lr=RATE, fused=True)
    pixels = torch.from_numpy(images.pixels.copy()).view(len(images), -1)
    labels = torch.from_numpy(images.labels.copy())
    began = clock()
    for indices in torch.randperm(len(images)).split(BATCH):  # type: ignore[no-untyped-call]
        batch = pixels.index_select(0, indices).view(-1, 28, 28, 1).permute(0, 3, 1, 2) / 255
        optimizer.zero_grad()
        loss = functional.cross_entropy(module(batch), labels.index_select(0, indices))
        loss.backward()  # type: ignore[no-untyped-call]
        optimizer.step()
    return clock() - began


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


def dataloader_loop(images: data.Images, net: Net = NETS["lenet5"]) -> float:
    module = net.by_hand()
    optimizer = torch.optim.Adam(module.parameters(), lr=RATE)
    loader = DataLoader(PilDataset(images), batch_size=BATCH, shuffle=True)
    total = 0.0
    began = clock()
    for batch, labels in loader:
        optimizer.zero_grad()
        loss = functional.cross_entropy(module(batch), labels)
        loss.backward()  # type: ignore[no-untyped-call]
        optimizer.step()
        total += loss.item()
    return clock() - began


def scored_by_us(images: data.Images, net: Net, threads: int) -> float:
    cpu = torch.device("cpu")
    resident = ResidentImages(images, cpu, "channels_last")
    module = build(net.ours(), (1, 28, 28), seed=0)
    with settings(Choices(threads=threads), cpu):
        began = clock()
        evaluate(module, resident, 10, SCORING_BATCH, lambda: False, lambda: None)
        return clock() - began


def scored_plainly(batches: Iterable[tuple[torch.Tensor, torch.Tensor]], net: Net) -> float:
    """Mean loss and accuracy, as PyTorch's MNIST example has them."""
    module, loss, right = net.by_hand().eval(), 0.0, 0
    began = clock()
    with torch.no_grad():
        for images, labels in batches:
            output = module(images)
            loss += functional.cross_entropy(output, labels, reduction="sum").item()
            right += int((output.argmax(1) == labels).sum().item())
    return clock() - began


def scored_from_memory(images: data.Images, net: Net) -> float:
    pixels = torch.from_numpy(images.pixels / np.float32(255))
    labels = torch.from_numpy(images.labels.copy())
    return scored_plainly(zip(pixels.split(SCORING_BATCH), labels.split(SCORING_BATCH), strict=True), net)  # type: ignore[no-untyped-call]


def scored_from_loader(images: data.Images, net: Net) -> float:
    return scored_plainly(DataLoader(PilDataset(images), batch_size=SCORING_BATCH), net)


def multiplied() -> float:
    """Seconds of a multiplication-addition where matrices of 512 x 512 are multiplied."""
    one, other = torch.randn(MATRIX, MATRIX), torch.randn(MATRIX, MATRIX)
    taken = []
    for _ in range(100):
        began = clock()
        one @ other
        taken.append(clock() - began)
    return statistics.median(taken) / MATRIX**3


def products(net: Net) -> int:
    """Multiplications and additions of a step: of the forward pass, and of the gradients by weights and by inputs."""
    rows = analyze(net.ours(), (1, 28, 28)).rows
    costs = [row.macs or 0 for row in rows if row.parameters]
    return BATCH * (3 * sum(costs) - costs[0])


CONTENDERS: dict[str, Callable[[data.Images, Net, int], float]] = {
    OURS: this_program,
    "best resident loop by hand": lambda images, net, _threads: resident_loop(images, net),
    "usual DataLoader loop over PIL images": lambda images, net, _threads: dataloader_loop(images, net),
}
SCORERS: dict[str, Callable[[data.Images, Net, int], float]] = {
    f"{OURS}, scoring": scored_by_us,
    "plain loop over tensors in memory": lambda images, net, _threads: scored_from_memory(images, net),
    "plain loop over a DataLoader of PIL images": lambda images, net, _threads: scored_from_loader(images, net),
}
MULTIPLYING = "matrix products"


def in_own_process(name: str, options: argparse.Namespace) -> float:
    """Seconds of a contender in a process of its own, as it would run: what one leaves behind changes the next."""
    command = [sys.executable, "-m", "benchmarks.training_speed", "--contender", name, "--net", options.net]
    command += ["--steps", str(options.steps), "--threads", str(options.threads)]
    command += ["--cpu"] if options.cpu else []
    return float(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def run_contender(options: argparse.Namespace) -> None:
    """Print the seconds of one contender, after a first go that does not count."""
    torch.set_num_threads(options.threads)
    torch.set_flush_denormal(True)
    torch.manual_seed(0)
    if options.contender == MULTIPLYING:
        print(multiplied())
        return
    mnist, net = data.load("mnist"), NETS[options.net]
    work = (CONTENDERS | SCORERS)[options.contender]
    images = mnist.test.at(np.arange(SCORED)) if options.contender in SCORERS else mnist.train
    images = (
        images.at(np.arange(min(len(images), options.steps * BATCH))) if options.contender in CONTENDERS else images
    )
    work(images, net, options.threads)
    print(work(images, net, options.threads))


def main() -> None:
    global clock  # noqa: PLW0603 - one clock for all of a process
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--steps", type=int, default=300)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--net", choices=NETS, default="lenet5")
    parser.add_argument("--cpu", action="store_true", help="take the processor's time, not the clock's")
    names = [*CONTENDERS, *SCORERS, MULTIPLYING]
    parser.add_argument("--contender", choices=names, help="run only this one and print its seconds")
    options = parser.parse_args()
    if options.cpu:
        clock = time.process_time
    if options.contender:
        run_contender(options)
        return
    seconds: dict[str, list[float]] = {name: [] for name in names}
    for _ in range(options.rounds):
        for name in names:
            seconds[name].append(in_own_process(name, options))
    kind = "processor's time" if options.cpu else "clock"
    print(f"{describe()}, torch {torch.__version__}, {options.threads} thread(s), {options.rounds} rounds, {kind}")
    report(seconds, options)


def report(seconds: dict[str, list[float]], options: argparse.Namespace) -> None:
    """Print rows for docs/BENCHMARKS.md. A ratio is the median of the rounds' own: both sides ran side by side."""
    net = NETS[options.net]
    compared(f"a step of {net.title} at batch {BATCH}", seconds, list(CONTENDERS), options.steps)
    compared(f"scoring {SCORED:,} images with {net.title}", seconds, list(SCORERS), 1)
    bare = products(net) * statistics.median(seconds[MULTIPLYING])
    for name in CONTENDERS:
        share = bare * options.steps / statistics.median(seconds[name])
        print(f"convolutions and matrix products of a step at the processor's own speed: {share:.0%} of {name}")


def compared(what: str, seconds: dict[str, list[float]], names: list[str], times: int) -> None:
    """Print a row for each of the others; the first is ours."""
    ours = seconds[names[0]]
    for name in names[1:]:
        taken = seconds[name]
        ratio = statistics.median(peer / own for peer, own in zip(taken, ours, strict=True))
        mine, theirs = (f"{statistics.median(of) / times * 1e3:.2f} ms" for of in (ours, taken))
        print(row(f"{what}, against the {name}", mine, theirs, ratio))


if __name__ == "__main__":
    main()
