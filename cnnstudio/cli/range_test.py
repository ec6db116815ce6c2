"""`cnnstudio range-test NET`: the loss at ever higher learning rates, and the rate that it suggests."""

from __future__ import annotations

import argparse
import csv
import sys

from cnnstudio.cli.recipe_options import add_job_options, as_called
from cnnstudio.cli.speed_options import choices_of
from cnnstudio.cli.table import table
from cnnstudio.cli.terminal import TerminalLine, bar, stopping_at_signals
from cnnstudio.cli.values import whole_number
from cnnstudio.network.messages import Message, message
from cnnstudio.training.control import Control
from cnnstudio.training.range_curve import FEWEST_STEPS, MOST_STEPS, STEPS, Point, RangeTest

WITHOUT = (
    "learning_rate",
    "average_decay",
    "schedule",
    "epochs",
    "patience",
    "keep_epochs",
    "keep_checkpoints",
    "checkpoint_steps",
)
"""Settings of a recipe that change nothing here: rates and length are the test's own, and nothing is scored or kept."""
LINES = 30
"""Of the table, at most; comma-separated values have all steps."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's words."""
    parser.add_argument("net", metavar="NET", help=str(message("cli", "a .cnn file or an architecture's name")))
    parser.add_argument(
        "--steps",
        type=whole_number(FEWEST_STEPS, MOST_STEPS),
        default=STEPS,
        metavar="N",
        help=str(message("cli", "steps from the lowest rate to the highest")),
    )
    parser.add_argument("--csv", action="store_true", help=str(message("cli", "print all steps, comma-separated")))
    add_job_options(parser, WITHOUT)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Make the test and print it. Ctrl-C ends it; what was found until then is printed."""
    document, dataset = as_called(options)
    from cnnstudio.training.range_test import range_test

    control, line = Control(), _Line(options.steps)
    try:
        with stopping_at_signals(control):
            found = range_test(
                document,
                dataset,
                choices_of(options),
                steps=options.steps,
                told=line.show,
                cancelled=lambda: control.stopped,
            )
    finally:
        line.close()
    if options.csv:
        _write_csv(found)
    else:
        _print(found)
    return 0


class _Line(TerminalLine):
    """A bar where there is a terminal, beside what is printed."""

    def __init__(self, steps: int) -> None:
        super().__init__(sys.stderr)
        self._steps, self._done = steps, 0

    def show(self, point: Point) -> None:
        """Draw another step."""
        self._done += 1
        if self.draws:
            words = message(
                "cli", "learning rate {rate}, loss {loss}", rate=f"{point.rate:.1e}", loss=f"{point.loss:.4f}"
            )
            self.draw(bar(self._done, self._steps, words))


def _write_csv(found: RangeTest) -> None:
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(["learning_rate", "loss", "smoothed"])
    for point, smooth in zip(found.points, found.smoothed, strict=True):
        writer.writerow([f"{point.rate:.6g}", f"{point.loss:.6f}", f"{smooth:.6f}"])


def _print(found: RangeTest) -> None:
    titles = [str(message("cli", "learning rate")), str(message("cli", "loss")), str(message("cli", "smoothed"))]
    rows = [
        [f"{point.rate:.2e}", f"{point.loss:.4f}", f"{smooth:.4f}"]
        for point, smooth in zip(found.points, found.smoothed, strict=True)
    ]
    every = -(-len(rows) // LINES) or 1
    print(table(titles, rows[::every], right=(0, 1, 2)))
    for line in _verdict(found):
        print(line)


def _verdict(found: RangeTest) -> list[Message]:
    """What the test suggests, the safer rate first, and how it was found; or why it suggests nothing."""
    suggested = found.suggestion
    if suggested is None:
        assert found.reason is not None
        return [found.reason]
    tenth = message(
        "cli",
        "--learning-rate {rate}: a tenth of the rate where the loss is least, {least}",
        rate=f"{suggested.tenth:g}",
        least=f"{suggested.least:g}",
    )
    steepest = message("cli", "--learning-rate {rate}: where the loss falls fastest", rate=f"{suggested.steepest:g}")
    return [tenth, steepest] if suggested.rate == suggested.tenth else [steepest, tenth]
