"""Files with bytes changed, cut off or made up: one clear sentence and exit status 2, or a file that is still right."""

from __future__ import annotations

import json
import random
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from cnnstudio.network import Document
from cnnstudio.training import Run
from tests.cli.calls import Call, Done, one_sentence
from tests.trained import VARIED

MUTATIONS = 60


def mutations(content: bytes, seed: int) -> Iterator[bytes]:
    """Changed bytes, missing parts, doubled parts, cut ends, and things that are no such file at all."""
    chance = random.Random(seed)
    yield from (b"", b"\0" * 100, b"{}", b"[]", b"null", b"\xff\xfe\xfd", b"PK\x03\x04", b"[" * 100_000)
    for _ in range(MUTATIONS):
        changed = bytearray(content)
        for _ in range(chance.choice((1, 1, 2, 8))):
            start = chance.randrange(len(changed))
            stop = min(len(changed), start + chance.choice((1, 1, 4, 40)))
            kind = chance.randrange(5)
            if kind == 0:
                del changed[start:stop]
            elif kind == 1:
                changed[start:start] = changed[start:stop]
            elif kind == 2:
                changed[start] ^= 1 << chance.randrange(8)
            elif kind == 3:
                changed[start:stop] = bytes(chance.randrange(256) for _ in range(stop - start))
            else:
                changed[start:stop] = chance.choice((b"-1", b"99999999999999999999", b"null", b"1e400", b'""', b"true"))
        yield bytes(changed[: chance.choice((len(changed), len(changed), chance.randrange(1, len(changed) + 1)))])


def refused_or_right(done: Done) -> None:
    if done.status == 0:
        assert done.err == ""
    else:
        assert (done.status, done.out) == (2, "")
        assert one_sentence(done.err), done.err


@pytest.mark.parametrize("seed", range(4))
def test_projects(seed: int, call: Call, tmp_path: Path) -> None:
    path = tmp_path / "x.cnn"
    content = Document(network=VARIED).to_json().encode()
    for changed in mutations(content, seed):
        path.write_bytes(changed)
        refused_or_right(call("analyze", path))


def values_replaced(data: object, value: object) -> Iterator[object]:
    """The same JSON data with each value in turn replaced."""
    if isinstance(data, dict):
        for key, inner in data.items():
            for changed in values_replaced(inner, value):
                yield {**data, key: changed}
    elif isinstance(data, list):
        for place, inner in enumerate(data):
            for changed in values_replaced(inner, value):
                yield [*data[:place], changed, *data[place + 1 :]]
    yield value


@pytest.mark.parametrize("value", [None, -1, 0, 1e300, "x", [], {}, True, 2**70, "mnist", [[]], {"name": "a"}])
def test_projects_of_wrong_values(value: object, call: Call, tmp_path: Path) -> None:
    path = tmp_path / "x.cnn"
    for changed in values_replaced(json.loads(Document(network=VARIED).to_json()), value):
        path.write_text(json.dumps(changed))
        refused_or_right(call("analyze", path))


def test_a_run_with_broken_files(call: Call, lenet_run: Run, tmp_path: Path) -> None:
    """Every file of a run, with what is read from it by predict, export and draw."""
    folder = tmp_path / "run"
    shutil.copytree(lenet_run.folder, folder)
    last = Run.open(folder).checkpoint()
    names = ["run.json", "network.cnn", f"checkpoints/{last.weights.name}", f"checkpoints/step-{last.step:09d}.json"]
    refusals = 0
    for number, name in enumerate(names):
        content = (folder / name).read_bytes()
        for changed in mutations(content, number):
            (folder / name).write_bytes(changed)
            done = call("predict", folder, "test:0")
            refused_or_right(done)
            refusals += done.status == 2
        for words in (
            ("export", folder, "-o", tmp_path / "x.pt"),
            ("draw", folder, "--filters", "conv1", "-o", "x.png"),
        ):
            (folder / name).write_bytes(b"\0broken")
            assert one_sentence(call.refused(*words))
        (folder / name).write_bytes(content)
    assert refusals > 3 * MUTATIONS
    assert call("predict", folder, "test:0").status == 0


def test_a_run_that_cannot_be_resumed(call: Call, lenet_run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "run"
    shutil.copytree(lenet_run.folder, folder)
    (folder / "result.json").unlink()
    last = Run.open(folder).checkpoint()
    for name in (last.weights.name, last.optimizer.name):
        content = (folder / "checkpoints" / name).read_bytes()
        for changed in (b"", content[:100], content[:-1], content[:-1] + b"\0"):
            (folder / "checkpoints" / name).write_bytes(changed)
            assert one_sentence(call("train", "--resume", folder).err)
        (folder / "checkpoints" / name).write_bytes(content)


def test_data_sets(call: Call, idx_folder: Path, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    shutil.copytree(idx_folder, folder)
    for path in sorted(folder.iterdir()):
        content = path.read_bytes()
        for changed in (
            b"",
            content[:3],
            content[:20],
            content[:-1],
            content + b"\0",
            b"\x1f\x8b" + content,
            b"GIF89a",
        ):
            path.write_bytes(changed)
            assert path.name in call.refused("train", "lenet5", "--data", folder, "--out", tmp_path / "run")
        path.unlink()
        assert path.name in call.refused("train", "lenet5", "--data", folder, "--out", tmp_path / "run")
        path.write_bytes(content)
    assert not (tmp_path / "run").exists()
    assert "four IDX files" in call.refused("train", "lenet5", "--data", tmp_path, "--out", tmp_path / "run")
