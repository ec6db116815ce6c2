"""`cnnstudio train NET --out RUN` and `cnnstudio train --resume RUN`."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from cnnstudio.cli.reading import reading_told
from cnnstudio.cli.recipe_options import add_job_options, as_called, given
from cnnstudio.cli.speed_options import SPEED, choices_of
from cnnstudio.cli.values import new_folder
from cnnstudio.network.augmentation import Augmentation
from cnnstudio.network.errors import UserError
from cnnstudio.network.messages import message
from cnnstudio.network.recipe import Recipe

if TYPE_CHECKING:
    from cnnstudio.training import Run

OF_A_NEW_RUN = ("net", "out", "data", "fit", "weights", "weights_of", "freeze", "device", "preset", *SPEED)
"""What a run that goes on cannot be told any more, beside its recipe."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's words; the recipe's settings are options of their own."""
    parser.add_argument(
        "net", metavar="NET", nargs="?", help=str(message("cli", "a .cnn file or an architecture's name"))
    )
    parser.add_argument("--out", metavar="RUN", help=str(message("cli", "a new folder for the run")))
    parser.add_argument("--resume", metavar="RUN", help=str(message("cli", "go on with a run where it was stopped")))
    add_job_options(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Train a new run or go on with an old one, then say what it reached and where it lies."""
    from cnnstudio.cli.progress import train_in_terminal

    if options.resume is None:
        return train_in_terminal(_created(options))
    return train_in_terminal(_resumed(options), options.data)


def _created(options: argparse.Namespace) -> Run:
    """A new run; nothing is made on the disk before the call is known to be right."""
    if options.net is None:
        raise UserError(message("cli", "Name what to train: a .cnn file or an architecture, or a run with --resume."))
    if options.out is None:
        raise UserError(message("cli", "Name a new folder for the run: --out RUN."))
    return _run_of(options, new_folder(options.out))


def _run_of(options: argparse.Namespace, folder: Path) -> Run:
    document, dataset = as_called(options)
    from cnnstudio.training import Run
    from cnnstudio.training.starting import starting
    from cnnstudio.training.suitability import check

    check(document, dataset)
    with reading_told() as told:  # where there is no room for the images, no run is begun
        dataset.fitted(document.input_shape, document.data_fit, told)
    return Run.create(folder, document, choices_of(options), starting(document))


def _resumed(options: argparse.Namespace) -> Run:
    """An old run, which keeps all it was made with; its data may have been moved."""
    from cnnstudio.training import Run

    fixed = [
        *given(options, Recipe, Augmentation),
        *(name for name in OF_A_NEW_RUN if name != "data" and getattr(options, name) is not None),
    ]
    if fixed:
        raise UserError(
            message(
                "cli",
                "A run goes on as it was begun: leave out {options} beside --resume.",
                options=", ".join("NET" if name == "net" else f"--{name.replace('_', '-')}" for name in fixed),
            )
        )
    return Run.open(options.resume)
