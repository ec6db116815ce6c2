"""A hushed warning is told apart, blocks nothing, and goes where its layer goes."""

from __future__ import annotations

from cnnstudio.network import Block, Layer, Stack, analyze, edits
from cnnstudio.network.hushing import carried
from cnnstudio.network.layers.activation import ReLU
from cnnstudio.network.layers.convolution import Convolution
from cnnstudio.network.layers.normalization import BatchNormalization
from cnnstudio.network.layers.pooling import MaxPooling
from cnnstudio.network.results import Hush

IMAGE = (1, 28, 28)
BIASED = Stack((Layer("conv1", Convolution(4)), Layer("norm1", BatchNormalization()), Layer("relu1", ReLU())))
HUSH: Hush = (("conv1",), "bias_before_normalization")


def test_a_hushed_warning_stands_apart_and_comes_back() -> None:
    assert [problem.kind for _, problem in analyze(BIASED, IMAGE).problems] == [HUSH[1]]
    quiet = analyze(BIASED, IMAGE, hushed=[HUSH])
    assert quiet.problems == []
    assert [(address, problem.kind) for address, problem in quiet.hushed] == [HUSH]


def test_an_error_cannot_be_hushed() -> None:
    network = Stack((Layer("pool1", MaxPooling((30, 30))),))
    analysis = analyze(network, IMAGE, hushed=[(("pool1",), "kernel")])
    assert analysis.first_error is not None
    assert analysis.hushed == ()


def test_a_warning_of_another_layer_or_kind_is_told_still() -> None:
    for other in ((("norm1",), HUSH[1]), (("conv1",), "no_nonlinearity")):
        assert analyze(BIASED, IMAGE, hushed=[other]).problems


def test_it_goes_with_a_layer_that_is_renamed_moved_or_grouped() -> None:
    renamed = edits.rename(BIASED, ("conv1",), "stem")
    assert carried((HUSH,), BIASED, renamed) == ((("stem",), HUSH[1]),)
    grouped = Stack((Block("part", BIASED),))
    assert carried((HUSH,), BIASED, grouped) == ((("part", "conv1"), HUSH[1]),)
    changed = edits.set_type(BIASED, ("conv1",), Convolution(8))
    assert carried((HUSH,), BIASED, changed) == (HUSH,)


def test_it_goes_with_a_layer_that_is_taken_away() -> None:
    assert carried((HUSH,), BIASED, edits.remove(BIASED, ("conv1",))) == ()
    assert carried((((), "data"),), BIASED, Stack()) == (((), "data"),)
