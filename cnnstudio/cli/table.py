"""Plain tables: columns under their titles, numbers to the right."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

GAP = "  "


def table(titles: Sequence[str], rows: Sequence[Sequence[str]], right: Sequence[int] = ()) -> str:
    """Lines with one row each; `right` are the numbers of the columns that align to the right."""
    lines = [titles, *rows]
    widths = [max(map(_width, column)) for column in zip(*lines, strict=True)]
    return "\n".join(
        GAP.join(
            _padded(cell, width, number in right) for number, (cell, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in lines
    )


def _padded(cell: str, width: int, right: bool) -> str:
    space = " " * (width - _width(cell))
    return space + cell if right else cell + space


def _width(cell: str) -> int:
    """Columns on a terminal: East Asian signs take two."""
    return sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in cell)
