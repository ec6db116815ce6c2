"""Mixed precision: torch's own arithmetic, float32 weights, and runs that go on to the bit."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest
import torch

from cnnstudio.network import analyze, architectures
from cnnstudio.network.batches import largest_batch
from cnnstudio.network.memory_compared import PRECISIONS
from cnnstudio.training import Choices, Control, Run, train
from cnnstudio.training.batches import ResidentImages
from cnnstudio.training.checkpoints import Sums, load_optimizer
from cnnstudio.training.choices import Fixed, Precision
from cnnstudio.training.footprint import measure
from cnnstudio.training.learner import Learner
from cnnstudio.training.module import build
from cnnstudio.training.randomness import order
from cnnstudio.training.tally import Tally
from tests.training.support import BRANCHED, CPU, SHAPE, Recorder, dataset, document, new_run, weights

DATA = dataset()
DEVICE = torch.device("cpu")
MIXED: tuple[Precision, ...] = ("bfloat16", "float16")


def chosen(precision: Precision) -> Choices:
    return msgspec.structs.replace(CPU, precision=precision)


@pytest.mark.parametrize("precision", MIXED)
def test_a_step_is_torchs_own_under_autocast(precision: Precision) -> None:
    doc = document(BRANCHED, optimizer="sgd", momentum=0.0, schedule="constant", clip_norm=0.5)
    images = ResidentImages(DATA.train, DEVICE, "channels_last")
    learner = Learner(doc, chosen(precision), images, DEVICE)
    learner.step(0, Tally(Sums(), Sums()), learner.interruptible(lambda: False))

    module = build(doc.network, doc.input_shape, seed=doc.recipe.seed)
    batch, labels = images.at(order(doc.recipe.seed, 0, len(images))[: doc.recipe.batch_size])
    scaler = torch.amp.GradScaler("cpu", enabled=precision == "float16")
    optimizer = torch.optim.SGD(module.parameters(), lr=doc.recipe.learning_rate, fused=True)
    with torch.autocast("cpu", getattr(torch, precision)):
        loss = torch.nn.functional.cross_entropy(module(batch), labels)
    scaler.scale(loss).backward()  # type: ignore[no-untyped-call]
    scaler.unscale_(optimizer)
    torch.nn.utils.clip_grad_norm_(module.parameters(), 0.5)
    scaler.step(optimizer)

    expected = module.state_dict()
    for name, tensor in learner.module.state_dict().items():
        assert tensor.dtype == torch.float32
        assert torch.equal(tensor, expected[name]), name
    plain = Learner(doc, CPU, images, DEVICE)
    plain.step(0, Tally(Sums(), Sums()), plain.interruptible(lambda: False))
    assert any(not torch.equal(a, b) for a, b in zip(plain.module.parameters(), module.parameters(), strict=True))


@pytest.mark.parametrize("precision", MIXED)
def test_a_run_goes_on_to_the_bit(tmp_path: Path, precision: Precision) -> None:
    whole, parted = (new_run(tmp_path / name, choices=chosen(precision)) for name in ("whole", "parted"))
    train(whole, DATA)
    control = Control()
    train(parted, DATA, Recorder({9: control.stop}), control)
    assert parted.state() == "stopped"
    train(Run.open(parted.folder), DATA)
    assert weights(parted) == weights(whole)
    assert parted.metrics_path.read_bytes() == whole.metrics_path.read_bytes()


def test_a_checkpoint_keeps_how_gradients_are_scaled(tmp_path: Path) -> None:
    """A step whose scaled gradients are infinite is left out, and the scale is halved: half precision begins so."""
    run = new_run(tmp_path / "run", choices=chosen("float16"), learning_rate=0.001)
    train(run, DATA)
    kept = load_optimizer(run.checkpoint_folder, run.checkpoint())
    steps = run.document.recipe.epochs * run.document.recipe.steps_per_epoch(len(DATA.train))
    assert kept["scaling/growth"].item() <= steps
    assert kept["scaling/scale"].item() <= 65536
    assert {name.split("/")[0] for name in kept} == {"scaling", "step", "exp_avg", "exp_avg_sq"}


@pytest.mark.parametrize("precision", MIXED)
def test_a_step_takes_the_memory_that_the_analysis_says(precision: Precision) -> None:
    doc = document(BRANCHED)
    predicted = analyze(doc.network, SHAPE, batch=doc.recipe.batch_size, precision="mixed").memory
    measured = measure(doc, chosen(precision))
    assert measured.activations == predicted.activations
    assert measured.parameters == predicted.parameters
    assert measured.activations < measure(doc, CPU).activations


def test_mixed_precision_has_room_for_larger_batches() -> None:
    doc = architectures.get("lenet5").document()
    plain, mixed = (largest_batch(doc, 10_000_000, precision=precision) for precision in PRECISIONS)
    assert plain is not None
    assert mixed is not None
    assert mixed > plain


def test_scores_are_of_the_float32_weights(tmp_path: Path) -> None:
    """What is scored is what is exported and looked into."""
    from cnnstudio.training import load_module

    run = new_run(tmp_path / "run", choices=chosen("bfloat16"))
    result = train(run, DATA)
    images, labels = ResidentImages(DATA.test, DEVICE, "channels_last").at(torch.arange(len(DATA.test)))
    with torch.no_grad():
        loss = torch.nn.functional.cross_entropy(load_module(run)(images), labels).item()
    assert result.test_loss == pytest.approx(loss, rel=1e-5)


def test_runs_of_before_still_open(tmp_path: Path) -> None:
    run = new_run(tmp_path / "run")
    path = run.folder / "run.json"
    file: dict[str, Any] = msgspec.json.decode(path.read_bytes())
    for name in ("precision", "compile", "fixed"):
        del file["choices"][name]
    path.write_bytes(msgspec.json.encode(file))
    opened = Run.open(run.folder).choices
    assert (opened.precision, opened.compile, opened.fixed) == ("float32", False, ())


def test_what_a_person_fixes_stands_in_the_choices() -> None:
    choices = Choices.for_machine("cpu", fixed=Fixed(layout="contiguous", fused=False, precision="bfloat16"))
    assert (choices.layout, choices.fused, choices.precision) == ("contiguous", False, "bfloat16")
    assert choices.fixed == ("layout", "fused", "precision")
