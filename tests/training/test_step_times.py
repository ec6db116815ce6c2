"""Where the time of a step goes: parts that add up, told on the way and kept with the run."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from cnnstudio.training import Control, Run, StepSplit, train
from cnnstudio.training.step_times import StepTimes
from tests.training.support import Recorder, dataset, new_run

DATA = dataset()
PARTS = ("data", "forward", "backward", "optimizer", "looking")


class Clock:
    """Goes on when it is told to."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now

    def step(self, times: StepTimes, data: float, forward: float, backward: float, optimizer: float) -> None:
        times.begin()
        for seconds in (data, forward, backward):
            self.now += seconds
            times.mark()
        self.now += optimizer
        times.end()


def seconds(split: StepSplit | None) -> dict[str, float]:
    assert split is not None
    return {part: getattr(split, part) for part in PARTS}


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def times(clock: Clock) -> StepTimes:
    made = StepTimes(torch.device("cpu"), clock)
    clock.now += 50  # loading images is no step
    assert made.recent() is None
    clock.step(made, 9, 9, 9, 9)  # the first step, in which torch makes itself ready
    return made


def test_all_that_is_between_two_steps_is_looking(clock: Clock, times: StepTimes) -> None:
    for _ in range(4):
        clock.step(times, 0.1, 0.2, 0.3, 0.05)
        clock.now += 0.35
    split = times.recent()
    assert seconds(split) == pytest.approx(
        {"data": 0.1, "forward": 0.2, "backward": 0.3, "optimizer": 0.05, "looking": 0.35}
    )
    assert split is not None
    assert split.total == pytest.approx(1)


def test_pauses_and_scoring_are_apart_and_a_step_that_is_given_up_is_begun_anew(clock: Clock, times: StepTimes) -> None:
    with times.apart():
        clock.now += 1000
    times.begin()
    times.mark()  # given up here
    clock.step(times, 0.1, 0.2, 0.3, 0.4)
    whole = times.whole()
    assert whole is not None
    assert whole.total == pytest.approx(1)
    assert whole.steps == 1


def test_what_is_told_follows_and_the_whole_is_the_mean(clock: Clock, times: StepTimes) -> None:
    clock.step(times, 1, 0, 0, 0)
    assert seconds(times.recent())["data"] == pytest.approx(1)
    clock.step(times, 2, 0, 0, 0)
    assert seconds(times.recent())["data"] == pytest.approx(1.3)  # smoothed
    assert seconds(times.whole())["data"] == pytest.approx(1.5)


def test_a_run_tells_its_split_and_keeps_it_over_its_sittings(tmp_path: Path) -> None:
    run, control, recorder = new_run(tmp_path / "run"), Control(), Recorder()
    train(run, DATA, Recorder({9: control.stop}), control)
    first = run.split
    assert first is not None
    train(Run.open(run.folder), DATA, recorder)
    both = run.split
    assert both is not None
    told = [progress for progress in recorder.progress if progress.split is not None]
    assert told
    assert all(getattr(told[-1].split, part) > 0 for part in PARTS)
    steps = run.document.recipe.epochs * run.document.recipe.steps_per_epoch(len(DATA.train))
    assert first.steps < both.steps == steps - 2  # the first of each sitting does not count


def test_a_broken_file_is_as_none(tmp_path: Path) -> None:
    run = new_run(tmp_path / "run")
    (run.folder / "step_times.json").write_text("{")
    assert run.split is None


@pytest.mark.skipif(not torch.cuda.is_available(), reason="needs a GPU")
def test_a_gpu_times_its_own_parts() -> None:
    """Nothing waits: the events are read once they are past."""
    device = torch.device("cuda")
    times, block = StepTimes(device), torch.rand(2048, 2048, device=device)
    for _ in range(120):
        times.begin()
        for _ in range(3):
            block = (block @ block).clamp(0, 1)
            times.mark()
        times.end()
    torch.cuda.synchronize()
    split = times.whole()
    assert split is not None
    assert 0 < split.forward <= split.total
