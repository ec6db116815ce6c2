"""What each setting of the recipe does to a training, against torch's own; and that none of it loses the thread."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from torch.nn import functional

from cnnstudio.data import Dataset, Images
from cnnstudio.network import Augmentation, Recipe
from cnnstudio.training import Control, Run, build, load_module, train
from cnnstudio.training.batches import ResidentImages
from cnnstudio.training.interruption import Interruptible
from cnnstudio.training.learner import Learner
from cnnstudio.training.loss import Loss
from cnnstudio.training.tally import Tally
from tests.training.support import CPU, Recorder, dataset, document, new_run, weights

DATA = dataset()
EVERYTHING: dict[str, Any] = {
    "optimizer": "rmsprop",
    "learning_rate": 0.002,
    "schedule": "step",
    "label_smoothing": 0.1,
    "balance_classes": True,
    "clip_norm": 0.5,
    "average_decay": 0.9,
    "augmentation": Augmentation(shift=1, rotate=15, flip_horizontal=True, noise=6),
}
STEPS = 26


def learner_of(**recipe: Any) -> Learner:
    images = ResidentImages(DATA.train, torch.device("cpu"), "channels_last")
    return Learner(document(**recipe), CPU, images, torch.device("cpu"))


def stepped(learner: Learner, steps: int) -> None:
    from cnnstudio.training.checkpoints import Sums

    tally, interruptible = Tally(Sums(), Sums()), Interruptible(learner.module, lambda: False)
    for step in range(steps):
        learner.step(step, tally, interruptible)
    interruptible.close()


def test_smoothed_and_balanced_the_loss_is_the_formulas() -> None:
    labels = np.array([0, 0, 0, 1, 2, 3])
    images = ResidentImages(Images(np.zeros((6, 1, 8, 8), np.uint8), labels), torch.device("cpu"), "channels_last")
    logits, target = torch.randn(6, 4), torch.from_numpy(labels)
    found = Loss(Recipe(label_smoothing=0.1, balance_classes=True), images.labels, 4)(logits, target)
    weight = torch.tensor([6 / 12, 6 / 4, 6 / 4, 6 / 4])
    assert found == pytest.approx(functional.cross_entropy(logits, target, weight, label_smoothing=0.1).item())
    smooth = functional.one_hot(target, 4) * 0.9 + 0.1 / 4
    plain = Loss(Recipe(label_smoothing=0.1), images.labels, 4)(logits, target)
    assert plain.item() == pytest.approx(-(smooth * logits.log_softmax(1)).sum(1).mean().item(), rel=1e-5)


def test_a_class_without_images_does_not_spoil_the_loss() -> None:
    labels = np.array([0, 0, 1])
    images = ResidentImages(Images(np.zeros((3, 1, 8, 8), np.uint8), labels), torch.device("cpu"), "channels_last")
    loss = Loss(Recipe(balance_classes=True), images.labels, 4)(torch.randn(3, 4), torch.from_numpy(labels))
    assert math.isfinite(loss)


def test_gradients_are_shortened_to_the_norm() -> None:
    """Plain SGD at rate 1 moves the weights by the gradients themselves."""
    moved = {}
    for norm in (0.0, 0.01):
        learner = learner_of(optimizer="sgd", momentum=0.0, schedule="constant", learning_rate=1.0, clip_norm=norm)
        before = torch.cat([weights.detach().flatten().clone() for weights in learner.module.parameters()])
        stepped(learner, 1)
        after = torch.cat([weights.detach().flatten() for weights in learner.module.parameters()])
        moved[norm] = after - before
    assert moved[0.0].norm() > 0.1
    assert moved[0.01].norm() == pytest.approx(0.01, rel=1e-3)
    assert functional.cosine_similarity(moved[0.0], moved[0.01], dim=0) == pytest.approx(1, abs=1e-4)


def test_the_average_is_that_of_the_weights_of_each_step() -> None:
    average: dict[str, torch.Tensor] = {
        name: tensor.detach().clone() for name, tensor in learner_of().module.named_parameters()
    }
    for steps in range(1, 4):
        plain = learner_of()
        stepped(plain, steps)
        for name, weight in plain.module.named_parameters():
            average[name] = 0.9 * average[name] + 0.1 * weight.detach()
    averaging = learner_of(average_decay=0.9)
    stepped(averaging, 3)
    found, _ = averaging.tensors()
    for name, expected in average.items():
        torch.testing.assert_close(found[name], expected)


def test_rmsprop_is_torchs() -> None:
    learner = learner_of(optimizer="rmsprop", schedule="constant", weight_decay=0.01)
    twin = build(document().network, (1, 8, 8), seed=7)
    optimizer = torch.optim.RMSprop(twin.parameters(), lr=0.01, weight_decay=0.01)
    stepped(learner, 1)
    for ours, theirs in zip(learner.module.parameters(), twin.parameters(), strict=True):
        theirs.grad = ours.grad
    optimizer.step()
    for ours, theirs in zip(learner.module.parameters(), twin.parameters(), strict=True):
        torch.testing.assert_close(ours, theirs)


@pytest.mark.parametrize("step", [3, 13, 20])
def test_stopped_anywhere_all_of_it_goes_on_to_the_same_bits(tmp_path: Path, step: int) -> None:
    whole, parted = new_run(tmp_path / "whole", **EVERYTHING), new_run(tmp_path / "parted", **EVERYTHING)
    train(whole, DATA)
    control = Control()
    train(parted, DATA, Recorder({step: control.stop}), control)
    assert parted.state() == "stopped"
    train(Run.open(parted.folder), DATA)
    assert weights(parted) == weights(whole)
    assert parted.metrics_path.read_bytes() == whole.metrics_path.read_bytes()


def test_what_is_saved_scored_and_loaded_is_the_average(tmp_path: Path) -> None:
    run = new_run(tmp_path / "run", average_decay=0.999, epochs=1)
    result = train(run, DATA)
    module = load_module(run)
    with torch.no_grad():
        pixels = torch.from_numpy(DATA.test.pixels) / 255
        right = (module(pixels).argmax(1).numpy() == DATA.test.labels).mean()
    assert result.test_accuracy == pytest.approx(right)
    first = build(run.document.network, (1, 8, 8), seed=7).state_dict()["dense.weight"]
    assert (module.state_dict()["dense.weight"] - first).abs().max() < 0.01  # after 13 steps it has hardly moved


def test_a_pause_while_the_average_is_validated_saves_the_right_weights(tmp_path: Path) -> None:
    whole, run = (new_run(tmp_path / name, average_decay=0.9) for name in ("whole", "run"))
    train(whole, DATA)
    control = Control()

    class Pausing(Recorder):
        def progressed(self, progress: object) -> None:
            if progress.step == STEPS // 2:  # type: ignore[attr-defined]
                control.pause()

        def paused(self) -> None:
            control.stop()

    train(run, DATA, Pausing(), control)
    assert run.checkpoint().position.validated == 0
    train(Run.open(run.folder), DATA)
    assert weights(run) == weights(whole)


def noise() -> Dataset:
    """Nothing can be learned from it beyond chance."""
    images = Images(np.zeros((60, 1, 8, 8), np.uint8), np.arange(60) % 4)
    return Dataset("noise", "Noise", DATA.classes, (1, 8, 8), images, images, images)


def test_a_training_that_gets_no_better_ends_early(tmp_path: Path) -> None:
    run = new_run(tmp_path / "run", epochs=50, patience=3)
    recorder = Recorder()
    result = train(run, noise(), recorder)
    assert not result.stopped
    assert run.state() == "finished"
    best = max(range(len(recorder.epochs)), key=lambda epoch: recorder.epochs[epoch].validation_accuracy)
    assert len(recorder.epochs) == best + 1 + 3 < 50
    assert result.test_accuracy is not None


def test_stopped_while_it_waits_it_ends_as_early(tmp_path: Path) -> None:
    whole, parted = (new_run(tmp_path / name, epochs=50, patience=3) for name in ("whole", "parted"))
    train(whole, noise())
    control = Control()
    train(parted, noise(), Recorder({6: control.stop}), control)
    train(Run.open(parted.folder), noise())
    assert parted.metrics_path.read_bytes() == whole.metrics_path.read_bytes()
