"""The runs of the open document: listed, shown, laid over each other, renamed and deleted."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from cnnstudio.app.dialogs.question import ask
from cnnstudio.app.run_title import folder_title, run_title
from cnnstudio.app.runner import Runner
from cnnstudio.app.session import Session
from cnnstudio.app.training.past import Overlay, read_overlay
from cnnstudio.app.training.plots_panel import Other
from cnnstudio.app.training.runs_list import RunsList
from cnnstudio.app.widgets import MessageBar

if TYPE_CHECKING:
    from cnnstudio.training import Run, RunSummary


class RunsPresenter(QObject):
    """Does beside the window what a person wants of the list, and keeps it up to date while it is on the screen."""

    changed = Signal()
    """Names or the curves to be laid over the present run's are other ones."""

    def __init__(self, session: Session, runner: Runner, runs: RunsList, messages: MessageBar, page: QWidget) -> None:
        super().__init__(page)
        self._page, self._stale = page, True
        self._session, self._runner, self._list, self._messages = session, runner, runs, messages
        self._overlays: dict[Path, Overlay] = {}
        session.document_opened.connect(self.refresh)
        runner.run_changed.connect(self.refresh)
        runner.state_changed.connect(self.refresh)
        runs.show_wanted.connect(self._show)
        runs.overlays_changed.connect(self._read_overlays)
        runs.renamed.connect(self._rename)
        runs.delete_wanted.connect(self._ask_to_delete)

    @property
    def others(self) -> list[Other]:
        """The curves laid over the present run's, each in its run's colour."""
        return [
            Other(overlay.name, self._list.color_index(folder), overlay.epochs)
            for folder in self._list.overlaid
            if (overlay := self._overlays.get(folder)) is not None
        ]

    def refresh(self) -> None:
        """Read which runs the document has, once that is to be seen."""
        self._stale = not self._page.isVisible()
        if self._stale:
            return
        folder = self._runner.folder_of(self._session.document.id)

        def read() -> tuple[RunSummary, ...]:
            from cnnstudio.training import list_runs

            return list_runs(folder)

        self._runner.work_for(self, read, self._show_list, self._messages.show_error)

    def refresh_if_stale(self) -> None:
        """The page has come into sight."""
        if self._stale:
            self.refresh()

    def _show_list(self, runs: tuple[RunSummary, ...]) -> None:
        run = self._runner.run
        present = run.folder if run is not None else None
        shown = tuple(summary for summary in runs if summary.state != "new" or summary.folder == present)
        self._list.show_runs(shown, present, present if self._runner.state.active else None)
        self.changed.emit()

    def _show(self, folder: Path) -> None:
        def read() -> Run:
            from cnnstudio.training import Run

            return Run.open(folder)

        self._runner.work_for(self, read, self._runner.show, self._messages.show_error)

    def _read_overlays(self) -> None:
        """Read the curves that were ticked and are not known yet."""
        self.changed.emit()
        for folder in self._list.overlaid:
            if folder not in self._overlays:
                self._read_overlay(folder)

    def _read_overlay(self, folder: Path) -> None:
        def known(overlay: Overlay) -> None:
            self._overlays[folder] = overlay
            self.changed.emit()

        self._runner.work_for(self, lambda: read_overlay(folder), known, self._messages.show_error)

    def _rename(self, folder: Path, name: str) -> None:
        run = self._runner.run

        def rename() -> None:
            from cnnstudio.training import Run

            present = run if run is not None and run.folder == folder else Run.open(folder)
            if name != run_title(present):
                present.rename("" if name == folder_title(folder) else name)

        def renamed(_none: None) -> None:
            self._overlays.pop(folder, None)
            self.refresh()
            self._read_overlays()

        self._runner.work_for(self, rename, renamed, self._messages.show_error)

    def _ask_to_delete(self, folder: Path) -> None:
        run = self._runner.run
        present = run is not None and run.folder == folder
        if present and self._runner.state.active:
            self._messages.show_note(self.tr("The run is being trained: stop it before you delete it."))
            return
        ask(
            self._list.window(),
            "deleteRunQuestion",
            self.tr("Delete the run?"),
            self.tr("Its weights, checkpoints and figures are deleted from the disk: {folder}").format(folder=folder),
            (
                ("deleteRunNow", self.tr("Delete"), lambda: self._delete(folder, present=present)),
                ("keepRun", self.tr("Cancel"), None),
            ),
        )

    def _delete(self, folder: Path, *, present: bool) -> None:
        def delete() -> None:
            from cnnstudio.training import delete_run

            delete_run(folder)

        def deleted(_none: None) -> None:
            self._overlays.pop(folder, None)
            if present:
                self._runner.adopt(self._session.document.id)
            self.refresh()

        self._runner.work_for(self, delete, deleted, self._messages.show_error)
