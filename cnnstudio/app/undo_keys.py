"""Ctrl+Z in a field undoes the step on the document, not only letters in the field."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QWidget

STEPS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class UndoKeys(QObject):
    """Lets the window's undo and redo through where the focused field would swallow them.

    A line edit keeps them while it has letters of its own to take back; a number field never does: its steps are the
    document's. Only the focused field is watched: a filter on the program would see every event.
    """

    def __init__(self, application: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        application.focusChanged.connect(self._on_focus_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if not any(event.matches(step) for step in STEPS) or _has_letters_of_its_own(watched):
            return False
        event.ignore()
        return True

    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        if isinstance(old, (QAbstractSpinBox, QLineEdit)):
            old.removeEventFilter(self)
        if isinstance(new, (QAbstractSpinBox, QLineEdit)):
            new.installEventFilter(self)


def _has_letters_of_its_own(field: QObject) -> bool:
    return isinstance(field, QLineEdit) and (field.isUndoAvailable() or field.isRedoAvailable())
