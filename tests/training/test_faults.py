"""What a disk, a hand or another program can do to a run that is trained: told, waited for, mended; nothing is lost."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import subprocess
import tempfile
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from cnnstudio.network import UserError, WorkError
from cnnstudio.network.errors import CannotWrite
from cnnstudio.network.files import cannot
from cnnstudio.training import Control, Run, Trial, load_module, notes, race, thread_check, train
from tests.training.support import Recorder, at_step, dataset, new_run, weights
from tests.training.test_run import stopped_run

DATA = dataset()
ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Run:
    """A run that nothing disturbed."""
    run = new_run(tmp_path_factory.mktemp("whole") / "run")
    train(run, DATA)
    return run


def is_like(run: Run, whole: Run) -> bool:
    """Whether a run came to the same weights, figures and readings."""
    same = [
        (run.folder / name).read_bytes() == (whole.folder / name).read_bytes()
        for name in ("metrics.jsonl", "predictions-validation.safetensors", "predictions-test.safetensors")
    ]
    return weights(run) == weights(whole) and all(same) and run.state() == "finished"


class Waiting(Recorder):
    """Somebody is there to mend what hinders the training: `mend` is called by another thread."""

    def __init__(self, mend: Callable[[], None]) -> None:
        super().__init__()
        self.hindrances: list[CannotWrite] = []
        self._mend = mend

    def hindered(self, error: CannotWrite) -> bool:
        self.hindrances.append(error)
        self.heard.append("hindered")
        threading.Thread(target=self._mend).start()
        return True


class FullDisk:
    """Flushes to the disk fail until there is room, as on a disk without."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.is_full = False
        self._flush = os.fsync
        monkeypatch.setattr(os, "fsync", self._fsync)

    def fill(self) -> None:
        self.is_full = True

    def _fsync(self, descriptor: int) -> None:
        if self.is_full:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        self._flush(descriptor)


def test_a_full_disk_is_waited_for_and_the_training_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, whole: Run
) -> None:
    disk, control = FullDisk(monkeypatch), Control()
    run = new_run(tmp_path / "run")
    tries = iter([False, False, True])

    def mend() -> None:
        disk.is_full = not next(tries)
        control.resume()

    observer = Waiting(mend)
    at_step(control, 7, disk.fill)
    train(run, DATA, observer, control)
    assert [type(error) for error in observer.hindrances] == [CannotWrite] * 3
    assert "no space left" in str(observer.hindrances[0])
    assert observer.heard.count("resumed") == 3
    assert is_like(run, whole)


def test_what_a_look_at_the_threads_has_found_waits_for_room_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(thread_check, "EVERY", 0.0)
    monkeypatch.setattr(race, "ROUND_SECONDS", 0.001)
    monkeypatch.setenv("OMP_NUM_THREADS", "2")
    run, control = new_run(tmp_path / "run", repeatable=False), Control()
    run.keep_trial(Trial(run.choices))
    write, full = notes.write_trial, iter([True])

    def refuse_once(folder: Path, trial: Trial) -> None:
        if next(full, False):
            raise CannotWrite(cannot("write", folder, OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))))
        write(folder, trial)

    monkeypatch.setattr(notes, "write_trial", refuse_once)
    observer = Waiting(control.resume)
    assert not train(run, DATA, observer, control).stopped
    assert len(observer.hindrances) == 1
    trial = Run.open(run.folder).trial
    assert trial is not None
    assert trial.comparisons


def test_while_it_waits_it_answers_probes_and_tells_who_asks_for_a_checkpoint(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, whole: Run
) -> None:
    disk, control = FullDisk(monkeypatch), Control()
    run = new_run(tmp_path / "run")
    answers: list[object] = []

    def look() -> None:
        answers.append(control.probe(lambda module: len(module.state_dict())).result(30))
        answers.append(control.checkpoint().exception(30))
        disk.is_full = False
        control.resume()

    at_step(control, 7, disk.fill)
    train(run, DATA, Waiting(look), control)
    assert isinstance(answers[0], int)
    assert isinstance(answers[1], CannotWrite)
    assert is_like(run, whole)


def test_who_gives_up_keeps_the_last_checkpoint(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, whole: Run) -> None:
    disk, control = FullDisk(monkeypatch), Control()
    run = new_run(tmp_path / "run")
    at_step(control, 20, disk.fill)
    with pytest.raises(WorkError, match="no space left"):
        train(run, DATA, Waiting(control.stop), control)
    disk.is_full = False
    assert run.checkpoint().step == 13
    load_module(run)
    train(Run.open(run.folder), DATA)
    assert is_like(run, whole)


def test_a_stop_on_a_full_disk_asks_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    disk, control = FullDisk(monkeypatch), Control()
    run = new_run(tmp_path / "run")

    def stop() -> None:
        disk.fill()
        control.stop()

    def mend() -> None:
        disk.is_full = False
        control.resume()

    at_step(control, 5, stop)
    assert train(run, DATA, Waiting(mend), control).stopped
    assert run.checkpoint().step == 5


@contextlib.contextmanager
def small_disk(folder: Path, size: str) -> Iterator[Path]:
    folder.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)], check=False).returncode:
        pytest.skip("no disk can be mounted here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


@pytest.mark.skipif(not ROOT, reason="only root can mount a small disk")
def test_a_disk_that_is_really_full_is_waited_for(tmp_path: Path, whole: Run) -> None:
    with small_disk(tmp_path / "disk", "400k") as disk:
        run, control = new_run(disk / "run"), Control()
        ballast = disk / "ballast"

        def fill() -> None:
            with contextlib.suppress(OSError), ballast.open("wb", buffering=0) as file:
                while True:
                    file.write(bytes(1024))

        def mend() -> None:
            ballast.unlink()
            control.resume()

        observer = Waiting(mend)
        at_step(control, 5, fill)
        train(run, DATA, observer, control)
        assert "no space left" in str(observer.hindrances[0])
        assert is_like(run, whole)


@pytest.mark.skipif(not ROOT, reason="another user is needed, for whom a folder can be read-only")
def test_a_folder_made_read_only_is_waited_for_and_refused_at_the_start(whole: Run) -> None:
    nobody = 65534
    base = Path(tempfile.mkdtemp())
    base.chmod(0o777)
    os.seteuid(nobody)
    try:
        run, control = new_run(base / "run"), Control()

        def lock() -> None:
            run.folder.chmod(0o555)
            run.checkpoint_folder.chmod(0o555)

        def unlock() -> None:
            run.folder.chmod(0o755)
            run.checkpoint_folder.chmod(0o755)
            control.resume()

        observer = Waiting(unlock)
        at_step(control, 9, lock)
        train(run, DATA, observer, control)
        other = new_run(base / "other")
        (other.folder / "run.lock").touch()
        other.folder.chmod(0o555)
        with pytest.raises(WorkError, match="permission denied"):
            train(other, DATA)
        other.folder.chmod(0o755)
        train(other, DATA)
        os.seteuid(0)
        assert "permission denied" in str(observer.hindrances[0])
        assert is_like(run, whole)
        assert is_like(other, whole)
    finally:
        os.seteuid(0)
        shutil.rmtree(base)


@pytest.mark.parametrize("how", ["deleted", "moved", "emptied"])
def test_a_folder_that_is_gone_is_written_anew_at_once(tmp_path: Path, whole: Run, how: str) -> None:
    run, control, observer = new_run(tmp_path / "runs" / "run"), Control(), Recorder()
    run.rename("precious")

    def remove() -> None:
        if how == "moved":
            run.folder.rename(tmp_path / "elsewhere")
            return
        shutil.rmtree(run.folder.parent)
        if how == "emptied":
            run.folder.mkdir(parents=True)

    at_step(control, 17, remove)
    train(run, DATA, observer, control)
    assert len(observer.warnings) == 1
    assert "was deleted or moved away" in str(observer.warnings[0])
    assert is_like(run, whole)
    again = Run.open(run.folder)
    assert (again.id, again.name, again.document) == (run.id, "precious", run.document)
    if how == "moved":
        assert Run.open(tmp_path / "elsewhere").checkpoint().step == 13


def test_a_run_written_anew_is_still_held(tmp_path: Path) -> None:
    """The old lock went with the old folder."""
    run, control = new_run(tmp_path / "run"), Control()
    states: list[str] = []

    class Watcher(Recorder):
        def checkpointed(self, step: int) -> None:
            states.append(Run.open(run.folder).state())

    at_step(control, 3, lambda: shutil.rmtree(run.folder))
    train(run, DATA, Watcher(), control)
    assert set(states) == {"running"}
    assert run.state() == "finished"


def test_another_run_in_its_place_is_not_touched(tmp_path: Path, whole: Run) -> None:
    run, control = new_run(tmp_path / "run"), Control()
    others: list[Run] = []

    def replace() -> None:
        shutil.rmtree(run.folder)
        others.append(new_run(run.folder))

    def mend() -> None:
        run.folder.rename(tmp_path / "other")
        control.resume()

    observer = Waiting(mend)
    at_step(control, 17, replace)
    train(run, DATA, observer, control)
    assert "Another run lies in" in str(observer.hindrances[0])
    assert is_like(run, whole)
    assert Run.open(tmp_path / "other").id == others[0].id
    assert Run.open(tmp_path / "other").checkpoints() == ()


def test_a_log_replaced_meanwhile_is_kept_aside_and_written_anew(tmp_path: Path, whole: Run) -> None:
    run, control, observer = new_run(tmp_path / "run"), Control(), Recorder()

    def replace() -> None:
        run.metrics_path.unlink()
        run.metrics_path.write_text("mine\n")

    at_step(control, 17, replace)
    train(run, DATA, observer, control)
    assert "metrics.jsonl was replaced" in str(observer.warnings[0])
    assert (run.folder / "metrics-changed-1.jsonl").read_text() == "mine\n"
    assert is_like(run, whole)


def test_a_last_checkpoint_deleted_meanwhile_is_written_again(tmp_path: Path) -> None:
    run, control = new_run(tmp_path / "run", checkpoint_steps=4), Control()
    observer = Recorder()

    def remove() -> None:
        for path in run.checkpoint_folder.iterdir():
            path.unlink()

    at_step(control, 10, remove)
    at_step(control, 12, control.stop)
    train(run, DATA, observer, control)
    assert run.checkpoint().step == 12


def test_a_log_with_broken_lines_is_mended_and_kept_aside(tmp_path: Path, whole: Run) -> None:
    run, observer = stopped_run(tmp_path / "run"), Recorder()
    lines = run.metrics_path.read_bytes().splitlines(keepends=True)
    edited = b"".join([*lines[:4], b"{ what was I to write here\n", *lines[5:]])
    run.metrics_path.write_bytes(edited)
    train(run, DATA, observer)
    assert "Some lines of" in str(observer.warnings[0])
    assert (run.folder / "metrics-changed-1.jsonl").read_bytes() == edited
    assert [line.step for line in run.metrics().train] == [step for step in range(1, 27) if step != 5]
    assert weights(run) == weights(whole)


def test_a_broken_result_does_not_keep_a_run_from_going_on(tmp_path: Path, whole: Run) -> None:
    run = stopped_run(tmp_path / "run")
    (run.folder / "result.json").write_text("{")
    train(run, DATA)
    assert is_like(run, whole)


def test_where_every_checkpoint_is_broken_the_last_is_named(tmp_path: Path) -> None:
    run = stopped_run(tmp_path / "run")
    for path in run.checkpoint_folder.glob("*.weights.safetensors"):
        path.write_bytes(path.read_bytes()[:-1])
    with pytest.raises(UserError, match=r"step-000000020\.weights\.safetensors is broken"):
        train(run, DATA)
    assert {path.name.split(".")[0] for path in run.checkpoint_folder.iterdir()} == {"step-000000013", "step-000000020"}


def test_what_a_killed_process_left_half_written_is_cleared_away(tmp_path: Path) -> None:
    run = stopped_run(tmp_path / "run")
    for path in (
        run.folder / ".result.json.abc.tmp",
        run.folder / ".predictions-test.safetensors.x.tmp",
        run.checkpoint_folder / ".step-000000021.json.y.tmp",
    ):
        path.write_bytes(b"half")
    (run.folder / ".mine.tmp").write_bytes(b"not ours")
    train(run, DATA)
    assert [path.name for path in run.folder.rglob("*.tmp")] == [".mine.tmp"]
