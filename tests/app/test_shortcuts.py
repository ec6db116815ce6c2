"""The page of shortcuts is true: whatever class hears keys is on it, with every key that its source names."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

import cnnstudio.app
from cnnstudio.app.shortcuts import Place, places

APP = Path(cnnstudio.app.__file__).parent
SHOWN = {
    "Return": "Enter",
    "Escape": "Esc",
    "Delete": "Del",
    "PageUp": "Page Up",
    "PageDown": "Page Down",
    "Left": "←",
    "Right": "→",
    "Up": "↑",
    "Down": "↓",
    "BracketLeft": "[",
    "BracketRight": "]",
    "Plus": "+",
    "Equal": "+",
    "Minus": "−",
    "Underscore": "−",
}
"""Qt's names of keys, as the page says them; the others are said as they are."""


def classes() -> Iterator[tuple[str, set[str]]]:
    """The classes of the window's sources that name keys, and the keys as the page says them."""
    for path in sorted(APP.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                names = {part.attr for part in ast.walk(node) if isinstance(part, ast.Attribute)}
                keys = {name.removeprefix("Key_") for name in names if name.startswith("Key_")}
                if keys:
                    yield node.name, {SHOWN.get(key, key) for key in keys}


def told(place: Place) -> set[str]:
    """All keys of a place, without those that are held with them."""
    words = (word for keys in place.keys for word in keys.keys.split(", "))
    return {word if len(word) == 1 else word.rsplit("+", 1)[-1] for word in words}


@pytest.mark.parametrize(("name", "keys"), list(classes()))
def test_the_page_tells_every_key(qapp: QApplication, name: str, keys: set[str]) -> None:
    found = [place for place in places() if name in place.classes]
    assert found, f"{name} hears keys and is in no place of app/shortcuts.py"
    assert keys <= set().union(*map(told, found)), f"{name} hears keys that app/shortcuts.py does not tell"


def test_the_page_names_no_class_that_is_gone() -> None:
    sources = "\n".join(path.read_text(encoding="utf-8") for path in APP.rglob("*.py"))
    gone = {name for place in places() for name in place.classes if f"class {name}(" not in sources}
    assert not gone
