"""Layers on the desktop's clipboard: readable text in the notation of the .cnn file, for any window of any instance."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication

from cnnstudio.app import i18n
from cnnstudio.app.designer.editing import Editing
from cnnstudio.network import Node, UserError
from cnnstudio.network.snippet import read_snippet, snippet


class LayerClipboard(QObject):
    """Copies and cuts the selected layers, and pastes what text of layers is there."""

    changed = Signal()
    """Something else is on the clipboard."""
    refused = Signal(str)
    """What is on the clipboard cannot be pasted: a sentence that says why. Nothing has changed."""

    def __init__(self, editing: Editing, parent: QObject) -> None:
        super().__init__(parent)
        self._editing = editing
        self._clipboard = QGuiApplication.clipboard()
        self._has_text: bool | None = None
        self._clipboard.dataChanged.connect(self._forget)

    @property
    def has_text(self) -> bool:
        """Whether there may be something to paste; looked at once, for the desktop takes its time to answer."""
        if self._has_text is None:
            data: QMimeData | None = self._clipboard.mimeData()  # the stubs do not know that it can be empty
            self._has_text = data is not None and data.hasText()
        return self._has_text

    def _forget(self) -> None:
        """Something else is there."""
        self._has_text = None
        self.changed.emit()

    @property
    def nodes(self) -> tuple[Node, ...]:
        """What can be pasted; none where that cannot be read."""
        if not self.has_text:
            return ()
        try:
            return read_snippet(self._clipboard.text())
        except UserError:
            return ()

    def copy(self) -> None:
        """Put the selected layers there."""
        nodes = self._editing.selected
        if nodes:
            self._clipboard.setText(snippet(nodes))

    def cut(self) -> None:
        """Put the selected layers there and take them out of the network."""
        self.copy()
        self._editing.cut_selected()

    def paste(self) -> None:
        """Put the layers that are there behind the selected ones."""
        try:
            self._editing.paste(read_snippet(self._clipboard.text()))
        except UserError as error:
            self.refused.emit(i18n.text(error.message))
