"""What takes its time, in a terminal: a bar where there is one, lines where not, and Ctrl-C that ends it cleanly."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import threading
from collections.abc import Iterator
from types import FrameType
from typing import Protocol, TextIO

from cnnstudio.network.messages import Message, message

BAR = (4, 30)
"""Cells of the bar, at least and at most."""


class Stoppable(Protocol):
    """What steers the work: a training's control, a download's stop."""

    @property
    def stopped(self) -> bool:
        """Whether the end was asked for."""

    def stop(self) -> None:
        """Ask for the end."""


class TerminalLine:
    """Prints lines, and below them one that is drawn again and again. A reader that goes away ends nothing."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._drawn = 0
        self._gone = False
        self.draws = stream.isatty() and os.environ.get("TERM") != "dumb"
        """Whether `draw` makes sense here."""

    def say(self, line: Message) -> None:
        """Print a line of its own, over the bar if one is drawn."""
        text = str(line)
        self._write(f"\r{text.ljust(self._drawn)}\n" if self._drawn else f"{text}\n")
        self._drawn = 0

    def draw(self, line: str) -> None:
        """Draw a line over the one drawn before."""
        self._write(f"\r{line.ljust(self._drawn)}")
        self._drawn = len(line)

    def close(self) -> None:
        """Leave the bar as it stands and the cursor on a new line."""
        if self._drawn:
            self._write("\n")
            self._drawn = 0

    def _write(self, text: str) -> None:
        if self._gone:
            return
        try:
            self._stream.write(text)
            self._stream.flush()
        except OSError:
            self._gone = True


def bar(done: int, total: int, figures: Message) -> str:
    """A bar and the figures, in a line that the terminal does not break."""
    columns, words = shutil.get_terminal_size().columns, str(figures)
    cells = min(max(BAR[0], columns - len(words) - 2), BAR[1])
    filled = cells * done // max(1, total)
    line = f"{'█' * filled}{'░' * (cells - filled)} {words}"
    return line[: max(1, columns - 1)]


def duration(seconds: float) -> str:
    """`0:09`, `12:30`, `1:02:03`."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def time_left(seconds: float | None) -> Message:
    """How long it still takes, as far as that is known."""
    if seconds is None:
        return message("cli", "time left unknown")
    return message("cli", "{duration} left", duration=duration(seconds))


@contextlib.contextmanager
def stopping_at_signals(work: Stoppable) -> Iterator[None]:
    """Ctrl-C and a polite kill stop the work, which keeps what it has; a second one ends the program at once."""
    if threading.current_thread() is not threading.main_thread():  # only it hears signals
        yield
        return

    def stop(_number: int, _frame: FrameType | None) -> None:
        if work.stopped:
            raise KeyboardInterrupt
        work.stop()

    before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
