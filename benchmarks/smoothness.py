"""How smooth the window is while LeNet-5 trains beside it at full speed, and what looking costs the training.

    OMP_NUM_THREADS=1 xvfb-run -a -s "-screen 0 1440x900x24" python -m benchmarks.smoothness [--rounds 12]

Each workspace is shown in turn with every panel live. A timer of 5 ms in the window's thread tells how long its event
loop is held up; the gaps are counted from the first showing on, the change of workspaces included. After each showing
the window's thread sleeps for as long while the same training goes on, so that both speeds are measured side by side:
the share of steps that are lost is what looking costs.
"""

from __future__ import annotations

import argparse
import statistics
import time

import numpy as np

from benchmarks.machine import describe
from benchmarks.studio import FEW, Counted, Heart, Studio, spin, studio
from cnnstudio.network import Document, Recipe, architectures

WORKSPACES = ("design", "train", "inside")
SETTLE = 0.5
P99_MS, LONGEST_MS, LOOKING = 17.0, 100.0, 0.05
"""What the project asks of itself."""


def document() -> Document:
    """LeNet-5 on MNIST, to be trained for longer than anybody waits."""
    lenet = architectures.get("lenet5")
    return Document(lenet.network, lenet.input_shape, recipe=Recipe(epochs=1000))


class Showing:
    """What was measured while one workspace was shown."""

    def __init__(self) -> None:
        self.heart = Heart()
        self.costs: list[float] = []
        self.speeds: list[float] = []

    def measure(self, stage: Studio, trainer: Counted, key: str, seconds: float) -> None:
        """Show the workspace, then look away for as long."""
        with self.heart.beating():
            stage.window.show_workspace(key)
            spin(SETTLE)
            began = time.perf_counter()
            spin(seconds)
            middle = time.perf_counter()
        time.sleep(seconds)
        end = time.perf_counter()
        looked_at, alone = trainer.speed_between(began, middle), trainer.speed_between(middle, end)
        self.speeds.append(alone)
        self.costs.append(1 - looked_at / alone)

    def report(self, key: str) -> str:
        """A row of docs/BENCHMARKS.md."""
        gaps = np.array(self.heart.gaps)
        middle, late = np.percentile(gaps, (50, 99))
        cost = statistics.median(self.costs)
        return (
            f"| {key.capitalize()} | {middle:.1f} ms | {late:.1f} ms | {gaps.max():.0f} ms | "
            f"{statistics.median(self.speeds):.0f} | {cost:.1%} |"
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=12)
    parser.add_argument("--seconds", type=float, default=1.5)
    options = parser.parse_args()
    trainer = Counted(FEW)
    showings = {key: Showing() for key in WORKSPACES}
    first = Heart()
    with studio(document(), trainer) as stage:
        stage.start()
        with first.beating():
            for key in WORKSPACES:
                stage.window.show_workspace(key)
                spin(1)
        for _ in range(options.rounds):
            for key, showing in showings.items():
                showing.measure(stage, trainer, key, options.seconds)
    print(f"{describe()}, {options.rounds} rounds of {options.seconds:g} s")
    print(f"Asked: p99 {P99_MS:g} ms, longest {LONGEST_MS:g} ms, looking {LOOKING:.0%}.")
    print(f"Longest gap while each workspace was shown for the first time: {max(first.gaps):.0f} ms.")
    print("\n| workspace shown | gap p50 | gap p99 | longest gap | steps/s alone | looking costs |")
    print("|---|---|---|---|---|---|")
    for key, showing in showings.items():
        print(showing.report(key))


if __name__ == "__main__":
    main()
