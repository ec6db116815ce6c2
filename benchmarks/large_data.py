"""A folder of 100,000 colour pictures of 64 x 64: opened, opened again, and trained on, in how much memory.

    OMP_NUM_THREADS=1 python -m benchmarks.large_data [--count 100000] [--form jpg] [--steps 300] [--rounds 3]

The pictures are made in a temporary folder (--keep FOLDER keeps them there for the next time). Then processes of their
own, each started afresh:

- open it for the first time: every picture is read, and the bytes are written to the cache;
- open it again: nothing is read but names, sizes and times;
- train LeNet-5 on it from the mapped cache, and with all images resident in memory, in turn, round after round, so that
  whatever else the machine does hits both; the medians are compared. LeNet-5 is the hard case: hardly a network does
  less work for each byte it reads.

Each process tells its own peak: anonymous memory, which must be there, and file-backed memory, which the system takes
back as soon as somebody needs it. `import torch` alone is told for comparison.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import numpy as np
from PIL import Image

from benchmarks.machine import describe, row

SIDE, CLASSES = 64, 10
WARM = 30
"""Steps that do not count."""
MEGABYTE = 1e6
EVERY = 0.02
"""Seconds between two looks at the memory."""


class Peak:
    """The most anonymous and file-backed memory this process has had, in bytes."""

    def __init__(self) -> None:
        self.anonymous = self.file_backed = 0
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()

    def end(self) -> dict[str, int]:
        self._over.set()
        self._thread.join()
        return {"anonymous": self.anonymous, "file_backed": self.file_backed}

    def _watch(self) -> None:
        while True:
            lines = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
            anonymous, backed = (int(lines[name].split()[0]) * 1024 for name in ("RssAnon", "RssFile"))
            self.anonymous, self.file_backed = max(self.anonymous, anonymous), max(self.file_backed, backed)
            if self._over.wait(EVERY):
                return


def make(folder: Path, count: int, form: str) -> None:
    """Pictures that differ from each other, a folder a class: a soft pattern a class under coarse noise."""
    generator = np.random.default_rng(0)
    grid = np.linspace(0, 3, SIDE)
    for label in range(CLASSES):
        (folder / f"class{label}").mkdir(parents=True)
    for number in range(count):
        label = number % CLASSES
        wave = np.sin(grid[:, None] * (1 + label) + generator.random()) * np.cos(grid * (CLASSES - label))
        noise = generator.integers(0, 90, (SIDE // 8, SIDE // 8, 3)).repeat(8, 0).repeat(8, 1)
        pixels = (80 + 60 * wave[..., None] + noise).astype(np.uint8)
        Image.fromarray(pixels).save(folder / f"class{label}" / f"{number:06}.{form}")


def child(what: str, folder: Path, steps: int) -> None:
    """What a process of its own does; its last line is JSON."""
    peak = Peak()
    told: dict[str, float] = {}
    if what == "torch":
        import torch  # noqa: F401
    else:
        from cnnstudio.data import keeping, load

        if what == "resident":
            keeping.LARGE = 1 << 50
            keeping.memory = lambda: 1 << 60  # type: ignore[attr-defined]
        began, used = time.perf_counter(), time.process_time()
        dataset = load(folder)
        told["seconds"], told["cpu"] = time.perf_counter() - began, time.process_time() - used
        told["images"] = sum(map(len, (dataset.train, dataset.validation, dataset.test)))
        if what in ("mapped", "resident"):
            told["steps_per_second"] = train(dataset, steps)
    print(json.dumps(told | peak.end()))


def train(dataset: object, steps: int) -> float:
    """Steps a second after the first few."""
    from cnnstudio.data import Dataset
    from cnnstudio.network import Document, Recipe, architectures
    from cnnstudio.training import Choices, Control, Observer, Progress, Run
    from cnnstudio.training import train as train_run

    assert isinstance(dataset, Dataset)
    control, seen = Control(), list[tuple[int, float]]()

    class Stopwatch(Observer):
        def progressed(self, progress: Progress) -> None:
            seen.append((progress.step, time.perf_counter()))
            if progress.step >= steps + WARM:
                control.stop()

    lenet = architectures.get("lenet5")
    recipe = Recipe(batch_size=64, epochs=1)
    document = Document(lenet.network, (3, SIDE, SIDE), dataset.classes, dataset.key, recipe)
    with tempfile.TemporaryDirectory() as place:
        train_run(Run.create(Path(place) / "run", document, Choices(threads=1)), dataset, Stopwatch(), control)
    first = next(found for found in seen if found[0] >= WARM)
    return (seen[-1][0] - first[0]) / (seen[-1][1] - first[1])


def run(what: str, folder: Path, home: Path, steps: int) -> dict[str, float]:
    words = [
        sys.executable,
        "-m",
        "benchmarks.large_data",
        "--child",
        what,
        "--keep",
        str(folder),
        "--steps",
        str(steps),
    ]
    environment = os.environ | {"CNNSTUDIO_DATA_DIR": str(home)}
    done = subprocess.run(words, env=environment, check=True, capture_output=True, text=True)
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def memory(found: dict[str, float]) -> str:
    return f"{found['anonymous'] / MEGABYTE:,.0f} MB, and {found['file_backed'] / MEGABYTE:,.0f} MB file-backed"


def taken(found: dict[str, float]) -> str:
    return f"{found['seconds']:.2f} s ({found['cpu']:.2f} s of a processor)"


def main() -> None:
    parser = argparse.ArgumentParser(description="A large folder of pictures in bounded memory.")
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--form", choices=("jpg", "png"), default="jpg")
    parser.add_argument("--steps", type=int, default=300)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--child")
    options = parser.parse_args()
    if options.child:
        child(options.child, options.keep, options.steps)
        return
    with tempfile.TemporaryDirectory() as place:
        folder, home = options.keep or Path(place) / "pictures", Path(place) / "home"
        measure(folder, home, options)
        if not options.keep:
            shutil.rmtree(folder)


def measure(folder: Path, home: Path, options: argparse.Namespace) -> None:
    print(describe())
    if not folder.exists():
        began = time.perf_counter()
        make(folder, options.count, options.form)
        print(f"made {options.count:,} pictures in {time.perf_counter() - began:.1f} s")
    first, again = run("open", folder, home, 0), run("open", folder, home, 0)
    size = first["images"] * SIDE * SIDE * 3
    speed = first["images"] / first["seconds"]
    print(f"opened for the first time: {taken(first)}, {speed:,.0f} pictures a second")
    print(f"   peak {memory(first)}; all bytes: {size / MEGABYTE:,.0f} MB")
    print(f"opened again: {taken(again)}, peak {memory(again)}")
    print(f"import torch alone: peak {memory(run('torch', folder, home, 0))}")
    rounds = [
        {what: run(what, folder, home, options.steps) for what in ("mapped", "resident")} for _ in range(options.rounds)
    ]
    speeds = {
        what: statistics.median(found[what]["steps_per_second"] for found in rounds) for what in ("mapped", "resident")
    }
    for what, speed in speeds.items():
        print(f"training, {what}: {speed:.1f} steps/s, peak {memory(rounds[0][what])}")
    ratio = speeds["mapped"] / speeds["resident"]
    print(row("steps/s, mapped against resident", f"{speeds['mapped']:.1f}", f"{speeds['resident']:.1f}", ratio))


if __name__ == "__main__":
    main()
