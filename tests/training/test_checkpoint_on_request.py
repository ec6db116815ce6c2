"""A checkpoint may be asked for at any time: it is of the step in hand, and changes nothing else."""

from __future__ import annotations

from concurrent.futures import CancelledError, Future
from pathlib import Path

import pytest

from cnnstudio.network import WorkError
from cnnstudio.training import Control, Run, train
from tests.training.support import Recorder, at_step, dataset, new_run, weights

DATA = dataset()


def test_it_is_of_the_step_in_hand_and_changes_no_bits(tmp_path: Path) -> None:
    plain = new_run(tmp_path / "plain")
    train(plain, DATA)
    run, control = new_run(tmp_path / "run"), Control()
    asked: list[Future[int]] = []
    found: list[int] = []

    def ask() -> None:
        future = control.checkpoint()
        future.add_done_callback(lambda _future: found.append(Run.open(run.folder).checkpoint().step))
        asked.append(future)

    at_step(control, 5, ask)
    train(run, DATA, Recorder(), control)
    assert asked[0].result(0) == 5
    assert found == [5], "it is on the disk when it is told"
    assert weights(run) == weights(plain)


def test_before_the_first_step(tmp_path: Path) -> None:
    run, control = new_run(tmp_path / "run"), Control()
    first = control.checkpoint()
    train(run, DATA, None, control)
    assert first.result(0) == 0


def test_after_the_end_there_is_nobody_to_write_it(tmp_path: Path) -> None:
    run, control = new_run(tmp_path / "run"), Control()
    train(run, DATA, None, control)
    with pytest.raises(CancelledError):
        control.checkpoint().result(0)


def test_one_that_cannot_be_written_does_not_end_the_training(tmp_path: Path) -> None:
    run, control = new_run(tmp_path / "run"), Control()
    asked: list[Future[int]] = []

    def ask() -> None:
        run.checkpoint_folder.rename(tmp_path / "elsewhere")
        run.checkpoint_folder.write_text("a file where the folder was")
        asked.append(control.checkpoint())
        asked[0].add_done_callback(lambda _future: mend())

    def mend() -> None:
        run.checkpoint_folder.unlink()
        (tmp_path / "elsewhere").rename(run.checkpoint_folder)

    at_step(control, 5, ask)
    result = train(run, DATA, None, control)
    assert isinstance(asked[0].exception(0), WorkError | OSError)
    assert not result.stopped
