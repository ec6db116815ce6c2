"""What a screen reader is told at once, though the focus stays where it is."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, words: str) -> None:
    """Have a screen reader say some words, once it is silent; nothing happens where none is about."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def tell_selected(widget: QWidget, selected: bool) -> None:
    """Tell that a part of a list was selected beside others, or is no longer."""
    if QAccessible.isActive():
        kind = QAccessible.Event.SelectionAdd if selected else QAccessible.Event.SelectionRemove
        QAccessible.updateAccessibility(QAccessibleEvent(widget, kind))
