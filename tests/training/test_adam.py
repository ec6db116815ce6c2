"""Adam without torch's work around its kernel: the same bits, whoever made the state and whatever has a gradient."""

from __future__ import annotations

import copy

import pytest
import torch

from cnnstudio.network import Recipe
from cnnstudio.training import optimizers
from cnnstudio.training.adam import CpuAdam
from cnnstudio.training.module import build
from tests.training.support import SHAPE, SMALL

STEPS = 5


def module_with_gradients() -> torch.nn.Module:
    module = build(SMALL, SHAPE, seed=3)
    for number, weight in enumerate(module.parameters()):
        weight.grad = torch.randn(weight.shape, generator=torch.Generator().manual_seed(number)).to(
            memory_format=torch.channels_last if weight.dim() == 4 else torch.contiguous_format
        )
    return module


def torchs(module: torch.nn.Module, recipe: Recipe) -> torch.optim.Optimizer:
    kind = torch.optim.AdamW if recipe.optimizer == "adamw" else torch.optim.Adam
    return kind(
        module.parameters(),
        lr=recipe.learning_rate,
        betas=(recipe.beta1, recipe.beta2),
        weight_decay=recipe.weight_decay,
        fused=True,
    )


def same(ours: torch.nn.Module, theirs: torch.nn.Module) -> bool:
    return all(torch.equal(a, b) for a, b in zip(ours.parameters(), theirs.parameters(), strict=True))


@pytest.mark.parametrize("name", ["adam", "adamw"])
@pytest.mark.parametrize("frozen", [False, True])
def test_its_steps_are_torchs_to_the_bit(name: str, frozen: bool) -> None:
    recipe = Recipe(optimizer=name, beta1=0.7, beta2=0.95, weight_decay=0.01)  # type: ignore[arg-type]
    ours, theirs = module_with_gradients(), module_with_gradients()
    if frozen:
        for module in (ours, theirs):
            next(module.parameters()).grad = None
    mine, peer = optimizers.make(ours, recipe, fused=True), torchs(theirs, recipe)
    assert isinstance(mine, CpuAdam)
    for step in range(STEPS):
        for optimizer in (mine, peer):
            optimizers.set_rate(optimizer, 0.01 * (step + 1))
            optimizer.step()
        assert same(ours, theirs)
    found, expected = optimizers.state_of(mine, ours), optimizers.state_of(peer, theirs)
    assert found.keys() == expected.keys()
    assert all(torch.equal(found[key], expected[key]) for key in found)


def test_it_goes_on_from_a_saved_state_and_from_counts_that_differ() -> None:
    recipe = Recipe()
    ours, theirs = module_with_gradients(), module_with_gradients()
    mine, peer = optimizers.make(ours, recipe, fused=True), torchs(theirs, recipe)
    mine.step()
    peer.step()
    again = optimizers.make(ours, recipe, fused=True)
    optimizers.restore(again, ours, copy.deepcopy(optimizers.state_of(mine, ours)))
    for optimizer in (again, peer):
        optimizer.step()
    assert same(ours, theirs)
    for optimizer, module in ((again, ours), (peer, theirs)):
        first = next(module.parameters())
        optimizer.state[first]["step"] = optimizer.state[first]["step"] + 3
        optimizer.step()
        optimizer.step()
    assert same(ours, theirs)
