"""How soon pause, stop and closing the window are heard inside a step that takes seconds.

    OMP_NUM_THREADS=1 xvfb-run -a -s "-screen 0 1440x900x24" python -m benchmarks.closing [--filters 96]

A network of wide convolutions on images of 56 x 56 is trained at batch 256: a step takes many seconds, a layer of it
about one. Each time a step is under way for a second when the window pauses, stops, or is closed in a process of its
own, whose end is awaited; the last checkpoint of the closed run is then read back.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication

from benchmarks.machine import describe, row
from benchmarks.studio import Studio, spin, studio, wait
from cnnstudio.app import start
from cnnstudio.app.main_window import MainWindow
from cnnstudio.app.runner import Runner, State
from cnnstudio.network import Document, Layer, Recipe, Stack, architectures, folders
from cnnstudio.network.layers.convolution import Convolution
from cnnstudio.network.layers.pooling import GlobalAveragePooling
from cnnstudio.network.layers.shape import Flatten

IMAGE = (1, 56, 56)
DEPTH = 8
ASKED = 2.0
INSIDE = 1.0
"""Seconds into a step."""


def heavy(filters: int) -> Document:
    """A network whose step takes seconds."""
    wide = [Layer(f"wide{place}", Convolution(filters)) for place in range(DEPTH)]
    head = architectures.get("lenet5").network.nodes[-1]
    network = Stack((*wide, Layer("gap", GlobalAveragePooling()), Layer("flatten", Flatten()), head))
    return Document(network, IMAGE, recipe=Recipe(batch_size=256, epochs=1))


def begin(stage: Studio) -> None:
    """Start the training and wait until its first step is well under way."""
    stage.runner.start(stage.session.document)
    wait(lambda: stage.runner.state is not State.STARTING)
    if stage.runner.state is State.FAILED:
        raise SystemExit(stage.runner.error)
    spin(INSIDE)


def pause_and_stop(filters: int) -> dict[str, float]:
    """Seconds until a pause and a stop are heard."""
    taken = {}
    with studio(heavy(filters)) as stage:
        begin(stage)
        began = time.perf_counter()
        stage.runner.pause()
        wait(lambda: stage.runner.state is State.PAUSED)
        taken["pause"] = time.perf_counter() - began
        stage.runner.resume()
        spin(INSIDE)
        began = time.perf_counter()
        stage.runner.stop()
        wait(lambda: not stage.runner.state.active)
        taken["stop"] = time.perf_counter() - began
    return taken


def close_the_window(path: str) -> None:
    """For a process of its own: the program itself, closed inside a step; the last line printed is the time of that."""
    application = QApplication(["cnnstudio"])

    def drive() -> None:
        window = next(window for window in application.topLevelWidgets() if isinstance(window, MainWindow))
        runner = application.findChild(Runner)
        assert isinstance(runner, Runner)
        window.actions_.train.trigger()
        wait(lambda: runner.state is State.RUNNING)
        spin(INSIDE)
        print(time.time(), flush=True)
        window.close()
        press("stopAndClose")

    QTimer.singleShot(0, drive)
    sys.exit(start.main(path))


def press(name: str) -> None:
    """Press the button of that name once it is there."""
    wait(lambda: any(button.objectName() == name for button in _buttons()))
    next(button for button in _buttons() if button.objectName() == name).click()


def _buttons() -> list[QAbstractButton]:
    return [button for window in QApplication.topLevelWidgets() for button in window.findChildren(QAbstractButton)]


def close(filters: int) -> float:
    """Seconds from closing the window until its process has ended; the last checkpoint must be whole."""
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, folders.VARIABLE: folder}
        path = Path(folder) / "heavy.cnn"
        heavy(filters).write(path)
        call = [sys.executable, "-m", "benchmarks.closing", "--close", str(path)]
        ended = subprocess.run(call, env=environment, check=True, stdout=subprocess.PIPE, text=True)
        seconds = time.time() - float(ended.stdout.split()[-1])
        check(Path(folder))
    return seconds


def check(folder: Path) -> None:
    """Read every checkpoint there is."""
    from cnnstudio.training import Run, load_module

    for file in folder.glob("runs/*/*/run.json"):
        run = Run.open(file.parent)
        if run.checkpoints():
            load_module(run)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--filters", type=int, default=96)
    parser.add_argument("--close", default="", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.close:
        close_the_window(options.close)
        return
    taken = {**pause_and_stop(options.filters), "close the window": close(options.filters)}
    print(describe())
    for what, seconds in taken.items():
        print(row(f"{what} inside a long step", f"{seconds:.2f} s", f"asked: {ASKED:g} s", seconds / ASKED))


if __name__ == "__main__":
    main()
