"""The program as its own process: what it imports, what signals, pipes and terminals do to it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from cnnstudio.training import Run

PROJECT = Path(__file__).resolve().parents[2]
HEAVY = {"torch", "numpy", "PIL", "PySide6", "shiboken6", "pyqtgraph", "safetensors"}
PROGRAM = [sys.executable, "-m", "cnnstudio"]


def start(*words: object, **options: object) -> subprocess.Popen[str]:
    """The program as a process of its own, from the sources."""
    environment = {**os.environ, "PYTHONPATH": str(PROJECT), "OMP_NUM_THREADS": "1", "PYTHONUTF8": "1"}
    return subprocess.Popen(  # type: ignore[call-overload, no-any-return]
        [*PROGRAM, *map(str, words)],
        env={**environment, **options.pop("environment", {})},  # type: ignore[dict-item]
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        **options,
    )


def finish(process: subprocess.Popen[str]) -> tuple[int, str, str]:
    out, err = process.communicate(timeout=100)
    return process.returncode, out, err


@pytest.mark.parametrize("words", [["--help"], ["analyze", "lenet5", "--json"], ["new", "lenet5", "-o", "x.cnn"]])
def test_what_needs_no_torch_imports_none(words: list[str], tmp_path: Path) -> None:
    code = (
        "import sys; from cnnstudio.__main__ import main; sys.argv[1:] = sys.argv[1:]; status = main(); "
        "print(*{name.split('.')[0] for name in sys.modules}, file=sys.stderr); sys.exit(status)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *words],
        env={**os.environ, "PYTHONPATH": str(PROJECT)},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert not HEAVY & set(done.stderr.split())


def test_ctrl_c_keeps_the_work(idx_folder: Path, tmp_path: Path) -> None:
    words = ("train", "lenet5", "--data", idx_folder, "--epochs", 10000, "--out", tmp_path / "run")
    process = start(*words)
    assert process.stdout is not None
    assert "Training on" in process.stdout.readline()
    assert "epoch 1" in process.stdout.readline()
    process.send_signal(signal.SIGINT)
    status, out, err = finish(process)
    assert (status, err) == (0, "")
    assert "Stopped; resume with: cnnstudio train --resume" in out
    run = Run.open(tmp_path / "run")
    assert run.state() == "stopped"
    assert run.checkpoint().step > 0


def test_a_reader_that_has_seen_enough_is_no_error_message() -> None:
    process = start("analyze", "lenet5", "--json")
    assert process.stdout is not None
    process.stdout.close()
    assert process.stderr is not None
    assert process.stderr.read() == ""
    process.stderr.close()
    assert process.wait(timeout=60) != 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
def test_an_output_that_cannot_be_written_is_one_sentence() -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [*PROGRAM, "analyze", "lenet5"], cwd=PROJECT, stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "Traceback" not in done.stderr


def test_a_terminal_without_unicode_gets_the_table_and_true_json() -> None:
    plain = {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "LC_ALL": "C"}
    status, out, err = finish(start("analyze", "lenet5", environment=plain))
    assert (status, err) == (0, "")
    assert "28 ? 28 ? 6" in out
    words = ("analyze", "lenet5", "--input", "4x4", "--json")
    status, out, err = finish(start(*words, environment=plain))
    assert (status, err) == (0, "")
    (problem,) = next(layer for layer in json.loads(out)["layers"] if layer["problems"])["problems"]
    assert "5 × 5" in problem["message"]


def test_without_a_display_the_window_is_one_sentence() -> None:
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in names}
    done = subprocess.run(PROGRAM, cwd=PROJECT, env=environment, capture_output=True, text=True, check=False)
    if sys.platform == "linux":
        assert done.returncode == 2
        assert "no display" in done.stderr
        assert done.stderr.count("\n") == 1
