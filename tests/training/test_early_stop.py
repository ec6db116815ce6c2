"""A run that got no better says when it was best, from what it has measured."""

from __future__ import annotations

from pathlib import Path

from cnnstudio.network import Recipe
from cnnstudio.training import EpochMetrics, early_stop, list_runs, train
from tests.training.support import dataset, new_run


def epochs(*accuracies: float) -> list[EpochMetrics]:
    return [EpochMetrics(epoch, 10 * epoch, 0.5, 0.5, 0.5, value) for epoch, value in enumerate(accuracies, 1)]


def test_it_is_the_first_of_the_best_epochs() -> None:
    found = early_stop(Recipe(epochs=10, patience=3), epochs(0.5, 0.9, 0.8, 0.9, 0.7))
    assert found is not None
    assert (found.epoch, found.best, found.waited) == (5, 2, 3)
    assert str(found.words) == "stopped early: no rise for 3 epochs, best at epoch 2"
    one = early_stop(Recipe(epochs=10, patience=1), epochs(0.5, 0.4))
    assert one is not None
    assert str(one.words) == "stopped early: no rise for an epoch, best at epoch 1"


def test_a_whole_training_was_not_stopped_early() -> None:
    assert early_stop(Recipe(epochs=3, patience=2), epochs(0.9, 0.5, 0.5)) is None
    assert early_stop(Recipe(epochs=9), epochs(0.9, 0.5)) is None
    assert early_stop(Recipe(epochs=9, patience=2), []) is None


def test_the_list_of_runs_knows_it(tmp_path: Path) -> None:
    run = new_run(tmp_path / "early", epochs=30, patience=1, learning_rate=1e-9)
    assert not train(run, dataset()).stopped
    (summary,) = list_runs(tmp_path)
    assert summary.early is not None
    assert summary.early.epoch == summary.epochs_done < 30
    assert summary.early.waited == 1
