"""Whether the document's data set is on this computer, wherever in the program that is asked."""

from __future__ import annotations

from PySide6.QtCore import QObject

from cnnstudio.app.runner import Runner
from cnnstudio.app.session import Session


class DataWatch(QObject):
    """Looks beside the window, once for each data set, and not before all is imported that looking takes.

    Where a training has failed it looks again: the images may have been deleted meanwhile.
    """

    def __init__(self, session: Session, runner: Runner, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._runner = session, runner
        self._started = False
        self._key = ""
        runner.device_known.connect(self._begin)
        runner.failed.connect(self._look_again)
        session.changed.connect(self._look)

    def _begin(self) -> None:
        self._started = True
        self._look()

    def _look_again(self, _sentence: str) -> None:
        self._key = ""
        self._look()

    def _look(self) -> None:
        key, downloads = self._session.document.data, self._runner.downloads
        if self._started and key != self._key:
            self._key = key
            self._runner.work(lambda: downloads.missing(key), lambda found: downloads.note(key, found))
