"""What single layer types say of themselves: help, sizes, what they cannot work on and what mends it."""

from __future__ import annotations

import pytest
import torch

from cnnstudio.network import Layer, LayerType, Shape, Stack, analyze, layer_types, resources
from cnnstudio.network.layers.adaptive_pooling import AdaptiveAveragePooling, AdaptiveMaxPooling
from cnnstudio.network.layers.convolution import Convolution
from cnnstudio.network.layers.depthwise import DepthwiseConvolution, SeparableConvolution
from cnnstudio.network.layers.lp_pooling import LpPooling
from cnnstudio.network.layers.per_image_normalization import (
    GroupNormalization,
    InstanceNormalization,
    LayerNormalization,
    LocalResponseNormalization,
)
from cnnstudio.network.layers.regularization import Dropout, SpatialDropout
from cnnstudio.network.layers.resizing import Cropping, Upsampling
from cnnstudio.network.layers.transposed import TransposedConvolution
from cnnstudio.training.module import build


@pytest.mark.parametrize("cls", layer_types())
def test_every_type_has_an_icon_and_says_what_it_does_when_to_use_it_and_its_formula(cls: type[LayerType]) -> None:
    assert (resources.folder() / "icons" / f"{cls.tag()}.svg").is_file()
    for said in (str(cls.help), str(cls.when)):
        assert said.endswith(".")
        assert len(said.split()) > 5
    assert len(cls.formula) > 5


def test_short_labels_are_unlike_within_the_palette() -> None:
    shorts = [str(cls.short_label()) for cls in layer_types()]
    assert len(set(shorts)) == len(shorts)
    assert all(len(short) <= 14 for short in shorts)


def formulas(layer: LayerType, input: Shape) -> list[str]:
    rule = layer.size_rule(input)
    assert rule is not None
    return [str(formula) for formula in rule.formulas]


@pytest.mark.parametrize(
    ("layer", "input", "output", "expected"),
    [
        (TransposedConvolution(8), (4, 7, 7), (8, 14, 14), ["out = in·s = 7·2 = 14"]),
        (
            TransposedConvolution(8, (3, 3), (2, 2), "valid"),
            (4, 7, 7),
            (8, 15, 15),
            ["out = (in − 1)·s + k = (7 − 1)·2 + 3 = 15"],
        ),
        (
            TransposedConvolution(8, (4, 4), (2, 2), (1, 1)),
            (4, 7, 7),
            (8, 14, 14),
            ["out = (in − 1)·s + k − 2·p = (7 − 1)·2 + 4 − 2·1 = 14"],
        ),
        (Upsampling((2, 3)), (4, 5, 5), (4, 10, 15), ["out = in·s = 5·2 = 10", "out = in·s = 5·3 = 15"]),
        (Cropping(1, 2, 0, 3), (4, 8, 8), (4, 5, 5), ["out = in − top − bottom = 8 − 1 − 2 = 5"]),
        (AdaptiveAveragePooling((7, 7)), (4, 12, 12), (4, 7, 7), ["out = 7"]),
    ],
)
def test_sizes_come_about_as_the_formula_says(
    layer: LayerType, input: Shape, output: Shape, expected: list[str]
) -> None:
    assert layer.output(input) == output
    assert formulas(layer, input)[: len(expected)] == expected


def test_adaptive_pooling_tells_the_size_of_its_windows() -> None:
    def note(layer: LayerType, input: Shape) -> str:
        rule = layer.size_rule(input)
        assert rule is not None
        return str(rule.notes[0]).replace("\u00a0", " ")

    assert note(AdaptiveAveragePooling((7, 7)), (1, 14, 21)) == "Every unit looks through a 2 × 3 window."
    assert note(AdaptiveMaxPooling((7, 7)), (1, 12, 14)) == "Windows are 2 × 2 to 3 × 2 cells, as equal as can be."


@pytest.mark.parametrize(
    ("layer", "input", "kind", "detail"),
    [
        (
            LpPooling(power=3),
            (2, 4, 4),
            "input",
            "Values of both signs would cancel out, and a negative sum has no root: 3 must be even.",
        ),
        (GroupNormalization(4), (6, 5, 5), "groups", "6 / 4 = 1.50 is not whole. These divide 6: 1, 2, 3, 6."),
        (Cropping(3, 3, 0, 0), (2, 5, 5), "kernel", "5 − 3 − 3 leaves no rows"),
        (
            TransposedConvolution(4, (2, 2), (2, 2), (3, 0)),
            (1, 2, 2),
            "padding",
            "(2 − 1)·2 + 2 − 2·3 leaves no rows",
        ),
        (
            Convolution(4, (1, 1), (2, 5), (0, 3)),
            (3, 10, 2),
            "padding",
            "It stands at −3, 2 of the 2 columns, and so gives the same for every image.",
        ),
        (
            DepthwiseConvolution((2, 2), dilation=(2, 2)),
            (3, 1, 1),
            "padding",
            "It stands at −1 of the 1 rows, and so gives the same for every image.",
        ),
    ],
)
def test_what_cannot_work_is_told_with_its_numbers_and_mended(
    layer: LayerType, input: Shape, kind: str, detail: str
) -> None:
    network = Stack((Layer("layer", layer),))
    (problem,) = analyze(network, input).rows[0].problems
    assert (problem.kind, problem.severity, str(problem.detail)) == (kind, "error", detail)
    assert problem.repairs


@pytest.mark.parametrize("layer", [LayerNormalization(), GroupNormalization(1), InstanceNormalization()])
def test_nothing_is_normalized_by_a_single_value(layer: LayerType) -> None:
    assert layer.trouble((1, 1, 1)) is not None
    assert layer.trouble((1, 1, 2)) is None


@pytest.mark.parametrize(
    "layer",
    [
        DepthwiseConvolution(),
        SeparableConvolution(),
        TransposedConvolution(),
        AdaptiveAveragePooling(),
        AdaptiveMaxPooling(),
        InstanceNormalization(),
        LocalResponseNormalization(),
        Upsampling(),
        Cropping(),
    ],
)
def test_feature_maps_are_needed(layer: LayerType) -> None:
    trouble = layer.trouble((10,))
    assert trouble is not None
    assert trouble.kind == "needs_maps"
    assert layer.size_rule((10,)) is None


def test_spatial_dropout_on_a_vector_is_mended_by_plain_dropout() -> None:
    trouble = SpatialDropout(0.25).trouble((10,))
    assert trouble is not None
    assert trouble.suggestions[0].instead == Dropout(0.25)


def test_multiplications_are_few_in_a_separable_convolution() -> None:
    input = (64, 14, 14)
    plain, separable = Convolution(128), SeparableConvolution(128)
    assert plain.macs(input, (128, 14, 14)) == 14 * 14 * 128 * 9 * 64
    assert separable.macs(input, (128, 14, 14)) == 14 * 14 * 64 * (9 + 128)
    assert separable.parameters(input) == 64 * 9 + 64 * 128 + 128


def test_a_transposed_convolution_is_the_convolutions_gradient() -> None:
    """VALID and explicit padding: laying filters out is what a convolution's gradient by its input does."""
    layer = TransposedConvolution(2, (3, 3), (2, 2), (1, 1), bias=False)
    module = build(Stack((Layer("up", layer),)), (3, 5, 5), seed=0, layout="contiguous")
    small, large = torch.rand(1, 3, 5, 5), torch.zeros(1, 2, 9, 9, requires_grad=True)
    convolved = torch.nn.functional.conv2d(large, module.get_parameter("up.weight"), stride=2, padding=1)
    (gradient,) = torch.autograd.grad(convolved, large, small)
    assert torch.allclose(module(small), gradient, atol=1e-6)


@pytest.mark.parametrize("cls", layer_types())
def test_parameters_and_multiplications_come_about_as_told(cls: type[LayerType]) -> None:
    for input in ((6, 10, 12), (20,)):
        layer = cls()
        if layer.trouble(input) is not None:
            continue
        parameters, output = layer.parameters(input), layer.output(input)
        assert computed(layer.parameters_rule(input)) == parameters
        assert computed(layer.macs_rule(input, output)) == layer.macs(input, output)


def computed(rule: str) -> int:
    return int(eval(rule.replace("·", "*").replace(",", ""))) if rule else 0
