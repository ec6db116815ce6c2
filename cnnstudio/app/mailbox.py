"""What other threads have to say, kept until the window has time to listen."""

from __future__ import annotations

import threading
from collections.abc import Callable


class Mailbox:
    """A queue to the window's thread where a newer note of a replaceable kind takes an older one's place.

    However fast a training goes, at most one progress report waits; nothing else is ever lost or reordered.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._notes: list[tuple[str, Callable[[], None]]] = []

    def put(self, deliver: Callable[[], None], *, replacing: str = "") -> None:
        """Leave a note, delivered by calling `deliver`, in place of an older one of the kind `replacing`."""
        with self._lock:
            if replacing:
                self._notes = [note for note in self._notes if note[0] != replacing]
            self._notes.append((replacing, deliver))

    def empty(self) -> None:
        """Deliver all that has come, oldest first. Where one raises, the others wait for the next call."""
        while (deliver := self._next()) is not None:
            deliver()

    def _next(self) -> Callable[[], None] | None:
        with self._lock:
            return self._notes.pop(0)[1] if self._notes else None
