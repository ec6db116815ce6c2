"""`cnnstudio download NAME`: bring a data set that does not come with the program."""

from __future__ import annotations

import argparse
import dataclasses
import sys
from typing import TYPE_CHECKING

from cnnstudio.cli.terminal import TerminalLine, bar, stopping_at_signals, time_left
from cnnstudio.network.errors import UserError
from cnnstudio.network.messages import Message, message

if TYPE_CHECKING:
    from cnnstudio.data import DownloadProgress, Remote

LINES = 10
"""Lines a download where there is no terminal that could draw a bar."""
DONE = 0
INTERRUPTED = 130
"""What a shell reports for a program that Ctrl-C ended: what was wanted is not there."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's words."""
    parser.add_argument("name", metavar="NAME", help=str(message("cli", "fashion-mnist or cifar10")))
    parser.add_argument(
        "--from",
        dest="mirror",
        metavar="ADDRESS",
        help=str(message("cli", "another server's folder with the same files, like https://example.org/data/")),
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Download what is missing, show how far it is, and say where it lies."""
    from cnnstudio.data import available, remotes, shelf, to_download

    known, key = remotes(), options.name.casefold()
    if key not in known and key not in dict(available()):
        raise UserError(
            message(
                "cli",
                "There is no data set “{name}” to download: choose {known}.",
                name=options.name,
                known=", ".join(known),
            )
        )
    if to_download(key) is None and not shelf.is_whole(shelf.folder_of(key)):
        # It comes with the program or with a package of the system.
        title = dict(available())[key]
        print(message("cli", "{title} is on this computer already: there is nothing to download.", title=title))
        return DONE
    return download_in_terminal(known[key] if options.mirror is None else _from(known[key], options.mirror))


def download_in_terminal(remote: Remote) -> int:
    """Download to the end or to Ctrl-C, which keeps what has come; returns the exit status."""
    from cnnstudio.data import DownloadStopped, Stop, download

    stop, line = Stop(), _Line()
    try:
        with stopping_at_signals(stop):
            folder = download(remote, stop=stop, tell=line.show)
    except DownloadStopped:
        line.say(message("cli", "Stopped; go on with: cnnstudio download {key}", key=remote.key))
        return INTERRUPTED
    finally:
        line.close()
    line.say(
        message(
            "cli",
            "{title} is in {folder}; train on it with --data {key}",
            title=remote.title,
            folder=folder,
            key=remote.key,
        )
    )
    return DONE


class _Line(TerminalLine):
    def __init__(self) -> None:
        super().__init__(sys.stdout)
        self._tenth = -1

    def show(self, progress: DownloadProgress) -> None:
        """Draw a bar, or print a line for every tenth and for what goes wrong."""
        figures = _figures(progress)
        if progress.trouble is not None:
            self.say(figures)
        elif self.draws:
            self.draw(bar(progress.done, progress.total, figures))
        elif progress.stage == "downloading" and (tenth := LINES * progress.done // progress.total) != self._tenth:
            self._tenth = tenth
            self.say(figures)


def _figures(progress: DownloadProgress) -> Message:
    if progress.trouble is not None:
        return message("cli", "{trouble}; trying again", trouble=progress.trouble)
    if progress.stage == "checking":
        return message("cli", "checking")
    if progress.stage == "unpacking":
        return message("cli", "unpacking")
    return message(
        "cli",
        "{done} of {total} MB, {left}",
        done=f"{progress.done / 1e6:,.1f}",
        total=f"{progress.total / 1e6:,.1f}",
        left=time_left(progress.seconds_left),
    )


def _from(remote: Remote, mirror: str) -> Remote:
    """The same files from another server: whether they are the same, their checksums tell."""
    if not mirror.startswith(("http://", "https://")):
        raise UserError(
            message(
                "cli", "“{address}” is no address of a server: it must begin with https:// or http://.", address=mirror
            )
        )
    return dataclasses.replace(remote, mirrors=(f"{mirror.rstrip('/')}/",))
