"""What the selected layer gives and costs, as lines of figures with their formulas."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from cnnstudio.app import i18n
from cnnstudio.app.designer import costs
from cnnstudio.app.designer.items import Item
from cnnstudio.app.theme import Space, Theme, Type, Weight
from cnnstudio.app.widgets import SectionHeader, label
from cnnstudio.app.widgets.panel import ThemedLabel
from cnnstudio.network import Layer

BREAK = "\u200b"
"""Where a long formula may go on in the next line."""
Line = tuple[str, str, str]
"""A value, its word, and the formula it comes from."""


class Section(QWidget):
    """A titled part with lines of figures; each line can be found by its object name."""

    def __init__(self, theme: Theme, title: str, name: str) -> None:
        super().__init__()
        self._theme, self._name = theme, name
        self.setObjectName(name)
        self._rows: list[tuple[ThemedLabel, ThemedLabel, ThemedLabel]] = []
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(Space.XS)
        self._grid.setColumnStretch(2, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(SectionHeader(theme, title))
        column.addLayout(self._grid)

    def show_lines(self, lines: list[Line]) -> None:
        """Show these lines."""
        while len(self._rows) < len(lines):
            self._add_row()
        for number, row in enumerate(self._rows):
            shown = number < len(lines)
            for part, text in zip(row, lines[number] if shown else ("", "", ""), strict=True):
                part.setText(text.replace(costs.DOT, costs.DOT + BREAK))
                part.setVisible(shown and bool(text))

    def _add_row(self) -> None:
        number = len(self._rows)
        value = label(self._theme, size=Type.SMALL, weight=Weight.SEMIBOLD)
        word = label(self._theme, size=Type.SMALL, role="text2")
        formula = label(self._theme, size=Type.SMALL, role="text3")
        formula.setAlignment(Qt.AlignmentFlag.AlignRight)
        formula.setWordWrap(True)
        value.setObjectName(f"{self._name}:{number}")
        for column, part in enumerate((value, word, formula)):
            self._grid.addWidget(part, number, column, Qt.AlignmentFlag.AlignTop)
        self._grid.setAlignment(formula, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        self._rows.append((value, word, formula))


class Figures(QWidget):
    """The output's shape and field of view, then parameters, MACs and memory."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.output = Section(theme, self.tr("What it gives"), "output")
        self.costs = Section(theme, self.tr("What it costs"), "costs")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        column.addWidget(self.costs)
        column.addWidget(self.output)

    def show_item(self, item: Item) -> None:
        """Show an item's figures; unknown ones say so."""
        self.output.show_lines(self._output_lines(item))
        self.costs.show_lines(self._cost_lines(item))

    def _output_lines(self, item: Item) -> list[Line]:
        field = i18n.shape(None) if item.field is None else i18n.times(*item.field.size)
        return [
            (i18n.shape(item.output), self.tr("output"), ""),
            (i18n.shape(item.input), self.tr("input"), ""),
            (field, self.tr("receptive field"), ""),
        ]

    def _cost_lines(self, item: Item) -> list[Line]:
        parameters, macs = _formulas(item)
        kept = "?" if item.kept is None else i18n.bytes_(item.kept)
        return [
            (_count(item.parameters), self.tr("parameters"), parameters),
            (_count(item.macs), self.tr("MACs"), macs),
            (kept, self.tr("kept per image"), ""),
        ]


def _count(number: int | None) -> str:
    return "?" if number is None else i18n.count(number)


def _formulas(item: Item) -> tuple[str, str]:
    node = item.node
    if not isinstance(node, Layer) or item.input is None or item.output is None:
        return "", ""
    return costs.parameters(node.type, item.input), costs.macs(node.type, item.rows[0])
