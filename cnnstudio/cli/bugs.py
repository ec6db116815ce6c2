"""An error that no person can cause: its report goes to a log file, the person gets one sentence."""

from __future__ import annotations

import datetime as dt
import platform
import traceback
from pathlib import Path

from cnnstudio.network.folders import data_folder
from cnnstudio.network.messages import Message, message

LOG_NAME = "cnnstudio.log"


def report(error: Exception) -> Message:
    """Append the traceback to the log and return the sentence to show."""
    if _out_of_memory(error):
        return message(
            "cli",
            "There is not enough memory for this: take a smaller batch, input or network, or close other programs.",
        )
    path = data_folder() / LOG_NAME
    try:
        _append(path, "".join(traceback.format_exception(error)))
    except OSError:
        return message(
            "cli",
            "Something went wrong inside the program ({kind}: {reason}); please report it.",
            kind=type(error).__name__,
            reason=error,
        )
    return message(
        "cli",
        "Something went wrong inside the program ({kind}); please report it with what {path} says at its end.",
        kind=type(error).__name__,
        path=path,
    )


def _append(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    now = dt.datetime.now(dt.UTC).isoformat(timespec="seconds")
    with path.open("a", encoding="utf-8") as log:
        log.write(f"\n{now}, Python {platform.python_version()}, {platform.platform()}\n{text}")


def _out_of_memory(error: Exception) -> bool:
    """Also torch's errors, which are `RuntimeError`s: on the CPU only their text tells."""
    text = str(error)
    return (
        isinstance(error, MemoryError)
        or type(error).__name__ == "OutOfMemoryError"
        or "can't allocate memory" in text
        or "not enough memory" in text
        or "bad_alloc" in text
    )
