"""A question before something would be lost, with buttons that say what they do."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget

Answer = tuple[str, str, Callable[[], object] | None]
"""A button's object name, its text, and what it does; the last answer is the one Esc gives."""


def ask(window: QWidget, name: str, title: str, detail: str, answers: Sequence[Answer]) -> None:
    """Open the question on `window` and return at once; the first answer is the default."""
    box = QMessageBox(QMessageBox.Icon.NoIcon, title, title, parent=window)
    box.setObjectName(name)
    box.setInformativeText(detail)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    actions: dict[str, Callable[[], object] | None] = {}
    for index, (button_name, words, action) in enumerate(answers):
        button = box.addButton(words, QMessageBox.ButtonRole.ActionRole)
        button.setObjectName(button_name)
        actions[button_name] = action
        if index == 0:
            box.setDefaultButton(button)
            button.setProperty("primary", True)
        box.setEscapeButton(button)

    def answered() -> None:
        clicked: QAbstractButton | None = box.clickedButton()
        action = None if clicked is None else actions.get(clicked.objectName())
        if action:
            action()

    box.finished.connect(answered)
    box.open()
