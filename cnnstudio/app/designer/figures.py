"""What the selected layer costs, as lines of figures with their formulas."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from cnnstudio.app import i18n
from cnnstudio.app.designer import costs
from cnnstudio.app.designer.formula import FormulaLabel, part
from cnnstudio.app.designer.items import Item
from cnnstudio.app.theme import Space, Theme, Type, Weight
from cnnstudio.app.widgets import label
from cnnstudio.app.widgets.panel import ThemedLabel
from cnnstudio.network import Layer
from cnnstudio.network.size_rule import terms


class Line(NamedTuple):
    """A value, its word, and the formula it comes from."""

    value: str
    word: str
    formula: str = ""


class _Row(NamedTuple):
    value: ThemedLabel
    word: ThemedLabel
    formula: FormulaLabel


class Figures(QWidget):
    """Parameters, MACs and memory. Each value can be found by its object name, `costs:0` and so on."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._rows: list[_Row] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(Space.XS)
        self._grid.setColumnStretch(2, 1)

    def show_item(self, item: Item) -> None:
        """Show an item's figures; unknown ones say so."""
        lines = self._lines(item)
        while len(self._rows) < len(lines):
            self._add_row()
        for row, line in zip(self._rows, lines, strict=True):
            row.value.setText(line.value)
            row.word.setText(line.word)
            row.formula.show_parts((part(terms(line.formula)),) if line.formula else ())

    def _lines(self, item: Item) -> tuple[Line, ...]:
        kept = "?" if item.kept is None else i18n.bytes_(item.kept)
        return (
            Line(_count(item.parameters), self.tr("parameters"), _parameters_formula(item)),
            Line(_count(item.macs), self.tr("MACs"), _macs_formula(item)),
            Line(kept, self.tr("kept per image")),
        )

    def _add_row(self) -> None:
        number = len(self._rows)
        row = _Row(
            label(self._theme, size=Type.SMALL, weight=Weight.SEMIBOLD),
            label(self._theme, size=Type.SMALL, role="text2"),
            FormulaLabel(self._theme, "text3", right=True),
        )
        row.value.setObjectName(f"costs:{number}")
        row.formula.setObjectName(f"costsFormula:{number}")
        for column, widget in enumerate(row):
            self._grid.addWidget(
                widget, number, column, Qt.AlignmentFlag.AlignTop if column < 2 else Qt.AlignmentFlag(0)
            )
        self._rows.append(row)


def _count(number: int | None) -> str:
    return "?" if number is None else i18n.count(number)


def _parameters_formula(item: Item) -> str:
    node = item.node
    if not isinstance(node, Layer) or item.input is None or not item.parameters:
        return ""
    return costs.parameters(node.type, item.input)


def _macs_formula(item: Item) -> str:
    return costs.macs(item.node.type, item.rows[0]) if isinstance(item.node, Layer) and item.rows else ""
