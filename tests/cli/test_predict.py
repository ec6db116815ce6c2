"""Whole folders are read: with all in them, in batches, the odd images named and left out; sorted, cut to a few."""

from __future__ import annotations

import csv
import io
import shutil
from pathlib import Path
from unittest.mock import Mock

import numpy as np
import pytest
from PIL import Image

from cnnstudio import data, inspection
from cnnstudio.cli.readings import Reading, as_table
from cnnstudio.data import folder_scan
from cnnstudio.training import Run, load_module
from tests.cli.calls import Call

COUNT = 30


@pytest.fixture
def shares(lenet_run: Run) -> np.ndarray:
    return inspection.probabilities(load_module(lenet_run), data.load(lenet_run.document.data).test.pixels[:COUNT])


@pytest.fixture
def nested(lenet_run: Run, tmp_path: Path) -> Path:
    """Images of the test set in folders, one of them torn, one hidden, one in a hidden folder."""
    folder = tmp_path / "all"
    for index, pixels in enumerate(data.load(lenet_run.document.data).test.pixels[:COUNT]):
        path = folder / f"part{index // 10}" / "deeper" / f"{index}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.fromarray(pixels[0]).save(path)
    (folder / "part1" / "torn.png").write_bytes(b"torn")
    (folder / "part1" / ".hidden.png").write_bytes(b"torn")
    shutil.copytree(folder / "part0", folder / ".cache")
    return folder


def rows(out: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(out)))


def names() -> list[str]:
    return [f"part{index // 10}/deeper/{index}.png" for index in range(COUNT)]


def test_a_folder_is_read_with_all_in_it_and_what_cannot_be_read_is_named(
    call: Call, lenet_run: Run, nested: Path, shares: np.ndarray, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cnnstudio.cli.predict.MOST_IMAGES", 7)
    done = call("predict", lenet_run.folder, nested, "--csv")
    assert done.status == 1
    reason, summary = done.err.splitlines()
    assert reason.startswith("left out: ")
    assert "torn.png" in reason
    assert summary == f"cnnstudio: 1 of {COUNT + 1} images could not be read"
    header, *found = rows(done.out)
    assert header == ["image", "class", "probability", *"0123456789"]
    assert [row[0] for row in found] == names()
    np.testing.assert_allclose([[float(cell) for cell in row[3:]] for row in found], shares, atol=1e-5)


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize("sort", [[], ["--sort", "image"]])
def test_a_bar_is_never_drawn_between_rows(
    sort: list[str], call: Call, lenet_run: Run, nested: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Output and errors are the same terminal: rows come as they are read, or all together after the bar."""
    monkeypatch.setattr("cnnstudio.cli.predict.MOST_IMAGES", 7)
    monkeypatch.setenv("TERM", "xterm")
    terminal = Terminal()
    monkeypatch.setattr("sys.stdout", terminal)
    monkeypatch.setattr("sys.stderr", terminal)
    call("predict", lenet_run.folder, nested, "--csv", "--top", 1, *sort)
    shown = terminal.getvalue()
    assert ("31 of 31 images\nimage,class" in shown) == bool(sort)
    assert len([line for line in shown.split("\n") if line.startswith("part")]) == COUNT


def test_the_few_likeliest_have_columns_of_their_own(
    call: Call, lenet_run: Run, nested: Path, shares: np.ndarray
) -> None:
    (nested / "part1" / "torn.png").unlink()
    done = call("predict", lenet_run.folder, nested, "--csv", "--top", 2)
    assert (done.status, done.err) == (0, "")
    header, *found = rows(done.out)
    assert header == ["image", "class", "probability", "class 2", "probability 2"]
    best = np.argsort(-shares, axis=1)[:, :2]
    assert [[row[1], row[3]] for row in found] == best.astype(str).tolist()
    table = call("predict", lenet_run.folder, nested, "--top", 3).out.splitlines()
    assert table[0].split() == [
        "image",
        "class",
        "probability",
        "class",
        "2",
        "probability",
        "2",
        "class",
        "3",
        "probability",
        "3",
    ]
    assert len(table) == 1 + COUNT


def test_they_are_sorted_by_class_or_by_how_certain_they_are(
    call: Call, lenet_run: Run, nested: Path, shares: np.ndarray
) -> None:
    (nested / "part1" / "torn.png").unlink()
    unsure = rows(call("predict", lenet_run.folder, nested, "--csv", "--sort", "probability").out)[1:]
    assert [row[0] for row in unsure] == [names()[place] for place in np.argsort(shares.max(1), kind="stable")]
    classes = [row[1] for row in rows(call("predict", lenet_run.folder, nested, "--csv", "--sort", "class").out)[1:]]
    assert classes == sorted(str(best) for best in shares.argmax(1))


def test_a_folder_of_data_is_not_looked_through_for_pictures(
    call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for index in range(40):
        path = tmp_path / "set" / str(index % 10) / f"{index}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.new("L", (28, 28), index).save(path)
    words = ("train", "lenet5", "--data", tmp_path / "set", "--epochs", 1, "--out", tmp_path / "run")
    assert call(*words).status == 0
    scan = Mock(wraps=folder_scan.scan)
    monkeypatch.setattr("cnnstudio.data.image_folder.scan", scan)
    done = call("predict", tmp_path / "run", tmp_path / "set", "--csv")
    assert (done.status, len(rows(done.out)), scan.call_count) == (0, 41, 0)


def test_images_of_several_folders_are_told_apart(call: Call, lenet_run: Run, nested: Path) -> None:
    done = call("predict", lenet_run.folder, nested / "part0", nested / "part2", "test:3", "--csv", "--top", 1)
    assert [row[0] for row in rows(done.out)[1:]] == [
        *(f"part0/deeper/{index}.png" for index in range(10)),
        *(f"part2/deeper/{index}.png" for index in range(20, 30)),
        "test:3",
    ]


def test_files_of_one_name_are_called_as_they_were_given(call: Call, lenet_run: Run, nested: Path) -> None:
    one, copy, other = (nested / name for name in ("part0/deeper/1.png", ".cache/deeper/1.png", "part0/deeper/2.png"))
    done = call("predict", lenet_run.folder, one, copy, other, "--csv", "--top", 1)
    assert [row[0] for row in rows(done.out)[1:]] == [str(one), str(copy), "2.png"]


def test_what_is_not_there_is_refused_before_anything_is_printed(call: Call, lenet_run: Run, nested: Path) -> None:
    assert "gone.png" in call.refused("predict", lenet_run.folder, nested, nested / "gone.png", "--csv")
    assert "test:99999" in call.refused("predict", lenet_run.folder, "test:99999").replace("image 99999", "test:99999")


def test_many_classes_are_cut_to_the_likeliest_in_the_table() -> None:
    shares = np.full(40, 0.01, np.float32)
    shares[7] = 0.61
    text = as_table([Reading("x.png", None, shares)], tuple(f"c{number}" for number in range(40)))
    assert "c7 61.0 %" in text
    assert max(map(len, text.splitlines())) < 120
