"""Which images are trained on: read beside the window, chosen, and downloaded where they are not here."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from cnnstudio.app.alive import while_alive
from cnnstudio.app.downloads import Missing
from cnnstudio.app.runner import Runner
from cnnstudio.app.session import Session
from cnnstudio.app.training.data_card import DataCard
from cnnstudio.app.training.data_choice import DataChoice
from cnnstudio.app.training.data_summary import Summary, summarize


class DataPresenter(QObject):
    """Shows the document's data set in the card, and makes a chosen one the document's."""

    summarized = Signal(object)
    """Summary: the document's data set has been read"""

    def __init__(
        self, session: Session, runner: Runner, card: DataCard, choice: DataChoice, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._runner, self._card, self._choice = session, runner, card, choice
        self._key = ""
        """The document's data set, read or being read."""
        remote = runner.downloads.remote
        self._shown = ""
        """The data set whose images the card shows."""
        self._wanted = remote.key if remote else ""
        """What is trained on once it has been downloaded."""
        self._asked = ""
        """What was asked for last, by the document or by a choice."""
        choice.chosen.connect(self.choose)
        card.reading.again.connect(self._go_on)
        card.offer.accepted.connect(self._want)
        runner.downloads.finished.connect(self._on_downloaded)
        runner.downloads.changed.connect(self._on_absent)
        self.summarized.connect(self._keep_shown)

    def read(self) -> None:
        """Read the document's data set, once for each."""
        key = self._session.document.data
        if key == self._key:
            return
        self._key = key
        self._choice.show_key(key)

        def mine(show: Callable[..., None]) -> Callable[..., None]:
            """Else there were other images to read meanwhile."""
            return lambda found: show(found) if key == self._key else None

        self._asked = key
        self._look(key, mine(self.summarized.emit), mine(self._show_missing), mine(self._card.show_failure))

    def _go_on(self, key: str) -> None:
        """Read on what was ended."""
        if key == self._session.document.data:
            self._key = ""
            self.read()
        else:
            self.choose(key)

    def choose(self, key: str) -> None:
        """Train on other images, once they could be read."""
        self._wanted = ""
        missing = self._show_missing if key == self._key else self._offer
        before, self._asked = self._asked, key
        if before not in (key, self._key):
            self._card.reading.give_up(before)

        def still(hear: Callable[..., None]) -> Callable[..., None]:
            """Else another one was chosen meanwhile."""
            return lambda found: hear(found) if key == self._asked else None

        self._look(key, still(self._take), still(missing), still(self._card.show_trouble))

    def _offer(self, missing: Missing, *, needed: bool = False) -> None:
        busy = self._runner.downloads.remote
        if busy is None or busy.key == missing.remote.key:
            self._wanted = busy.key if busy else ""
            self._card.offer.offer(missing, needed=needed)
            return
        words = self.tr("{title} is being downloaded. Choose {other} when that has ended.")
        self._card.show_trouble(words.format(title=busy.title, other=missing.remote.title))

    def _show_missing(self, missing: Missing) -> None:
        """The document's own data set is not here."""
        self._card.show_missing()
        self._offer(missing, needed=True)

    def _want(self, remote: object) -> None:
        self._wanted = getattr(remote, "key", "")

    def _on_downloaded(self, remote: object) -> None:
        key, title = getattr(remote, "key", ""), getattr(remote, "title", "")
        if key == self._session.document.data:
            self._key = ""
            self.read()
        elif key == self._wanted and not self._runner.state.active:
            self.choose(key)
        elif key == self._wanted:
            self._card.offer.tell_waiting(title)

    def _keep_shown(self, summary: Summary) -> None:
        self._shown = summary.key

    def _on_absent(self) -> None:
        """Read anew where the images that are shown are found to be gone."""
        key = self._shown
        if key and key == self._key and self._runner.downloads.absent(key) is not None:
            self._shown = self._key = ""
            self.read()

    def _take(self, summary: Summary) -> None:
        self._key = summary.key
        self._choice.show_key(summary.key)
        text = self.tr("Train on {data}").format(data=summary.title)
        self._session.tell_data_shape(summary.key, summary.shape)
        self._session.set_data(text, summary.key, summary.classes)
        self.summarized.emit(summary)

    def _look(
        self,
        key: str,
        done: Callable[[Summary], None],
        missing: Callable[[Missing], None],
        failed: Callable[[str], None],
    ) -> None:
        downloads = self._runner.downloads
        self._card.reading.watch(key)

        def read() -> Summary | Missing:
            from cnnstudio import data

            return downloads.missing(key) or summarize(data.load(key))

        def hear(found: Summary | Missing) -> None:
            downloads.note(key, found if isinstance(found, Missing) else None)
            if isinstance(found, Missing):
                missing(found)
            else:
                done(found)

        self._runner.load(read, while_alive(self, hear), while_alive(self, failed))
