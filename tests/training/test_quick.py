"""The quicker forward pass of a step is the plain one's: values, gradients, weights after steps, repeated bits."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch import nn

from cnnstudio.data import Images
from cnnstudio.network import Document, Layer, Recipe, Stack, architectures
from cnnstudio.network.layers.activation import ReLU
from cnnstudio.network.layers.convolution import Convolution
from cnnstudio.network.layers.dense import Dense
from cnnstudio.network.layers.pooling import MaxPooling
from cnnstudio.network.layers.shape import Flatten
from cnnstudio.training import Choices, narrow, quick
from cnnstudio.training.batches import ResidentImages
from cnnstudio.training.checkpoints import Sums
from cnnstudio.training.learner import Learner
from cnnstudio.training.module import build
from cnnstudio.training.randomness import order
from cnnstudio.training.tally import Tally
from tests.training.support import CPU

CPU_DEVICE = torch.device("cpu")
DIGITS = tuple("0123456789")
LAST = torch.channels_last
ROUNDING = 1e-5
"""Of the largest number; float32 has 6e-8 of each."""


def images_of(channels: int, size: int, count: int = 6) -> torch.Tensor:
    """Dark edges, as digits have: there all numbers of a window are equal."""
    drawn = torch.rand(count, channels, size, size, generator=torch.Generator().manual_seed(size))
    drawn[:, :, : size // 3] = 0
    return drawn.contiguous(memory_format=LAST)


def gradients(forward: quick.Function, modules: nn.Sequential, images: torch.Tensor) -> list[torch.Tensor]:
    modules.zero_grad()
    output = forward(images)
    output.backward(torch.randn(output.shape, generator=torch.Generator().manual_seed(5)))  # type: ignore[no-untyped-call]
    found = [weights.grad.clone() for weights in modules.parameters() if weights.grad is not None]
    return [output.detach(), *found]


def assert_close(found: list[torch.Tensor], expected: list[torch.Tensor]) -> None:
    for one, other in zip(found, expected, strict=True):
        assert one.shape == other.shape
        assert (one - other).abs().max() <= ROUNDING * other.abs().max()


@pytest.mark.parametrize("channels", [1, 3])
@pytest.mark.parametrize("filters", [1, 6, 12, 16])
@pytest.mark.parametrize(("kernel", "padding"), [(5, 0), (5, 2), (7, 1), (6, 1), (3, 1)])
@pytest.mark.parametrize("bias", [True, False])
def test_a_convolution_with_pooling_is_torchs(
    channels: int, filters: int, kernel: int, padding: int, bias: bool
) -> None:
    torch.manual_seed(filters)
    convolution = nn.Conv2d(channels, filters, kernel, padding=padding, bias=bias)
    for size in (16, 15):
        for after in (
            [],
            [nn.ReLU()],
            [nn.ReLU(), nn.MaxPool2d(2)],
            [nn.MaxPool2d(2), nn.ReLU()],
            [nn.MaxPool2d(3, 1, 1)],
        ):
            plain = nn.Sequential(convolution, *after).to(memory_format=LAST)  # type: ignore[call-overload]
            images = images_of(channels, size)
            assert_close(gradients(quick.forward(list(plain)), plain, images), gradients(plain, plain, images))


@pytest.mark.parametrize("wide_lanes", [True, False])
@pytest.mark.parametrize(("kernel", "padding"), [(5, 0), (3, 1), ((5, 4), (1, 2)), (1, 0)])
def test_pooling_of_two_by_two_is_torchs_with_lanes_of_either_width(
    monkeypatch: pytest.MonkeyPatch, wide_lanes: bool, kernel: int | tuple[int, int], padding: int | tuple[int, int]
) -> None:
    monkeypatch.setattr(narrow, "has_wide_lanes", lambda: wide_lanes)
    torch.manual_seed(3)
    for channels, size, bias in ((1, 16, True), (1, 15, False), (3, 14, True)):
        layers = (nn.Conv2d(channels, 6, kernel, padding=padding, bias=bias), nn.ReLU(), nn.MaxPool2d(2))
        plain = nn.Sequential(*layers).to(memory_format=LAST)  # type: ignore[call-overload]
        images = images_of(channels, size)
        run = quick.forward(list(plain))
        assert_close(gradients(run, plain, images), gradients(plain, plain, images))
        with torch.no_grad():
            scored = run(images)
        assert torch.equal(scored, run(images))


def test_of_equal_numbers_the_first_gets_the_gradient_as_in_torch(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(narrow, "has_wide_lanes", lambda: True)
    plain = nn.Sequential(nn.Conv2d(1, 2, 3), nn.MaxPool2d(2)).to(memory_format=LAST)  # type: ignore[call-overload]
    images = torch.randint(0, 2, (4, 1, 12, 12), generator=torch.Generator().manual_seed(1)).float()
    with torch.no_grad():
        for weights in plain.parameters():
            weights.copy_(weights.sign())  # sums of whole numbers: many are equal, and none is rounded
    for one, other in zip(
        gradients(quick.forward(list(plain)), plain, images), gradients(plain, plain, images), strict=True
    ):
        torch.testing.assert_close(one, other, rtol=1e-6, atol=1e-5)


@pytest.mark.parametrize(("channels", "padding", "size"), [(6, 0, 14), (2, 1, 12), (8, 2, 10), (6, 0, 15), (12, 0, 14)])
@pytest.mark.parametrize("bias", [True, False])
def test_the_gradient_by_the_images_of_few_channels_is_torchs(
    monkeypatch: pytest.MonkeyPatch, channels: int, padding: int, size: int, bias: bool
) -> None:
    monkeypatch.setattr(narrow, "has_wide_lanes", lambda: True)
    torch.manual_seed(channels)
    layers = (nn.Conv2d(channels, 9, 5, padding=padding, bias=bias), nn.ReLU(), nn.MaxPool2d(2))
    plain = nn.Sequential(*layers).to(memory_format=LAST)  # type: ignore[call-overload]
    found = []
    for forward in (quick.forward(list(plain)), plain):
        images = images_of(channels, size).requires_grad_()
        results = gradients(forward, plain, images)
        assert images.grad is not None
        found.append([*results, images.grad])
    assert_close(*found)


def test_relu_changes_places_with_max_pooling_to_the_bit() -> None:
    plain = nn.Sequential(nn.Conv2d(1, 16, 3, stride=2), nn.ReLU(), nn.MaxPool2d(2)).to(memory_format=LAST)  # type: ignore[call-overload]
    images = images_of(1, 20)
    for one, other in zip(
        gradients(quick.forward(list(plain)), plain, images), gradients(plain, plain, images), strict=True
    ):
        assert torch.equal(one, other)


def test_what_is_no_plain_convolution_is_left_to_torch() -> None:
    images = images_of(2, 16)
    for convolution in (
        nn.Conv2d(2, 6, 5, stride=2),
        nn.Conv2d(2, 6, 5, dilation=2),
        nn.Conv2d(2, 6, 5, groups=2),
        nn.Conv2d(2, 6, 5, padding=2, padding_mode="reflect"),
        nn.Conv2d(2, 6, 5, padding="same"),
    ):
        plain = nn.Sequential(convolution, nn.MaxPool2d(2)).to(memory_format=LAST)  # type: ignore[call-overload]
        assert_close(gradients(quick.forward(list(plain)), plain, images), gradients(plain, plain, images))


def test_hooks_hear_layers_that_are_done_together() -> None:
    network = architectures.get("lenet5").network
    module = build(network, (1, 28, 28), seed=1)
    heard: list[str] = []
    for name, layer in module.named_children():
        layer.register_forward_pre_hook(lambda _layer, _inputs, name=name: heard.append(name))
        layer.register_forward_hook(lambda _layer, _inputs, _output, name=name: heard.append(f"{name} done"))
    quick.forward(list(module.children()))(images_of(1, 28))
    names = [name for name, _ in module.named_children()]
    assert sorted(heard) == sorted(names + [f"{name} done" for name in names])


def test_less_is_kept_for_the_backward_pass() -> None:
    module = build(architectures.get("lenet5").network, (1, 28, 28), seed=1)
    kept: dict[str, dict[int, int]] = {"quick": {}, "plain": {}}
    for name, forward in (("quick", quick.forward(list(module.children()))), ("plain", module)):
        alive: list[object] = []  # so that no storage of later takes the address of one that is gone

        def pack(tensor: torch.Tensor, name: str = name, alive: list[object] = alive) -> torch.Tensor:
            storage = tensor.untyped_storage()
            kept[name][storage.data_ptr()] = storage.nbytes()
            alive.append(storage)
            return tensor

        with torch.autograd.graph.saved_tensors_hooks(pack, lambda tensor: tensor):
            forward(images_of(1, 28, 16))
    assert sum(kept["quick"].values()) < 0.8 * sum(kept["plain"].values())


def digits(count: int) -> Images:
    numbers = np.random.default_rng(1)
    return Images(numbers.integers(0, 256, (count, 1, 28, 28), np.uint8), numbers.integers(0, 10, count))


@pytest.mark.parametrize("optimizer", ["sgd", "adam"])
def test_weights_after_steps_are_those_of_a_plain_loop_and_repeat_to_the_bit(optimizer: str) -> None:
    recipe = Recipe(optimizer=optimizer, learning_rate=0.001, schedule="constant", batch_size=32)  # type: ignore[arg-type]
    network = architectures.get("lenet5").network
    document = Document(network, (1, 28, 28), DIGITS, "mnist", recipe)
    images = ResidentImages(digits(320), CPU_DEVICE, "channels_last")
    steps = 10

    def trained(choices: Choices) -> list[torch.Tensor]:
        learner = Learner(document, choices, images, CPU_DEVICE)
        interruptible = learner.interruptible(lambda: False)
        for step in range(steps):
            learner.step(step, Tally(Sums(), Sums()), interruptible)
        interruptible.close()
        return [weights.detach() for weights in learner.module.parameters()]

    ours, again = trained(CPU), trained(CPU)
    assert all(torch.equal(one, other) for one, other in zip(ours, again, strict=True))
    module = build(network, (1, 28, 28), seed=recipe.seed)
    make = torch.optim.Adam if optimizer == "adam" else torch.optim.SGD
    extra = {} if optimizer == "adam" else {"momentum": recipe.momentum, "nesterov": True}
    peer = make(module.parameters(), lr=recipe.learning_rate, fused=True, **extra)  # type: ignore[arg-type]
    for indices in order(recipe.seed, 0, 320).split(32)[:steps]:  # type: ignore[no-untyped-call]
        batch, labels = images.at(indices)
        peer.zero_grad()
        nn.functional.cross_entropy(module(batch), labels).backward()  # type: ignore[no-untyped-call]
        peer.step()
    for one, other in zip(ours, module.parameters(), strict=True):
        assert (one - other).abs().max() < (1e-5 if optimizer == "sgd" else 2e-4)  # Adam magnifies the least gradients


def test_a_frozen_convolution_takes_no_gradient() -> None:
    network = Stack(
        (
            Layer("conv1", Convolution(6, (5, 5))),
            Layer("pool1", MaxPooling()),
            Layer("relu1", ReLU()),
            Layer("flatten", Flatten()),
            Layer("dense", Dense(4)),
        )
    )
    module = build(network, (1, 8, 8), seed=1)
    module.get_submodule("conv1").requires_grad_(False)
    quick.forward(list(module.children()))(images_of(1, 8)).sum().backward()  # type: ignore[no-untyped-call]
    assert all(weights.grad is None for weights in module.get_submodule("conv1").parameters())
    assert all(weights.grad is not None for weights in module.get_submodule("dense").parameters())
