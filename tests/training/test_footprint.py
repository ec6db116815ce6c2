"""Measured memory of a step: equal to what the analysis predicts, and no trace of the measuring."""

from __future__ import annotations

import pytest
import torch

from cnnstudio.network import Augmentation, Document, Layer, Recipe, Stack, UserError, analyze, architectures
from cnnstudio.network.layers.dense import Dense
from cnnstudio.network.layers.shape import Flatten
from cnnstudio.training import Choices
from cnnstudio.training.footprint import measure
from tests.training.support import BRANCHED, CPU, SHAPE, SMALL


def lenet(recipe: Recipe) -> Document:
    ready = architectures.get("lenet5")
    return Document(ready.network, ready.input_shape, ready.classes, recipe=recipe)


@pytest.mark.parametrize(
    "document",
    [
        lenet(Recipe()),
        lenet(Recipe(optimizer="sgd", batch_size=7)),
        lenet(Recipe(optimizer="sgd", momentum=0, average_decay=0.99)),
        lenet(Recipe(average_decay=0.99)),
        lenet(Recipe(label_smoothing=0.1)),
        lenet(Recipe(label_smoothing=0.1, balance_classes=True)),
        lenet(Recipe(balance_classes=True)),
        lenet(Recipe(augmentation=Augmentation(shift=2, rotate=10, flip_vertical=True, erase=10, noise=5))),
        Document(SMALL, SHAPE, ("a", "b", "c", "d"), recipe=Recipe(batch_size=16)),
        Document(BRANCHED, SHAPE, ("a", "b", "c", "d"), recipe=Recipe(batch_size=16)),
    ],
    ids=[
        "LeNet-5",
        "SGD",
        "average alone",
        "average",
        "smoothed",
        "smoothed and balanced",
        "balanced",
        "augmented",
        "dropout",
        "branches",
    ],
)
def test_a_step_takes_what_the_analysis_says(document: Document) -> None:
    recipe = document.recipe
    predicted = analyze(
        document.network,
        document.input_shape,
        batch=recipe.batch_size,
        optimizer=recipe.optimizer,
        extras=recipe.extras,
    ).memory
    measured = measure(document, CPU)
    parts = ("parameters", "gradients", "optimizer", "activations")
    assert {part: getattr(measured, part) for part in parts} == {part: getattr(predicted, part) for part in parts}
    assert measured.peak == pytest.approx(predicted.peak, rel=0.001, abs=2000)  # labels, and figures of a few bytes


def test_where_augmenting_takes_more_than_the_network_it_is_measured_too() -> None:
    small = Stack((Layer("flatten", Flatten()), Layer("dense", Dense(units=2))))
    plain = Document(small, (1, 64, 64), ("a", "b"))
    augmented = plain.replace(recipe=Recipe(augmentation=Augmentation(rotate=10)))
    images = 64 * 64 * 64 * 4
    assert measure(augmented, CPU).peak >= measure(plain, CPU).peak + 2 * images, "a grid of two numbers a pixel"


def test_what_training_takes_by_taking_layers_together_is_measured_besides() -> None:
    measured = measure(lenet(Recipe()), CPU)
    assert measured.trained is not None
    kept, _peak = measured.trained
    assert 0 < kept < measured.activations
    assert measure(Document(BRANCHED, SHAPE, ("a", "b", "c", "d")), CPU).trained is None


def test_measuring_draws_nothing_random() -> None:
    document = Document(SMALL, SHAPE, ("a", "b", "c", "d"))
    before = torch.default_generator.get_state()
    measure(document, CPU)
    assert torch.equal(torch.default_generator.get_state(), before)


def test_a_network_that_does_not_work_is_told_in_a_sentence() -> None:
    ready = architectures.get("lenet5")
    with pytest.raises((UserError, ValueError)):
        measure(Document(ready.network, (1, 4, 4), ready.classes), Choices(device="cpu", threads=1))


@pytest.mark.skipif(not torch.cuda.is_available(), reason="needs a GPU")
@pytest.mark.parametrize("name", ["lenet5", "resnet-small", "densenet-small"])
def test_a_step_on_a_gpu_takes_what_the_analysis_says(name: str) -> None:
    """Dropout's mask is of bytes there, cuBLAS has its workspace, and a tensor's room is a multiple of 512 bytes."""
    document = architectures.get(name).document()
    predicted = analyze(document.network, document.input_shape, device="cuda").memory
    measured = measure(document, Choices(device="cuda", threads=1))
    assert measured.activations == pytest.approx(predicted.activations, rel=0.01)
    assert measured.peak == pytest.approx(predicted.peak, rel=0.05, abs=10_000_000)
