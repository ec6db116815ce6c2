from __future__ import annotations

import pytest
import torch
from torch import nn

from cnnstudio.network import Block, Branches, Layer, LayerType, Shape, Stack, UserError, analyze
from cnnstudio.network.layers.activation import Softmax
from cnnstudio.network.layers.convolution import Convolution
from cnnstudio.network.layers.dense import Dense
from cnnstudio.network.layers.depthwise import SeparableConvolution
from cnnstudio.network.layers.normalization import BatchNormalization
from cnnstudio.network.layers.per_image_normalization import GroupNormalization
from cnnstudio.network.layers.pooling import AveragePooling, GlobalAveragePooling, MaxPooling
from cnnstudio.network.layers.regularization import Dropout
from cnnstudio.network.layers.shape import Flatten
from cnnstudio.network.tree import RESERVED_NAMES
from cnnstudio.training import NetworkModule, build
from cnnstudio.training.module import build_from, logits
from tests.training.support import BRANCHED, SHAPE, SMALL


def stack(*types: LayerType) -> Stack:
    return Stack(tuple(Layer(f"layer{number}", each) for number, each in enumerate(types)))


def test_the_keys_of_the_weights_are_the_paths() -> None:
    assert list(build(BRANCHED, SHAPE).state_dict()) == [
        "conv1.weight",
        "conv1.bias",
        "mix.1.conv2a.weight",
        "mix.1.conv2a.bias",
        "mix.1.conv2b.weight",
        "mix.1.conv2b.bias",
        "block.0.conv1.weight",
        "block.0.conv1.bias",
        "block.1.conv1.weight",
        "block.1.conv1.bias",
        "dense.weight",
        "dense.bias",
    ]


NESTED = Stack(
    (
        Block(
            "block",
            Stack(
                (
                    Branches(
                        "mix",
                        "concatenate",
                        (
                            Stack((Layer("conv", Convolution(filters=2, kernel_size=(2, 4), padding="same")),)),
                            Stack((Layer("pool", AveragePooling((2, 2), (1, 1), "same")),)),
                            Stack((Layer("pool", MaxPooling((2, 2), (1, 1), "same")),)),
                        ),
                    ),
                    Branches("gate", "multiply", (Stack(), Stack((Layer("gap", GlobalAveragePooling()),)))),
                )
            ),
            repeats=2,
        ),
        Layer("pool", AveragePooling((3, 2), (2, 2), "same")),
    )
)


@pytest.mark.parametrize("network", [SMALL, BRANCHED, NESTED])
def test_the_module_at_a_rows_path_takes_and_gives_the_rows_shapes(network: Stack) -> None:
    """Also where a layer is built from helpers that pad and crop, and where lanes are merged."""
    module = build(network, SHAPE)
    seen: dict[str, tuple[Shape, Shape]] = {}

    def listen(path: str) -> None:
        def hook(_module: nn.Module, inputs: tuple[torch.Tensor, ...], output: torch.Tensor) -> None:
            seen[path] = tuple(inputs[0].shape[1:]), tuple(output.shape[1:])

        module.get_submodule(path).register_forward_hook(hook)

    rows = analyze(network, SHAPE).rows
    for row in rows:
        listen(row.path)
    module(torch.rand(2, *SHAPE))
    for row in rows:
        # A merge's module takes what its lanes take, its row what they give.
        taken, given = seen[row.path]
        assert given == row.output, row.path
        assert isinstance(row.node, Branches) or taken == row.input, row.path


def test_merges_add_concatenate_and_multiply_with_broadcast() -> None:
    images = torch.rand(2, 3, 8, 8)
    means = images.mean((2, 3), keepdim=True)

    def merged(merge: str, *lanes: Stack) -> torch.Tensor:
        module = build(Stack((Branches("mix", merge, lanes),)), (3, 8, 8))  # type: ignore[arg-type]
        return module(images)  # type: ignore[no-any-return]

    gap = stack(GlobalAveragePooling())
    assert torch.equal(merged("add", Stack(), Stack(), Stack()), images + images + images)
    assert torch.equal(merged("concatenate", Stack(), Stack()), torch.cat([images, images], 1))
    assert torch.allclose(merged("multiply", Stack(), gap), images * means)


def test_a_layer_with_helpers_is_still_torchs_layer() -> None:
    module = build(stack(Convolution(filters=2, kernel_size=(4, 4), padding="same")), SHAPE)
    layer = module.get_submodule("layer0")
    assert isinstance(layer, nn.Conv2d)
    assert set(module.state_dict()) == {"layer0.weight", "layer0.bias"}
    padded = nn.functional.pad(torch.ones(1, *SHAPE), (1, 2, 1, 2))
    assert torch.equal(layer(torch.ones(1, *SHAPE)), nn.functional.conv2d(padded, layer.weight, layer.bias))


def test_a_layer_of_two_modules_has_the_keys_of_both_under_its_own_name() -> None:
    layer = SeparableConvolution(filters=5, kernel_size=(2, 2))
    module = build(stack(layer), (3, 8, 8))
    assert {name: tuple(value.shape) for name, value in module.state_dict().items()} == {
        "layer0.depthwise.weight": (3, 1, 2, 2),
        "layer0.pointwise.weight": (5, 3, 1, 1),
        "layer0.pointwise.bias": (5,),
    }
    images, weights = torch.rand(2, 3, 8, 8), module.state_dict()
    padded = nn.functional.pad(images, (0, 1, 0, 1))
    between = nn.functional.conv2d(padded, weights["layer0.depthwise.weight"], groups=3)
    expected = nn.functional.conv2d(between, weights["layer0.pointwise.weight"], weights["layer0.pointwise.bias"])
    assert torch.allclose(module(images), expected, atol=1e-6)


def test_group_normalization_of_colour_images_can_be_trained() -> None:
    """Torch's own crashes on the way back where nothing before it is trained and images lie channels_last."""
    module = build(stack(GroupNormalization(3), Flatten(), Dense(2)), (3, 8, 8), seed=0)
    images = torch.rand(4, 3, 8, 8).to(memory_format=torch.channels_last)
    module(images).sum().backward()
    found = module.get_parameter("layer0.weight").grad
    values = nn.functional.group_norm(images, 3).requires_grad_()
    scale = module.get_parameter("layer2.weight")
    (gradient,) = torch.autograd.grad((values.flatten(1) @ scale.T).sum(), values)
    assert found is not None
    assert torch.allclose(found, (gradient * values).sum((0, 2, 3)), atol=1e-4)
    assert images.grad is None


def test_the_seed_fixes_the_bits_and_leaves_torchs_generator_alone() -> None:
    state = torch.get_rng_state()
    first, second, other = (build(SMALL, SHAPE, seed=seed).state_dict() for seed in (3, 3, 4))
    assert torch.equal(torch.get_rng_state(), state)
    assert all(torch.equal(first[key], second[key]) for key in first)
    assert not torch.equal(first["conv1.weight"], other["conv1.weight"])


def test_weights_begin_as_torchs_own() -> None:
    network = stack(Convolution(filters=4, kernel_size=(3, 3)), BatchNormalization(), Flatten(), Dense(units=5))
    with torch.random.fork_rng():
        torch.manual_seed(11)
        expected = nn.Sequential(nn.Conv2d(1, 4, 3), nn.BatchNorm2d(4), nn.Flatten(), nn.Linear(256, 5))
        torch.manual_seed(11)
        unseeded = build(network, SHAPE)
    for built in (unseeded, build(network, SHAPE, seed=11)):
        for (name, found), wanted in zip(built.state_dict().items(), expected.state_dict().values(), strict=True):
            assert torch.equal(found, wanted), name


def test_weights_of_images_lie_channels_last_unless_asked_otherwise() -> None:
    network = stack(Convolution(filters=4))
    for layout, memory_format in (("channels_last", torch.channels_last), ("contiguous", torch.contiguous_format)):
        weight = build(network, (3, 8, 8), layout=layout).get_parameter("layer0.weight")  # type: ignore[arg-type]
        assert weight.is_contiguous(memory_format=memory_format)


def test_a_module_made_from_weights_computes_the_same_and_draws_nothing_random() -> None:
    module = build(SMALL, SHAPE, seed=1).eval()
    state = torch.get_rng_state()
    again = build_from(SMALL, SHAPE, module.state_dict()).eval()
    assert torch.equal(torch.get_rng_state(), state)
    images = torch.rand(4, *SHAPE)
    assert torch.equal(module(images), again(images))


def test_weights_of_another_network_are_refused() -> None:
    with pytest.raises(RuntimeError):
        build_from(SMALL, SHAPE, build(BRANCHED, SHAPE).state_dict())


def test_dropout_drops_only_while_training() -> None:
    module = build(stack(Dropout(rate=0.5)), SHAPE)
    images = torch.ones(2, *SHAPE)
    assert (module(images) == 0).any()
    assert torch.equal(module.eval()(images), images)


def test_the_loss_works_on_what_comes_before_a_last_softmax() -> None:
    network = stack(Flatten(), Dense(units=4), Softmax())
    module = build(network, SHAPE)
    images = torch.rand(3, *SHAPE)
    assert torch.equal(module(images), logits(module, images).softmax(1))
    plain = build(stack(Flatten(), Softmax(), Dense(units=4)), SHAPE)
    assert torch.equal(plain(images), logits(plain, images))


def test_a_network_that_cannot_work_is_refused_with_the_layers_name() -> None:
    with pytest.raises(UserError, match=r"layer0.*larger"):
        build(stack(Convolution(kernel_size=(9, 9), padding="valid")), SHAPE)


def test_no_layer_can_be_named_like_something_the_module_has() -> None:
    taken = {name for name in dir(NetworkModule([])) if not name.startswith("_")}
    assert taken <= RESERVED_NAMES
