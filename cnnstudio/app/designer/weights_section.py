"""The weights of the selected convolution counted: shared, and if every output were connected to every input."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from cnnstudio.app import i18n
from cnnstudio.app.designer import costs
from cnnstudio.app.designer.formula import FormulaLabel, part
from cnnstudio.app.designer.items import Item
from cnnstudio.app.theme import Space, Theme, Type, Weight
from cnnstudio.app.widgets import label
from cnnstudio.app.widgets.panel import ThemedLabel
from cnnstudio.network import Layer
from cnnstudio.network.fully_connected import FullyConnected, fully_connected
from cnnstudio.network.size_rule import number, terms

PRECISE = 10
"""Ratios below this number are said with a decimal."""


class _Line(NamedTuple):
    """The widgets of a number and of the formula it comes from."""

    value: ThemedLabel
    formula: FormulaLabel

    def show(self, number: int, formula: str) -> None:
        """Show a number and where it comes from."""
        self.value.setText(i18n.count(number))
        self.formula.show_parts((part(terms(formula)),) if formula else ())


class WeightsSection(QWidget):
    """Two numbers with the formulas they come from, and a sentence with their ratio."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._found: FullyConnected | None = None
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(Space.XS)
        self._grid.setColumnStretch(1, 1)
        self._shared = self._line(0, "weightsShared", self.tr("shared"))
        self._dense = self._line(2, "weightsDense", self.tr("fully connected"))
        self._sentence = label(theme, size=Type.SMALL, role="text2")
        self._sentence.setObjectName("weightsSentence")
        self._sentence.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(self._grid)
        column.addWidget(self._sentence)

    def _line(self, row: int, name: str, word: str) -> _Line:
        line = _Line(label(self._theme, size=Type.SMALL, weight=Weight.SEMIBOLD), FormulaLabel(self._theme, "text3"))
        line.value.setObjectName(name)
        line.formula.setObjectName(f"{name}Formula")
        self._grid.addWidget(line.value, row, 0)
        self._grid.addWidget(label(self._theme, word, size=Type.SMALL, role="text2"), row, 1)
        self._grid.addWidget(line.formula, row + 1, 0, 1, 2)
        return line

    @property
    def applies(self) -> bool:
        """Whether the layer shown shares its weights."""
        return self._found is not None

    def show_item(self, item: Item) -> None:
        """Count an item's weights."""
        node, input = item.node, item.input
        self._found = None
        if not isinstance(node, Layer) or input is None:
            return
        self._found = found = fully_connected(node.type, input)
        if found is not None:
            self._shared.show(found.shared, costs.parameters(node.type, input))
            self._dense.show(found.parameters, _dense_formula(found))
            self._sentence.setText(_sentence(found))


def _dense_formula(dense: FullyConnected) -> str:
    """``(150·100·3 + 1)·(150·100·200)``."""
    inputs, outputs = (costs.DOT.join(map(number, (*shape[1:], shape[0]))) for shape in (dense.input, dense.output))
    return f"({inputs} + 1){costs.DOT}({outputs})" if dense.bias else f"{inputs}{costs.DOT}{outputs}"


def _sentence(dense: FullyConnected) -> str:
    """The ratio, in words."""
    if dense.times <= 1:
        return QCoreApplication.translate(
            "WeightsSection", "Sharing saves nothing here: there are too few places that share the weights."
        )
    times = i18n.count(round(dense.times)) if dense.times >= PRECISE else f"{dense.times:.1f}"
    template = QCoreApplication.translate(
        "WeightsSection",
        "To connect every output with every input would take {times} times as many: here all places of a map share "
        "the same weights.",
    )
    return template.format(times=times)
