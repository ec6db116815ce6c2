"""A run starts from the weights of another run or of a file: those that fit are taken, the others are listed."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from safetensors.torch import load_file, save_file

from cnnstudio.data import Dataset, Images
from cnnstudio.data import load as load_data
from cnnstudio.network import Document, Layer, Recipe, Stack, architectures
from cnnstudio.network.document import StartFrom
from cnnstudio.network.errors import UserError
from cnnstudio.network.freezing import freeze_named
from cnnstudio.network.layers.convolution import Convolution
from cnnstudio.network.layers.dense import Dense
from cnnstudio.network.layers.shape import Flatten
from cnnstudio.training import Control, Run, build, load_module, train
from cnnstudio.training.start import Misfit
from cnnstudio.training.starting import starting
from tests.training.support import CPU, SHAPE, SMALL, dataset, document, new_run, weights

OTHER = Stack((*SMALL.nodes[:-1], Layer("dense", Dense(units=4)), Layer("more", Dense(units=4))))


def begun(folder: Path, doc: Document) -> Run:
    return Run.create(folder, doc, CPU, starting(doc))


def state(network: Stack = SMALL, seed: int = 3) -> dict[str, torch.Tensor]:
    return {name: tensor.contiguous() for name, tensor in build(network, SHAPE, seed=seed).state_dict().items()}


def bits(tensors: dict[str, torch.Tensor]) -> dict[str, bytes]:
    return {name: tensor.contiguous().numpy().tobytes() for name, tensor in tensors.items()}


def from_file(path: Path, network: Stack = SMALL, **recipe: Any) -> Document:
    return document(network, **recipe).replace(start=StartFrom(str(path)))


def few_classes() -> Dataset:
    """The 8 x 8 digits, of which only 0 to 3."""
    whole = load_data("digits8")

    def part(images: Images) -> Images:
        chosen = images.labels < 4
        return Images(images.pixels[chosen], images.labels[chosen])

    return Dataset(
        "four", "Four", tuple("0123"), whole.input_shape, part(whole.train), part(whole.validation), part(whole.test)
    )


@pytest.fixture(scope="module")
def lenet(tmp_path_factory: pytest.TempPathFactory) -> Run:
    """LeNet-5 on the 8 x 8 digits, trained shortly."""
    ready = architectures.get("lenet5")
    recipe = Recipe(epochs=1, batch_size=128, average_decay=0.9)
    run = Run.create(
        tmp_path_factory.mktemp("lenet") / "run", Document(ready.network, data="digits8", recipe=recipe), CPU
    )
    train(run, load_data("digits8"))
    return run


def test_a_network_learns_other_classes_upon_frozen_layers_of_another_run(lenet: Run, tmp_path: Path) -> None:
    network = freeze_named(lenet.document.network, ["conv1", "conv2"])
    last = network.nodes[-1]
    four = Stack((*network.nodes[:-1], Layer(last.name, Dense(4))))
    doc = Document(four, classes=tuple("0123"), recipe=Recipe(epochs=1, batch_size=64, weight_decay=0.1))
    run = begun(tmp_path / "run", doc.replace(start=StartFrom(str(lenet.folder))))
    assert run.start is not None
    assert run.start.fit.misfits == (
        Misfit("dense3.weight", (10, 84), (4, 84)),
        Misfit("dense3.bias", (10,), (4,)),
    )
    assert str(run.start.fit.summary) == "8 of 10 tensors taken; 2 did not fit"
    assert run.start.step == lenet.checkpoint().step
    train(run, few_classes())
    before, after = bits(load_module(lenet).state_dict()), weights(run)
    same = {name for name in after if after[name] == before.get(name)}
    assert same == {f"conv{number}.{kind}" for number in (1, 2) for kind in ("weight", "bias")}


def test_the_run_needs_its_source_no_more_and_moves(lenet: Run, tmp_path: Path) -> None:
    source = tmp_path / "source"
    shutil.copytree(lenet.folder, source)
    doc = lenet.document.replace(start=StartFrom(str(source)), recipe=Recipe(epochs=1, batch_size=128))
    here, there = begun(tmp_path / "here", doc), begun(tmp_path / "there", doc)
    shutil.rmtree(source)
    shutil.move(there.folder, tmp_path / "moved")
    moved = Run.open(tmp_path / "moved")
    for run in (here, moved):
        train(run, load_data("digits8"))
    assert weights(here) == weights(moved)


def test_a_run_killed_before_its_first_checkpoint_starts_from_the_same_weights(tmp_path: Path, python: str) -> None:
    save_file(state(), tmp_path / "w.safetensors")
    doc = from_file(tmp_path / "w.safetensors", average_decay=0.9)
    whole, killed = begun(tmp_path / "whole", doc), begun(tmp_path / "killed", doc)
    train(whole, dataset())
    script = f"""
import os, signal
from cnnstudio.training import Control, Observer, Run, train
from tests.training.support import at_step, dataset
control = Control()
at_step(control, 4, lambda: os.kill(os.getpid(), signal.SIGKILL))
train(Run.open({str(killed.folder)!r}), dataset(), Observer(), control)
"""
    done = subprocess.run([python, "-c", script], env=os.environ, check=False)
    assert done.returncode == -signal.SIGKILL
    assert not killed.checkpoints()
    train(killed, dataset())
    assert weights(killed) == weights(whole)
    assert weights(whole) != weights(_without(tmp_path / "plain", doc))


def _without(folder: Path, doc: Document) -> Run:
    run = Run.create(folder, doc.replace(start=None), CPU)
    train(run, dataset())
    return run


def test_a_stop_before_the_first_step_keeps_the_weights_it_started_from(tmp_path: Path) -> None:
    given = state()
    save_file(given, tmp_path / "w.safetensors")
    run, control = begun(tmp_path / "run", from_file(tmp_path / "w.safetensors")), Control()
    control.stop()
    train(run, dataset(), control=control)
    assert weights(run) == bits(given)


def test_every_format_is_read_also_wrapped_in_what_others_write(tmp_path: Path) -> None:
    given = state()
    save_file(given, tmp_path / "a.safetensors")
    torch.save(given, tmp_path / "b.pt")
    torch.save(
        {"epoch": 3, "state_dict": {f"module.{name}": tensor for name, tensor in given.items()}}, tmp_path / "c.pth"
    )
    torch.save({"model": {f"_orig_mod.{name}": _wider(tensor) for name, tensor in given.items()}}, tmp_path / "d.ckpt")
    arrays: dict[str, Any] = {name: tensor.numpy() for name, tensor in given.items()}
    np.savez(
        tmp_path / "e.npz", **{name: array.astype(array.dtype.newbyteorder(">")) for name, array in arrays.items()}
    )
    for path in sorted(tmp_path.iterdir()):
        found = starting(from_file(path))
        assert found is not None
        assert bits(found.tensors) == bits(given), path.name
        assert str(found.fit.summary) == "all 9 tensors taken"
        assert not found.fit.details


def test_tensors_that_share_their_memory_in_a_file_are_each_their_own(tmp_path: Path) -> None:
    given = state()
    given["norm1.weight"] = given["norm1.bias"]
    torch.save(given, tmp_path / "tied.pt")
    run = begun(tmp_path / "run", from_file(tmp_path / "tied.pt"))
    assert bits(run.start_weights()) == bits(given)


def test_what_did_not_fit_is_missing_or_left_over_is_listed(tmp_path: Path) -> None:
    given = state() | {"old.weight": torch.zeros(2)}
    del given["conv1.bias"]
    given["norm1.bias"] = torch.zeros(7)
    save_file(given, tmp_path / "w.safetensors")
    found = starting(from_file(tmp_path / "w.safetensors", freeze_named(OTHER, ["conv1"])))
    assert found is not None
    assert str(found.fit.summary) == "7 of 11 tensors taken; 1 did not fit, 3 not there"
    assert [str(line).replace("\u00a0", " ") for line in found.fit.details] == [
        "conv1 is frozen, but not all its weights were taken: the others stay random",
        "norm1.bias is 7, the network's 4",
        "conv1.bias is not there: it begins by chance",
        "more.weight is not there: it begins by chance",
        "more.bias is not there: it begins by chance",
        "old.weight is left over: the network has nothing for it",
    ]


def _wider(tensor: torch.Tensor) -> torch.Tensor:
    return tensor.double() if tensor.is_floating_point() else tensor


class Evil:
    def __reduce__(self) -> Any:
        return os.system, ("false",)


def _not_finite() -> dict[str, torch.Tensor]:
    given = state()
    given["conv1.bias"][1] = float("nan")
    return given


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("gone.safetensors", None, "not there any more"),
        ("w.h5", b"...", r"choose one that ends in .safetensors, .pt"),
        ("w.safetensors", b"not at all", "damaged"),
        ("w.npz", b"not at all", "damaged"),
        ("w.pt", {"model": Evil()}, "run code of whoever made it"),
        ("w.pt", {"epoch": 3}, "holds no named tensors"),
        (
            "w.pt",
            {"layer1.weight": torch.zeros(2, 3)},
            r"there is layer1.weight \(2.×.3\), and the network has conv1.weight",
        ),
        (
            "w.pt",
            {"conv1.weight": torch.zeros(2, 3)},
            "None of the 1 tensors in .* fits the network: conv1.weight is 2",
        ),
        ("w.pt", _not_finite(), "no finite numbers"),
    ],
)
def test_what_cannot_be_started_from_is_refused_with_what_to_do(
    tmp_path: Path, name: str, content: object, said: str
) -> None:
    path = tmp_path / name
    if isinstance(content, bytes):
        path.write_bytes(content)
    elif content is not None:
        torch.save(content, path)
    with pytest.raises(UserError, match=said):
        starting(from_file(path))


def test_arrays_of_objects_are_not_unpickled(tmp_path: Path) -> None:
    np.savez(tmp_path / "w.npz", a=np.array([Evil()], dtype=object))
    with pytest.raises(UserError, match="damaged"):
        starting(from_file(tmp_path / "w.npz"))


def test_a_damaged_copy_is_named_and_an_old_run_has_none(tmp_path: Path) -> None:
    save_file(state(), tmp_path / "w.safetensors")
    run = begun(tmp_path / "run", from_file(tmp_path / "w.safetensors"))
    path = run.folder / "start.safetensors"
    assert bits(load_file(path)) == bits(state())
    path.write_bytes(path.read_bytes()[:-1] + b"!")
    with pytest.raises(UserError, match=r"start\.safetensors.* is broken"):
        train(run, dataset())
    assert new_run(tmp_path / "old").start is None
    assert '"start"' not in (tmp_path / "old" / "run.json").read_text()
    assert Run.open(run.folder).start == run.start


def test_the_best_checkpoint_can_be_meant(tmp_path: Path) -> None:
    run = new_run(tmp_path / "run", epochs=6, learning_rate=2.0, optimizer="sgd", schedule="constant")
    train(run, dataset())
    best, last = run.checkpoint("best"), run.checkpoint("last")
    assert best.step != last.step
    for which, checkpoint in (("best", best), ("last", last)):
        found = starting(document().replace(start=StartFrom(str(run.folder), which)))  # type: ignore[arg-type]
        assert found is not None
        assert found.step == checkpoint.step
        assert bits(found.tensors) == bits(load_module(run, which).state_dict())


def test_the_choice_is_kept_in_the_file(tmp_path: Path) -> None:
    doc = document().replace(start=StartFrom(str(tmp_path), "best"))
    assert Document.from_json(doc.to_json()) == doc
    assert '"start"' not in document().to_json()


def test_kinds_of_numbers_are_converted_but_not_made_up(tmp_path: Path) -> None:
    network = Stack((Layer("conv", Convolution(2)), Layer("flatten", Flatten()), Layer("dense", Dense(4))))
    given = {name: tensor.half() for name, tensor in state(network).items()}
    given["dense.bias"] = torch.zeros(4, dtype=torch.int64)
    save_file(given, tmp_path / "w.safetensors")
    found = starting(from_file(tmp_path / "w.safetensors", network))
    assert found is not None
    assert {str(tensor.dtype) for tensor in found.tensors.values()} == {"torch.float32"}
    assert [misfit.name for misfit in found.fit.misfits] == ["dense.bias"]
