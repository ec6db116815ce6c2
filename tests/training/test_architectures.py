"""Ready architectures as torch modules: on torch's meta device, where only shapes and counts matter."""

from __future__ import annotations

import pytest
import torch
from torch import nn

from cnnstudio.network import Stack, architectures
from cnnstudio.network.architectures import Architecture
from cnnstudio.training import build
from tests.network.oracle import outputs_by_path

ALL = architectures.available()
SMALL = [ready for ready in ALL if ready.group == "small"]


@pytest.mark.parametrize("ready", ALL, ids=lambda ready: ready.key)
def test_torch_counts_and_shapes_it_alike(ready: Architecture) -> None:
    rows = architectures.figures(ready.key).rows
    with torch.device("meta"):
        module = build(ready.network, ready.input_shape)
        images = torch.empty(2, *ready.input_shape)
    found = outputs_by_path(module, [row.path for row in rows], images)
    assert {path: tuple(output.shape[1:]) for path, output in found.items()} == {row.path: row.output for row in rows}
    for row in rows:
        own = sum(parameter.numel() for parameter in module.get_submodule(row.path).parameters(recurse=False))
        assert (row.path, own) == (row.path, row.parameters)
    keys = {key.rpartition(".")[0] for key in module.state_dict()}
    assert keys == {row.path for row in rows if row.parameters}


@pytest.mark.parametrize("ready", SMALL, ids=lambda ready: ready.key)
def test_a_small_one_learns_from_a_step(ready: Architecture) -> None:
    module = build(ready.network, ready.input_shape, seed=1)
    generator = torch.Generator().manual_seed(2)
    images = torch.rand(16, *ready.input_shape, generator=generator)
    labels = torch.arange(16) % len(ready.classes)
    optimizer = torch.optim.Adam(module.parameters(), lr=0.001)
    module.train()
    torch.manual_seed(3)
    losses = []
    for _step in range(3):
        loss = nn.functional.cross_entropy(module(images), labels)
        losses.append(loss.item())
        optimizer.zero_grad()
        torch.autograd.backward(loss)
        assert all(parameter.grad is not None for parameter in module.parameters())
        optimizer.step()
    assert losses[-1] < losses[0]


@pytest.mark.parametrize("size", [112, 56, 54, 28])
def test_pooling_that_hangs_over_the_end_gives_what_torchs_ceil_mode_gives(size: int) -> None:
    """GoogLeNet and SqueezeNet pool like this, on sizes that do not divide evenly."""
    pool = next(node for node in architectures.get("googlenet").network.nodes if node.name == "pool1")
    module = build(Stack((pool,)), (3, size, size))
    images = torch.randn(2, 3, size, size)
    assert torch.equal(module(images), nn.functional.max_pool2d(images, 3, 2, ceil_mode=True))
