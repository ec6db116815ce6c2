"""What the trial before a training finds on this machine, how long it takes, and what timing the steps costs.

    python -m benchmarks.speed_trial [--networks lenet5 resnet-small] [--rounds 3]

Each network is tried as a run that need not be repeatable tries it, on MNIST, round after round: an honest trial finds
the same each time, or the present choices where nothing is clearly faster. Timing a step is compared, by the thread's
own clock, with a step of LeNet-5.
"""

from __future__ import annotations

import argparse
import statistics
import time

import numpy as np
import torch

from benchmarks.machine import describe
from cnnstudio import data
from cnnstudio.data import Images
from cnnstudio.data.fitting import fit_images
from cnnstudio.network import Document, architectures
from cnnstudio.training import Choices, Control
from cnnstudio.training.batches import ResidentImages
from cnnstudio.training.checkpoints import Sums
from cnnstudio.training.learner import Learner
from cnnstudio.training.step_times import StepTimes
from cnnstudio.training.tally import Tally
from cnnstudio.training.trial import Trying
from cnnstudio.training.trial_words import comparison_words

CPU = torch.device("cpu")
TIMED, STEPS = 20_000, 200


def images_for(document: Document) -> Images:
    """A few batches of MNIST in the network's size."""
    part = data.load("mnist").train.at(np.arange(4 * document.recipe.batch_size))
    return Images(fit_images(part.pixels, document.input_shape), part.labels)


def try_network(name: str, rounds: int) -> None:
    """Print what each round of trying finds."""
    document = architectures.get(name).document()
    images = images_for(document)
    for number in range(rounds):
        began = time.perf_counter()
        found = Trying(document, images, Choices.for_machine("cpu"), Control(), lambda _trial: None).run()
        print(f"{name}, round {number + 1}: {time.perf_counter() - began:.1f} s, batch {found.batch}")
        for comparison in found.comparisons:
            print(f"    {comparison.choice}: {comparison_words(comparison)}")


def timing_cost() -> None:
    """Print what the clock readings of a step take, as a share of LeNet-5's step."""
    times = StepTimes(CPU)
    began = time.thread_time()
    for _ in range(TIMED):
        times.begin()
        times.mark()
        times.mark()
        times.mark()
        times.end()
    cost = (time.thread_time() - began) / TIMED
    document = architectures.get("lenet5").document()
    learner = Learner(document, Choices(), ResidentImages(images_for(document), CPU, "channels_last"), CPU)
    interruptible, tally, steps = learner.interruptible(lambda: False), Tally(Sums(), Sums()), []
    for step in range(STEPS):
        began = time.thread_time()
        learner.step(step % learner.batching.steps, tally, interruptible)
        steps.append(time.thread_time() - began)
    step_time = statistics.median(steps)
    print(f"timing a step: {1e6 * cost:.1f} us of {1e3 * step_time:.2f} ms, {100 * cost / step_time:.3f} %")


def main() -> None:
    """Try, and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--networks", nargs="+", default=["lenet5", "resnet-small"])
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    print(describe())
    torch.set_num_threads(1)
    timing_cost()
    for name in options.networks:
        try_network(name, options.rounds)


if __name__ == "__main__":
    main()
