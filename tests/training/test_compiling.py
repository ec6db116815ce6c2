"""Compiled passes: full batches alone, the same training, and a sentence where this machine cannot compile."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
import torch
from torch import nn
from torch._dynamo.exc import TorchDynamoException

from cnnstudio.network import WorkError
from cnnstudio.training import Run, train
from tests.training.support import BRANCHED, CPU, dataset, new_run

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")  # torch's own, of torch.jit
DATA = dataset()
COMPILED = msgspec.structs.replace(CPU, compile=True)


def test_full_batches_are_compiled_and_the_last_of_an_epoch_is_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[int] = []

    def fake(module: nn.Module, *, dynamic: bool) -> Callable[[torch.Tensor], torch.Tensor]:
        assert not dynamic

        def run(images: torch.Tensor) -> torch.Tensor:
            seen.append(len(images))
            output: torch.Tensor = module(images)
            return output

        return run

    monkeypatch.setattr(torch, "compile", fake)
    run = new_run(tmp_path / "run", BRANCHED, choices=COMPILED)
    result = train(run, DATA)
    assert result.test_accuracy is not None
    assert seen == [16] * 24  # 200 images: 12 batches of 16 and one of 8, in two epochs


def test_a_machine_that_cannot_compile_says_so_and_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fake(module: nn.Module, *, dynamic: bool) -> Callable[[torch.Tensor], torch.Tensor]:
        def run(images: torch.Tensor) -> torch.Tensor:
            raise TorchDynamoException("No working C++ compiler found\n\nmore")

        return run

    monkeypatch.setattr(torch, "compile", fake)
    run = new_run(tmp_path / "run", choices=COMPILED)
    with pytest.raises(WorkError, match=r"No working C\+\+ compiler found\. It needs a C\+\+ compiler"):
        train(run, DATA)
    failure = Run.open(run.folder).failure()
    assert failure is not None
    assert "train without compiling" in failure


@pytest.mark.skipif("CNNSTUDIO_COMPILE" not in os.environ, reason="compiling takes a minute: set CNNSTUDIO_COMPILE")
def test_a_compiled_training_comes_to_the_same(tmp_path: Path) -> None:
    plain, compiled = new_run(tmp_path / "plain", BRANCHED), new_run(tmp_path / "compiled", BRANCHED, choices=COMPILED)
    expected, result = train(plain, DATA), train(compiled, DATA)
    assert expected.test_loss is not None
    assert result.test_loss == pytest.approx(expected.test_loss, rel=0.02)
