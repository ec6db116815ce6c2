"""Everything that can be done now, by name: what the command palette offers and the shortcuts page lists."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

LONG_NAME = "longName"


def collect(*places: QWidget) -> list[QAction]:
    """The actions of some widgets, in order, each once: those that have a text and are not hidden."""
    found: dict[QAction, None] = {}
    for place in places:
        for action in place.actions():
            if action.isVisible() and not action.isSeparator() and name_of(action):
                found.setdefault(action)
    return list(found)


def collect_shown(window: QWidget, workspace: QWidget) -> list[QAction]:
    """The actions of the window and of the workspace that is shown, then the named ones of the parts of that."""
    parts = [part for part in workspace.findChildren(QWidget) if part.isVisibleTo(workspace)]
    named = [action for action in collect(*parts) if action.objectName()]
    return list(dict.fromkeys((*collect(window, workspace), *named)))


def name_of(action: QAction) -> str:
    """The action's text without its marks for menus: ``Save as``. Its `longName` says what its menu says around it."""
    text = str(action.property(LONG_NAME) or action.text())
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")


def keys_of(action: QAction | None) -> str:
    """The action's shortcut as people read it; empty where it has none, or there is no action."""
    return "" if action is None else action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def keyed(window: QWidget) -> list[QAction]:
    """All actions in a window that have a shortcut, those of its parts included, each once, in the order of names."""
    actions = (action for action in window.findChildren(QAction) if action.isVisible() and name_of(action))
    unique = {(name_of(action), all_keys_of(action)): action for action in actions if all_keys_of(action)}
    return [unique[key] for key in sorted(unique)]


def all_keys_of(action: QAction) -> str:
    """All of the action's shortcuts as people read them, ", " between them."""
    form = QKeySequence.SequenceFormat.NativeText
    return ", ".join(keys.toString(form) for keys in action.shortcuts())


def matching(actions: Iterable[QAction], wanted: str) -> list[QAction]:
    """Those whose name or shortcut has every word of `wanted`; names that begin with it come first."""
    words = wanted.casefold().split()

    def rank(action: QAction) -> tuple[bool, bool]:
        name = name_of(action).casefold()
        return not action.isEnabled(), bool(words) and not name.startswith(words[0])

    found = (action for action in actions if _has(f"{name_of(action)} {keys_of(action)}".casefold(), words))
    return sorted(found, key=rank)


def show_keys_in_tip(action: QAction) -> None:
    """Let the action's tool tip name its shortcut, also when its text changes."""

    def refresh() -> None:
        if not isValid(action):
            return  # it changes once more while it is deleted
        name, keys = name_of(action), keys_of(action)
        tip = f"{name} ({keys})" if keys else name
        if action.toolTip() != tip:
            action.setToolTip(tip)

    action.changed.connect(refresh)
    refresh()


def _has(text: str, words: list[str]) -> bool:
    return all(word in text for word in words)
