"""Training through its one door, `train`: what it gives, and that nothing but seed and choices decides the bits."""

from __future__ import annotations

import dataclasses
import itertools
import math
import threading
from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from pathlib import Path

import msgspec
import numpy as np
import pytest
import torch

from cnnstudio.data import Dataset
from cnnstudio.network import Layer, Stack, UserError, WorkError, analyze
from cnnstudio.network.errors import TooLittleMemory
from cnnstudio.network.layers.activation import Softmax
from cnnstudio.network.layers.convolution import Convolution
from cnnstudio.network.layers.dense import Dense
from cnnstudio.network.layers.normalization import BatchNormalization
from cnnstudio.network.layers.shape import Flatten
from cnnstudio.training import Choices, Control, NetworkModule, Result, Run, interruption, load_module, train
from cnnstudio.training.failures import BESIDE_TENSORS
from tests.training.support import (
    BRANCHED,
    CPU,
    SHAPE,
    SMALL,
    Recorder,
    at_step,
    dataset,
    document,
    images,
    new_run,
    wait_until,
    weights,
)

STEPS = 13  # an epoch's of 200 images in batches of 16: the last has 8
DATA = dataset()


def reference(folder: Path, **recipe: object) -> tuple[Run, dict[str, bytes]]:
    run = new_run(folder / "reference", **recipe)  # type: ignore[arg-type]
    train(run, DATA)
    return run, weights(run)


def log_of(run: Run) -> bytes:
    return run.metrics_path.read_bytes()


def test_a_training_learns_scores_the_test_set_and_reports(tmp_path: Path) -> None:
    run, recorder = new_run(tmp_path / "run"), Recorder()
    result = train(run, DATA, recorder)
    assert result.test_accuracy is not None
    assert result.test_accuracy > 0.9
    assert not result.stopped
    assert recorder.heard == ["started", "validated", "validated", "finished"]
    assert recorder.results == [result] == [run.result()]
    assert recorder.checkpoints == [STEPS, 2 * STEPS]
    assert run.state() == "finished"
    last = recorder.progress[-1]
    assert (last.epoch, last.epochs, last.step, last.total_steps, last.steps_per_epoch) == (2, 2, 26, 26, STEPS)
    assert last.steps_per_second > 0
    assert last.seconds_left is not None


def test_the_result_is_what_the_saved_weights_give_on_the_test_set(tmp_path: Path) -> None:
    run = new_run(tmp_path / "run")
    result = train(run, DATA)
    module = load_module(run)
    assert not module.training
    pixels = torch.from_numpy(DATA.test.pixels) / 255
    output = module(pixels)
    predicted = output.argmax(1).numpy()
    expected = np.zeros((4, 4), int)
    np.add.at(expected, (DATA.test.labels, predicted), 1)
    assert result.confusion == tuple(map(tuple, expected.tolist()))
    assert result.test_accuracy == pytest.approx((predicted == DATA.test.labels).mean())
    labels = torch.from_numpy(DATA.test.labels)
    assert result.test_loss == pytest.approx(torch.nn.functional.cross_entropy(output, labels).item(), rel=1e-5)


def test_every_step_is_logged_once_and_epochs_are_means_over_their_images(tmp_path: Path) -> None:
    run = new_run(tmp_path / "run")
    recorder = Recorder()
    result = train(run, DATA, recorder)
    metrics = run.metrics()
    assert [line.step for line in metrics.train] == list(range(1, 2 * STEPS + 1))
    assert list(metrics.validation) == recorder.epochs
    assert metrics.test is not None
    assert metrics.test.accuracy == result.test_accuracy
    sizes = [16] * 12 + [8]
    first = [line for line in metrics.train if line.epoch == 1]
    mean = sum(size * line.loss for size, line in zip(sizes, first, strict=True)) / 200
    assert metrics.validation[0].train_loss == pytest.approx(mean)
    recipe = run.document.recipe
    assert [line.learning_rate for line in metrics.train] == [recipe.rate_at(step, 26) for step in range(26)]


def test_reports_cover_every_image_once(tmp_path: Path) -> None:
    run, recorder = new_run(tmp_path / "run", epochs=1), Recorder()
    train(run, DATA, recorder)
    steps = [0, *(report.step for report in recorder.progress)]
    counts = [min(16 * now, 200) - min(16 * before, 200) for before, now in itertools.pairwise(steps)]
    hits = sum(count * report.accuracy for count, report in zip(counts, recorder.progress, strict=True))
    assert hits / 200 == pytest.approx(recorder.epochs[0].train_accuracy)


@pytest.mark.parametrize(
    "recipe", [{"optimizer": "sgd"}, {"optimizer": "adam"}, {"optimizer": "adamw", "weight_decay": 0.1}]
)
def test_the_same_seed_gives_the_same_bits_and_another_seed_does_not(tmp_path: Path, recipe: dict[str, object]) -> None:
    run, bits = reference(tmp_path, **recipe)
    again = new_run(tmp_path / "again", **recipe)  # type: ignore[arg-type]
    torch.manual_seed(123)  # whatever the process drew before
    train(again, DATA)
    assert weights(again) == bits
    assert log_of(again) == log_of(run)
    other = new_run(tmp_path / "other", seed=8, **recipe)  # type: ignore[arg-type]
    train(other, DATA)
    assert weights(other) != bits


def test_the_processs_own_settings_are_given_back(tmp_path: Path) -> None:
    torch.manual_seed(5)
    state, threads = torch.get_rng_state(), torch.get_num_threads()
    train(new_run(tmp_path / "run", choices=msgspec.structs.replace(CPU, threads=2)), DATA)
    assert torch.equal(torch.get_rng_state(), state)
    assert torch.get_num_threads() == threads
    assert (torch.tensor(1e-40) * 1).item() > 0  # denormals are numbers again


def disturb(module: NetworkModule) -> float:
    """A probe that does all it should not: another mode, random numbers, gradients left behind."""
    module.eval()
    output = module(torch.rand(5, 1, 8, 8))
    output.sum().backward()
    torch.manual_seed(0)
    return float(output.sum())


def test_probes_do_not_change_the_bits(tmp_path: Path) -> None:
    _, bits = reference(tmp_path)
    run, control = new_run(tmp_path / "probed"), Control()
    answers: list[Future[float]] = []

    class Prober(Recorder):
        def progressed(self, progress: object) -> None:
            answers.append(control.probe(disturb))

    for step in range(1, 2 * STEPS, 3):
        at_step(control, step, lambda: answers.append(control.probe(disturb)))
    train(run, DATA, Prober(), control)
    assert weights(run) == bits
    assert sum(answer.exception(0) is None for answer in answers) >= 9


@pytest.mark.parametrize("recipe", [{"optimizer": "sgd"}, {"optimizer": "adam"}])
@pytest.mark.parametrize("step", [3, 5, STEPS, STEPS + 1, 2 * STEPS])
def test_a_stopped_run_goes_on_to_the_same_bits_and_the_same_log(
    tmp_path: Path, step: int, recipe: dict[str, object]
) -> None:
    whole, bits = reference(tmp_path, **recipe)
    run, control = new_run(tmp_path / "stopped", **recipe), Control()  # type: ignore[arg-type]
    at_step(control, step, control.stop)
    result = train(run, DATA, control=control)
    assert result.stopped
    assert result.test_accuracy is None
    assert run.state() == "stopped"
    assert run.checkpoint().step == step
    resumed = train(Run.open(run.folder), DATA)
    assert not resumed.stopped
    assert resumed.test_loss == whole.result().test_loss  # type: ignore[union-attr]
    assert resumed.seconds > result.seconds
    assert weights(run) == bits
    assert log_of(run) == log_of(whole)


def test_a_stop_before_the_first_step_leaves_a_run_that_can_go_on(tmp_path: Path) -> None:
    _, bits = reference(tmp_path)
    run, control = new_run(tmp_path / "run"), Control()
    control.stop()
    assert train(run, DATA, control=control).stopped
    assert run.checkpoint().step == 0
    train(run, DATA)
    assert weights(run) == bits


@pytest.mark.parametrize(("path", "batch"), [("dense", 1), ("dense", 2), ("relu1", 2)])
def test_a_stop_in_the_validation_leaves_it_to_the_next_sitting(tmp_path: Path, path: str, batch: int) -> None:
    whole, bits = reference(tmp_path)
    run, control = new_run(tmp_path / "run"), Control()

    def stop_in(module: NetworkModule) -> None:
        passes = 0

        def hook(layer: torch.nn.Module, _inputs: object) -> None:
            nonlocal passes
            passes += not layer.training
            if passes == batch and not layer.training:
                control.stop()

        module.get_submodule(path).register_forward_pre_hook(hook)

    control.probe(stop_in)
    assert train(run, dataset_of_more_validation(), control=control).stopped
    assert not run.metrics().validation
    assert run.checkpoint().step == STEPS
    train(run, dataset_of_more_validation())
    assert weights(run) == bits
    assert len(run.metrics().validation) == 2
    assert [line.step for line in run.metrics().train] == [line.step for line in whole.metrics().train]


def dataset_of_more_validation() -> Dataset:
    return dataclasses.replace(DATA, validation=images(200, 2))


@pytest.fixture
def every_step_is_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(interruption, "LONG", 0.0)


@pytest.mark.parametrize("path", ["conv1", "norm1", "dense"])
@pytest.mark.usefixtures("every_step_is_long")
def test_a_stop_inside_a_long_step_abandons_it(tmp_path: Path, path: str) -> None:
    """Heard before the next layer: batch normalization's statistics, already moved on, are taken back."""
    whole, bits = reference(tmp_path)
    run, control = new_run(tmp_path / "run"), Control()
    at_step(control, 5, control.stop, path)
    train(run, DATA, control=control)
    assert run.checkpoint().step == 4
    train(run, DATA)
    assert weights(run) == bits
    assert log_of(run) == log_of(whole)


@pytest.mark.usefixtures("every_step_is_long")
def test_a_stop_inside_the_backward_pass_of_a_long_step_is_heard_too(tmp_path: Path) -> None:
    _, bits = reference(tmp_path)
    run, control = new_run(tmp_path / "run"), Control()

    def stop_in(module: NetworkModule) -> None:
        weight = module.get_parameter("dense.weight")
        weight.register_hook(lambda _gradient: control.stop())  # type: ignore[no-untyped-call]

    control.probe(stop_in)
    train(run, DATA, control=control)
    assert run.checkpoint().step == 0
    train(run, DATA)
    assert weights(run) == bits


@pytest.mark.usefixtures("every_step_is_long")
def test_a_pause_inside_a_long_step_does_it_again(tmp_path: Path) -> None:
    _, bits = reference(tmp_path)
    run, control = new_run(tmp_path / "run"), Control()

    class Resumer(Recorder):
        def paused(self) -> None:
            super().paused()
            control.resume()

    recorder = Resumer()
    for step in (2, 7, 20):
        at_step(control, step, control.pause)
    train(run, DATA, recorder, control)
    assert recorder.heard.count("paused") == recorder.heard.count("resumed") == 3
    assert weights(run) == bits


def test_a_short_step_is_finished_before_a_stop(tmp_path: Path) -> None:
    run, control = new_run(tmp_path / "run"), Control()
    at_step(control, 5, control.stop)
    train(run, DATA, control=control)
    assert run.checkpoint().step == 5


def in_thread(work: Callable[[], object]) -> threading.Thread:
    thread = threading.Thread(target=work)
    thread.start()
    return thread


def test_while_paused_probes_are_answered_and_nothing_moves(tmp_path: Path) -> None:
    _, bits = reference(tmp_path)
    run, control, recorder = new_run(tmp_path / "run"), Control(), Recorder()
    at_step(control, 4, control.pause)
    thread = in_thread(lambda: train(run, DATA, recorder, control))
    wait_until(lambda: "paused" in recorder.heard)
    assert run.checkpoint().step == 4
    first, second = (control.probe(lambda module: module.get_parameter("dense.weight").clone()) for _ in range(2))
    assert torch.equal(first.result(10), second.result(10))
    assert run.state() == "running"
    assert recorder.heard == ["started", "paused"]
    control.resume()
    thread.join(30)
    assert recorder.heard[1:3] == ["paused", "resumed"]
    assert weights(run) == bits


def test_a_paused_run_can_be_stopped(tmp_path: Path) -> None:
    run, control, recorder = new_run(tmp_path / "run"), Control(), Recorder()
    control.pause()
    thread = in_thread(lambda: train(run, DATA, recorder, control))
    wait_until(lambda: "paused" in recorder.heard)
    control.stop()
    thread.join(30)
    assert recorder.heard == ["started", "paused", "finished"]
    assert run.state() == "stopped"


def test_a_probes_error_is_its_own_and_a_late_probe_is_refused(tmp_path: Path) -> None:
    run, control = new_run(tmp_path / "run"), Control()
    wrong = control.probe(lambda module: module.get_submodule("nowhere"))
    withdrawn: Future[None] = control.probe(lambda module: None)
    withdrawn.cancel()
    last: list[Future[int]] = []

    class Asker(Recorder):
        def validated(self, metrics: object) -> None:
            control.stop()
            last.append(control.probe(lambda module: 1))

    train(run, DATA, Asker(), control)
    assert isinstance(wrong.exception(0), AttributeError)
    with pytest.raises(CancelledError):
        withdrawn.result(0)
    for late in (*last, control.probe(lambda module: 1)):
        with pytest.raises(UserError, match="over"):
            late.result(0)


def test_checkpoints_come_inside_a_long_epoch_and_only_last_and_best_stay(tmp_path: Path) -> None:
    choices = msgspec.structs.replace(CPU, checkpoint_seconds=1e-9)
    run, recorder = new_run(tmp_path / "run", choices=choices, epochs=3), Recorder()
    train(run, DATA, recorder)
    assert recorder.checkpoints == list(range(1, 3 * STEPS + 1))
    kept = run.checkpoints()
    best = max(recorder.epochs, key=lambda epoch: (epoch.validation_accuracy, -epoch.epoch))
    assert [checkpoint.step for checkpoint in kept] == sorted({best.step, 3 * STEPS})
    assert run.checkpoint("best").step == best.step
    assert run.checkpoint("best").validation_accuracy == best.validation_accuracy
    names = {path.name.split(".")[0] for path in run.checkpoint_folder.iterdir()}
    assert len(names) == len(kept)
    assert len(list(run.checkpoint_folder.iterdir())) == 3 * len(kept)


def test_a_finished_run_gives_its_result_at_once(tmp_path: Path) -> None:
    run = new_run(tmp_path / "run")
    result = train(run, DATA)
    before, recorder = log_of(run), Recorder()
    assert train(Run.open(run.folder), DATA, recorder) == result
    assert recorder.heard == ["finished"]
    assert log_of(run) == before


@pytest.mark.parametrize("count", [1, 3, 16, 17, 33])
def test_any_number_of_images_can_be_trained_on(tmp_path: Path, count: int) -> None:
    """17 and 33 leave one image over, on which batch normalization could not work."""
    network = Stack(
        (Layer("conv1", Convolution(filters=4)), Layer("flatten", Flatten()), Layer("dense", Dense(units=4)))
    )
    if count > 1:
        network = Stack((*network.nodes, Layer("norm", BatchNormalization())))
    run, recorder = new_run(tmp_path / "run", network, epochs=2), Recorder()
    train(run, dataset(count), recorder)
    assert recorder.progress[-1].step == 2 * max(1, math.ceil((count - 1) / 16))
    mean = recorder.epochs[0].train_accuracy * count
    assert mean == pytest.approx(round(mean))


def test_colour_images_are_trained_on_alike_in_both_layouts(tmp_path: Path) -> None:
    losses = []
    for layout in ("channels_last", "contiguous"):
        choices = msgspec.structs.replace(CPU, layout=layout)
        run = Run.create(tmp_path / layout, document(channels=3, optimizer="sgd"), choices)
        losses.append(train(run, dataset(channels=3)).test_loss)
    assert losses[0] == pytest.approx(losses[1], rel=1e-3)


def test_images_are_fitted_to_the_documents_input(tmp_path: Path) -> None:
    larger = document().replace(input_shape=(3, 10, 12))
    result = train(Run.create(tmp_path / "run", larger, CPU), DATA)
    assert result.test_accuracy is not None
    assert result.test_accuracy > 0.9


def test_a_last_softmax_does_not_keep_the_network_from_learning(tmp_path: Path) -> None:
    plain = new_run(tmp_path / "plain")
    with_softmax = new_run(tmp_path / "softmax", Stack((*SMALL.nodes, Layer("softmax", Softmax()))))
    assert train(plain, DATA).test_loss == train(with_softmax, DATA).test_loss


def test_branches_and_blocks_are_trained(tmp_path: Path) -> None:
    result = train(new_run(tmp_path / "run", BRANCHED), DATA)
    assert result.test_accuracy is not None
    assert result.test_accuracy > 0.9


def test_an_observers_error_ends_the_training_and_loses_nothing(tmp_path: Path) -> None:
    _, bits = reference(tmp_path)
    run = new_run(tmp_path / "run")

    class Broken(Recorder):
        def progressed(self, progress: object) -> None:
            raise KeyError("a bug in a plot")

    with pytest.raises(KeyError, match="a bug in a plot"):
        train(run, DATA, Broken())
    assert run.state() == "failed"
    assert "a bug in a plot" in (run.failure() or "")
    assert run.checkpoint().step >= 1
    train(run, DATA)
    assert run.failure() is None
    assert weights(run) == bits


def test_an_infinite_loss_is_said_with_what_to_do(tmp_path: Path) -> None:
    plain = Stack((Layer("flatten", Flatten()), *(Layer(f"d{n}", Dense(units=4)) for n in range(6))))
    run = new_run(tmp_path / "deep", plain, optimizer="sgd", learning_rate=10.0, schedule="constant")
    with pytest.raises(WorkError, match=r"infinite at step \d+: lower the learning rate \(now 10\)"):
        train(run, DATA)
    assert run.state() == "failed"
    assert "lower the learning rate" in (run.failure() or "")


def test_the_layer_whose_values_went_first_is_named(tmp_path: Path) -> None:
    """One epoch's weights with an infinite one among them: nothing before that layer is infinite."""
    run = new_run(tmp_path / "run", BRANCHED, epochs=2)
    control = Control()

    def spoil(module: torch.nn.Module) -> None:
        with torch.no_grad():
            module.get_parameter("mix.1.conv2b.weight").fill_(torch.inf)

    control.probe(spoil)
    with pytest.raises(WorkError, match=r"infinite at step \d+.* The values of mix\.1\.conv2b went first"):
        train(run, DATA, None, control)


def test_a_layer_that_asks_for_too_much_is_named_with_a_batch_that_fits(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = new_run(tmp_path / "run", batch_size=64)
    there = analyze(SMALL, SHAPE, batch=32).memory.peak
    monkeypatch.setattr("cnnstudio.training.failures.free_memory", lambda: math.ceil(there * BESIDE_TENSORS))

    def refuse(*_arguments: object) -> torch.Tensor:
        raise MemoryError

    monkeypatch.setattr("torch.nn.functional.max_pool2d", refuse)
    monkeypatch.setattr("cnnstudio.training.narrow.pooled", refuse)
    with pytest.raises(TooLittleMemory, match=r"not enough memory for pool1 at batch size 64: try 32,") as caught:
        train(run, DATA)
    assert caught.value.batch == 32


@pytest.mark.parametrize(
    "error",
    [
        torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 20.00 GiB"),
        RuntimeError("[enforce fail at alloc_cpu.cpp:117] DefaultCPUAllocator: can't allocate memory: you tried"),
        MemoryError(),
    ],
)
def test_too_little_memory_is_said_with_what_to_do(tmp_path: Path, error: Exception) -> None:
    run, control = new_run(tmp_path / "run"), Control()

    def fail() -> None:
        raise error

    at_step(control, 15, fail)
    with pytest.raises(WorkError, match=r"not enough memory.*batch size \(now 16\)"):
        train(run, DATA, control=control)
    assert run.state() == "failed"
    assert run.checkpoint().step == STEPS


def test_a_bug_is_not_made_into_a_sentence(tmp_path: Path) -> None:
    run, control = new_run(tmp_path / "run"), Control()

    def fail() -> None:
        raise RuntimeError("shapes do not match")

    at_step(control, 3, fail)
    with pytest.raises(RuntimeError, match="shapes do not match"):
        train(run, DATA, control=control)
    assert run.state() == "failed"


def test_threads_can_build_networks_while_dropout_draws(tmp_path: Path) -> None:
    """Both use the process's one generator: neither must get the other's numbers."""
    from cnnstudio.training import build

    _, bits = reference(tmp_path)
    run = new_run(tmp_path / "run")
    over = threading.Event()

    def keep_building() -> None:
        while not over.is_set():
            build(SMALL, (1, 8, 8), seed=1)

    thread = in_thread(keep_building)
    try:
        train(run, DATA)
    finally:
        over.set()
        thread.join(30)
    assert weights(run) == bits


def test_choices_for_a_device_that_is_not_there_are_refused() -> None:
    with pytest.raises(UserError, match=r"no device “warp”.*cpu"):
        Choices.for_machine("warp")
    assert Choices.for_machine("cpu").device == "cpu"
    assert Choices.for_machine("auto", threads=3).threads == 3


def test_a_run_made_on_another_machines_device_is_refused(tmp_path: Path) -> None:
    run = new_run(tmp_path / "run", choices=msgspec.structs.replace(CPU, device="cuda:99"))
    with pytest.raises(UserError, match="cuda:99"):
        train(run, DATA)
    assert run.state() == "new"


def test_what_does_not_suit_is_said_before_images_are_made_for_it(tmp_path: Path) -> None:
    large = document().replace(input_shape=(3, 50_000, 50_000), classes=tuple("abcde"))
    run = Run.create(tmp_path / "run", large, CPU)
    with pytest.raises(UserError, match="5 classes"):
        train(run, DATA)
    assert run.state() == "new"


def test_the_result_survives_its_file(tmp_path: Path) -> None:
    run = new_run(tmp_path / "run", epochs=1)
    result = train(run, DATA)
    assert isinstance(result, Result)
    assert Run.open(run.folder).result() == result
