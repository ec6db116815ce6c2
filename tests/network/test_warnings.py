"""Each warning is told where it should be, with its first repair, and not where all is well."""

from __future__ import annotations

import pytest

from cnnstudio.network import Layer, LayerType, Stack, analyze, architectures
from cnnstudio.network.layers.activation import LeakyReLU, ReLU, Sigmoid, Softmax
from cnnstudio.network.layers.convolution import Convolution
from cnnstudio.network.layers.dense import Dense
from cnnstudio.network.layers.normalization import BatchNormalization
from cnnstudio.network.layers.pooling import GlobalAveragePooling, MaxPooling
from cnnstudio.network.layers.regularization import Dropout
from cnnstudio.network.layers.shape import Flatten, ZeroPadding

IMAGE = (1, 28, 28)
END = (Flatten(), Dense(10))
CONV = Convolution(8, bias=False)


def network(*types: LayerType) -> Stack:
    return Stack(tuple(Layer(f"l{number}", layer) for number, layer in enumerate(types)))


@pytest.mark.parametrize(
    ("kind", "types", "place", "repair"),
    [
        ("softmax", (CONV, Softmax(), *END), 1, "ReLU instead"),
        ("last_activation", (*END, Sigmoid()), 2, "Remove l2"),
        ("last_activation", (*END, ReLU()), 2, "Remove l2"),
        ("last_dropout", (*END, Dropout()), 2, "Remove l2"),
        ("no_effect", (CONV, Dropout(0), *END), 1, "Rate 0.5"),
        ("no_effect", (CONV, LeakyReLU(1), *END), 1, "Slope 0.01"),
        ("no_effect", (CONV, MaxPooling((1, 1), (1, 1)), *END), 1, "Remove it"),
        ("no_effect", (CONV, ZeroPadding(0, 0, 0, 0), *END), 1, "Remove it"),
        ("no_effect", (CONV, ReLU(), MaxPooling(), ReLU(), *END), 3, "Remove l3"),
        ("no_effect", (ReLU(), *END), 0, "Remove l0"),
        ("dead_weights", (CONV, ReLU(), GlobalAveragePooling(), Convolution(8), ReLU(), *END), 3, "Kernel 1 × 1"),
        ("skipped_cells", (Convolution(8, (2, 2), (3, 3)), ReLU(), *END), 0, "Kernel 3 × 3"),
        ("frozen_statistics", (CONV, BatchNormalization(0), ReLU(), *END), 1, "Momentum 0.1"),
        ("bias_before_normalization", (Convolution(8), BatchNormalization(), ReLU(), *END), 0, "No bias"),
        ("normalized_twice", (CONV, BatchNormalization(), BatchNormalization(), ReLU(), *END), 2, "Remove l2"),
        ("dropout_before_normalization", (CONV, ReLU(), Dropout(), BatchNormalization(), *END), 2, "Drop after l3"),
        ("no_nonlinearity", (CONV, BatchNormalization(), CONV, ReLU(), *END), 2, "ReLU after l1"),
        (
            "vanishing_gradient",
            (*[part for _ in range(4) for part in (CONV, Sigmoid())], *END),
            7,
            "ReLU instead of all 4",
        ),
    ],
)
def test_a_warning_with_its_first_repair(kind: str, types: tuple[LayerType, ...], place: int, repair: str) -> None:
    analysis = analyze(network(*types), IMAGE, classes=10)
    assert analysis.complete
    assert analysis.first_error is None
    problem = next(p for row, p in analysis.problems if (row.path, p.kind) == (f"l{place}", kind))
    assert problem.severity == "warning"
    assert str(problem.repairs[0].label).replace("\u00a0", " ") == repair
    mended = problem.repairs[0].mended(analysis.network)
    assert kind not in [p.kind for row, p in analyze(mended, IMAGE, classes=10).problems if row.path == f"l{place}"]


def test_a_dense_layer_with_nearly_all_parameters_says_how_many_and_what_makes_them_fewer() -> None:
    (found,) = analyze(network(Convolution(64), ReLU(), Flatten(), Dense(1000)), (3, 64, 64)).problems
    row, problem = found
    assert (row.path, problem.kind) == ("l3", "huge_dense")
    assert "64 · 64 · 64 = 262,144 values" in str(problem.detail)
    assert "262,145,000 parameters" in str(problem.detail)
    assert str(problem.repairs[0].label) == "Global average before l2"
    assert (
        analyze(
            problem.repairs[0].mended(network(Convolution(64), ReLU(), Flatten(), Dense(1000))), (3, 64, 64)
        ).parameters
        == 66_792
    )


def test_the_scores_that_a_sigmoid_limits_are_reckoned() -> None:
    ((_, problem),) = analyze(network(*END, Sigmoid()), IMAGE, classes=10).problems
    assert "at most 23.2\u00a0%" in str(problem.detail)


@pytest.mark.parametrize("name", ["lenet5", "lenet5-1998", "resnet18", "vgg16", "googlenet", "densenet121"])
def test_the_famous_networks_are_left_alone(name: str) -> None:
    ready = architectures.get(name)
    analysis = analyze(ready.network, ready.input_shape, classes=len(ready.classes), data_shape=ready.input_shape)
    assert analysis.problems == []


def test_digits_padded_to_a_larger_input_are_no_warning() -> None:
    ready = architectures.get("lenet5-1998")
    assert analyze(ready.network, ready.input_shape, data_shape=IMAGE).input_problems == ()
    (problem,) = analyze(ready.network, (3, 64, 64), data_shape=IMAGE).input_problems
    assert "28 · 28 · 1 = 784" in str(problem.detail)


def test_a_network_without_weights_has_nothing_to_train() -> None:
    analysis = analyze(network(Flatten()), IMAGE, classes=10)
    assert [problem.kind for _, problem in analysis.problems] == ["classes", "nothing_to_train"]
    assert all(problem.repairs[0].output == (10,) for _, problem in analysis.problems)
