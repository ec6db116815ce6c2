from __future__ import annotations

import pytest
import torch

from cnnstudio.network import Branches, Shape, Stack, analyze, parts
from cnnstudio.network.layers.convolution import Convolution
from cnnstudio.network.layers.pooling import MaxPooling
from cnnstudio.network.parts import Part
from cnnstudio.training.module import build

PARTS = parts.available()


def called(key: str) -> Part:
    return next(part for part in PARTS if part.key == key)


@pytest.mark.parametrize("part", PARTS, ids=lambda part: part.key)
@pytest.mark.parametrize("shape", [(1, 28, 28), (6, 14, 14), (3, 7, 9), (64, 2, 2)], ids=str)
def test_a_part_works_on_whatever_maps_arrive(part: Part, shape: Shape) -> None:
    network = Stack((part.node(shape, f"{part.stem}1"),))
    analysis = analyze(network, shape)
    assert analysis.complete
    assert analysis.first_error is None
    with torch.no_grad():
        output = build(network, shape, seed=0)(torch.rand(2, *shape))
    assert tuple(output.shape[1:]) == analysis.output
    assert shape[1:] == tuple(output.shape[2:])


@pytest.mark.parametrize("part", PARTS, ids=lambda part: part.key)
@pytest.mark.parametrize("shape", [None, (400_000,), (400_000, 2, 2)], ids=str)
def test_a_part_can_be_made_where_it_cannot_work(part: Part, shape: Shape | None) -> None:
    assert part.node(shape, "part1").name == "part1"


@pytest.mark.parametrize("key", ["residual", "bottleneck", "squeeze-excitation", "depthwise-separable"])
def test_parts_that_go_round_their_input_keep_its_shape(key: str) -> None:
    for shape in ((1, 28, 28), (20, 5, 5)):
        assert analyze(Stack((called(key).node(shape, "part"),)), shape).output == shape


def test_all_are_told_apart_and_explained() -> None:
    for attribute in ("key", "order", "stem", "label", "short", "help"):
        assert len({getattr(part, attribute) for part in PARTS}) == len(PARTS)
    for part in PARTS:
        assert part.family == "branches"
        assert part.stem.isidentifier()
        assert "=" in str(part.help) or "/" in str(part.help)


def test_a_residual_block_is_what_torchvision_has() -> None:
    network = Stack((called("residual").node((64, 8, 8), "residual1"),))
    # torchvision.models.resnet.BasicBlock(64, 64): two 3 x 3 convolutions without bias, two batch normalizations
    assert analyze(network, (64, 8, 8)).parameters == 2 * 64 * 64 * 9 + 2 * 2 * 64
    module = build(network, (64, 8, 8), seed=0).eval()
    images = torch.rand(1, 64, 8, 8) - 0.5
    way = module.get_submodule("residual1.0.add.0")
    with torch.no_grad():
        assert torch.equal(module(images), torch.relu(way(images) + images))


def test_squeeze_and_excitation_scales_whole_maps() -> None:
    node = called("squeeze-excitation").node((32, 6, 6), "se1")
    assert isinstance(node, Branches)
    assert [layer.name for layer in Stack((node,)).layers()] == ["squeeze", "conv1", "relu", "conv2", "sigmoid"]
    module = build(Stack((node,)), (32, 6, 6), seed=0)
    images = torch.rand(1, 32, 6, 6) + 0.1
    with torch.no_grad():
        factors = module(images) / images
    assert torch.allclose(factors, factors.mean((2, 3), keepdim=True))
    assert 0 < factors.min() < factors.max() < 1


def test_a_dense_block_adds_its_maps_to_those_it_reads() -> None:
    network = Stack((called("dense-block").node((24, 8, 8), "dense_block1"),))
    module = build(network, (24, 8, 8), seed=0)
    images = torch.rand(1, 24, 8, 8)
    with torch.no_grad():
        output = module(images)
    assert output.shape[1] == 24 + 4 * 12
    assert torch.equal(output[:, :24], images)


def test_the_lanes_of_an_inception_module_look_through_their_windows() -> None:
    node = called("inception").node((192, 8, 8), "inception1")
    assert isinstance(node, Branches)
    kernels = [
        [layer.type.kernel_size for layer in lane.layers() if isinstance(layer.type, Convolution | MaxPooling)]
        for lane in node.stacks
    ]
    assert kernels == [[(1, 1)], [(1, 1), (3, 3)], [(1, 1), (5, 5)], [(3, 3), (1, 1)]]
