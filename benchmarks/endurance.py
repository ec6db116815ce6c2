"""Memory over a long training with all workspaces shown in turn, and over 2,000 random actions.

    OMP_NUM_THREADS=1 xvfb-run -a -s "-screen 0 1440x900x24" python -m benchmarks.endurance [--minutes 2]

LeNet-5 trains at full speed for so many minutes while the workspaces change every second; then the monkey of
tests/monkey acts on the whole window by mouse and keyboard (seeded). Memory in use is read as it goes on; the slope of
a straight line through the second half is what leaks. Live objects of Qt are counted before and after, the document
being the same both times.
"""

from __future__ import annotations

import argparse
import gc
import os
import tempfile
import time
from collections import Counter
from pathlib import Path

import numpy as np
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication

from benchmarks.machine import describe
from benchmarks.smoothness import WORKSPACES, document
from benchmarks.studio import Studio, resident_bytes, spin, studio, wait
from cnnstudio.app.studio import Studio as WholeStudio
from cnnstudio.network import folders
from tests.monkey.monkey import Monkey
from tests.monkey.stage import document as stage_document
from tests.monkey.stage import staged
from tests.trained import write_bars

MB = 2**20
SEED = 0
EVERY = 20
"""Actions between two readings"""
Samples = list[tuple[float, float]]


def slope(samples: Samples) -> float:
    """How fast the second half of the samples rises."""
    late = np.array(samples[len(samples) // 2 :])
    return float(np.polyfit(late[:, 0], late[:, 1], 1)[0])


def train(stage: Studio, minutes: float) -> Samples:
    """Minutes and MiB while the network trains and every workspace is shown in turn."""
    samples: Samples = []
    stage.start()
    began = time.perf_counter()
    while (passed := (time.perf_counter() - began) / 60) < minutes:
        stage.window.show_workspace(WORKSPACES[len(samples) % len(WORKSPACES)])
        spin(1)
        samples.append((passed, resident_bytes() / MB))
    stage.runner.stop()
    wait(lambda: not stage.runner.state.active)
    return samples


def act(stage: WholeStudio, folder: Path, actions: int) -> Samples:
    """Thousands of actions and MiB."""
    samples: Samples = []
    monkey = Monkey(stage, SEED, folder)
    for done in range(actions):
        monkey.act()
        if done % EVERY == 0:
            samples.append((done / 1000, resident_bytes() / MB))
    monkey.come_to_rest()
    return samples


def settled_objects(stage: WholeStudio, images: Path) -> Counter[str]:
    """Qt's objects by class, every workspace having been shown, with a fresh document and nothing under way."""
    stage.runner.stop()
    wait(lambda: not stage.runner.state.active)
    stage.session.new(stage_document(images))
    for workspace in (*WORKSPACES, WORKSPACES[0]):
        stage.window.show_workspace(workspace)
        spin(1)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    application = QApplication.instance()
    assert application is not None
    roots: list[QObject] = [application, *QApplication.topLevelWidgets()]
    every = {id(found): found for root in roots for found in (root, *root.findChildren(QObject))}
    return Counter(type(found).__name__ for found in every.values())


def report(what: str, samples: Samples, unit: str) -> None:
    """A row of docs/BENCHMARKS.md."""
    first, last = samples[len(samples) // 2][1], samples[-1][1]
    print(f"| {what} | {first:.0f} MiB | {last:.0f} MiB | {slope(samples):+.2f} MiB {unit} |")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=2.0)
    parser.add_argument("--actions", type=int, default=2000)
    options = parser.parse_args()
    with studio(document()) as stage:
        application = stage.application
        training = train(stage, options.minutes)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ[folders.VARIABLE] = name
        os.chdir(folder)  # where what a dialog is told is written
        write_bars(folder / "bars")
        with staged(application, folder / "bars", folder) as whole:
            before = settled_objects(whole, folder / "bars")
            acting = act(whole, folder, options.actions)
            after = settled_objects(whole, folder / "bars")
        os.chdir("/")
    print(describe())
    print("\n| | half way | at last | slope of the second half |\n|---|---|---|---|")
    report(f"{options.minutes:g} minutes of training", training, "a minute")
    report(f"{options.actions:,} random actions", acting, "a thousand")
    more = {name: count - before[name] for name, count in after.items() if count > before[name]}
    print(f"\nObjects of Qt: {before.total():,} before the actions, {after.total():,} after; more of: {more or 'none'}")


if __name__ == "__main__":
    main()
