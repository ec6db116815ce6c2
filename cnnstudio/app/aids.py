"""What helps with the window itself: the command palette, help, shortcuts, settings, about."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from cnnstudio.app.actions import Actions
from cnnstudio.app.commands import collect_shown
from cnnstudio.app.runner import Runner
from cnnstudio.app.session import Session
from cnnstudio.app.settings import Settings
from cnnstudio.app.theme import Theme


class Aids(QObject):
    """Opens the dialogs, which do not block. `shown` tells the workspace that is shown, `device` what trains."""

    remake_wanted = Signal(str)
    """The window is to be made anew, because of the named field of the settings: size or language of texts, a reset."""

    def __init__(
        self,
        window: QWidget,
        session: Session,
        runner: Runner,
        theme: Theme,
        settings: Settings,
        actions: Actions,
        shown: Callable[[], QWidget],
        device: Callable[[], str],
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._theme = window, session, theme
        self._runner, self._settings = runner, settings
        self._shown, self._device = shown, device
        actions.commands.triggered.connect(self.commands)
        actions.help.triggered.connect(self.help)
        actions.shortcuts.triggered.connect(self.shortcuts)
        actions.about.triggered.connect(self.about)
        actions.settings.triggered.connect(self._open_settings)

    def commands(self) -> None:
        """The command palette."""
        from cnnstudio.app.dialogs.command_palette import CommandPalette

        CommandPalette(collect_shown(self._window, self._shown()), self._theme, self._window).open_searching()

    def help(self) -> None:
        """Help on what has the focus; on the workspace where nothing has."""
        from cnnstudio.app.dialogs.help import HelpDialog
        from cnnstudio.app.topics import topic_of

        focused: QWidget | None = self._window.focusWidget()
        topic = topic_of(self._shown() if focused is None else focused, self._session.network)
        HelpDialog(topic, self.shortcuts, self._theme, self._window).open()

    def shortcuts(self) -> None:
        """All shortcuts on one page."""
        from cnnstudio.app.dialogs.shortcuts import ShortcutsDialog

        ShortcutsDialog(self._theme, self._window).open()

    def settings(self, *, focus: str = "") -> None:
        """Settings, applied as they are chosen; `focus` names the field to begin with."""
        from cnnstudio.app.dialogs.settings import SettingsDialog

        dialog = SettingsDialog(self._settings, self._runner, self._theme, self._window)
        dialog.remake_wanted.connect(self.remake_wanted)
        field = dialog.findChild(QWidget, focus) if focus else None
        if field is not None:
            field.setFocus()
        dialog.open()

    def _open_settings(self) -> None:
        self.settings()

    def about(self) -> None:
        """Version, licences, and a report of a fault."""
        from cnnstudio.app.dialogs.about import AboutDialog

        AboutDialog(self._device(), self._theme, self._window).open()
