"""Begin a new document: empty, or with a ready architecture."""

from __future__ import annotations

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
from cnnstudio.app.dialogs.room import open_at
from cnnstudio.app.theme import Space, Theme, Type, Weight
from cnnstudio.app.widgets import label
from cnnstudio.network import Document, architectures
from cnnstudio.network.architectures import Architecture


class NewDialog(QDialog):
    """`chosen` comes with the new document."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("newDialog")
        self.setWindowTitle(self.tr("New network"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._ready = architectures.available()
        self._list = QListWidget()
        self._list.setObjectName("architectureList")
        self._list.setAccessibleName(self.tr("Ready architectures"))
        self._list.addItem(self._item("empty", self.tr("Empty: drag it together yourself")))
        for architecture in self._ready:
            self._list.addItem(self._item(architecture.key, self._title(architecture)))
        self._help = label(theme, "", Type.SMALL, role="text2")
        self._help.setWordWrap(True)
        self._help.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._help.setMinimumHeight(theme.px(72))
        self._help.setTextFormat(Qt.TextFormat.PlainText)
        self._list.currentRowChanged.connect(self._explain)
        self._list.itemActivated.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(label(theme, self.tr("Begin with"), Type.TITLE, Weight.SEMIBOLD))
        column.addWidget(self._list, 1)
        column.addWidget(self._help)
        column.addWidget(self._make_buttons())
        self._list.setCurrentRow(0)
        open_at(self, theme, 460, 340)

    def accept(self) -> None:
        row = self._list.currentRow()
        super().accept()
        self.chosen.emit(Document() if row <= 0 else self._ready[row - 1].document())

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
        return self.tr("{title}: input {input}, {parameters} parameters").format(
            title=architecture.title,
            input=i18n.shape(architecture.input_shape),
            parameters=i18n.count(architectures.figures(architecture.key).parameters),
        )

    def _explain(self, row: int) -> None:
        if row <= 0:
            words = self.tr("Digits of 28 × 28 pixels come in, and ten classes are wanted. The layers are up to you.")
        else:
            ready = self._ready[row - 1]
            words = "\n".join((i18n.text(ready.summary), i18n.text(ready.help)))
        self._help.setText(words)

    def _item(self, key: str, title: str) -> QListWidgetItem:
        item = QListWidgetItem(title)
        item.setData(Qt.ItemDataRole.UserRole, key)
        return item
