"""What the keys do that belong to one place and are no actions of the window."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication


class Keys(NamedTuple):
    """A key, or several that belong together, and what they do."""

    keys: str
    does: str


class Place(NamedTuple):
    """A part of the window, by the object name of its widget, with its keys."""

    name: str
    title: str
    keys: tuple[Keys, ...]


def places() -> tuple[Place, ...]:
    """Where keys have a meaning of their own."""
    return (
        Place("canvas", QCoreApplication.translate("Shortcuts", "The stack of layers (Design)"), _canvas()),
        Place(
            "palette",
            QCoreApplication.translate("Shortcuts", "The palette of layers (Design)"),
            (
                Keys("/", QCoreApplication.translate("Shortcuts", "Search a layer type, from anywhere in Design")),
                Keys("Enter", QCoreApplication.translate("Shortcuts", "Insert it after the selected layer")),
                Keys("Esc", QCoreApplication.translate("Shortcuts", "Back to the stack")),
            ),
        ),
        Place(
            "insideWorkspace",
            QCoreApplication.translate("Shortcuts", "The maps (Inside)"),
            (
                Keys("← → ↑ ↓", QCoreApplication.translate("Shortcuts", "Move the chosen unit over its map")),
                Keys("Page Up, Page Down", QCoreApplication.translate("Shortcuts", "The map before, the map after")),
                Keys("[, ]", QCoreApplication.translate("Shortcuts", "The layer before, the layer after")),
            ),
        ),
    )


def _canvas() -> tuple[Keys, ...]:
    return (
        Keys("↑ ↓", QCoreApplication.translate("Shortcuts", "The layer before, the layer after")),
        Keys("Home, End", QCoreApplication.translate("Shortcuts", "The input, the last layer")),
        Keys("Enter", QCoreApplication.translate("Shortcuts", "Go to the layer's settings")),
        Keys("Esc", QCoreApplication.translate("Shortcuts", "Back")),
        Keys("F2", QCoreApplication.translate("Shortcuts", "Rename the layer")),
        Keys("Alt+↑, Alt+↓", QCoreApplication.translate("Shortcuts", "Move the layer up, down")),
        Keys("Ctrl+D", QCoreApplication.translate("Shortcuts", "Duplicate the layer")),
        Keys("Del", QCoreApplication.translate("Shortcuts", "Delete the layer")),
        Keys("Alt+Enter", QCoreApplication.translate("Shortcuts", "Do the first repair that is offered")),
        Keys("Shift+F10", QCoreApplication.translate("Shortcuts", "The layer's menu")),
    )
