"""`cnnstudio predict RUN IMAGE|FOLDER`: classes and probabilities as a table or CSV."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from math import prod
from typing import TYPE_CHECKING

from cnnstudio.cli import image_files, readings
from cnnstudio.cli.image_files import Place
from cnnstudio.cli.readings import SORTS, Reading
from cnnstudio.cli.runs import CHECKPOINT_WORDS, CHECKPOINTS, Picture, Pictures, checkpoint_name
from cnnstudio.cli.terminal import TerminalLine
from cnnstudio.cli.values import whole_number
from cnnstudio.network.errors import UserError
from cnnstudio.network.messages import Message, message

if TYPE_CHECKING:
    from cnnstudio.training import NetworkModule, Run

FAILED = 1
MOST_IMAGES, MOST_VALUES = 256, 4_000_000
"""Images read and worked out at a time, and the values that they have together: a folder may be of any size."""
MOST_TOP = 1000


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's words."""
    parser.add_argument("folder", metavar="RUN", help=str(message("cli", "the run's folder")))
    parser.add_argument(
        "images",
        metavar="IMAGE|FOLDER",
        nargs="+",
        help=str(message("cli", "image files, folders with all in them, or images of the data set like test:7")),
    )
    parser.add_argument("--csv", action="store_true", help=str(message("cli", "print comma-separated values")))
    parser.add_argument(
        "--top",
        type=whole_number(1, MOST_TOP),
        metavar="K",
        help=str(message("cli", "only the K likeliest classes of each image, the likeliest first")),
    )
    parser.add_argument(
        "--sort",
        choices=SORTS,
        help=str(message("cli", "by the image's name, by class, or by probability, the least certain first")),
    )
    parser.add_argument(
        "--checkpoint",
        type=checkpoint_name,
        metavar="last|best|STEP",
        default=CHECKPOINTS[0],
        help=str(CHECKPOINT_WORDS),
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print a line for each image; the status is 1 where images could not be read, which are named and left out."""
    from cnnstudio.training import Run, load_module

    opened = Run.open(options.folder)
    places = image_files.places(options.images)
    left_out: list[Message] = []
    line = TerminalLine(sys.stderr)
    if options.csv and options.sort is None and sys.stdout.isatty():
        line.draws = False  # rows that go to a terminal as they come tell by themselves how far it is
    found = _read(load_module(opened, options.checkpoint), opened, places, left_out, line)
    if options.sort is not None:
        found = iter(sorted(found, key=SORTS[options.sort]))
    write = readings.write_csv if options.csv else readings.write_table
    write(found, opened.document.classes, options.top)
    return _tell(left_out, len(places))


def _read(
    module: NetworkModule,
    opened: Run,
    places: Sequence[Place],
    left_out: list[Message],
    line: TerminalLine,
) -> Iterator[Reading]:
    """What each image is read as, a batch at a time; raises `UserError` where not a single one can be read."""
    import numpy as np

    from cnnstudio.inspection import probabilities

    size = max(1, min(MOST_IMAGES, MOST_VALUES // prod(opened.document.input_shape)))
    images, any_read = Pictures(opened), False
    if any(place.is_file for place in places):
        _ = images.preparation  # where nobody knows it, that is no fault of the first file
    try:
        for start in range(0, len(places), size):
            pictures = list(_pictures(places[start : start + size], images, left_out))
            if pictures:
                any_read = True
                shares = probabilities(module, np.stack([found.pixels for found in pictures]))
                yield from (Reading(found.name, found.truth, row) for found, row in zip(pictures, shares, strict=True))
            if line.draws and len(places) > size:
                done = min(start + size, len(places))
                line.draw(str(message("cli", "{done} of {all} images", done=f"{done:,}", all=f"{len(places):,}")))
    finally:
        line.close()
    if not any_read:
        raise UserError(left_out[0])


def _pictures(places: Sequence[Place], images: Pictures, left_out: list[Message]) -> Iterator[Picture]:
    for place in places:
        try:
            found = images.get(place.reference)
        except UserError as error:
            if not place.is_file:
                raise
            left_out.append(error.message)
        else:
            yield found._replace(name=place.name or found.name)


def _tell(left_out: Sequence[Message], count: int) -> int:
    """Name what could not be read; returns the status."""
    for reason in left_out:
        print(message("cli", "left out: {reason}", reason=reason), file=sys.stderr)
    if not left_out:
        return 0
    told = message("cli", "cnnstudio: {number} of {all} images could not be read", number=len(left_out), all=count)
    print(told, file=sys.stderr)
    return FAILED
