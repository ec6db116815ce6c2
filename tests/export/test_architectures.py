"""Weights of ready architectures are exported, also of one whose output cannot be trained here."""

from __future__ import annotations

from pathlib import Path

import pytest
from safetensors.torch import load_file

from cnnstudio.export import export_weights
from cnnstudio.network import analyze, architectures
from cnnstudio.training import Choices, Run, build, checkpoints
from cnnstudio.training.checkpoints import Position

SMALL = [ready.key for ready in architectures.available() if ready.group == "small"]


@pytest.mark.parametrize("key", ["unet-small", *SMALL])
def test_what_was_written_works_like_the_network(key: str, tmp_path: Path) -> None:
    ready = architectures.get(key)
    run = Run.create(tmp_path / "run", ready.document(), Choices(device="cpu", threads=1))
    tensors = {
        name: tensor.contiguous() for name, tensor in build(ready.network, ready.input_shape).state_dict().items()
    }
    run.begin()
    checkpoints.save(run.checkpoint_folder, Position(images=1), tensors, {})
    verified = export_weights(run, tmp_path / "weights.safetensors")
    assert verified.tensors == len(tensors)
    trained = {name for name in load_file(tmp_path / "weights.safetensors") if name.endswith((".weight", ".bias"))}
    rows = analyze(ready.network, ready.input_shape).rows
    assert {name.rpartition(".")[0] for name in trained} == {row.path for row in rows if row.parameters}
