"""`cnnstudio analyze` and `new`: the words, the JSON and the table."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pytest

from cnnstudio.network import Document, Layer, Stack, analyze, architectures
from cnnstudio.network.layers.convolution import Convolution
from cnnstudio.network.layers.dense import Dense
from cnnstudio.network.layers.normalization import BatchNormalization
from cnnstudio.network.layers.regularization import Dropout
from tests.cli.calls import Call
from tests.trained import VARIED


def data_of(call: Call, *words: object) -> dict[str, Any]:
    done = call("analyze", *words, "--json")
    assert (done.status, done.err) == (0, "")
    found: dict[str, Any] = json.loads(done.out)
    return found


def test_json_has_the_agreed_keys(call: Call) -> None:
    found = data_of(call, "lenet5")
    assert found["input"] == [1, 28, 28]
    assert found["batch"] == 64
    assert found["complete"] is True
    assert found["layers"][0] == {
        "name": "conv1",
        "type": "convolution",
        "output": [6, 28, 28],
        "parameters": 156,
        "macs": 117600,
        "kept_bytes": 200704,
        "receptive_field": {"size": [5, 5], "stride": [1, 1], "start": [-2, -2]},
        "problems": [],
    }
    assert found["layers"][-1]["output"] == [10]
    assert found["layers"][-1]["receptive_field"] == {"size": [28, 28], "stride": None, "start": [0, 0]}
    assert found["total"].keys() == {"parameters", "trainable", "macs", "training_bytes", "prediction_bytes"}
    assert found["total"]["parameters"] == found["total"]["trainable"] == 61706
    assert found["total"]["training_bytes"].keys() == {"parameters", "gradients", "optimizer", "activations", "peak"}


def test_layers_and_loss_add_up_to_the_activations(call: Call) -> None:
    found = data_of(call, "lenet5", "--batch", 32)
    kept = sum(layer["kept_bytes"] for layer in found["layers"])
    assert found["loss"]["kept_bytes"] > 0
    assert kept + found["loss"]["kept_bytes"] == found["total"]["training_bytes"]["activations"]


@pytest.mark.parametrize("name", ["LeNet-5", "lenet5", "LENET_5", "Le Net 5"])
def test_architectures_are_found_whatever_their_case_and_punctuation(name: str, call: Call) -> None:
    assert data_of(call, name)["total"]["parameters"] == 61706


def test_options_change_input_batch_and_optimizer(call: Call) -> None:
    adam, sgd = (
        data_of(call, "lenet5", "--input", "32x36x3", "--batch", 8, "--optimizer", name) for name in ("adam", "sgd")
    )
    assert adam["input"] == [3, 32, 36]
    assert adam["batch"] == 8
    assert adam["total"]["training_bytes"]["optimizer"] == 2 * sgd["total"]["training_bytes"]["optimizer"]
    lenet = architectures.get("lenet5").network
    expected = analyze(lenet, (3, 32, 36), batch=8, optimizer="sgd")
    assert sgd["total"]["training_bytes"]["peak"] == expected.memory.peak


@pytest.mark.parametrize(("text", "shape"), [("28×20", [1, 28, 20]), ("28 x 20 x 2", [2, 28, 20]), ("7X9", [1, 7, 9])])
def test_sizes_are_read_as_people_write_them(text: str, shape: list[int], call: Call) -> None:
    assert data_of(call, "lenet5", "--input", text)["input"] == shape


def test_a_problem_is_no_failed_call_and_unknown_is_null(call: Call) -> None:
    found = data_of(call, "lenet5", "--input", "4x4x1")
    layers = {layer["name"]: layer for layer in found["layers"]}
    assert found["complete"] is False
    (problem,) = layers["conv2"]["problems"]
    assert problem["severity"] == "error"
    assert "5 × 5" in problem["message"]
    assert "2 × 2" in problem["message"]
    assert problem["repairs"]
    assert all(isinstance(repair, str) and repair for repair in problem["repairs"])
    for name in ("conv2", "relu2", "dense3"):
        assert layers[name]["output"] is None
        assert layers[name]["parameters"] is None
        assert layers[name]["macs"] is None
        assert layers[name]["kept_bytes"] is None
        assert layers[name]["receptive_field"] is None
    assert found["loss"]["kept_bytes"] is None
    assert found["total"]["prediction_bytes"] is None
    assert found["total"]["parameters"] == 156


def test_a_file_is_held_to_its_classes_and_a_bare_architecture_is_not(call: Call, tmp_path: Path) -> None:
    lenet = architectures.get("lenet5")
    Document(network=lenet.network, classes=("a", "b")).write(tmp_path / "two.cnn")
    assert any(layer["problems"] for layer in data_of(call, tmp_path / "two.cnn")["layers"])
    assert not any(layer["problems"] for layer in data_of(call, "lenet5")["layers"])


def test_paths_name_repeats_and_lanes(call: Call, tmp_path: Path) -> None:
    Document(network=VARIED).write(tmp_path / "varied.cnn")
    rows = {layer["name"]: layer["type"] for layer in data_of(call, tmp_path / "varied.cnn")["layers"]}
    assert rows["part.1.conv3"] == "convolution"
    assert rows["mix.1.conv2b"] == "convolution"
    assert rows["mix"] == "concatenate"
    assert rows["skip"] == "add"


def test_the_projects_own_recipe_is_the_default(call: Call, tmp_path: Path) -> None:
    document = Document(network=Stack((Layer("dense1", Dense(10)),)))
    recipe = document.recipe.with_value("batch_size", 17).with_value("optimizer", "sgd")
    document.replace(recipe=recipe).write(tmp_path / "own.cnn")
    assert data_of(call, tmp_path / "own.cnn")["batch"] == 17


def test_the_table_shows_every_layer_and_totals_that_add_up(call: Call) -> None:
    done = call("analyze", "lenet5")
    assert (done.status, done.err) == (0, "")
    lines = done.out.splitlines()
    rows = {line.split()[0]: line for line in lines if line}
    assert "28 × 28 × 6" in rows["conv1"]
    assert "117,600" in rows["conv1"]
    assert "61,706" in rows["total"]
    assert "3,080,196" in rows["total"]
    assert "3,076" in rows["loss"]
    assert not any(line != line.rstrip() for line in lines)


def test_the_table_says_what_is_wrong_and_what_would_mend_it(call: Call) -> None:
    out = call("analyze", "lenet5", "--input", "4x4").out
    assert "conv2: error: Kernel 5 × 5 is larger than its 2 × 2 input" in out
    assert "what would mend it:" in out
    assert "at least 156" in out


def test_warnings_are_shown_too(call: Call, tmp_path: Path) -> None:
    network = Stack((Layer("norm1", BatchNormalization()), Layer("conv1", Convolution(10, (28, 28), padding="valid"))))
    Document(network=network).write(tmp_path / "own.cnn")
    done = call("analyze", tmp_path / "own.cnn", "--batch", 1)
    assert done.status == 0


def test_an_empty_network_can_be_analysed(call: Call, tmp_path: Path) -> None:
    Document().write(tmp_path / "empty.cnn")
    assert data_of(call, tmp_path / "empty.cnn")["layers"] == []
    assert call("analyze", tmp_path / "empty.cnn").status == 0


def test_new_writes_a_project(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "my net.cnn"
    done = call("new", "LeNet-5 (1998)", "-o", path)
    assert (done.status, done.err) == (0, "")
    assert "32 × 32 × 1" in done.out.replace("\u00a0", " ")
    document = Document.read(path)
    lenet = architectures.get("lenet5-1998")
    assert (document.network, document.input_shape, document.classes) == (
        lenet.network,
        lenet.input_shape,
        lenet.classes,
    )


@pytest.mark.parametrize("said", ["ResNet-50", "resnet50", "RESNET 50"])
def test_a_large_network_is_named_freely_and_its_repeated_layers_are_counted(
    call: Call, tmp_path: Path, said: str
) -> None:
    assert "159 layers for images of 224" in call("new", said, "-o", tmp_path / "x.cnn").out
    total = data_of(call, said)["total"]
    assert (total["parameters"], total["macs"]) == (25_557_032, 4_089_184_256)


def test_the_layers_as_csv_and_as_markdown(call: Call) -> None:
    rows = list(csv.DictReader(call("analyze", "lenet5", "--csv").out.splitlines()))
    assert sum(int(row["parameters"]) for row in rows) == 61_706
    assert "| Total |" in call("analyze", "lenet5", "--markdown").out
    call.refused("analyze", "lenet5", "--csv", "--json")


def test_problems_are_listed_errors_first_with_the_shapes_that_repairs_lead_to(call: Call, tmp_path: Path) -> None:
    network = Stack(
        (Layer("conv1", Convolution(64, stride=(4, 4))), Layer("drop1", Dropout(0)), Layer("dense1", Dense(10)))
    )
    path = tmp_path / "broken.cnn"
    Document(network, (3, 28, 28), hushed=((("conv1",), "skipped_cells"),)).write(path)
    found = data_of(call, path)
    told = {(layer["name"], problem["kind"]): problem for layer in found["layers"] for problem in layer["problems"]}
    assert set(told) == {("drop1", "no_effect"), ("dense1", "needs_vector")}
    assert told["dense1", "needs_vector"]["severity"] == "error"
    assert "7 · 7 · 64 = 3,136" in told["dense1", "needs_vector"]["message"]
    assert told["dense1", "needs_vector"]["leads_to"][0] == [10]
    assert [problem["kind"] for problem in found["input_problems"]] == ["data"]
    assert found["hushed"] == [{"layer": "conv1", "kind": "skipped_cells"}]
    lines = call("analyze", path).out.splitlines()
    assert next(n for n, line in enumerate(lines) if line.startswith("dense1: error")) < next(
        n for n, line in enumerate(lines) if line.startswith("drop1: warning")
    )
    assert any("Flatten before it → 10" in line for line in lines)
    assert lines[-1] == "hushed warnings: 1"
