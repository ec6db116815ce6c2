"""What goes wrong with a training, where all of the window sees it, with buttons that do something about it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from cnnstudio.app import i18n
from cnnstudio.app.runner import Runner, State
from cnnstudio.app.session import Session
from cnnstudio.app.widgets import MessageBar


class Troubles(QObject):
    """A failure; a disk that cannot be written, for which the training waits; what was mended."""

    def __init__(self, session: Session, runner: Runner, messages: MessageBar, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._runner, self._messages = session, runner, messages
        self._waiting = False
        runner.failed.connect(self._on_failed)
        runner.hindered.connect(self._on_hindered)
        runner.warned.connect(messages.show_note)
        runner.state_changed.connect(self._on_state)

    def _on_failed(self, sentence: str) -> None:
        batch = self._runner.fitting_batch
        if batch is None:
            self._messages.show_error(sentence)
            return
        words = self.tr("Train with batch {size}").format(size=i18n.count(batch))
        choice = ("trainSmallerButton", words, lambda: self._train_with(batch))
        self._messages.offer(sentence, (choice,), mistake=True)

    def _train_with(self, batch: int) -> None:
        if self._runner.state.active:
            return
        self._messages.clear()
        self._session.set_recipe(self._session.recipe.with_value("batch_size", batch))
        self._runner.start(self._session.document)

    def _on_hindered(self, sentence: str) -> None:
        self._waiting = True
        self._messages.offer(
            self.tr("The training waits, and nothing is lost. {reason}").format(reason=sentence),
            (
                ("tryAgainButton", self.tr("Try again"), self._runner.resume),
                ("giveUpButton", self.tr("Stop"), self._runner.stop),
            ),
            mistake=True,
        )

    def _on_state(self, state: State) -> None:
        """Once it goes on or ends, what it waited for is no news any more."""
        if self._waiting and state is not State.PAUSED:
            self._waiting = False
            self._messages.clear()
