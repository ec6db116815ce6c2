"""What the run shown has kept: read beside the window, deleted after a question, told to who foretells sizes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from cnnstudio.app import i18n
from cnnstudio.app.dialogs.question import ask
from cnnstudio.app.runner import Runner
from cnnstudio.app.training.checkpoints_list import CheckpointsList
from cnnstudio.app.widgets import MessageBar

if TYPE_CHECKING:
    from cnnstudio.network import Document
    from cnnstudio.training import Run
    from cnnstudio.training.keeping import Kept


class CheckpointsPresenter(QObject):
    """Keeps the list up to date while the page is on the screen."""

    measured = Signal(object, int)
    """A document, and the bytes that a checkpoint of it takes"""

    def __init__(
        self, runner: Runner, header: QWidget, shown: CheckpointsList, messages: MessageBar, page: QWidget
    ) -> None:
        super().__init__(page)
        self._runner, self._header, self._list = runner, header, shown
        self._messages, self._page = messages, page
        self._stale = True
        shown.delete_wanted.connect(self._ask_to_delete)
        for told in (runner.run_changed, runner.state_changed, runner.validated):
            told.connect(self.refresh)

    def refresh(self) -> None:
        """Read what the run has kept, once that is to be seen."""
        run = self._runner.run
        self._stale = not self._page.isVisible()
        if run is None:
            self._show_kept(())
        elif not self._stale:
            self._runner.work_for(self, run.kept, lambda kept: self._show(run, kept), self._messages.show_error)

    def refresh_if_stale(self) -> None:
        """The page has come into sight."""
        if self._stale:
            self.refresh()

    def _show(self, run: Run, kept: tuple[Kept, ...]) -> None:
        if run is not self._runner.run:
            return
        self._show_kept(kept)
        whole = [one.bytes for one in kept if one.problem is None]
        if whole:
            document: Document = run.document
            self.measured.emit(document, whole[-1])

    def _show_kept(self, kept: tuple[Kept, ...]) -> None:
        self._list.show_kept(kept)
        self._header.setVisible(bool(kept))

    def _ask_to_delete(self, step: int) -> None:
        run = self._runner.run
        if run is None:
            return
        ask(
            self._list.window(),
            "deleteCheckpointQuestion",
            self.tr("Delete the checkpoint?"),
            self.tr("The weights and the optimizer's state of step {step} are deleted from the disk.").format(
                step=i18n.count(step)
            ),
            (
                ("deleteCheckpointNow", self.tr("Delete"), lambda: self._delete(run, step)),
                ("keepCheckpoint", self.tr("Cancel"), None),
            ),
        )

    def _delete(self, run: Run, step: int) -> None:
        self._runner.work_for(
            self, lambda: run.delete_checkpoint(step), lambda _none: self.refresh(), self._messages.show_error
        )
