"""The range test without a window."""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path

import pytest

from cnnstudio.training import Run
from cnnstudio.training.range_curve import rate_at
from tests.cli.calls import Call


def test_it_prints_a_table_and_the_rates_that_it_suggests(call: Call, idx_folder: Path) -> None:
    done = call("range-test", "lenet5", "--data", idx_folder, "--device", "cpu", "--batch-size", 32, "--seed", 3)
    assert (done.status, done.err) == (0, "")
    lines = done.out.splitlines()
    assert lines[0].split() == ["learning", "rate", "loss", "smoothed"]
    assert len(lines) <= 33
    assert lines[1].split()[0] == "1.00e-07"
    verdict = "\n".join(lines[-2:])
    tenth = re.search(r"--learning-rate (\S+): a tenth of the rate where the loss is least, (\S+)", verdict)
    steepest = re.search(r"--learning-rate (\S+): where the loss falls fastest", verdict)
    assert tenth is not None
    assert steepest is not None
    assert 5 < float(tenth[2]) / float(tenth[1]) < 20
    first = re.search(r"--learning-rate (\S+):", verdict)
    assert first is not None
    assert float(first[1]) == min(float(tenth[1]), float(steepest[1]))
    again = call("range-test", "lenet5", "--data", idx_folder, "--device", "cpu", "--batch-size", 32, "--seed", 3)
    assert again.out == done.out


def test_every_step_as_comma_separated_values(call: Call, idx_folder: Path) -> None:
    done = call("range-test", "lenet5", "--data", idx_folder, "--steps", 50, "--preset", "fast", "--csv")
    assert (done.status, done.err) == (0, "")
    rows = list(csv.DictReader(io.StringIO(done.out)))
    assert list(rows[0]) == ["learning_rate", "loss", "smoothed"]
    rates = [float(row["learning_rate"]) for row in rows]
    assert rates == pytest.approx([rate_at(step, 50) for step in range(len(rates))], rel=1e-4)
    assert 30 < len(rates) <= 50, "the table would leave some out"


def test_it_begins_with_a_runs_weights_and_leaves_the_run_alone(call: Call, idx_folder: Path, lenet_run: Run) -> None:
    files = {path: path.stat().st_mtime_ns for path in lenet_run.folder.rglob("*")}
    learnt = call("range-test", "lenet5", "--data", idx_folder, "--weights", lenet_run.folder, "--steps", 50)
    assert learnt.status == 0
    assert float(learnt.out.splitlines()[1].split()[1]) < 1
    assert {path: path.stat().st_mtime_ns for path in lenet_run.folder.rglob("*")} == files
    fresh = call("range-test", "lenet5", "--data", idx_folder, "--steps", 50)
    assert float(fresh.out.splitlines()[1].split()[1]) > 2


def test_wrong_calls_are_refused_in_a_sentence(call: Call, idx_folder: Path) -> None:
    assert "from 50 to 1,000" in call.refused("range-test", "lenet5", "--steps", 3)
    # What a training does with its rates and checkpoints is nothing that a test of rates could heed.
    for option in ("--learning-rate", "--epochs", "--keep-checkpoints"):
        assert f"unrecognized arguments: {option}" in call.refused("range-test", "lenet5", option, 3)
    assert "not there" in call.refused("range-test", "lenet5", "--data", idx_folder, "--weights", "nowhere")
    assert "classes" in call.refused("range-test", "alexnet", "--data", idx_folder)
