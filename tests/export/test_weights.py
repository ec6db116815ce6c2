"""Exports are whole, true, and usable by programs that know nothing of this one."""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors import safe_open
from safetensors.torch import load_file
from torch import nn

from cnnstudio import data, inspection
from cnnstudio.export import FORMATS, Verification, export_weights
from cnnstudio.network import UserError, WorkError
from cnnstudio.training import Control, EpochMetrics, Observer, Run, checkpoints, load_module, train
from cnnstudio.training.checkpoints import Checkpoint

LOADERS: dict[str, Callable[[Path], dict[str, torch.Tensor]]] = {
    "safetensors": load_file,
    "pt": lambda path: torch.load(path, weights_only=True),
    "npz": lambda path: {name: torch.from_numpy(array) for name, array in np.load(path, allow_pickle=False).items()},
}


def lenet5_in_plain_torch() -> nn.Module:
    """LeNet-5 written by hand, with the layers' names as its submodules'."""
    module = nn.Sequential()
    module.add_module("conv1", nn.Conv2d(1, 6, 5, padding=2))
    module.add_module("relu1", nn.ReLU())
    module.add_module("pool1", nn.MaxPool2d(2))
    module.add_module("conv2", nn.Conv2d(6, 16, 5))
    module.add_module("relu2", nn.ReLU())
    module.add_module("pool2", nn.MaxPool2d(2))
    module.add_module("flatten1", nn.Flatten())
    module.add_module("dense1", nn.Linear(400, 120))
    module.add_module("relu3", nn.ReLU())
    module.add_module("dense2", nn.Linear(120, 84))
    module.add_module("relu4", nn.ReLU())
    module.add_module("dense3", nn.Linear(84, 10))
    return module.eval()


@pytest.mark.parametrize("format", FORMATS)
def test_plain_torch_loads_the_file_and_predicts_the_same(format: str, lenet_run: Run, tmp_path: Path) -> None:
    path = tmp_path / f"lenet.{format}"
    export_weights(lenet_run, path, format)
    plain = lenet5_in_plain_torch()
    plain.load_state_dict(LOADERS[format](path), strict=True)
    images = data.load(lenet_run.document.data).test.pixels[:20]
    with torch.no_grad():
        shares = plain(torch.from_numpy(images.copy()) / 255).softmax(1).numpy()
    np.testing.assert_allclose(shares, inspection.probabilities(load_module(lenet_run), images), atol=1e-6)


@pytest.mark.parametrize("format", FORMATS)
def test_every_tensor_is_there_bit_for_bit(format: str, varied_run: Run, tmp_path: Path) -> None:
    verified = export_weights(varied_run, tmp_path / f"weights.{format}", format)
    source = load_module(varied_run).state_dict()
    loaded = LOADERS[format](tmp_path / f"weights.{format}")
    if format == "safetensors":  # which has an order of its own
        assert loaded.keys() == source.keys()
    else:
        assert list(loaded) == list(source)
    assert "norm1.num_batches_tracked" in loaded
    for name, tensor in source.items():
        assert loaded[name].dtype == tensor.dtype
        assert torch.equal(loaded[name], tensor)
        assert loaded[name].is_contiguous()
    assert verified.tensors == len(source)
    assert verified.numbers == sum(tensor.numel() for tensor in source.values())
    assert verified.step == varied_run.checkpoint().step
    assert verified.bytes == (tmp_path / f"weights.{format}").stat().st_size


def test_the_sentences_say_what_was_verified(lenet_run: Run, tmp_path: Path) -> None:
    verified = export_weights(lenet_run, tmp_path / "lenet.npz")
    text = " / ".join(map(str, verified.checked))
    assert "10 tensors, 61,706 numbers" in text
    assert "equal bit for bit" in text
    assert "same outputs" in text
    assert verified.files == (tmp_path / "lenet.npz",)


def test_safetensors_carry_what_one_must_know(lenet_run: Run, tmp_path: Path) -> None:
    export_weights(lenet_run, tmp_path / "lenet.safetensors")
    with safe_open(tmp_path / "lenet.safetensors", "pt") as file:
        found = file.metadata()
    assert found["preprocessing"] == "pixels / 255"
    assert json.loads(found["classes"]) == list("0123456789")
    assert json.loads(found["input"]) == {"channels": 1, "height": 28, "width": 28}
    assert json.loads(found["network"])[0]["name"] == "conv1"
    assert json.loads(found["step"]) == lenet_run.checkpoint().step
    assert json.loads(found["version"]) == 1


def test_a_state_dict_has_its_description_beside_it(lenet_run: Run, tmp_path: Path) -> None:
    verified = export_weights(lenet_run, tmp_path / "lenet.pt")
    found = json.loads((tmp_path / "lenet.json").read_text(encoding="utf-8"))
    assert verified.files == (tmp_path / "lenet.pt", tmp_path / "lenet.json")
    assert found["preprocessing"] == "pixels / 255"
    assert found["weights"] == "lenet.pt"
    assert found["tensors"]["conv1.weight"] == {"dtype": "float32", "shape": [6, 1, 5, 5]}
    loaded = torch.load(tmp_path / "lenet.pt", weights_only=True)
    assert type(loaded) is dict


def test_the_best_checkpoint_can_be_taken(lenet_run: Run, tmp_path: Path) -> None:
    verified = export_weights(lenet_run, tmp_path / "best.npz", checkpoint="best")
    assert verified.step == lenet_run.checkpoint("best").step


def test_a_checkpoint_that_is_replaced_meanwhile_is_no_error(
    lenet_run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    control = Control()

    class StopAtFirstEpoch(Observer):
        def validated(self, metrics: EpochMetrics) -> None:
            control.stop()

    run = Run.create(tmp_path / "run", lenet_run.document, lenet_run.choices)
    dataset = data.load(lenet_run.document.data)
    train(run, dataset, StopAtFirstEpoch(), control)
    earlier = run.checkpoint().step
    load = checkpoints.load_weights

    def go_on_training(folder: Path, found: Checkpoint) -> dict[str, torch.Tensor]:
        monkeypatch.setattr(checkpoints, "load_weights", load)
        train(run, dataset)
        return load(folder, found)

    monkeypatch.setattr(checkpoints, "load_weights", go_on_training)
    verified = export_weights(run, tmp_path / "lenet.npz")
    assert verified.step == run.checkpoint().step > earlier
    assert torch.equal(
        LOADERS["npz"](tmp_path / "lenet.npz")["conv1.weight"], load_module(run).state_dict()["conv1.weight"]
    )


@pytest.mark.parametrize(
    ("name", "format", "sentence"),
    [
        ("lenet.npz", "pt", "ends like another format"),
        ("lenet.bin", None, "does not say its format"),
        ("lenet.onnx", "onnx", "no format “onnx”"),
        ("nowhere/lenet.pt", None, "no folder"),
        ("folder.pt", None, "is a folder"),
    ],
)
def test_what_cannot_be_is_said_in_a_sentence(
    name: str, format: str | None, sentence: str, lenet_run: Run, tmp_path: Path
) -> None:
    (tmp_path / "folder.pt").mkdir()
    with pytest.raises(UserError, match=sentence) as caught:
        export_weights(lenet_run, tmp_path / name, format)
    assert not isinstance(caught.value, WorkError)
    assert [path.name for path in tmp_path.iterdir()] == ["folder.pt"]


def test_any_ending_goes_with_a_named_format(lenet_run: Run, tmp_path: Path) -> None:
    export_weights(lenet_run, tmp_path / "lenet.weights", "safetensors")
    assert load_file(tmp_path / "lenet.weights").keys() == load_module(lenet_run).state_dict().keys()


def test_somebody_elses_json_is_not_replaced(lenet_run: Run, tmp_path: Path) -> None:
    (tmp_path / "lenet.json").write_text('{"mine": true}')
    with pytest.raises(UserError, match="would replace"):
        export_weights(lenet_run, tmp_path / "lenet.pt")
    assert [path.name for path in tmp_path.iterdir()] == ["lenet.json"]
    assert (tmp_path / "lenet.json").read_text() == '{"mine": true}'


def test_an_export_replaces_an_older_one(lenet_run: Run, varied_run: Run, tmp_path: Path) -> None:
    export_weights(varied_run, tmp_path / "weights.pt")
    export_weights(lenet_run, tmp_path / "weights.pt")
    assert len(torch.load(tmp_path / "weights.pt", weights_only=True)) == 10
    assert sorted(path.name for path in tmp_path.iterdir()) == ["weights.json", "weights.pt"]


def old_pair(run: Run, folder: Path) -> tuple[Verification, dict[str, bytes]]:
    verified = export_weights(run, folder / "weights.pt")
    return verified, {path.name: path.read_bytes() for path in folder.iterdir()}


def test_a_full_disk_leaves_the_old_files(
    lenet_run: Run, varied_run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, before = old_pair(varied_run, tmp_path)

    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(WorkError, match="no space left"):
        export_weights(lenet_run, tmp_path / "weights.pt")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


@pytest.mark.parametrize("old", [True, False])
def test_a_pair_is_never_half_written(
    old: bool, lenet_run: Run, varied_run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = old_pair(varied_run, tmp_path)[1] if old else {}
    replace = Path.replace

    def refusing(self: Path, target: Path) -> Path:
        if Path(target).name == "weights.json":
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", refusing)
    with pytest.raises(WorkError, match="permission denied"):
        export_weights(lenet_run, tmp_path / "weights.pt")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


@pytest.mark.parametrize("format", FORMATS)
def test_a_disk_that_lies_is_found_out(
    format: str, lenet_run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = Path.read_bytes

    def lying(self: Path) -> bytes:
        content = bytearray(read(self))
        content[len(content) // 2] ^= 1
        return bytes(content)

    monkeypatch.setattr(Path, "read_bytes", lying)
    with pytest.raises(WorkError, match="reads back differently"):
        export_weights(lenet_run, tmp_path / f"weights.{format}")
    assert not list(tmp_path.iterdir())
