"""All keyboard shortcuts on one page."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHeaderView, QPushButton, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from cnnstudio.app.commands import all_keys_of, collect, keyed, name_of
from cnnstudio.app.dialogs.room import open_at
from cnnstudio.app.shortcuts import Keys, places
from cnnstudio.app.theme import Space, Theme, Type, Weight
from cnnstudio.app.widgets import label


class ShortcutsDialog(QDialog):
    """The window's actions first, then those of its parts, then the keys that are no actions."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
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
        self.tree.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.tree.header().setStretchLastSection(False)
        everywhere = collect(window)
        self._add(self.tr("Everywhere"), (Keys(all_keys_of(action), name_of(action)) for action in everywhere))
        parts = (action for action in keyed(window) if action not in everywhere)
        self._add(self.tr("Where they are shown"), (Keys(all_keys_of(action), name_of(action)) for action in parts))
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
        open_at(self, theme, 620, 560)

    def _add(self, title: str, lines: Iterable[Keys]) -> None:
        shown = [line for line in lines if line.keys]
        if not shown:
            return
        head = QTreeWidgetItem(self.tree, [title])
        head.setFirstColumnSpanned(True)
        head.setFont(0, self._theme.font(Type.BASE, Weight.SEMIBOLD))
        for keys, does in shown:
            item = QTreeWidgetItem(head, [does, keys])
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{does}, {keys}")
