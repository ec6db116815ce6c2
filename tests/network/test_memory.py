"""Memory of the ready networks agrees with torch; gradient checkpointing keeps a block's input alone, for a price."""

from __future__ import annotations

import msgspec
import pytest

from cnnstudio.network import Block, Document, Layer, Shape, Stack, analyze, architectures
from cnnstudio.network.freezing import layers_with_weights, set_frozen
from cnnstudio.network.layers.activation import ReLU
from cnnstudio.network.layers.convolution import Convolution
from cnnstudio.network.layers.dense import Dense
from cnnstudio.network.layers.normalization import BatchNormalization
from cnnstudio.network.layers.pooling import GlobalAveragePooling
from cnnstudio.network.layers.shape import Flatten
from cnnstudio.network.memory import Precision
from cnnstudio.network.memory_compared import PRECISIONS, compare
from cnnstudio.network.recomputing import recomputing
from cnnstudio.network.results import StepExtras
from cnnstudio.network.walk import measure
from tests.network import oracle

SMALL = 64
"""Rows and columns that stand in for larger ones, so that the tests are quick: benchmarks/memory_truth.py has all."""
FAST = [name for name in architectures.names() if name not in ("vgg19", "resnet34", "resnet101", "resnet152")]
"""Those that are no deeper version of another."""


def small_input(name: str) -> Shape:
    ready = architectures.get(name)
    channels, height, width = ready.input_shape
    small = channels, min(height, SMALL), min(width, SMALL)
    return small if analyze(ready.network, small).complete else (channels, height // 2, width // 2)


@pytest.mark.parametrize("name", FAST)
def test_what_an_architecture_keeps_is_what_autograd_saves(name: str) -> None:
    network, shape = architectures.get(name).network, small_input(name)
    for batch, layout in ((2, "channels_last"), (3, "contiguous")):
        memory = analyze(network, shape, batch=batch, layout=layout).memory  # type: ignore[arg-type]
        kept = oracle.kept_bytes(network, shape, batch, layout)
        assert memory.activations == pytest.approx(kept, rel=0.001)


@pytest.mark.parametrize("name", FAST)
def test_the_peaks_of_an_architecture_are_the_most_alive_at_once(name: str) -> None:
    network, shape = architectures.get(name).network, small_input(name)
    analysis = analyze(network, shape, batch=2)
    peak = oracle.training_peak(network, shape, 2, "channels_last")
    assert analysis.memory.peak == pytest.approx(peak, rel=0.01)
    assert analysis.prediction_bytes == oracle.prediction_peak(network, shape, 2, "channels_last")


def chain(*, checkpoint: bool, repeats: int = 3) -> Stack:
    part = Stack((Layer("conv", Convolution(8)), Layer("norm", BatchNormalization()), Layer("relu", ReLU())))
    end = Layer("pool", GlobalAveragePooling()), Layer("flatten", Flatten()), Layer("dense", Dense(10))
    return Stack((Layer("stem", Convolution(8)), Block("part", part, repeats, checkpoint), *end))


def test_a_checkpointed_block_keeps_the_input_of_each_repeat_and_nothing_else() -> None:
    analysis = analyze(chain(checkpoint=True), (1, 28, 28), batch=4)
    within = {row.path: row.kept_bytes for row in analysis.rows if row.path.startswith("part.")}
    one = 4 * 8 * 28 * 28 * 4
    assert within == {
        f"part.{repeat}.{layer}": one if layer == "conv" else 0
        for repeat in range(3)
        for layer in ("conv", "norm", "relu")
    }
    assert analysis.checkpoints == ("part.0", "part.1", "part.2")


def test_checkpointing_lowers_the_peak_and_costs_another_forward_pass_of_the_block() -> None:
    plain, less = (analyze(chain(checkpoint=checkpoint), (1, 28, 28), batch=4) for checkpoint in (False, True))
    assert less.memory.peak < plain.memory.peak
    assert less.memory.parameters == plain.memory.parameters
    again = sum(row.macs or 0 for row in less.rows if row.path.startswith("part."))
    assert less.step_macs == plain.step_macs + again
    assert less.macs == plain.macs


def test_a_block_that_needs_nothing_again_is_computed_once() -> None:
    part = Block("part", Stack((Layer("relu", ReLU()),)), checkpoint=True)
    network = Stack((part, Layer("flatten", Flatten()), Layer("dense", Dense(10))))
    plain = Stack((msgspec.structs.replace(part, checkpoint=False), *network.nodes[1:]))
    analysis = analyze(network, (1, 28, 28))
    assert analysis.checkpoints == ()
    assert analysis.memory == analyze(plain, (1, 28, 28)).memory


def test_the_file_says_checkpoint_only_where_it_is_so() -> None:
    with_it, without = (Document(chain(checkpoint=checkpoint)) for checkpoint in (True, False))
    assert Document.from_json(with_it.to_json()) == with_it
    assert Document.from_json(without.to_json()) == without
    assert '"checkpoint": true' in with_it.to_json()
    assert '"checkpoint":' not in without.to_json()


@pytest.mark.parametrize("name", ["lenet5", "unet-small", "densenet-small", "googlenet-2014", "mobilenet-small"])
def test_mixed_precision_keeps_what_autograd_saves_under_autocast(name: str) -> None:
    network, shape = architectures.get(name).network, small_input(name)
    for batch, layout in ((2, "channels_last"), (5, "contiguous")):
        found = measure(network, shape, batch, "adam", layout, precision="mixed").memory  # type: ignore[arg-type]
        assert found.activations == oracle.kept_bytes(network, shape, batch, layout, mixed=True)
        assert found.peak == pytest.approx(oracle.training_peak(network, shape, batch, layout, mixed=True), rel=0.05)


@pytest.mark.parametrize("precision", PRECISIONS)
@pytest.mark.parametrize("name", ["lenet5", "resnet-small", "mobilenet-small"])
def test_frozen_layers_keep_what_autograd_saves_and_take_no_more(name: str, precision: Precision) -> None:
    ready, shape, mixed = architectures.get(name).network, small_input(name), precision == "mixed"
    weighted = [(node.name,) for node in ready.nodes if any(layers_with_weights(node))]
    for frozen in (weighted[:-1], weighted[::2]):
        network = set_frozen(ready, frozen, frozen=True)
        found = measure(network, shape, 2, "adam", precision=precision).memory
        assert found.activations == oracle.kept_bytes(network, shape, 2, "channels_last", mixed=mixed)
        peak = oracle.training_peak(network, shape, 2, "channels_last", mixed=mixed)
        assert found.peak == pytest.approx(peak, rel=0.01)


def test_optimizers_differ_by_their_states_and_precisions_by_what_is_kept() -> None:
    ready = architectures.get("resnet-small")
    lines = {str(line.label): line.memory for line in compare(ready.network, ready.input_shape, 64)}
    assert list(lines) == ["SGD without momentum", "SGD", "RMSprop", "Adam", "AdamW"]
    for precision in PRECISIONS:
        weights = lines["Adam"][precision].parameters
        states = {name: memory[precision].optimizer // weights for name, memory in lines.items()}
        assert states == {"SGD without momentum": 0, "SGD": 1, "RMSprop": 1, "Adam": 2, "AdamW": 2}
    adam = lines["Adam"]
    assert adam["float32"] == analyze(ready.network, ready.input_shape).memory
    assert adam["mixed"].activations < 0.6 * adam["float32"].activations
    assert adam["mixed"].parameters == adam["float32"].parameters


def test_a_network_that_does_not_work_is_compared_with_nothing() -> None:
    assert compare(Stack((Layer("dense", Dense(10)),)), (1, 28, 28), 4) == ()


def test_sgd_without_momentum_keeps_no_state() -> None:
    network = chain(checkpoint=False)
    assert analyze(network, (1, 28, 28), optimizer="sgd", extras=StepExtras(momentum=False)).memory.optimizer == 0
    assert analyze(network, (1, 28, 28), optimizer="sgd").memory.optimizer > 0


def test_what_checkpointing_a_block_changes_is_the_difference_of_two_analyses() -> None:
    plain, less = (analyze(chain(checkpoint=checkpoint), (1, 28, 28)) for checkpoint in (False, True))
    for network in (plain.network, less.network):
        effect = recomputing(Document(network), ("part",))
        assert effect is not None
        assert effect.kept_saved == plain.memory.activations - less.memory.activations
        assert effect.peak_saved == plain.memory.peak - less.memory.peak
        assert effect.more == (less.step_macs - plain.step_macs) / plain.step_macs > 0
    assert recomputing(Document(chain(checkpoint=True), (1, 0, 0)), ("part",)) is None
