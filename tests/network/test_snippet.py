"""Nodes as text: what is copied reads well and comes back the same; what is nonsense says so."""

from __future__ import annotations

import json

import pytest
from hypothesis import given

from cnnstudio.network import Block, Branches, Document, Layer, Shape, Stack, UserError, architectures
from cnnstudio.network.layers.activation import ReLU
from cnnstudio.network.snippet import read_snippet, snippet
from tests.network.strategies import network_and_shape

LENET = architectures.get("lenet5").network
RELU = Layer("relu1", ReLU())
DEEP = (Branches("mix", "add", (Stack((RELU,)), Stack())), Block("part", Stack((RELU,)), 2))


@given(network_and_shape())
def test_what_is_copied_comes_back_the_same(drawn: tuple[Stack, Shape]) -> None:
    network, _shape = drawn
    if network.nodes:
        assert read_snippet(snippet(network.nodes)) == network.nodes


def test_the_text_is_the_files_own_notation() -> None:
    text = snippet(LENET.nodes[:2])
    assert json.loads(text) == json.loads(Document(network=LENET).to_json())["network"][:2]
    assert text.splitlines()[2] == '  {"name": "relu1", "type": "relu"}'


def test_a_whole_file_and_lines_out_of_one_are_read() -> None:
    file = Document(network=LENET).to_json()
    assert read_snippet(file) == LENET.nodes
    lines = [line for line in file.splitlines() if '"type"' in line]
    assert read_snippet("\n".join(lines[1:3])) == LENET.nodes[1:3]
    assert read_snippet(lines[0]) == LENET.nodes[:1]
    assert read_snippet(snippet(DEEP)) == DEEP


@pytest.mark.parametrize("text", ["", "  \n", "conv1, then relu1", "42", '"conv1"', "[" * 100_000, "{'name': 'conv1'}"])
def test_what_is_no_layers_says_what_to_do(text: str) -> None:
    with pytest.raises(UserError, match="no layers: copy some here"):
        read_snippet(text)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("[1]", "layer 1 is a number"),
        ('{"name": "conv1", "type": "convolution", "filters": 0}', "layer conv1: filters must be from 1"),
        ('[{"name": "a", "type": "teapot"}]', "no layer type “teapot”"),
        ('[{"name": "a", "type": "relu"}, {"name": "a", "type": "relu"}]', "stands twice"),
        ('{"format": "other"}', "does not say"),
        ('{"format": "cnnstudio", "version": 99}', "newer CNN Studio"),
        ("[]", "without layers"),
        ("x" * 50_000_001, "too much text"),
    ],
)
def test_broken_layers_say_what_is_wrong(text: str, reason: str) -> None:
    with pytest.raises(UserError, match=reason):
        read_snippet(text)
