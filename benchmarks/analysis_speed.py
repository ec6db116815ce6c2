"""Live analysis against torchinfo's summary, each after an edit, as in the designer.

    python -m benchmarks.analysis_speed

torchinfo needs the module, so the edited network is built for it, and runs it on a batch: at batch size 64, whose
memory the designer shows by default, and at batch size 1, the least it can do.
"""

from __future__ import annotations

import torch
import torchinfo

from benchmarks.machine import describe, interleaved, row
from cnnstudio.network import Layer, Stack, analyze, edits
from cnnstudio.network.layers.activation import ReLU
from cnnstudio.network.layers.convolution import Convolution
from cnnstudio.training.module import build

SHAPE = (3, 32, 32)


def network(layers: int) -> Stack:
    """Convolutions and ReLU in turn."""
    return Stack(
        tuple(Layer(f"conv{n}", Convolution(8)) if n % 2 == 0 else Layer(f"relu{n}", ReLU()) for n in range(layers))
    )


def compare(layers: int, batch: int) -> str:
    """Time an edit with its analysis against building the edited network and torchinfo's summary of it."""
    base = network(layers)
    filters = iter(range(8, 100_000))

    def ours() -> None:
        analyze(edits.set_type(base, ("conv0",), Convolution(next(filters))), SHAPE, batch=batch)

    def peer() -> None:
        torchinfo.summary(build(base, SHAPE, seed=0), (batch, *SHAPE), verbose=0)

    ours()
    peer()
    seconds = interleaved(9, ours=ours, peer=peer)
    return row(
        f"analysis of {layers} layers at batch {batch} after an edit, against torchinfo's summary",
        f"{seconds['ours'] * 1e3:.2f} ms",
        f"{seconds['peer'] * 1e3:.1f} ms",
        seconds["peer"] / seconds["ours"],
    )


if __name__ == "__main__":
    torch.set_num_threads(1)
    print(f"{describe()}, torch {torch.__version__}, torchinfo {torchinfo.__version__}")
    for size in (64, 1):
        for count in (20, 500):
            print(compare(count, size))
