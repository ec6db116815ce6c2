"""Presets decide what they say and nothing else."""

from __future__ import annotations

import msgspec
import pytest

from cnnstudio.network import Recipe, UserError
from cnnstudio.network.presets import DECIDED, PRESETS, Preset, differences, get, matching, nearest

BOTH = pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.key)


@BOTH
def test_a_preset_is_recognised_and_leaves_the_seed_alone(preset: Preset) -> None:
    applied = preset.applied(Recipe(seed=7))
    assert applied.seed == 7
    assert matching(applied) is preset
    assert get(preset.key) is preset
    assert len(str(preset.help).split()) > 5


@BOTH
def test_everything_else_that_a_preset_has_is_as_usual(preset: Preset) -> None:
    left = {field.name for field in Recipe.fields()} - set(DECIDED)
    assert {name: getattr(preset.recipe, name) for name in left} == {name: getattr(Recipe(), name) for name in left}


def test_a_new_document_has_the_first_one() -> None:
    assert matching(Recipe()) is PRESETS[0]


def test_one_setting_makes_it_ones_own() -> None:
    own = msgspec.structs.replace(get("fast").recipe, epochs=7)
    assert matching(own) is None
    assert nearest(own) is get("fast")
    assert differences(get("fast"), own) == ("epochs",)


def test_a_setting_that_the_optimizer_does_not_use_makes_no_difference() -> None:
    assert matching(msgspec.structs.replace(get("careful").recipe, momentum=0.5)) is get("careful")


def test_an_unknown_one_is_refused_with_those_there_are() -> None:
    with pytest.raises(UserError, match="usual, fast, careful, chapter"):
        get("lazy")
