"""Frozen layers are left as they are by everything that moves weights, and nothing but that is different."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest
import torch

from cnnstudio.network import Layer, Stack, analyze
from cnnstudio.network.errors import UserError
from cnnstudio.network.layers.dense import Dense
from cnnstudio.network.layers.normalization import BatchNormalization
from cnnstudio.network.layers.per_image_normalization import GroupNormalization
from cnnstudio.training import Control, build, checkpoints, footprint, train
from tests.training.support import CPU, SHAPE, SMALL, Recorder, dataset, document, new_run, weights

EVERYTHING: list[dict[str, Any]] = [
    {"optimizer": "adamw", "weight_decay": 0.5, "average_decay": 0.9},
    {"optimizer": "sgd", "weight_decay": 0.1, "clip_norm": 0.1, "average_decay": 0.3},
]


def frozen(network: Stack, *names: str) -> Stack:
    return Stack(
        tuple(
            Layer(node.name, node.type.with_value("frozen", True))
            if isinstance(node, Layer) and node.name in names
            else node
            for node in network.nodes
        )
    )


HALF = frozen(SMALL, "conv1", "norm1")


def bits(state: dict[str, torch.Tensor]) -> dict[str, bytes]:
    return {name: tensor.contiguous().numpy().tobytes() for name, tensor in state.items()}


@pytest.mark.parametrize("recipe", EVERYTHING)
def test_weight_decay_and_averages_leave_frozen_layers_bit_for_bit(tmp_path: Path, recipe: dict[str, Any]) -> None:
    run = new_run(tmp_path / "run", HALF, **recipe)
    begun = bits(build(HALF, SHAPE, seed=7).state_dict())
    train(run, dataset())
    ended = weights(run)
    same = {name for name in ended if ended[name] == begun[name]}
    assert same == {name for name in ended if name.split(".")[0] in ("conv1", "norm1")}
    state = checkpoints.load_optimizer(run.checkpoint_folder, run.checkpoint())
    assert {key.split("/")[1].split(".")[0] for key in state} == {"dense"}


def test_a_frozen_training_that_was_stopped_goes_on_to_the_same_bits(tmp_path: Path) -> None:
    recipe = EVERYTHING[0]
    whole = new_run(tmp_path / "whole", HALF, **recipe)
    train(whole, dataset())
    parts, control = new_run(tmp_path / "parts", HALF, **recipe), Control()
    train(parts, dataset(), Recorder({5: control.stop}), control)
    train(parts, dataset())
    assert weights(parts) == weights(whole)


@pytest.mark.parametrize("shape", [(3, 4, 4), (3,)])
def test_frozen_batch_normalization_normalizes_as_in_prediction(shape: tuple[int, ...]) -> None:
    layer = BatchNormalization(frozen=True)
    module = build(Stack((Layer("norm", layer),)), shape, seed=0).train()
    before = bits(module.state_dict())
    images = torch.rand(5, *shape)
    assert torch.equal(module(images), module.eval()(images))
    assert bits(module.train().state_dict()) == before


def test_before_frozen_batch_normalization_a_bias_counts() -> None:
    """The mean that is taken away does not follow it any more; and what is frozen itself is nobody's to mend."""

    def warned(network: Stack) -> bool:
        return any(problem.kind == "bias_before_normalization" for _, problem in analyze(network, SHAPE).problems)

    assert [warned(frozen(SMALL, *names)) for names in ((), ("norm1",), ("conv1",))] == [True, False, False]
    module = build(frozen(SMALL, "norm1"), SHAPE, seed=0)
    module(torch.rand(4, *SHAPE)).square().sum().backward()
    gradient = module.get_parameter("conv1.bias").grad
    assert gradient is not None
    assert gradient.abs().max() > 1e-4


def test_a_frozen_group_normalization_at_the_beginning_asks_for_no_gradient() -> None:
    network = Stack((Layer("norm", GroupNormalization(1, frozen=True)),))
    assert not build(network, SHAPE, seed=0)(torch.rand(2, *SHAPE)).requires_grad


def test_memory_of_a_frozen_network_is_as_measured() -> None:
    doc = document(HALF)
    analysis = analyze(HALF, SHAPE, batch=16)
    measured = footprint.measure(doc, CPU)
    told = msgspec.structs.replace(analysis.memory, peak=0)
    assert told == msgspec.structs.replace(measured, peak=0)
    assert analysis.memory.peak == pytest.approx(measured.peak, rel=0.05)
    assert analysis.memory.gradients == 4 * analysis.trainable == 4 * (4 * 4 * 4 * 4 + 4)


def test_nothing_is_kept_before_the_first_layer_that_is_trained() -> None:
    kept = {row.path: row.kept_bytes for row in analyze(HALF, SHAPE, batch=16).rows}
    assert [path for path, size in kept.items() if size] == ["dense"]


def test_where_all_is_frozen_the_analysis_says_so_and_training_is_refused(tmp_path: Path) -> None:
    network = frozen(SMALL, "conv1", "norm1", "dense")
    analysis = analyze(network, SHAPE, classes=4)
    ((row, problem),) = [found for found in analysis.problems if found[1].severity == "error"]
    assert (row.path, problem.kind, problem.severity) == ("dense", "all_frozen", "error")
    assert [str(repair.label) for repair in problem.repairs] == ["Unfreeze dense", "Unfreeze all layers"]
    last, every = (repair.mended(network) for repair in problem.repairs)
    assert last == frozen(SMALL, "conv1", "norm1")
    assert every == SMALL
    with pytest.raises(UserError, match="frozen"):
        train(new_run(tmp_path / "run", network), dataset())


def test_the_file_tells_of_frozen_layers_only() -> None:
    doc = document(frozen(SMALL, "conv1"))
    assert doc.to_json().count('"frozen"') == 1
    assert type(doc).from_json(doc.to_json()) == doc
    assert Dense(4, frozen=True) != Dense(4)
