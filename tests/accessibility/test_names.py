"""What a screen reader finds in every workspace and dialog: names, fitting roles, and ways to act."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget

import cnnstudio.app
from cnnstudio.app.accessible import FACES
from cnnstudio.network import Document, Recipe, architectures
from tests.accessibility.conftest import Facts, Reader

ACTIVE = {
    "check box",
    "combo box",
    "list item",
    "page tab",
    "push button",
    "radio button",
    "slider",
    "spin button",
    "text",
    "toggle button",
}
"""Roles of what a person acts on."""
SHOWN = {"alert", "chart", "dialog", "heading", "image", "list", "table", "tool bar"}
"""Roles of what is looked at, painted by the program or not."""
PAINTED = {
    "design": {
        ("list", "Layers from the input downwards"),
        ("chart", "Parameters"),
        ("label", "few.cnn"),
        ("separator", "Width of the palette"),
        ("separator", "Width of the inspector"),
    },
    "train": {
        ("image", "One image of each class"),
        ("chart", "Learning rate over the training"),
        ("chart", "Loss"),
        ("chart", "Accuracy"),
        ("chart", "Confusion matrix"),
        ("table", "Figures of each epoch"),
        ("separator", "Width of the recipe"),
        ("separator", "Width of the results"),
    },
    "inside": {
        ("image", "Images"),
        ("image", "The image"),
        ("image", "conv1, "),
        ("image", "dense3, "),
        ("image", "Chosen map"),
        ("image", "Filters"),
        ("chart", "Probability of each class"),
        ("separator", "Width of the images"),
        ("separator", "Height of the chosen map"),
    },
}
"""Roles, and how the names begin, of what the program paints itself."""


def nameless(tree: list[Facts]) -> list[tuple[str, str]]:
    """Role and description of what should have a name and has none."""
    return [
        (facts["role"], facts["description"])
        for facts in tree
        if facts["role"] in ACTIVE | SHOWN and not facts["name"].strip()
    ]


def unlabelled(tree: list[Facts]) -> list[str]:
    """Combo boxes, of which the name is what is chosen, without a text that says what is chosen there."""
    return [facts["name"] for facts in tree if facts["role"] == "combo box" and not any(facts["labels"])]


def idle(tree: list[Facts]) -> list[tuple[str, str]]:
    """What can be acted on by sight and offers a screen reader nothing."""
    return [
        (facts["role"], facts["name"])
        for facts in tree
        if facts["role"] in ACTIVE
        and "enabled" in facts["states"]
        and not (set(facts["actions"]) - {"SetFocus"} or facts["value"] is not None or facts["editable"])
    ]


def mute(tree: list[Facts]) -> list[str]:
    """What the keyboard can be on, and is nothing to a screen reader."""
    return [
        facts["name"] for facts in tree if "focusable" in facts["states"] and facts["role"] in ("filler", "unknown")
    ]


def assert_readable(tree: list[Facts]) -> None:
    assert not nameless(tree)
    assert not unlabelled(tree)
    assert not idle(tree)
    assert not mute(tree)


def assert_shows(tree: list[Facts], wanted: set[tuple[str, str]]) -> None:
    missing = [
        (role, begin)
        for role, begin in wanted
        if not any(facts["role"] == role and facts["name"].startswith(begin) for facts in tree)
    ]
    assert not missing, missing


@pytest.fixture
def reader(open_studio: Callable[[Path], Reader], idx_folder: Path, tmp_path: Path) -> Reader:
    """The studio with LeNet-5 on few images."""
    ready, path = architectures.get("lenet5"), tmp_path / "few.cnn"
    Document(ready.network, ready.input_shape, data=str(idx_folder), recipe=Recipe(epochs=1)).write(path)
    return open_studio(path)


def trained(reader: Reader) -> None:
    reader.press("Train", role="push button")
    reader.wait(role="label", begins="Test accuracy")


@pytest.mark.display
def test_nothing_is_nameless_before_a_training(reader: Reader) -> None:
    for tab in ("Design", "Train", "Inside"):
        reader.press(tab, role="page tab")
        reader.wait(tab, role="page tab", wanted={"state": "selected"})
        assert_readable(reader.tree())


@pytest.mark.display
def test_nothing_is_nameless_while_a_layer_is_chosen(reader: Reader) -> None:
    for card in ("conv1, ", "dense1, ", "Input, "):
        reader.press(role="list item", begins=card)
        reader.wait(role="list item", begins=card, wanted={"state": "selected"})
        assert_readable(reader.tree())
    reader.press("Global average pooling", role="push button")
    reader.wait(role="push button", begins="Flatten")
    assert_readable(reader.tree())


@pytest.mark.display
def test_nothing_is_nameless_after_a_training(reader: Reader) -> None:
    trained(reader)
    for tab, ready in (("Design", "conv1, "), ("Train", "Confusion matrix"), ("Inside", "Probability of each class")):
        reader.press(tab, role="page tab")
        reader.wait(begins=ready)
        tree = reader.tree()
        assert_readable(tree)
        assert_shows(tree, PAINTED[tab.lower()])


@pytest.mark.display
def test_the_pad_can_be_drawn_on(reader: Reader) -> None:
    trained(reader)
    reader.press("Inside", role="page tab")
    reader.press("Draw", role="radio button")
    pad: dict[str, Any] = {"name": "Draw a digit", "role": "image"}
    reader.wait(**pad, wanted={"description_has": "strokes: 0"})
    assert_readable(reader.tree())
    reader.press(**pad)
    for action in ("Increase", "Scroll Down"):
        reader.act(action, **pad)
    reader.press(**pad)
    reader.wait(**pad, wanted={"description_has": "strokes: 1"})
    reader.wait("Probability of each class", wanted={"description_has": "%"})


@pytest.mark.display
@pytest.mark.parametrize(
    ("way", "title"),
    [
        (("New…",), "New network"),
        (("Settings…",), "Settings"),
        (("Commands…",), "Commands"),
        (("Help", "Keyboard shortcuts"), "Keyboard shortcuts"),
        (("Help", "About CNN Studio"), "About"),
    ],
)
def test_dialogs_have_names_too(reader: Reader, way: tuple[str, ...], title: str) -> None:
    reader.menu(*way)
    reader.wait(role="dialog", begins=title)
    assert_readable(reader.tree())


@pytest.mark.display
def test_the_dialog_of_the_export_has_names_too(reader: Reader) -> None:
    trained(reader)
    reader.menu("Export weights…")
    reader.wait(role="dialog", begins="Export weights")
    assert_readable(reader.tree())


@pytest.mark.display
def test_what_a_search_finds_is_said_at_once(reader: Reader) -> None:
    reader.menu("Edit", "Find…")
    field: dict[str, Any] = {"role": "text", "begins": "Find"}
    reader.wait(**field)
    for wanted, said in (("conv", "1 of 2"), ("no such layer", "Nothing found")):
        reader.do("set_text", target=field, text=wanted)
        reader.do("hear", words=said, seconds=20.0)


@pytest.mark.display
def test_cards_are_read_in_the_order_they_stand_in(reader: Reader) -> None:
    reader.press(role="list item", begins="pool1, ")
    reader.press("Dropout", role="push button")
    reader.wait(role="list item", begins="dropout1, ")
    names = [facts["name"].split(",")[0] for facts in reader.tree() if facts["role"] == "list item"]
    assert names[:6] == ["Input", "conv1", "relu1", "pool1", "dropout1", "conv2"]


def test_every_face_is_of_a_class_there_is() -> None:
    for module in pkgutil.walk_packages(cnnstudio.app.__path__, "cnnstudio.app."):
        importlib.import_module(module.name)
    there: set[str] = set()
    kinds: list[type] = [QWidget]
    while kinds:
        kind = kinds.pop()
        there.add(kind.__name__)
        kinds.extend(kind.__subclasses__())
    assert set(FACES) <= there
