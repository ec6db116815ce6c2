"""Asks for a real step that proves the largest batch, beside the window, and lets it be cancelled."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, Signal

from cnnstudio.app import i18n
from cnnstudio.network import Document, UserError
from cnnstudio.training.choices import Precision


class BatchProof(QObject):
    """One proof at a time. What is asked for runs in a thread, and its step in a process of its own."""

    proved = Signal(object)
    """training.proof.Proof"""
    refused = Signal(str)
    """A sentence that says why there is none"""
    _answered = Signal(int, object, str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thread: threading.Thread | None = None
        self._cancelled = threading.Event()
        self._number = 0
        self._answered.connect(self._tell)

    @property
    def running(self) -> bool:
        """Whether a proof is under way."""
        return self._thread is not None

    def start(self, document: Document, free: int, device: str, precision: Precision) -> None:
        """Prove the document's largest batch in so many free bytes with steps of a precision; an answer follows."""
        self.cancel()
        self._cancelled = threading.Event()
        arguments = (self._number, document, free, (device, precision), self._cancelled)
        self._thread = threading.Thread(target=self._work, args=arguments, name="batch proof")
        self._thread.start()

    def cancel(self) -> None:
        """Give the proof up; its process ends at once, and no answer follows."""
        self._cancelled.set()
        self._number += 1
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _work(
        self, number: int, document: Document, free: int, on: tuple[str, Precision], cancelled: threading.Event
    ) -> None:
        from cnnstudio.training import Choices, Fixed
        from cnnstudio.training.proof import Cancelled, prove

        try:
            choices = Choices.for_machine(on[0], fixed=Fixed(precision=on[1]))
            proof = prove(document, free, choices, cancelled)
        except Cancelled:
            return
        except UserError as error:
            self._answered.emit(number, None, i18n.text(error.message))
        else:
            self._answered.emit(number, proof, "")

    def _tell(self, number: int, proof: object, sentence: str) -> None:
        if number != self._number:
            return
        if self._thread is not None:
            self._thread.join()
            self._thread = None
        if proof is None:
            self.refused.emit(sentence)
        else:
            self.proved.emit(proof)
