"""A picture is read as the run's images were, with the same figures once those are gone from their place."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from cnnstudio.network import Document, architectures
from cnnstudio.training import Run
from tests.cli.calls import Call

GENERATOR = np.random.default_rng(5)
ODD = (30, 44)
"""(height, width) of the pictures: neither the input's nor MNIST's."""


def pictures(folder: Path, mode: str) -> Path:
    """A set of 40 pictures of ten classes, dark on bright as digits on paper are."""
    for number in range(40):
        pixels = GENERATOR.integers(170, 256, (*ODD, 3), np.uint8)
        pixels[5:20, 4 + 20 * (number % 2) : 20 + 20 * (number % 2)] //= 3
        path = folder / str(number % 10) / f"{number}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.fromarray(pixels).convert(mode).save(path)
    return folder


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A person's pictures: of other sizes, and one like the data."""
    pictures(tmp_path / "more", "RGB")
    for number, size in enumerate(((90, 50), (28, 28), (31, 200))):
        pixels = GENERATOR.integers(0, 256, (*size, 3), np.uint8)
        Image.fromarray(pixels).save(tmp_path / "more" / f"own{number}.png")
    return tmp_path / "more"


def trained(call: Call, folder: Path, source: Path, *options: object, net: object = "lenet5") -> Path:
    words = ("train", net, "--data", source, "--epochs", 1, "--out", folder, *options)
    assert call(*words).status == 0
    return folder


def remove(source: Path) -> None:
    shutil.rmtree(source) if source.is_dir() else source.unlink()


@pytest.mark.parametrize("fit", ["stretch", "crop"])
@pytest.mark.parametrize("mode", ["L", "RGB"])
def test_pictures_of_a_folder_that_is_gone(mode: str, fit: str, call: Call, tmp_path: Path, own: Path) -> None:
    net = Document(network=architectures.get("lenet5").network, input_shape=(1 if mode == "L" else 3, 28, 28))
    (tmp_path / "net.cnn").write_text(net.to_json())
    source = pictures(tmp_path / "set", mode)
    run = trained(call, tmp_path / "run", source, "--fit", fit, net=tmp_path / "net.cnn")
    before = call("predict", run, own, "--csv")
    remove(source)
    assert call("predict", run, own, "--csv") == before
    assert before.status == 0
    assert json.loads((run / "data.json").read_text())["preparation"] == {
        "manner": "picture",
        "shape": [1 if mode == "L" else 3, *ODD],
    }


def test_images_of_a_file_that_is_gone(call: Call, tmp_path: Path, own: Path) -> None:
    images = GENERATOR.integers(0, 256, (60, 28, 28), np.uint8)
    np.savez(tmp_path / "set.npz", images=images, labels=np.arange(60) % 10)
    run = trained(call, tmp_path / "run", tmp_path / "set.npz")
    before = call("predict", run, own, "--csv")
    remove(tmp_path / "set.npz")
    assert (before.status, call("predict", run, own, "--csv")) == (0, before)


def test_a_run_of_an_earlier_version_asks_for_its_images(call: Call, tmp_path: Path, own: Path) -> None:
    run = trained(call, tmp_path / "run", pictures(tmp_path / "set", "RGB"))
    before = call("predict", run, own, "--csv")
    forget(run)
    assert call("predict", run, own, "--csv") == before
    (tmp_path / "set").rename(tmp_path / "elsewhere")
    for words in (("predict", run, own), ("draw", run, "--maps", "conv1", "--image", own / "own0.png", "-o", "x.png")):
        told = call.refused(*words)
        assert "an earlier version of this program has trained it" in told
        assert str(tmp_path / "set") in told
    (tmp_path / "elsewhere").rename(tmp_path / "set")
    assert call("predict", run, own, "--csv") == before


def test_a_run_of_an_earlier_version_learns_it_as_it_goes_on(call: Call, tmp_path: Path, own: Path) -> None:
    run = trained(call, tmp_path / "run", pictures(tmp_path / "set", "RGB"))
    before = call("predict", run, own, "--csv")
    forget(run)
    (run / "result.json").unlink()
    assert call("train", "--resume", run).status == 0
    remove(tmp_path / "set")
    assert call("predict", run, own, "--csv") == before


def test_a_run_of_an_earlier_version_reads_digits_as_ever(
    call: Call, lenet_run: Run, tmp_path: Path, own: Path
) -> None:
    shutil.copytree(lenet_run.folder, tmp_path / "run")
    before = call("predict", lenet_run.folder, own, "--csv")
    forget(tmp_path / "run")
    assert (before.status, call("predict", tmp_path / "run", own, "--csv")) == (0, before)


@pytest.mark.parametrize("key", ["mnist", "Fashion-MNIST"])
def test_a_data_set_of_the_program_need_not_be_here(
    key: str, call: Call, lenet_run: Run, tmp_path: Path, own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CNNSTUDIO_DATA_DIR", str(tmp_path / "empty"))
    run = tmp_path / "run"
    shutil.copytree(lenet_run.folder, run)
    before = call("predict", run, own, "--csv")
    forget(run)
    document = json.loads((run / "network.cnn").read_text())
    document["data"] = key
    (run / "network.cnn").write_text(json.dumps(document))
    assert (before.status, call("predict", run, own, "--csv")) == (0, before)


def forget(run: Path) -> None:
    """Leave of the run's data what an earlier version kept."""
    kept = json.loads((run / "data.json").read_text())
    del kept["preparation"]
    (run / "data.json").write_text(json.dumps(kept))
