"""How the selected layer's size comes about: its formulas, then their numbers, and what is put round the input."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cnnstudio.app import i18n
from cnnstudio.app.designer import describe
from cnnstudio.app.designer.formula import Part, Run, part
from cnnstudio.app.designer.formula_table import Equation, FormulaTable
from cnnstudio.app.designer.items import Item
from cnnstudio.app.theme import Radius, Space, Theme, Type
from cnnstudio.app.widgets import label
from cnnstudio.app.widgets.panel import ThemedLabel
from cnnstudio.network.size_rule import Axis, Edge, Formula, SizeRule, number, terms
from cnnstudio.network.sizes import size_rule

EQUALS = " = "


class SizeExplanation(QWidget):
    """The shapes in and out, an equation for each formula, the cells put round the input, sentences for the rest."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._shown: tuple[object, ...] = ()
        self._rule: SizeRule | None = None
        self._shapes = _text(theme, "sizeShapes")
        self._formulas = FormulaTable(theme)
        self._formulas.setObjectName("sizeFormulas")
        self._edge = EdgeLine(theme)
        self._notes = _text(theme, "sizeNotes")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        for widget in (self._shapes, self._formulas, self._edge, self._notes):
            column.addWidget(widget)

    @property
    def caption(self) -> str:
        """What holds for all formulas shown."""
        return self.tr("height = width") if self._rule is not None and self._rule.same_axes else ""

    def show_item(self, item: Item) -> None:
        """Show how an item's size comes about."""
        shown = item.node, item.input, item.output, item.waits_for
        if shown == self._shown:
            return
        self._shown = shown
        self._rule = size_rule(item.node, item.rows, item.input)
        self._shapes.setText(f"{i18n.shape(item.input)}  →  {i18n.shape(item.output)}")
        self._shapes.setVisible(item.input is not None)
        self._formulas.show_equations(_equations(self._rule))
        self._formulas.setVisible(bool(self._formulas.equations))
        self._edge.show_edge(self._rule.edge if self._rule is not None else None)
        notes = _sentences(item, self._rule)
        self._notes.setText(notes)
        self._notes.setVisible(bool(notes))


def _text(theme: Theme, name: str) -> ThemedLabel:
    made = label(theme, size=Type.SMALL, role="text2")
    made.setObjectName(name)
    made.setWordWrap(True)
    return made


def _equations(rule: SizeRule | None) -> list[Equation]:
    """An equation for each formula: both of the height, then both of the width, where these differ."""
    found: list[Equation] = []
    said = ""
    for formula in sorted(rule.formulas, key=lambda one: one.axis == "width") if rule is not None else ():
        heading = _axis_word(formula.axis)
        found.append(
            Equation(part(terms(formula.name)), _sides(formula), "" if heading == said else heading, formula.fails)
        )
        said = heading
    return found


def _sides(formula: Formula) -> tuple[Part, ...]:
    """The rule, and on the next line where there is no room: its numbers with the result."""
    result = (Run(EQUALS, "sign"), Run(number(formula.result), "result"))
    numbers = part(formula.numbers, EQUALS) if formula.numbers else ()
    return (part(formula.variables, EQUALS), (*numbers, *result)) if formula.variables else ((*numbers, *result),)


def _axis_word(axis: Axis) -> str:
    return {
        "height": QCoreApplication.translate("SizeExplanation", "height"),
        "width": QCoreApplication.translate("SizeExplanation", "width"),
    }.get(axis, "")


def _sentences(item: Item, rule: SizeRule | None) -> str:
    """What is to be said beside the formulas."""
    if rule is not None:
        return " ".join(i18n.text(note) for note in rule.notes)
    if item.waits_for is not None and not item.problems:
        return describe.waits(item.waits_for)
    return " ".join(i18n.text(problem.detail) for _row, problem in item.problems)


class EdgeLine(QWidget):
    """The cells put round the input on a soft ground: what they are, and how many on each side."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._text = _text(theme, "sizeEdge")
        row = QVBoxLayout(self)
        row.setContentsMargins(Space.S, Space.XS, Space.S, Space.XS)
        row.addWidget(self._text)
        theme.changed.connect(self.update)

    def show_edge(self, edge: Edge | None) -> None:
        """Show an edge; nothing for None."""
        self.setVisible(edge is not None)
        if edge is not None:
            self._text.setText(
                self.tr("{cells}:  {top} top  {bottom} bottom  {left} left  {right} right").format(
                    cells=i18n.text(edge.what), top=edge.top, bottom=edge.bottom, left=edge.left, right=edge.right
                )
            )

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("hover"))
        painter.drawRoundedRect(QRectF(self.rect()), Radius.FIELD, Radius.FIELD)
