"""The whole job without a window: train, stop, resume, export, predict, draw."""

from __future__ import annotations

import csv
import io
import re
import signal
import threading
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image
from safetensors.torch import load_file

from cnnstudio import data, inspection
from cnnstudio.cli.export import FORMATS
from cnnstudio.cli.progress import TerminalObserver
from cnnstudio.cli.terminal import stopping_at_signals
from cnnstudio.export import FORMATS as EXPORT_FORMATS
from cnnstudio.inspection.pictures import draw_filters, draw_maps
from cnnstudio.network import Augmentation, Document, Recipe, architectures, presets
from cnnstudio.training import Control, EpochMetrics, Run, load_module
from tests.cli.calls import Call
from tests.trained import VARIED


def same_weights(one: Run, other: Run) -> bool:
    expected = load_module(other).state_dict()
    return all(torch.equal(tensor, expected[name]) for name, tensor in load_module(one).state_dict().items())


def test_training_makes_a_run_and_ends_with_the_test_accuracy(call: Call, idx_folder: Path, tmp_path: Path) -> None:
    words = ("train", "LeNet-5", "--data", idx_folder, "--epochs", 2, "--seed", 5, "--device", "cpu")
    done = call(*words, "--out", tmp_path / "run", "--batch-size", 32, "--schedule", "constant")
    assert (done.status, done.err) == (0, "")
    run = Run.open(tmp_path / "run")
    result = run.result()
    assert result is not None
    assert result.test_accuracy is not None
    found = re.search(r"test accuracy (\d+\.\d\d) %", done.out.splitlines()[-1])
    assert found is not None
    assert float(found[1]) == pytest.approx(100 * result.test_accuracy, abs=0.005)
    recipe = run.document.recipe
    assert (recipe.epochs, recipe.seed, recipe.batch_size, recipe.schedule) == (2, 5, 32, "constant")
    assert "epoch 1: loss" in done.out
    assert "epoch 2: loss" in done.out
    assert "\r" not in done.out
    parts_said = r"data (\S+), forward (\S+), backward (\S+), optimizer (\S+), probes and reports (\S+); on cpu"
    split = re.search(rf"a step took (\S+) ms: {parts_said}", done.out)
    assert split is not None
    total, *parts = map(float, split.groups())
    assert sum(parts) == pytest.approx(total, abs=0.03)


def test_a_preset_is_the_recipe_but_for_what_is_named_beside_it(call: Call, idx_folder: Path, tmp_path: Path) -> None:
    words = ("train", "lenet5", "--data", idx_folder, "--preset", "chapter", "--epochs", 1, "--out", tmp_path / "run")
    assert call(*words).status == 0
    chapter = presets.get("chapter").recipe
    assert Run.open(tmp_path / "run").document.recipe == chapter.with_value("epochs", 1)


def test_training_images_are_augmented_as_the_call_says(call: Call, idx_folder: Path, tmp_path: Path) -> None:
    own = Document(data=str(idx_folder), network=VARIED, recipe=Recipe(epochs=1, augmentation=Augmentation(rotate=5)))
    own.write(tmp_path / "own.cnn")
    words = ("train", tmp_path / "own.cnn", "--shift", 2, "--flip-horizontal", "--device", "cpu")
    done = call(*words, "--out", tmp_path / "run")
    assert (done.status, done.err) == (0, "")
    wanted = Augmentation(shift=2, rotate=5, flip_horizontal=True)
    assert Run.open(tmp_path / "run").document.recipe.augmentation == wanted
    done = call(*words, "--shift", 28, "--out", tmp_path / "other")
    assert done.status == 2
    assert "at most 27" in done.err
    assert not (tmp_path / "other").exists()
    done = call("train", "--resume", tmp_path / "run", "--shift", 1)
    assert done.status == 2
    assert "--shift" in done.err


def test_speed_is_found_by_trial_where_a_run_need_not_be_repeatable(
    call: Call, idx_folder: Path, tmp_path: Path
) -> None:
    """What is fixed is not tried."""
    words = ("train", "LeNet-5", "--data", idx_folder, "--epochs", 1, "--device", "cpu", "--out", tmp_path / "run")
    fixed = ("--threads", 1, "--precision", "bf16", "--no-compile", "--no-fused")
    done = call(*words, "--no-repeatable", *fixed)
    assert (done.status, done.err) == (0, "")
    assert "Trying what is fastest for a few seconds" in done.out
    assert re.search(r"tried: [a-z ]+: \S+ steps/s, [a-z ]+: \S+ steps/s", done.out)
    choices = Run.open(tmp_path / "run").choices
    assert (choices.threads, choices.precision, choices.fused, choices.compile) == (1, "bfloat16", False, False)
    assert f"threads 1, bfloat16, {choices.layout}" in done.out
    resumed = call("train", "--resume", tmp_path / "run", "--no-fused")
    assert resumed.status == 2
    assert "leave out --fused" in resumed.err


def test_a_training_that_gets_no_better_says_when_it_was_best(call: Call, idx_folder: Path, tmp_path: Path) -> None:
    words = ("train", "lenet5", "--data", idx_folder, "--patience", 1, "--learning-rate", 1e-9, "--epochs", 9)
    done = call(*words, "--out", tmp_path / "run")
    assert done.status == 0
    assert done.out.splitlines()[-2] == "stopped early: no rise for an epoch, best at epoch 1"


def test_data_are_fitted_to_the_networks_input(call: Call, idx_folder: Path, tmp_path: Path) -> None:
    done = call("train", "lenet5-1998", "--data", idx_folder, "--epochs", 1, "--out", tmp_path / "run")
    assert (done.status, done.err) == (0, "")
    assert Run.open(tmp_path / "run").document.input_shape == (1, 32, 32)
    assert call("predict", tmp_path / "run", "test:1").status == 0


def test_how_data_are_fitted_is_chosen_and_stays_with_the_run(call: Call, tmp_path: Path) -> None:
    generator = np.random.default_rng(1)
    for label in range(10):
        (tmp_path / "set" / str(label)).mkdir(parents=True)
        for number in range(3):
            pixels = generator.integers(0, 256, (40, 90), np.uint8)
            Image.fromarray(pixels).save(tmp_path / "set" / str(label) / f"{number}.png")
    words = ("train", "lenet5", "--data", tmp_path / "set", "--epochs", 1, "--fit", "crop", "--out", tmp_path / "run")
    done = call(*words)
    assert (done.status, done.err) == (0, "")
    assert Run.open(tmp_path / "run").document.data_fit == "crop"
    (tmp_path / "cropped").mkdir()
    picture = tmp_path / "set" / "0" / "0.png"
    Image.open(picture).crop((25, 0, 65, 40)).save(tmp_path / "cropped" / "0.png")
    tables = [call("predict", tmp_path / "run", path, "--csv").out for path in (picture, tmp_path / "cropped")]
    assert tables[0] == tables[1] != ""
    assert "--fit" in call("train", "--resume", tmp_path / "run", "--fit", "crop").err


def test_a_project_file_brings_its_recipe_and_id(call: Call, idx_folder: Path, tmp_path: Path) -> None:
    document = Document(network=VARIED, data=str(idx_folder), recipe=Recipe(epochs=1, batch_size=50, seed=9))
    document.write(tmp_path / "own.cnn")
    done = call("train", tmp_path / "own.cnn", "--out", tmp_path / "run")
    assert (done.status, done.err) == (0, "")
    assert Run.open(tmp_path / "run").document == document


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_ctrl_c_stops_with_a_checkpoint_and_resume_goes_on_to_the_same_bits(
    number: signal.Signals, call: Call, lenet_run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "run"
    with monkeypatch.context() as patched:
        patched.setattr(TerminalObserver, "validated", lambda *_: signal.raise_signal(number))
        words = ("train", "lenet5", "--data", lenet_run.document.data, "--epochs", 2, "--batch-size", 32)
        done = call(*words, "--threads", 1, "--out", folder)
    assert (done.status, done.err) == (0, "")
    assert f"Stopped; resume with: cnnstudio train --resume {folder}" in done.out
    assert Run.open(folder).state() == "stopped"
    assert not same_weights(Run.open(folder), lenet_run)
    done = call("train", "--resume", folder)
    assert (done.status, done.err) == (0, "")
    assert "test accuracy" in done.out
    assert same_weights(Run.open(folder), lenet_run)


def test_a_finished_run_tells_its_result_again(call: Call, lenet_run: Run) -> None:
    done = call("train", "--resume", lenet_run.folder)
    assert done.status == 0
    assert "test accuracy" in done.out


def test_a_second_ctrl_c_ends_at_once_and_handlers_are_given_back() -> None:
    control, before = Control(), signal.getsignal(signal.SIGINT)
    with stopping_at_signals(control):
        signal.raise_signal(signal.SIGINT)
        assert control.stopped
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)
    assert signal.getsignal(signal.SIGINT) is before


def test_another_thread_can_train_though_it_hears_no_signals() -> None:
    heard: list[bool] = []

    def work() -> None:
        with stopping_at_signals(Control()):
            heard.append(True)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert heard


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_terminal_gets_a_bar_that_fits_it(
    call: Call, idx_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    terminal = Terminal()
    monkeypatch.setattr("sys.stdout", terminal)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "60")
    assert call("train", "lenet5", "--data", idx_folder, "--epochs", 2, "--out", tmp_path / "run").status == 0
    shown = terminal.getvalue()
    assert "\r██" in shown
    bars = [line for line in re.split(r"[\r\n]+", shown) if "░" in line or "█" in line]
    assert all(len(line) < 60 for line in bars)
    assert shown.endswith("\n")
    assert "epoch 2: loss" in shown


def test_a_reader_that_goes_away_does_not_end_the_training() -> None:
    class Gone(io.StringIO):
        def write(self, text: str) -> int:
            raise BrokenPipeError

    observer = TerminalObserver(Gone())
    observer.validated(EpochMetrics(1, 1, 0.1, 0.1, 0.1, 0.1))


def test_the_formats_are_those_of_the_exports() -> None:
    assert tuple(EXPORT_FORMATS) == FORMATS


@pytest.mark.parametrize("format", FORMATS)
def test_export_says_what_was_verified(format: str, call: Call, lenet_run: Run, tmp_path: Path) -> None:
    path = tmp_path / f"lenet.{format}"
    done = call("export", lenet_run.folder, "--format", format, "-o", path)
    assert (done.status, done.err) == (0, "")
    assert f"wrote {path}" in done.out
    assert "10 tensors, 61,706 numbers" in done.out
    assert "bit for bit" in done.out
    assert "pixels / 255" in done.out


def test_the_ending_names_the_format(call: Call, lenet_run: Run, tmp_path: Path) -> None:
    assert call("export", lenet_run.folder, "-o", tmp_path / "lenet.safetensors").status == 0
    assert len(load_file(tmp_path / "lenet.safetensors")) == 10
    assert "ends like another" in call.refused("export", lenet_run.folder, "--format", "pt", "-o", tmp_path / "x.npz")


@pytest.fixture
def pictures(lenet_run: Run, tmp_path: Path) -> Path:
    """Twelve images of the test set as PNG files, and a file that is no image."""
    folder = tmp_path / "pictures"
    folder.mkdir()
    for index, pixels in enumerate(data.load(lenet_run.document.data).test.pixels[:12]):
        Image.fromarray(pixels[0]).save(folder / f"digit{index}.png")
    (folder / "notes.txt").write_text("no image")
    (folder / ".hidden.png").write_text("no image")
    (folder / "report.pdf").write_text("Pillow writes these, but cannot read them")
    (folder / "more.png").mkdir()
    return folder


def test_predict_shows_class_and_probabilities_of_a_folder(call: Call, lenet_run: Run, pictures: Path) -> None:
    done = call("predict", lenet_run.folder, pictures)
    assert (done.status, done.err) == (0, "")
    lines = done.out.splitlines()
    images = data.load(lenet_run.document.data).test.pixels[:12]
    shares = inspection.probabilities(load_module(lenet_run), images)
    assert [line.split()[0] for line in lines[1:]] == [f"digit{index}.png" for index in range(12)]
    assert [line.split()[1] for line in lines[1:]] == [str(best) for best in shares.argmax(1)]
    assert f"{100 * shares[0].max():.1f} %" in lines[1]


def test_csv_has_every_probability(call: Call, lenet_run: Run, pictures: Path) -> None:
    done = call("predict", lenet_run.folder, pictures / "digit10.png", pictures / "digit2.png", "--csv")
    header, *rows = csv.reader(io.StringIO(done.out))
    assert header == ["image", "class", "probability", *"0123456789"]
    assert [row[0] for row in rows] == ["digit10.png", "digit2.png"]
    images = data.load(lenet_run.document.data).test.pixels[[10, 2]]
    expected = inspection.probabilities(load_module(lenet_run), images)
    np.testing.assert_allclose([[float(cell) for cell in row[3:]] for row in rows], expected, atol=1e-6)
    assert [row[1] for row in rows] == [str(best) for best in expected.argmax(1)]


def test_images_of_the_data_set_come_with_their_true_class(call: Call, lenet_run: Run) -> None:
    done = call("predict", lenet_run.folder, "test:3", "validation:0", "train:0")
    assert done.status == 0
    assert "true class" in done.out
    assert re.search(r"^test:3 +\d +\d+\.\d % +3 ", done.out, re.MULTILINE)


def test_filters_are_drawn(call: Call, varied_run: Run, tmp_path: Path) -> None:
    path = tmp_path / "filters.png"
    done = call("draw", varied_run.folder, "--filters", "part.1.conv3", "-o", path)
    assert (done.status, done.err) == (0, "")
    expected = draw_filters(inspection.filters(load_module(varied_run), "part.1.conv3"))
    with Image.open(path) as drawn:
        assert drawn.format == "PNG"
        assert np.array_equal(np.asarray(drawn), np.asarray(expected))


@pytest.mark.parametrize("reference", ["test:7", "validation:3", "train:12"])
def test_maps_are_drawn_of_an_image_of_the_data_set(
    reference: str, call: Call, varied_run: Run, tmp_path: Path
) -> None:
    name, index = reference.split(":")
    path = tmp_path / "maps.png"
    assert call("draw", varied_run.folder, "--maps", "mix", "--image", reference, "-o", path, "--dark").status == 0
    pixels = getattr(data.load(varied_run.document.data), name).pixels[int(index)]
    expected = draw_maps(inspection.feature_maps(load_module(varied_run), pixels)["mix"], "dark")
    with Image.open(path) as drawn:
        assert np.array_equal(np.asarray(drawn), np.asarray(expected))


def test_maps_are_drawn_of_a_file(call: Call, lenet_run: Run, pictures: Path, tmp_path: Path) -> None:
    words = ("draw", lenet_run.folder, "--maps", "relu1", "-o")
    assert call(*words, tmp_path / "a.png", "--image", pictures / "digit7.png").status == 0
    assert call(*words, tmp_path / "b.png", "--image", "test:7").status == 0
    assert (tmp_path / "a.png").read_bytes() == (tmp_path / "b.png").read_bytes()


def test_architectures_take_data_of_their_number_of_classes(call: Call, idx_folder: Path, tmp_path: Path) -> None:
    assert len(architectures.get("lenet5").classes) == 10
    Document(network=architectures.get("lenet5").network, classes=("a", "b")).write(tmp_path / "two.cnn")
    err = call.refused("train", tmp_path / "two.cnn", "--data", idx_folder, "--out", tmp_path / "run")
    assert "2 classes" in err


def test_a_network_for_more_classes_than_the_data_has_is_refused_before_anything_is_made(
    call: Call, tmp_path: Path
) -> None:
    assert len(architectures.get("resnet50").classes) == 1000
    err = call.refused("train", "resnet50", "--data", "mnist", "--out", tmp_path / "run")
    assert "gives 1,000" in err
    assert "dense layer of 10 units" in err
    assert call("new", "ResNet-50", "-o", tmp_path / "resnet.cnn").status == 0
    err = call.refused("train", tmp_path / "resnet.cnn", "--out", tmp_path / "run")
    assert "There is no data set imagenet: choose" in err
    err = call.refused("train", tmp_path / "resnet.cnn", "--data", "mnist", "--out", tmp_path / "run")
    assert "1000 classes, but MNIST has 10" in err
    assert not (tmp_path / "run").exists()


@pytest.mark.parametrize("style", ["cards", "volumes"])
def test_a_network_is_drawn_without_a_run(call: Call, tmp_path: Path, style: str) -> None:
    svg, png = tmp_path / "net.svg", tmp_path / "net.png"
    assert call("draw", "lenet5", "--network", style, "-o", svg).status == 0
    assert "conv1" in svg.read_text("utf-8")
    assert call("draw", "LeNet-5", "--network", style, "-o", png, "--dark").status == 0
    with Image.open(png) as image:
        assert image.format == "PNG"
    assert "SVG" in call.refused("draw", "lenet5", "--network", style, "-o", tmp_path / "net.pdf")
