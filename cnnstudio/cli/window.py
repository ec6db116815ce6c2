"""`cnnstudio [FILE.cnn]`: the window, once it is sure that it can open."""

from __future__ import annotations

import os
import re
import socket
import sys
from collections.abc import Callable
from pathlib import Path

from cnnstudio.network.document import Document
from cnnstudio.network.errors import UserError, WorkError
from cnnstudio.network.messages import message

OpenWindow = Callable[[Path | None], int]
"""Opens the window with a project, runs until it is closed and returns the exit status."""

PATIENCE = 2.0
"""Seconds for a display over the network to answer."""


def show_window(words: list[str], open_window: OpenWindow | None) -> int:
    """Open the window with the project that `words` name, if any; raises `UserError` where that cannot be."""
    if len(words) > 1:
        raise UserError(message("cli", "Only one project can be opened at a time: give one .cnn file."))
    path = Path(words[0]) if words else None
    if path is not None:
        Document.read(path)  # a broken file is told here, in the terminal that named it
    if open_window is None:
        raise UserError(message("cli", "This installation has no window: name a command, see “cnnstudio --help”."))
    if not _display_there():
        raise UserError(
            message(
                "cli",
                "There is no display for the window: start it on a desktop, or use the commands that need none, "
                "see “cnnstudio --help”.",
            )
        )
    return _opened(open_window, path)


def _opened(open_window: OpenWindow, path: Path | None) -> int:
    try:
        return open_window(path)
    except ImportError as error:
        library = re.match(r"(\S+\.so\S*):", str(error))
        if library is None:
            raise
        raise WorkError(
            message(
                "cli",
                "The window needs the system's library {library}: install it, or run packaging/start, which does.",
                library=library[1],
            )
        ) from error


def _display_there() -> bool:
    """Whether Qt will find a screen; where it does not it ends the process without a word to catch."""
    if not sys.platform.startswith("linux"):
        return True
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if platform and not platform.startswith(("xcb", "wayland")):
        return True
    return bool(os.environ.get("WAYLAND_DISPLAY")) or _answers(os.environ.get("DISPLAY", ""))


def _answers(display: str) -> bool:
    """Whether an X server listens at `DISPLAY`, in the forms `:1`, `:1.0`, `host:10.0`; other forms are believed."""
    found = re.fullmatch(r"(?:unix)?:(\d+)(?:\.\d+)?", display)
    if found is not None:
        path = f"/tmp/.X11-unix/X{found[1]}"  # noqa: S108 - where every X server has its socket
        return _connects(socket.AF_UNIX, path) or _connects(socket.AF_UNIX, f"\0{path}")
    found = re.fullmatch(r"([\w.-]+):(\d+)(?:\.\d+)?", display)
    if found is not None:
        return _connects(socket.AF_INET, (found[1], 6000 + int(found[2])))
    return bool(display)


def _connects(family: socket.AddressFamily, address: str | tuple[str, int]) -> bool:
    with socket.socket(family, socket.SOCK_STREAM) as connection:
        connection.settimeout(PATIENCE)
        try:
            connection.connect(address)
        except OSError:
            return False
    return True
