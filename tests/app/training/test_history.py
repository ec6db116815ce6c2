"""What is kept of a run's measurements: all of a short one, a bounded picture of a long one."""

from __future__ import annotations

import numpy as np
import pytest

from cnnstudio.app.training.history import MOST, History, trend
from cnnstudio.training import EpochMetrics, Metrics, Progress, TrainMetrics


def progress(step: int, loss: float = 0.5, accuracy: float = 0.9) -> Progress:
    return Progress(1, 3, step, 3000, 1000, loss, accuracy, 0.001, 100.0, None)


def epoch(number: int) -> EpochMetrics:
    return EpochMetrics(number, 1000 * number, 0.4, 0.9, 0.3, 0.91)


def test_a_short_run_is_kept_whole() -> None:
    history = History()
    for step in (10, 20, 30):
        history.add(progress(step, loss=step / 100))
    assert history.steps.tolist() == [10, 20, 30]
    assert history.losses.tolist() == pytest.approx([0.1, 0.2, 0.3])
    assert history.last_step == 30


def test_a_long_run_stays_small_and_keeps_its_course() -> None:
    history = History()
    for step in range(1, 50_001):
        history.add(progress(step, loss=1 / step))
    assert MOST // 2 <= len(history.steps) < MOST
    assert history.last_step == 50_000
    assert set(np.diff(history.steps)) == {128.0}
    assert (np.diff(history.losses) < 0).all()
    assert history.losses.mean() == pytest.approx(np.mean(1 / np.arange(1, history.steps[-1] + 1)))


def test_what_was_logged_comes_before_what_came_live_while_it_was_read() -> None:
    history = History()
    history.add(progress(30, loss=0.3))
    history.add_epoch(epoch(2))
    logged = tuple(TrainMetrics(1, step, step / 100, 0.9, 0.001) for step in (10, 20, 30, 40))
    history.fill(Metrics(train=logged, validation=(epoch(1),)))
    assert history.steps.tolist() == [10, 20, 30]
    assert [line.epoch for line in history.epochs] == [1, 2]


def test_an_epoch_done_again_after_a_resume_takes_the_place_of_the_old_one() -> None:
    history = History()
    for number in (1, 2, 2):
        history.add_epoch(epoch(number))
    assert [line.epoch for line in history.epochs] == [1, 2]


def test_the_trend_smooths_and_its_band_holds_most_of_the_values() -> None:
    values = np.random.default_rng(0).normal(1.0, 0.2, 400)
    smooth = trend(values)
    assert smooth.mean.std() < values.std() / 2
    inside = (values >= smooth.low) & (values <= smooth.high)
    assert 0.6 < inside.mean() < 0.95
    assert len(trend(np.empty(0)).mean) == 0
