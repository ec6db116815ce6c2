"""F1: what the focused thing is, what it does, and its keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cnnstudio.app.dialogs.room import widest
from cnnstudio.app.theme import Space, Theme, Type, Weight
from cnnstudio.app.topics import Topic
from cnnstudio.app.widgets import label

WIDTH = 420


class HelpDialog(QDialog):
    """Tells one topic; from here one comes to the page of all shortcuts."""

    def __init__(self, topic: Topic, show_shortcuts: Callable[[], object], theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme, self._show_shortcuts = theme, show_shortcuts
        self.setObjectName("helpDialog")
        self.setWindowTitle(self.tr("Help"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        title = label(theme, topic.title, Type.TITLE, Weight.SEMIBOLD)
        title.setObjectName("helpTitle")
        title.setWordWrap(True)
        column.addWidget(title)
        for words in topic.paragraphs:
            paragraph = label(theme, words, role="text2")
            paragraph.setWordWrap(True)
            column.addWidget(paragraph)
        column.addLayout(self._keys(topic))
        column.addStretch(1)
        column.addLayout(self._buttons())
        self.setAccessibleDescription("\n".join(topic.paragraphs))
        self.setMinimumWidth(widest(self, theme, WIDTH))

    def _keys(self, topic: Topic) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.XS)
        grid.setColumnStretch(1, 1)
        for row, (keys, does) in enumerate(topic.keys):
            grid.addWidget(label(self._theme, keys, Type.SMALL, Weight.MEDIUM), row, 0)
            grid.addWidget(label(self._theme, does, Type.SMALL, role="text2"), row, 1)
        return grid

    def _buttons(self) -> QHBoxLayout:
        shortcuts = QPushButton(self.tr("All shortcuts"))
        shortcuts.setObjectName("helpShortcuts")
        shortcuts.clicked.connect(self._to_shortcuts)
        close = QPushButton(self.tr("Close"))
        close.setObjectName("helpClose")
        close.setDefault(True)
        close.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(shortcuts)
        row.addStretch(1)
        row.addWidget(close)
        return row

    def _to_shortcuts(self) -> None:
        self.reject()
        self._show_shortcuts()
