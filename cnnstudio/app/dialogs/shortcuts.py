"""All keyboard shortcuts on one page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QHeaderView, QPushButton, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from cnnstudio.app.commands import keys_of, name_of
from cnnstudio.app.dialogs.room import open_at
from cnnstudio.app.shortcuts import Keys, places
from cnnstudio.app.theme import Space, Theme, Type, Weight
from cnnstudio.app.widgets import label


class ShortcutsDialog(QDialog):
    """The window's actions first, then the keys of its parts."""

    def __init__(self, actions: Sequence[QAction], theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self.setObjectName("shortcutsDialog")
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.tree = QTreeWidget()
        self.tree.setObjectName("shortcutsList")
        self.tree.setAccessibleName(self.tr("Keyboard shortcuts"))
        self.tree.setHeaderHidden(True)
        self.tree.setColumnCount(2)
        self.tree.setRootIsDecorated(False)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._add(self.tr("Everywhere"), (Keys(keys_of(action), name_of(action)) for action in actions))
        for place in places():
            self._add(place.title, place.keys)
        self.tree.expandAll()
        close = QPushButton(self.tr("Close"))
        close.setObjectName("shortcutsClose")
        close.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(label(theme, self.tr("Keyboard shortcuts"), Type.TITLE, Weight.SEMIBOLD))
        column.addWidget(self.tree, 1)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        open_at(self, theme, 520, 560)

    def _add(self, title: str, lines: Iterable[Keys]) -> None:
        head = QTreeWidgetItem(self.tree, [title])
        head.setFont(0, self._theme.font(Type.BASE, Weight.SEMIBOLD))
        for keys, does in lines:
            if keys:
                item = QTreeWidgetItem(head, [does, keys])
                item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{does}, {keys}")
