"""What every call goes through: find the command, run it, turn what goes wrong into a sentence and an exit status."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from cnnstudio.cli import bugs
from cnnstudio.cli.arguments import asks_for_window, make_parser
from cnnstudio.cli.window import OpenWindow, show_window
from cnnstudio.network.errors import UserError, WorkError
from cnnstudio.network.messages import Message, message

DONE = 0
FAILED = 1
WRONG = 2
INTERRUPTED = 130
"""What a shell reports for a program that Ctrl-C ended."""


def main(arguments: Sequence[str] | None = None, *, open_window: OpenWindow | None = None) -> int:
    """Run one command and return its exit status: 0, 1 for work that failed, 2 for a wrong call or file.

    `arguments` are those of the process by default. `open_window` opens the window, which is unknown here.
    """
    _make_printable()
    words = list(sys.argv[1:] if arguments is None else arguments)
    try:
        status = _run(words, open_window)
        sys.stdout.flush()
    except UserError as error:
        return _complain(error.message, FAILED if isinstance(error, WorkError) else WRONG)
    except BrokenPipeError:  # whoever read us has seen enough, as in `cnnstudio analyze NET | head`
        _silence_broken_output()
        return FAILED
    except KeyboardInterrupt:
        return _complain(message("cli", "Interrupted."), INTERRUPTED)
    except OSError as error:
        _silence_broken_output()
        return _complain(message("cli", "The system refuses: {reason}.", reason=error.strerror or error), FAILED)
    except Exception as error:  # noqa: BLE001 - a bug: a person gets a sentence, its report goes to the log
        return _complain(bugs.report(error), FAILED)
    return status


def _run(words: list[str], open_window: OpenWindow | None) -> int:
    if asks_for_window(words):
        return show_window(words, open_window)
    try:
        options = make_parser().parse_args(words)
    except SystemExit as ending:  # argparse's way to end after --help and --version
        return int(ending.code or DONE)
    status: int = options.run(options)
    return status


def _complain(what: Message, status: int) -> int:
    """Say it in one line on stderr."""
    try:
        print(" ".join(f"cnnstudio: {what}".split()), file=sys.stderr)
    except OSError:  # nobody listens there either: the status says it
        return status
    return status


def _make_printable() -> None:
    """A terminal that cannot show a sign gets a question mark instead of ending the program."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")


def _silence_broken_output() -> None:
    """Let what cannot be written go nowhere, or Python's own flush at its end would complain once more."""
    try:
        sys.stdout.flush()
    except OSError:
        with contextlib.suppress(OSError, ValueError), Path(os.devnull).open("w") as nowhere:
            os.dup2(nowhere.fileno(), sys.stdout.fileno())
