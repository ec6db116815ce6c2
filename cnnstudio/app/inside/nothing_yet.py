"""What Inside says before there is a run to look into."""

from __future__ import annotations

from PySide6.QtCore import Signal

from cnnstudio.app.icons import Icons
from cnnstudio.app.readiness import Readiness
from cnnstudio.app.theme import Theme
from cnnstudio.app.widgets import EmptyState


class NothingYet(EmptyState):
    """Tells what to do first, and offers to do it."""

    train_wanted = Signal()

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__(theme, icons, "inside", "", "")
        self._start = self.add_button(self.tr("Start training"), "emptyTrainButton")
        self._start.setProperty("primary", True)
        self._start.clicked.connect(self.train_wanted)

    def show_state(self, ready: Readiness, *, active: bool) -> None:
        """Say whether the design can be trained, or that its training is starting."""
        self._start.setVisible(ready.ready and not active)
        if active:
            self.title.setText(self.tr("The training is starting…"))
            self.sentence.setText(self.tr("Filters and feature maps appear with the first step."))
        elif ready.ready:
            self.title.setText(self.tr("Nothing to look into yet"))
            self.sentence.setText(
                self.tr("Train the network first: its filters and feature maps are shown here while it learns.")
            )
        else:
            self.title.setText(ready.title)
            words = self.tr("{why}. Then train the network, and look at its filters and feature maps here.")
            self.sentence.setText(words.format(why=ready.advice))
