"""Memory over a long training with all workspaces shown in turn, and over 2,000 random actions.

    OMP_NUM_THREADS=1 xvfb-run -a -s "-screen 0 1440x900x24" python -m benchmarks.endurance [--minutes 2]

LeNet-5 trains at full speed for so many minutes while the workspaces change every second; then random edits (seeded)
are made in the window's document: put in, take away, move, change a setting, undo, redo, change the workspace, save and
open. Memory in use is read as it goes on; the slope of a straight line through the second half is what leaks. Live
objects of Qt are counted before and after, the document being the same both times.
"""

from __future__ import annotations

import argparse
import contextlib
import gc
import random
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication

from benchmarks.machine import describe
from benchmarks.smoothness import WORKSPACES, document
from benchmarks.studio import Studio, resident_bytes, spin, studio, wait
from cnnstudio.network import Layer, LayerType, UserError, edits, layer_types

MB = 2**20
SEED = 0
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


class Monkey:
    """Random actions on the document of a window; which ones depends on the seed alone."""

    def __init__(self, stage: Studio, folder: Path) -> None:
        self._stage, self._file, self._random = stage, folder / "monkey.cnn", random.Random(SEED)  # noqa: S311 - no secret
        self._kinds: list[Callable[[], object]] = [
            self._insert,
            self._insert,
            self._remove,
            self._move,
            self._set,
            self._set,
            stage.session.undo_stack.undo,
            stage.session.undo_stack.redo,
            lambda: stage.window.show_workspace(self._random.choice(WORKSPACES)),
            self._save,
        ]

    def act(self) -> None:
        """Do one of them and let the window show it."""
        with contextlib.suppress(UserError):  # what a person would be told
            self._random.choice(self._kinds)()
        spin(0.005)

    def _insert(self) -> None:
        session, kind = self._stage.session, self._random.choice(layer_types())
        new = Layer(edits.fresh_name(session.network, kind.stem), kind())
        session.edit("insert", edits.insert(session.network, (), self._place(), new))

    def _remove(self) -> None:
        session, name = self._stage.session, self._name()
        session.edit("remove", edits.remove(session.network, (name,)))

    def _move(self) -> None:
        session, name = self._stage.session, self._name()
        session.edit("move", edits.move(session.network, (name,), (), self._place()))

    def _set(self) -> None:
        """Give a layer another whole number."""
        session, name = self._stage.session, self._name()
        node = edits.find(session.network, (name,))
        assert isinstance(node, Layer)
        fields = [field for field in node.type.fields() if field.kind == "integer"]
        if fields:
            changed = _with_value(node.type, self._random.choice(fields).name, self._random.randint(1, 32))
            session.edit("set", edits.set_type(session.network, (name,), changed))

    def _save(self) -> None:
        self._stage.session.save_as(self._file)
        self._stage.window.open_file(self._file)

    def _name(self) -> str:
        names = [node.name for node in self._stage.session.network.nodes]
        return self._random.choice(names or ["none"])

    def _place(self) -> int:
        return self._random.randint(0, len(self._stage.session.network.nodes))


def _with_value(layer_type: LayerType, field: str, value: int) -> LayerType:
    import msgspec

    try:
        return msgspec.structs.replace(layer_type, **{field: value})
    except ValueError:
        return layer_type


def act(stage: Studio, actions: int) -> Samples:
    """Actions and MiB; begins and ends with the same document."""
    samples: Samples = []
    with tempfile.TemporaryDirectory() as folder:
        monkey = Monkey(stage, Path(folder))
        for done in range(actions):
            monkey.act()
            if done % 20 == 0:
                samples.append((done / 1000, resident_bytes() / MB))
    return samples


def settled_objects(stage: Studio) -> Counter[str]:
    """Qt's objects by class with the first document open and nothing under way."""
    stage.session.new(document())
    stage.window.show_workspace("design")
    spin(1)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    roots: list[QObject] = [stage.application, *QApplication.topLevelWidgets()]
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
        training = train(stage, options.minutes)
        before = settled_objects(stage)
        acting = act(stage, options.actions)
        after = settled_objects(stage)
    print(describe())
    print("\n| | half way | at last | slope of the second half |\n|---|---|---|---|")
    report(f"{options.minutes:g} minutes of training", training, "a minute")
    report(f"{options.actions:,} random actions", acting, "a thousand")
    more = {name: count - before[name] for name, count in after.items() if count > before[name]}
    print(f"\nObjects of Qt: {before.total():,} before the actions, {after.total():,} after; more of: {more or 'none'}")


if __name__ == "__main__":
    main()
