"""What stands in place of the curves before there is a run: what to do first."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from cnnstudio.app.icons import Icons
from cnnstudio.app.readiness import Readiness
from cnnstudio.app.theme import Theme
from cnnstudio.app.widgets import EmptyState


class NothingYet(EmptyState):
    """Start the training, or mend the network in Design first."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(theme, icons, "train", "", "", parent=parent)
        self.start = self.add_button(self.tr("Start training"), "emptyStartButton")
        self.start.setProperty("primary", True)
        self.design = self.add_button(self.tr("Go to Design"), "emptyDesignButton")

    def show_ready(self, ready: Readiness) -> None:
        """Say whether the network can be trained, and if not, why."""
        self.start.setVisible(ready.ready)
        self.design.setVisible(not ready.ready)
        if ready.ready:
            self.title.setText(self.tr("Nothing trained yet"))
            self.sentence.setText(
                self.tr("Start training, and the curves of loss and accuracy grow here while the network learns.")
            )
        else:
            self.title.setText(ready.title)
            why = ready.detail or ready.title
            begun = why[:1].upper() + why[1:]  # it goes on after a colon elsewhere
            self.sentence.setText(self.tr("{why}. Do that in Design first.").format(why=begun))
