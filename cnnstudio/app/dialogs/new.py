"""Begin a new document: empty, or with a ready architecture."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cnnstudio.app import i18n
from cnnstudio.app.architecture_words import about, group_title
from cnnstudio.app.dialogs.room import open_at
from cnnstudio.app.theme import Space, Theme, Type, Weight
from cnnstudio.app.widgets import label
from cnnstudio.network import Document, architectures
from cnnstudio.network.architectures import Architecture

EMPTY = "empty"
HELP = 132
"""Room for the longest explanation."""


class NewDialog(QDialog):
    """`chosen` comes with the new document."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("newDialog")
        self.setWindowTitle(self.tr("New network"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._list = QListWidget()
        self._list.setObjectName("architectureList")
        self._list.setAccessibleName(self.tr("Ready architectures"))
        self._list.addItem(self._item(EMPTY, self.tr("Empty: drag it together yourself")))
        for group, members in groupby(architectures.available(), key=lambda ready: ready.group):
            self._list.addItem(self._heading(theme, group_title(group)))
            for architecture in members:
                self._list.addItem(self._item(architecture.key, self._title(architecture)))
        self._help = label(theme, "", Type.SMALL, role="text2")
        self._help.setWordWrap(True)
        self._help.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._help.setMinimumHeight(theme.px(HELP))
        self._help.setTextFormat(Qt.TextFormat.PlainText)
        self._list.currentItemChanged.connect(self._explain)
        self._list.itemActivated.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(label(theme, self.tr("Begin with"), Type.TITLE, Weight.SEMIBOLD))
        column.addWidget(self._list, 1)
        column.addWidget(self._help)
        column.addWidget(self._make_buttons())
        self._list.setCurrentRow(0)
        open_at(self, theme, 520, 560)

    def accept(self) -> None:
        ready = self._chosen()
        super().accept()
        self.chosen.emit(Document() if ready is None else ready.document())

    def _chosen(self) -> Architecture | None:
        """The architecture in the list's current line; None for an empty network and for a heading, which is none."""
        key = self._list.currentItem().data(Qt.ItemDataRole.UserRole)
        return None if key in (EMPTY, None) else architectures.get(key)

    def _make_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        create = QPushButton(self.tr("Create"))
        create.setObjectName("createButton")
        create.setProperty("primary", True)
        create.setDefault(True)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setObjectName("cancelButton")
        buttons.addButton(create, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    def _title(self, architecture: Architecture) -> str:
        return self.tr("{title}, {year}: input {input}, {parameters} parameters").format(
            title=architecture.title,
            year=architecture.year,
            input=i18n.shape(architecture.input_shape),
            parameters=i18n.count(architectures.figures(architecture.key).parameters),
        )

    def _explain(self) -> None:
        ready = self._chosen()
        if ready is None:
            words = self.tr("Digits of 28 × 28 pixels come in, and ten classes are wanted. The layers are up to you.")
        else:
            words = f"{i18n.text(ready.summary)}\n{about(ready)}"
        self._help.setText(words)

    @staticmethod
    def _heading(theme: Theme, title: str) -> QListWidgetItem:
        """A line that cannot be chosen, over a group."""
        item = QListWidgetItem(title)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setFont(theme.font(Type.CAPTION, Weight.SEMIBOLD))
        return item

    def _item(self, key: str, title: str) -> QListWidgetItem:
        item = QListWidgetItem(title)
        item.setData(Qt.ItemDataRole.UserRole, key)
        return item
