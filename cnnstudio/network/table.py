"""All layers of a network as a table: for the window's view of it, and as CSV and Markdown for papers and sheets."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Sequence

import msgspec

from cnnstudio.network.messages import Message, dims, message
from cnnstudio.network.results import Analysis, Row
from cnnstudio.network.tree import Layer

Cell = str | int | Message | None
"""What stands in a cell: words, a number, a sentence to be translated, or nothing known."""


class Column(msgspec.Struct, frozen=True):
    """One column: its key in CSV, its heading, and what it says of a row. Columns of numbers sort as numbers."""

    key: str
    heading: Message
    of: Callable[[Row], Cell]
    sort: Callable[[Row], Cell]
    number: bool = False


def _numbers(key: str, heading: Message, of: Callable[[Row], int | None]) -> Column:
    return Column(key, heading, of, of, number=True)


def _words(key: str, heading: Message, of: Callable[[Row], Cell], sort: Callable[[Row], Cell] | None = None) -> Column:
    return Column(key, heading, of, sort or of)


MERGES = {
    "add": message("table", "Add"),
    "concatenate": message("table", "Concatenate"),
    "multiply": message("table", "Multiply"),
}


def _type(row: Row) -> Message:
    return row.node.type.label if isinstance(row.node, Layer) else MERGES[row.node.merge]


def _settings(row: Row) -> Message | None:
    if not isinstance(row.node, Layer):
        return None
    settings = row.node.type.summary()
    if not row.node.type.is_frozen:
        return settings
    return message("table", "{settings}, frozen", settings=settings) if settings.text else message("table", "frozen")


def _shape(shape: tuple[int, ...] | None) -> str:
    return dims(*shape[1:], shape[0]) if shape else ""


def _elements(shape: tuple[int, ...] | None) -> int | None:
    if shape is None:
        return None
    total = 1
    for size in shape:
        total *= size
    return total


def _field(row: Row) -> str:
    return dims(*row.field.size) if row.field else ""


def _field_cells(row: Row) -> int | None:
    return row.field.size[0] * row.field.size[1] if row.field else None


def _problems(row: Row) -> Message | None:
    if row.waits_for:
        return message("table", "waits for {layer}", layer=row.waits_for)
    return row.problems[0].message if row.problems else None


COLUMNS = (
    _words("layer", message("table", "Layer"), lambda row: row.path),
    _words("type", message("table", "Type"), _type),
    _words("settings", message("table", "Settings"), _settings),
    _words("input", message("table", "Input"), lambda row: _shape(row.input), lambda row: _elements(row.input)),
    _words("output", message("table", "Output"), lambda row: _shape(row.output), lambda row: _elements(row.output)),
    _numbers("parameters", message("table", "Parameters"), lambda row: row.parameters),
    _numbers("macs", message("table", "MACs"), lambda row: row.macs),
    _numbers("kept_per_image", message("table", "Kept / image, bytes"), lambda row: row.kept_per_image),
    _words("receptive_field", message("table", "Receptive field"), _field, _field_cells),
    _words("problems", message("table", "Problems"), _problems),
)
"""Every column, from left to right; bytes are for one image."""


def to_csv(rows: Sequence[Row]) -> str:
    """The rows as CSV (RFC 4180, comma and CRLF): a line of keys first, numbers plain, unknown as an empty field."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow([column.key for column in COLUMNS])
    for row in rows:
        writer.writerow([_plain(column.of(row)) for column in COLUMNS])
    return text.getvalue()


def to_markdown(rows: Sequence[Row], total: Analysis | None = None) -> str:
    """The rows as a Markdown table, numbers to the right; with an analysis its totals as the last line."""
    shown = [column for column in COLUMNS if any(_plain(column.of(row)) != "" for row in rows)]
    lines = [
        _line([str(column.heading) for column in shown]),
        _line(["---:" if column.number else "---" for column in shown]),
        *(_line([_readable(column.of(row)) for column in shown]) for row in rows),
    ]
    if total is not None:
        sums: dict[str, Cell] = {"layer": message("table", "Total"), "parameters": total.parameters, "macs": total.macs}
        lines.append(_line([_readable(sums.get(column.key, "")) for column in shown]))
    return "\n".join(lines) + "\n"


def _plain(cell: Cell) -> str | int:
    return cell if isinstance(cell, int) else _spaced(cell)


def _spaced(cell: str | Message | None) -> str:
    """As text with plain spaces, which sheets and papers want."""
    return "" if cell is None else str(cell).replace("\u00a0", " ")


def _readable(cell: Cell) -> str:
    if isinstance(cell, int):
        return f"{cell:,}"
    return _spaced(cell).replace("|", "\\|")


def _line(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"
