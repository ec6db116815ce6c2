from __future__ import annotations

import math
from typing import get_args

import msgspec
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from cnnstudio.network.errors import InvalidValue
from cnnstudio.network.recipe import Recipe
from cnnstudio.network.schedules import Schedule

SCHEDULES = get_args(Schedule)


@pytest.mark.parametrize(
    "wrong",
    [
        {"learning_rate": 0.0},
        {"learning_rate": -1.0},
        {"learning_rate": math.nan},
        {"learning_rate": math.inf},
        {"momentum": 1.0},
        {"weight_decay": -0.1},
        {"batch_size": 0},
        {"batch_size": 64.5},
        {"epochs": 0},
        {"label_smoothing": 0.6},
        {"average_decay": 1.0},
        {"clip_norm": -1.0},
        {"patience": -1},
        {"seed": -1},
        {"optimizer": "lion"},
        {"schedule": "zigzag"},
    ],
)
def test_a_value_out_of_range_is_refused_by_name(wrong: dict[str, object]) -> None:
    (name,) = wrong
    with pytest.raises(InvalidValue, match=name):
        msgspec.convert({}, Recipe).with_value(name, wrong[name])
    with pytest.raises(ValueError, match=name):
        Recipe(**wrong)  # type: ignore[arg-type]


def test_a_file_with_a_wrong_value_is_refused() -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(b'{"optimizer": "lion"}', type=Recipe)
    with pytest.raises(msgspec.ValidationError, match="epochs"):
        msgspec.json.decode(b'{"epochs": 0}', type=Recipe)
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(b'{"epoch": 1}', type=Recipe)


def test_a_recipe_survives_json() -> None:
    recipe = Recipe(optimizer="sgd", learning_rate=0.05, schedule="warmup_cosine", seed=2**32 - 1)
    assert msgspec.json.decode(msgspec.json.encode(recipe), type=Recipe) == recipe


def test_every_setting_has_a_field_with_words_for_people() -> None:
    fields = Recipe.fields()
    assert [field.name for field in fields] == [name for name in Recipe.__struct_fields__ if name != "augmentation"]
    assert all(str(field.label) and str(field.help) for field in fields)
    assert dict(next(field for field in fields if field.name == "optimizer").choices).keys() == {
        "sgd",
        "adam",
        "adamw",
        "rmsprop",
    }


def test_settings_that_an_optimizer_ignores_are_named() -> None:
    assert Recipe(optimizer="adam").unused == {"momentum", "nesterov"}
    assert Recipe(optimizer="rmsprop").unused == {"momentum", "nesterov", "beta1", "beta2"}
    assert Recipe(optimizer="sgd").unused == {"beta1", "beta2"}
    assert Recipe(optimizer="sgd", momentum=0.0).unused == {"nesterov", "beta1", "beta2"}


@given(
    schedule=st.sampled_from(SCHEDULES),
    peak=st.floats(1e-6, 10),
    total=st.integers(1, 500),
)
def test_the_rate_stays_between_nothing_and_the_peak_and_reaches_it(
    schedule: Schedule, peak: float, total: int
) -> None:
    recipe = Recipe(schedule=schedule, learning_rate=peak)
    rates = [recipe.rate_at(step, total) for step in range(total)]
    assert all(0 < rate <= peak * (1 + 1e-12) for rate in rates)
    assert max(rates) == pytest.approx(peak)
    top = rates.index(max(rates))
    assert rates[:top] == sorted(rates[:top])
    assert rates[top:] == sorted(rates[top:], reverse=True)


def test_the_shapes_of_the_schedules() -> None:
    one_cycle = Recipe(schedule="one_cycle", learning_rate=1.0)
    assert one_cycle.rate_at(0, 400) == pytest.approx(0.01)
    assert one_cycle.rate_at(99, 400) == pytest.approx(1.0)
    assert one_cycle.rate_at(399, 400) == pytest.approx(0.02)
    cosine = Recipe(schedule="warmup_cosine", learning_rate=1.0)
    assert cosine.rate_at(19, 400) == pytest.approx(1.0)
    assert cosine.rate_at(209, 400) == pytest.approx(0.5, abs=0.01)
    assert cosine.rate_at(399, 400) == pytest.approx(0.0, abs=1e-4)
    assert {Recipe(schedule="constant").rate_at(step, 10) for step in range(10)} == {Recipe().learning_rate}


def test_steps_beyond_the_end_keep_the_last_rate() -> None:
    recipe = Recipe(schedule="one_cycle")
    assert recipe.rate_at(99, 10) == recipe.rate_at(9, 10)
    assert recipe.rate_at(-5, 10) == recipe.rate_at(0, 10)


@pytest.mark.parametrize(
    ("images", "batch", "steps"),
    [(55_000, 64, 860), (10, 3, 3), (10, 10, 1), (5, 64, 1), (65, 64, 1), (66, 64, 2), (129, 64, 2), (1, 1, 1)],
)
def test_an_epoch_has_a_step_for_every_batch_and_none_for_a_single_image(images: int, batch: int, steps: int) -> None:
    assert Recipe(batch_size=batch).steps_per_epoch(images) == steps


@pytest.mark.parametrize("schedule", ["cosine", "step"])
def test_cosine_and_steps_are_torchs(schedule: Schedule) -> None:
    optimizer = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=0.4)
    make = torch.optim.lr_scheduler
    torchs: make.LRScheduler = (
        make.CosineAnnealingLR(optimizer, 100) if schedule == "cosine" else make.MultiStepLR(optimizer, [50, 75])
    )
    recipe = Recipe(schedule=schedule, learning_rate=0.4)
    for step in range(100):
        assert recipe.rate_at(step, 100) == pytest.approx(optimizer.param_groups[0]["lr"])
        optimizer.step()
        torchs.step()
