"""The words of a call: the parser of all commands, and one-sentence errors."""

from __future__ import annotations

import argparse
import difflib
from typing import TYPE_CHECKING, NoReturn

from cnnstudio.cli import analyze, download, draw, export, listing, new, predict, range_test, train
from cnnstudio.cli.networks import is_there
from cnnstudio.network.errors import UserError, WorkError
from cnnstudio.network.files import cannot
from cnnstudio.network.folders import settings_file
from cnnstudio.network.messages import message

if TYPE_CHECKING:
    from collections.abc import Callable

PROGRAM = "cnnstudio"
COMMANDS = {
    "new": new.add_arguments,
    "analyze": analyze.add_arguments,
    "train": train.add_arguments,
    "export": export.add_arguments,
    "predict": predict.add_arguments,
    "draw": draw.add_arguments,
    "download": download.add_arguments,
    "range-test": range_test.add_arguments,
    "runs": listing.add_arguments,
}
SUMMARIES = {
    "new": message("cli", "write a ready architecture as a project file"),
    "analyze": message(
        "cli", "shapes, parameters, multiplications, memory, receptive fields and problems of a network"
    ),
    "train": message("cli", "train a network and keep the run in a folder"),
    "range-test": message("cli", "a few steps at ever higher learning rates, and the rate that they suggest"),
    "runs": message("cli", "the runs there are, or the checkpoints of one, and what they take on the disk"),
    "export": message("cli", "write a run's weights for other programs"),
    "predict": message("cli", "classes and probabilities of images"),
    "draw": message("cli", "a picture of a network, or of a layer's filters or feature maps"),
    "download": message("cli", "bring a data set that does not come with the program"),
}


class Parser(argparse.ArgumentParser):
    """Raises `UserError` for a wrong call, instead of printing its usage and ending the process."""

    def error(self, message: str) -> NoReturn:
        raise _wrong_call(message, self.prog)


class _Version(argparse.Action):
    """`--version`, looked up only when asked for."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from importlib.metadata import PackageNotFoundError, version

        try:
            found = version("cnnstudio")
        except PackageNotFoundError:
            found = str(message("cli", "(not installed)"))
        print(f"CNN Studio {found}")
        parser.exit()


class _Reset(argparse.Action):
    """`--reset`: the window's settings go back to what they were at first."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        file = settings_file()
        try:
            file.unlink(missing_ok=True)
        except OSError as error:
            raise WorkError(cannot("write", file, error)) from error
        print(message("cli", "The window's settings are as at the first start. Documents and runs are untouched."))
        parser.exit()


def make_parser() -> Parser:
    """The parser of every command; the namespace it gives has the command's `run(options) -> status`."""
    parser = Parser(
        prog=PROGRAM,
        usage="cnnstudio [FILE.cnn] | cnnstudio COMMAND ...",
        description=str(
            message("cli", "Without a command: the window. NET is a .cnn file or an architecture's name, like lenet5.")
        ),
        allow_abbrev=False,
    )
    parser.add_argument("--version", action=_Version, nargs=0, help=str(message("cli", "print the version and end")))
    parser.add_argument(
        "--reset",
        action=_Reset,
        nargs=0,
        help=str(
            message(
                "cli",
                "put the window's settings (appearance, text, language, folders, device, threads, sizes, recent files) "
                "back to what they were at first, and end; documents and runs stay",
            )
        ),
    )
    parser.set_defaults(run=_no_command)
    commands = parser.add_subparsers(title=str(message("cli", "commands")), metavar="COMMAND", prog=parser.prog)
    for name, add_arguments in COMMANDS.items():
        _add(commands.add_parser, name, add_arguments)
    return parser


def asks_for_window(words: list[str]) -> bool:
    """Whether a call names a project or nothing, no command; raises `UserError` for a word that is neither."""
    if not words or _looks_like_file(words[0]):
        return True
    if words[0] in COMMANDS or words[0].startswith("-"):
        return False
    near = difflib.get_close_matches(words[0], COMMANDS, n=1)
    if near:
        raise UserError(
            message("cli", "There is no command “{word}”: did you mean “{near}”?", word=words[0], near=near[0])
        )
    raise UserError(
        message(
            "cli",
            "There is no command and no file “{word}”: the commands are {commands}.",
            word=words[0],
            commands=", ".join(COMMANDS),
        )
    )


def _add(
    add_parser: Callable[..., argparse.ArgumentParser],
    name: str,
    add_arguments: Callable[[argparse.ArgumentParser], None],
) -> None:
    summary = str(SUMMARIES[name])
    add_arguments(add_parser(name, help=summary, description=f"{summary[0].upper()}{summary[1:]}.", allow_abbrev=False))


def _no_command(_options: argparse.Namespace) -> NoReturn:
    raise _wrong_call(str(message("cli", "name a command")), PROGRAM)


def _looks_like_file(word: str) -> bool:
    if word in COMMANDS or word.startswith("-"):
        return False
    return word.lower().endswith(".cnn") or "/" in word or "\\" in word or is_there(word)


def _wrong_call(reason: str, program: str) -> UserError:
    return UserError(message("cli", "{reason} (see “{program} --help”)", reason=reason, program=program))
