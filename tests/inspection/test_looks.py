"""Filters, maps and probabilities are torch's own numbers, and looking changes nothing."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from cnnstudio import data
from cnnstudio.inspection import feature_maps, filters, frozen, paths, paths_with_filters, probabilities
from cnnstudio.network import Layer, Stack, UserError, analyze
from cnnstudio.network.layers.activation import Softmax
from cnnstudio.network.layers.depthwise import DepthwiseConvolution, SeparableConvolution
from cnnstudio.network.layers.transposed import TransposedConvolution
from cnnstudio.training import Control, NetworkModule, Observer, Progress, Run, build, load_module, train


@pytest.fixture
def module(varied_run: Run) -> NetworkModule:
    return load_module(varied_run)


@pytest.fixture
def images(varied_run: Run) -> np.ndarray:
    return data.load(varied_run.document.data).test.pixels[:5]


def as_input(images: np.ndarray) -> torch.Tensor:
    return torch.from_numpy(images.copy()).float() / 255


def test_paths_are_the_rows_of_the_analysis(module: NetworkModule, varied_run: Run) -> None:
    analysis = analyze(varied_run.document.network, varied_run.document.input_shape)
    assert paths(module) == tuple(row.path for row in analysis.rows)
    assert paths_with_filters(module) == tuple(row.path for row in analysis.rows if row.type == "convolution")


def test_filters_are_copies_of_the_weights(module: NetworkModule) -> None:
    found = filters(module, "mix.1.conv2b")
    weight = module.get_parameter("mix.1.conv2b.weight")
    assert found.shape == (4, 2, 3, 3)
    assert found.dtype == np.float32
    assert np.array_equal(found, weight.detach().numpy())
    with torch.no_grad():
        weight.add_(1)
    assert not np.array_equal(found, weight.detach().numpy())


def test_convolutions_of_every_kind_have_filters() -> None:
    kinds = SeparableConvolution(5), DepthwiseConvolution((2, 2)), TransposedConvolution(7)
    network = Stack(tuple(Layer(f"layer{number}", kind) for number, kind in enumerate(kinds)))
    module = build(network, (3, 8, 8), seed=0)
    assert paths(module) == paths_with_filters(module) == ("layer0", "layer1", "layer2")
    assert [filters(module, path).shape for path in paths(module)] == [(3, 1, 3, 3), (5, 1, 2, 2), (7, 5, 2, 2)]
    assert list(feature_maps(module, np.zeros((3, 8, 8), np.uint8))) == ["layer0", "layer1", "layer2"]


def test_a_frozen_copy_goes_on_seeing_as_at_that_moment(
    module: NetworkModule, images: np.ndarray, varied_run: Run
) -> None:
    module.train()
    state = torch.random.get_rng_state()
    copy = frozen(module, varied_run.document.network, varied_run.document.input_shape)
    assert module.training
    assert torch.equal(torch.random.get_rng_state(), state)
    before = probabilities(module, images)
    with torch.no_grad():
        for tensor in module.state_dict().values():
            tensor.add_(1)
    assert not np.array_equal(probabilities(module, images), before)
    np.testing.assert_array_equal(probabilities(copy, images), before)


def test_maps_have_the_shapes_of_the_analysis_and_end_in_the_output(
    module: NetworkModule, images: np.ndarray, varied_run: Run
) -> None:
    maps = feature_maps(module, images[0])
    analysis = analyze(varied_run.document.network, varied_run.document.input_shape)
    assert {path: found.shape for path, found in maps.items()} == {row.path: row.output for row in analysis.rows}
    with torch.no_grad():
        output = module.eval()(as_input(images[:1]))[0].numpy()
    assert np.array_equal(maps["dense1"], output)
    assert np.array_equal(maps["skip"], maps["skip.0.conv4"] + maps["part.1.relu3"])
    assert np.array_equal(maps["mix"], np.concatenate([maps["mix.0.conv2a"], maps["mix.1.relu2b"]]))


def test_only_the_wanted_maps_are_taken(module: NetworkModule, images: np.ndarray) -> None:
    assert list(feature_maps(module, images[0], ["mix", "conv1"])) == ["mix", "conv1"]


def test_probabilities_are_the_softmax_of_the_output(module: NetworkModule, images: np.ndarray) -> None:
    shares = probabilities(module, images)
    with torch.no_grad():
        expected = module.eval()(as_input(images)).softmax(1).numpy()
    assert shares.shape == (5, 10)
    np.testing.assert_allclose(shares, expected, rtol=1e-5)


def test_many_images_are_done_in_parts(module: NetworkModule, images: np.ndarray) -> None:
    many = np.concatenate([images] * 60)
    np.testing.assert_allclose(probabilities(module, many)[-5:], probabilities(module, images), rtol=1e-5)
    assert len(probabilities(module, images[:0])) == 0


def test_a_softmax_at_the_end_is_not_applied_twice(images: np.ndarray, varied_run: Run) -> None:
    network = Stack((*varied_run.document.network.nodes, Layer("softmax1", Softmax())))
    module = build(network, (1, 28, 28), seed=1)
    with torch.no_grad():
        expected = module.eval()(as_input(images)).numpy()
    np.testing.assert_allclose(probabilities(module, images), expected, rtol=1e-5)


def test_looking_leaves_no_trace(module: NetworkModule, images: np.ndarray) -> None:
    module.train()
    module.get_submodule("norm1").eval()  # a mode of its own
    modes = {name: part.training for name, part in module.named_modules()}
    weights = {name: tensor.clone() for name, tensor in module.state_dict().items()}
    generator = torch.get_rng_state()
    first = feature_maps(module, images[0])
    probabilities(module, images)
    filters(module, "conv1")
    assert {name: part.training for name, part in module.named_modules()} == modes
    assert all(torch.equal(tensor, weights[name]) for name, tensor in module.state_dict().items())
    assert torch.equal(torch.get_rng_state(), generator)
    assert not any(part._forward_hooks or part._forward_pre_hooks for part in module.modules())
    assert all(np.array_equal(found, first[path]) for path, found in feature_maps(module, images[0]).items())


def test_a_failing_look_takes_its_hooks_away(module: NetworkModule) -> None:
    module.train()
    with pytest.raises(RuntimeError):
        feature_maps(module, np.zeros((3, 28, 28), np.uint8))
    assert module.training
    assert not any(part._forward_hooks for part in module.modules())


def test_a_layer_that_is_not_there_is_named_with_those_that_are(module: NetworkModule, images: np.ndarray) -> None:
    with pytest.raises(UserError, match=r"no layer conv9.*conv1, mix\.0\.conv2a"):
        filters(module, "conv9")
    with pytest.raises(UserError, match=r"norm1 has no filters.*conv1, mix\.0\.conv2a"):
        filters(module, "norm1")
    with pytest.raises(UserError, match=r"no layer part\.conv3.*part\.0\.conv3"):
        feature_maps(module, images[0], ["part.conv3"])


def test_a_training_that_is_looked_at_gives_the_same_bits(
    tmp_path: Path, varied_run: Run, idx_folder: Path, images: np.ndarray
) -> None:
    control = Control()

    class Curious(Observer):
        looks = 0

        def progressed(self, progress: Progress) -> None:
            control.probe(self.look)

        def look(self, module: NetworkModule) -> None:
            self.looks += 1
            feature_maps(module, images[0])
            probabilities(module, images)
            filters(module, "conv1")

    observer = Curious()
    run = Run.create(tmp_path / "run", varied_run.document, varied_run.choices)
    train(run, data.load(idx_folder), observer, control)
    expected = load_module(varied_run).state_dict()
    assert observer.looks > 1
    assert all(torch.equal(tensor, expected[name]) for name, tensor in load_module(run).state_dict().items())
