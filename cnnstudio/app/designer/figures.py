"""What the selected layer costs, as lines of figures with their formulas."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from cnnstudio.app import i18n
from cnnstudio.app.designer import costs
from cnnstudio.app.designer.formula import FormulaLabel, part
from cnnstudio.app.designer.items import Item
from cnnstudio.app.designer.shares import sum_of_parts
from cnnstudio.app.theme import Space, Theme, Type, Weight
from cnnstudio.app.widgets import label
from cnnstudio.app.widgets.panel import ThemedLabel
from cnnstudio.network import Layer
from cnnstudio.network.size_rule import terms

UNKNOWN = "?"
LAST = 2
"""The line of the memory, which has no formula."""


class _Line(NamedTuple):
    """The widgets of a value, of its word and of the formula it comes from."""

    value: ThemedLabel
    word: ThemedLabel
    formula: FormulaLabel

    def show(self, value: str, formula: str = "") -> None:
        """Show a value and a formula, if there is one."""
        self.value.setText(value)
        self.formula.show_parts((part(terms(formula)),) if formula else ())


class Figures(QWidget):
    """Parameters, MACs and memory. Each value can be found by its object name, `costs:0` and so on."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(Space.XS)
        self._grid.setColumnStretch(2, 1)
        self._parameters = self._line(0, self.tr("parameters"))
        self._macs = self._line(1, self.tr("MACs"))
        self._kept = self._line(2, self.tr("kept per image"))

    def show_item(self, item: Item) -> None:
        """Show an item's figures; unknown ones say so."""
        self._parameters.show(_count(item.parameters), _parameters_formula(item))
        self._macs.show(_count(item.macs), _macs_formula(item))
        self._kept.show(UNKNOWN if item.kept is None else i18n.bytes_(item.kept))

    def _line(self, row: int, text: str) -> _Line:
        line = _Line(
            label(self._theme, size=Type.SMALL, weight=Weight.SEMIBOLD),
            label(self._theme, text, size=Type.SMALL, role="text2"),
            FormulaLabel(self._theme, "text3", right=True),
        )
        line.value.setObjectName(f"costs:{row}")
        line.formula.setObjectName(f"costsFormula:{row}")
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(line.value, row, 0, top)
        # The last word may be long: it has the formulas' column too, and leaves the formulas above all their room.
        self._grid.addWidget(line.word, row, 1, 1, 2 if row == LAST else 1, top)
        self._grid.addWidget(line.formula, row, 2)
        return line


def _count(number: int | None) -> str:
    return UNKNOWN if number is None else i18n.count(number)


def _parameters_formula(item: Item) -> str:
    if not isinstance(item.node, Layer):
        return sum_of_parts(item, lambda row: row.parameters)
    return costs.parameters(item.node.type, item.input) if item.input is not None and item.parameters else ""


def _macs_formula(item: Item) -> str:
    if not isinstance(item.node, Layer):
        return sum_of_parts(item, lambda row: row.macs)
    return costs.macs(item.node.type, item.rows[0]) if item.rows else ""
