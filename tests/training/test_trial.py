"""What trains fastest, found by trial: clear winners are taken, what is fixed is left, repeatable runs try nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
import torch

from cnnstudio.network.batches import at_batch
from cnnstudio.training import Choices, Comparison, Control, Run, Trial, race, train, trial
from cnnstudio.training import thread_check as checking
from cnnstudio.training.events import Value
from cnnstudio.training.learner import Learner
from cnnstudio.training.race import OutOfTime, Race
from cnnstudio.training.thread_check import ThreadCheck
from cnnstudio.training.trial import COPIES, Abandoned, Trying, counts
from tests.training.support import BRANCHED, CPU, Recorder, dataset, document, new_run, weights

DATA = dataset()
COLOURED = dataset(channels=3).train
FREE = msgspec.structs.replace(CPU, fixed=("layout", "precision", "fused", "compile"))
"""Only the threads may be tried."""


class Clock:
    """Each reading takes some time, and work what it says."""

    def __init__(self, reading: float = 0.0) -> None:
        self.now, self.reading = 0.0, reading

    def __call__(self) -> float:
        self.now += self.reading
        return self.now

    def worker(self, *seconds: float) -> Callable[[int], None]:
        """Work whose calls take so long a step, in turn and from the beginning again."""
        calls = 0

        def work(steps: int) -> None:
            nonlocal calls
            self.now += steps * seconds[calls % len(seconds)]
            calls += 1

        return work


@pytest.fixture
def steps_clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """Time that goes by in steps alone: with two threads in half of it, and one and a half times as long contiguous."""
    clock = Clock()

    def step(learner: Learner, *_: object) -> None:
        layout = 1.5 if next(learner.module.parameters()).is_contiguous() else 1
        clock.now += 0.01 * layout / torch.get_num_threads()

    monkeypatch.setattr(Learner, "step", step)
    return clock


def speeds(comparison: Comparison) -> dict[Value, float | None]:
    return {option.value: option.steps_per_second for option in comparison.options}


@pytest.fixture(autouse=True)
def two_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OMP_NUM_THREADS", "2")


def test_the_clearly_fastest_way_wins() -> None:
    clock = Clock()
    tried = Race([clock.worker(0.01), clock.worker(0.008), clock.worker(0.005)], clock, deadline=100)
    assert tried.run() == 2
    assert tried.seconds == pytest.approx((0.01, 0.008, 0.005))


@pytest.mark.parametrize("rival", [(0.0098,), (0.005, 0.02), (0.02,)], ids=["within 5 %", "by turns", "slower"])
def test_nobody_wins_within_the_noise(rival: tuple[float, ...]) -> None:
    clock = Clock()
    assert Race([clock.worker(0.01), clock.worker(*rival)], clock, deadline=100).run() is None


def test_a_drift_of_the_whole_machine_decides_nothing() -> None:
    clock = Clock()
    slower = [0.01 * 1.2**turn for turn in range(8)]
    assert Race([clock.worker(*slower), clock.worker(*slower)], clock, deadline=100).run() is None


def test_a_way_that_has_something_to_make_ready_is_not_hopeless() -> None:
    clock = Clock()
    tried = Race([clock.worker(0.01), clock.worker(0.5, *[0.005] * 20)], clock, deadline=100)
    assert tried.run() == 1


def test_a_hopeless_way_is_soon_given_up() -> None:
    clock = Clock()
    tried = Race([clock.worker(0.01), clock.worker(5.0)], clock, deadline=100)
    assert tried.run() is None
    assert tried.seconds == pytest.approx((0.01, 5.0))
    assert clock.now < 11


def test_a_way_that_is_given_up_within_a_step_is_out_and_the_others_race_on() -> None:
    clock = Clock()

    def never(_steps: int) -> None:
        raise OutOfTime

    tried = Race([clock.worker(0.01), never, clock.worker(0.005)], clock, deadline=100)
    assert tried.run() == 2
    assert tried.seconds == pytest.approx((0.01, None, 0.005))
    alone = Race([never, clock.worker(0.01)], clock, deadline=100)
    assert alone.run() is None


def test_without_enough_rounds_nobody_wins() -> None:
    clock = Clock()
    assert Race([clock.worker(1.0), clock.worker(0.6)], clock, deadline=4).run() is None


def test_the_fastest_is_taken_choice_by_choice(steps_clock: Clock) -> None:
    told: list[Trial] = []
    begin = msgspec.structs.replace(CPU, layout="contiguous", fixed=("precision", "fused", "compile"))
    found = Trying(document(channels=3), COLOURED, begin, Control(), told.append, steps_clock).run()
    assert found.choices == msgspec.structs.replace(begin, threads=2, layout="channels_last")
    threads, layout = found.comparisons
    assert (threads.choice, threads.taken) == ("threads", 2)
    assert speeds(threads) == pytest.approx({1: 1 / 0.015, 2: 2 / 0.015})
    assert speeds(layout) == pytest.approx({"contiguous": 2 / 0.015, "channels_last": 200})
    assert [len(trial.comparisons) for trial in told] == [0, 1, 2]
    assert told[-1] == found


def test_what_is_fixed_is_not_tried(steps_clock: Clock) -> None:
    choices = msgspec.structs.replace(FREE, fixed=(*FREE.fixed, "threads"))
    found = Trying(document(), DATA.train, choices, Control(), lambda _: None, steps_clock).run()
    assert (found.choices, found.comparisons) == (choices, ())


@pytest.fixture
def short_rounds(monkeypatch: pytest.MonkeyPatch) -> None:
    """Real steps, and no more of them than a race needs."""
    monkeypatch.setattr(race, "ROUND_SECONDS", 0.001)
    monkeypatch.setattr(race, "ROUNDS", race.LEAST_ROUNDS)


@pytest.mark.usefixtures("short_rounds")
def test_all_that_is_free_is_tried() -> None:
    found = Trying(document(), DATA.train, CPU, Control(), lambda _: None, seconds=60).run()
    assert [tried.choice for tried in found.comparisons] == ["threads", "layout", "precision", "fused"]
    assert found.batch == 16
    for tried in found.comparisons:
        assert tried.options[0].steps_per_second
        assert tried.taken in [option.value for option in tried.options]


def test_a_rate_at_which_weights_would_explode_ends_no_trial() -> None:
    """Here each step makes them nine times as large. A training that diverges does so at a step of its own."""
    wild = document(BRANCHED, optimizer="sgd", learning_rate=10.0, weight_decay=1.0, schedule="constant")
    choices = msgspec.structs.replace(FREE, fixed=("threads", "precision", "fused", "compile"))
    found = Trying(wild, DATA.train, choices, Control(), lambda _: None, seconds=60).run()
    assert [tried.choice for tried in found.comparisons] == ["layout"]


@pytest.mark.parametrize(("decay", "tried"), [(0.0, True), (0.9, False)], ids=["plain", "averaged"])
def test_without_room_for_a_second_network_nothing_is_tried(
    steps_clock: Clock, monkeypatch: pytest.MonkeyPatch, decay: float, tried: bool
) -> None:
    room = COPIES * at_batch(document(), 16).memory.peak + 1
    monkeypatch.setattr(trial, "free_memory", lambda: room)
    found = Trying(document(average_decay=decay), DATA.train, FREE, Control(), lambda _: None, steps_clock).run()
    assert bool(found.comparisons) is tried


def test_where_a_step_takes_too_long_a_part_of_the_batch_is_tried() -> None:
    """Here every look at the clock takes 50 ms, and an unfinished step looks at it before each layer."""
    found = Trying(document(batch_size=64), DATA.train, FREE, Control(), lambda _: None, Clock(0.05), 4).run()
    assert found.batch in (0, 8, 2)
    assert found.choices == FREE


def test_a_stop_ends_the_trial_at_once() -> None:
    control = Control()
    with pytest.raises(Abandoned):
        Trying(document(), DATA.train, CPU, control, lambda _: control.stop()).run()


@pytest.mark.parametrize(
    ("cores", "numbers"), [(1, (1,)), (2, (1, 2)), (4, (1, 2, 3, 4)), (16, (1, 2, 3, 4, 8, 15, 16))]
)
def test_numbers_of_threads_worth_trying(cores: int, numbers: tuple[int, ...]) -> None:
    assert counts(cores) == numbers


class Trials(Recorder):
    def __init__(self) -> None:
        super().__init__()
        self.trials: list[Trial] = []

    def trying(self, trial: Trial) -> None:
        self.heard.append("trying")
        self.trials.append(trial)


def test_a_run_that_need_not_be_repeatable_is_tried_once_and_keeps_what_was_found(tmp_path: Path) -> None:
    run, control, heard = new_run(tmp_path / "run", choices=FREE, repeatable=False), Control(), Trials()
    heard._at = {5: control.stop}
    train(run, DATA, heard, control)
    assert heard.heard[:3] == ["trying", "trying", "started"]
    opened = Run.open(run.folder)
    assert opened.trial == heard.trials[-1]
    assert opened.trial is not None
    assert opened.choices == opened.trial.choices
    again = Trials()
    train(opened, DATA, again)
    assert not again.trials
    assert opened.state() == "finished"


def test_a_stop_while_it_is_tried_leaves_the_trial_to_the_next_sitting(tmp_path: Path) -> None:
    run, control = new_run(tmp_path / "run", choices=FREE, repeatable=False), Control()

    class Stopping(Trials):
        def trying(self, trial: Trial) -> None:
            super().trying(trial)
            control.stop()

    assert train(run, DATA, Stopping(), control).stopped
    assert run.trial is None
    heard = Trials()
    train(Run.open(run.folder), DATA, heard)
    assert len(heard.trials) == 2


def test_a_repeatable_run_tries_nothing(tmp_path: Path) -> None:
    one, other, heard = new_run(tmp_path / "one"), new_run(tmp_path / "other"), Trials()
    train(one, DATA, heard)
    train(other, DATA)
    assert not heard.trials
    assert one.trial is None
    assert not (one.folder / "trial.json").exists()
    assert weights(one) == weights(other)


def test_a_broken_trial_leaves_the_choices_as_they_were(tmp_path: Path) -> None:
    run = new_run(tmp_path / "run", choices=FREE)
    (run.folder / "trial.json").write_text("[")
    assert Run.open(run.folder).choices == FREE


def test_threads_are_looked_at_again_when_it_is_due() -> None:
    clock = Clock()
    check = ThreadCheck(FREE, repeatable=False, clock=clock)
    assert not check.is_due
    clock.now += checking.EVERY
    assert check.is_due
    worked = Clock()

    def work(steps: int) -> None:
        worked.now += steps * (0.01 if torch.get_num_threads() == 1 else 0.004)

    before = torch.get_num_threads()
    try:
        comparison = check.check(FREE, work, worked, step=700)
        assert torch.get_num_threads() == 2
    finally:
        torch.set_num_threads(before)
    assert comparison is not None
    assert (comparison.taken, comparison.step) == (2, 700)
    assert speeds(comparison) == pytest.approx({1: 100, 2: 250})
    assert not check.is_due


@pytest.mark.parametrize(
    ("choices", "repeatable"),
    [(FREE, True), (msgspec.structs.replace(FREE, fixed=("threads",)), False), (Choices(compile=True), False)],
    ids=["repeatable", "fixed", "compiled"],
)
def test_threads_that_may_not_change_are_not_looked_at(choices: Choices, repeatable: bool) -> None:
    clock = Clock()
    check = ThreadCheck(choices, repeatable=repeatable, clock=clock)
    clock.now += 10 * checking.EVERY
    assert not check.is_due


def test_what_ends_a_look_in_the_midst_leaves_the_threads_as_they_were() -> None:
    before = torch.get_num_threads()

    def work(_steps: int) -> None:
        if torch.get_num_threads() == 2:
            raise KeyboardInterrupt

    try:
        with pytest.raises(KeyboardInterrupt):
            ThreadCheck(FREE, repeatable=False).check(FREE, work, Clock(), step=1)
        assert torch.get_num_threads() == FREE.threads
    finally:
        torch.set_num_threads(before)


@pytest.mark.usefixtures("short_rounds")
def test_a_long_run_looks_at_its_threads_by_its_own_steps(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checking, "EVERY", 0.0)
    run = new_run(tmp_path / "run", choices=FREE, repeatable=False, epochs=3, learning_rate=0.001)
    run.keep_trial(Trial(FREE))  # what comes before a training is another matter
    result = train(run, DATA)
    assert result.test_accuracy is not None
    noted = Run.open(run.folder).trial
    assert noted is not None
    checks = [comparison for comparison in noted.comparisons if comparison.step]
    assert checks
    assert run.choices.threads == checks[-1].taken
    steps = [metrics.step for metrics in run.metrics().validation]
    assert steps == [13 * epoch for epoch in range(1, 4)]
