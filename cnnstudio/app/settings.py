"""What the window remembers between starts: theme, window size, splitters, the last folder."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QSplitter, QWidget

from cnnstudio.app.theme import Choice
from cnnstudio.network import folders


class Settings:
    """A typed front of an INI file in the person's settings folder."""

    def __init__(self) -> None:
        self._store = QSettings(str(folders.config_folder() / "window.ini"), QSettings.Format.IniFormat)

    @property
    def theme(self) -> Choice:
        """Light, dark, or as the desktop has it."""
        try:
            return Choice(self._store.value("theme", Choice.DESKTOP.value))
        except ValueError:
            return Choice.DESKTOP

    @theme.setter
    def theme(self, choice: Choice) -> None:
        self._store.setValue("theme", choice.value)

    @property
    def folder(self) -> str:
        """The folder of the last file opened or saved; empty at the beginning."""
        return str(self._store.value("folder", ""))

    @folder.setter
    def folder(self, folder: str) -> None:
        self._store.setValue("folder", folder)

    def remember_splitter(self, name: str, splitter: QSplitter) -> None:
        """Give a splitter the sizes it last had under `name`, and keep what it is dragged to."""
        state = self._store.value(f"splitter/{name}")
        if isinstance(state, QByteArray):
            splitter.restoreState(state)
        splitter.splitterMoved.connect(lambda: self._store.setValue(f"splitter/{name}", splitter.saveState()))

    def restore_window(self, window: QWidget) -> bool:
        """Give the window the place and size it had; False where none is known."""
        geometry = self._store.value("geometry")
        return isinstance(geometry, QByteArray) and window.restoreGeometry(geometry)

    def keep_window(self, window: QWidget) -> None:
        """Keep the window's place and size for the next start."""
        self._store.setValue("geometry", window.saveGeometry())
        self._store.sync()
