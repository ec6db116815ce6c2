"""Which image is looked at, and when it comes onto the screen: together with what the network makes of it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from cnnstudio.app.inside.album import Album
from cnnstudio.app.inside.chooser import Chooser
from cnnstudio.app.inside.images import ImageName, Subject, parse

PATIENCE_MS = 250
"""After so long another image is shown before there is an answer to it; what was found of the one before then goes."""


class Subjects(QObject):
    """Takes what the chooser has. An image asked for by name waits until the album's images are read."""

    shown = Signal(object)
    """Subject: this one is to be seen now."""
    unanswered = Signal()
    """It is seen without an answer: nothing of the one before holds any more."""

    def __init__(self, chooser: Chooser, album: Album, parent: QObject) -> None:
        super().__init__(parent)
        self._chooser, self._album = chooser, album
        self._present: Subject | None = None
        self._shown: Subject | None = None
        self._named: ImageName | None = None
        self._late = QTimer(self, interval=PATIENCE_MS, singleShot=True)
        self._late.timeout.connect(self._show_unanswered)

    @property
    def present(self) -> Subject | None:
        """What is looked at, whether it is seen yet or not."""
        return self._present

    def go_to(self, reference: str) -> bool:
        """Look at an image of a set by its name, such as ``validation:123``; False where that is no image's name."""
        name, gallery = parse(reference, self._chooser.name.set), self._album.gallery
        if name is None or (gallery is not None and not gallery.has(name)):
            return False
        self._named = name
        self.go_on()
        return True

    def go_on(self) -> None:
        """Go to the image that was asked for by name, once there are images."""
        name, gallery = self._named, self._album.gallery
        if name is not None and gallery is not None:
            self._named = None
            if gallery.has(name):
                self._chooser.go_to(name)

    def take(self) -> Subject | None:
        """What is to be looked at; where it is another than before, it waits a little for its answer."""
        subject = self._chooser.subject() if self._known else None
        if subject is None or subject is self._present:
            return subject
        self._present = subject
        if subject.pixels is None or self._shown is None:
            self._show_unanswered()
        elif not self._late.isActive():
            self._late.start()
        return subject

    def answered(self) -> None:
        """There is an answer: the image is to be seen with it."""
        self._late.stop()
        self._show()

    def rest(self) -> None:
        """Nobody looks: show nothing by itself."""
        self._late.stop()

    @property
    def _known(self) -> bool:
        """Whether what is chosen can be looked at: one's own image also where the data's are not there."""
        return self._chooser.is_own or self._album.gallery is not None

    def _show_unanswered(self) -> None:
        self._show()
        self.unanswered.emit()

    def _show(self) -> None:
        subject = self._present
        if subject is not None and subject is not self._shown and self._known:
            self._shown = subject
            self.shown.emit(subject)
