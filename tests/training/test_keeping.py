"""Which checkpoints a run keeps, what they say of themselves, and how they are chosen and deleted."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from cnnstudio.network import UserError
from cnnstudio.training import Control, Run, checkpoints, load_module, train
from tests.training.support import CPU, Recorder, at_step, dataset, new_run, weights

STEPS = 13
DATA = dataset()


def steps(run: Run) -> list[int]:
    return [checkpoint.step for checkpoint in run.checkpoints()]


def always(recorder: Recorder, epochs: int) -> set[int]:
    """The best and the last one."""
    best = max(recorder.epochs, key=lambda epoch: (epoch.validation_accuracy, -epoch.epoch))
    return {best.step, epochs * STEPS}


def test_a_checkpoint_comes_every_so_many_steps(tmp_path: Path) -> None:
    run, recorder = new_run(tmp_path / "run", checkpoint_steps=5), Recorder()
    train(run, DATA, recorder)
    assert recorder.checkpoints == [5, 10, 13, 15, 20, 25, 26]
    assert set(steps(run)) == always(recorder, 2)


def test_so_many_older_ones_stay(tmp_path: Path) -> None:
    run, recorder = new_run(tmp_path / "run", checkpoint_steps=4, keep_checkpoints=3), Recorder()
    train(run, DATA, recorder)
    others = [step for step in recorder.checkpoints if step not in always(recorder, 2)]
    assert set(steps(run)) == always(recorder, 2) | set(others[-3:])


def test_every_epoch_stays_over_a_stop_and_a_resume(tmp_path: Path) -> None:
    run, control = new_run(tmp_path / "run", epochs=4, checkpoint_steps=5, keep_epochs=True), Control()
    at_step(control, 2 * STEPS + 3, control.stop)
    train(run, DATA, None, control)
    assert steps(run) == [13, 26, 29]
    train(Run.open(run.folder), DATA)
    assert steps(run) == [13, 26, 39, 52]
    for checkpoint, line in zip(run.checkpoints(), run.metrics().validation, strict=True):
        assert checkpoint.validation_accuracy == line.validation_accuracy


def test_what_is_kept_changes_no_bits(tmp_path: Path) -> None:
    plain, keeping = new_run(tmp_path / "plain"), new_run(tmp_path / "keeping", checkpoint_steps=1, keep_checkpoints=9)
    train(plain, DATA)
    train(keeping, DATA)
    assert weights(plain) == weights(keeping)
    assert plain.metrics_path.read_bytes() == keeping.metrics_path.read_bytes()


def test_a_kept_one_is_what_the_network_was_then(tmp_path: Path) -> None:
    run, control = new_run(tmp_path / "run", keep_epochs=True), Control()
    at_step(control, STEPS, control.stop)
    train(run, DATA, None, control)
    then = weights(run)
    train(Run.open(run.folder), DATA)
    state = load_module(run, "13").state_dict()
    assert {name: tensor.contiguous().numpy().tobytes() for name, tensor in state.items()} == then
    assert weights(run) != then


def test_the_size_of_each_is_what_its_files_take(tmp_path: Path) -> None:
    run = new_run(tmp_path / "run", keep_epochs=True)
    train(run, DATA)
    kept = run.kept()
    assert [one.step for one in kept] == steps(run)
    assert sum(one.bytes for one in kept) == sum(path.stat().st_size for path in run.checkpoint_folder.iterdir())
    assert [one.is_last for one in kept] == [False, True]
    assert [one.is_best for one in kept].count(True) == 1


def test_older_ones_can_be_deleted_and_the_best_and_the_last_can_not(tmp_path: Path) -> None:
    run = new_run(tmp_path / "run", epochs=3, checkpoint_steps=5, keep_checkpoints=9)
    train(run, DATA)
    fixed = {one.step for one in run.kept() if one.is_best or one.is_last}
    older = [one.step for one in run.kept() if one.step not in fixed]
    for step in fixed:
        with pytest.raises(UserError, match=rf"step {step} .*always kept"):
            run.delete_checkpoint(step)
    for step in older:
        run.delete_checkpoint(step)
        assert not list(run.checkpoint_folder.glob(f"step-{step:09d}.*"))
    assert set(steps(run)) == fixed
    with pytest.raises(UserError, match="no checkpoint “999”"):
        run.delete_checkpoint(999)


def test_one_deleted_while_the_run_is_trained_hurts_nobody(tmp_path: Path) -> None:
    whole = new_run(tmp_path / "whole")
    train(whole, DATA)
    run = new_run(tmp_path / "run", checkpoint_steps=3, keep_checkpoints=9)

    class Deleter(Recorder):
        def checkpointed(self, step: int) -> None:
            super().checkpointed(step)
            for one in run.kept():
                if not (one.is_best or one.is_last):
                    Run.open(run.folder).delete_checkpoint(one.step)

    train(run, DATA, Deleter())
    assert weights(run) == weights(whole)


def test_a_broken_one_among_the_kept_is_told_and_can_be_deleted(tmp_path: Path) -> None:
    run = new_run(tmp_path / "run", epochs=3, checkpoint_steps=5, keep_checkpoints=9)
    train(run, DATA)
    (run.checkpoint_folder / "step-000000005.json").write_text("{")
    broken = next(one for one in run.kept() if one.step == 5)
    assert broken.problem is not None
    assert "step-000000005.json is broken" in str(broken.problem)
    run.delete_checkpoint(5)
    assert 5 not in steps(run)


def test_older_runs_have_none_of_these_settings(tmp_path: Path) -> None:
    """A recipe without them is read, and keeps what it always kept."""
    run = new_run(tmp_path / "run", choices=msgspec.structs.replace(CPU, checkpoint_seconds=1e-9))
    recorder = Recorder()
    train(run, DATA, recorder)
    assert set(steps(run)) == always(recorder, 2)


def test_where_the_folder_was_deleted_there_is_nothing_to_tidy(tmp_path: Path) -> None:
    checkpoints.keep_only(tmp_path / "gone", {3})
    assert not (tmp_path / "gone").exists()
