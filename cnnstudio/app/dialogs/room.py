"""How large a dialog opens."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog

from cnnstudio.app.theme import Theme

SHARE = 0.92
"""Of the screen's height and width, at most: its frame needs room too."""


def widest(dialog: QDialog, theme: Theme, width: float) -> int:
    """A width in logical pixels at 100 % of text size, or as much as the screen allows."""
    return min(theme.px(width), int(dialog.screen().availableSize().width() * SHARE))


def open_at(dialog: QDialog, theme: Theme, width: float, height: float) -> None:
    """Let the dialog open at a size in logical pixels at 100 % of text size, or as large as the screen allows."""
    dialog.resize(widest(dialog, theme, width), min(theme.px(height), _highest(dialog)))


def make_room(dialog: QDialog) -> None:
    """Let the dialog grow where it is too low for what has come into it, as far as the screen allows."""
    layout = dialog.layout()
    if layout is None:
        return
    layout.activate()
    needed = layout.totalHeightForWidth(dialog.width())
    if needed > dialog.height():
        dialog.resize(dialog.width(), min(needed, _highest(dialog)))


def _highest(dialog: QDialog) -> int:
    return int(dialog.screen().availableSize().height() * SHARE)
