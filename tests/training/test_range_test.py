"""The range test raises the rate step by step, touches nothing, and suggests only what its curve bears out."""

from __future__ import annotations

import itertools
import math
from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file

from cnnstudio.network import Document, Layer, Stack, UserError
from cnnstudio.network.document import StartFrom
from cnnstudio.network.layers.dense import Dense
from cnnstudio.network.layers.shape import Flatten
from cnnstudio.training import build, randomness
from cnnstudio.training.range_curve import HIGHEST, LOWEST, Point, Watch, judged, rate_at, smoothed
from cnnstudio.training.range_test import range_test
from tests.training.support import CPU, SMALL, dataset, document

STEPS = 100
PLAIN = Stack((Layer("flatten", Flatten()), Layer("dense", Dense(units=4))))


def curve(loss: list[float]) -> list[Point]:
    return [Point(rate_at(step, STEPS), value) for step, value in enumerate(loss)]


def valley(step: int) -> float:
    """Flat, down between steps 40 and 60, up again from 80."""
    if step < 80:
        return 2.3 - min(max(step - 40, 0), 20) * 0.1
    return 0.3 * 1.3 ** (step - 80)


def test_rates_go_up_by_the_same_factor_from_the_lowest_to_the_highest() -> None:
    rates = [rate_at(step, STEPS) for step in range(STEPS)]
    factors = [after / before for before, after in itertools.pairwise(rates)]
    assert rates[0] == LOWEST
    assert rates[-1] == pytest.approx(HIGHEST)
    assert max(factors) == pytest.approx(min(factors))


def test_losses_are_those_of_plain_torch() -> None:
    made = document(PLAIN, optimizer="sgd", momentum=0.0, nesterov=False)
    found = range_test(made, dataset(), CPU, steps=STEPS)
    images = torch.from_numpy(dataset().train.pixels).float() / 255
    labels = torch.from_numpy(dataset().train.labels)
    module = build(PLAIN, made.input_shape, seed=made.recipe.seed)
    order = randomness.order(made.recipe.seed, 0, len(labels))
    for step in range(10):
        chosen = order[16 * step : 16 * (step + 1)]
        module.zero_grad()
        loss = torch.nn.functional.cross_entropy(module(images[chosen]), labels[chosen])
        assert found.points[step].loss == pytest.approx(loss.item(), rel=1e-4)
        assert found.points[step].rate == rate_at(step, STEPS)
        loss.backward()  # type: ignore[no-untyped-call]
        with torch.no_grad():
            for parameter in module.parameters():
                assert parameter.grad is not None
                parameter.sub_(rate_at(step, STEPS) * parameter.grad)


def test_it_is_the_same_every_time_and_goes_over_the_epochs_end() -> None:
    assert document().recipe.steps_per_epoch(200) < STEPS / 2
    torch.manual_seed(1)
    first = range_test(document(), dataset(), CPU, steps=STEPS)
    before = torch.random.get_rng_state()
    assert range_test(document(), dataset(), CPU, steps=STEPS) == first
    assert torch.equal(torch.random.get_rng_state(), before)
    assert range_test(document(seed=8), dataset(), CPU, steps=STEPS) != first


def test_it_suggests_a_rate_that_trains() -> None:
    found = range_test(document(), dataset(), CPU, steps=200)
    assert found.suggestion is not None
    assert found.reason is None
    assert 1e-4 < found.suggestion.rate < 0.05
    assert found.suggestion.tenth == pytest.approx(found.suggestion.least / 10, rel=0.06)
    assert found.suggestion.steepest <= found.suggestion.least


def started(path: Path, tensors: dict[str, torch.Tensor], network: Stack = SMALL) -> Document:
    """A document whose training starts from weights in a file."""
    save_file({name: tensor.contiguous() for name, tensor in tensors.items()}, path)
    return document(network).replace(start=StartFrom(str(path)))


def test_it_begins_with_the_weights_that_training_would_start_from(tmp_path: Path) -> None:
    other = build(SMALL, (1, 8, 8), seed=99).state_dict()
    found = range_test(started(tmp_path / "w.safetensors", other), dataset(), CPU, steps=STEPS)
    assert found.points[0].loss != range_test(document(), dataset(), CPU, steps=STEPS).points[0].loss
    with pytest.raises(UserError, match="by a name of the network"):
        range_test(started(tmp_path / "v.safetensors", {"other": torch.ones(2)}), dataset(), CPU)


def test_a_loss_that_is_no_number_ends_it(tmp_path: Path) -> None:
    huge = {name: tensor * 1e38 for name, tensor in build(PLAIN, (1, 8, 8), seed=1).state_dict().items()}
    found = range_test(started(tmp_path / "w.safetensors", huge, PLAIN), dataset(), CPU)
    assert found.ending == "exploded"
    assert found.points == ()
    assert "after 0 steps" in str(found.reason)


def test_it_can_be_ended_at_any_step_and_suggests_nothing_then() -> None:
    heard: list[Point] = []
    found = range_test(document(), dataset(), CPU, told=heard.append, cancelled=lambda: len(heard) >= 30)
    assert found.ending == "cancelled"
    assert list(found.points) == heard
    assert len(heard) == 30
    assert found.suggestion is None
    assert "was ended before" in str(found.reason)
    assert range_test(document(), dataset(), CPU, cancelled=lambda: True).points == ()


def test_what_cannot_be_trained_is_refused() -> None:
    with pytest.raises(UserError, match="4 classes"):
        range_test(document(Stack((Layer("flatten", Flatten()),))), dataset(), CPU)


def test_a_valley_gives_both_suggestions() -> None:
    found = judged(curve([valley(step) for step in range(STEPS)]), STEPS, "exploded")
    assert found.suggestion is not None
    assert rate_at(60, STEPS) < found.suggestion.least < rate_at(81, STEPS)
    assert found.suggestion.tenth == pytest.approx(found.suggestion.least / 10, rel=0.06)
    assert rate_at(42, STEPS) < found.suggestion.steepest < rate_at(58, STEPS)


def test_a_flat_curve_and_a_short_one_give_none_and_say_so() -> None:
    flat = judged(curve([2.3 + 0.02 * (-1) ** step for step in range(STEPS)]), STEPS, "highest")
    assert flat.suggestion is None
    assert "fell at no rate" in str(flat.reason)
    short = judged(curve([2.3, 2.2, 2.1, 90.0]), STEPS, "exploded")
    assert short.suggestion is None
    assert "after 4 steps" in str(short.reason)
    empty = judged([], STEPS, "exploded")
    assert empty.suggestion is None


def test_one_huge_loss_does_not_drown_its_neighbours() -> None:
    losses = [valley(step) for step in range(79)]
    assert smoothed(curve([*losses, 1e30]), STEPS)[70] == pytest.approx(smoothed(curve(losses), STEPS)[70], rel=0.1)


def test_the_watch_wakes_at_four_times_the_best() -> None:
    watch = Watch()
    assert not any(watch.exploded(2.0) for _ in range(50))
    assert not any(watch.exploded(0.5) for _ in range(100))
    assert not any(watch.exploded(1.9) for _ in range(100))
    assert any(watch.exploded(2.2) for _ in range(100))
    assert Watch().exploded(math.nan)
    assert Watch().exploded(math.inf)
