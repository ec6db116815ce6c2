"""Gradient checkpointing changes what a step keeps, and not one bit of what it learns."""

from __future__ import annotations

import torch

from cnnstudio.network import Block, Layer, Stack
from cnnstudio.network.layers.activation import ReLU
from cnnstudio.network.layers.convolution import Convolution
from cnnstudio.network.layers.dense import Dense
from cnnstudio.network.layers.normalization import BatchNormalization
from cnnstudio.network.layers.regularization import Dropout
from cnnstudio.network.layers.shape import Flatten
from cnnstudio.training.module import NetworkModule, build

SHAPE = (2, 6, 6)


def network(*, checkpoint: bool) -> Stack:
    part = Stack(
        (
            Layer("conv", Convolution(4)),
            Layer("norm", BatchNormalization()),
            Layer("relu", ReLU()),
            Layer("drop", Dropout(0.5)),
        )
    )
    inner = Block("inner", part, repeats=2, checkpoint=checkpoint)
    outer = Block("outer", Stack((inner,)), checkpoint=checkpoint)
    return Stack((outer, Layer("flatten", Flatten()), Layer("dense", Dense(3))))


def step(module: NetworkModule) -> torch.Tensor:
    generator = torch.Generator().manual_seed(5)
    images = torch.rand(4, *SHAPE, generator=generator).to(memory_format=torch.channels_last)
    with torch.random.fork_rng():
        torch.manual_seed(7)
        loss = torch.nn.functional.cross_entropy(module(images), torch.tensor([0, 1, 2, 0]))
        torch.manual_seed(8)  # whoever draws between the passes changes nothing
        loss.backward()  # type: ignore[no-untyped-call]
    return loss.detach()


def test_loss_gradients_and_running_statistics_are_the_same_bits() -> None:
    plain, less = (build(network(checkpoint=checkpoint), SHAPE, seed=1) for checkpoint in (False, True))
    for _ in range(2):
        assert torch.equal(step(plain), step(less))
    assert dict(plain.named_parameters()).keys() == dict(less.named_parameters()).keys()
    for (name, one), (_, other) in zip(plain.named_parameters(), less.named_parameters(), strict=True):
        assert one.grad is not None
        assert other.grad is not None
        assert torch.equal(one.grad, other.grad), name
    statistics = dict(less.named_buffers())
    for name, buffer in plain.named_buffers():
        assert torch.equal(buffer, statistics[name]), name


def test_the_second_pass_leaves_the_generator_as_it_was() -> None:
    module = build(network(checkpoint=True), SHAPE, seed=1)
    loss = module(torch.rand(4, *SHAPE)).sum()
    before = torch.default_generator.get_state()
    loss.backward()
    assert torch.equal(torch.default_generator.get_state(), before)


def test_a_part_runs_again_only_where_there_is_a_backward_pass() -> None:
    module = build(network(checkpoint=True), SHAPE, seed=1)
    runs: list[int] = []
    module.get_submodule("outer.0.inner.1.conv").register_forward_hook(lambda *_: runs.append(1))
    with torch.no_grad():
        module(torch.rand(4, *SHAPE))
    assert len(runs) == 1
    module(torch.rand(4, *SHAPE)).sum().backward()
    assert len(runs) > 2
