"""From the terminal: checkpoints listed, chosen and deleted; a run whose disk, data or place has changed."""

from __future__ import annotations

import errno
import os
import shutil
import signal
from pathlib import Path

import pytest

from cnnstudio.cli.listing import size
from cnnstudio.training import Run
from tests.cli.calls import Call
from tests.cli.test_process import finish, start

WORDS = ("train", "lenet5", "--threads", 1, "--batch-size", 32)


@pytest.fixture
def kept_run(call: Call, idx_folder: Path, tmp_path: Path) -> Run:
    """Two epochs, each with its checkpoint."""
    assert call(*WORDS, "--data", idx_folder, "--epochs", 2, "--keep-epochs", "--out", tmp_path / "run").status == 0
    return Run.open(tmp_path / "run")


def test_checkpoints_are_listed_chosen_and_deleted(call: Call, kept_run: Run, tmp_path: Path) -> None:
    first, last = kept_run.kept()
    done = call("runs", kept_run.folder)
    assert (done.status, done.err) == (0, "")
    rows = [line.split() for line in done.out.splitlines()]
    assert [row[0] for row in rows] == ["step", str(first.step), str(last.step)]
    assert size(first.bytes) in done.out
    assert "last" in rows[2][-1]
    target = tmp_path / "weights.safetensors"
    done = call("export", kept_run.folder, "--checkpoint", first.step, "-o", target)
    assert (done.status, done.err) == (0, "")
    assert f"of step {first.step}:" in done.out
    assert "always kept" in call.refused("runs", kept_run.folder, "--delete", last.step)
    assert "no checkpoint “7”" in call.refused("runs", kept_run.folder, "--delete", 7)
    assert "last, best or the number of a step" in call.refused(
        "export", kept_run.folder, "--checkpoint", "newest", "-o", target
    )
    if not first.is_best:
        assert call("runs", kept_run.folder, "--delete", first.step).status == 0
        assert [one.step for one in kept_run.kept()] == [last.step]


def test_runs_are_listed_with_what_they_take(
    call: Call, kept_run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    total = sum(path.stat().st_size for path in kept_run.folder.rglob("*") if path.is_file())
    done = call("runs", tmp_path)
    assert (done.status, done.err) == (0, "")
    (row,) = done.out.splitlines()[1:]
    assert row.startswith("run ")
    assert "finished" in row
    assert "2/2" in row
    assert row.endswith(size(total))
    monkeypatch.setenv("CNNSTUDIO_DATA_DIR", str(tmp_path / "none"))
    assert "no runs in" in call("runs").out
    shutil.copytree(kept_run.folder, tmp_path / "none" / "runs" / "document" / "run")
    assert "document/run" in call("runs").out.replace(os.sep, "/")
    assert "no folder" in call.refused("runs", tmp_path / "nowhere")
    assert "Name the run" in call.refused("runs", "--delete", 3)


@pytest.mark.parametrize(
    ("number", "said"), [(7, "7 B"), (739_900, "740 kB"), (1_290_000, "1.29 MB"), (10**12, "1 TB")]
)
def test_sizes_are_told_shortly(number: int, said: str) -> None:
    assert size(number) == said


def stopped_run(call: Call, idx_folder: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    from cnnstudio.cli.progress import TerminalObserver

    with monkeypatch.context() as patched:
        patched.setattr(TerminalObserver, "validated", lambda *_: signal.raise_signal(signal.SIGINT))
        assert call(*WORDS, "--data", idx_folder, "--epochs", 2, "--out", folder).status == 0
    return Run.open(folder)


def test_a_full_disk_ends_it_with_one_sentence_and_nothing_is_lost(
    call: Call, idx_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = stopped_run(call, idx_folder, tmp_path / "run", monkeypatch)
    before = run.checkpoint().step

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        done = call("train", "--resume", run.folder)
    assert done.status == 1
    (sentence,) = done.err.splitlines()
    assert "no space left on device" in sentence
    assert f"Then go on with: cnnstudio train --resume {run.folder}" in sentence
    assert run.checkpoint().step == before
    done = call("train", "--resume", run.folder)
    assert (done.status, done.err) == (0, "")


def test_moved_data_are_named_and_other_data_are_refused(
    call: Call, idx_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place, moved = tmp_path / "images", tmp_path / "moved"
    shutil.copytree(idx_folder, place)
    run = stopped_run(call, place, tmp_path / "run", monkeypatch)
    place.rename(moved)
    assert f"no longer at {place}" in call.refused("train", "--resume", run.folder)
    sentence = call.refused("train", "--resume", run.folder, "--data", "digits8")
    assert "The run was trained on" in sentence
    assert "now has" in sentence
    done = call("train", "--resume", run.folder, "--data", moved)
    assert (done.status, done.err) == (0, "")
    assert "test accuracy" in done.out


def test_a_broken_checkpoint_is_told_and_the_one_before_it_serves(call: Call, kept_run: Run) -> None:
    (kept_run.folder / "result.json").unlink()
    last = kept_run.checkpoint()
    path = kept_run.checkpoint_folder / last.weights.name
    path.write_bytes(path.read_bytes()[:-9])
    done = call("train", "--resume", kept_run.folder)
    assert done.status == 0
    assert f"{path.name} is broken" in done.err
    assert "goes on from step" in done.err
    assert "test accuracy" in done.out


def test_a_second_process_is_refused_while_the_first_goes_on(idx_folder: Path, tmp_path: Path) -> None:
    folder = tmp_path / "run"
    first = start("train", "lenet5", "--data", idx_folder, "--epochs", 10000, "--out", folder)
    assert first.stdout is not None
    assert "Training on" in first.stdout.readline()
    assert "epoch 1" in first.stdout.readline()
    status, out, err = finish(start("train", "--resume", folder))
    assert (status, out) == (2, "")
    assert "is being trained already: wait for its end or stop it" in err
    assert err.count("\n") == 1
    first.send_signal(signal.SIGINT)
    status, out, err = finish(first)
    assert (status, err) == (0, "")
    assert Run.open(folder).state() == "stopped"
