"""A run's folder: what it says, what it survives, and what it refuses."""

from __future__ import annotations

import dataclasses
import errno
import json
import os
import re
import signal
import subprocess
from pathlib import Path

import msgspec
import pytest
import torch

from cnnstudio.data import Dataset, Images
from cnnstudio.network import Augmentation, Layer, Stack, TrainingMemory, UserError, WorkError
from cnnstudio.network.layers.activation import ReLU
from cnnstudio.network.layers.convolution import Convolution
from cnnstudio.network.layers.dense import Dense
from cnnstudio.network.layers.normalization import BatchNormalization
from cnnstudio.network.layers.shape import Flatten
from cnnstudio.training import Control, Run, delete_run, list_runs, load_module, new_run_folder, train
from tests.training.support import (
    BRANCHED,
    CPU,
    Recorder,
    at_step,
    dataset,
    document,
    images,
    new_run,
    weights,
)

DATA = dataset()
ROOT = Path(__file__).parents[2]


def stopped_run(folder: Path, step: int = 20) -> Run:
    """A run with checkpoints at the end of epoch 1 and at `step`."""
    run, control = new_run(folder), Control()
    at_step(control, step, control.stop)
    train(run, DATA, control=control)
    return run


def test_a_run_is_opened_as_it_was_made(tmp_path: Path) -> None:
    run = new_run(tmp_path / "deep" / "run")
    again = Run.open(run.folder)
    assert (again.id, again.created, again.document, again.choices) == (run.id, run.created, run.document, run.choices)
    assert again.state() == "new"
    assert again.result() is None
    assert again.metrics().train == ()
    assert again.checkpoints() == ()
    with pytest.raises(UserError, match="no checkpoint yet"):
        load_module(again)


def test_a_folder_in_use_is_not_taken(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("dear")
    with pytest.raises(UserError, match="not empty"):
        Run.create(tmp_path, document(), CPU)
    with pytest.raises(WorkError, match="Cannot write"):
        Run.create(tmp_path / "letter.txt" / "run", document(), CPU)


def test_a_folder_without_a_run_says_so(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="holds no run"):
        Run.open(tmp_path)


def test_the_files_are_json_and_safetensors_and_the_weights_load_in_plain_torch(tmp_path: Path) -> None:
    from safetensors.torch import load_file

    run = new_run(tmp_path / "run")
    train(run, DATA)
    names = {path.name for path in run.folder.iterdir() if path.name != "run.lock"}
    predictions = {"predictions-validation.safetensors", "predictions-test.safetensors"}
    own = {"run.json", "network.cnn", "data.json", "step_times.json"}
    assert names == {*own, "metrics.jsonl", "checkpoints", "result.json", *predictions}
    for path in (*run.folder.glob("*.json"), *run.checkpoint_folder.glob("*.json")):
        json.loads(path.read_text())
    tensors = load_file(run.checkpoint_folder / run.checkpoint().weights.name)
    module = load_module(run)
    assert {name: tensor.tolist() for name, tensor in tensors.items()} == {
        name: tensor.tolist() for name, tensor in module.state_dict().items()
    }


KILLED = """
import os, signal, sys
from cnnstudio.training import Control, Run, pace, train
from tests.training.support import Recorder, at_step, dataset
pace.LONGEST = 0.0  # a report, and so a line that others can read, after every step
control = Control()
at_step(control, int(sys.argv[2]), lambda: os.kill(os.getpid(), signal.SIGKILL))
train(Run.open(sys.argv[1]), dataset(), Recorder(), control)
"""


@pytest.mark.parametrize(
    ("step", "recipe"), [(3, {}), (20, {"augmentation": Augmentation(shift=1, rotate=10, erase=20, noise=5)})]
)
def test_a_killed_run_goes_on_to_the_same_bits(
    tmp_path: Path, python: str, step: int, recipe: dict[str, object]
) -> None:
    """Checkpoints are rare here, so that steps after the last one are lost and must be done again."""
    whole = new_run(tmp_path / "whole", **recipe)  # type: ignore[arg-type]
    train(whole, DATA)
    run = new_run(tmp_path / "run", **recipe)  # type: ignore[arg-type]
    done = subprocess.run([python, "-c", KILLED, str(run.folder), str(step)], cwd=ROOT, check=False)
    assert done.returncode == -signal.SIGKILL
    assert run.state() == "interrupted"
    assert len(run.metrics().train) == step - 1  # more than the checkpoint knows
    assert [checkpoint.step for checkpoint in run.checkpoints()] == ([13] if step > 13 else [])
    train(Run.open(run.folder), DATA)
    assert weights(run) == weights(whole)
    assert run.metrics_path.read_bytes() == whole.metrics_path.read_bytes()


PAUSED = """
import sys
from cnnstudio.training import Control, Run, train
from tests.training.support import Recorder, dataset
class Teller(Recorder):
    def paused(self):
        print("paused", flush=True)
control = Control()
control.pause()
train(Run.open(sys.argv[1]), dataset(), Teller(), control)
"""


def test_one_process_at_a_time_trains_and_a_dead_one_holds_nothing(tmp_path: Path, python: str) -> None:
    run = new_run(tmp_path / "run")
    command = [python, "-c", PAUSED, str(run.folder)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "paused\n"
        assert run.state() == "running"
        with pytest.raises(UserError, match="being trained already"):
            train(run, DATA)
        process.kill()
    assert run.state() == "interrupted"
    assert not train(run, DATA).stopped


def test_a_run_is_trained_once_at_a_time_in_one_process_too(tmp_path: Path) -> None:
    run, control = new_run(tmp_path / "run"), Control()
    errors: list[Exception] = []

    class Second(Recorder):
        def validated(self, metrics: object) -> None:
            with pytest.raises(UserError, match="being trained already") as caught:
                train(Run.open(run.folder), DATA)
            errors.append(caught.value)
            control.stop()

    train(run, DATA, Second(), control)
    assert len(errors) == 1


def test_a_run_is_read_while_it_is_trained(tmp_path: Path) -> None:
    run = new_run(tmp_path / "run", choices=msgspec.structs.replace(CPU, checkpoint_seconds=1e-9))
    steps: list[int] = []

    class Reader(Recorder):
        def checkpointed(self, step: int) -> None:
            reader = Run.open(run.folder)
            assert reader.checkpoint().step == step
            assert len(reader.metrics().train) == step
            load_module(reader)
            steps.append(step)

    train(run, DATA, Reader())
    assert len(steps) == 26


def test_the_last_line_of_a_log_in_writing_is_left_out(tmp_path: Path) -> None:
    run = stopped_run(tmp_path / "run")
    with run.metrics_path.open("ab") as file:
        file.write(b'{"kind":"train","epo')
    assert run.metrics().train[-1].step == 20
    train(run, DATA)
    assert [line.step for line in run.metrics().train] == list(range(1, 27))


def test_a_log_that_was_deleted_does_not_keep_a_run_from_going_on(tmp_path: Path) -> None:
    whole = new_run(tmp_path / "whole")
    train(whole, DATA)
    run = stopped_run(tmp_path / "run")
    run.metrics_path.unlink()
    train(run, DATA)
    assert [line.step for line in run.metrics().train] == list(range(21, 27))
    assert weights(run) == weights(whole)


def test_a_broken_line_of_the_log_is_named(tmp_path: Path) -> None:
    run = stopped_run(tmp_path / "run")
    lines = run.metrics_path.read_bytes().split(b"\n")
    for wrong in (b"{", b'{"kind":"lap"}', b'{"kind":"train","step":"one"}', b"\xff\xfe", b""):
        run.metrics_path.write_bytes(b"\n".join([*lines[:4], wrong, *lines[5:]]))
        with pytest.raises(UserError, match="line 5"):
            run.metrics()


@pytest.mark.parametrize("name", ["run.json", "network.cnn", "result.json"])
@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff\x00", b'{"version": 99}', b"null"])
def test_a_broken_file_of_a_run_is_named(tmp_path: Path, name: str, content: bytes) -> None:
    run = stopped_run(tmp_path / "run")
    (run.folder / name).write_bytes(content)
    with pytest.raises(UserError, match=name) as caught:
        Run.open(run.folder).result()
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("kind", ["json", "weights.safetensors", "optimizer.safetensors"])
@pytest.mark.parametrize("damage", ["cut", "flipped", "emptied", "removed"])
def test_a_broken_checkpoint_is_named_and_the_one_before_it_serves(tmp_path: Path, kind: str, damage: str) -> None:
    whole = new_run(tmp_path / "whole")
    train(whole, DATA)
    run = stopped_run(tmp_path / "run")
    path = run.checkpoint_folder / f"step-000000020.{kind}"
    content = path.read_bytes()
    if damage == "removed":
        path.unlink()
    else:
        middle = len(content) // 2
        damaged = {"cut": content[:middle], "flipped": content[:middle] + b"\0" + content[middle + 1 :], "emptied": b""}
        path.write_bytes(damaged[damage])
    told = [] if (kind, damage) == ("json", "removed") else ["step-000000020"]  # without its JSON there is none
    if told and not kind.startswith("optimizer"):
        with pytest.raises(UserError, match="step-000000020"):
            load_module(run)
    recorder = Recorder()
    assert not train(run, DATA, recorder).stopped
    assert len(recorder.warnings) == len(told)
    for name, warning in zip(told, recorder.warnings, strict=True):
        assert f"{name}.{kind} is broken" in str(warning)
        assert "goes on from step 13" in str(warning)
    assert weights(run) == weights(whole)
    assert run.metrics_path.read_bytes() == whole.metrics_path.read_bytes()


def test_a_checkpoint_cannot_lead_out_of_its_folder(tmp_path: Path) -> None:
    run = stopped_run(tmp_path / "run")
    path = run.checkpoint_folder / "step-000000020.json"
    (tmp_path / "secret").write_bytes(b"secret")
    found = json.loads(path.read_text())
    found["weights"]["name"] = "../../secret"
    path.write_text(json.dumps(found))
    with pytest.raises(UserError, match=r"checkpoints.secret"):
        load_module(run)


def test_a_checkpoint_of_another_network_is_refused(tmp_path: Path) -> None:
    run = stopped_run(tmp_path / "run")
    document(BRANCHED).write(run.folder / "network.cnn")
    with pytest.raises(UserError, match="another network"):
        load_module(Run.open(run.folder))
    with pytest.raises(UserError, match=r"network\.cnn was changed after the run was made"):
        train(Run.open(run.folder), DATA)
    forget_checksum(run)
    with pytest.raises(UserError, match="another network"):
        train(Run.open(run.folder), DATA)


def forget_checksum(run: Run) -> None:
    """Make a run one of an earlier version."""
    path = run.folder / "run.json"
    path.write_text(json.dumps({key: value for key, value in json.loads(path.read_text()).items() if key != "network"}))


def test_a_recipe_changed_by_hand_is_refused_and_the_old_one_goes_on(tmp_path: Path) -> None:
    """It would be read without a complaint, and the weights would be other ones."""
    whole = new_run(tmp_path / "whole")
    train(whole, DATA)
    run = stopped_run(tmp_path / "run")
    path = run.folder / "network.cnn"
    before = path.read_text()
    path.write_text(before.replace('"learning_rate": 0.01', '"learning_rate": 0.02'))
    with pytest.raises(UserError, match=r"network\.cnn was changed"):
        train(Run.open(run.folder), DATA)
    path.write_text(before)
    train(Run.open(run.folder), DATA)
    assert weights(run) == weights(whole)


def test_a_run_goes_on_with_its_own_data_only(tmp_path: Path) -> None:
    run = stopped_run(tmp_path / "run")
    before = r"on 200 \+ 60 \+ 80 images of 8.×.8.×.1 \(checksum [0-9a-f]{8}\)"
    with pytest.raises(UserError, match=rf"{before}; Quarters now has 199 \+ 60 \+ 80 images"):
        train(run, dataset(199))
    pixels = DATA.train.pixels.copy()
    pixels[77, 0, 3, 3] ^= 1
    other = dataclasses.replace(DATA, train=Images(pixels, DATA.train.labels))
    with pytest.raises(UserError, match=rf"{before}; Quarters now has 200 \+ 60 \+ 80") as caught:
        train(run, other)
    checksums = re.findall("checksum ([0-9a-f]{8})", str(caught.value))
    assert len(set(checksums)) == 2
    for content in (b"{", None):  # a run of an earlier version has none, and a broken one tells nothing
        path = run.folder / "data.json"
        path.unlink() if content is None else path.write_bytes(content)
        with pytest.raises(UserError, match="trained on 200 images, and now there are 199"):
            train(run, dataset(199))
    assert not train(run, DATA).stopped


class FullDisk:
    """Every flush to the disk after the first few fails, as on a disk without room."""

    def __init__(self, after: int) -> None:
        self._left = after

    def __call__(self, descriptor: int) -> None:
        if not self._left:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        self._left -= 1


@pytest.mark.parametrize("after", range(10))
def test_a_full_disk_is_said_and_leaves_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, after: int
) -> None:
    whole = new_run(tmp_path / "whole")
    train(whole, DATA)
    run = stopped_run(tmp_path / "run")
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", FullDisk(after))
        with pytest.raises(WorkError, match="no space left on device"):
            train(run, DATA)
    assert run.checkpoint().step in (20, 26)
    load_module(run)
    assert not list(run.folder.rglob("*.tmp"))
    assert not train(run, DATA).stopped
    assert weights(run) == weights(whole)
    assert run.metrics_path.read_bytes() == whole.metrics_path.read_bytes()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can mount a small disk")
def test_a_disk_that_is_really_full(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=96k", "tmpfs", str(disk)], check=False)
    if mounted.returncode:
        pytest.skip("no disk can be mounted here")
    try:
        choices = msgspec.structs.replace(CPU, checkpoint_seconds=1e-9)
        run, recorder = new_run(disk / "run", choices=choices, epochs=400), Recorder()
        with pytest.raises(WorkError, match="no space left on device"):
            train(run, DATA, recorder)
        assert run.checkpoint().step == recorder.checkpoints[-1]
        load_module(run)
    finally:
        subprocess.run(["umount", str(disk)], check=True)


UNSUITABLE: dict[str, tuple[Stack, str]] = {
    "shape": (
        Stack((Layer("big", Convolution(kernel_size=(9, 9), padding="valid")), Layer("d", Dense()))),
        "big: .*larger",
    ),
    "output": (Stack((Layer("flatten", Flatten()), Layer("d", Dense(units=5)))), "gives 5.*each of the 4 classes"),
    "maps": (Stack((Layer("conv1", Convolution(filters=4)),)), "gives 8.*4 classes"),
    "empty": (Stack(), "gives 8.*4 classes"),
    "weightless": (Stack((Layer("flatten", Flatten()), Layer("relu", ReLU()))), "gives 64"),
}


@pytest.mark.parametrize("what", UNSUITABLE)
def test_an_unsuitable_network_is_refused_before_anything_is_written(tmp_path: Path, what: str) -> None:
    network, sentence = UNSUITABLE[what]
    run = new_run(tmp_path / "run", network)
    with pytest.raises(UserError, match=sentence):
        train(run, DATA)
    assert run.state() == "new"
    assert not run.metrics_path.exists()


def test_a_network_without_weights_is_refused(tmp_path: Path) -> None:
    crops = _crops(DATA.train)
    tiny = Dataset("t", "Tiny", ("a", "b", "c", "d"), (1, 2, 2), crops, crops, crops)
    run = Run.create(
        tmp_path / "run", document(Stack((Layer("flatten", Flatten()),))).replace(input_shape=(1, 2, 2)), CPU
    )
    with pytest.raises(UserError, match="no weights to train"):
        train(run, tiny)


def _crops(part: Images) -> Images:
    return Images(part.pixels[:, :, :2, :2], part.labels)


def test_data_that_do_not_suit_are_refused(tmp_path: Path) -> None:
    run = new_run(tmp_path / "run")
    more = dataclasses.replace(DATA, classes=("a", "b", "c", "d", "e"))
    with pytest.raises(UserError, match=r"for 4 classes, but Quarters has 5"):
        train(run, more)
    none = dataclasses.replace(DATA, test=images(0, 1))
    with pytest.raises(UserError, match="one of the three sets is empty"):
        train(run, none)


def test_batch_normalization_of_single_values_is_refused(tmp_path: Path) -> None:
    network = Stack((Layer("flatten", Flatten()), Layer("d", Dense(units=4)), Layer("norm", BatchNormalization())))
    with pytest.raises(UserError, match=r"norm: .*one value"):
        train(new_run(tmp_path / "one", network, batch_size=1), DATA)
    with pytest.raises(UserError, match=r"norm: .*one value"):
        train(new_run(tmp_path / "few", network), dataset(1))
    maps = Stack((Layer("norm", BatchNormalization()), *network.nodes[:2]))
    assert train(new_run(tmp_path / "maps", maps, batch_size=1, epochs=1), dataset(20)).test_accuracy is not None


def test_runs_are_listed_newest_first_and_broken_ones_say_why(tmp_path: Path) -> None:
    base = tmp_path / "runs"
    assert list_runs(base) == ()
    folders = [new_run_folder(base) for _ in range(4)]
    assert len(set(folders)) == 4
    assert all(not list(folder.iterdir()) for folder in folders)
    first, second, third, _ = folders
    train(Run.create(first, document(), CPU), DATA)
    stopped = Run.create(second, document(), CPU)
    control = Control()
    at_step(control, 15, control.stop)
    train(stopped, DATA, control=control)
    Run.create(third, document(), CPU)
    (third / "run.json").write_text("{")
    (base / "notes.txt").write_text("mine")
    listed = list_runs(base)
    assert [summary.folder for summary in listed] == [second, first, third]
    assert [summary.state for summary in listed] == ["stopped", "finished", None]
    assert [summary.epochs_done for summary in listed] == [1, 2, 0]
    assert listed[0].id == stopped.id
    assert listed[0].document_id == stopped.document.id
    assert listed[0].validation_accuracy is not None
    assert listed[0].test_accuracy is None
    assert listed[1].test_accuracy is not None
    assert listed[2].problem is not None
    assert "run.json" in str(listed[2].problem)
    assert all(summary.problem is None for summary in listed[:2])


def test_a_folder_for_runs_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(WorkError, match="Cannot write"):
        new_run_folder(tmp_path / "file")
    assert list_runs(tmp_path / "file") == ()


def test_runs_and_controls_are_there_without_torch(python: str) -> None:
    code = (
        "import sys; from cnnstudio import training as t; t.Control(); t.list_runs('/nowhere'); t.Observer();"
        "assert 'torch' not in sys.modules; assert callable(t.train) and 'torch' in sys.modules"
    )
    subprocess.run([python, "-c", code], cwd=ROOT, check=True)


def test_nothing_pickled_is_ever_loaded(tmp_path: Path) -> None:
    """A pickle in place of the weights is told apart by its checksum, and never opened."""
    run = stopped_run(tmp_path / "run")
    path = run.checkpoint_folder / run.checkpoint().weights.name
    torch.save({"conv1.weight": torch.zeros(1)}, path)
    with pytest.raises(UserError, match="checksum"):
        load_module(run)
    found = json.loads((run.checkpoint_folder / "step-000000020.json").read_text())
    import hashlib

    found["weights"]["sha256"] = hashlib.sha256(path.read_bytes()).hexdigest()
    (run.checkpoint_folder / "step-000000020.json").write_text(json.dumps(found))
    with pytest.raises(UserError, match="broken"):
        load_module(run)


def test_a_checkpoint_is_named_best_last_or_by_its_step(tmp_path: Path) -> None:
    run = stopped_run(tmp_path / "run")
    assert run.checkpoint("best").step == 13
    assert run.checkpoint("last").step == 20
    with pytest.raises(UserError, match="choose last, best or one of the steps 13, 20"):
        load_module(run, "third")
    assert run.checkpoint("13").step == 13
    best = load_module(run, "best")
    assert not torch.equal(best.get_parameter("dense.weight"), load_module(run).get_parameter("dense.weight"))


def test_a_run_gets_a_name_and_keeps_it(tmp_path: Path) -> None:
    run = new_run(tmp_path / "runs" / "one")
    assert run.name == ""
    run.rename("wider, more epochs")
    assert run.name == Run.open(run.folder).name == "wider, more epochs"
    assert [summary.name for summary in list_runs(tmp_path / "runs")] == ["wider, more epochs"]
    assert Run.open(run.folder).id == run.id
    run.rename("")
    assert Run.open(run.folder).name == ""


def test_a_name_leaves_the_runs_own_file_as_every_version_reads_it(tmp_path: Path) -> None:
    run = new_run(tmp_path / "run")
    before = (run.folder / "run.json").read_bytes()
    run.rename("wider")
    assert (run.folder / "run.json").read_bytes() == before
    assert set(json.loads(before)) == {"version", "id", "created", "choices", "network"}


def test_a_name_that_an_earlier_version_kept_in_the_runs_own_file_is_read(tmp_path: Path) -> None:
    run = new_run(tmp_path / "run")
    path = run.folder / "run.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), "name": "first"}))
    named = Run.open(run.folder)
    assert named.name == "first"
    named.rename("second")
    assert Run.open(run.folder).name == "second"


def test_what_was_measured_of_memory_stays_with_the_run(tmp_path: Path) -> None:
    run = new_run(tmp_path / "run")
    assert run.memory is None
    memory = TrainingMemory(parameters=1, gradients=2, optimizer=3, activations=4, peak=9)
    run.keep_memory(memory)
    assert Run.open(run.folder).memory == memory
    (run.folder / "memory.json").write_text("{")
    assert Run.open(run.folder).memory is None, "a measurement can be made again"


def test_a_run_is_deleted_but_not_while_it_is_trained(tmp_path: Path) -> None:
    run = new_run(tmp_path / "runs" / "one")
    with run.writing(), pytest.raises(UserError, match="is being trained"):
        delete_run(run.folder)
    (run.folder / "network.cnn").write_text("broken")
    delete_run(run.folder)
    assert list_runs(tmp_path / "runs") == ()
    (tmp_path / "letter.txt").write_text("dear")
    with pytest.raises(UserError, match="holds no run"):
        delete_run(tmp_path)
    assert (tmp_path / "letter.txt").exists()
