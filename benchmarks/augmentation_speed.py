"""What augmenting a batch costs, as a share of a training step of LeNet-5.

    OMP_NUM_THREADS=1 python -m benchmarks.augmentation_speed [--rounds 25]

Both are run in turn, with the settings of a training, batch 64, and measured in processor time of the thread, so that
whatever else the machine does matters little; the medians of the rounds are compared.
"""

from __future__ import annotations

import argparse
import contextlib
import functools
import statistics
import time
from collections.abc import Callable
from typing import Any, cast

import torch

from benchmarks.machine import describe
from cnnstudio import data
from cnnstudio.network import Augmentation, architectures
from cnnstudio.training import Choices
from cnnstudio.training.augmentation import Augmenter
from cnnstudio.training.batches import ResidentImages
from cnnstudio.training.checkpoints import Sums
from cnnstudio.training.learner import Learner
from cnnstudio.training.process import settings
from cnnstudio.training.tally import Tally

CASES = {
    "shift 2": Augmentation(shift=2),
    "flip left and right": Augmentation(flip_horizontal=True),
    "rotate 10": Augmentation(rotate=10),
    "shift 2, rotate 10, scale 10": Augmentation(shift=2, rotate=10, scale=10),
    "crop 30": Augmentation(crop=30),
    "erase 20": Augmentation(erase=20),
    "noise 20": Augmentation(noise=20),
    "all of them": Augmentation(shift=2, rotate=10, scale=10, flip_horizontal=True, crop=20, erase=20, noise=10),
}
STEPS = 20
"""So many in one go"""


def seconds(run: Callable[[int], object]) -> float:
    """Processor time of one of `STEPS` calls."""
    begun = time.thread_time()
    for step in range(STEPS):
        run(step)
    return (time.thread_time() - begun) / STEPS


def main() -> None:
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--rounds", type=int, default=25)
    rounds = words.parse_args().rounds
    device, choices = torch.device("cpu"), Choices(threads=1)
    images = ResidentImages(data.load("mnist").validation, device, choices.layout)
    shares: dict[str, list[float]] = {name: [] for name in CASES}
    steps: list[float] = []
    with settings(choices, device):
        learner = Learner(architectures.get("lenet5").document(), choices, images, device)
        tally, whole = Tally(Sums(), Sums()), cast("Any", contextlib.nullcontext())
        batch, _ = images.at(torch.arange(64))
        augmenters = {name: Augmenter(changes, 0) for name, changes in CASES.items()}
        for _ in range(rounds):
            steps.append(seconds(lambda step: learner.step(step, tally, whole)))
            for name, augmenter in augmenters.items():
                shares[name].append(seconds(functools.partial(augmenter, batch)) / steps[-1])
    print(describe())
    print(f"a step of LeNet-5: {statistics.median(steps) * 1000:.2f} ms")
    for name, found in shares.items():
        print(f"| {name} | {100 * statistics.median(found):.1f} % |")


if __name__ == "__main__":
    main()
