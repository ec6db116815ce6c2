"""When Python looks for unused objects that refer to each other: between two events, never within an edit or a frame.

Python itself looks whenever enough objects have been made, which an edit of a large network does several times over,
and in whichever thread makes them. Objects of Qt that it finds must be deleted in the window's thread.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 250


class Garbage(QObject):
    """Looks now and then while it lives, in the thread it was made in, through older objects as seldom as Python."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self.destroyed.connect(gc.enable)
        timer = QTimer(self, interval=EVERY_MS)
        timer.timeout.connect(self.look)
        timer.start()

    def look(self) -> None:
        """Look through the generations for which it is time; the older ones hold the younger."""
        for generation, (made, due) in reversed(list(enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)))):
            if made > due:
                gc.collect(generation)
                return
