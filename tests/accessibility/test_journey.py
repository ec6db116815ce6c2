"""The main job by a screen reader: add layers, mend a problem, train, pause, look, export; through AT-SPI alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import torch

from cnnstudio.network import Document, Stack
from tests.accessibility.conftest import Reader

pytestmark = pytest.mark.display


def design(reader: Reader) -> None:
    """Add three layers and mend what is wrong with the last."""
    for chip, card in (("Convolution", "conv1, "), ("Max pooling", "pool1, "), ("Dense", "dense1, ")):
        reader.press(chip, role="push button")
        reader.wait(role="list item", begins=card)
    reader.press(role="push button", begins="Flatten before it")
    reader.wait(role="list item", begins="flatten1, ")
    cards = [facts["name"].split(",")[0] for facts in reader.tree() if facts["role"] == "list item"]
    assert cards == ["Input", "conv1", "pool1", "flatten1", "dense1"]


def train(reader: Reader) -> None:
    """Choose the optimizer and a schedule, set the epochs, start, pause and go on."""
    reader.press("Train", role="page tab")
    optimizer, schedule = ({"role": "combo box", "name": name} for name in ("Adam", "One cycle"))
    reader.do("choose", target=optimizer, choice="AdamW")
    reader.wait("AdamW", role="combo box")
    reader.press("One cycle", role="combo box")
    reader.do("choose", target=schedule, choice="Constant")
    reader.wait("Constant", role="combo box")
    reader.do("set_value", target={"name": "Epochs", "role": "spin button"}, value=300)
    reader.wait(role="label", begins="Ready to train: 300 epochs")
    reader.press("Train", role="push button")
    reader.press("Pause", role="push button")
    reader.press("Resume", role="push button")
    reader.wait("Training", role="push button")


def look(reader: Reader) -> None:
    """Choose another image, another map and another layer, and hear how the weights change while it trains."""
    reader.press("Inside", role="page tab")
    reader.wait("Probability of each class", wanted={"description_has": "%"})
    weights = reader.wait(role="label", begins="weights: ")
    reader.wait(role="label", begins="weights: ", wanted={"name_is_not": weights["name"]})
    reader.wait("Images", role="image", wanted={"description_has": "validation:0, label"})
    reader.act("Increase", "Images", role="image")
    reader.wait("Images", wanted={"description_has": "validation:1, label"})
    reader.wait("Validation image 1", role="label")
    reader.wait(role="image", begins="conv1, ", wanted={"description_has": "map 0 of 8"})
    reader.do("set_value", target={"name": "Map", "role": "spin button"}, value=3)
    reader.wait(role="image", begins="conv1, ", wanted={"description_has": "map 3 of 8"})
    reader.wait("Filters", role="image", wanted={"description_has": "filter 3 of 8"})
    reader.press(role="image", begins="pool1, ")
    reader.wait(role="image", begins="pool1, ", wanted={"description_has": "map 0 of 8"})


def export(reader: Reader, path: Path) -> None:
    """Export through the dialog."""
    reader.menu("Export weights…")
    reader.wait(role="dialog", begins="Export weights")
    reader.press(".pt", role="radio button")
    reader.do("set_text", target={"name": "File", "role": "text"}, text=str(path))
    reader.press("Export", role="push button")
    said = reader.wait(role="label", begins="✓")
    assert "equal bit for bit" in said["name"]
    reader.press("Close", role="push button")


def leave(reader: Reader) -> None:
    """Quit without saving; the process ends well, with everything that was told to the reader."""
    reader.menu("Quit")
    reader.press("Discard", role="push button")
    assert reader.studio.wait(30) == 0


def test_the_whole_journey(open_studio: Callable[[Path], Reader], idx_folder: Path, tmp_path: Path) -> None:
    path, weights = tmp_path / "first.cnn", tmp_path / "weights.pt"
    Document(Stack(), data=str(idx_folder)).write(path)
    reader = open_studio(path)
    design(reader)
    train(reader)
    look(reader)
    reader.press("Stop", role="push button")
    reader.wait(role="label", begins="Stopped")
    export(reader, weights)
    leave(reader)
    tensors = torch.load(weights, weights_only=True)
    assert {name: tuple(tensor.shape) for name, tensor in tensors.items()} == {
        "conv1.weight": (8, 1, 3, 3),
        "conv1.bias": (8,),
        "dense1.weight": (10, 8 * 14 * 14),
        "dense1.bias": (10,),
    }
