"""A data set that is not on this computer: how large it is, a button that brings it, and how far that is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QProgressBar, QPushButton, QVBoxLayout, QWidget

from cnnstudio.app import i18n
from cnnstudio.app.downloads import Downloads, Missing
from cnnstudio.app.theme import Space, Theme, Type, Weight
from cnnstudio.app.widgets import label
from cnnstudio.app.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from cnnstudio.data import DownloadProgress, Remote

FINE = 1000
"""Steps of the progress bar."""


class DownloadOffer(QWidget):
    """Hidden until a data set is missing. Errors and another try stand in the same place."""

    accepted = Signal(object)
    """Remote: a person wants it, and to train on it"""

    def __init__(self, downloads: Downloads, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._downloads = downloads
        self._remote: Remote | None = None
        self._needed = False
        self.setObjectName("downloadOffer")
        self._title = label(theme, "", Type.SMALL, Weight.SEMIBOLD)
        self._title.setObjectName("downloadTitle")
        self._about = label(theme, "", Type.CAPTION, role="text2")
        self._about.setObjectName("downloadAbout")
        self._bar = QProgressBar()
        self._bar.setObjectName("downloadBar")
        self._bar.setRange(0, FINE)
        self._bar.setTextVisible(False)
        self._state = label(theme, "", Type.CAPTION, role="text2")
        self._state.setObjectName("downloadState")
        self.get = self._button("downloadButton", self._accept)
        self.get.setProperty("primary", True)
        self.get.setToolTip(self.tr("Fetch it from the internet and check it, beside the window; then train on it"))
        self.decline = self._button("declineDownloadButton", self.hide)
        self.decline.setText(self.tr("Not now"))
        self.decline.setToolTip(self.tr("Keep the images as they are"))
        self.cancel = self._button("cancelDownloadButton", downloads.stop)
        self.cancel.setText(self.tr("Cancel"))
        self.cancel.setToolTip(self.tr("End the download; what has come is kept, and it can go on later"))
        self._lay_out()
        self.hide()
        downloads.began.connect(self._on_began)
        downloads.progressed.connect(self._on_progress)
        downloads.failed.connect(self._on_failed)
        downloads.stopped.connect(self._show_missing)
        downloads.finished.connect(self._on_finished)
        if downloads.remote is not None:  # the window was made anew meanwhile
            self._on_began(downloads.remote)

    def offer(self, missing: Missing, *, needed: bool = False) -> None:
        """Offer to download a data set, or to go on with that. What is on its way stays in sight.

        Where it is `needed`, for the document has no other, the offer is not to be declined.
        """
        if self._downloads.remote is None:
            self._needed = needed
            self._show_missing(missing)

    def _show_missing(self, missing: Missing) -> None:
        remote, begun = missing
        self._show(remote, self.get, *(() if self._needed else (self.decline,)))
        self._title.setText(self.tr("{title} is not on this computer yet").format(title=remote.title))
        self._state.setText(self.tr("{size} of it are here").format(size=_megabytes(begun)))
        self._state.set_role("text2")
        self._state.setVisible(begun > 0)
        self.get.setText(self.tr("Go on") if begun else self.tr("Download"))

    def dismiss(self) -> None:
        """Other images are shown now: offer nothing any more. What is on its way stays in sight."""
        if self._downloads.remote is None:
            self.hide()

    def tell_waiting(self, title: str) -> None:
        """Say that a data set has come while a training goes on, which keeps its own."""
        self._remote = None
        self._title.setText(self.tr("{title} is on this computer now").format(title=title))
        self._state.setText(self.tr("Choose it when the training has ended."))
        self._show_parts(self.decline)
        self._state.show()

    def _show(self, remote: Remote, *buttons: QPushButton) -> None:
        self._remote = remote
        self._about.setText(
            self.tr("{size} to download; {terms}").format(size=_megabytes(remote.size), terms=i18n.text(remote.terms))
        )
        self._show_parts(*buttons)

    def _show_parts(self, *buttons: QPushButton) -> None:
        held = next((button for button in self._buttons if button.hasFocus()), None)
        self.show()
        self._about.setVisible(self._remote is not None)
        self._bar.setVisible(self.cancel in buttons)
        for button in buttons:
            button.show()
        if held is not None and held not in buttons:
            buttons[0].setFocus()
        for button in self._buttons:
            button.setVisible(button in buttons)

    def _accept(self) -> None:
        if self._remote is not None and self._downloads.remote is None:
            self.accepted.emit(self._remote)
            self._downloads.start(self._remote)

    def _on_began(self, remote: Remote) -> None:
        self._show(remote, self.cancel)
        self._title.setText(self.tr("Downloading {title}").format(title=remote.title))
        self._bar.setAccessibleName(self._title.text())
        self._bar.setValue(0)
        self._state.setText(self.tr("Asking the server…"))
        self._state.set_role("text2")
        self._state.show()
        if self._downloads.progress is not None:
            self._on_progress(self._downloads.progress)

    def _on_progress(self, progress: DownloadProgress) -> None:
        self._bar.setValue(FINE * progress.done // max(1, progress.total))
        self._state.setText(self._words(progress))

    def _words(self, progress: DownloadProgress) -> str:
        if progress.trouble is not None:
            return self.tr("{trouble}. Trying again…").format(trouble=i18n.text(progress.trouble))
        if progress.stage == "checking":
            return self.tr("Checking what has come…")
        if progress.stage == "unpacking":
            return self.tr("Unpacking…")
        done = self.tr("{done} of {total}").format(done=_megabytes(progress.done), total=_megabytes(progress.total))
        if progress.seconds_left is None:
            return done
        return self.tr("{done}, {time} left").format(done=done, time=i18n.duration(progress.seconds_left))

    def _on_failed(self, missing: Missing, sentence: str) -> None:
        self._show_missing(missing)
        self.get.setText(self.tr("Try again"))
        self._state.setText(sentence)
        self._state.set_role("danger")
        self._state.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self._state, QAccessible.Event.Alert))

    def _on_finished(self, _remote: Remote) -> None:
        self.hide()

    def _lay_out(self) -> None:
        self._buttons = (self.get, self.cancel, self.decline)
        row = FlowLayout(spacing=Space.S)
        for button in self._buttons:
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        for part in (self._title, self._about, self._bar, self._state):
            column.addWidget(part)
        for words in (self._title, self._about, self._state):
            words.setWordWrap(True)
        column.addLayout(row)

    def _button(self, name: str, pressed: object) -> QPushButton:
        button = QPushButton()
        button.setObjectName(name)
        button.clicked.connect(lambda _checked=False: pressed())  # type: ignore[operator]
        return button


def _megabytes(number: int) -> str:
    return i18n.bytes_(number, "MB", 1)
