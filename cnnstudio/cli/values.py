"""Values that people type: sizes, counts, files to write."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable
from pathlib import Path

from cnnstudio.network.document import MOST_CELLS
from cnnstudio.network.errors import UserError
from cnnstudio.network.files import cannot
from cnnstudio.network.messages import message


def whole_number(minimum: int, maximum: int) -> Callable[[str], int]:
    """A converter for argparse: a whole number within these ends."""

    def convert(text: str) -> int:
        try:
            number = int(text)
        except ValueError:
            number = minimum - 1
        if not minimum <= number <= maximum:
            raise argparse.ArgumentTypeError(
                str(
                    message(
                        "cli",
                        "it must be a whole number from {minimum} to {maximum}, not “{text}”",
                        minimum=f"{minimum:,}",
                        maximum=f"{maximum:,}",
                        text=text,
                    )
                )
            )
        return number

    return convert


def number(text: str) -> float:
    """A converter for argparse: a decimal number."""
    try:
        return float(text)
    except ValueError:
        raise argparse.ArgumentTypeError(str(message("cli", "it must be a number, not “{text}”", text=text))) from None


def names(text: str) -> tuple[str, ...]:
    """A converter for argparse: `conv1,conv2` as names."""
    found = tuple(name.strip() for name in text.split(",") if name.strip())
    if not found:
        raise argparse.ArgumentTypeError(
            str(message("cli", "it must be names like conv1,conv2, not “{text}”", text=text))
        )
    return found


def image_size(text: str) -> tuple[int, int, int | None]:
    """A converter for argparse: `28x28x1` or `28x28` as height, width and channels (None where not given)."""
    sizes = [int(part) for part in re.split(r"\s*[x×*,]\s*", text.lower()) if part.isascii() and part.isdecimal()]
    if len(sizes) not in (2, 3) or not re.fullmatch(r"[\dx×*,\s]+", text.lower()):
        raise argparse.ArgumentTypeError(
            str(message("cli", "it must be height, width and channels like 28x28x1, not “{text}”", text=text))
        )
    if not all(1 <= size <= MOST_CELLS for size in sizes):
        raise argparse.ArgumentTypeError(
            str(message("cli", "each size must be from 1 to {most}, not “{text}”", most=f"{MOST_CELLS:,}", text=text))
        )
    return sizes[0], sizes[1], sizes[2] if len(sizes) == 3 else None


def new_folder(text: str) -> Path:
    """The path of a folder to make; raises `UserError` where anything but an empty folder is there."""
    path = Path(text)
    try:
        used = path.exists() and (not path.is_dir() or any(path.iterdir()))
    except OSError as error:
        raise UserError(cannot("read", path, error)) from error
    if used:
        raise UserError(
            message(
                "cli",
                "{path} is there already and not empty: choose a new folder, or resume the run in it with --resume.",
                path=path,
            )
        )
    return path


def output_file(text: str) -> Path:
    """The path of a file to write; raises `UserError` where it is a folder or its folder is not there."""
    path = Path(text)
    if path.is_dir():
        raise UserError(message("cli", "{path} is a folder: name a file in it.", path=path))
    if not path.parent.is_dir():
        raise UserError(
            message("cli", "There is no folder {folder}: make it first or choose another.", folder=path.parent)
        )
    return path
