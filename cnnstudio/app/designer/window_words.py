"""What padding and stride do along one axis, in words: for captions and for screen readers."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from cnnstudio.app import i18n
from cnnstudio.network.window_cells import AxisCells, AxisPadding

MOST_LISTED = 8
"""Cells with gaps between them are listed one by one up to this number."""


def title(padding: AxisPadding) -> str:
    """The padding's name."""
    if isinstance(padding, str):
        return padding.upper()
    return QCoreApplication.translate("WindowFigure", "Explicit {number}").format(number=i18n.count(padding))


def outputs(number: int) -> str:
    """How many output units there are."""
    if number == 0:
        return QCoreApplication.translate("WindowFigure", "no output")
    if number == 1:
        return QCoreApplication.translate("WindowFigure", "1 output")
    return QCoreApplication.translate("WindowFigure", "{number} outputs").format(number=i18n.count(number))


def total(zeros: bool) -> str:
    """What stands before the number of all cells that the padding adds."""
    if zeros:
        return QCoreApplication.translate("WindowFigure", "zeros:")
    return QCoreApplication.translate("WindowFigure", "padding:")


def added(number: int, zeros: bool) -> str:
    """How many cells the padding adds at one end, zeros or others."""
    if zeros and number == 1:
        return QCoreApplication.translate("WindowFigure", "1 zero")
    if zeros:
        return QCoreApplication.translate("WindowFigure", "{number} zeros").format(number=i18n.count(number))
    return QCoreApplication.translate("WindowFigure", "{number} added").format(number=i18n.count(number))


def ignored(number: int, axis: int) -> str:
    """How many cells of the input nobody reads."""
    words = {
        (0, False): QCoreApplication.translate("WindowFigure", "{number} rows ignored"),
        (0, True): QCoreApplication.translate("WindowFigure", "1 row ignored"),
        (1, False): QCoreApplication.translate("WindowFigure", "{number} columns ignored"),
        (1, True): QCoreApplication.translate("WindowFigure", "1 column ignored"),
    }
    return words[axis, number == 1].format(number=i18n.count(number))


def skipped(number: int, axis: int) -> str:
    """How many cells lie between windows or taps, so that nobody reads them."""
    words = {
        (0, False): QCoreApplication.translate("WindowFigure", "{number} rows stepped over"),
        (0, True): QCoreApplication.translate("WindowFigure", "1 row stepped over"),
        (1, False): QCoreApplication.translate("WindowFigure", "{number} columns stepped over"),
        (1, True): QCoreApplication.translate("WindowFigure", "1 column stepped over"),
    }
    return words[axis, number == 1].format(number=i18n.count(number))


def name(row: AxisCells, axis: int) -> str:
    """The figure in a few words: padding, cells, kernel, stride, outputs."""
    template = (
        QCoreApplication.translate("WindowFigure", "{padding}: {size} columns, kernel {kernel}, stride {stride}")
        if axis
        else QCoreApplication.translate("WindowFigure", "{padding}: {size} rows, kernel {kernel}, stride {stride}")
    )
    said = template.format(
        padding=title(row.padding),
        size=i18n.count(row.size),
        kernel=i18n.count(row.window.kernel),
        stride=i18n.count(row.window.stride),
    )
    return f"{said}, {outputs(row.output)}"


def edges(row: AxisCells, axis: int, zeros: bool) -> str:
    """What is added and what nobody reads; empty where the windows just cover the input."""
    said = []
    if row.before or row.after:
        template = QCoreApplication.translate("WindowFigure", "Padding: {before} before, {after} after.")
        said.append(template.format(before=added(row.before, zeros), after=added(row.after, zeros)))
    if row.output and row.left_over:
        said.append(f"{ignored(row.left_over, axis)}.")
    if row.skipped:
        said.append(f"{skipped(row.skipped, axis)}.")
    return " ".join(said)


def reads(row: AxisCells, unit: int, axis: int, zeros: bool) -> str:
    """Which cells an output unit reads; the input's cells are counted from 1, as the figure numbers them."""
    taps = row.taps(unit)
    inside = [tap + 1 for tap in taps if 0 <= tap < row.size]
    beside = len(taps) - len(inside)
    if not inside:
        template = QCoreApplication.translate("WindowFigure", "Output {unit} reads nothing but padding.")
        return template.format(unit=i18n.count(unit))
    template = (
        QCoreApplication.translate("WindowFigure", "Output {unit} reads columns {cells}")
        if axis
        else QCoreApplication.translate("WindowFigure", "Output {unit} reads rows {cells}")
    )
    said = template.format(unit=i18n.count(unit), cells=_cells(inside))
    if beside:
        template = QCoreApplication.translate("WindowFigure", "{said} and {added}")
        said = template.format(said=said, added=added(beside, zeros))
    return f"{said}."


def _cells(cells: list[int]) -> str:
    """``6 … 11``; with gaps ``1, 3, 5``, or of many ``1, 3 … 21``."""
    if cells[-1] - cells[0] == len(cells) - 1 and len(cells) > 1:
        return f"{i18n.count(cells[0])} … {i18n.count(cells[-1])}"
    if len(cells) <= MOST_LISTED:
        return ", ".join(map(i18n.count, cells))
    return f"{i18n.count(cells[0])}, {i18n.count(cells[1])} … {i18n.count(cells[-1])}"
