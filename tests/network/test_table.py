"""The table of all layers, and what it becomes in CSV and Markdown."""

from __future__ import annotations

import csv
import io

from cnnstudio.network import Layer, Stack, analyze, architectures
from cnnstudio.network.layers.convolution import Convolution
from cnnstudio.network.table import COLUMNS, to_csv, to_markdown

LENET = architectures.figures("lenet5")


def test_csv_is_read_back_as_the_analysis() -> None:
    rows = list(csv.DictReader(io.StringIO(to_csv(LENET.rows))))
    assert [row["layer"] for row in rows] == [row.path for row in LENET.rows]
    assert sum(int(row["parameters"]) for row in rows) == LENET.parameters
    assert sum(int(row["macs"]) for row in rows) == LENET.macs
    assert rows[0] | {"kept_per_image": ""} == {
        "layer": "conv1",
        "type": "Convolution",
        "settings": "5 × 5, 6 maps, stride 1, SAME",
        "input": "28 × 28 × 1",
        "output": "28 × 28 × 6",
        "parameters": "156",
        "macs": "117600",
        "kept_per_image": "",
        "receptive_field": "5 × 5",
        "problems": "",
    }


def test_markdown_lines_up_and_adds_up() -> None:
    lines = to_markdown(LENET.rows, LENET).splitlines()
    assert len(lines) == len(LENET.rows) + 3
    assert len({line.count("|") for line in lines}) == 1
    assert "---:" in lines[1]
    assert lines[-1].startswith("| Total |")
    assert "61,706" in lines[-1]
    assert "Problems" not in lines[0]


def test_unknown_is_empty_and_the_reason_stands_there() -> None:
    network = Stack((Layer("big", Convolution(kernel_size=(9, 9), padding="valid")), Layer("next", Convolution())))
    first, second = csv.DictReader(io.StringIO(to_csv(analyze(network, (1, 8, 8)).rows)))
    assert first["problems"]
    assert second["problems"] == "waits for big"
    assert second["parameters"] == second["output"] == ""


def test_shapes_sort_by_what_they_hold() -> None:
    column = next(column for column in COLUMNS if column.key == "output")
    assert column.sort(LENET.rows[0]) == 6 * 28 * 28
