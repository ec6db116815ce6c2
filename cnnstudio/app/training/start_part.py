"""What the next run starts from: whose weights, how many of them fit the network, and which do not."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cnnstudio.app import i18n
from cnnstudio.app.alive import while_alive
from cnnstudio.app.run_title import folder_title
from cnnstudio.app.runner import Runner
from cnnstudio.app.session import Session
from cnnstudio.app.settings import Settings
from cnnstudio.app.theme import Space, Theme, Type, Weight
from cnnstudio.app.training.start_choice import StartChoice
from cnnstudio.app.widgets import Segmented, label
from cnnstudio.app.widgets.text_link import TextLink
from cnnstudio.network import Document, UserError
from cnnstudio.network.document import StartFrom
from cnnstudio.training.notes import read_name
from cnnstudio.training.start import ENDINGS

if TYPE_CHECKING:
    from cnnstudio.training.start import Fit

T = TypeVar("T")
MOST_LINES = 40
"""So many tensors that were not taken are named."""


class StartPart(QWidget):
    """Follows the session. Whether the weights fit is found beside the window, while that is to be seen."""

    told = Signal(str)
    """What the weights are, in a few words, for where the part is folded away"""
    failed = Signal()
    """The weights cannot be had"""

    def __init__(self, session: Session, runner: Runner, theme: Theme, settings: Settings) -> None:
        super().__init__()
        self._session, self._runner = session, runner
        self._stale = True
        self.setObjectName("startPart")
        self.setAccessibleName(self.tr("Weights to start from"))
        self._source = label(theme, size=Type.SMALL, weight=Weight.MEDIUM)
        self._source.setObjectName("startSource")
        self._source.setWordWrap(True)
        self.choice = StartChoice(session, runner, settings, theme)
        checkpoints = (("last", self.tr("Last")), ("best", self.tr("Best")))
        self.checkpoint = Segmented(theme, checkpoints, "startCheckpoint")
        self.checkpoint.setAccessibleName(self.tr("Checkpoint of the run"))
        self._fit = label(theme, size=Type.CAPTION, role="text2")
        self._fit.setObjectName("startFit")
        self._more = TextLink(theme, "startMore")
        self._more.setCheckable(True)
        self._details = label(theme, size=Type.CAPTION, role="text3")
        self._details.setObjectName("startDetails")
        self._trouble = label(theme, size=Type.CAPTION, role="danger")
        self._trouble.setObjectName("startTrouble")
        for text in (self._fit, self._details, self._trouble):
            text.setWordWrap(True)
        self._lay_out()
        self._show_source()
        self.choice.chosen.connect(self.choose)
        self.checkpoint.chosen.connect(self._choose_checkpoint)
        self._more.toggled.connect(self._show_more)
        session.start_changed.connect(self._on_start)
        session.changed.connect(self.refresh)

    def choose(self, path: str) -> None:
        """Start from the weights at a path, or from random ones where it is empty, as one undo step."""
        start = StartFrom(path) if path else None
        text = self.tr("Start from random weights")
        if start is not None:
            text = self.tr("Start from {name}").format(name=_title(start))
        self._session.set_start(text, start)

    @property
    def title(self) -> str:
        """Whose weights they are."""
        return _title(self._session.document.start)

    def refresh(self) -> None:
        """Find out whether the weights fit, once that is to be seen."""
        document, section = self._session.document, self.parentWidget()
        self._stale = not (section or self).isVisible()
        if self._stale or document.start is None:
            return
        start = document.start

        def still(hear: Callable[[T], object]) -> Callable[[T], None]:
            """Hear of it unless it is about something else by then."""

            def heard(answer: T) -> None:
                now = self._session.document
                if (now.start, now.network, now.input_shape) == (start, document.network, document.input_shape):
                    hear(answer)

            return while_alive(self, heard)

        self._runner.work(lambda: _fit_of(document), still(self._show_fit), still(self._show_trouble))

    def refresh_if_stale(self) -> None:
        """The panel has come into sight, or the runs have changed."""
        start = self._session.document.start
        gone = start is not None and self._trouble.isHidden() and not Path(start.path).exists()
        if self._stale or gone:
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh_if_stale()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._source, 1)
        top.addWidget(self.choice)
        more = QHBoxLayout()
        more.addWidget(self._more)
        more.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(top)
        for part in (self.checkpoint, self._trouble, self._fit):
            column.addWidget(part)
        column.addLayout(more)
        column.addWidget(self._details)

    def _on_start(self) -> None:
        self._show_source()
        self.refresh()

    def _show_source(self) -> None:
        """Show whose weights; how they fit is not known yet."""
        start = self._session.document.start
        self._source.setText(i18n.breakable(_title(start)))
        self._source.setToolTip("" if start is None else start.path)
        self.checkpoint.setVisible(start is not None and not _is_file(start.path))
        if start is not None:
            self.checkpoint.set_value(start.checkpoint)
        self._say(self.tr("Looking whether they fit…") if start is not None else "")
        self.told.emit(_title(start))

    def _choose_checkpoint(self, which: object) -> None:
        start = self._session.document.start
        if start is not None:
            text = self.tr("Start from another checkpoint")
            self._session.set_start(text, StartFrom(start.path, "best" if which == "best" else "last"))

    def _show_fit(self, fit: Fit | None) -> None:
        if fit is None:
            return
        lines = [i18n.text(line) for line in fit.details]
        hidden = len(lines) - MOST_LINES
        if hidden > 0:
            lines[MOST_LINES:] = [self.tr("and {count} more").format(count=i18n.count(hidden))]
        self._say(i18n.text(fit.summary), details="\n".join(lines))

    def _show_trouble(self, sentence: str) -> None:
        self._say("", trouble=sentence)
        self.told.emit(self.tr("cannot be had"))
        self.failed.emit()

    def _say(self, fit: str, *, details: str = "", trouble: str = "") -> None:
        for part, words in ((self._fit, fit), (self._trouble, trouble), (self._details, details)):
            part.setText(i18n.breakable(words))
            part.setVisible(bool(words))
        self._more.setVisible(bool(details))
        self._show_more(self._more.isChecked())

    def _show_more(self, on: bool) -> None:
        self._more.say(self.tr("Hide the list") if on else self.tr("List what was not taken"))
        self._details.setVisible(on and bool(self._details.text()))


def _title(start: StartFrom | None) -> str:
    """A file by its name, a run by what it is called, else by when it was begun."""
    if start is None:
        return QCoreApplication.translate("StartPart", "Random weights")
    path = Path(start.path)
    if _is_file(start.path):
        return path.name
    with contextlib.suppress(UserError):  # without a name it goes by its folder's
        return read_name(path) or folder_title(path)
    return folder_title(path)


def _is_file(path: str) -> bool:
    return Path(path).suffix.lower() in ENDINGS


def _fit_of(document: Document) -> Fit | None:
    from cnnstudio.training.starting import starting

    found = starting(document)
    return None if found is None else found.fit
