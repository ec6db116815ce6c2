"""New, Open, Save, Export and leaving: what is done with documents, and asked before something would be lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from cnnstudio.app.dialogs.question import ask
from cnnstudio.app.i18n import text
from cnnstudio.app.icons import Icons
from cnnstudio.app.runner import Runner
from cnnstudio.app.session import SUFFIX, Session
from cnnstudio.app.settings import Settings
from cnnstudio.app.theme import Theme
from cnnstudio.network import Document, UserError

Then = Callable[[], object]
PATIENCE_MS = 1200
"""How long a closing window waits for a training to stop."""


class Desk(QObject):
    """Dialogs are opened on `window` and do not block; `failed` carries what could not be done, as a sentence."""

    failed = Signal(str)
    done = Signal()
    """Something worked: an older message no longer matters."""

    def __init__(
        self, window: QWidget, session: Session, runner: Runner, theme: Theme, icons: Icons, settings: Settings
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._runner = window, session, runner
        self._theme, self._icons, self._settings = theme, icons, settings
        self._after_stop: Then | None = None
        self._given_up = False
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._give_up)
        runner.state_changed.connect(self._on_runner_state)

    def new(self) -> None:
        """Ask which network to begin with."""
        from cnnstudio.app.dialogs.new import NewDialog

        dialog = NewDialog(self._theme, self._window)
        dialog.chosen.connect(lambda document: self.leave(lambda: self._show(document)))
        dialog.open()

    def open(self) -> None:
        """Ask for a file and open it."""
        dialog = self._file_dialog(self.tr("Open"), "openDialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.leave(lambda: self.open_file(path)))
        dialog.open()

    def open_file(self, path: str | Path) -> bool:
        """Open a file; where it cannot be read, say so and leave everything as it is."""
        if not self._try(lambda: self._session.open(path)):
            return False
        self._remember(Path(path).absolute())
        return True

    def open_recent(self, path: Path) -> None:
        """Open a file of those opened last; one that is gone is taken off the list."""
        if path.is_file():
            self.leave(lambda: self.open_file(path))
            return
        self._settings.forget_recent(path)
        self.failed.emit(
            self.tr("{path} is no longer there. It is taken off the list of recent files.").format(path=path)
        )

    def save(self, *, then: Then | None = None) -> None:
        """Write the document to its file, asking for one where it has none; `then` follows if that worked."""
        if self._session.path is None:
            self.save_as(then=then)
        elif self._try(self._session.save) and then:
            then()

    def save_as(self, *, then: Then | None = None) -> None:
        """Ask for a file and write the document to it; `then` follows if that worked."""
        dialog = self._file_dialog(self.tr("Save as"), "saveDialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        dialog.selectFile(self._session.path.name if self._session.path else f"{self._session.name}{SUFFIX}")

        def write(path: str) -> None:
            if self._try(lambda: self._session.save_as(path)):
                if self._session.path is not None:
                    self._remember(self._session.path)
                if then:
                    then()

        dialog.fileSelected.connect(write)
        dialog.open()

    def export(self) -> None:
        """Ask where to and in which format, and write the weights."""
        from cnnstudio.app.dialogs.export import ExportDialog

        ExportDialog(self._session, self._runner, self._theme, self._icons, self._settings, self._window).open()

    def save_picture(self) -> None:
        """Ask for a style and a file, and draw the network."""
        from cnnstudio.app.dialogs.picture import PictureDialog

        PictureDialog(self._session, self._runner, self._theme, self._icons, self._settings, self._window).open()

    @property
    def nothing_to_lose(self) -> bool:
        """Whether the document can be left without a question."""
        return not self._runner.state.active and not self._session.dirty

    def leave(self, then: Then, *, closing: bool = False) -> None:
        """Do `then`, which gives up the open document, after asking about what would be lost.

        With `closing`, when the program ends with it, a training that is slow to stop is not waited for.
        """
        if self._runner.state.active and not self._given_up:
            self._ask_to_stop(lambda: self.leave(then, closing=closing), closing=closing)
        elif self._session.dirty:
            self._ask_to_save(then)
        else:
            then()

    def _ask_to_stop(self, then: Then, *, closing: bool) -> None:
        ask(
            self._window,
            "stopQuestion",
            self.tr("The network is being trained"),
            self.tr("Stopping keeps a checkpoint: you can look inside, export its weights, or go on later."),
            (
                ("stopAndClose", self.tr("Stop and close"), lambda: self._stop(then, closing=closing)),
                ("keepTraining", self.tr("Keep training"), None),
            ),
        )

    def _ask_to_save(self, then: Then) -> None:
        ask(
            self._window,
            "saveQuestion",
            self.tr("Save the changes to {name}?").format(name=self._session.name),
            self.tr("Otherwise they are lost."),
            (
                ("saveChanges", self.tr("Save"), lambda: self.save(then=then)),
                ("discardChanges", self.tr("Discard"), then),
                ("cancelLeaving", self.tr("Cancel"), None),
            ),
        )

    def _stop(self, then: Then, *, closing: bool) -> None:
        if self._runner.state.active:
            self._after_stop = then
            self._runner.stop()
            if closing:
                self._patience.start()
        else:
            then()

    def _give_up(self) -> None:
        """One layer of the step in hand takes longer than anybody waits: the last checkpoint is what is kept."""
        then, self._after_stop = self._after_stop, None
        if then is not None:
            self._given_up = True
            then()

    def _on_runner_state(self) -> None:
        if self._runner.state.active:
            return
        self._given_up = False
        self._patience.stop()
        then, self._after_stop = self._after_stop, None
        if then is not None:
            then()

    def _show(self, document: Document) -> None:
        self._session.new(document)
        self.done.emit()

    def _remember(self, path: Path) -> None:
        self._settings.folder = str(path.parent)
        self._settings.add_recent(path)

    def _try(self, action: Callable[[], None]) -> bool:
        try:
            action()
        except UserError as error:
            self.failed.emit(text(error.message))
            return False
        self.done.emit()
        return True

    def _file_dialog(self, title: str, name: str) -> QFileDialog:
        folder = str(self._session.path.parent) if self._session.path else self._settings.folder
        pattern = self.tr("CNN Studio projects (*{suffix})").format(suffix=SUFFIX)
        dialog = QFileDialog(self._window, title, folder, pattern)
        dialog.setObjectName(name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog
