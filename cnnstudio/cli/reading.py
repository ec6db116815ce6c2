"""Word from a large data set that is being read: a bar in a terminal, a line now and then elsewhere."""

from __future__ import annotations

import contextlib
import sys
import time
from collections.abc import Callable, Iterator

from cnnstudio.cli.terminal import TerminalLine, bar
from cnnstudio.network.messages import message

PATIENCE = 1.0
"""Seconds of reading that are not worth a word."""
DRAWN_EVERY, SAID_EVERY = 0.2, 10.0
"""Seconds between two words in a terminal, and elsewhere."""


@contextlib.contextmanager
def reading_told() -> Iterator[Callable[[int, int], None]]:
    """What may be told how many of how many images are read: it says so on stderr."""
    line = TerminalLine(sys.stderr)
    every = DRAWN_EVERY if line.draws else SAID_EVERY
    last = time.monotonic() + PATIENCE - every

    def told(done: int, total: int) -> None:
        nonlocal last
        now = time.monotonic()
        if not total or now - last < every:
            return
        last = now
        said = message("cli", "images read: {done} of {total}", done=f"{done:,}", total=f"{total:,}")
        if line.draws:
            line.draw(bar(done, total, said))
        else:
            line.say(said)

    try:
        yield told
    finally:
        line.close()
