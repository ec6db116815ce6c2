"""The names before the controls of a form, or of several forms that stand below each other."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from cnnstudio.app.forms.editor import ROW_HEIGHT
from cnnstudio.app.theme import Theme, Type
from cnnstudio.app.widgets import label

LEAST_WIDTH = 66


class LabelColumn:
    """Makes the labels, all as wide as the widest: each layout asks for its own, and the controls stand in a line."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._labels: list[QLabel] = []

    def add(self, text: str) -> QLabel:
        """Another label."""
        made = label(self._theme, text, Type.SMALL, role="text2")
        made.setFixedHeight(self._theme.px(ROW_HEIGHT))
        self._labels.append(made)
        widest = max(self._theme.px(LEAST_WIDTH), *(name.sizeHint().width() for name in self._labels))
        for name in self._labels:
            name.setMinimumWidth(widest)
        return made
