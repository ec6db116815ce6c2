"""Predicted memory against what torch counts, for all ready networks, beside torchinfo's estimate of the same nets.

    python -m benchmarks.memory_truth                 all of them, at most 4 GB at a time; takes some minutes
    python -m benchmarks.memory_truth resnet18 vgg16  these
    python -m benchmarks.memory_truth --side 64       with inputs of at most 64 rows and columns

Kept: the bytes that saved-tensor hooks count in one training step on the CPU, each storage once. Peak and prediction:
live tensors under a dispatch mode. All at two batch sizes, in channels_last and contiguous; mixed: under autocast to
bfloat16. torchinfo has no layouts; its estimate of what a forward and backward pass keeps stands for all.
"""

from __future__ import annotations

import argparse
import gc
from collections.abc import Iterator
from typing import NamedTuple

import torch
import torchinfo

from benchmarks.machine import describe
from cnnstudio.network import Analysis, Shape, analyze, architectures
from cnnstudio.network.memory import Layout
from cnnstudio.network.walk import measure
from cnnstudio.training.module import build
from tests.network import oracle

BATCHES = (2, 5)
LAYOUTS: tuple[Layout, ...] = ("channels_last", "contiguous")
MOST = 4_000_000_000
"""Bytes of a peak that is still measured."""


class Case(NamedTuple):
    """A network on a batch, and what is predicted of it."""

    key: str
    shape: Shape
    batch: int
    layout: Layout
    analysis: Analysis


def cases(keys: list[str], side: int) -> Iterator[Case]:
    """Every network at both batch sizes in both layouts."""
    for key in keys:
        ready = architectures.get(key)
        channels, height, width = ready.input_shape
        shape = (channels, min(height, side), min(width, side))
        for batch in BATCHES:
            for layout in LAYOUTS:
                analysis = analyze(ready.network, shape, batch=batch, layout=layout)
                if analysis.complete and analysis.memory.peak <= MOST:
                    yield Case(key, shape, batch, layout, analysis)


def torchinfo_error(case: Case, kept: int) -> str:
    """torchinfo's size of a forward and backward pass against what is kept; it may not know a network."""
    module = build(case.analysis.network, case.shape, seed=0, layout=case.layout)
    try:
        found = torchinfo.summary(module, (case.batch, *case.shape), verbose=0, device="cpu")
    except RuntimeError:
        return "fails"
    return error(found.total_output_bytes, kept)


def error(said: int, true: int) -> str:
    """By how much what is said differs from what is true."""
    return f"{100 * (said / true - 1):+.3f} %"


def line(case: Case) -> str:
    """Measure one case; a row of the table."""
    network, memory = case.analysis.network, case.analysis.memory
    where = (network, case.shape, case.batch, case.layout)
    mixed = measure(network, case.shape, case.batch, "adam", case.layout, precision="mixed").memory
    kept = oracle.kept_bytes(*where)
    cells = (
        case.key,
        f"{case.shape[1]} x {case.shape[2]}",
        str(case.batch),
        case.layout,
        f"{kept / 1e6:,.1f}",
        error(memory.activations, kept),
        torchinfo_error(case, kept),
        error(memory.peak, oracle.training_peak(*where)),
        error(case.analysis.prediction_bytes or 0, oracle.prediction_peak(*where)),
        error(mixed.activations, oracle.kept_bytes(*where, mixed=True)),
    )
    gc.collect()
    return f"| {' | '.join(cells)} |"


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("networks", nargs="*", metavar="NETWORK", help="names of ready networks, by default all")
    parser.add_argument("--side", type=int, default=1000, help="most rows and columns of an input")
    options = parser.parse_args()
    torch.set_num_threads(1)
    print(f"{describe()}, torch {torch.__version__}, torchinfo {torchinfo.__version__}")
    print("| network | input | batch | layout | kept, MB | ours | torchinfo | peak | prediction | kept, mixed |")
    print("|---|---|---|---|---|---|---|---|---|---|")
    for case in cases(options.networks or list(architectures.names()), options.side):
        print(line(case), flush=True)


if __name__ == "__main__":
    main()
