"""Which file to write: typed or chosen, and never replaced unasked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from cnnstudio.app.theme import Space


class FileChoice(QWidget):
    """A path and Browse…; `pattern` gives the file dialog's filter and default suffix, for the format of the moment.

    `title` is the file dialog's, `name` begins the names of its parts.
    """

    edited = Signal(str)
    """Another path was typed or chosen."""

    def __init__(self, name: str, title: str, first: Path, pattern: Callable[[], tuple[str, str]]) -> None:
        super().__init__()
        self._name, self._title, self._pattern = name, title, pattern
        self._may_replace: set[str] = set()
        self._field = QLineEdit(str(first))
        self._field.setObjectName(f"{name}Path")
        self._field.setAccessibleName(self.tr("File"))
        self._field.textEdited.connect(self.edited)
        browse = QPushButton(self.tr("Browse…"))
        browse.setObjectName(f"{name}Browse")
        browse.clicked.connect(self._browse)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self._field, 1)
        row.addWidget(browse)
        self.setFocusProxy(self._field)

    @property
    def path(self) -> str:
        """The path as it stands in the field."""
        return self._field.text().strip()

    def set_path(self, path: str | Path) -> None:
        """Put a path into the field."""
        self._field.setText(str(path))

    def with_suffix(self, suffix: str) -> str:
        """The path, which gets a suffix where it has none."""
        if self.path and not Path(self.path).suffix:
            self.set_path(f"{self.path}.{suffix}")
        return self.path

    def may_write(self) -> bool:
        """Whether the file can be written: it is not there, or it was asked about before. To ask is to ask once."""
        asked = self.path in self._may_replace
        self._may_replace.add(self.path)
        return asked or not Path(self.path).is_file()

    def note_written(self) -> None:
        """The file is of this dialog's making: it may be written again."""
        self._may_replace.add(self.path)

    def _browse(self) -> None:
        pattern, suffix = self._pattern()
        dialog = QFileDialog(self, self._title, str(Path(self.path).parent), pattern)
        dialog.setObjectName(f"{self._name}FileDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix)
        dialog.selectFile(Path(self.path).name)
        dialog.fileSelected.connect(self._take)
        dialog.open()

    def _take(self, path: str) -> None:
        """Take a path from the file dialog, which has asked already whether a file may be replaced."""
        self.set_path(path)
        self._may_replace.add(path)
        self.edited.emit(path)
