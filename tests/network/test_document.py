"""The .cnn file: reads back as it was written, reads well, and says in one sentence what is broken."""

from __future__ import annotations

import contextlib
import json
import random
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from cnnstudio.network import Document, Stack, UserError, WorkError, architectures
from cnnstudio.network.layers.base import Shape
from tests.network.strategies import network_and_shape

LENET = Document(architectures.get("lenet5").network)


@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(network_and_shape())
def test_any_network_reads_back_as_it_was_written(drawn: tuple[Stack, Shape]) -> None:
    document = Document(drawn[0], drawn[1])
    assert Document.from_json(document.to_json()) == document


def test_a_layer_is_a_line(tmp_path: Path) -> None:
    path = tmp_path / "digits.cnn"
    LENET.write(path)
    lines = [line for line in path.read_text().splitlines() if '"name"' in line]
    assert len(lines) == 12
    assert '{"name": "relu1", "type": "relu"}' in lines[1]
    assert Document.read(path) == LENET
    assert [entry.name for entry in tmp_path.iterdir()] == ["digits.cnn"]


def changed(**parts: Any) -> str:
    return json.dumps({**json.loads(LENET.to_json()), **parts})


BAD_LAYER = {"name": "conv1", "type": "convolution"}


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "not JSON"),
        ("[1, 2", "not JSON"),
        ("[" * 100_000, "not JSON"),
        ("{}", "format"),
        ("[]", "format"),
        (changed(version=99), "newer CNN Studio"),
        (changed(version="1"), "version"),
        (changed(input={"channels": 1, "height": 0, "width": 28}), "sizes"),
        (changed(input={"channels": 1, "height": 28}), "width"),
        (changed(classes=[]), "at least one class"),
        (changed(recipe={"learning_rate": -1}), "learning_rate"),
        (changed(recipe={"optimizer": "magic"}), "optimizer"),
        (changed(extra=1), "extra"),
        (changed(data_fit="squeeze"), "data_fit"),
        (changed(network={}), "list of layers"),
        (changed(network=[7]), "layer 1 is a number"),
        (changed(network=[{"type": "relu"}]), "name is missing"),
        (changed(network=[{"name": "a", "type": "warp"}]), "no layer type “warp”"),
        (changed(network=[{"name": "forward", "type": "relu"}]), "cannot be a layer's name"),
        (changed(network=[{"name": "a", "type": "relu"}, {"name": "a", "type": "relu"}]), "stands twice"),
        (changed(network=[{**BAD_LAYER, "filters": 0}]), "layer conv1: filters must be from 1 to 100,000, not 0"),
        (changed(network=[{**BAD_LAYER, "filters": "six"}]), "layer conv1"),
        (changed(network=[{**BAD_LAYER, "kernel_size": [3]}]), "layer conv1"),
        (changed(network=[{**BAD_LAYER, "kernel_size": [3, 3.5]}]), "layer conv1"),
        (changed(network=[{**BAD_LAYER, "padding": "reflect"}]), "layer conv1"),
        (changed(network=[{**BAD_LAYER, "colour": "red"}]), "colour"),
        (changed(network=[{"name": "b", "type": "block", "nodes": [], "repeats": 0}]), "must repeat 1 to"),
        (changed(network=[{"name": "b", "type": "branches", "merge": "add", "lanes": []}]), "at least one lane"),
    ],
)
def test_a_broken_file_says_what_is_wrong(text: str, reason: str, tmp_path: Path) -> None:
    path = tmp_path / "broken.cnn"
    path.write_text(text)
    with pytest.raises(UserError) as caught:
        Document.read(path)
    sentence = str(caught.value)
    assert reason in sentence
    assert str(path) in sentence
    assert "\n" not in sentence


def nested(depth: int) -> list[Any]:
    return (
        [{"name": "b", "type": "block", "repeats": 1000, "nodes": nested(depth - 1)}]
        if depth
        else [{"name": "a", "type": "relu"}]
    )


def test_a_hostile_file_does_not_exhaust_the_machine() -> None:
    with pytest.raises(UserError, match="more than 20,000 layers"):
        Document.from_json(changed(network=nested(3)))
    with pytest.raises(UserError, match="nested more than 50 deep"):
        Document.from_json(changed(network=nested(60)))


def test_bytes_changed_at_random_never_do_more_than_a_sentence() -> None:
    source, dice = LENET.to_json().encode(), random.Random(1)
    for _ in range(500):
        content = bytearray(source)
        for _ in range(dice.randint(1, 4)):
            content[dice.randrange(len(content))] = dice.randrange(256)
        with contextlib.suppress(UserError):
            Document.from_json(bytes(content[: dice.randint(0, 2 * len(content))]))


def test_files_that_cannot_be_read_or_written(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="Cannot read"):
        Document.read(tmp_path / "none.cnn")
    with pytest.raises(UserError, match="Cannot read"):
        Document.read(tmp_path)
    with pytest.raises(WorkError, match="Cannot write"):
        LENET.write(tmp_path / "no such folder" / "digits.cnn")


def test_a_full_disk_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "digits.cnn"
    LENET.write(path)

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(WorkError, match="no space left on device"):
        LENET.replace(data="other").write(path)
    monkeypatch.undo()
    assert Document.read(path) == LENET
    assert [entry.name for entry in tmp_path.iterdir()] == ["digits.cnn"]


def test_what_is_hushed_is_kept_in_the_file_and_no_word_is_lost_on_it_otherwise() -> None:
    hushed = LENET.replace(hushed=((("mix", 1, "conv1"), "bias_before_normalization"), ((), "data")))
    assert Document.from_json(hushed.to_json()) == hushed
    assert '"hushed"' not in LENET.to_json()
    with pytest.raises(UserError, match="hushed"):
        Document.from_json(changed(hushed=[{"layer": ["conv1"], "kind": "nonsense"}]))


def test_how_images_are_fitted_stands_in_the_file_only_where_it_was_chosen() -> None:
    assert "data_fit" not in LENET.to_json()
    cropped = LENET.replace(data_fit="crop")
    assert Document.from_json(cropped.to_json()) == cropped
