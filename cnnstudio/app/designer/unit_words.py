"""What one output unit sees, in words: for the inspector and for screen readers."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from cnnstudio.app import i18n
from cnnstudio.app.designer import describe
from cnnstudio.app.designer.items import Item
from cnnstudio.network import ReceptiveField, message
from cnnstudio.network.geometry import Pair
from cnnstudio.network.nested_fields import Box
from cnnstudio.network.unit_field import Seen, Span, Unit

MINUS = "−"
UNIT, FIELD = message("unit", "unit"), message("unit", "field")
"""Above the unit's indices and the size of its field."""


def name(unit: Unit) -> str:
    """The unit by its indices."""
    if len(unit) == 1:
        return QCoreApplication.translate("UnitSection", "Unit {number}").format(number=unit[0])
    return QCoreApplication.translate("UnitSection", "Unit i = {row}, j = {column}").format(row=unit[0], column=unit[1])


def sentence(seen: Seen | None) -> str:
    """Rows and columns of the field, how much of it lies in the padding, and what it reads where that is less."""
    if seen is None:
        return _nothing()
    rows, columns = seen
    if rows.read is None or columns.read is None:
        return _nothing()
    if rows.whole and columns.whole:
        return QCoreApplication.translate("UnitSection", "It sees the whole image.")
    cells = f"{_rows(rows.first, rows.last)}, {_columns(columns.first, columns.last)}."
    said = " ".join(part for part in (cells[0].upper() + cells[1:], _padded(rows, columns)) if part)
    if rows.plain and columns.plain:
        return said
    template = QCoreApplication.translate("UnitSection", "{said} Of the image it reads {rows}, {columns}.")
    return template.format(said=said, rows=_rows(*rows.read), columns=_columns(*columns.read))


def moves(field: ReceptiveField) -> str:
    """How far fields lie apart and where the first one begins; empty where units have places of their own."""
    if field.stride is None or field.start is None:
        return ""
    if field.stride == (1, 1):
        said = QCoreApplication.translate("UnitSection", "From unit to unit it moves by 1 pixel (stride 1)")
    else:
        template = QCoreApplication.translate("UnitSection", "From unit to unit it moves by {stride} pixels (stride)")
        said = template.format(stride=_pair(field.stride))
    template = QCoreApplication.translate("UnitSection", "{said}; the first begins at row {row}, column {column}.")
    return template.format(said=said, row=_signed(field.start[0]), column=_signed(field.start[1]))


def _pair(pair: Pair) -> str:
    return i18n.count(pair[0]) if pair[0] == pair[1] else i18n.times(*pair)


def box_name(box: Box) -> str:
    """The layers whose output a box is in: the lowest first."""
    return ", ".join(reversed(box.paths))


def box_sentence(box: Box) -> str:
    """Which cells of a layer's output the unit reads, and of how many."""
    if box.columns is None:
        template = QCoreApplication.translate("UnitSection", "{layers}: units {first} … {last} of {all}.")
        first, last = (i18n.count(unit) for unit in box.rows)
        return template.format(layers=box_name(box), first=first, last=last, all=i18n.count(box.output[0]))
    template = QCoreApplication.translate("UnitSection", "{layers}: {rows}, {columns} of {all}.")
    return template.format(
        layers=box_name(box), rows=_rows(*box.rows), columns=_columns(*box.columns), all=i18n.times(*box.output[1:])
    )


def _nothing() -> str:
    """What is said of a unit that lies wholly in the padding."""
    return QCoreApplication.translate("UnitSection", "It sees nothing but padding.")


def not_yet(item: Item) -> str:
    """Why there is no unit to look at."""
    if item.waits_for is not None and not item.problems:
        return describe.waits(item.waits_for)
    if item.rows:
        return QCoreApplication.translate("UnitSection", "Known once the layer works.")
    return QCoreApplication.translate("UnitSection", "There is no layer in it yet.")


def _rows(first: int, last: int) -> str:
    if first == last:
        return QCoreApplication.translate("UnitSection", "row {row}").format(row=_signed(first))
    template = QCoreApplication.translate("UnitSection", "rows {first} … {last}")
    return template.format(first=_signed(first), last=_signed(last))


def _columns(first: int, last: int) -> str:
    if first == last:
        return QCoreApplication.translate("UnitSection", "column {column}").format(column=_signed(first))
    template = QCoreApplication.translate("UnitSection", "columns {first} … {last}")
    return template.format(first=_signed(first), last=_signed(last))


def _signed(number: int) -> str:
    return str(number).replace("-", MINUS)


def _padded(rows: Span, columns: Span) -> str:
    """Which rows and columns of the field lie in the padding; empty where none do."""
    numbers = (rows.before, rows.after, columns.before, columns.after)
    parts = [side(number) for number, side in zip(numbers, (_top, _bottom, _left, _right), strict=True) if number]
    if sum(numbers) == 1:
        template = QCoreApplication.translate("UnitSection", "Its {part} lies in the padding.")
        return template.format(part=parts[0])
    template = QCoreApplication.translate("UnitSection", "Its {parts} lie in the padding.")
    return template.format(parts=", ".join(parts)) if parts else ""


def _top(number: int) -> str:
    if number == 1:
        return QCoreApplication.translate("UnitSection", "top row")
    return QCoreApplication.translate("UnitSection", "top {number} rows").format(number=number)


def _bottom(number: int) -> str:
    if number == 1:
        return QCoreApplication.translate("UnitSection", "bottom row")
    return QCoreApplication.translate("UnitSection", "bottom {number} rows").format(number=number)


def _left(number: int) -> str:
    if number == 1:
        return QCoreApplication.translate("UnitSection", "left column")
    return QCoreApplication.translate("UnitSection", "left {number} columns").format(number=number)


def _right(number: int) -> str:
    if number == 1:
        return QCoreApplication.translate("UnitSection", "right column")
    return QCoreApplication.translate("UnitSection", "right {number} columns").format(number=number)
