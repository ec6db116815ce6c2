"""What stands in place of the curves before there is a run: what to do first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cnnstudio.app import i18n
from cnnstudio.app.icons import Icons
from cnnstudio.app.readiness import Readiness
from cnnstudio.app.theme import Theme
from cnnstudio.app.widgets import EmptyState

if TYPE_CHECKING:
    from cnnstudio.data import Remote


class NothingYet(EmptyState):
    """Start the training, or mend the network in Design or fetch its images first."""

    download_wanted = Signal(object)
    """Remote"""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(theme, icons, "train", "", "", parent=parent)
        self._remote: Remote | None = None
        self.start = self.add_button(self.tr("Start training"), "emptyStartButton")
        self.start.setProperty("primary", True)
        self.design = self.add_button(self.tr("Go to Design"), "emptyDesignButton")
        self.download = self.add_button(self.tr("Download"), "emptyDownloadButton")
        self.download.setProperty("primary", True)
        self.download.clicked.connect(lambda: self.download_wanted.emit(self._remote))

    def show_ready(self, ready: Readiness) -> None:
        """Say whether the network can be trained, and if not, why."""
        self.start.setVisible(ready.ready)
        self.design.setVisible(not ready.ready and ready.in_design)
        self._remote = ready.remote
        self.download.setVisible(ready.remote is not None)
        if ready.ready:
            self.title.setText(self.tr("Nothing trained yet"))
            self.sentence.setText(
                self.tr("Start training, and the curves of loss and accuracy grow here while the network learns.")
            )
            return
        self.title.setText(ready.title)
        self.sentence.setText(self._advice(ready))

    def _advice(self, ready: Readiness) -> str:
        if ready.in_design:
            return self.tr("{why}. Do that in Design first.").format(why=ready.advice)
        if ready.remote is None:
            return f"{ready.advice}."
        size = i18n.bytes_(ready.remote.size, "MB", 1)
        return self.tr("Training can start once these images are here: {size} to download.").format(size=size)
