"""After a crash: offers the work that was not saved."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from cnnstudio.app import i18n
from cnnstudio.app.autosave import Autosave, LeftWork, find_left_work
from cnnstudio.app.session import Session
from cnnstudio.app.widgets import MessageBar

Leave = Callable[[Callable[[], object]], None]
"""Does something that gives up the open document, after asking about it."""


class Recovery(QObject):
    """A line in the window with Restore and Discard, for one piece of work after the other."""

    def __init__(self, session: Session, autosave: Autosave, bar: MessageBar, leave: Leave, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._autosave, self._bar, self._leave = session, autosave, bar, leave
        self._left: LeftWork | None = None
        bar.dismissed.connect(self.close)

    def look(self) -> None:
        """Offer the newest unsaved work of an instance that died, if there is any."""
        self._left = find_left_work()
        if self._left is None:
            return
        name = self._left.path.name if self._left.path else self.tr("a network without a file")
        layers = i18n.count(len(self._left.document.network.nodes))
        sentence = self.tr("The program ended before its work was saved: {name}, with {layers} layers.")
        self._bar.offer(
            sentence.format(name=name, layers=layers),
            (
                ("restoreWork", self.tr("Restore unsaved work"), lambda: self._leave(self._restore)),
                ("discardWork", self.tr("Discard"), self._discard),
            ),
        )

    def close(self) -> None:
        """Leave what was neither restored nor discarded for another start."""
        if self._left is not None:
            self._left.release()
            self._left = None

    def _restore(self) -> None:
        left = self._left
        if left is None:
            return
        self._session.recover(left.document, left.path)
        if self._autosave.write_now():  # from now on it is this instance's own
            self._next(left)
        else:
            self._bar.clear()

    def _discard(self) -> None:
        if self._left is not None:
            self._next(self._left)

    def _next(self, left: LeftWork) -> None:
        left.discard()
        self._left = None
        self._bar.clear()
        self.look()
