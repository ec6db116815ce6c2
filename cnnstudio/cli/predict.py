"""`cnnstudio predict RUN IMAGE|FOLDER`: classes and probabilities as a table or CSV."""

from __future__ import annotations

import argparse
import csv
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from cnnstudio.cli.runs import CHECKPOINTS, Picture, picture
from cnnstudio.cli.table import table
from cnnstudio.network.errors import UserError
from cnnstudio.network.files import cannot
from cnnstudio.network.messages import message

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

MOST_COLUMNS = 10
"""Classes with a column of their own in the table; of more classes it shows the likeliest. CSV has them all."""
LIKELIEST = 5


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's words."""
    parser.add_argument("folder", metavar="RUN", help=str(message("cli", "the run's folder")))
    parser.add_argument(
        "images",
        metavar="IMAGE|FOLDER",
        nargs="+",
        help=str(message("cli", "image files, folders of them, or images of the data set like test:7")),
    )
    parser.add_argument("--csv", action="store_true", help=str(message("cli", "print comma-separated values")))
    parser.add_argument(
        "--checkpoint",
        choices=CHECKPOINTS,
        default=CHECKPOINTS[0],
        help=str(message("cli", "the last one, or the best by validation accuracy")),
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print a line for each image."""
    import numpy as np

    from cnnstudio.inspection import probabilities
    from cnnstudio.training import Run, load_module

    opened = Run.open(options.folder)
    pictures = [picture(name, opened.document) for given in options.images for name in _names(given)]
    shares = probabilities(load_module(opened, options.checkpoint), np.stack([found.pixels for found in pictures]))
    if options.csv:
        _write_csv(pictures, shares, opened.document.classes)
    else:
        print(_table(pictures, shares, opened.document.classes))
    return 0


def _names(given: str) -> list[str]:
    """The image files of a folder, in the order that people number them, or the one image itself."""
    from PIL import Image

    folder = Path(given)
    if not folder.is_dir():
        return [given]
    endings = {ending for ending, format in Image.registered_extensions().items() if format in Image.OPEN}
    found = [path for path in _files(folder) if path.suffix.lower() in endings]
    if not found:
        raise UserError(message("cli", "There is no image in {folder}: name a folder of image files.", folder=folder))
    return [str(path) for path in sorted(found, key=lambda path: _by_numbers(path.name))]


def _files(folder: Path) -> list[Path]:
    """The files that a person sees in a folder."""
    try:
        return [path for path in folder.iterdir() if path.is_file() and not path.name.startswith(".")]
    except OSError as error:
        raise UserError(cannot("read", folder, error)) from error


def _by_numbers(name: str) -> list[tuple[int, str]]:
    """A key that puts 2.png before 10.png."""
    return [(int(part), "") if part.isdecimal() else (-1, part) for part in re.split(r"(\d+)", name)]


def _write_csv(pictures: list[Picture], shares: npt.NDArray[np.float32], classes: tuple[str, ...]) -> None:
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(["image", "class", "probability", *classes])
    for found, row in zip(pictures, shares, strict=True):
        best = int(row.argmax())
        writer.writerow([found.name, classes[best], f"{row[best]:.6f}", *(f"{share:.6f}" for share in row)])


def _table(pictures: list[Picture], shares: npt.NDArray[np.float32], classes: tuple[str, ...]) -> str:
    truths = any(found.truth is not None for found in pictures)
    titles = [str(message("cli", "image")), str(message("cli", "class")), str(message("cli", "probability"))]
    titles += [str(message("cli", "true class"))] if truths else []
    rows = []
    for found, row in zip(pictures, shares, strict=True):
        best = int(row.argmax())
        truth = [""] if found.truth is None else [classes[found.truth]]
        rows.append(
            [found.name, classes[best], _percent(row[best]), *(truth if truths else []), *_others(row, classes)]
        )
    wide = len(classes) <= MOST_COLUMNS
    titles += list(classes) if wide else [str(message("cli", "likeliest"))]
    numbers = range(4 if truths else 3, len(titles)) if wide else ()
    return table(titles, rows, right=(2, *numbers))


def _others(row: npt.NDArray[np.float32], classes: tuple[str, ...]) -> list[str]:
    if len(classes) <= MOST_COLUMNS:
        return [_percent(share) for share in row]
    likeliest = row.argsort()[::-1][:LIKELIEST]
    return [", ".join(f"{classes[place]} {_percent(row[place])}" for place in likeliest)]


def _percent(share: float) -> str:
    return f"{100 * float(share):.1f} %"
