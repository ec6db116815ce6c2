"""Padding and stride of the selected layer made visible: the windows on a row of cells, VALID above SAME."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cnnstudio.app.designer import window_words as words
from cnnstudio.app.designer.formula import FormulaLabel, Part, Run, part
from cnnstudio.app.designer.items import Item
from cnnstudio.app.designer.window_figure import WindowFigure
from cnnstudio.app.theme import Space, Theme, Type, Weight
from cnnstudio.app.widgets import Segmented, label
from cnnstudio.network import Layer
from cnnstudio.network.geometry import of_axis
from cnnstudio.network.size_rule import Formula, number
from cnnstudio.network.window_cells import ZERO, AxisCells, choices, padding_sign, rules, sliding_of

HEIGHT, WIDTH = 0, 1
MOST_CHOICES = 3
"""VALID, SAME, and the cells that a layer says itself."""
EQUALS, SPACE = Run(" = ", "sign"), Run("   ", "sign")


class WindowChoice(QWidget):
    """One padding: its name, its number of outputs, the formula with its numbers, and the figure."""

    looked = Signal(str)
    """Another output is looked at: what it reads, as a sentence."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._title = label(theme, size=Type.SMALL, weight=Weight.SEMIBOLD)
        self._own = label(theme, self.tr("this layer"), size=Type.CAPTION, weight=Weight.MEDIUM, role="accent")
        self._outputs = label(theme, size=Type.SMALL, weight=Weight.SEMIBOLD)
        self._formula = FormulaLabel(theme, "text2")
        self.figure = WindowFigure(theme)
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(self._title)
        head.addWidget(self._own)
        head.addStretch(1)
        head.addWidget(self._outputs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(head)
        column.addWidget(self._formula)
        column.addWidget(self.figure)
        self.figure.looked.connect(self.looked)

    @property
    def is_own(self) -> bool:
        """Whether it is the layer's own padding."""
        return not self._own.isHidden()

    @property
    def text(self) -> str:
        """What stands above the figure."""
        return f"{self._title.text()}: {self._formula.text}, {self._outputs.text()}"

    def show_choice(self, row: AxisCells, axis: int, sign: str, formulas: tuple[Formula, ...], *, own: bool) -> None:
        """Show an axis under a padding; `own` marks the one that the layer has."""
        self.setObjectName(f"windows:{row.padding}")
        self.figure.setObjectName(f"windowFigure:{row.padding}")
        self._title.setText(words.title(row.padding))
        self._own.setVisible(own)
        self._outputs.setText(words.outputs(row.output))
        self._outputs.set_role("text" if row.output else "danger")
        self._formula.show_parts(_parts(formulas, row, sign == ZERO), "text2" if row.output else "danger")
        self.figure.show_row(row, axis, sign)


class WindowSection(QWidget):
    """Follows the selection and every edit, also while a number is being changed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._axis = WIDTH
        self._item: Item | None = None
        axes = ((WIDTH, self.tr("Width")), (HEIGHT, self.tr("Height")))
        self._axes = Segmented(theme, axes, "windowAxis")
        self._axes.set_value(self._axis)
        self._axes.setAccessibleName(self.tr("Axis"))
        self._choices = [WindowChoice(theme) for _ in range(MOST_CHOICES)]
        self._sentence = label(theme, size=Type.SMALL, role="text2")
        self._sentence.setObjectName("windowSentence")
        self._sentence.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        for widget in (self._axes, *self._choices, self._sentence):
            column.addWidget(widget)
        self._axes.chosen.connect(self._choose_axis)
        for choice in self._choices:
            choice.looked.connect(self._say)

    @property
    def applies(self) -> bool:
        """Whether the layer shown slides a window over feature maps."""
        item = self._item
        if item is None or item.input is None or len(item.input) != 3 or not isinstance(item.node, Layer):
            return False
        return sliding_of(item.node.type) is not None

    def show_item(self, item: Item) -> None:
        """Show what an item's window does."""
        if self._item is None or self._item.name != item.name:
            for choice in self._choices:
                choice.figure.forget()
        self._item = item
        if self.applies:
            self._show()

    def _show(self) -> None:
        item, axis = self._item, self._axis
        assert item is not None
        assert item.input is not None
        assert isinstance(item.node, Layer)
        sliding = sliding_of(item.node.type)
        assert sliding is not None
        sign, own = padding_sign(item.node.type), of_axis(sliding.padding, axis)
        found = choices(sliding, item.input, axis)
        for choice, row in zip(self._choices, found, strict=False):
            formulas = rules(sliding, item.input, axis, row.padding)
            choice.show_choice(row, axis, sign, formulas, own=row.padding == own)
            choice.show()
            if row.padding == own:
                self._say(choice.figure.accessibleDescription())
        for choice in self._choices[len(found) :]:
            choice.hide()

    def _choose_axis(self, axis: object) -> None:
        self._axis = HEIGHT if axis == HEIGHT else WIDTH
        self._show()

    def _say(self, sentence: str) -> None:
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))


def _parts(formulas: tuple[Formula, ...], row: AxisCells, zeros: bool) -> tuple[Part, ...]:
    """``⌈(13 − 6 + 1) / 5⌉ = ⌈1.6⌉ = 2``, and where cells are added ``zeros: …``."""
    found: list[Part] = []
    for place, formula in enumerate(formulas):
        steps = [part(formula.numbers)] if formula.numbers else []
        if place == 0 and (quotient := _quotient(row)):
            steps.append((Run(quotient, "number"),))
        steps.append((Run(number(formula.result), "result"),))
        sides = [run for step in steps for run in (*step, EQUALS)][:-1]
        found.append((Run(f"{words.total(zeros)} ", "caption"), *sides) if place else (*sides, SPACE))
    return tuple(found)


def _quotient(row: AxisCells) -> str:
    """The size before it is rounded up, where it is not whole and two decimals tell all of it."""
    cells = row.size if row.padding == "same" else len(row.cells) - row.window.extent + 1
    whole, rest = divmod(cells * 100, row.window.stride)
    return "" if rest or whole % 100 == 0 or cells < 1 else f"⌈{whole / 100:,g}⌉"
