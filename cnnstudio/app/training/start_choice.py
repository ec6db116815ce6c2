"""Whose weights a training starts with: nobody's, those of a run of the document, those of a folder or file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFileDialog, QMenu

from cnnstudio.app.alive import while_alive
from cnnstudio.app.run_title import folder_title
from cnnstudio.app.runner import Runner
from cnnstudio.app.session import Session
from cnnstudio.app.settings import Settings
from cnnstudio.app.theme import Theme
from cnnstudio.app.widgets.text_link import TextLink
from cnnstudio.training.start import ENDINGS

if TYPE_CHECKING:
    from cnnstudio.training import RunSummary

MOST_RUNS = 12
"""So many of the document's runs are offered, the newest first; any other one by its folder."""


class StartChoice(TextLink):
    """Opens a menu of what there is to start from."""

    chosen = Signal(str)
    """The path of a run's folder or of a file; empty where the weights are to begin by chance."""

    def __init__(self, session: Session, runner: Runner, settings: Settings, theme: Theme) -> None:
        super().__init__(theme, "chooseStart")
        self._session, self._runner, self._settings = session, runner, settings
        self.say(self.tr("Choose…"), self.tr("Choose the weights to start from"))
        self.setToolTip(self.tr("Start from the weights of another run or of a file, instead of random ones"))
        self.clicked.connect(self._read)

    def _read(self) -> None:
        """Read which runs there are, then show them."""
        folder = self._runner.folder_of(self._session.document.id)

        def read() -> tuple[RunSummary, ...]:
            from cnnstudio.training import list_runs

            return list_runs(folder)

        self._runner.work(read, while_alive(self, self._open))

    def _open(self, runs: tuple[RunSummary, ...]) -> None:
        menu = QMenu(self)
        menu.setObjectName("startMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        known = QActionGroup(menu)
        known.triggered.connect(lambda action: self.chosen.emit(action.data()))
        menu.addAction(self._known(known, "", self.tr("Random weights"), "startRandom"))
        trained = [run for run in runs if run.problem is None and run.state != "new"][:MOST_RUNS]
        if trained:
            menu.addSection(self.tr("Weights of a run"))
        for run in trained:
            title = run.name or folder_title(run.folder)
            menu.addAction(self._known(known, str(run.folder), title, f"start:{run.folder.name}"))
        menu.addSeparator()
        for name, words, ask in (
            ("startFile", self.tr("File of weights…"), self._ask_file),
            ("startFolder", self.tr("Folder of another run…"), self._ask_folder),
        ):
            action = menu.addAction(words)
            action.setObjectName(name)
            action.triggered.connect(ask)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def _known(self, group: QActionGroup, path: str, title: str, name: str) -> QAction:
        start = self._session.document.start
        action = QAction(title, group)
        action.setObjectName(name)
        action.setCheckable(True)
        action.setChecked(path == ("" if start is None else start.path))
        action.setData(path)
        return action

    def _ask_file(self) -> None:
        pattern = self.tr("Weights ({endings})").format(endings=" ".join(f"*{ending}" for ending in ENDINGS))
        dialog = QFileDialog(self, self.tr("File of weights"), self._folder, pattern)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self._ask(dialog, "startFileDialog")

    def _ask_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder of a run"), self._folder)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        self._ask(dialog, "startFolderDialog")

    @property
    def _folder(self) -> str:
        """Where to look first: beside what was chosen before."""
        start = self._session.document.start
        return str(Path(start.path).parent) if start is not None else self._settings.folder

    def _ask(self, dialog: QFileDialog, name: str) -> None:
        dialog.setObjectName(name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.chosen)
        dialog.open()
