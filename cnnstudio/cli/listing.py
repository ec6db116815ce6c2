"""`cnnstudio runs [FOLDER]`: the runs there are, or the checkpoints of one, with what they take on the disk."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from cnnstudio.cli.table import table
from cnnstudio.cli.values import whole_number
from cnnstudio.network.errors import UserError
from cnnstudio.network.folders import data_folder
from cnnstudio.network.messages import Message, message

if TYPE_CHECKING:
    from cnnstudio.training import Run, RunSummary
    from cnnstudio.training.keeping import Kept

MOST_STEP = 10**12
STATES = {
    "new": message("cli", "new"),
    "running": message("cli", "in training"),
    "stopped": message("cli", "stopped"),
    "finished": message("cli", "finished"),
    "failed": message("cli", "failed"),
    "interrupted": message("cli", "interrupted"),
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's words."""
    parser.add_argument(
        "folder",
        metavar="FOLDER",
        nargs="?",
        help=str(message("cli", "a folder of runs, by default the window's; or a run, whose checkpoints are listed")),
    )
    parser.add_argument(
        "--delete",
        type=whole_number(0, MOST_STEP),
        metavar="STEP",
        help=str(message("cli", "delete a run's checkpoint of this step; the best and the last one stay")),
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print a table; delete a checkpoint first where that is asked."""
    from cnnstudio.training import Run

    folder = Path(options.folder).absolute() if options.folder else None
    if folder is not None and (folder / "run.json").is_file():
        opened = Run.open(folder)
        if options.delete is not None:
            opened.delete_checkpoint(options.delete)
        print(_checkpoints(opened))
    elif options.delete is not None:
        raise UserError(message("cli", "Name the run whose checkpoint is to be deleted: cnnstudio runs RUN --delete N"))
    else:
        _print_runs(folder)
    return 0


def _print_runs(folder: Path | None) -> None:
    if folder is not None and not folder.is_dir():
        raise UserError(message("cli", "There is no folder {folder}.", folder=folder))
    base = folder or data_folder() / "runs"
    found = _runs_in(base)
    if found:
        print(_runs(found, base))
    else:
        print(message("cli", "There are no runs in {folder}.", folder=base))


def _runs_in(base: Path) -> list[RunSummary]:
    """The runs in a folder, or in the folders in it, as the window keeps them: one for each document."""
    from cnnstudio.training import list_runs

    inner = sorted(path for path in base.iterdir() if path.is_dir()) if base.is_dir() else []
    return [summary for folder in (base, *inner) for summary in list_runs(folder)]


def _runs(found: list[RunSummary], base: Path) -> str:
    titles = (
        message("cli", "run"),
        message("cli", "name"),
        message("cli", "state"),
        message("cli", "epochs"),
        message("cli", "validation"),
        message("cli", "test"),
        message("cli", "size"),
    )
    return table([str(title) for title in titles], [_run_row(summary, base) for summary in found], right=(3, 4, 5, 6))


def _run_row(summary: RunSummary, base: Path) -> list[str]:
    state = summary.problem or (STATES[summary.state] if summary.state else "")
    return [
        str(summary.folder.relative_to(base)),
        summary.name,
        str(state),
        f"{summary.epochs_done}/{summary.epochs}",
        _percent(summary.validation_accuracy),
        _percent(summary.test_accuracy),
        size(summary.bytes),
    ]


def _checkpoints(opened: Run) -> str:
    titles = (
        message("cli", "step"),
        message("cli", "validation"),
        message("cli", "size"),
        message("cli", "kept as"),
    )
    rows = [
        [f"{one.step:,}", _percent(one.validation_accuracy), size(one.bytes), str(_kept_as(one))]
        for one in opened.kept()
    ]
    return table([str(title) for title in titles], rows, right=(0, 1, 2))


def _kept_as(one: Kept) -> Message | str:
    if one.problem is not None:
        return one.problem
    if one.is_best and one.is_last:
        return message("cli", "best, last")
    if one.is_best:
        return message("cli", "best")
    return message("cli", "last") if one.is_last else ""


def size(number: int) -> str:
    """Bytes by powers of 1,000: `740 kB`, `1.29 MB`."""
    value, unit = float(number), "B"
    for larger in ("kB", "MB", "GB", "TB"):
        if value < 999.5:
            break
        value, unit = value / 1000, larger
    return f"{value:.0f} {unit}" if unit == "B" or value >= 100 else f"{value:.3g} {unit}"


def _percent(share: float | None) -> str:
    return "" if share is None else f"{100 * share:.2f} %"
