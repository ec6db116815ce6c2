"""How smooth the window is while LeNet-5 trains beside it at full speed, and what looking costs the training.

    OMP_NUM_THREADS=1 xvfb-run -a -s "-screen 0 1440x900x24" python -m benchmarks.smoothness [--rounds 12]

Each workspace is shown in turn with every panel live. A timer of 5 ms in the window's thread tells how long its event
loop is held up; the gaps are counted from the first showing on, the change of workspaces included. Before that, what a
person does only now and then is done while the training goes on: the first showing of each workspace, opening dialogs,
changing the theme. After each showing
the window's thread sleeps for as long while the same training goes on, so that both speeds are measured side by side:
the share of steps that are lost is what looking costs.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable
from functools import partial

import numpy as np
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog

from benchmarks.machine import describe
from benchmarks.studio import FEW, Counted, Heart, Studio, spin, studio
from cnnstudio.app.theme import Choice
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


def deeds(stage: Studio) -> dict[str, list[Callable[[], object]]]:
    """What is done now and then, by what it is called."""
    window = stage.window
    actions = window.actions_
    dialogs = (actions.commands, actions.help, actions.shortcuts, actions.settings, actions.about, actions.export)
    themes = [partial(stage.theme.set_choice, theme) for theme in (Choice.DARK, Choice.LIGHT)]
    show = [partial(window.show_workspace, key) for key in (*WORKSPACES[1:], WORKSPACES[0])]
    return {
        "the first showing of a workspace": [*show],
        "a later one": [*show],
        "opening a dialog": [partial(open_and_close, stage, action) for action in dialogs],
        "another theme, in Design": [*themes],
        "another theme, in Inside": [partial(window.show_workspace, "inside"), *themes],
    }


def open_and_close(stage: Studio, action: QAction) -> None:
    """Have a dialog opened, and close it once it was seen."""
    action.trigger()
    spin(SETTLE)
    for dialog in stage.window.findChildren(QDialog):
        dialog.close()


def measure_deeds(stage: Studio) -> dict[str, float]:
    """The longest gap of each kind, in milliseconds."""
    longest = {}
    for what, steps in deeds(stage).items():
        heart = Heart()
        with heart.beating():
            for step in steps:
                step()
                spin(SETTLE)
        longest[what] = max(heart.gaps)
    return longest


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=12)
    parser.add_argument("--seconds", type=float, default=1.5)
    options = parser.parse_args()
    trainer = Counted(FEW)
    showings = {key: Showing() for key in WORKSPACES}
    with studio(document(), trainer) as stage:
        stage.start()
        spin(SETTLE)
        longest = measure_deeds(stage)
        for _ in range(options.rounds):
            for key, showing in showings.items():
                showing.measure(stage, trainer, key, options.seconds)
    print(f"{describe()}, {options.rounds} rounds of {options.seconds:g} s")
    print(f"Asked: p99 {P99_MS:g} ms, longest {LONGEST_MS:g} ms, looking {LOOKING:.0%}.")
    print("\n| done while it trains | longest gap |\n|---|---|")
    for what, gap in longest.items():
        print(f"| {what} | {gap:.0f} ms |")
    print("\n| workspace shown | gap p50 | gap p99 | longest gap | steps/s alone | looking costs |")
    print("|---|---|---|---|---|---|")
    for key, showing in showings.items():
        print(showing.report(key))


if __name__ == "__main__":
    main()
