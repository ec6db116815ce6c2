"""A convolution's weights are counted beside those of a dense layer with the same inputs and outputs."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import torch
from PySide6.QtWidgets import QLabel

from cnnstudio.app.designer.formula import FormulaLabel
from cnnstudio.app.designer.workspace import DesignWorkspace
from cnnstudio.app.session import Session
from cnnstudio.network import Document, Layer, LayerType, Shape, Stack
from cnnstudio.network.fully_connected import fully_connected
from cnnstudio.network.layers.convolution import Convolution
from cnnstudio.network.layers.dense import Dense
from tests.app.designer.conftest import child
from tests.app.designer.networks import document

Make = Callable[[Document | None], DesignWorkspace]
CHAPTER = Convolution(200, (5, 5))


def opened(make: Make, layer: LayerType, shape: Shape) -> DesignWorkspace:
    workspace = make(msgspec.structs.replace(document(Stack((Layer("conv1", layer),))), input_shape=shape))
    workspace.selection.select(("conv1",))
    return workspace


def text(workspace: DesignWorkspace, name: str) -> str:
    found = child(workspace, name)
    assert isinstance(found, QLabel | FormulaLabel)
    return found.text() if isinstance(found, QLabel) else found.text


def test_the_layer_of_the_chapter(make: Make) -> None:
    workspace = opened(make, CHAPTER, (3, 150, 100))
    assert text(workspace, "weightsShared") == "15,200"
    assert text(workspace, "weightsSharedFormula") == "(5·5·3 + 1)·200"
    assert text(workspace, "weightsDense") == "135,003,000,000"
    assert text(workspace, "weightsDenseFormula") == "(150·100·3 + 1)·(150·100·200)"
    assert "8,881,776 times as many" in text(workspace, "weightsSentence")


def test_it_is_the_number_that_torch_counts() -> None:
    found = fully_connected(Convolution(3, (3, 3), (2, 2), "valid"), (2, 9, 7))
    assert found is not None
    dense = torch.nn.Linear(2 * 9 * 7, 3 * 4 * 3, device="meta")
    assert found.parameters == sum(parameter.numel() for parameter in dense.parameters())
    without = fully_connected(Convolution(3, (3, 3), bias=False), (2, 9, 7))
    assert without is not None
    assert without.parameters == without.weights == 2 * 9 * 7 * 3 * 9 * 7


def test_it_follows_every_edit_and_stands_with_convolutions_only(make: Make, session: Session) -> None:
    workspace = opened(make, CHAPTER, (3, 6, 6))
    session.edit("Change it", Stack((Layer("conv1", Convolution(1, (6, 6), padding="valid")),)))
    assert text(workspace, "weightsShared") == text(workspace, "weightsDense") == "109"
    assert text(workspace, "weightsSentence").startswith("Sharing saves nothing here")
    other = opened(make, Dense(4), (3, 6, 6))
    assert not child(other, "weights").isVisible()
