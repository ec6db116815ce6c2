"""The menu of the files opened or saved last."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from cnnstudio.app.settings import Settings


class RecentMenu(QMenu):
    """Made anew whenever it opens; `chosen` comes with the path of a file."""

    chosen = Signal(object)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setTitle(self.tr("Open recent"))
        self.setObjectName("recentMenu")
        self.setToolTipsVisible(True)
        self.fill()
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """List the files as they are known now."""
        self.clear()
        for number, path in enumerate(self._settings.recent, start=1):
            self.addAction(self._entry(number, path))
        if self.isEmpty():
            self.addAction(self.tr("No files yet")).setEnabled(False)
            return
        self.addSeparator()
        forget = self.addAction(self.tr("Forget these files"))
        forget.setObjectName("actionForgetRecent")
        forget.triggered.connect(self._forget)

    def _forget(self) -> None:
        self._settings.forget_recent()

    def _entry(self, number: int, path: Path) -> QAction:
        name = path.name.replace("&", "&&")
        entry = QAction(f"&{number % 10}  {name}", self)
        entry.setObjectName(f"actionRecent-{number}")
        entry.setToolTip(str(path))
        entry.triggered.connect(lambda: self.chosen.emit(path))
        return entry
