"""What images were read as, written for a person as a table or for a program as CSV."""

from __future__ import annotations

import csv
import sys
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from cnnstudio.cli.table import table
from cnnstudio.network.messages import message

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

MOST_COLUMNS = 10
"""Classes with a column of their own in the table; of more classes it shows the likeliest. CSV has them all."""
LIKELIEST = 5


class Reading(NamedTuple):
    """An image by its name, its true class where that is known, and the probability of each class."""

    name: str
    truth: int | None
    shares: npt.NDArray[np.float32]

    @property
    def best(self) -> int:
        """The likeliest class."""
        return int(self.shares.argmax())

    def likeliest(self, number: int) -> list[int]:
        """So many classes, the likeliest first."""
        return [int(place) for place in (-self.shares).argsort(kind="stable")[:number]]


SORTS: dict[str, Callable[[Reading], Any]] = {
    "image": lambda reading: reading.name,
    "class": lambda reading: (reading.best, -float(reading.shares.max())),
    "probability": lambda reading: float(reading.shares.max()),
}
"""The orders there are."""


def write_csv(found: Iterable[Reading], classes: tuple[str, ...], top: int | None) -> None:
    """Write a line for each image as it comes; of each class its probability, or the `top` likeliest."""
    writer = csv.writer(sys.stdout, lineterminator="\n")
    for place, reading in enumerate(found):
        if not place:
            titles = _pairs("class", "probability", top, classes) if top else ["class", "probability", *classes]
            writer.writerow(["image", *titles])
        if top:
            best = [[classes[one], f"{reading.shares[one]:.6f}"] for one in reading.likeliest(top)]
            writer.writerow([reading.name, *(cell for pair in best for cell in pair)])
        else:
            shares = [f"{share:.6f}" for share in reading.shares]
            writer.writerow([reading.name, classes[reading.best], f"{reading.shares.max():.6f}", *shares])


def write_table(found: Iterable[Reading], classes: tuple[str, ...], top: int | None) -> None:
    """Print one table of all, with the true classes where some are known."""
    every = list(found)
    if every:
        print(as_table(every, classes, top))


def as_table(found: Sequence[Reading], classes: tuple[str, ...], top: int | None = None) -> str:
    """The table's text."""
    wide = len(classes) <= MOST_COLUMNS
    truths = any(reading.truth is not None for reading in found)
    titles = [str(message("cli", "image"))]
    titles += _pairs(str(message("cli", "class")), str(message("cli", "probability")), top or 1, classes)
    right = [*range(2, len(titles), 2)]
    titles += [str(message("cli", "true class"))] if truths else []
    if top is None:
        right += range(len(titles), len(titles) + len(classes)) if wide else ()
        titles += list(classes) if wide else [str(message("cli", "likeliest"))]
    rows = []
    for reading in found:
        row = [reading.name]
        for one in reading.likeliest(top or 1):
            row += [classes[one], _percent(reading.shares[one])]
        if truths:
            row.append("" if reading.truth is None else classes[reading.truth])
        rows.append(row if top is not None else row + _others(reading, classes, wide=wide))
    return table(titles, rows, right=right)


def _pairs(first: str, second: str, top: int, classes: tuple[str, ...]) -> list[str]:
    """``class, probability, class 2, probability 2``."""
    count = min(top, len(classes))
    numbers = ["", *(f" {number}" for number in range(2, count + 1))]
    return [f"{name}{number}" for number in numbers for name in (first, second)]


def _others(reading: Reading, classes: tuple[str, ...], *, wide: bool) -> list[str]:
    if wide:
        return [_percent(share) for share in reading.shares]
    return [", ".join(f"{classes[one]} {_percent(reading.shares[one])}" for one in reading.likeliest(LIKELIEST))]


def _percent(share: float) -> str:
    return f"{100 * float(share):.1f} %"
