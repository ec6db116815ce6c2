"""Training that starts from given weights, and leaves some as they are, without a window."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file

from cnnstudio.network import Document, Layer, architectures, edits
from cnnstudio.network.document import StartFrom
from cnnstudio.network.layers.dense import Dense
from cnnstudio.training import Run, load_module
from tests.cli.calls import Call


def words(idx_folder: Path, out: Path) -> tuple[object, ...]:
    return "train", "lenet5", "--data", idx_folder, "--epochs", 1, "--batch-size", 64, "--device", "cpu", "--out", out


def test_a_run_starts_from_another_with_layers_frozen(
    call: Call, idx_folder: Path, lenet_run: Run, tmp_path: Path
) -> None:
    done = call(*words(idx_folder, tmp_path / "run"), "--weights", lenet_run.folder, "--freeze", "conv1,conv2")
    assert (done.status, done.err) == (0, "")
    assert f"Starts from {lenet_run.folder}: all 10 tensors taken" in done.out
    run = Run.open(tmp_path / "run")
    assert [layer.name for layer in run.document.network.layers() if layer.type.is_frozen] == ["conv1", "conv2"]
    before, after = (load_module(each).state_dict() for each in (lenet_run, run))
    same = {name for name in after if torch.equal(before[name], after[name])}
    assert {name.split(".")[0] for name in same} == {"conv1", "conv2"}
    assert run.document.start == StartFrom(str(lenet_run.folder))


def test_what_does_not_fit_a_network_is_listed(call: Call, idx_folder: Path, lenet_run: Run, tmp_path: Path) -> None:
    call("export", lenet_run.folder, "-o", tmp_path / "weights.pt")
    network = edits.replace(architectures.get("lenet5").network, ("dense3",), Layer("dense3", Dense(10, bias=False)))
    Document(network, data=str(idx_folder), start=StartFrom(str(tmp_path / "weights.pt"))).write(tmp_path / "n.cnn")
    done = call("train", tmp_path / "n.cnn", "--epochs", 1, "--device", "cpu", "--out", tmp_path / "run")
    assert "weights.pt: all 9 tensors taken" in done.out
    assert "dense3.bias is left over: the network has nothing for it" in done.out
    assert len(load_file(tmp_path / "run" / "start.safetensors")) == 9


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (("--weights", "gone.pt"), "not there any more"),
        (("--freeze", "conv7"), "nothing with weights called “conv7”: freeze some of conv1, conv2, dense1"),
        (("--freeze", "relu1"), "nothing with weights called “relu1”"),
        (("--freeze", ","), "names like conv1,conv2"),
        (("--freeze", "conv1,conv2,dense1,dense2,dense3"), "unfreeze one"),
        (("--weights-of", "best"), "--weights RUN"),
    ],
)
def test_wrong_calls_leave_no_folder(
    more: tuple[str, ...], said: str, call: Call, idx_folder: Path, tmp_path: Path
) -> None:
    assert said in call.refused(*words(idx_folder, tmp_path / "run"), *more)
    assert not (tmp_path / "run").exists()


def test_a_run_that_goes_on_has_its_weights(call: Call, lenet_run: Run) -> None:
    said = call.refused("train", "--resume", lenet_run.folder, "--weights", "w.pt", "--freeze", "conv1")
    assert "--weights, --freeze" in said


def test_an_analysis_tells_what_freezing_saves(call: Call) -> None:
    plain, frozen = (
        json.loads(call("analyze", "lenet5", "--json", *more).out) for more in ((), ("--freeze", "conv1,conv2"))
    )
    assert frozen["total"]["parameters"] == plain["total"]["parameters"] == plain["total"]["trainable"]
    saved = plain["total"]["trainable"] - frozen["total"]["trainable"]
    assert saved == sum(layer["parameters"] for layer in frozen["layers"] if layer.get("frozen")) == 156 + 2416
    memory, before = frozen["total"]["training_bytes"], plain["total"]["training_bytes"]
    assert before["gradients"] - memory["gradients"] == 4 * saved
    assert before["optimizer"] - memory["optimizer"] == 8 * saved
    assert memory["activations"] < before["activations"]
    assert memory["peak"] < before["peak"]
    table = call("analyze", "lenet5", "--freeze", "conv1").out
    assert "convolution, frozen" in table
    assert "5 × 5, 6 maps, stride 1, SAME, frozen" in call("analyze", "lenet5", "--freeze", "conv1", "--markdown").out
